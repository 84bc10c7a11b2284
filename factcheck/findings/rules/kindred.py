"""Figures of two kinds: per cent and points, a rate and a count, a level and a change."""

from decimal import Decimal

import attrs

from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim, Direction, Interval, Quantity, nearness
from factcheck.model.nearness import Nearness
from factcheck.reference.judgement import judgement

POINTS = frozenset({"percentage_point", "point"})
_HUNDRED = Decimal(100)
_SAME = (Nearness.SAME, Nearness.HEDGED, Nearness.ROUNDED)
_CURRENCY = len("EUR")


def another_currency(two: Two) -> bool:
    """Say whether both are sums, of two currencies."""
    return not two.left.is_moment and all(map(_is_money, two.quantities)) and _unsettled(two)


def another_unit(two: Two) -> bool:
    """Say whether the units of two figures have no common measure, and are no two currencies."""
    return not two.left.is_moment and _unsettled(two) and not another_currency(two)


def percent_for_points(two: Two) -> bool:
    """Say whether a change of so many per cent stands against as many points."""
    units = {one.unit for one in two.quantities}
    changes = all(claim.subject.aspect is Aspect.CHANGE for claim in two.both)
    return (
        changes and "percent" in units and len(units & POINTS) == 1 and _same_digits(two.quantities)
    )


def rate_for_count(two: Two) -> bool:
    """Say whether one figure is for a number of people or a time, and the other the same alone."""
    stated = [claim.stated for claim in two.both if isinstance(claim.stated, Quantity)]
    rates = [one for one in stated if _is_a_rate(one)]
    counts = [one for one in stated if one.unit in nearness.COUNTS]
    return len(rates) == len(counts) == 1 and _same_digits(stated)


def level_for_change(two: Two) -> bool:
    """Say whether one figure is how much it is, and the other by how much it changed.

    Some levels are changes: inflation of 3 % is prices that rose by 3 %.
    """
    aspects = {claim.subject.aspect for claim in two.both}
    rates = judgement().rates.isdisjoint(claim.subject.measure or "" for claim in two.both)
    one_unit = len({one.unit for one in two.quantities}) == 1
    return (
        rates
        and one_unit
        and aspects == {Aspect.LEVEL, Aspect.CHANGE}
        and _same_digits(two.quantities)
    )


def same_growth(two: Two) -> bool:
    """Say whether a multiple is what a change in per cent comes to: three times, up 200 %."""
    return _grown(two, 0)


def same_growth_if_more(two: Two) -> bool:
    """Say whether a multiple is a change in per cent if "times more" adds: up 300 %."""
    return _grown(two, 1)


def _grown(two: Two, added: int) -> bool:
    claims = {one.unit: claim for claim, one in zip(two.both, two.quantities, strict=False)}
    if set(claims) != {"percent", "times"}:
        return False
    change, multiple = claims["percent"], claims["times"]
    if change.subject.aspect is not Aspect.CHANGE or multiple.subject.aspect is not Aspect.MULTIPLE:
        return False
    factor, told = _factor(change), _more(multiple, added)
    return factor is not None and told is not None and nearness.quantities(factor, told) in _SAME


def _more(multiple: Claim, added: int) -> Quantity | None:
    value = multiple.value
    if not isinstance(value, Quantity) or value.amount.single is None:
        return None
    return attrs.evolve(value, amount=Interval.exactly(value.amount.single + added))


def _factor(change: Claim) -> Quantity | None:
    """Return what a change in per cent multiplies by; of a bound, nothing is told."""
    value, direction = change.value, change.subject.direction
    if not isinstance(value, Quantity) or value.amount.single is None or direction is None:
        return None
    way = 1 if direction is Direction.UP else -1
    return attrs.evolve(
        value,
        amount=Interval.exactly(1 + way * value.amount.single / _HUNDRED),
        unit="times",
        grain=value.grain / _HUNDRED,
    )


def _unsettled(two: Two) -> bool:
    return two.near is Nearness.UNSETTLED


def _is_money(one: Quantity) -> bool:
    return len(one.unit) == _CURRENCY and one.unit.isupper()


def _is_a_rate(one: Quantity) -> bool:
    return " / " in one.unit or one.unit.startswith("per_")


def _same_digits(both: list[Quantity] | tuple[Quantity, ...]) -> bool:
    """Say whether two figures are the same, whatever their units."""
    if len(both) < 2:
        return False
    return both[0].amount.known == both[1].amount.known != 0
