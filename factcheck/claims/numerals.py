"""Numerals: every number of a sentence, in figures or in words."""

from bisect import bisect_left
from weakref import WeakKeyDictionary

from factcheck.claims.digits import in_digits
from factcheck.claims.found import Numeral
from factcheck.claims.parts import part
from factcheck.claims.readings import Opening, Reading
from factcheck.claims.sentences import Sentence
from factcheck.claims.spelled import in_words, vague
from factcheck.reference.numbers import load_numbers

__all__ = ["Reading", "numerals", "reading_at", "readings"]

_DIGITS = frozenset("0123456789")
# Nobody but a reader of numerals asks twice within a sentence; the cache dies with it.
_READ: "WeakKeyDictionary[Sentence, tuple[Reading, ...]]" = WeakKeyDictionary()


def numerals(sentence: Sentence) -> tuple[Numeral, ...]:
    """Return the numbers of a sentence in order."""
    return readings(sentence)


def readings(sentence: Sentence) -> tuple[Reading, ...]:
    """Return the numbers of a sentence in order, with all that is known of them."""
    found = _READ.get(sentence)
    if found is None:
        found = _READ[sentence] = tuple(_read(sentence))
    return found


def reading_at(sentence: Sentence, index: int) -> Reading | None:
    """Return the number that begins at a token, if one does."""
    row = readings(sentence)
    place = bisect_left(row, index, key=_first)
    return row[place] if place < len(row) and row[place].first == index else None


def _first(reading: Reading) -> int:
    return reading.first


def _read(sentence: Sentence) -> list[Reading]:
    numbers = load_numbers(sentence.page.language.code)
    starters, lower = numbers.starters, sentence.lower
    found: list[Reading] = []
    reached = 0
    for index, word in enumerate(lower):
        if index >= reached and (word[0] in _DIGITS or word in starters):
            reading = _reading(Opening(sentence, numbers, index))
            if reading is not None:
                found.append(reading)
                reached = reading.last
    return found


def _reading(opening: Opening) -> Reading | None:
    """Return the number that begins here, in the first way of writing that fits."""
    if opening.lower[0][0] in _DIGITS:
        return in_digits(opening)
    return vague(opening) or part(opening) or in_words(opening)
