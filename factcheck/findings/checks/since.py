"""Changes since a year that they name, against the levels that the article lists by year."""

from collections.abc import Iterator, Sequence

from factcheck.findings.checks.changes import changes_with_levels
from factcheck.findings.checks.figures import quantity
from factcheck.findings.checks.links import is_change, is_level, measures, same_unit
from factcheck.findings.checks.nearby import steps_nearby
from factcheck.findings.checks.populations import nouns_of
from factcheck.findings.checks.reading import words_of
from factcheck.findings.checks.reckoning import Step, kind_of, working_of
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Grain, Moment
from factcheck.reference.arithmetic import arithmetic
from factcheck.reference.changes import load_changes

_YEARS = frozenset({Grain.YEAR, Grain.FISCAL_YEAR})
_OPENING = 4  # words of a sentence: "Compared with fiscal 2021, …"
_DIGITS = 4  # of a year
_TOLD = frozenset({"change-fits", "true-but-far-below"})


def changes_since(desk: Desk) -> Iterator[Sum]:
    """Yield the changes since a year for which the article itself gives one level."""
    settled: set[str] | None = None
    for own in desk.by_article.values():
        told = [claim for claim in own if claim.compared]
        for change in filter(is_change, told):
            if (year := _base_year(change)) is None:
                continue
            if settled is None:
                sums = changes_with_levels(desk)
                settled = {claim.id for found in sums for claim in found.claims}
                settled |= {step.change.id for step in steps_nearby(desk)}
            step = None if change.id in settled else _step(change, year, told)
            if step is not None and (code := kind_of(step)) in _TOLD:
                yield Sum(code=code, claims=step.claims, working=working_of(step))


def _base_year(change: Claim) -> str | None:
    """Return the year that opens the sentence of a change: "Compared with 2021, …"."""
    text, table = change.quote.article.text, arithmetic()
    words = words_of(text[change.sentence.start : change.quote.span.start])[:_OPENING]
    opening = words and (words[0] in table.compared or words[0] in load_changes().since)
    if not opening or change.subject.base is not None:
        return None
    return next((word for word in words if len(word) == _DIGITS and word.isdigit()), None)


def _step(change: Claim, year: str, told: Sequence[Claim]) -> Step | None:
    """Return a change with the one level of its base year, and the one of the latest year."""
    levels = [claim for claim in told if is_level(claim) and measures(change, claim)]
    dated = {claim.id: of for claim in levels if (of := _year(claim.scope.period)) is not None}
    older = [claim for claim in levels if dated.get(claim.id) == year]
    if not older or len({quantity(claim).amount.known for claim in older}) > 1:
        return None
    nouns = nouns_of(older[0])
    listed = [
        claim
        for claim in levels
        if claim.id in dated
        and same_unit(claim, older[0])
        and nouns_of(claim) in (nouns, frozenset())
    ]
    latest = max(dated[claim.id] for claim in listed)
    newer = [claim for claim in listed if dated[claim.id] == latest]
    if latest <= year or len({quantity(claim).amount.known for claim in newer}) > 1:
        return None
    return Step(change, older[0], newer[0])


def _year(period: Moment | None) -> str | None:
    """Return the year that a period is."""
    if period is None or not period.resolved or period.grain not in _YEARS:
        return None
    return period.timex[-_DIGITS:]
