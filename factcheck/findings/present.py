"""What an article says now: of a figure that grew or was revised, not what it had been."""

import itertools
from collections.abc import Iterable, Iterator, Sequence

from factcheck.findings.two import Two
from factcheck.model import Claim, Zone
from factcheck.model.nearness import Nearness


def said_now(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims of each article that hold: what it tells first, and what fits that.

    "The toll rose to 14. On Wednesday morning nine were dead": who puts the two beside each other
    contradicts nobody who says 14. The headline stands for itself.
    """
    held: list[Claim] = []
    for _, own in itertools.groupby(claims, key=lambda claim: claim.quote.article.id):
        listed = list(own)
        headline = [claim for claim in listed if claim.zone is Zone.HEADLINE]
        body = [claim for claim in listed if claim.zone is not Zone.HEADLINE]
        held += headline + [
            claim for claim in body if Two(body[0], claim).near is not Nearness.APART
        ]
    return tuple(held)


def against_the_headline(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs of an article's claims of which one stands in the headline."""
    for left, right in itertools.combinations(claims, 2):
        if (left.zone is Zone.HEADLINE) != (right.zone is Zone.HEADLINE):
            yield left, right
