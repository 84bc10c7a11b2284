"""Rates: what one currency is worth in another, by the sums that the articles state in both.

Nothing is converted by a rate from elsewhere. "€2 million ($2.6 million)" says what a euro was
worth on that day; it serves to tell sums of one fact from those of two, never to judge them.
"""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from factcheck.alignments.frames import Frame
from factcheck.reference.conversions import beside

FURTHEST = 3  # rates in a row that lead from one currency to another
Rates = dict[str, Decimal]  # what one unit of each currency is worth in the one that most give


def converted(left: Frame, right: Frame) -> bool:
    """Say whether one sum stands beside the other in another currency.

    "€2m ($2.6m)"; "615 crore rupees. That is around $74 million".
    """
    if left.kind != right.kind or not left.is_money or left.quantity.unit == right.quantity.unit:
        return False
    first, second = sorted((left.claim.quote, right.claim.quote), key=lambda quote: quote.order)
    return left.article == right.article and beside(first, second)


def rates_of(frames: Iterable[Frame]) -> Rates:
    """Return the rates that sums beside each other tell, the median of those told."""
    told: dict[tuple[str, str], list[Decimal]] = defaultdict(list)
    sums = [frame for frame in frames if frame.is_money]
    for left, right in pairwise(sums):
        if converted(left, right) and left.quantity.amount.known and right.quantity.amount.known:
            for one, other in ((left.quantity, right.quantity), (right.quantity, left.quantity)):
                told[one.unit, other.unit].append(other.amount.known / one.amount.known)
    if not told:
        return {}
    known = {pair: sorted(rates)[len(rates) // 2] for pair, rates in sorted(told.items())}
    pivot = max(sorted({unit for unit, _ in known}), key=lambda unit: _given(told, unit))
    rates: Rates = {pivot: Decimal(1)}
    for _ in range(FURTHEST):
        for (unit, known_unit), rate in known.items():
            if known_unit in rates:
                rates.setdefault(unit, rate * rates[known_unit])
    return rates


def _given(told: dict[tuple[str, str], list[Decimal]], unit: str) -> int:
    return sum(len(rates) for (one, _), rates in told.items() if one == unit)
