"""Repeated: how often something happens, and the words of time that tell it."""

from decimal import Decimal

import attrs

from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge, Interval
from factcheck.reference.calendar_words import CalendarWords, Word


@attrs.define
class Period:
    """How often: every so many of a unit, at tokens of a sentence."""

    first: int
    last: int
    amount: Interval
    unit: str
    timex: str | None = None  # where the unit alone does not tell it: "every Monday"
    hedge: Hedge = Hedge.NONE

    @classmethod
    def of(
        cls, first: int, last: int, count: Decimal | int, unit: str, timex: str | None = None
    ) -> "Period":
        """Return every so many of a unit."""
        return cls(first, last, Interval.exactly(Decimal(count)), unit, timex)

    @staticmethod
    def number(count: int) -> Decimal:
        """Return a count as an amount has it."""
        return Decimal(count)


def entry_at(sentence: Sentence, place: int, words: CalendarWords, kind: str) -> Word | None:
    """Return what a word means as one of a kind, written as it must be."""
    if not 0 <= place < len(sentence):
        return None
    for entry in words.words.get(sentence.lower[place], ()):
        if (
            entry.kind == kind
            and len(entry.forms) == 1
            and entry.written_as([sentence.words[place]])
        ):
            return entry
    return None


def unit_at(sentence: Sentence, place: int, words: CalendarWords, *, several: bool) -> str | None:
    """Return the unit that a word names, one of it or several."""
    entry = entry_at(sentence, place, words, "units" if several else "unit")
    if entry is not None:
        return str(entry.value.value)
    word = sentence.lower[place] if place < len(sentence) else ""
    unit = words.recurring.clock.get(word)
    return unit if unit is not None and (word != unit) is several else None


def weekday_at(sentence: Sentence, place: int, words: CalendarWords) -> int | None:
    """Return the day of the week that a word names, Monday being 0."""
    entry = entry_at(sentence, place, words, "weekday")
    return None if entry is None or not sentence.words[place][0].isupper() else entry.value


def part_behind(sentence: Sentence, place: int, words: CalendarWords) -> tuple[int, str | None]:
    """Return the token behind a part of the day, if one follows, and the part."""
    entry = entry_at(sentence, place, words, "part")
    return (place, None) if entry is None else (place + 1, str(entry.value))


def day_of_year(
    sentence: Sentence, place: int, words: CalendarWords
) -> tuple[int, int | None, int] | None:
    """Return month, day and the token behind "25 December", "the 4th of July", "June"."""
    lower = sentence.lower
    place += place < len(lower) and entry_at(sentence, place, words, "the") is not None
    number, end = _day(sentence, place, words)
    if number is not None:
        end += entry_at(sentence, end, words, "of") is not None
    month = entry_at(sentence, end, words, "month")
    if month is None or not sentence.words[end][0].isupper():
        return None
    end += 1
    if number is None:
        number, end = _day(sentence, end, words)
    if end < len(lower) and lower[end].isdecimal():
        return None  # a day of one year
    return month.value, number, end


def _day(sentence: Sentence, place: int, words: CalendarWords) -> tuple[int | None, int]:
    word = sentence.lower[place] if place < len(sentence) else ""
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None, place
    behind = place + 1
    behind += entry_at(sentence, behind, words, "suffix") is not None
    return int(word), behind
