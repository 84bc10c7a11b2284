"""Rates: what one currency is worth in another, by the sums that articles state in both.

Nothing is converted by a rate from elsewhere. "€2 million ($2.6 million)" says what a euro was
worth on that day, as precisely as its two figures are.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

import attrs

from factcheck.model import Claim, Quantity
from factcheck.reference.conversions import Link, given_again
from factcheck.reference.fits import half
from factcheck.reference.language import load_world
from factcheck.reference.units import load_units

_DOLLAR = "USD"
_SLIP = 3  # so many times outside its band no rate of any year has been


@attrs.frozen
class Rate:
    """What one unit of a currency is worth in another: about *middle*, from *low* to *high*."""

    low: Decimal
    middle: Decimal
    high: Decimal

    def then(self, other: "Rate") -> "Rate":
        """Return the rate of a way in two steps."""
        return Rate(self.low * other.low, self.middle * other.middle, self.high * other.high)


@attrs.frozen
class Told:
    """One sum, given in two currencies."""

    one: Quantity
    other: Quantity

    @property
    def rate(self) -> Rate:
        """The rate that the two figures tell."""
        (low, first, high), (least, second, most) = map(_reach, (self.one, self.other))
        return Rate(least / high, second / first, most / low)


@attrs.frozen
class Rates:
    """The rates that the articles of a desk tell, by currency and currency.

    >>> Rates().between("EUR", "USD") is None
    True
    """

    told: Mapping[tuple[str, str], tuple[Told, ...]] = attrs.field(factory=dict)

    def between(self, one: str, other: str) -> Rate | None:
        """Return the rate of two currencies, if need be by way of a third."""
        if (direct := self.of(self.told.get((one, other), ()))) is not None:
            return direct
        ways = []
        for by in sorted({unit for unit, _ in self.told}):
            first = self.of(self.told.get((one, by), ()))
            second = self.of(self.told.get((by, other), ()))
            if first is not None and second is not None:
                ways.append(first.then(second))
        return min(ways, key=lambda rate: (rate.high / rate.low, rate.middle), default=None)

    def apart_from(self, one: Quantity, other: Quantity) -> tuple[Told, ...]:
        """Return what is told of two currencies but for these two sums."""
        own = (one.amount, other.amount)
        told = self.told.get((one.unit, other.unit), ())
        return tuple(each for each in told if (each.one.amount, each.other.amount) != own)

    @staticmethod
    def of(told: Sequence[Told]) -> Rate | None:
        """Return what several sums tell: the rate that fits all, else from least to most."""
        if not told:
            return None
        rates = [each.rate for each in told]
        middle = sorted(rate.middle for rate in rates)[len(rates) // 2]
        low, high = max(rate.low for rate in rates), min(rate.high for rate in rates)
        if low > high:
            low, high = min(rate.middle for rate in rates), max(rate.middle for rate in rates)
        return Rate(min(low, middle), middle, max(high, middle))


def rates_of(articles: Iterable[Sequence[Claim]]) -> Rates:
    """Return the rates that the claims of articles tell; the same sums count once."""
    told: dict[tuple[str, str], dict[tuple[object, ...], Told]] = defaultdict(dict)
    for claims in articles:
        for one, other in sums_given_again(claims):
            for each in (Told(one, other), Told(other, one)):
                key = (each.one.amount, each.other.amount)
                told[each.one.unit, each.other.unit].setdefault(key, each)
    return Rates({pair: tuple(each.values()) for pair, each in sorted(told.items())})


def sums_given_again(claims: Sequence[Claim]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the sums of an article that it gives in two currencies."""
    for each in given_again([one for one in claims if is_sum(one)]):
        one, other = each.first.value, each.again.value
        if each.link is not Link.FIRM:
            continue
        if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
            continue
        if one.unit != other.unit and not off_by_magnitude(one, other):  # a slip tells no rate
            yield one, other


def is_sum(claim: Claim) -> bool:
    """Say whether a claim is of a sum of money, and not of none."""
    value = claim.value
    return (
        isinstance(value, Quantity)
        and value.unit in load_units().currencies
        and value.amount.known > 0
    )


def off_by_magnitude(one: Quantity, other: Quantity) -> bool:
    """Say whether no rate of any year makes one sum the other: millions were taken for billions."""
    bands = _bands()
    if one.unit not in bands or other.unit not in bands:
        return False
    (low, high), (least, most) = bands[one.unit], bands[other.unit]
    rate = other.amount.known / one.amount.known
    return not least / high / _SLIP <= rate <= most / low * _SLIP


def has_a_band(unit: str) -> bool:
    """Say whether it is known between what a currency has been worth."""
    return unit in _bands()


@cache
def _bands() -> Mapping[str, tuple[Decimal, Decimal]]:
    table = load_world("currency_magnitudes")
    return {unit: (Decimal(low), Decimal(high)) for unit, (low, high) in table.items()}


def _reach(quantity: Quantity) -> tuple[Decimal, Decimal, Decimal]:
    known = quantity.amount.known
    around = half(quantity, known)
    return known - around, known, known + around
