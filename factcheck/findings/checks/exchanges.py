"""Sums that a text gives twice, in two currencies: 2 million euros ($2.6 million)."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, starmap

from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Quantity
from factcheck.reference.conversions import Again, Link, given_again
from factcheck.reference.fits import shown
from factcheck.reference.rates import Rate, Rates, Told, has_a_band, is_sum, off_by_magnitude

_FREE = Decimal("1.05")  # what two papers of one week may differ by
_OTHERS = 2  # sums in the same two currencies that show a third one to be wrong


def exchanges(desk: Desk) -> Iterator[Sum]:
    """Yield the sums that articles convert, and whether the rates of other sums bear them out.

    No rate from elsewhere is used; only that nobody ever paid a dollar for a thousand pounds.
    """
    for claims in desk.by_article.values():
        for again in given_again([one for one in claims if is_sum(one)]):
            one, other = _sums(again)
            if _are_two_sums(one, other) and (code := _judged(again, desk.rates)) is not None:
                yield Sum(
                    code=code,
                    claims=(again.first, again.again),
                    working=_working(one, other, desk.rates, code),
                )


def _are_two_sums(one: Quantity, other: Quantity) -> bool:
    """Say whether these are two sums, and not a rate: "$1 = 0.92 euros"."""
    return one.unit != other.unit and 1 not in (one.amount.known, other.amount.known)


def _judged(again: Again, rates: Rates) -> str | None:
    one, other = _sums(again)
    if off_by_magnitude(one, other):
        return "conversion-off-by-magnitude" if again.link is Link.FIRM else None
    apart = rates.apart_from(one, other)
    own, others = Told(one, other).rate, [each.rate for each in apart]
    alike = [rate for rate in others if _near(own, rate)]
    if alike and len(alike) * 2 >= len(others):
        return "exchange-fits"
    if not others or any(_meet(own, rate) for rate in others):
        banded = has_a_band(one.unit) and has_a_band(other.unit)
        return "conversion-stated" if banded and again.link is Link.FIRM else None
    if again.link is Link.FIRM and len(apart) == 1 and _is_stated(apart[0]):
        return "exchange-does-not-fit"
    if len(others) < _OTHERS or not all(starmap(_near, combinations(others, 2))):
        return "exchange-unsettled"
    return "exchange-does-not-fit" if again.link is Link.FIRM else None


def _is_stated(told: Told) -> bool:
    """Say whether a rate is stated as such: "($1 = 0.9234 euros)"."""
    return 1 in (told.one.amount.known, told.other.amount.known)


def _near(one: Rate, other: Rate) -> bool:
    low, high = sorted((one.middle, other.middle))
    return high <= low * _FREE


def _meet(one: Rate, other: Rate) -> bool:
    """Say whether two rates can be one, as precisely as the sums are given that tell them."""
    return one.low <= other.high * _FREE and other.low <= one.high * _FREE


def _working(one: Quantity, other: Quantity, rates: Rates, code: str) -> str:
    rate = other.amount.known / one.amount.known
    worked = f"1 {one.unit} = {shown(rate, Decimal(1))} {other.unit}"
    known = Rates.of(rates.apart_from(one, other))
    if known is None or code == "conversion-off-by-magnitude":
        return worked
    return f"{worked}, elsewhere {shown(known.middle, Decimal(1))}"


def _sums(again: Again) -> tuple[Quantity, Quantity]:
    return _value(again.first), _value(again.again)


def _value(claim: Claim) -> Quantity:
    if not isinstance(claim.value, Quantity):
        raise TypeError(f"{claim.quote.exact!r} is no sum")
    return claim.value
