"""Articles and decisions for tests of decisions."""

from datetime import date

import attrs

from factcheck.model import Article, Dated, Decision, Finding, Report, Ruling
from factcheck.pipeline import check

MONDAY = Dated(date(2024, 7, 8), "manifest")
SENTENCES = {
    "herald": "The fire in Porto on Sunday killed {} people, police said.",
    "tribune": "On Sunday {} people were killed in the fire in Porto.",
    "agency": "The fire in Porto killed {} people on Sunday, the city said.",
    "gazette": "A total of {} people were killed on Sunday by the fire in Porto.",
}


def told(paper: str, number: int, *, before: str = "", hedge: str = "") -> Article:
    """Return an article of a paper on one fire, with a number of deaths."""
    text = before + SENTENCES[paper].format(f"{hedge}{number}")
    return Article(id=paper, source=paper.capitalize(), published=MONDAY, text=text)


HERALD, TRIBUNE = told("herald", 34), told("tribune", 43)
REPORT = check([HERALD, TRIBUNE])


def swapped(report: Report) -> Finding:
    """Return the finding on the number of deaths, open or accepted."""
    every = (*report.findings, *(one.finding for one in report.accepted))
    return next(one for one in every if any("people" in c.quote.exact for c in one.claims))


SWAPPED = swapped(REPORT)
PRINTS = {claim.quote.article.id: claim.fingerprint for claim in SWAPPED.claims}
ACCEPTED = Decision(
    ruling=Ruling.ACCEPTED,
    claims=tuple(sorted(PRINTS.values())),
    codes=(SWAPPED.code,),
    reason="the Tribune corrects it tomorrow",
    place="desk.toml:3",
    articles=tuple(name for name, _ in sorted(PRINTS.items(), key=lambda one: one[1])),
)


def decision(**changes: object) -> Decision:
    """Return the decision on that finding, with changes."""
    return attrs.evolve(ACCEPTED, **changes)  # type: ignore[arg-type]
