"""How near two values are: what alignment weighs and findings judge.

Displayed precision is the tolerance: "3 million" stands for all that rounds to it. Hedges are
operators: "more than 37,000" holds for 37,210.
"""

from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum

from factcheck.model.values import Grain, Hedge, Interval, Moment, Quantity

COUNTS = frozenset({"count", "person"})  # a sentence may leave open that it counts people
DURATIONS = frozenset({"second", "month"})  # base units of durations; a month has no fixed length
_SECONDS_A_MONTH = (Decimal(28 * 86_400), Decimal(31 * 86_400))  # the shortest and the longest
ABOUT = Decimal("0.10")  # how far from its figure "about" reaches, as a share of the larger one
_CUT_FROM = 10  # steps of its grain: a figure of two digits or more may be cut
_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})
_LOOSE_ENDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN})


class Nearness(Enum):
    """What two values have in common, the most first."""

    SAME = "the same"
    HEDGED = "the same figure, hedged in one"
    ROUNDED = "the same when rounded"
    WITHIN = "one within the other"
    BOUNDED = "each within the other's bounds"
    ABOUT = "about the same"
    UNSETTLED = "not settled"
    APART = "apart"

    @property
    def compatible(self) -> bool:
        """Whether both can be right."""
        return self not in (Nearness.UNSETTLED, Nearness.APART)


def quantities(left: Quantity, right: Quantity) -> Nearness:
    """Return how near two quantities are.

    The order of the two is of no consequence. Two units are not settled: nothing is converted.
    """
    if left.unit != right.unit and not {left.unit, right.unit} <= COUNTS:
        both = {left.unit, right.unit} == DURATIONS
        return _durations(left, right) if both else Nearness.UNSETTLED
    if left.amount == right.amount:
        rough = _ROUGH & {left.hedge, right.hedge}
        return Nearness.HEDGED if rough and left.hedge != right.hedge else Nearness.SAME
    if left.amount.known == right.amount.known and _single_figures(left, right):
        return Nearness.HEDGED
    return _unequal(left, right)


def _durations(left: Quantity, right: Quantity) -> Nearness:
    """Return how near a number of months and a number of days are: three months, 90 days."""
    months, seconds = (left, right) if left.unit == "month" else (right, left)
    shortest, longest = _SECONDS_A_MONTH
    low, high = months.amount.low, months.amount.high
    length = Interval(
        None if low is None else low * shortest, None if high is None else high * longest
    )
    return Nearness.BOUNDED if length.meets(seconds.amount) else Nearness.APART


def _single_figures(left: Quantity, right: Quantity) -> bool:
    """Say whether neither is a range with two ends."""
    return all(
        quantity.amount.single is not None
        or quantity.amount.low is None
        or quantity.amount.high is None
        for quantity in (left, right)
    )


def _unequal(left: Quantity, right: Quantity) -> Nearness:
    if _same_when_rounded(left, right):
        return Nearness.ROUNDED
    if left.amount.meets(right.amount) or _meet_at_the_coarser_grain(left, right):
        return Nearness.BOUNDED
    if _ROUGH & {left.hedge, right.hedge} and _within_about(left, right):
        return Nearness.ABOUT
    return Nearness.APART


def _meet_at_the_coarser_grain(left: Quantity, right: Quantity) -> bool:
    """Say whether a bound or a range holds what rounds to the coarser figure: up to 193, 190."""
    fine, coarse = sorted((left, right), key=lambda quantity: quantity.grain)
    if left.grain == right.grain or None not in (fine.amount.single, coarse.amount.single):
        return False
    low, high, half = coarse.amount.low, coarse.amount.high, coarse.grain / 2
    wide = Interval(None if low is None else low - half, None if high is None else high + half)
    return wide.meets(fine.amount)


