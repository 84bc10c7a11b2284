"""The stories of fixtures/ are read and judged as their golden files say.

``pytest --accept`` rewrites ``fixtures/<story>/expected/``: read the difference as you would read
code, beside what the README of the story says that an editor should find.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.model import Claim, Finding, Moment, Report, Scope, Verdict

STORIES = sorted(path.parent for path in Path("fixtures").glob("*/manifest.toml"))
Check = Callable[..., Report]
Golden = Callable[[Path, str], None]

pytestmark = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)


def test_claims(story: Path, factcheck_check: Check, factcheck_golden: Golden) -> None:
    """Each figure and date is found, valued and told what it is about."""
    lines = [_claim(claim) for claim in factcheck_check(story).claims]

    factcheck_golden(story / "expected/claims.txt", "\n".join(lines) + "\n")


def test_findings(story: Path, factcheck_check: Check, factcheck_golden: Golden) -> None:
    """What the articles agree and differ on is found, and nothing else."""
    lines = [line for finding in factcheck_check(story).findings for line in _finding(finding)]

    factcheck_golden(story / "expected/findings.txt", "\n".join(lines) + "\n")


CALM = {"quiet-merger", "near-misses"}


def test_calm_stories_raise_no_alarm(story: Path, factcheck_check: Check) -> None:
    """A story without a contradiction has none, however tempting its near-misses are."""
    report = factcheck_check(story)

    if story.name in CALM:
        assert not report.of(Verdict.CONFLICTS, Verdict.DISPUTED)
    else:
        assert report.findings


def _claim(claim: Claim) -> str:
    """Return a claim in one line; what is not told is left out."""
    subject, scope = claim.subject, claim.scope
    told = {
        "": subject.measure,
        "counts": subject.counted,
        "is": None if subject.aspect.value == "level" else subject.aspect.value,
        "goes": subject.direction and subject.direction.value,
        "over": subject.base,
        "with": ", ".join(name.full for name in subject.participants),
        "in": ", ".join(place.key for place in scope.place),
        "for": scope.period and scope.period.timex,
        "as of": scope.as_of and scope.as_of.timex,
        "says": claim.attribution.speaker,
        "zone": None if claim.zone.speaks else claim.zone.value,
    }
    place = f"{claim.quote.article.id}:{claim.quote.line}"
    context = "; ".join(f"{name} {words}".strip() for name, words in told.items() if words)
    return f"{place} «{' '.join(claim.quote.exact.split())}» = {_value(claim)} | {context}"


def _value(claim: Claim) -> str:
    value = claim.stated
    if isinstance(value, Moment):
        return value.timex if value.resolved else f"{value.timex} ({value.unresolved})"
    low, high = (
        None if end is None else f"{end:f}" for end in (value.amount.low, value.amount.high)
    )
    figure = low if low == high else f"{low or ''}..{high or ''}"
    hedge = "" if value.hedge.value == "none" else f" {value.hedge.value}"
    return f"{figure} {value.unit}{hedge}"


def _finding(finding: Finding) -> Iterator[str]:
    within = " within" if finding.scope is Scope.WITHIN else ""
    yield f"{finding.verdict.value}{within}: {finding.summary}"
    for position in finding.positions:
        for claim in position.claims:
            quote = " ".join(claim.quote.exact.split())
            yield f"    {claim.quote.article.id}:{claim.quote.line} «{quote}»"
