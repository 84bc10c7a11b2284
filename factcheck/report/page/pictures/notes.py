"""How each figure stands to those of the others: who differs, and what is an earlier one."""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, starmap

import attrs

from factcheck.model import Finding, Moment, Position, Quantity, Verdict, nearness


@attrs.frozen
class Note:
    """How a figure stands to those of the others: a sign and a word."""

    sign: str
    word: str
    tone: str


ALARM = "alarm"
DIFFERS = Note("≠", "differs", ALARM)
OPEN = Note("≠", "no majority", ALARM)
EARLIER = Note("←", "earlier", "doubt")
FITS = Note("≈", "fits", "quiet")


def notes_of(finding: Finding) -> dict[str, Note]:
    """Return how each claim stands to the others, where that needs a word."""
    if finding.verdict in _OPPOSED:
        return _against(finding.positions)
    if finding.verdict is Verdict.SUPERSEDED:
        return _in_time(finding)
    if finding.verdict is Verdict.FITS:
        return _noted(finding.positions, _most(finding.positions)[:1], lambda _: FITS)
    return {}


_OPPOSED = (Verdict.CONFLICTS, Verdict.DISPUTED)


def _against(positions: Sequence[Position]) -> dict[str, Note]:
    """Return what differs from the majority; where there is none, all differ."""
    backed = _backed(positions)
    if len(positions) == 1 or not all(starmap(_fit, combinations(backed, 2))):
        return _noted(positions, (), lambda _: OPEN)
    return _noted(
        positions,
        _most(backed),
        lambda one: FITS if any(_fit(one, other) for other in backed) else DIFFERS,
    )


def _backed(positions: Sequence[Position]) -> list[Position]:
    """Return the positions that most voices can be right beside."""
    voices = {
        id(one): len({origin for two in positions if _fit(one, two) for origin in two.origins})
        for one in positions
    }
    most = max(voices.values())
    return [one for one in positions if voices[id(one)] == most]


def _most(positions: Sequence[Position]) -> list[Position]:
    """Return the positions that the most independent voices give."""
    most = max(len(position.origins) for position in positions)
    return [position for position in positions if len(position.origins) == most]


def _fit(one: Position, other: Position) -> bool:
    """Say whether two positions can both be right: 31, and at least 31."""
    if one is other:
        return True
    left, right = one.value, other.value
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return nearness.quantities(left, right).compatible
    if isinstance(left, Moment) and isinstance(right, Moment):
        return nearness.moments(left, right).compatible
    return False


def _noted(
    positions: Iterable[Position], common: Sequence[Position], note: Callable[[Position], Note]
) -> dict[str, Note]:
    """Return the notes on all claims but those of what is common."""
    return {
        claim.id: note(position)
        for position in positions
        if position not in common
        for claim in position.claims
    }


def _in_time(finding: Finding) -> dict[str, Note]:
    """Return which figures a later one has replaced."""
    if not finding.timeline:
        return {}
    latest = {claim.id for claim in finding.timeline[-1].claims}
    placed = {claim.id for one in finding.timeline for claim in one.claims}
    return dict.fromkeys(sorted(placed - latest), EARLIER)
