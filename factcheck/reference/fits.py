"""Whether a figure in one unit is a figure in another, as newsrooms convert and round."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Context, Decimal
from enum import Enum
from itertools import product

import attrs

from factcheck.model import Hedge, Quantity
from factcheck.reference.language import load_world
from factcheck.reference.units import Unit, load_units, plain

_TWENTY = Context(prec=20)
_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})
_FREE = Decimal("0.075")  # how much of a figure its rounding takes at most
_FREE_OF_ONE_DIGIT = Decimal(1) / 6  # "1 mile (2 km)"
_TEN = Decimal(10)
_LARGE = Decimal(1_000_000)  # "2 million acres": one digit, however large
_SHOWN = 4  # digits of a figure that is worked out for the reader, at least
_MOST = 8  # and at most: a third has no end


class Fit(Enum):
    """How well one figure is another, converted."""

    EXACT = "as precisely as it is shown"
    ROUNDED = "as newsrooms round"
    OFF = "not at all"


@attrs.frozen
class _Side:
    """One end of a figure."""

    figure: Decimal
    half: Decimal  # how far its rounding reaches to either side
    grain: Decimal
    unit: Unit


def fit(left: Quantity, right: Quantity, *, difference: bool = False) -> Fit | None:
    """Return how well two figures, as written, are the same; None if they cannot be compared.

    A *difference* of temperatures has no zero: 20 degrees Celsius are 36 degrees Fahrenheit.
    """
    units = load_units()
    one, other = units.unit(left.unit), units.unit(right.unit)
    if one.base != other.base:
        return None
    ends = _ends(left), _ends(right)
    if len(ends[0]) != len(ends[1]):
        return None
    found = {
        _fit(
            _Side(first, half(left, first), left.grain, one),
            _Side(second, half(right, second), right.grain, other),
            difference=difference,
        )
        for first, second in zip(*ends, strict=True)
    }
    return next(grade for grade in (Fit.OFF, Fit.ROUNDED, Fit.EXACT) if grade in found)


def other_reading(left: Quantity, right: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return two figures with the units that make them fit, of those that their words stand for.

    A gallon of 4.5 litres is an imperial one.
    """
    known = load_world("conversions")["readings"]
    pairs = product(_with_other_units(left, known), _with_other_units(right, known))
    fitting = (pair for pair in pairs if fit(*pair) in (Fit.EXACT, Fit.ROUNDED))
    return next(fitting, None)


def swaps(left: Quantity, right: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the two with units that may have been meant: each other's, or one often confused."""
    yield (
        attrs.evolve(left, unit=right.unit),
        attrs.evolve(right, unit=left.unit),
    )
    known = load_world("conversions")["confused"]
    for unit in _instead_of(left.unit, known):
        yield attrs.evolve(left, unit=unit), right
    for unit in _instead_of(right.unit, known):
        yield left, attrs.evolve(right, unit=unit)


def converted(quantity: Quantity, unit: str, *, difference: bool = False) -> tuple[Decimal, ...]:
    """Return the ends of a figure in another unit.

    >>> from factcheck.model import Interval
    >>> converted(Quantity(amount=Interval.exactly(Decimal(10)), unit="kilometre"), "mile")
    (Decimal('6.2137119223733396962'),)
    """
    one, other = load_units().unit(quantity.unit), load_units().unit(unit)
    return tuple(_into(end, one, other, difference=difference) for end in _ends(quantity))


def shown(number: Decimal, like: Decimal) -> str:
    """Return a worked-out figure for the reader, in as many digits as a figure, at least four.

    >>> shown(Decimal("112.4682"), Decimal(110)), shown(Decimal("11277.6"), Decimal(11_278))
    ('112.5', '11,278')
    """
    digits = len(like.normalize().as_tuple().digits)
    digits = max(_SHOWN, digits) if digits <= _MOST else _SHOWN
    return f"{plain(Context(prec=digits).plus(number)):,f}"


def half(quantity: Quantity, figure: Decimal) -> Decimal:
    """Return how far the rounding of a figure reaches: half of its last step, within limits.

    Newsrooms round what they convert to fives and tens: 90 km stands for 88.5.
    """
    size = abs(figure)
    if load_units().unit(quantity.unit).base == "kelvin":
        return _half_of_degrees(quantity, size)
    few = size < _TEN * quantity.grain and (size < _TEN or quantity.grain >= _LARGE)
    free = size * (_FREE_OF_ONE_DIGIT if few else _FREE)
    if quantity.hedge in _ROUGH:
        return free
    return min(max(quantity.grain, _step(size)) / 2, free)


def _half_of_degrees(quantity: Quantity, size: Decimal) -> Decimal:
    fives, tens = size % 5 == 0, size % 10 == 0
    least = Decimal("1.5") if tens else Decimal(1) if fives else min(quantity.grain, Decimal(1)) / 2
    return max(least, size / 50)


def _step(size: Decimal) -> Decimal:
    """Return the last step of a figure: ten for 90, five for 85, one for 84."""
    _, digits, exponent = size.normalize().as_tuple()
    ten = Decimal(1).scaleb(int(exponent))
    return ten * 5 if len(digits) > 1 and digits[-1] == 5 else ten


def _fit(one: _Side, other: _Side, *, difference: bool) -> Fit:
    there = _into(one.figure, one.unit, other.unit, difference=difference)
    back = _into(other.figure, other.unit, one.unit, difference=difference)
    reach = one.half * one.unit.factor / other.unit.factor + other.half
    if abs(there - other.figure) > reach:
        return Fit.OFF
    exact = _rounds(there, other.figure, other.grain) or _rounds(back, one.figure, one.grain)
    return Fit.EXACT if exact else Fit.ROUNDED


def _rounds(exact: Decimal, figure: Decimal, grain: Decimal) -> bool:
    """Say whether a figure is what a more exact one rounds to, or is cut to."""
    distance = abs(exact) - abs(figure)
    cut = abs(figure) >= _TEN * grain
    return -grain / 2 <= distance < (grain if cut else grain / 2)


def _into(figure: Decimal, one: Unit, other: Unit, *, difference: bool) -> Decimal:
    zero = Decimal(0) if difference else one.zero - other.zero
    return _TWENTY.divide(figure * one.factor + zero, other.factor)


def _ends(quantity: Quantity) -> Sequence[Decimal]:
    low, high = quantity.amount.low, quantity.amount.high
    if low is None or high is None or low == high:
        return (quantity.amount.known,)
    return (low, high)


def _with_other_units(quantity: Quantity, known: Mapping[str, Sequence[str]]) -> Iterator[Quantity]:
    yield quantity
    for unit in _instead_of(quantity.unit, known):
        yield attrs.evolve(quantity, unit=unit)


def _instead_of(unit: str, known: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield other units for one, or for what a rate is of: km / hour for mile / hour."""
    yield from known.get(unit, ())
    above, stroke, below = unit.partition(" / ")
    if stroke:
        for name in known.get(above, ()):
            yield f"{name} / {below}"
