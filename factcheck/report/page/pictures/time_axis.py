"""The axis of time: days and hours at their real distance, cut where nothing is told for long.

Times are whole minutes since the first day of the calendar, by the clock of who wrote them.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime

import attrs

from factcheck.report.over_time import MONTHS
from factcheck.report.page.pictures.letters import width

HOUR = 60
DAY = 24 * HOUR
_YEAR = 366 * DAY
_SQUEEZED = 12  # a gap that is so many times as long as all that it would squeeze is cut out
_INSET = 12  # pixels between the end of a stretch and what stands in it
_CUT = 20  # pixels that a cut takes
_APART = 10  # pixels between the words of two marks
_MOST_TICKS = 40


def minute_of(when: date) -> int:
    """Return the minute of a day's beginning, or of a clock time."""
    clock = when.hour * HOUR + when.minute if isinstance(when, datetime) else 0
    return when.toordinal() * DAY + clock


def day_at(minute: int) -> date:
    """Return the day of a minute."""
    return date.fromordinal(min(max(minute // DAY, 1), date.max.toordinal()))


@attrs.frozen
class Stretch:
    """A part of the axis without a cut: its first and last minute, and where they stand."""

    first: int
    last: int
    left: int
    right: int

    def place(self, minute: int) -> int:
        """Return where a minute of the stretch stands, in whole pixels."""
        if self.first == self.last:
            return (self.left + self.right) // 2
        room, span = self.right - self.left, self.last - self.first
        gone = min(max(minute, self.first), self.last) - self.first
        return self.left + (2 * gone * room + span) // (2 * span)


@attrs.frozen
class Tick:
    """A mark of the axis."""

    x: int
    words: str


@attrs.frozen(kw_only=True)
class TimeAxis:
    """Where each minute stands between the left and the right of a frame."""

    stretches: tuple[Stretch, ...]
    left: int
    right: int

    def place(self, minute: int) -> int:
        """Return where a minute stands; what lies in a cut or beyond stands at the next edge."""
        for stretch in self.stretches:
            if minute <= stretch.last:
                return stretch.place(minute)
        return self.stretches[-1].right

    @property
    def cuts(self) -> tuple[int, ...]:
        """Where the axis is cut."""
        pairs = itertools.pairwise(self.stretches)
        return tuple((before.right + after.left) // 2 for before, after in pairs)

    @property
    def year(self) -> int | None:
        """The year that all of it lies in, which need not be named at each mark."""
        first, last = day_at(self.stretches[0].first), day_at(self.stretches[-1].last)
        return first.year if first.year == last.year else None

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The marks, as fine as their words leave each other room."""
        found: list[Tick] = []
        for stretch in self.stretches:
            for tick in _ticks(stretch, with_year=self.year is None):
                if self._has_room(tick, found):
                    found.append(tick)
        return tuple(found)

    @staticmethod
    def _has_room(tick: Tick, before: Sequence[Tick]) -> bool:
        if not before:
            return True
        last = before[-1]
        return tick.x - last.x >= (width(tick.words) + width(last.words)) // 2 + _APART


def time_axis(
    minutes: Iterable[int], left: int, right: int, *, most_cuts: int = 2, narrowest: int = 84
) -> TimeAxis:
    """Return the axis that shows these minutes, each stretch at least so many pixels wide."""
    instants = sorted(set(minutes))
    parts = list(_parts(instants, most_cuts))
    room = right - left - _CUT * (len(parts) - 1)
    widths = _widths(parts, room, narrowest)
    stretches, reached = [], left
    for part, wide in zip(parts, widths, strict=True):
        stretches.append(Stretch(part[0], part[-1], reached + _INSET, reached + wide - _INSET))
        reached += wide + _CUT
    return TimeAxis(stretches=tuple(stretches), left=left, right=right)


def _parts(instants: Sequence[int], most_cuts: int) -> Iterator[Sequence[int]]:
    """Yield the instants between the cuts."""
    gaps = sorted(
        ((after - before, before) for before, after in itertools.pairwise(instants)), reverse=True
    )
    lengths = [length for length, _ in gaps]
    for count in range(1, min(most_cuts, len(gaps)) + 1):
        rest = sum(lengths[count:])
        if 0 < rest * _SQUEEZED < lengths[count - 1]:
            ends = {before for _, before in gaps[:count]}
            break
    else:
        ends = set()
    start = 0
    for place, instant in enumerate(instants, 1):
        if instant in ends or place == len(instants):
            yield instants[start:place]
            start = place


def _widths(parts: Sequence[Sequence[int]], room: int, narrowest: int) -> list[int]:
    """Return the room of each part: the more instants the more, none less than it needs."""
    spare = max(0, room - narrowest * len(parts))
    shares = [len(part) - 1 for part in parts]
    total = sum(shares) or len(parts)
    if not sum(shares):
        shares = [1] * len(parts)
    return [min(narrowest, room // len(parts)) + spare * share // total for share in shares]


@attrs.frozen
class _Step:
    """A distance between marks, and what they are called."""

    shortest: int  # minutes
    begins: Callable[[int], Iterator[int]]  # the marks from a minute on
    words: Callable[[int, bool], str]


def _ticks(stretch: Stretch, *, with_year: bool) -> list[Tick]:
    """Return the marks of a stretch by the finest step of which all words fit."""
    span = stretch.last - stretch.first
    for step in _STEPS:
        if span // step.shortest > _MOST_TICKS:
            continue
        minutes = itertools.takewhile(
            lambda minute: minute <= stretch.last, step.begins(stretch.first)
        )
        found = [Tick(stretch.place(one), step.words(one, with_year)) for one in minutes]
        if found and all(
            after.x - before.x >= (width(before.words) + width(after.words)) // 2 + _APART
            for before, after in itertools.pairwise(found)
        ):
            return found
    return [Tick(stretch.place(stretch.first), _day_and_month(stretch.first, with_year))]


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


def _clock(minute: int, with_year: bool) -> str:  # noqa: FBT001 - one of a table of like functions
    if minute % DAY == 0:
        return _day_and_month(minute, with_year)
    return f"{minute % DAY // HOUR:02}:{minute % HOUR:02}"


def _day_and_month(minute: int, with_year: bool) -> str:  # noqa: FBT001 - see above
    day = day_at(minute)
    return f"{day.day} {_short(day)}{f' {day.year}' if with_year else ''}"


def _month(minute: int, with_year: bool) -> str:  # noqa: FBT001 - see above
    day = day_at(minute)
    return f"{_short(day)} {day.year}" if with_year else MONTHS[day.month - 1]


def _year(minute: int, _: bool) -> str:  # noqa: FBT001 - see above
    return str(day_at(minute).year)


def _short(day: date) -> str:
    """Return the month as newspapers cut it: "Sept", and "June" in full."""
    return _SHORT.get(day.month, MONTHS[day.month - 1][:3])


_SHORT = {3: "March", 4: "April", 6: "June", 7: "July", 9: "Sept"}
_STEPS = (
    *(_Step(hours * HOUR, _every_minutes(hours * HOUR), _clock) for hours in (1, 3, 6, 12)),
    *(_Step(days * DAY, _every_days(days), _day_and_month) for days in (1, 2, 7, 14)),
    *(_Step(months * 28 * DAY, _every_months(months), _month) for months in (1, 3, 6)),
    *(_Step(years * _YEAR, _every_years(years), _year) for years in (1, 2, 5, 10, 20, 50, 100)),
)
