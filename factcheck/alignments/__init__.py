"""Alignments: which claims of several articles speak of one fact."""

from collections.abc import Iterable, Iterator
from itertools import chain

from factcheck.alignments.groups import contested, corroborated, matches
from factcheck.alignments.settings import frames_of
from factcheck.model import Alignment, Claim, Grain, Moment, Quantity

_Place = tuple[str, int, str]  # article, start of the sentence, time


def align(claims: Iterable[Claim]) -> tuple[Alignment, ...]:
    """Return the claims of one fact, fact by fact, in an order that the input's does not change."""
    asserted = [claim for claim in claims if claim.compared]
    covered = frozenset(chain.from_iterable(map(_covered, asserted)))
    comparable = (
        claim
        for claim in asserted
        if _is_comparable(claim) and not (_is_long(claim) and _place(claim) in covered)
    )
    frames = sorted(frames_of(comparable), key=lambda frame: (-frame.detail, frame.claim.order))
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


def _is_comparable(claim: Claim) -> bool:
    """Say whether the value can be compared at all: what recurs, or is vague, has no one time.

    A date with two readings is compared, so that the report can say that it is not settled.
    """
    if isinstance(claim.value, Quantity):
        return not claim.value.recurring
    return claim.value.resolved or bool(claim.value.alternatives)


def _covered(claim: Claim) -> Iterator[_Place]:
    """Yield the times that a figure covers or is measured from: part of it, no facts of their own.

    "In 2023 they arrested 37,000 people, ten times more than the previous year" dates no event.
    """
    if isinstance(claim.value, Quantity):
        for moment in (claim.scope.period, claim.subject.base_period):
            if moment is not None:
                yield claim.quote.article.id, claim.sentence.start, moment.timex


def _place(claim: Claim) -> _Place:
    return claim.quote.article.id, claim.sentence.start, claim.value.timex or ""


def _is_long(claim: Claim) -> bool:
    return isinstance(claim.value, Moment) and claim.value.grain.rank >= Grain.MONTH.rank
