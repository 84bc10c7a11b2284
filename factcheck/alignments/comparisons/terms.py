"""What all ladders of evidence are written in."""

from collections.abc import Callable
from functools import lru_cache
from math import inf

from factcheck.alignments import partial
from factcheck.alignments.frames import Frame
from factcheck.model import Grain, Interval, Moment, nearness, open_years
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
    if left.worth and right.worth and left.quantity.unit != right.quantity.unit:
        return _worth(left.worth, right.worth)
    return nearness.quantities(left.quantity, right.quantity)


def _worth(left: Interval, right: Interval) -> Nearness:
    """Return how near two sums are by a rate of some day or other."""
    gap = abs(left.known - right.known)
    near_enough = gap <= nearness.ABOUT * max(abs(left.known), abs(right.known))
    return Nearness.ABOUT if near_enough or left.meets(right) else Nearness.APART


def agree(left: Frame, right: Frame) -> bool:
    """Say whether the values of two claims can both be right, as far as they are told."""
    if near(left, right).compatible:
        return True
    return left.is_moment and (told_alike(left, right) or _same_month_alone(left, right))


def _same_month_alone(left: Frame, right: Frame) -> bool:
    """Say whether one of two lone sentences leaves the year open, and tells no other month."""
    alone = left.single is not None and right.single is not None
    return alone and open_years.same_but_for_the_year(left.day, right.day) is True


def told_alike(left: Frame, right: Frame) -> bool:
    """Say whether one of two dates leaves something open, and what both tell is the same."""
    one, other = left.day, right.day
    tests = (partial.same_day_told, partial.same_clock_told, partial.same_weekday_told)
    return any(test(one, other) for test in tests)


def rare_time(left: Frame, right: Frame) -> bool:
    """Say whether two dates are the same minute, or the same days long ago: hardly by chance."""
    if not near(left, right).compatible:
        return False
    one, other = left.day, right.day
    same = (one.first_day, one.last_day) == (other.first_day, other.last_day)
    return one.grain is other.grain is Grain.MINUTE or (same and (left.long_ago or right.long_ago))


def clash(left: Frame, right: Frame) -> bool:
    """Say whether the values of two claims exclude each other, as far as they are told."""
    if not left.is_moment:
        return not agree(left, right)
    return apart(left, right) or partial.clash(left.day, right.day)


def compatible(left: Frame, right: Frame) -> bool:
    """Say whether the values of two claims can both be right."""
    return near(left, right).compatible


def apart(left: Frame, right: Frame) -> bool:
    """Say whether the values of two claims cannot both be right; two currencies settle nothing."""
    return near(left, right) is Nearness.APART


def valued(*kinds: Nearness) -> Test:
    """Return the test whether two values are near in one of these ways."""
    return lambda left, right: near(left, right) in kinds


def length(moment: Moment) -> int:
    """Return the number of days of a moment."""
    if moment.first_day is None or moment.last_day is None:
        return OPEN
    return (moment.last_day - moment.first_day).days + 1
