"""The two sides of one question: 58 per cent for in one, 42 per cent against in the other."""

import re
from decimal import Decimal

from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim, Quantity
from factcheck.reference.parts import part_words

_REACH = 60  # characters behind a share that tell its side
_END = re.compile(r"[.;:,]\s|\d|\b(?:and|but|while|with|compared)\b")  # what ends its reach
_HUNDRED = Decimal(100)

Sides = frozenset[tuple[int, bool]]


def complement(two: Two) -> bool:
    """Say whether two shares are of the two sides of a question, and make up a whole."""
    if not are_of_two_sides(two):
        return False
    one, other = two.quantities
    added = one.amount.known + other.amount.known
    return abs(added - _HUNDRED) <= (one.grain + other.grain) / 2


def are_of_two_sides(two: Two) -> bool:
    """Say whether two shares are of the two sides of one question: those for, those against."""
    one, other = map(sides, two.both)
    across = any((pair, not first) in other for pair, first in one)
    return across and one.isdisjoint(other)


def sides(claim: Claim) -> Sides:
    """Return which side of which questions a share is for, by the words right behind it."""
    value = claim.value
    share = isinstance(value, Quantity) and value.unit == "percent"
    if not share or claim.subject.aspect is not Aspect.LEVEL:
        return frozenset()
    start = claim.quote.span.end
    text = claim.quote.article.text[start : min(start + _REACH, claim.sentence.end)].lower()
    end = _END.search(text)
    told = text[: end.start()] if end else text
    return frozenset(
        (number, first)
        for number, pair in enumerate(part_words().opposites)
        for first, pattern in zip((True, False), pair, strict=True)
        if pattern.search(told)
    )
