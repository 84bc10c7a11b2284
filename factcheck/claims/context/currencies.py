"""Currencies: money that speech tells without one: "on the bottom line we made 61 million"."""

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

import attrs

from factcheck.claims.amounts import amounts
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.model import Quantity
from factcheck.reference.measures import measures
from factcheck.reference.units import load_units

_LEAST = Decimal(1_000_000)  # smaller figures count people and things
_MONEY = frozenset({"money", "ratio"})
_BARE = "count"


def tell_the_currency(one: Found, page: Page, governs: Callable[[], str | None]) -> bool:
    """Say whether a bare figure is money after all, and make it so.

    It must be of what only money measures, and its article tell but one currency.
    """
    stated, value = one.stated, one.value
    if not isinstance(stated, Quantity) or not isinstance(value, Quantity):
        return False
    if one.counted is not None or one.counted_as is not None or stated.unit != _BARE:
        return False
    if stated.amount.low is None or stated.amount.low < _LEAST:
        return False
    currency = _currency(page)
    if currency is None:
        return False
    one.stated, one.value = attrs.evolve(stated, unit=currency), attrs.evolve(value, unit=currency)
    known = measures().classes.get(governs() or "")
    if known is not None and known.takes <= _MONEY and "money" in known.takes:
        return True
    one.stated, one.value = stated, value
    return False


@lru_cache(maxsize=8)
def _currency(page: Page) -> str | None:
    """Return the one currency of an article, if it tells but one."""
    units = load_units()
    found = {
        amount.unit.partition(" / ")[0]
        for sentence in page.sentences
        for amount in amounts(sentence)
        if amount.unit is not None
    }
    money = {unit for unit in found if units.is_money(unit)}
    return money.pop() if len(money) == 1 else None
