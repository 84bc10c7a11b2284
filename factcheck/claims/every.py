"""Every: "every Monday morning", "every two weeks", "each June", "every year on 25 December"."""

from collections.abc import Callable
from decimal import Decimal
from functools import cache

from factcheck.claims.numerals import numerals
from factcheck.claims.repeated import (
    Period,
    day_of_year,
    entry_at,
    part_behind,
    unit_at,
    weekday_at,
)
from factcheck.claims.sentences import Sentence
from factcheck.claims.timex import daily_timex, open_timex, vague_timex, weekly_timex
from factcheck.model import Grain, Hedge, Interval
from factcheck.reference.calendar_words import CalendarWords
from factcheck.reference.named_days import NamedDay
from factcheck.reference.numbers import load_numbers

_MOST = 100
_LONGEST = 5  # tokens of a day: "the 4th of July"


def every(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    """Return how often "every" tells that something happens, from its token on."""
    place, recurring = index + 1, words.recurring
    while _word(sentence, place) in recurring.single:
        place += 1
    for read in _READERS:
        period = read(sentence, place, words)
        if period is not None:
            if period.amount.single != 1 and entry_at(sentence, index - 1, words, "of"):
                return None  # "23 of every 24 hours" are a share
            period.first = _first(sentence, index, words)
            return _told_in_front(sentence, index, words, period)
    return None


def _first(sentence: Sentence, index: int, words: CalendarWords) -> int:
    """Return where it begins: "once every five years", "three times every season"."""
    before = _word(sentence, index - 1) if index else ""
    if before in words.recurring.often:
        return index - 1
    return index - 2 if before in words.recurring.times and index > 1 else index


def _told_in_front(sentence: Sentence, index: int, words: CalendarWords, period: Period) -> Period:
    """Return a period with its day: "the first Monday of every month", "25 December each year"."""
    if period.amount.single != 1 or period.timex is not None or not index:
        return period
    if period.unit == Grain.MONTH.value and _is_nth_weekday(sentence, index, words):
        period.first = index - 3
    elif period.unit == Grain.YEAR.value:
        end = index - (_word(sentence, index - 1) in words.recurring.dated)
        for first in range(max(end - _LONGEST, 0), end):
            day = day_of_year(sentence, first, words)
            if day is not None and day[2] == end:
                period.first, period.timex = first, _yearly(*day[:2])
                break
    return period


def _is_nth_weekday(sentence: Sentence, index: int, words: CalendarWords) -> bool:
    """Say whether "the first Monday of" stands in front."""
    return (
        entry_at(sentence, index - 1, words, "of") is not None
        and weekday_at(sentence, index - 2, words) is not None
        and any(entry_at(sentence, index - 3, words, kind) for kind in ("ordinal", "last"))
    )


def _unit(sentence: Sentence, place: int, words: CalendarWords) -> Period | None:
    """Read "every day", "every other week", "every second Tuesday", "every third year"."""
    nth = words.recurring.nth.get(_word(sentence, place))
    at = place + (nth is not None)
    count = nth or 1
    unit = unit_at(sentence, at, words, several=False)
    if unit is not None:
        if unit in words.recurring.clock and _word(sentence, at + 1) in words.recurring.not_every:
            return None
        return _in_year(sentence, at, words, Period.of(place, at + 1, count, unit))
    weekday = weekday_at(sentence, at, words)
    if weekday is None:
        return None
    last, part = part_behind(sentence, at + 1, words)
    timex = weekly_timex(weekday, part) if count == 1 else None
    return Period.of(place, last, count, "week", timex)


def _in_year(sentence: Sentence, at: int, words: CalendarWords, period: Period) -> Period:
    """Return a year with its day, told in front or behind: "25 December every year"."""
    if period.unit != Grain.YEAR.value or period.amount.known != 1:
        return period
    if _word(sentence, at + 1) in words.recurring.dated:
        day = day_of_year(sentence, at + 2, words)
        if day is not None:
            period.last, period.timex = day[2], _yearly(*day[:2])
    return period


def _counted(sentence: Sentence, place: int, words: CalendarWords) -> Period | None:
    """Read "every two weeks", "every 10 minutes", "every few years", "every half hour"."""
    if _word(sentence, place) in words.recurring.halves:
        return _half(sentence, place, words)
    loose = load_numbers(sentence.page.language.code).vague.get(_word(sentence, place))
    if loose is not None and _word(sentence, place) in words.recurring.loosely:
        unit = unit_at(sentence, place + 1, words, several=True)
        if unit is None:
            return None
        return Period(place, place + 2, Interval(*loose), unit, vague_timex(unit), Hedge.ABOUT)
    for numeral in numerals(sentence):
        if numeral.first == place and not numeral.ordinal and 1 < numeral.number < _MOST:
            unit = unit_at(sentence, numeral.last, words, several=True)
            whole = numeral.number == numeral.number.to_integral_value()
            if unit is not None and whole:
                return Period.of(place, numeral.last + 1, numeral.number, unit)
    return None


def _half(sentence: Sentence, place: int, words: CalendarWords) -> Period | None:
    at = place + 1
    if _word(sentence, at) == "-" or entry_at(sentence, at, words, "a") is not None:
        at += 1
    unit = unit_at(sentence, at, words, several=False)
    return Period.of(place, at + 1, Decimal("0.5"), unit) if unit else None


def _dated(sentence: Sentence, place: int, words: CalendarWords) -> Period | None:
    """Read "each June", "every 25 December", "every 4th of July"."""
    day = day_of_year(sentence, place, words)
    return None if day is None else Period.of(place, day[2], 1, "year", _yearly(*day[:2]))


def _yearly(month: int, day: int | None) -> str:
    return open_timex(Grain.DAY if day else Grain.MONTH, month=month, day=day)


def _named(sentence: Sentence, place: int, words: CalendarWords) -> Period | None:
    """Read "every summer", "every morning", "every weekend", "every Christmas Day"."""
    word, recurring = _word(sentence, place), words.recurring
    if word in recurring.weekdays or word in recurring.weekends:
        day = "WD" if word in recurring.weekdays else "WE"
        return Period.of(place, place + 1, 1, "week", weekly_timex(day))
    if (part := entry_at(sentence, place, words, "part")) is not None:
        return Period.of(place, place + 1, 1, "day", daily_timex(part.value))
    if (season := entry_at(sentence, place, words, "season")) is not None:
        return Period.of(place, place + 1, 1, "year", open_timex(Grain.SEASON, part=season.value))
    return _feast(sentence, place, words)


def _feast(sentence: Sentence, place: int, words: CalendarWords) -> Period | None:
    for entry in words.words.get(_word(sentence, place), ()):
        last = place + len(entry.forms)
        written = sentence.words[place:last]
        if entry.kind != "named" or [form.lower() for form in entry.forms] != [
            word.lower() for word in written
        ]:
            continue
        if isinstance(entry.value, NamedDay) and entry.written_as(written):
            rule = entry.value
            fixed = _yearly(rule.month, rule.day) if rule == _on(rule.month, rule.day) else None
            return None if rule.once else Period.of(place, last, 1, "year", fixed)
    return None


@cache
def _on(month: int, day: int) -> NamedDay | None:
    """Return the rule of what is one day, the same in each year."""
    return NamedDay(month=month, day=day) if month and day else None


# In the order of trial: what each reads begins at the token behind "every".
_READERS: tuple[Callable[[Sentence, int, CalendarWords], Period | None], ...] = (
    _unit,
    _dated,
    _counted,
    _named,
)


def _word(sentence: Sentence, place: int) -> str:
    return sentence.lower[place] if place < len(sentence) else ""
