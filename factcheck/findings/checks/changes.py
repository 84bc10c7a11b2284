"""A change in percent against the levels that it leads between, in one sentence."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Aspect, Claim, Direction, Hedge, Quantity
from factcheck.reference.judgement import judgement

_HUNDRED = Decimal(100)


def changes_with_levels(desk: Desk) -> Iterator[Sum]:
    """Yield the changes in percent of a sentence with the levels before and after.

    Only what a sentence says plainly is taken: one change in percent, and two levels of one unit,
    the older behind a word such as "from" or "against".
    """
    for sentence in desk.sentences:
        changes = [claim for claim in sentence if _is_change(claim)]
        levels = [claim for claim in sentence if _is_level(claim)]
        older = [claim for claim in levels if _stands_behind_a_base_word(claim)]
        if len(changes) == 1 and len(levels) == 2 and len(older) == 1:
            newer = next(claim for claim in levels if claim is not older[0])
            if _comparable(older[0], newer):
                yield _checked(changes[0], older[0], newer)


def _checked(change: Claim, older: Claim, newer: Claim) -> Sum:
    before, after = _quantity(older).amount.known, _quantity(newer).amount.known
    percent = (after - before) / before * _HUNDRED
    return Sum(
        code="change-fits" if fits(change, older, newer) else "change-does-not-fit",
        claims=(change, older, newer),
        working=f"({after:,} - {before:,}) / {before:,} = {percent:+,.1f} %",
    )


def fits(change: Claim, older: Claim, newer: Claim) -> bool:
    """Say whether the change in percent is the one between the two levels, as precise as it is."""
    stated, before, after = (_quantity(claim) for claim in (change, older, newer))
    way = 1 if change.subject.direction is Direction.UP else -1
    base = before.amount.known
    computed = way * (after.amount.known - base) / base * _HUNDRED
    slack = stated.grain / 2 + _HUNDRED * (before.grain + after.grain) / 2 / base
    if stated.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return computed >= stated.amount.known - slack
    if stated.hedge in (Hedge.LESS_THAN, Hedge.AT_MOST):
        return computed <= stated.amount.known + slack
    return abs(computed - stated.amount.known) <= slack


def _is_change(claim: Claim) -> bool:
    value, subject = claim.value, claim.subject
    return (
        isinstance(value, Quantity)
        and value.unit == "percent"
        and subject.aspect is Aspect.CHANGE
        and subject.direction is not None
    )


def _is_level(claim: Claim) -> bool:
    value = claim.value
    return (
        isinstance(value, Quantity)
        and value.unit not in ("percent", "percentage_point", "rank", "times")
        and claim.subject.aspect is Aspect.LEVEL
        and value.amount.single is not None
        and value.amount.single > 0
    )


def _stands_behind_a_base_word(claim: Claim) -> bool:
    text = claim.quote.article.text[claim.sentence.start : claim.quote.span.start]
    words = text.lower().split()[-2:]
    return any(word in judgement().base for word in words)


def _comparable(one: Claim, other: Claim) -> bool:
    measures = {one.subject.measure, other.subject.measure} - {None}
    return _quantity(one).unit == _quantity(other).unit and len(measures) < 2


def _quantity(claim: Claim) -> Quantity:
    if not isinstance(claim.value, Quantity):
        raise TypeError(f"{claim.quote.exact!r} is no quantity")
    return claim.value
