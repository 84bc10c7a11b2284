"""Numerals: every number of a sentence, in figures or in words."""

from bisect import bisect_left
from decimal import Decimal

from factcheck.claims.around import settled
from factcheck.claims.digits import in_digits
from factcheck.claims.parts import part
from factcheck.claims.points import point_alone
from factcheck.claims.readings import DIGITS, ONE, Reading, Row
from factcheck.claims.sentences import Sentence, once
from factcheck.claims.spelled import in_words, vague
from factcheck.reference.numbers import Numbers, load_numbers

__all__ = ["Reading", "numerals", "reading_at", "readings"]


def numerals(sentence: Sentence) -> tuple[Reading, ...]:
    """Return the numbers of a sentence in order."""
    return readings(sentence)


@once
def readings(sentence: Sentence) -> tuple[Reading, ...]:
    """Return the numbers of a sentence in order, with all that is known of them."""
    numbers = load_numbers(sentence.page.language.code)
    return tuple(_read(sentence, numbers)) if numbers.may_stand_in(sentence.vocabulary) else ()


def reading_at(sentence: Sentence, index: int) -> Reading | None:
    """Return the number that begins at a token, if one does."""
    row = readings(sentence)
    place = bisect_left(row, index, key=_first)
    return row[place] if place < len(row) and row[place].first == index else None


def _first(reading: Reading) -> int:
    return reading.first


def _read(sentence: Sentence, numbers: Numbers) -> list[Reading]:
    places = _places(sentence.lower, numbers)
    if not places:
        return []
    found: list[Reading] = []
    row, reached = Row(sentence, numbers), 0
    for first in places:
        if first < reached:
            continue
        reading = _reading(row, first)
        if reading is not None:
            found.append(reading)
            reached = reading.last
    return found


def _places(lower: list[str], numbers: Numbers) -> list[int]:
    """Return where a number may begin: at a figure, or at a word that can."""
    starters, articles, behind = numbers.starters, numbers.articles, numbers.follow_articles
    places = [at for at, word in enumerate(lower) if word in starters or word[0] in DIGITS]
    # An article is the commonest of these words, and seldom begins a number.
    return [
        at
        for at in places
        if lower[at] not in articles or (at + 1 < len(lower) and lower[at + 1] in behind)
    ]


def _reading(row: Row, first: int) -> Reading | None:
    """Return the number that begins here, in the first way of writing that fits."""
    word = row.lower[first]
    found = in_digits(row, first) if word[0] in DIGITS else _in_words(row, first, word)
    return None if found is None else settled(row, found)


def _in_words(row: Row, first: int, word: str) -> Reading | None:
    numbers = row.numbers
    if row.lower[first + 1] not in numbers.follow_words and word not in numbers.vague_starters:
        value = numbers.cardinals.get(word)
        if value is not None:
            return Reading(first, first + 1, Decimal(value), ONE, spelled=True)
        value = numbers.ordinals.get(word)
        if value is not None:
            return Reading(first, first + 1, Decimal(value), ONE, ordinal=True, spelled=True)
    if word in numbers.point:
        return point_alone(row, first)
    return vague(row, first) or part(row, first) or in_words(row, first)
