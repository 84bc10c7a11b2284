"""Sums of one fact in two currencies, at the rates that the desk has handed over."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from factcheck.findings.two import Two
from factcheck.model import Claim, Quantity
from factcheck.reference.fits import half
from factcheck.reference.handed_rates import Quoted
from factcheck.reference.rates import is_sum


def same_at_the_rate(two: Two) -> bool:
    """Say whether one sum is the other at the rate of a day of theirs, as precisely as given."""
    return any(_fits(two, quoted) for quoted in _rates(two))


def working_of(two: Two) -> str | None:
    """Return what the sums come to at the rate of the day: the one that fits, else the first."""
    rates = list(_rates(two))
    quoted = next((one for one in rates if _fits(two, one)), rates[0] if rates else None)
    if quoted is None:
        return None
    one, other = _by_currency(two)
    worth = quoted.convert(one.amount.known, one.unit)
    at = f"1 {quoted.one} = {quoted.rate.normalize():f} {quoted.other} on {quoted.day.isoformat()}"
    return (
        f"{one.amount.known:,f} {one.unit} is {_rounded(worth)} {other.unit} at the rate handed "
        f"over ({at}), beside {other.amount.known:,f} {other.unit}"
    )


def _rates(two: Two) -> Iterator[Quoted]:
    """Yield the rates of the days that the two sums are of, the earlier day first."""
    if not (two.desk.handed.quoted and all(map(is_sum, two.both))):
        return
    one, other = _by_currency(two)
    if one.unit == other.unit:
        return
    for day in sorted({day for claim in two.both if (day := _day_of(claim)) is not None}):
        quoted = two.desk.handed.on(day, one.unit, other.unit)
        if quoted is not None:
            yield quoted


def _day_of(claim: Claim) -> date | None:
    """Return the day that a sum is of: the one that its clause tells, else that of its article."""
    period = claim.scope.period or claim.scope.as_of
    if period is not None and period.first_day and period.first_day == period.last_day:
        return period.first_day
    anchor = claim.quote.article.anchor
    return anchor.day if anchor and anchor.is_day else None


def _fits(two: Two, quoted: Quoted) -> bool:
    one, other = _by_currency(two)
    known, worth = other.amount.known, quoted.convert(one.amount.known, one.unit)
    reach = quoted.convert(half(one, one.amount.known), one.unit) + half(other, known)
    return abs(worth - known) <= reach


def _by_currency(two: Two) -> list[Quantity]:
    """Return both sums, in an order that does not hang on which was read first."""
    return sorted(two.quantities, key=lambda quantity: quantity.unit)


_FIGURES = 6  # of a converted sum: more would claim to be exact


def _rounded(worth: Decimal) -> str:
    shown = Decimal(f"{worth:.{_FIGURES}g}")
    return f"{shown.normalize():,f}" if shown == shown.to_integral() else f"{shown:,f}"
