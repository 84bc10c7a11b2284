"""TIMEX3 values of moments: calendar units, instants, spans, and what leaves something out."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from factcheck.claims.times.calendar import season_of
from factcheck.model import Grain


def _week_timex(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _season_timex(day: date) -> str:
    year, season = season_of(day)
    return f"{year:04}-{season}"


_UNITS: dict[Grain, Callable[[date], str]] = {
    Grain.DAY: lambda day: f"{day.year:04}-{day.month:02}-{day.day:02}",
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


# What is not known of a unit stands as X.
_OPEN = {
    Grain.PART_OF_DAY: "{year}-{month}-{day}",
    Grain.DAY: "{year}-{month}-{day}",
    Grain.WEEKEND: "{year}-WXX-WE",
    Grain.WEEK: "{year}-WXX",
    Grain.FORTNIGHT: "{year}-WXX",
    Grain.MONTH: "{year}-{month}",
    Grain.QUARTER: "{year}-Q{part}",
    Grain.SEASON: "{year}-{part}",
    Grain.HALF: "{year}-H{part}",
    Grain.YEAR: "{year}",
    Grain.FISCAL_YEAR: "FY{year}",
    Grain.DECADE: "XXX",
    Grain.CENTURY: "XX",
}


def open_timex(
    grain: Grain,
    *,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    part: int | str | None = None,
) -> str:
    """Return the value of a unit that is told in part; *part* is a quarter, a half or a season.

    >>> open_timex(Grain.DAY, month=6, day=3), open_timex(Grain.QUARTER, part=3)
    ('XXXX-06-03', 'XXXX-Q3')
    """
    return _OPEN[grain].format(
        year="XXXX" if year is None else f"{year:04}",
        month="XX" if month is None else f"{month:02}",
        day="XX" if day is None else f"{day:02}",
        part=("XX" if grain is Grain.SEASON else "X") if part is None else part,
    )


def clock_timex(when: datetime | time) -> str:
    """Return the TIMEX3 value of an instant, in UTC where the zone is known; or of a clock alone.

    Seconds are written where there are any.

    >>> clock_timex(datetime.fromisoformat("2024-04-27T02:37+07:00"))
    '2024-04-26T19:37Z'
    >>> clock_timex(time(19, 30))
    'T19:30'
    """
    shown = when.strftime("T%H:%M:%S" if when.second else "T%H:%M")
    if isinstance(when, time):
        return shown
    if when.tzinfo is None:
        return f"{unit_timex(when, Grain.DAY)}{shown}"
    return f"{clock_timex(when.astimezone(UTC).replace(tzinfo=None))}Z"


def part_timex(day: date, part: str) -> str:
    """Return the TIMEX3 value of a part of a day: MO, MI, AF, EV or NI."""
    return f"{unit_timex(day, Grain.DAY)}T{part}"


def span_timex(first: str, last: str) -> str:
    """Return the TIMEX3 value of the time from one moment to another."""
    return f"{first}/{last}"


def fiscal_timex(year: int, part: str | None = None) -> str:
    """Return the value of a fiscal year, which TIMEX3 does not know, or of a part of it.

    >>> fiscal_timex(2023), fiscal_timex(2025, "Q3")
    ('FY2023', 'FY2025-Q3')
    """
    return f"FY{year:04}-{part}" if part else f"FY{year:04}"
