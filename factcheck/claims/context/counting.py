"""Counted: what a figure counts, also where the sentence says it only once."""

from factcheck.claims.context.governing import Governor
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.model import Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part


def counted_of(reading: Reading, one: Found, governor: Governor) -> str | None:
    """Return the counted noun as written; for a figure without one, that of what it stands for."""
    if one.counted and (
        _is_event(one.counted, governor) or _is_of_another(one.counted, one, governor)
    ):
        # "80 such arrests" count no arrests but those who were arrested.
        return _of_noun(reading, governor)
    if one.counted and one.counted[1] <= one.core[0]:
        return reading.sentence.phrase(*_lent(reading, *one.counted))
    if one.counted:
        return reading.sentence.phrase(*one.counted)
    if governor.lender is not None:
        return counted_of(reading, governor.lender, Governor(governor.measure, governor.mark))
    if isinstance(one.value, Quantity) and one.value.unit not in _PEOPLE:
        return one.counted_as or _of_noun(reading, governor)
    return _of_noun(reading, governor) or _elliptic(reading, one) or one.counted_as


_PEOPLE = frozenset({"person", "count"})


def _lent(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """Return the noun that another figure lends, without what befell those whom it counts.

    "14 people killed, 63 in hospital": the 63 are people.
    """
    for mark in reading.marks:
        if first < mark.first < last and mark.part in _BEFALLING:
            last = mark.first
    return _start(reading, first), last


_BEFALLING = (Part.VERB, Part.STATE)


def _start(reading: Reading, first: int) -> int:
    """Return where the noun phrase begins that a figure without a noun points back to."""
    words = grammar()
    while (
        first
        and _is_noun_word(reading, first - 1)
        and reading.sentence.lower[first - 1] not in words.determiners
        and not _in_value(reading, first - 1)
    ):
        first -= 1
    return first


def _is_event(counted: tuple[int, int], governor: Governor) -> bool:
    mark = governor.mark
    return mark is not None and (mark.first, mark.last) == counted and mark.part is not Part.WHO


def _is_of_another(counted: tuple[int, int], one: Found, governor: Governor) -> bool:
    """Say whether a noun between is none of a figure's: "the dead of two trains to 75"."""
    mark = governor.mark
    if mark is None or counted[1] > one.core[0] or mark.part not in (Part.NOUN, Part.STATE):
        return False
    return mark.last < counted[0]


def _of_noun(reading: Reading, governor: Governor) -> str | None:
    """Return whom an event noun is "of": "arrests of Chinese migrants"."""
    mark = governor.mark
    if mark is None or mark.part is not Part.NOUN:
        return None
    lower = reading.sentence.lower
    last = mark.last + 1
    if mark.last < len(lower) and lower[mark.last] in word_set("of_whom"):
        end = last
        while end < len(lower) and _is_noun_word(reading, end) and not _in_value(reading, end):
            end += 1
        if end > last:
            return reading.sentence.phrase(last, end)
    return None


def _in_value(reading: Reading, index: int) -> bool:
    return any(one.tokens[0] <= index < one.tokens[1] for one in reading.found)


def _is_noun_word(reading: Reading, index: int) -> bool:
    words = grammar()
    word = reading.sentence.lower[index]
    return word[0].isalpha() and not (
        word in words.prepositions or word in words.auxiliaries or word in words.coordinators
        or word in words.relatives or word in words.subordinators or word in words.adverbs
        or reading.clauses.finite[index]
    )  # fmt: skip


def _elliptic(reading: Reading, one: Found) -> str | None:
    """Return the subject of the clause before, where a bare figure takes its place.

    "More and more migrants cross the river; in 2023, 37,000 were arrested."
    """
    chunk = reading.chunk(one)
    if not is_bare(reading, one) or _is_second(reading, one):
        return None
    for before in reversed(
        [other for other in reading.clauses.chunks if other.clause < chunk.clause]
    ):
        if before.finite is None:
            continue
        end = before.finite
        start = end
        while start > before.first and _is_noun_word(reading, start - 1):
            start -= 1
        words = [
            at
            for at in range(start, end)
            if reading.sentence.lower[at] not in grammar().determiners
        ]
        if words and reading.sentence.lower[end - 1].endswith(
            ("s", "people", "men", "women", "children")
        ):
            return reading.sentence.phrase(words[0], end)
    return None


def _is_second(reading: Reading, one: Found) -> bool:
    """Say whether another figure stands before it in the sentence, so that no subject is next."""
    return any(
        other.is_quantity and not other.excluded and other.core[0] < one.core[0]
        for other in reading.found
    )


def is_bare(reading: Reading, one: Found) -> bool:
    """Say whether a verb follows a figure at once: "37,000 were arrested"."""
    after = one.core[1]
    return after < len(reading.sentence) and (
        reading.clauses.finite[after] or reading.sentence.lower[after] in grammar().auxiliaries
    )
