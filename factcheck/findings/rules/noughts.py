"""None in one article, some in the other: which was told first, and whether it was open then."""

from factcheck.findings.course import in_order, speaks_of_revision
from factcheck.findings.rules import apart
from factcheck.findings.two import Two, sentence
from factcheck.model import Claim, Quantity
from factcheck.reference.nothing import load_nothing


def none_after_some(two: Two) -> bool:
    """Say whether none are told after some were, and nobody speaks of a correction."""
    if not apart.none_against_some(two) or any(map(speaks_of_revision, two.both)):
        return False
    order = in_order(*two.both)
    return order is not None and is_none(order[1])


def none_as_yet(two: Two) -> bool:
    """Say whether the article that tells of none says that none were known so far."""
    return apart.none_against_some(two) and any(map(is_none_as_yet, two.both))


def is_none_as_yet(claim: Claim) -> bool:
    """Say whether a claim tells that none were known so far: "no deaths have been confirmed"."""
    return is_none(claim) and load_nothing(claim.quote.article.language).is_as_yet(sentence(claim))


def is_none(claim: Claim) -> bool:
    """Say whether a claim tells that there were none."""
    value = claim.value
    return isinstance(value, Quantity) and value.amount.low == value.amount.high == 0
