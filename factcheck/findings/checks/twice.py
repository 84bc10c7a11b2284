"""A movement that is told twice beside the level that it leads to: "120 points, or 0.6 %, to"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

import attrs

from factcheck.findings.checks.changes import is_adjusted
from factcheck.findings.checks.figures import (
    Reach,
    Room,
    in_full,
    plain,
    quantity,
    room_of,
    told_of,
)
from factcheck.findings.checks.links import is_change, is_level, same_unit, told_in
from factcheck.findings.checks.reading import words_between
from factcheck.findings.checks.reckoning import goes_up
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim, Quantity
from factcheck.reference.arithmetic import arithmetic
from factcheck.reference.changes import load_changes

_HUNDRED = Decimal(100)
_PER = " / "
_POINTS = "point"  # of an index, which is itself a bare number
_SENSIBLE = Decimal("0.5")  # of the share: what leaves more room tells nothing


def changes_told_twice(desk: Desk) -> Iterator[Sum]:
    """Yield the movements that are told as an amount, as a share, and by where they lead."""
    for sentence in desk.sentences:
        if len(sentence) > 2:
            items = [claim for claim in told_in(sentence) if is_change(claim) or is_level(claim)]
            for at in range(len(items) - 2):
                for code, working in _checked(items[at : at + 3]):
                    three = {claim.id for claim in items[at : at + 3]}
                    claims = tuple(claim for claim in sentence if claim.id in three)
                    yield Sum(code=code, claims=claims, working=working)


def _checked(three: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Yield what an amount, a share and a level behind them amount to, if they are such three."""
    amount, share, level = (*three[:2], _as_written(three[2]))
    if quantity(amount).unit == "percent":
        amount, share = share, amount
    if not (is_change(amount) and is_change(share) and is_level(level)) or not _are_one(
        amount, share, level
    ):
        return
    narrow, wide = (_share(amount, level, reach) for reach in Reach)
    if narrow.high - narrow.low > quantity(share).amount.known * _SENSIBLE:
        return
    if told_of(share, Reach.NARROW).meets(narrow):
        yield "change-fits", _working(amount, level)
    elif (
        not told_of(share, Reach.WIDE).meets(wide)
        and all(map(plain, three))
        and not is_adjusted(share)
    ):
        yield "change-does-not-fit", _working(amount, level)


def _as_written(level: Claim) -> Claim:
    """Return a level with its figure as written if it is a rate: dollars a barrel, not a litre."""
    rate = _PER in quantity(level).unit and isinstance(level.stated, Quantity)
    return attrs.evolve(level, value=level.stated) if rate else level


def _are_one(amount: Claim, share: Claim, level: Claim) -> bool:
    """Say whether the three are told of one movement, in one breath."""
    first, last = sorted((amount, share), key=lambda claim: claim.order)
    between, behind = words_between(first, last), words_between(last, level)
    table, fillers = arithmetic(), load_changes().fillers
    return (
        quantity(share).unit == "percent"
        and amount.subject.direction is share.subject.direction
        and _in_one_unit(amount, level)
        and (table.apposed | fillers).issuperset(between)
        and behind[:1] != []
        and behind[0] in table.ends_at
        and fillers.issuperset(behind[1:])
    )


def _in_one_unit(amount: Claim, level: Claim) -> bool:
    told, found = quantity(amount).unit, quantity(level).unit
    if told == _POINTS:
        return found in (_POINTS, "count")
    return same_unit(amount, level) or found.partition(_PER)[0] == told


def _share(amount: Claim, level: Claim, reach: Reach) -> Room:
    """Return the share that an amount is of the level before."""
    step, newer = room_of(amount, reach), room_of(level, reach)
    if goes_up(amount):
        before = Room(max(newer.low - step.high, newer.low / 100), newer.high - step.low)
    else:
        before = Room(newer.low + step.low, newer.high + step.high)
    return Room(step.low / before.high * _HUNDRED, step.high / before.low * _HUNDRED)


def _working(amount: Claim, level: Claim) -> str:
    """Return what was computed, for the reader."""
    step, newer = quantity(amount).amount.known, quantity(level).amount.known
    up = goes_up(amount)
    before = newer - step if up else newer + step
    percent = step / before * _HUNDRED if before else Decimal(0)
    sign = "-" if up else "+"
    return f"{in_full(step)} / ({in_full(newer)} {sign} {in_full(step)}) = {percent:,.2f} %"
