"""Evidence of the value: the same figure is the less by chance, the more digits it has."""

from decimal import Decimal

from factcheck.alignments.comparisons.terms import Test, apart, near, valued
from factcheck.alignments.frames import Frame
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import nearness
from factcheck.model.nearness import Nearness


def same_figure(digits: int) -> Test:
    """Return the test whether two figures are the same and have so many digits or more."""

    def holds(left: Frame, right: Frame) -> bool:
        equal = near(left, right) in (Nearness.SAME, Nearness.HEDGED)
        return equal and min(left.digits, right.digits) >= digits

    return holds


def _large(left: Frame, right: Frame) -> bool:
    """Say whether both are the same round figure of a thousand or more."""
    equal = near(left, right) in (Nearness.SAME, Nearness.HEDGED)
    return equal and left.quantity.amount.known >= 1000


def _known(left: Frame, right: Frame) -> tuple[Decimal, Decimal]:
    """Return the sizes of two figures, the smaller first; sums by their worth, if it is known."""
    amounts = [left.quantity.amount, right.quantity.amount]
    if left.worth and right.worth:
        amounts = [left.worth, right.worth]
    small, large = sorted(abs(amount.known) for amount in amounts)
    return small, large


def _sized(times: int) -> Test:
    """Return the test whether figures differ by more than a factor."""

    def holds(left: Frame, right: Frame) -> bool:
        if not apart(left, right):
            return False
        small, large = _known(left, right)
        return large > times * small

    return holds


def _close(left: Frame, right: Frame) -> bool:
    if not apart(left, right):
        return False
    small, large = _known(left, right)
    return large - small <= nearness.ABOUT * large


def _slipped(left: Frame, right: Frame) -> bool:
    small, large = _known(left, right)
    return apart(left, right) and small > 0 and large == 10 * small


def _same_length(left: Frame, right: Frame) -> bool:
    """Say whether one tells months, the other days, and they may be as long."""
    units = {left.quantity.unit, right.quantity.unit}
    return units == nearness.DURATIONS and near(left, right).compatible


VALUE = Ladder(
    "value",
    (
        Rung("the same figure of four digits or more", 6.0, same_figure(4)),
        Rung("the same figure of three digits", 5.0, same_figure(3)),
        Rung("the same figure of two digits", 3.0, same_figure(2)),
        Rung("the same large round figure", 2.0, _large),
        Rung("the same small figure", 1.0, same_figure(1)),
        Rung("the same when rounded", 2.0, valued(Nearness.ROUNDED)),
        Rung("the same length in another unit", 3.0, _same_length),
        Rung("about the same", 1.0, valued(Nearness.ABOUT)),
        Rung("other figures, close to each other", 1.0, _close),
        Rung("one figure ten times the other, as a slip makes it", 0.0, _slipped),
        Rung("figures of another size", -4.0, _sized(5)),
        Rung("one figure more than double the other", -1.5, _sized(2)),
        Rung("other or open figures", 0.0, otherwise),
    ),
)
