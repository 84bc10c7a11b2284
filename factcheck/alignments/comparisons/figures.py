"""Evidence of the value: the same figure is the less by chance, the more digits it has."""

from decimal import Decimal

from factcheck.alignments.comparisons.singles import told_once
from factcheck.alignments.comparisons.terms import VETO, Test, apart, near, valued
from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.names import Sameness, designated
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Moment, nearness
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


def sized(times: float) -> Test:
    """Return the test whether figures differ by more than a factor."""

    def holds(left: Frame, right: Frame) -> bool:
        if not apart(left, right):
            return False
        small, large = _known(left, right)
        return large > Decimal(str(times)) * small

    return holds


def far_apart(left: Frame, right: Frame) -> bool:
    """Say whether one figure is more than double the other, and no slip makes it so."""
    if left.is_moment:
        return False
    return sized(2.0)(left, right) and not _slipped(left, right)


def _shares_a_setting(left: Frame, right: Frame) -> bool:
    """Say whether both name one place, one sibling, or one time covered or measured from.

    A day does not count: all figures of a story may be of one.
    """
    if told_once(left, right):
        return True
    places = {place.key for place in left.places} & {place.key for place in right.places}
    long = left.covers_long and right.covers_long
    periods = (
        long
        and left.period
        and right.period
        and nearness.moments(left.period, right.period) in _ONE_TIME
    )
    bases = left.base and right.base and nearness.moments(left.base, right.base) in _ONE_TIME
    return bool(places or periods or bases or of_one_sibling(left, right))


def of_one_sibling(left: Frame, right: Frame) -> bool:
    """Say whether both tell of the same one of several siblings: of Aldis-2, and not of Aldis-3."""
    mine, others = left.claim.subject.designations, right.claim.subject.designations
    return bool(mine and others) and designated(mine, others) is Sameness.SAME


_ONE_TIME = (Nearness.SAME, Nearness.ABOUT)


def _sized_apart(times: float) -> Test:
    """Return the test whether figures differ by more than a factor, and share no setting.

    A toll may double from one day to the next.
    """
    larger = sized(times)
    return lambda left, right: (
        larger(left, right) and not _shares_a_setting(left, right) and not _ran_on(left, right)
    )


def _ran_on(left: Frame, right: Frame) -> bool:
    """Say whether each is the running count that its article gives first, on two days."""
    counts = all(
        frame.runs and frame.central and frame.standing is not Standing.LATER
        for frame in (left, right)
    )
    return counts and _told_on_two_days(left, right)


def _told_on_two_days(left: Frame, right: Frame) -> bool:
    days = [frame.claim.quote.article.published for frame in (left, right)]
    return None not in days and len({dated.day for dated in days if dated}) > 1


def _of_a_size(left: Frame, right: Frame) -> bool:
    """Say whether figures differ by more than a quarter that no story has once.

    What one currency was worth in another is known by the day at best: two sums may be further
    apart.
    """
    if left.is_money and left.quantity.unit != right.quantity.unit:
        return False
    return not (left.central and right.central) and _sized_apart(QUARTER)(left, right)


def _close(left: Frame, right: Frame) -> bool:
    if not apart(left, right):
        return False
    small, large = _known(left, right)
    return large - small <= nearness.ABOUT * large


def _slipped(left: Frame, right: Frame) -> bool:
    small, large = _known(left, right)
    return apart(left, right) and small > 0 and TENFOLD[0] * small <= large <= TENFOLD[1] * small


def _same_length(left: Frame, right: Frame) -> bool:
    """Say whether one tells months, the other days, and they may be as long."""
    units = {left.quantity.unit, right.quantity.unit}
    return units == nearness.DURATIONS and near(left, right).compatible


def transposed(left: Frame, right: Frame) -> bool:
    """Say whether two figures of three digits or more have the same digits: 18,412 and 14,812."""
    if not apart(left, right) or min(left.digits, right.digits) < SWAPPED:
        return False
    one, other = (frame.quantity.amount.known.normalize().as_tuple() for frame in (left, right))
    same = sorted(one.digits) == sorted(other.digits)
    return same and (len(one.digits), one.exponent) == (len(other.digits), other.exponent)


def in_another_unit(left: Frame, right: Frame) -> bool:
    """Say whether one figure of two digits or more is told in two units, and means two things.

    "2,500 a week", "2,500 a day"; "3,240 kilograms", "3,240 pounds". Lengths of time are told in
    any unit by chance, and sums are of another kind.
    """
    one, other = left.claim.stated, right.claim.stated
    if isinstance(one, Moment) or isinstance(other, Moment) or one.unit == other.unit:
        return False
    if left.is_money or left.kind.startswith("duration") or min(left.digits, right.digits) < TWO:
        return False
    return one.amount.known == other.amount.known and apart(left, right)


TWO = 2  # digits
TENFOLD = (8, Decimal("12.5"))  # ten times, where one of the two is rounded
QUARTER = 1.25
SWAPPED = 3  # digits: fewer are the same by chance
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
        Rung("the same digits in another order, as a slip makes it", 2.0, transposed),
        Rung("the same figure in another unit, as a slip makes it", 3.0, in_another_unit),
        Rung("other figures, close to each other", 1.0, _close),
        Rung("one figure ten times the other, as a slip makes it", 0.0, _slipped),
        Rung(
            "one figure more than double the other, of no time or place that both name",
            VETO,
            _sized_apart(2.0),
        ),
        Rung(
            "figures more than a quarter apart, of no time or place that both name",
            VETO,
            _of_a_size,
        ),
        Rung("figures of another size", -4.0, sized(5)),
        Rung("one figure more than double the other", -1.5, sized(2)),
        Rung("other or open figures", 0.0, otherwise),
    ),
)
