"""Flows: what comes to so much in a year, told "a year" or not: "250,000 arrivals a year"."""

import attrs

from factcheck.claims.found import Found
from factcheck.model import Quantity
from factcheck.reference.context_words import word_set

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
