"""Rows: a place that is counted from the largest in one text, and from the smallest in another."""

from factcheck.findings.two import Two
from factcheck.model import Claim, Quantity
from factcheck.reference.singles import single_words


def from_the_other_end(two: Two) -> bool:
    """Say whether one is the third largest of its kind, and the other the third smallest."""
    one, other = (_ranked(claim) for claim in two.both)
    return bool(one and other) and single_words().is_other_end(one, other)


def end_of(claim: Claim) -> str | None:
    """Return the word that tells from which end of a row a place is counted, if any does."""
    ends = single_words().ends
    return next((word for word in _ranked(claim).split() if word in ends), None)


def _ranked(claim: Claim) -> str:
    is_rank = isinstance(claim.value, Quantity) and claim.value.unit == "rank"
    return (claim.subject.counted or "").lower().replace("-", " ") if is_rank else ""
