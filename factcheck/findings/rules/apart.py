"""Diagnoses of figures that exclude each other by what they say: bounds, ranks, results, none."""

import re
from decimal import Decimal

from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim, nearness

_RESULT = ("score for", "score against")
_OTHER_SIDE = {
    "score for": re.compile(r"\s?(?:[-:\u2013]|to)\s?(\d{1,3})(?!\d)"),
    "score against": re.compile(r"(?<!\d)(\d{1,3})\s?(?:[-:\u2013]|to)\s?$"),
}
_REACH = 12  # characters that hold the other side of a result


def opposite_direction(two: Two) -> bool:
    """Say whether one tells a rise and the other a fall, or one a plus and the other a minus."""
    if two.opposed:
        return True
    if len(two.quantities) < 2:
        return False
    one, other = (quantity.amount.known for quantity in two.quantities)
    return bool(one) and one == -other


def outside_the_bound(two: Two) -> bool:
    """Say whether one is a bound, and the other, a figure or another bound, lies beyond it."""
    amounts = [one.amount for one in two.quantities]
    return any(None in (one.low, one.high) for one in amounts)


def ranges_apart(two: Two) -> bool:
    """Say whether one is a range from one figure to another, and the other lies outside."""
    return any(
        one.amount.single is None and None not in (one.amount.low, one.amount.high)
        for one in two.quantities
    )


def none_against_some(two: Two) -> bool:
    """Say whether one tells that there were none, and the other that there were some."""
    noughts = [one.amount.low == one.amount.high == 0 for one in two.quantities]
    counts = all(one.unit in nearness.COUNTS for one in two.quantities)
    return counts and sorted(noughts) == [False, True]


def another_rank(two: Two) -> bool:
    """Say whether two places in a row differ: the deadliest, the third-deadliest."""
    return len(two.quantities) == 2 and all(one.unit == "rank" for one in two.quantities)


def another_result(two: Two) -> bool:
    """Say whether both are one side of a result: 5-4, 6-3."""
    return all(claim.subject.measure in _RESULT for claim in two.both)


def sides_swapped(two: Two) -> bool:
    """Say whether two results are the same but for the order of the sides: 4:2, 2:4."""
    if not another_result(two) or len(two.quantities) < 2:
        return False
    one, other = (quantity.amount.known for quantity in two.quantities)
    return (other_side(two.left), other_side(two.right)) == (other, one)


def other_side(claim: Claim) -> Decimal | None:
    """Return the other figure of a result, if the claim is one side of it."""
    pattern = _OTHER_SIDE.get(claim.subject.measure or "")
    if pattern is None:
        return None
    text, span = claim.quote.article.text, claim.quote.span
    if claim.subject.measure == "score for":
        found = pattern.match(text, span.end, span.end + _REACH)
    else:
        found = pattern.search(text[max(0, span.start - _REACH) : span.start])
    return Decimal(found[1]) if found else None


def another_base_period(two: Two) -> bool:
    """Say whether two changes are measured from different times: a quarter, a year earlier."""
    bases = [claim.subject.base_period for claim in two.both]
    changes = all(claim.subject.aspect is not Aspect.LEVEL for claim in two.both)
    if not changes or any(base is None or not base.resolved for base in bases):
        return False
    one, other = bases
    return not nearness.moments(one, other).compatible  # type: ignore[arg-type]
