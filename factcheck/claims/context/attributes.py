"""Attributes: what the words around a noun tell of it: "a 12-tonne boulder", "40 injured fans"."""

from factcheck.claims.context.kinds import CONTENT, DETERMINER
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.model import Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import Part, measures

_MASS = frozenset({"mass"})
_CLOSES = frozenset("()")


def weight_of(reading: Reading, one: Found) -> str | None:
    """Return "weight" for the mass of a noun: "a 12-tonne boulder", "the 9-ton (8-tonne) bus"."""
    if not isinstance(one.stated, Quantity) or measures().kinds(one.stated.unit) != _MASS:
        return None
    last = one.tokens[1]
    if "-" not in reading.lower[slice(*one.tokens)]:
        return None
    while last < len(reading.lower) and _is_aside(reading, last):
        last += 1
    return _WEIGHT if last < len(reading.kinds) and reading.kinds[last] & CONTENT else None


_WEIGHT = "weight"


def _is_aside(reading: Reading, index: int) -> bool:
    """Say whether a token belongs to a bracket that tells a mass again."""
    if reading.lower[index] in _CLOSES:
        return True
    return any(other.tokens[0] <= index < other.tokens[1] for other in reading.figures)


def with_the_injured(reading: Reading, one: Found, mark: Mark) -> Mark:
    """Return what befell those who are counted, where they are only brought somewhere.

    "650 injured passengers were taken to hospital" are the injured, as are "650 injured".
    """
    if one.counted is None or mark.measure != _ADMISSIONS:
        return mark
    if reading.lower[mark.first] not in word_set("brings"):
        return mark
    first, last = one.counted
    for other in reading.marks:
        if first <= other.first < last and other.part in _BEFALLING and _is_injury(other):
            return other
    return mark


_ADMISSIONS = "admissions"
_BEFALLING = (Part.STATE, Part.VERB)


def _is_injury(mark: Mark) -> bool:
    return mark.sure and mark.measure == "injuries"


def part_of_whole(reading: Reading, one: Found) -> Found | None:
    """Return the figure that a figure without a noun is the whole of: "390 of the 9,206"."""
    at = one.tokens[0] - 2
    if one.counted is not None or at < 1 or reading.lower[at] != "of":
        return None
    if not reading.kinds[at + 1] & DETERMINER:
        return None
    return next((other for other in reading.figures if other.core[1] == at), None)


def told_of_a_part(reading: Reading, one: Found) -> list[Mark]:
    """Return the words that tell what a part of a whole does: "177 of the 278 bodies are named".

    What the whole is called says nothing of the part, as long as its clause has another word.
    """
    last = one.core[1]
    if last + 1 >= len(reading.lower) or reading.lower[last] != "of":
        return []
    first = last + 1 + bool(reading.kinds[last + 1] & DETERMINER)
    whole = next((other for other in reading.figures if other.core[0] == first), None)
    if whole is None:
        return []
    clause = reading.chunk(whole).clause
    end = max(whole.tokens[1], whole.counted[1] if whole.counted else 0)
    return [
        mark
        for mark in reading.marks
        if mark.first >= end
        and mark.part in _TELLING
        and reading.clauses.at[mark.first].clause == clause
    ]


_TELLING = frozenset({Part.VERB, Part.PHRASE, Part.STATE})
