"""Positions: the values that are given for a fact, and the voices behind each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from factcheck.model import Claim, Position, Voice, nearness
from factcheck.reference.agencies import agencies


def positions_of(claims: Iterable[Claim], voices: Mapping[str, Voice]) -> tuple[Position, ...]:
    """Return a position for each different value, the smallest or earliest first."""
    by_value: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_value[_written(claim)].append(claim)
    positions = [
        Position(
            value=own[0].value,
            claims=tuple(own),
            origins=_voices(origin_of(claim, voices) for claim in own),
        )
        for own in by_value.values()
    ]
    return tuple(sorted(positions, key=_order))


def _voices(origins: Iterable[str]) -> tuple[str, ...]:
    """Return the different origins, sorted; "the union" and "Union" are one."""
    found: dict[str, str] = {}
    for origin in sorted(origins):
        found.setdefault(origin.casefold().removeprefix("the "), origin)
    return tuple(sorted(found.values()))


def _order(position: Position) -> tuple[str, Decimal | str, tuple[str, int, int, str]]:
    kind, amount = position.value.order
    return kind, amount, position.claims[0].order


def _written(claim: Claim) -> object:
    """Return what makes two values one position: all but the way they are written."""
    value = claim.value
    if claim.is_moment:
        return value.start, value.end, value.unresolved and value.timex  # type: ignore[union-attr]
    unit = "count" if value.unit in nearness.COUNTS else value.unit  # type: ignore[union-attr]
    return value.amount, unit, value.hedge  # type: ignore[union-attr]


def origin_of(claim: Claim, voices: Mapping[str, Voice]) -> str:
    """Return whose voice a claim is: whom its sentence names, else where its article comes from."""
    attribution = claim.attribution
    if attribution.via:
        return attribution.via[0]
    if attribution.speaker:
        return agencies().named(attribution.speaker) or attribution.speaker
    return voices[claim.quote.article.id].origin
