"""Diagnoses of figures that cannot both be right: which slip would explain the difference."""

from decimal import Decimal

import attrs

from factcheck.findings.rules.units import TONS
from factcheck.findings.rules.values import Rule
from factcheck.findings.two import Two
from factcheck.model import Quantity, nearness
from factcheck.model.nearness import COUNTS, Nearness

_SWAPPED_ANYWHERE = 3  # digits: of fewer, two that changed places are neighbours
_ONE_OF = 4  # digits of which the others are the same: of fewer, that is nothing unusual
_DROPPED = 3  # digits of the shorter figure
_SHOWN = 2  # digits of both figures, where one is a thousand times a rounding of the other
_SHOWN_NEARER = 3  # digits of both, where it is only ten or a hundred times that
_THOUSAND = 1000


def digits_swapped(two: Two) -> bool:
    """Say whether two digits changed places: 1,234 and 1,243."""
    one, other = _written(two)
    differ = _differing(one, other)
    if len(differ) != 2:
        return False
    first, second = differ
    neighbours = second - first == 1 or "." in one[first:second]
    pair = one[first] + one[second]
    swapped = pair.isdecimal() and pair == other[second] + other[first]
    return swapped and (neighbours or _digits(one) >= _SWAPPED_ANYWHERE)


def one_digit_differs(two: Two) -> bool:
    """Say whether two longer figures are the same but for one digit: 18,412 and 18,512."""
    one, other = _written(two)
    differ = _differing(one, other)
    return len(differ) == 1 and min(_digits(one), _digits(other)) >= _ONE_OF


def digit_dropped(two: Two) -> bool:
    """Say whether one figure is the other without one of its digits: 18,412 and 1,812."""
    short, long = sorted(_written(two), key=lambda written: (len(written), written))
    if len(long) != len(short) + 1 or _digits(short) < _DROPPED or _is_round(short):
        return False
    return any(
        long[at].isdecimal() and long[:at] + long[at + 1 :] == short for at in range(len(long))
    )


def apart_by(factor: int) -> Rule:
    """Return a rule that holds if one figure is so many times the other, at the precision shown."""

    def holds(two: Two) -> bool:
        if not two.figures or not all(two.figures) or not _are_single(two):
            return False
        small, large = sorted(two.figures, key=abs)
        return small * factor == large or _when_rounded(two, factor)

    return holds


def same_digits_in_another_unit(two: Two) -> bool:
    """Say whether one figure is told in two units that it cannot be true of: 100 km, 100 miles."""
    stated = [claim.stated for claim in two.both if isinstance(claim.stated, Quantity)]
    if len(stated) < 2 or len({one.unit for one in two.quantities}) != 1:
        return False
    one, other = stated
    tons = {one.unit, other.unit} <= TONS
    return one.unit != other.unit and not tons and one.amount.known == other.amount.known != 0


def _when_rounded(two: Two, factor: int) -> bool:
    """Say whether the smaller figure, so many times, is the larger one when rounded."""
    small, large = sorted(two.quantities, key=lambda one: abs(one.amount.known))
    shown = _SHOWN if factor >= _THOUSAND else _SHOWN_NEARER
    if min(_length(small.amount.known), _length(large.amount.known)) < shown:
        return False
    grown = attrs.evolve(
        small, amount=small.amount.times(Decimal(factor)), grain=small.grain * factor
    )
    return nearness.quantities(grown, large) is Nearness.ROUNDED


def _written(two: Two) -> tuple[str, str]:
    """Return both figures in digits, or nothing if one of them is a range, or not comparable.

    Digits of what was converted are nobody's slip: two units have no digits in common.
    """
    units = {claim.stated.unit for claim in two.both if isinstance(claim.stated, Quantity)}
    if not two.figures or not _are_single(two) or (len(units) > 1 and not units <= COUNTS):
        return "", ""
    one, other = (format(figure.normalize(), "f") for figure in two.figures)
    return one, other


def _are_single(two: Two) -> bool:
    """Say whether neither is a range with two ends."""
    amounts = [one.amount for one in two.quantities]
    return all(one.single is not None or None in (one.low, one.high) for one in amounts)


def _differing(one: str, other: str) -> list[int]:
    """Return where two figures of one length differ; a point that moved is no digit."""
    if len(one) != len(other) or one.find(".") != other.find("."):
        return []
    return [place for place, digit in enumerate(one) if digit != other[place]]


def _digits(written: str) -> int:
    """Return how many digits of a figure tell something."""
    return len(written.replace(".", "").strip("-0"))


def _length(figure: Decimal) -> int:
    return len(figure.normalize().as_tuple().digits)


def _is_round(written: str) -> bool:
    """Say whether all digits but one or two are noughts."""
    return _digits(written.rstrip("0")) < _DROPPED
