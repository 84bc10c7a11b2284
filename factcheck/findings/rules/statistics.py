"""Figures of two kinds: an average, a peak, a threshold, a record that was broken."""

import re

from factcheck.findings.two import Two
from factcheck.model import Claim
from factcheck.reference.statistics import statistics

_BEFORE, _BEHIND = 70, 25  # characters of the clause around a figure
_END = re.compile(r"[.;:,]\s|\d|\bbut\b|\bwhile\b|\band\b")  # what ends its reach behind
_START = re.compile(r"[;:.]\s|\bbut\b|\bwhile\b|\d")  # and before


def another_statistic(two: Two) -> bool:
    """Say whether one figure is an average, a peak or the like, and the other is none."""
    return _differ(two, _MEASURED)


def required_and_reached(two: Two) -> bool:
    """Say whether one figure is what must be reached, and the other what was."""
    return _differ(two, {"required"})


def broken_and_set(two: Two) -> bool:
    """Say whether one figure is a record that was broken, and the other is not."""
    return _differ(two, {"broken"})


def kinds_of(claim: Claim) -> frozenset[str]:
    """Return what kinds of figure the words of its clause make of it."""
    if claim.is_moment:
        return frozenset()
    text, span = claim.quote.article.text, claim.quote.span
    before = text[max(claim.sentence.start, span.start - _BEFORE) : span.start].lower()
    behind = text[span.end : min(claim.sentence.end, span.end + _BEHIND)].lower()
    starts = [match.end() for match in _START.finditer(before)]
    end = _END.search(behind)
    told = (
        f"{before[starts[-1] :] if starts else before} {behind[: end.start()] if end else behind}"
    )
    return frozenset(name for name, pattern in statistics().items() if pattern.search(told))


_MEASURED = {"average", "median", "peak"}


def _differ(two: Two, names: set[str]) -> bool:
    one, other = (kinds_of(claim) & names for claim in two.both)
    return one != other