def _same_when_rounded(left: Quantity, right: Quantity) -> bool:
    """Say whether the finer figure, rounded or cut to the coarser grain, is the coarser one."""
    fine, coarse = sorted((left, right), key=lambda quantity: quantity.grain)
    if left.grain == right.grain or None in (
        fine.amount.single,
        coarse.amount.single if coarse.hedge not in _LOOSE_ENDS else coarse.amount.known,
    ):
        return False
    distance = fine.amount.known - coarse.amount.known
    if coarse.hedge is Hedge.NEARLY:
        return -coarse.grain / 2 <= distance <= 0
    # A figure of one digit is rounded, not cut: nobody writes "2 million" for 2.9 million.
    cut = coarse.amount.known >= coarse.grain * _CUT_FROM
    return -coarse.grain / 2 <= distance < (coarse.grain if cut else coarse.grain / 2)


def _within_about(left: Quantity, right: Quantity) -> bool:
    """Say whether the nearest ends of two rough figures are within a tenth of the larger."""
    ends = [
        (one, other)
        for one in (left.amount.low, left.amount.high)
        for other in (right.amount.low, right.amount.high)
        if one is not None and other is not None
    ]
    gap = min((abs(one - other) for one, other in ends), default=None)
    if gap is None:
        return False
    return gap <= ABOUT * max(abs(left.amount.known), abs(right.amount.known))


def moments(left: Moment, right: Moment) -> Nearness:
    """Return how near two moments are."""
    if not (left.resolved and right.resolved):
        return Nearness.UNSETTLED
    if (gap := _minutes_between(left, right)) is not None:
        return Nearness.SAME if gap <= _MINUTES_ALIKE else Nearness.APART
    if _days(left) == _days(right):
        return Nearness.SAME if _as_fine(left, right) else Nearness.WITHIN
    if not left.shares_a_day(right):
        return _apart(left, right)
    return Nearness.WITHIN if _holds(left, right) or _holds(right, left) else Nearness.BOUNDED


def _as_fine(left: Moment, right: Moment) -> bool:
    """Say whether two moments of the same days are told as finely, or at least in days."""
    coarsest = Grain.DAY.rank
    return left.grain is right.grain or min(left.grain.rank, right.grain.rank) >= coarsest


def _days(moment: Moment) -> tuple[object, object]:
    return moment.first_day, moment.last_day


_MINUTES_ALIKE = timedelta(minutes=10)


def _minutes_between(left: Moment, right: Moment) -> timedelta | None:
    """Return the time between two clock times; of two zones, if both are known."""
    first, second = left.start, right.start
    if not (
        left.grain is right.grain is Grain.MINUTE
        and isinstance(first, datetime)
        and isinstance(second, datetime)
    ):
        return None
    if (first.tzinfo is None) != (second.tzinfo is None):
        first, second = first.replace(tzinfo=None), second.replace(tzinfo=None)
    return abs(first - second)


def _apart(left: Moment, right: Moment) -> Nearness:
    """Two moments without a common day: apart, unless one of them is rough and near."""
    rough = _ROUGH & {left.hedge, right.hedge}
    return Nearness.ABOUT if rough and _neighbours(left, right) else Nearness.APART


def _neighbours(left: Moment, right: Moment) -> bool:
    """Say whether the gap between two moments is no longer than the longer of them."""
    early, late = sorted((left, right), key=lambda moment: (moment.start or moment.end).isoformat())  # type: ignore[union-attr]
    if early.last_day is None or late.first_day is None:
        return False
    lengths = [
        (moment.last_day - moment.first_day).days + 1
        for moment in (left, right)
        if moment.first_day and moment.last_day
    ]
    return (late.first_day - early.last_day).days <= max(lengths, default=0)


def _holds(outer: Moment, inner: Moment) -> bool:
    """Say whether *inner* lies within *outer*."""
    starts = outer.first_day is None or (
        inner.first_day is not None and outer.first_day <= inner.first_day
    )
    ends = outer.last_day is None or (
        inner.last_day is not None and inner.last_day <= outer.last_day
    )
    return starts and ends
