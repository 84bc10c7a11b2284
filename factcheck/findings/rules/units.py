"""Figures of one fact in two units: converted, or taken over with another unit."""

from decimal import Decimal

from factcheck.findings.two import Two
from factcheck.model import Quantity
from factcheck.model.nearness import Nearness
from factcheck.reference.fits import Fit, converted, fit
from factcheck.reference.units import load_units

_FREE = Decimal("0.05")  # how far what was converted and rounded may be off
TONS = frozenset({"long_ton", "short_ton", "ton", "tonne"})
_KELVIN = "kelvin"
# Seven in ten and 70 per cent are two ways to count, and no two units.
_COUNTED = frozenset({"count", "percent", "percentage_point", "person", "rank", "times"})


def same_in_another_unit(two: Two) -> bool:
    """Say whether one figure is the other, converted and rounded as newsrooms do."""
    pair = _in_two_units(two)
    if pair is None:
        return False
    left, right = pair
    if _are_of_one_system(left, right) or fit(left, right) not in (Fit.EXACT, Fit.ROUNDED):
        return False
    if load_units().unit(left.unit).base == _KELVIN:
        return not any(map(_is_a_difference, zip(pair, two.quantities, strict=True)))
    ends = zip(converted(left, right.unit), converted(right, right.unit), strict=True)
    return all(abs(one - other) <= _FREE * abs(other) for one, other in ends)


def ton_or_tonne(two: Two) -> bool:
    """Say whether the figure is one, in tons and tonnes."""
    pair = _in_two_units(two)
    return pair is not None and {one.unit for one in pair} <= TONS and _are_one_figure(*pair)


def _in_two_units(two: Two) -> tuple[Quantity, Quantity] | None:
    """Return two figures as written, if they are apart and have two units of one kind."""
    left, right = two.left.stated, two.right.stated
    if not (isinstance(left, Quantity) and isinstance(right, Quantity)):
        return None
    if two.near is not Nearness.APART or left.unit == right.unit:
        return None
    bases = {load_units().unit(one.unit).base for one in (left, right)}
    return (left, right) if len(bases) == 1 and bases.isdisjoint(_COUNTED) else None


def _are_of_one_system(left: Quantity, right: Quantity) -> bool:
    """Say whether one unit is so many whole ones of the other, which nobody has to round.

    Their figures are as near as their values are: 140 miles are no 712,800 feet.
    """
    one, other = (load_units().unit(quantity.unit) for quantity in (left, right))
    small, large = sorted((one.factor, other.factor))
    return one.zero == other.zero and large % small == 0


def _are_one_figure(left: Quantity, right: Quantity) -> bool:
    return left.amount == right.amount


def _is_a_difference(pair: tuple[Quantity, Quantity]) -> bool:
    """Say whether degrees tell how far it is to others: their base has no zero then."""
    stated, value = pair
    return load_units().base(stated).amount != value.amount
