"""Figures that a text gives twice, in two units: 12 kilometres (7.5 miles)."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.findings.two import sentence
from factcheck.model import Claim, Quantity
from factcheck.model.nearness import DURATIONS
from factcheck.reference.conversions import Again, Link, conversion_words, given_again
from factcheck.reference.fits import Fit, converted, fit, other_reading, shown, swaps
from factcheck.reference.units import load_units

_KELVIN = "kelvin"
_ATTEMPT = Decimal("1.5")  # how far off a duration is that was meant to be another one
_FIGURE = re.compile(r"^ .* \d [\s-]*", re.VERBOSE)
_DEGREES = frozenset({"C", "F"})
_COUNTED = frozenset({"count", "person", "point", "rank", "times"})
_FITS = {Fit.EXACT: "conversion-fits", Fit.ROUNDED: "conversion-rounded"}


def conversions(desk: Desk) -> Iterator[Sum]:
    """Yield the figures that articles convert, and whether they do it right.

    What does not fit is told only where the text leaves no doubt that it is the same figure.
    """
    for claims in desk.by_article.values():
        for again in given_again(claims):
            left, right = _stated(again.first), _stated(again.again)
            if _are_of_one_kind(left, right):
                code = _degrees(again) if _is_in_degrees(left) else _lengths(again)
                if code is not None:
                    yield _sum(again, code)


def _lengths(again: Again) -> str | None:
    left, right = _stated(again.first), _stated(again.again)
    found = fit(left, right)
    if found in _FITS:
        return _FITS[found]
    if found is None or again.link is Link.LOOSE or _are_two_times(left, right):
        return None
    return "conversion-by-another-measure" if other_reading(left, right) else _misfit(left, right)


def _are_two_times(left: Quantity, right: Quantity) -> bool:
    """Say whether two durations are so far apart that none is the other: 3 years (18 months)."""
    if load_units().unit(left.unit).base not in DURATIONS:
        return False
    low, high = sorted((converted(left, right.unit)[0], right.amount.known))
    return high > low * _ATTEMPT


def _misfit(left: Quantity, right: Quantity) -> str:
    """Return the kind of a misfit: it may be right but for the unit."""
    meant = any(fit(*pair) is Fit.EXACT for pair in swaps(left, right))
    return "conversion-of-another-unit" if meant else "conversion-does-not-fit"


def _degrees(again: Again) -> str | None:
    """Return the kind of converted degrees, which tell where they stand, or how far they go."""
    left, right = _stated(again.first), _stated(again.again)
    reading, difference = fit(left, right), fit(left, right, difference=True)
    told = _tell_a_difference(again)
    if reading in _FITS and not told:
        found = _FITS[reading]
    elif difference in _FITS and (told or _may_be_a_swing(again)):
        found = _FITS[difference]
    elif again.link is Link.LOOSE or reading is None:
        found = None
    elif reading in _FITS:
        found = "temperature-difference-converted-as-reading"
    elif difference in _FITS:
        found = "temperature-reading-converted-as-difference"
    else:
        found = _misfit(left, right)
    return found


def _tell_a_difference(again: Again) -> bool:
    """Say whether degrees were read as a difference: "fell by 5C", "2C warmer"."""
    return any(
        isinstance(one.value, Quantity)
        and one.value.amount != load_units().base(_stated(one)).amount
        for one in (again.first, again.again)
    )


def _may_be_a_swing(again: Again) -> bool:
    """Say whether a word of the sentence makes it possible that degrees tell a difference."""
    words = {word.strip(".,;:()") for word in sentence(again.first).lower().split()}
    return not conversion_words().swings.isdisjoint(words)


def _sum(again: Again, code: str) -> Sum:
    left, right = _stated(again.first), _stated(again.again)
    difference = code.startswith("temperature-difference") or (
        _is_in_degrees(left) and code in _FITS.values() and fit(left, right) is Fit.OFF
    )
    if code == "conversion-by-another-measure":
        left, _ = other_reading(left, right) or (left, right)
    ends = converted(left, right.unit, difference=difference)
    figures = " to ".join(shown(end, right.amount.known) for end in ends)
    return Sum(
        code=code,
        claims=(again.first, again.again),
        working=f"{_written(again.first)} = {figures} {_unit(again.again)}",
    )


def _written(claim: Claim) -> str:
    return " ".join(claim.quote.exact.split())


def _unit(claim: Claim) -> str:
    """Return a unit as it is written behind its figure: "mile" of "110 mile"."""
    unit = _stated(claim).unit
    words = _FIGURE.sub("", _written(claim)).split()
    for first in range(len(words)):
        tail = " ".join(words[first:])
        if load_units().named(tail) == unit or tail in _DEGREES:
            return tail
    return unit.replace("_", " ")


def _are_of_one_kind(left: Quantity, right: Quantity) -> bool:
    units = load_units()
    one, other = units.unit(left.unit), units.unit(right.unit)
    return left.unit != right.unit and one.base == other.base and one.base not in _COUNTED


def _is_in_degrees(quantity: Quantity) -> bool:
    return load_units().unit(quantity.unit).base == _KELVIN


def _stated(claim: Claim) -> Quantity:
    if not isinstance(claim.stated, Quantity):
        raise TypeError(f"{claim.quote.exact!r} is no quantity")
    return claim.stated
