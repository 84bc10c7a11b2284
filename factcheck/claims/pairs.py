"""Pairs: two figures that are one amount, as the ends of a range or a figure with its error."""

from factcheck.claims.measured import Amount, Figure
from factcheck.claims.ranges import between, joints, margin
from factcheck.claims.sentences import Sentence

_FARTHEST = 7  # tokens between the two: "to somewhere in the region of"


def pair(sentence: Sentence, one: Figure, behind: Figure) -> Amount | None:
    """Return the amount that two figures make together, if they do."""
    if not 0 < behind.first - one.last <= _FARTHEST:
        return None
    if sentence.lower[one.last] not in joints(sentence.page.language.code):
        return None
    return between(sentence, one, behind) or margin(sentence, one, behind)
