"""What two values alone tell: the same, rounded, within bounds, not comparable."""

from collections.abc import Callable

from factcheck.findings.two import Two
from factcheck.model import Quantity, nearness
from factcheck.model.nearness import Nearness

Rule = Callable[[Two], bool]


def near(*kinds: Nearness) -> Rule:
    """Return a rule that holds if two values are as near as one of these."""
    return lambda two: two.near in kinds


def bound_in_one(two: Two) -> bool:
    """Say whether one figure is a bound and the other the same figure without it."""
    return two.near is Nearness.HEDGED and any(
        isinstance(claim.value, Quantity) and claim.value.amount.single is None
        for claim in two.both
    )


def one_reading_fits(two: Two) -> bool:
    """Say whether just one reading of a date is what the other article tells, which is settled."""
    open_ones = [one for one in two.moments if one.alternatives and not one.resolved]
    settled = [one for one in two.moments if one.resolved]
    if len(open_ones) != 1 or len(settled) != 1:
        return False
    readings = open_ones[0].alternatives
    return sum(nearness.moments(one, settled[0]).compatible for one in readings) == 1
