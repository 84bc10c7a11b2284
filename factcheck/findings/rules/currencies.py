"""Sums of one fact in two currencies: never converted but by what the articles say themselves."""

from decimal import Decimal

from factcheck.findings.rules import kindred
from factcheck.findings.two import Two
from factcheck.model import Claim, Hedge, Quantity
from factcheck.model.nearness import Nearness
from factcheck.reference.conversions import shared_signs
from factcheck.reference.fits import half
from factcheck.reference.rates import Rate, is_sum

_FREE = Decimal("0.03")  # what rates of one week differ by
_APART = Decimal("1.15")  # what rates of one month do not differ by
_EXACT = frozenset({Hedge.NONE, Hedge.EXACTLY})


def same_by_rates(two: Two) -> bool:
    """Say whether one sum is the other at the rate that articles tell."""
    rate = _rate(two)
    if rate is None:
        return False
    one, other = _by_currency(two)
    known, worth = other.amount.known, one.amount.known * rate.middle
    reach = half(one, one.amount.known) * rate.middle + half(other, known)
    return abs(worth - known) <= reach + _FREE * known


def apart_by_rates(two: Two) -> bool:
    """Say whether two exact sums cannot be one at any rate that articles tell."""
    rate = _rate(two)
    if rate is None or not all(map(_is_exact, two.quantities)):
        return False
    one, other = _by_currency(two)
    known, worth = other.amount.known, one.amount.known
    around, reach = half(other, known), half(one, worth)
    least, most = (worth - reach) * rate.low / _APART, (worth + reach) * rate.high * _APART
    return known + around < least or most < known - around


def another_currency(two: Two) -> bool:
    """Say whether both are sums, of two currencies, and no rate tells them apart."""
    return kindred.another_currency(two) and not apart_by_rates(two)


def bare_sign(two: Two) -> bool:
    """Say whether the figure is one, and a sign of one text may be the currency of the other."""
    return _is_one_figure_of_a_sign(two) and any(map(is_written_bare, two.both))


def another_dollar(two: Two) -> bool:
    """Say whether the figure is one, in two currencies that share a sign, both named."""
    return _is_one_figure_of_a_sign(two) and not any(map(is_written_bare, two.both))


def is_written_bare(claim: Claim) -> bool:
    """Say whether a sum has a sign alone that several currencies share: "$5m", but not "US$5m"."""
    if not is_sum(claim):
        return False
    written = claim.quote.exact
    for sign, units in shared_signs().items():
        place = written.find(sign)
        if place >= 0 and _unit(claim) in units:
            before = claim.quote.article.text[: claim.quote.span.start + place][-1:]
            return not before.isalpha()
    return False


def _is_one_figure_of_a_sign(two: Two) -> bool:
    if two.near is not Nearness.UNSETTLED or len(two.quantities) < len(two.both):
        return False
    one, other = two.quantities
    shared = any({one.unit, other.unit} <= units for units in shared_signs().values())
    return shared and one.amount == other.amount


def _rate(two: Two) -> Rate | None:
    if not all(map(is_sum, two.both)) or two.near is not Nearness.UNSETTLED:
        return None
    one, other = _by_currency(two)
    return two.desk.rates.between(one.unit, other.unit)


def _by_currency(two: Two) -> list[Quantity]:
    """Return both sums, in an order that does not hang on which was read first."""
    return sorted(two.quantities, key=lambda quantity: quantity.unit)


def _is_exact(quantity: Quantity) -> bool:
    return quantity.amount.single is not None and quantity.hedge in _EXACT


def _unit(claim: Claim) -> str:
    return claim.value.unit if isinstance(claim.value, Quantity) else ""
