"""Numerals: every number of a sentence, in figures or in words."""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.around import settle
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
    places = _places(sentence, numbers)
    return tuple(_read(Row(sentence, numbers), places)) if places else ()


def reading_at(sentence: Sentence, index: int) -> Reading | None:
    """Return the number that begins at a token, if one does."""
    row = readings(sentence)
    place = bisect_left(row, index, key=_first)
    return row[place] if place < len(row) and row[place].first == index else None


def _first(reading: Reading) -> int:
    return reading.first


def _places(sentence: Sentence, numbers: Numbers) -> list[int]:
    """Return where a number may begin: at a figure, or at a word that can."""
    vocabulary = sentence.vocabulary
    if numbers.openers.isdisjoint(vocabulary):
        if DIGITS.isdisjoint(vocabulary):
            return []
        return [at for at, word in enumerate(sentence.lower) if word[0] in DIGITS]
    lower, starters, articles = sentence.lower, numbers.starters, numbers.articles
    places = [at for at, word in enumerate(lower) if word in starters or word[0] in DIGITS]
    # An article is the commonest of these words, and seldom begins a number.
    return [at for at in places if lower[at] not in articles or _opens(lower, at, numbers)]


def _opens(lower: list[str], article: int, numbers: Numbers) -> bool:
    return article + 1 < len(lower) and lower[article + 1] in numbers.follow_articles


def _read(row: Row, places: list[int]) -> Iterator[Reading]:
    lower, beside = row.lower, row.numbers.precede_figures
    reached = 0
    for first in places:
        if first < reached:
            continue
        word = lower[first]
        found = in_digits(row, first) if word[0] in DIGITS else _in_words(row, first, word)
        if found is not None:
            if lower[found.last] == "(" or (found.first and lower[found.first - 1] in beside):
                settle(row, found)
            reached = found.last
            yield found


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
