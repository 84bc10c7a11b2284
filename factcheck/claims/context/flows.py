"""Flows: what comes to so much in a time: "250,000 arrivals a year", "daily encounters"."""

import attrs

from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.model import Aspect, Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import Part
from factcheck.reference.units import load_units

_YEARLY = " / year"


def tell_by_the_year(one: Found, measure: str | None) -> None:
    """Take "a year" from a figure whose measure is told by the year anyway."""
    if measure is None or measure not in word_set("flows"):
        return
    if not isinstance(one.stated, Quantity) or not isinstance(one.value, Quantity):
        return
    if _YEARLY in one.stated.unit:
        one.stated, one.value = _whole(one.stated), _whole(one.value)


def _whole(quantity: Quantity) -> Quantity:
    return attrs.evolve(quantity, unit=quantity.unit.removesuffix(_YEARLY))


def tell_the_rate(reading: Reading, one: Found, mark: Mark | None) -> None:
    """Count by the day what is told to be daily: "when daily encounters exceed 2,500"."""
    if mark is None or mark.part is not Part.NOUN or not 0 < mark.first < one.core[0]:
        return
    before, stated = reading.lower[mark.first - 1], one.stated
    time = next((unit for name, unit in _TIMES.items() if before in word_set(name)), None)
    if time is None or one.aspect is not Aspect.LEVEL or not isinstance(stated, Quantity):
        return
    if stated.unit in _COUNTS:
        one.stated = attrs.evolve(stated, unit=f"{stated.unit} / {time}")
        one.value = load_units().base(one.stated)


_TIMES = {"by_the_day": "day", "by_the_week": "week"}
_COUNTS = frozenset({"count", "person"})
