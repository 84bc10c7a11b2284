"""Evidence of the value: the same figure is the less by chance, the more digits it has."""

from factcheck.alignments.comparisons.terms import Test, near, valued
from factcheck.alignments.frames import Frame
from factcheck.ladder import Ladder, Rung, otherwise
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


VALUE = Ladder(
    "value",
    (
        Rung("the same figure of four digits or more", 6.0, same_figure(4)),
        Rung("the same figure of three digits", 5.0, same_figure(3)),
        Rung("the same figure of two digits", 3.0, same_figure(2)),
        Rung("the same large round figure", 2.0, _large),
        Rung("the same small figure", 1.0, same_figure(1)),
        Rung("the same when rounded", 2.0, valued(Nearness.ROUNDED)),
        Rung("about the same", 1.0, valued(Nearness.ABOUT)),
        Rung("other or open figures", 0.0, otherwise),
    ),
)
