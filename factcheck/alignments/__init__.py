"""Alignments: which claims of several articles speak of one fact."""

from collections.abc import Iterable

from factcheck.alignments.desk import frames_of
from factcheck.alignments.groups import corroborated, matches
from factcheck.alignments.rivals import contested
from factcheck.alignments.rulings import Rulings
from factcheck.model import Alignment, Claim, Decision


def align(claims: Iterable[Claim], decisions: Iterable[Decision] = ()) -> tuple[Alignment, ...]:
    """Return the claims of one fact, fact by fact, in an order that the input's does not change.

    What the desk has confirmed stands together, and what it has rejected stands apart.
    """
    rulings = Rulings.of(decisions)
    frames = frames_of(claims)
    if rulings:
        groups = rulings.joined(contested(corroborated(rulings.marked(frames))))
    else:
        groups = contested(corroborated(frames))
    aligned = [
        Alignment(
            tuple(sorted((frame.claim for frame in group.members), key=lambda claim: claim.order)),
            matches(group),
        )
        for group in groups
        if len(group.members) > 1
    ]
    return tuple(sorted(aligned, key=lambda alignment: alignment.claims[0].order))
