"""Alignments: which claims of several articles speak of one fact."""

from collections.abc import Iterable

from factcheck.alignments.desk import frames_of
from factcheck.alignments.groups import corroborated, matches
from factcheck.alignments.rivals import contested
from factcheck.model import Alignment, Claim, Quantity


def align(claims: Iterable[Claim]) -> tuple[Alignment, ...]:
    """Return the claims of one fact, fact by fact, in an order that the input's does not change."""
    comparable = (claim for claim in claims if claim.compared and _is_comparable(claim))
    groups = contested(corroborated(frames_of(comparable)))
    aligned = [
        Alignment(
            tuple(sorted((frame.claim for frame in group.members), key=lambda claim: claim.order)),
            matches(group),
        )
        for group in groups
        if len(group.members) > 1
    ]
    return tuple(sorted(aligned, key=lambda alignment: alignment.claims[0].order))


def _is_comparable(claim: Claim) -> bool:
    """Say whether the value can be compared at all: what recurs, or is vague, has no one time.

    "Weeks of rain" tells no number that three weeks, or ten days, could agree with or deny.

    A date with two readings is compared, so that the report can say that it is not settled.
    """
    if isinstance(claim.value, Quantity):
        return not (claim.value.recurring or claim.value.uncounted)
    return claim.value.resolved or bool(claim.value.alternatives)
