"""Partial dates: what two times have in common of which one is not settled.

"Dec. 6" in an article without a date, or "3:30 a.m.", is no moment of its own; and yet it tells
enough to be looked up, and to be the same as another that tells it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from factcheck.model import Moment

ALIKE = 10  # minutes: clock times that are one, as a caller and a report have them
_HOUR = 60
_DAY = 24 * _HOUR
_TIMEX = re.compile(
    r"(?:(?P<year>\d{4}|XXXX)-(?P<month>\d\d|XX)-(?P<day>\d\d|XX))?(?:T(?P<hour>\d\d):(?P<minute>\d\d))?"
)


_WEEKDAY = re.compile(r"XXXX-WXX-(?P<day>[1-7])")


@attrs.frozen
class Parts:
    """What a time tells; None where it does not."""

    year: str | None
    day: str | None  # month and day: "12-06"
    minute: int | None  # of the day
    weekday: str | None = None  # of a week that is not told: "5" for a Friday

    def keys(self) -> Iterator[str]:
        """Yield what a time is looked up by beside its month."""
        if self.day:
            yield f"--{self.day}"
        if self.weekday:
            yield f"weekday {self.weekday}"
        if self.minute is not None:
            for minute in (self.minute - ALIKE, self.minute + ALIKE):
                yield f"T{minute % _DAY // _HOUR:02}"


_NOTHING = Parts(None, None, None)


@lru_cache(maxsize=1 << 12)
def parts_of(timex: str) -> Parts:
    """Return what a TIMEX3 value tells of a day and a clock time.

    >>> parts_of("XXXX-12-06").day, parts_of("T03:30").minute, parts_of("XXXX-WXX-5").weekday
    ('12-06', 210, '5')
    """
    if weekday := _WEEKDAY.match(timex):
        return Parts(None, None, None, weekday["day"])
    match = _TIMEX.match(timex)
    if match is None:
        return _NOTHING
    year, month, day, hour, minute = match.groups()
    told = month and day and "X" not in month + day
    return Parts(
        year if year and year.isdigit() else None,
        f"{month}-{day}" if told else None,
        int(hour) * _HOUR + int(minute) if hour else None,
    )


def tells_a_part(moment: Moment) -> bool:
    """Say whether a time tells a day of the year, a weekday, or a clock time."""
    parts = parts_of(moment.timex)
    return parts.day is not None or parts.minute is not None or parts.weekday is not None


def clash(left: Moment, right: Moment) -> bool:
    """Say whether what two times tell excludes each other, one of them not settled."""
    if left.resolved and right.resolved:
        return False
    one, other = parts_of(left.timex), parts_of(right.timex)
    years = bool(one.year and other.year and one.year != other.year)
    days = bool(one.day and other.day and one.day != other.day)
    days = days or bool(one.weekday and other.weekday and one.weekday != other.weekday)
    if one.minute is None or other.minute is None:
        return years or days
    return years or days or not _alike(one.minute, other.minute)


def _shared(left: Moment, right: Moment) -> tuple[Parts, Parts] | None:
    """Return what two times tell if one of them is not settled and nothing in them clashes."""
    if (left.resolved and right.resolved) or clash(left, right):
        return None
    return parts_of(left.timex), parts_of(right.timex)


def _alike(one: int, other: int) -> bool:
    gap = abs(one - other)
    return min(gap, _DAY - gap) <= ALIKE


def same_day_told(left: Moment, right: Moment) -> bool:
    """Say whether both tell the same day of the year, and one leaves the year open."""
    shared = _shared(left, right)
    return shared is not None and shared[0].day is not None and shared[0].day == shared[1].day


def same_clock_told(left: Moment, right: Moment) -> bool:
    """Say whether both tell the same clock time, and one leaves the day open."""
    shared = _shared(left, right)
    return shared is not None and None not in (shared[0].minute, shared[1].minute)


def same_weekday_told(left: Moment, right: Moment) -> bool:
    """Say whether both tell the same day of a week that is not told."""
    shared = _shared(left, right)
    return (
        shared is not None
        and shared[0].weekday is not None
        and shared[0].weekday == shared[1].weekday
    )
