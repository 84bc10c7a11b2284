"""Years in words: "nineteen eighty-six", "two thousand and eight", and the days beside them.

Transcripts have them. What is left of a number in words is a count, and most of them are.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.claims.numerals import Reading, numerals
from factcheck.claims.sentences import Sentence
from factcheck.reference.calendar_words import CalendarWords


class InWords(NamedTuple):
    """A year or a day in words, or a decade by its first year."""

    first: int
    last: int
    number: int
    is_decade: bool = False


_CENTURIES = range(15, 21)
_YEARS = range(1500, 2100)
# Numbers of our time, that nobody tells in words to the last digit unless they are years.
_RECENT = range(2001, 2050)
_DAYS = range(1, 32)


def in_words(sentence: Sentence, words: CalendarWords) -> Iterator[InWords]:
    """Yield the years of a sentence that are told in words, and the days beside month and year."""
    row = [
        one
        for one in numerals(sentence)
        if one.spelled and not (one.ordinal or one.vague) and one.number == int(one.number)
    ]
    known: list[InWords] = []
    for place, one in enumerate(row):
        if known and one.first < known[-1].last:
            continue
        following = row[place + 1] if place + 1 < len(row) else None
        year = (
            _decade(one, sentence, words)
            or _in_two(one, following, sentence, words)
            or _in_one(one, known, sentence, words)
        )
        if year is not None:
            known.append(year)
            yield year
    if known:
        ends = {one.last: one for one in row}
        days = (_day_beside(year, ends, sentence.lower, words) for year in known)
        yield from (day for day in days if day is not None)


def _decade(one: Reading, sentence: Sentence, words: CalendarWords) -> InWords | None:
    """Return "nineteen eighties"."""
    lower, last = sentence.lower, one.last
    if one.number not in _CENTURIES or last >= len(lower) or not _is(lower[last], "decade", words):
        return None
    year = 100 * int(one.number) + words.words[lower[last]][0].value
    return InWords(one.first, last + 1, year, is_decade=True)


def _in_two(
    one: Reading, following: Reading | None, sentence: Sentence, words: CalendarWords
) -> InWords | None:
    """Return "nineteen eighty-six", "nineteen oh five"; not the book "Nineteen Eighty-Four"."""
    lower = sentence.lower
    if following is None or one.number not in _CENTURIES:
        return None
    if one.first and sentence.words[one.first] != lower[one.first]:
        return None
    number, rest = int(one.number), int(following.number)
    zero = lower[one.last] in words.years["zero"] and following.first == one.last + 1
    if zero and not 0 < rest < 10:
        return None
    if lower[following.last : following.last + 1] == ["-"] and sentence.touching(following.last):
        return None  # "twenty fifty-dollar bills"
    if not zero and (following.first != one.last or not 9 < rest < 100):
        return None
    return InWords(one.first, following.last, 100 * number + rest)


def _in_one(
    one: Reading, known: list[InWords], sentence: Sentence, words: CalendarWords
) -> InWords | None:
    """Return "two thousand and eight": behind "in" or a month, and with nothing that it counts."""
    lower, first = sentence.lower, one.first
    if not first or one.number not in _YEARS or sentence.words[first] != lower[first]:
        return None
    behind = lower[one.last] if one.last < len(lower) else ""
    if behind[:1].isalnum() and behind not in words.years["spoken_ends"]:
        return None
    if behind == "-" or not _asks_for_it(one, known, lower, words):
        return None
    return InWords(first, one.last, int(one.number))


def _asks_for_it(
    one: Reading, known: list[InWords], lower: list[str], words: CalendarWords
) -> bool:
    first = one.first
    before, earlier = lower[first - 1], lower[first - 2] if first > 1 else ""
    if before in words.years["spoken"] or _is(before, "month", words):
        return True
    if before in ("of", ",") and (_is(earlier, "month", words) or _is(earlier, "season", words)):
        return True
    if known and known[-1].last == first - 1 and before in words.guards.to | words.guards.both:
        return known[-1].number < one.number
    return before in words.years["spoken_spans"] and one.number in _RECENT


def _is(word: str, kind: str, words: CalendarWords) -> bool:
    return any(entry.kind == kind for entry in words.words.get(word, ()))


def _day_beside(
    year: InWords, ends: Mapping[int, Reading], lower: list[str], words: CalendarWords
) -> InWords | None:
    """Return the day of "January twenty five nineteen eighty six", "two May nineteen ninety"."""
    beside = ends.get(year.first)
    comma = beside is None and year.first > 0 and lower[year.first - 1] == ","
    one = ends.get(year.first - 1) if beside is None else beside
    if one is None or one.number not in _DAYS:
        return None
    month_first = (beside or comma) and _month_at(one.first - 1, lower, words)
    if month_first or (beside is None and _month_at(one.last, lower, words)):
        return InWords(one.first, one.last, int(one.number))
    return None


def _month_at(index: int, lower: list[str], words: CalendarWords) -> bool:
    return index >= 0 and _is(lower[index], "month", words)
