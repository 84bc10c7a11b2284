"""The marks of an axis of time: hours, days, months or years, as fine as their words have room."""

import itertools
from collections.abc import Callable, Iterator
from datetime import date

import attrs

from factcheck.report.over_time import MONTHS
from factcheck.report.page.pictures.letters import width
from factcheck.report.page.pictures.minutes import DAY, HOUR, day_at, minute_of

APART = 10  # pixels between the words of two marks
_YEAR = 366 * DAY
_MOST = 40  # marks of one stretch


@attrs.frozen
class Tick:
    """A mark of the axis."""

    x: int
    words: str
    year: int | None = None  # that it lies in, where the words do not tell it

    def has_room(self, other: "Tick") -> bool:
        """Say whether the words of two marks do not touch."""
        return abs(self.x - other.x) >= (width(self.words) + width(other.words)) // 2 + APART


@attrs.frozen
class _Step:
    """A distance between marks, and what they are called."""

    shortest: int  # minutes
    begins: Callable[[int], Iterator[int]]  # the marks from a minute on
    words: Callable[[int], str]
    tells_year: bool = False

    def tick(self, minute: int, x: int) -> Tick:
        """Return the mark of a minute."""
        return Tick(x, self.words(minute), None if self.tells_year else day_at(minute).year)


def ticks_of(first: int, last: int, place: Callable[[int], int], *, clock: bool) -> list[Tick]:
    """Return the marks of a stretch by the finest step of which all words fit."""
    span = last - first
    for step in _STEPS if clock else _STEPS[_CLOCKS:]:
        if span // step.shortest > _MOST:
            continue
        minutes = itertools.takewhile(lambda minute: minute <= last, step.begins(first))
        found = [step.tick(minute, place(minute)) for minute in minutes]
        if found and all(one.has_room(other) for one, other in itertools.pairwise(found)):
            return found
    return [Tick(place(first), _day_and_month(first), day_at(first).year)]


def _every_minutes(length: int) -> Callable[[int], Iterator[int]]:
    return lambda first: itertools.count(-(-first // length) * length, length)


def _every_days(length: int) -> Callable[[int], Iterator[int]]:
    """Return marks from the first day on: a week is counted from what is told first."""
    return lambda first: itertools.count(-(-first // DAY) * DAY, length * DAY)


def _every_months(length: int) -> Callable[[int], Iterator[int]]:
    def begins(first: int) -> Iterator[int]:
        start = day_at(first)
        earliest = start.year * 12 + (start.month - 1) // length * length
        for month in itertools.count(earliest, length):
            if month // 12 > date.max.year:
                return
            minute = minute_of(date(month // 12, month % 12 + 1, 1))
            if minute >= first:
                yield minute

    return begins


def _every_years(length: int) -> Callable[[int], Iterator[int]]:
    def begins(first: int) -> Iterator[int]:
        for year in itertools.count(day_at(first).year // length * length, length):
            if year > date.max.year:
                return
            if year > 0 and (minute := minute_of(date(year, 1, 1))) >= first:
                yield minute

    return begins


def _clock(minute: int) -> str:
    if minute % DAY == 0:
        return _day_and_month(minute)
    return f"{minute % DAY // HOUR:02}:{minute % HOUR:02}"


def _day_and_month(minute: int) -> str:
    day = day_at(minute)
    return f"{day.day} {_short(day)}"


def _month(minute: int) -> str:
    return _short(day_at(minute))


def _year(minute: int) -> str:
    return str(day_at(minute).year)


def _short(day: date) -> str:
    """Return the month as newspapers cut it: "Sept", and "June" in full."""
    return _SHORT.get(day.month, MONTHS[day.month - 1][:3])


_SHORT = {3: "March", 4: "April", 6: "June", 7: "July", 9: "Sept"}
_HOURS = (1, 3, 6, 12)
_SPANS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000)  # years
_CLOCKS = len(_HOURS)
_STEPS = (
    *(_Step(hours * HOUR, _every_minutes(hours * HOUR), _clock) for hours in _HOURS),
    *(_Step(days * DAY, _every_days(days), _day_and_month) for days in (1, 2, 7, 14)),
    *(_Step(months * 28 * DAY, _every_months(months), _month) for months in (1, 3, 6)),
    *(_Step(years * _YEAR, _every_years(years), _year, tells_year=True) for years in _SPANS),
)
