"""TIMEX3 values: one serialiser for moments, durations and recurrences, and a reader of moments."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from factcheck.claims.times.calendar import (
    EDGES,
    Bounds,
    bounds,
    edge_bounds,
    season_bounds,
    season_of,
)
from factcheck.model import Grain, Moment

PARTS = frozenset({"MO", "MI", "AF", "EV", "NI"})
REFERENCES = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})

# The letters of a unit, and how many of it they write: a quarter is three months.
_LETTERS: dict[str, tuple[str, int | str]] = {
    "millisecond": ("TS", "0.001"), "second": ("TS", 1), "minute": ("TM", 1), "hour": ("TH", 1),
    "day": ("D", 1), "weekend": ("WE", 1), "week": ("W", 1), "fortnight": ("W", 2),
    "month": ("M", 1), "quarter": ("M", 3), "year": ("Y", 1), "decade": ("DE", 1),
    "century": ("CE", 1), "millennium": ("ML", 1),
}  # fmt: skip
# What a clock divides is written in whole figures: half a day is 12 hours.
_SMALLER = {"D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
# A third of an hour is twenty minutes, though its decimals never end.
_TWENTY_PLACES = Decimal("1e-20")


def duration_timex(amount: Decimal, unit: str) -> str:
    """Return the TIMEX3 value of a duration; *unit* is a name of the unit table.

    Parts of days, hours and minutes are written in the next smaller unit that makes them whole;
    weeks, months and years, which no clock divides, keep their decimals.

    >>> [duration_timex(Decimal(figure), "hour") for figure in ("5.5", "2", "0.01")]
    ['PT330M', 'PT2H', 'PT36S']
    >>> duration_timex(Decimal(3), "week"), duration_timex(Decimal("3.5"), "year")
    ('P3W', 'P3.5Y')
    """
    letters, factor = _LETTERS[unit]
    number = amount * Decimal(factor)
    while letters in _SMALLER and number % 1:
        letters, times = _SMALLER[letters]
        number = _whole(number * times)
    time, letter = ("T", letters[1:]) if letters.startswith("T") else ("", letters)
    return f"P{time}{number.normalize():f}{letter}"


def _whole(number: Decimal) -> Decimal:
    nearest = number.to_integral_value()
    return nearest if abs(number - nearest) < _TWENTY_PLACES else number


def _week_timex(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _season_timex(day: date) -> str:
    year, season = season_of(day)
    return f"{year:04}-{season}"


_UNITS: dict[Grain, Callable[[date], str]] = {
    Grain.DAY: lambda day: f"{day:%Y-%m-%d}".zfill(10),
    Grain.WEEKEND: lambda day: f"{_week_timex(day)}-WE",
    Grain.WEEK: _week_timex,
    Grain.FORTNIGHT: lambda day: span_timex(_week_timex(day), _week_timex(day + timedelta(days=7))),
    Grain.MONTH: lambda day: f"{day.year:04}-{day.month:02}",
    Grain.QUARTER: lambda day: f"{day.year:04}-Q{(day.month + 2) // 3}",
    Grain.SEASON: _season_timex,
    Grain.HALF: lambda day: f"{day.year:04}-H{1 if day.month < 7 else 2}",
    Grain.YEAR: lambda day: f"{day.year:04}",
    Grain.DECADE: lambda day: f"{day.year // 10:03}",
    Grain.CENTURY: lambda day: f"{(day.year - 1) // 100:02}",
}


def unit_timex(day: date, grain: Grain) -> str:
    """Return the TIMEX3 value of the calendar unit that holds a day.

    >>> unit_timex(date(2024, 6, 20), Grain.WEEK), unit_timex(date(1995, 1, 1), Grain.DECADE)
    ('2024-W25', '199')
    """
    return _UNITS[grain](day)


def clock_timex(when: datetime) -> str:
    """Return the TIMEX3 value of an instant: in UTC where the zone is known.

    >>> clock_timex(datetime.fromisoformat("2024-04-27T02:37+07:00"))
    '2024-04-26T19:37Z'
    """
    if when.tzinfo is None:
        return f"{unit_timex(when, Grain.DAY)}T{when:%H:%M}"
    return f"{clock_timex(when.astimezone(UTC).replace(tzinfo=None))}Z"


def part_timex(day: date, part: str) -> str:
    """Return the TIMEX3 value of a part of a day: MO, MI, AF, EV or NI."""
    return f"{unit_timex(day, Grain.DAY)}T{part}"


def span_timex(first: str, last: str) -> str:
    """Return the TIMEX3 value of the time from one moment to another."""
    return f"{first}/{last}"


def fiscal_timex(year: int) -> str:
    """Return the value of a fiscal year, which TIMEX3 does not know: FY2023."""
    return f"FY{year:04}"


def weekly_timex(weekday: int) -> str:
    """Return the value of what recurs on a day of the week, Monday being 0."""
    return f"XXXX-WXX-{weekday + 1}"


def _unit(grain: Grain) -> Callable[[re.Match[str]], tuple[Bounds, Grain]]:
    def read(found: re.Match[str]) -> tuple[Bounds, Grain]:
        year, month, day = (int(part) for part in (*found.groups(), 1, 1)[:3])
        return bounds(date(year, month, day), grain), grain

    return read


def _part(found: re.Match[str]) -> tuple[Bounds, Grain]:
    day = date.fromisoformat(found[1])
    return (day, day), Grain.PART_OF_DAY


def _week(found: re.Match[str]) -> tuple[Bounds, Grain]:
    monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    grain = Grain.WEEKEND if found[3] else Grain.WEEK
    return bounds(monday, grain), grain


def _months(grain: Grain, length: int) -> Callable[[re.Match[str]], tuple[Bounds, Grain]]:
    def read(found: re.Match[str]) -> tuple[Bounds, Grain]:
        first = date(int(found[1]), (int(found[2]) - 1) * length + 1, 1)
        return bounds(first, grain), grain

    return read


def _season(found: re.Match[str]) -> tuple[Bounds, Grain]:
    return season_bounds(int(found[1]), found[2]), Grain.SEASON


def _decade(found: re.Match[str]) -> tuple[Bounds, Grain]:
    return bounds(date(max(int(found[1]) * 10, 1), 1, 1), Grain.DECADE), Grain.DECADE


def _century(found: re.Match[str]) -> tuple[Bounds, Grain]:
    return bounds(date(int(found[1]) * 100 + 1, 1, 1), Grain.CENTURY), Grain.CENTURY


_FORMS = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"(\d{4})-(\d\d)-(\d\d)", _unit(Grain.DAY)),
        (r"(\d{4})-(\d\d)", _unit(Grain.MONTH)),
        (r"(\d{4})", _unit(Grain.YEAR)),
        (r"(\d{4}-\d\d-\d\d)T(?:MO|MI|AF|EV|NI)", _part),
        (r"(\d{4})-W(\d\d)(-WE)?", _week),
        (r"(\d{4})-Q([1-4])", _months(Grain.QUARTER, 3)),
        (r"(\d{4})-H([12])", _months(Grain.HALF, 6)),
        (r"(\d{4})-(SP|SU|FA|WI)", _season),
        (r"(\d{3})", _decade),
        (r"(\d\d)", _century),
    )
)
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ?")


def read_timex(value: str, mod: str | None = None) -> Moment | None:
    """Return the moment of a TIMEX3 value; nothing for what tells no days by itself.

    >>> read_timex("2024-W25").start
    datetime.date(2024, 6, 17)
    """
    if value in REFERENCES:
        return Moment(grain=Grain.DAY, timex=value, unresolved="vague")
    if "/" in value:
        return _read_span(value, mod)
    if _CLOCK.fullmatch(value):
        when = datetime.fromisoformat(value)
        return Moment(start=when, end=when, grain=Grain.MINUTE, timex=value, mod=mod)
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(value):
            within, grain = read(found)
            start, end = edge_bounds(within, grain, mod) if mod in EDGES else within
            return Moment(start=start, end=end, grain=grain, timex=value, mod=mod)
    return None


def _read_span(value: str, mod: str | None) -> Moment | None:
    first, last = (read_timex(end) for end in value.split("/", 1))
    if first is None or last is None:
        return None
    grain = min(first.grain, last.grain, key=lambda grain: grain.rank)
    return Moment(start=first.start, end=last.end, grain=grain, timex=value, mod=mod)
