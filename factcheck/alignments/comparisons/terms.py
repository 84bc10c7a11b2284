"""What all ladders of evidence are written in."""

from collections.abc import Callable
from functools import lru_cache
from math import inf

from factcheck.alignments.frames import Frame
from factcheck.model import Moment, nearness
from factcheck.model.nearness import Nearness

VETO = -inf  # keeps two claims apart, whatever else they share
OPEN = 10_000  # days: the length of a time without an end
_PAIRS = 1024  # remembered, as the ladders ask several times for the same two
Test = Callable[[Frame, Frame], bool]


@lru_cache(maxsize=_PAIRS)
def near(left: Frame, right: Frame) -> Nearness:
    """Return how near the values of two claims are."""
    if left.is_moment:
        return nearness.moments(left.day, right.day)
    return nearness.quantities(left.quantity, right.quantity)


def compatible(left: Frame, right: Frame) -> bool:
    """Say whether the values of two claims can both be right."""
    return near(left, right).compatible


def valued(*kinds: Nearness) -> Test:
    """Return the test whether two values are near in one of these ways."""
    return lambda left, right: near(left, right) in kinds


def length(moment: Moment) -> int:
    """Return the number of days of a moment."""
    if moment.first_day is None or moment.last_day is None:
        return OPEN
    return (moment.last_day - moment.first_day).days + 1
