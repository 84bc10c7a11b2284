"""Claims as text for people: a line a claim, as compilers report."""

from collections.abc import Iterable, Iterator

from factcheck.model import Claim, Notice
from factcheck.report.lines import Line, Part, Tone, line
from factcheck.report.wording import place, told


def lay_out_claims(claims: Iterable[Claim], notices: Iterable[Notice] = ()) -> Iterator[Line]:
    """Yield where each claim stands, its words, how they are read, and what they are about."""
    for notice in notices:
        if notice.lost:
            yield line(Part(f"not read: {notice.text}", Tone.ALARM), hang=2)
    for claim in claims:
        yield line(
            Part(place(claim.quote), Tone.PLACE),
            ": ",
            Part(f"«{' '.join(claim.quote.exact.split())}»", Tone.FIGURE),
            " = ",
            " · ".join(_told(claim)),
            hang=4,
        )


def _told(claim: Claim) -> Iterator[str]:
    """Yield the value, what it is about, and why it was set aside if it was."""
    subject, scope = claim.subject, claim.scope
    yield told(claim.stated)
    if claim.value != claim.stated:
        yield told(claim.value)
    about = [part for part in (subject.measure, subject.counted) if part]
    if about:
        yield " of ".join(about)
    if subject.base:
        yield f"against {subject.base}"
    if scope.period is not None:
        yield told(scope.period)
    if scope.place:
        yield f"in {', '.join(place.name for place in scope.place)}"
    if claim.attribution.speaker:
        yield f"says {claim.attribution.speaker}"
    if not claim.zone.speaks:
        yield f"in the {claim.zone.value}"
    if claim.excluded:
        yield f"set aside: {claim.excluded}"
