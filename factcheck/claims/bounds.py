"""Bounds: what a lower and an upper one on the same figure make, as "over 10 but under 15"."""

from factcheck.claims.hedges import DOWNWARDS, UPWARDS
from factcheck.claims.measured import Amount, scaled
from factcheck.model import Hedge
from factcheck.reference.hedges import load_hedges

_LONGEST_JOINT = 2  # ", but"


def on_one_figure(one: Amount, other: Amount) -> Amount | None:
    """Return the range that two bounds leave: "more than 10 but less than 15"."""
    if one.hedge is Hedge.NONE or other.hedge is Hedge.NONE:
        return None
    upwards = one.hedge in UPWARDS and other.hedge in DOWNWARDS
    if not upwards and not (one.hedge in DOWNWARDS and other.hedge in UPWARDS):
        return None
    if one.is_range or other.is_range or not _are_joined(one, other):
        return None
    if one.unit != other.unit and one.unit is not None:
        return None
    ends = scaled(one.reading, one.low, other.reading), other.low
    low, high = ends if upwards else ends[::-1]
    if low >= high:
        return None
    return Amount(
        sentence=one.sentence,
        first=one.first,
        last=other.last,
        core=(one.core[0], other.core[1]),
        low=low,
        high=high,
        grain=min(one.grain, other.grain),
        hedge=Hedge.NONE,
        unit=other.unit,
        reading=other.reading,
        is_range=True,
    )


def _are_joined(one: Amount, other: Amount) -> bool:
    """Say whether nothing but "and" or "but" stands between two bounds."""
    if not 1 <= other.first - one.last <= _LONGEST_JOINT:
        return False
    joins = load_hedges(one.sentence.page.language.code).bounds_join
    return joins.issuperset(one.sentence.lower[one.last : other.first])
