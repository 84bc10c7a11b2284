"""How well figures add up, as precise as they are."""

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum

from factcheck.model import Claim, Hedge, Quantity
from factcheck.model.nearness import COUNTS

_ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})
_ABOUT = Decimal("0.05")  # how far "around" reaches in a sum, as a share of the figure
_EXACTLY = 1000  # counts below are not rounded to tens unless they say so
_TENS = 10
_COARSER = 10  # times: a total rounded so much more than its parts may be a whole step away


class Sums(Enum):
    """How well parts make their total."""

    EXACT = "to the digit"
    ROUNDED = "as the coarser figure is rounded"
    NEAR = "as roughly as they are told"
    APART = "not"


def number(claim: Claim) -> Decimal | None:
    """Return the figure of a claim if it is a single one; bounds and ranges are none."""
    value = claim.value
    return value.amount.single if isinstance(value, Quantity) else None


def quantity(claim: Claim) -> Quantity:
    """Return the value of a claim that is a quantity."""
    if not isinstance(claim.value, Quantity):
        raise TypeError(f"{claim.quote.exact!r} is no quantity")
    return claim.value


def adds_up(parts: Sequence[Claim], total: Claim) -> Sums:
    """Say how well parts make their total."""
    return settled([*parts, total], gap(parts, total))


def gap(parts: Sequence[Claim], total: Claim) -> Decimal:
    """Return by how much the parts are more than their total."""
    known = [quantity(part).amount.known for part in parts]
    return sum(known, Decimal(0)) - quantity(total).amount.known


def settled(claims: Sequence[Claim], distance: Decimal) -> Sums:
    """Say what a distance means between figures of this precision."""
    figures = [quantity(claim) for claim in claims]
    grains = [figure.grain for figure in figures]
    distance, coarsest = abs(distance), max(grains)
    if distance == 0:
        return Sums.EXACT
    slack = sum(map(_half, figures), Decimal(0))
    if distance <= coarsest / 2 and slack:
        return Sums.ROUNDED
    if coarsest >= min(grains) * _COARSER and slack:
        slack = max(slack, coarsest)
    slack += sum((_ABOUT * f.amount.known for f in figures if f.hedge in _ROUGH), Decimal(0))
    return Sums.NEAR if distance <= slack else Sums.APART


def _half(figure: Quantity) -> Decimal:
    """Return half the grain; a count to the digit is not rounded, nor are tens below 1,000."""
    step = 1 if figure.hedge in _ROUGH or figure.amount.known >= _EXACTLY else _TENS
    exact = figure.unit in COUNTS and figure.grain <= step
    return Decimal(0) if exact else figure.grain / 2


def telling(claims: Sequence[Claim], total: Claim, how: Sums) -> Decimal:
    """Return in how many steps the total could have missed the sum: few tell nothing."""
    grains = [quantity(claim).grain for claim in (*claims, total)]
    step = min(grains) if how is Sums.EXACT else max(grains)
    return quantity(total).amount.known / step


def working_of(parts: Sequence[Claim], total: Claim, *, fits: bool = True) -> str:
    """Return what was computed, for the reader: "793 + 382 = 1,175".

    A single part that is too large is compared: "340 > 280".
    """
    figures = [quantity(part).amount.known for part in parts]
    total_figure, added = quantity(total).amount.known, sum(figures, Decimal(0))
    if len(figures) == 1:
        return f"{plain(added):,} > {plain(total_figure):,}"
    written = " + ".join(f"{plain(figure):,}" for figure in figures)
    if added == total_figure:
        return f"{written} = {plain(added):,}"
    return f"{written} = {plain(added):,}, {'given as' if fits else 'not'} {plain(total_figure):,}"


def plain(figure: Decimal) -> Decimal:
    """Return a figure without zeros behind its point, and without an exponent."""
    return figure.quantize(Decimal(1)) if figure == figure.to_integral() else figure.normalize()
