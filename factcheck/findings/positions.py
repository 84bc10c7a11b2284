"""Positions: the values that are given for a fact, and the voices behind each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from factcheck.model import Claim, Position, Voice, nearness
from factcheck.reference.bodies import body, one_name_each


def positions_of(claims: Iterable[Claim], voices: Mapping[str, Voice]) -> tuple[Position, ...]:
    """Return a position for each different value, the smallest or earliest first."""
    by_value: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_value[_written(claim)].append(claim)
    positions = [
        Position(
            value=own[0].value,
            claims=tuple(own),
            origins=voices_of(own, voices),
        )
        for own in by_value.values()
    ]
    return tuple(sorted(positions, key=_order))


def voices_of(claims: Iterable[Claim], voices: Mapping[str, Voice]) -> tuple[str, ...]:
    """Return the independent origins of claims, sorted; "the union" and "Union" are one.

    What an article says without naming anybody adds nothing where another claim has the same
    words, or the same figures, from somebody: a copy may lose its "police said". Whoever is cited
    by an article that he cites himself is no voice of his own.
    """
    cited: dict[str, str] = {}
    plain: list[tuple[str, frozenset[str]]] = []
    heard: set[str] = set()
    pointers: dict[str, str] = {}
    for claim in claims:
        origin, voice = origin_of(claim, voices), voices[claim.quote.article.id]
        behind = frozenset(map(_key, (origin, voice.origin, voice.words or voice.origin)))
        if _names_somebody(claim):
            pointers[_key(claim.quote.article.name)] = _key(origin)
            cited.setdefault(_key(origin), origin)
            heard |= behind
        else:
            plain.append((origin, behind))
    fuller = one_name_each(cited.values())
    cited = {key: name for key, name in cited.items() if name not in fuller}
    found = _without_rings(cited, pointers)
    for origin, behind in sorted(plain, key=lambda one: (one[0], sorted(one[1]))):
        if heard.isdisjoint(behind):
            found.setdefault(_key(origin), origin)
        heard |= behind
    return tuple(sorted(found.values()))


def _without_rings(cited: Mapping[str, str], pointers: Mapping[str, str]) -> dict[str, str]:
    """Return the cited origins, one alone of those that cite each other."""
    found = dict(cited)
    for start in sorted(cited):
        path = [start]
        while (name := pointers.get(path[-1])) is not None and name not in path:
            path.append(name)
        if len(path) > 1 and name == start and start in found:
            for other in path[1:]:
                found.pop(other, None)
    return found


def _names_somebody(claim: Claim) -> bool:
    return bool(claim.attribution.via or claim.attribution.speaker)


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ")


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
    """Return whose voice a claim is.

    It is whom its sentence names; else who had its words before, where they are taken over from
    another article; else where its article comes from.
    """
    attribution, voice = claim.attribution, voices[claim.quote.article.id]
    if named := [*attribution.via, *filter(None, [attribution.speaker])]:
        return body(named[0])
    span = claim.quote.span
    taken = (passage.origin for passage in voice.passages if passage.span.covers(span))
    return next(taken, voice.origin)
