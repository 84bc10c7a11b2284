"""Timelines: which value was given when for a fact that changed, and by how much it jumped."""

import itertools
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from factcheck.findings.course import alike, when_told
from factcheck.findings.desk import Desk
from factcheck.findings.rules import judge, running
from factcheck.findings.two import Two
from factcheck.model import Claim, Hedge, Milestone, Quantity, Reason, nearness
from factcheck.reference.kinds import Kind

LARGE_JUMP = Reason("timeline", "a large jump")
_LARGE = 90  # percent
_TENTH = Decimal("0.1")
# The kinds of a figure that changes with time, the most telling first.
_TELLING = ("stale-figure", "toll-goes-down")


def timeline_of(claims: Sequence[Claim], desk: Desk) -> tuple[Milestone, ...]:
    """Return the values in the order of time; none where they are of one day, or one value.

    What is only rougher than the value before or behind it is no step of its own.
    """
    dated = [one for one in claims if isinstance(one.value, Quantity) and when_told(one).tells]
    steps: list[list[Claim]] = []
    for _, own in itertools.groupby(_in_turn(dated, desk), key=_time):
        listed = list(own)
        # What still gives the value of the day before comes first.
        again = [claim for claim in listed if steps and _is_same(steps[-1], claim)]
        for claim in (*again, *(one for one in listed if one not in again)):
            if steps and _is_same(steps[-1], claim):
                steps[-1].append(claim)
            else:
                steps.append([claim])
    found: list[Milestone] = []
    for step in steps:
        found.append(_milestone(step, found[-1] if found else None))
    several = len({one.when[:_DAY] for one in found}) > 1
    return tuple(found) if several else ()


_DAY = len("2024-02-01")


def most_telling(claims: Sequence[Claim], desk: Desk) -> Kind | None:
    """Return the most telling kind of step between claims of a running figure, if any."""
    kinds = {}
    for one, other in itertools.combinations(_one_each(claims), 2):
        if one.quote.article.id != other.quote.article.id:
            kind = judge(one, other, desk).outcome
            kinds[kind.code] = kind
    return next((kinds[code] for code in _TELLING if code in kinds), None)


def jumps(timeline: Iterable[Milestone]) -> bool:
    """Say whether a step is so large that it deserves a look."""
    return any(abs(one.jump) >= _LARGE for one in timeline if one.jump is not None)


def _one_each(claims: Iterable[Claim]) -> list[Claim]:
    """Return one claim for each value and time: what is given again tells nothing new."""
    found: dict[object, Claim] = {}
    for claim in claims:
        found.setdefault((claim.value, when_told(claim)), claim)
    return list(found.values())


def _in_turn(claims: Sequence[Claim], desk: Desk) -> list[Claim]:
    """Return claims in the order of time; those of one day the way their figure goes."""
    way = next((running.direction(Two(claim, claim, desk)) for claim in claims), 0) or 1
    return sorted(
        claims,
        key=lambda one: (*_time(one), way * one.value.amount.known, one.order),  # type: ignore[union-attr]
    )


def _time(claim: Claim) -> tuple[str, str]:
    """Return the day, and the minute if it is known."""
    when = when_told(claim)
    return when.tells_day, when.tells


def _is_same(step: Sequence[Claim], claim: Claim) -> bool:
    """Say whether a claim gives the value of a step once more, or more roughly."""
    finest = min(step, key=_roughness)
    one, other = finest.value, claim.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return False
    # "More than 40" adds nothing to 41; but 41 does to "more than 40".
    loose = _roughness(claim)[0] and nearness.quantities(one, other).compatible
    return loose or alike(one, other)


def _roughness(claim: Claim) -> tuple[bool, Decimal]:
    value = claim.value
    if not isinstance(value, Quantity):
        return True, Decimal(0)
    plain = value.amount.single is not None and value.hedge in (Hedge.NONE, Hedge.EXACTLY)
    return not plain, value.grain


def _milestone(step: Sequence[Claim], before: Milestone | None) -> Milestone:
    finest = min(step, key=_roughness)
    when, tells = _told(step[0])
    return Milestone(
        when=when,
        tells=tells,
        value=finest.value,
        claims=(finest, *(claim for claim in step if claim is not finest)),
        jump=_jump(before.value, finest.value) if before else None,
    )


def _jump(before: object, after: object) -> Decimal | None:
    """Return by how many percent one value lies above the other, if that can be said."""
    if not (isinstance(before, Quantity) and isinstance(after, Quantity)):
        return None
    if before.unit != after.unit and not {before.unit, after.unit} <= nearness.COUNTS:
        return None
    base = before.amount.known
    if not base:
        return None
    return ((after.amount.known - base) / abs(base) * 100).quantize(_TENTH, ROUND_HALF_UP)


def _told(claim: Claim) -> tuple[str, str]:
    """Return when a claim holds, in ISO notation, and what tells it."""
    as_of, published = claim.scope.as_of, claim.quote.article.published
    if as_of is not None and as_of.end is not None:
        return _iso(as_of.end), "as of"
    return (_iso(published.when) if published else ""), "published"


def _iso(when: date) -> str:
    return when.isoformat()
