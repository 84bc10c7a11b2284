"""Calendar arithmetic: the unit that holds a day, and the same unit some steps away."""

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from factcheck.model import Grain

Bounds = tuple[date, date]

SEASONS = ("SP", "SU", "FA", "WI")
_SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def month_bounds(year: int, first: int, months: int = 1) -> Bounds:
    """Return the first and last day of some months; *first* may lie outside of 1..12.

    >>> month_bounds(2023, 12, 3)
    (datetime.date(2023, 12, 1), datetime.date(2024, 2, 29))
    """
    start_year, start = divmod(first - 1, 12)
    end_year, end = divmod(first + months - 2, 12)
    last = monthrange(year + end_year, end + 1)[1]
    return date(year + start_year, start + 1, 1), date(year + end_year, end + 1, last)


def season_bounds(year: int, season: str) -> Bounds:
    """Return the days of a season of the north; winter goes on into the next year."""
    return month_bounds(year, _SEASON_STARTS[season], 3)


def season_of(day: date) -> tuple[int, str]:
    """Return the year and the season that a day lies in."""
    year, month = (day.year, day.month) if day.month > 2 else (day.year - 1, 12)
    return year, SEASONS[(month - 3) // 3]


def decade_bounds(year: int) -> Bounds:
    """Return the days of the decade that a year lies in."""
    first = year - year % 10
    return date(max(first, 1), 1, 1), date(first + 9, 12, 31)


def century_bounds(year: int) -> Bounds:
    """Return the days of the century as it is counted: the 19th begins with 1801."""
    first = year - (year - 1) % 100
    return date(first, 1, 1), date(first + 99, 12, 31)


def _week(day: date) -> Bounds:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _weekend(day: date) -> Bounds:
    monday = _week(day)[0]
    return monday + timedelta(days=5), monday + timedelta(days=6)


def _fortnight(day: date) -> Bounds:
    monday = _week(day)[0]
    return monday, monday + timedelta(days=13)


_BOUNDS: dict[Grain, Callable[[date], Bounds]] = {
    Grain.MINUTE: lambda day: (day, day),
    Grain.HOUR: lambda day: (day, day),
    Grain.PART_OF_DAY: lambda day: (day, day),
    Grain.DAY: lambda day: (day, day),
    Grain.WEEKEND: _weekend,
    Grain.WEEK: _week,
    Grain.FORTNIGHT: _fortnight,
    Grain.MONTH: lambda day: month_bounds(day.year, day.month),
    Grain.QUARTER: lambda day: month_bounds(day.year, day.month - (day.month - 1) % 3, 3),
    Grain.SEASON: lambda day: season_bounds(*season_of(day)),
    Grain.HALF: lambda day: month_bounds(day.year, 1 if day.month < 7 else 7, 6),
    Grain.YEAR: lambda day: month_bounds(day.year, 1, 12),
    Grain.DECADE: lambda day: decade_bounds(day.year),
    Grain.CENTURY: lambda day: century_bounds(day.year),
}


def bounds(day: date, grain: Grain) -> Bounds:
    """Return the first and last day of the calendar unit that holds a day.

    >>> bounds(date(2024, 6, 20), Grain.WEEK)
    (datetime.date(2024, 6, 17), datetime.date(2024, 6, 23))
    """
    return _BOUNDS[grain](day)


_DAYS = {Grain.DAY: 1, Grain.WEEK: 7, Grain.WEEKEND: 7, Grain.FORTNIGHT: 14, Grain.PART_OF_DAY: 1}
_MONTHS = {
    Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12,
    Grain.FISCAL_YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200,
}  # fmt: skip


def shift(day: date, steps: int, grain: Grain) -> date:
    """Return the day some units away; a day that the month lacks becomes its last.

    >>> shift(date(2024, 3, 31), -1, Grain.MONTH)
    datetime.date(2024, 2, 29)
    """
    if grain in _DAYS:
        return _clamped(day.toordinal() + steps * _DAYS[grain])
    months = day.year * 12 + day.month - 1 + steps * _MONTHS[grain]
    year = min(max(months // 12, MINYEAR), MAXYEAR)
    month = months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _clamped(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def months_apart(start: date, end: date) -> int | None:
    """Return how many whole calendar months two days enclose, if they do enclose whole ones."""
    if start.day != 1 or end != bounds(end, Grain.MONTH)[1]:
        return None
    return (end.year - start.year) * 12 + end.month - start.month + 1


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth such weekday of a month; -1 is the last.

    >>> nth_weekday(2024, 11, 3, 4)
    datetime.date(2024, 11, 28)
    """
    first, last = month_bounds(year, month)
    if nth < 0:
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    golden, (century, place) = year % 19, divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (place // 4) - epact - place % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


# The beginning, the middle and the end of a unit: how many of its parts each takes.
# The parts: months of a year, years of a decade, days of a week …
_EDGES = {
    Grain.WEEK: (2, 2, 3),
    Grain.MONTH: (10, 10, 11),
    Grain.QUARTER: (1, 1, 1),
    Grain.SEASON: (1, 1, 1),
    Grain.HALF: (2, 2, 2),
    Grain.YEAR: (3, 6, 3),
    Grain.FISCAL_YEAR: (3, 6, 3),
    Grain.DECADE: (36, 48, 36),
    Grain.CENTURY: (396, 408, 396),
}
EDGES = ("START", "MID", "END")


def edge_bounds(within: Bounds, grain: Grain, edge: str) -> Bounds:
    """Return the days of the beginning, the middle or the end of a unit; a day has no parts.

    >>> edge_bounds(bounds(date(2024, 1, 1), Grain.YEAR), Grain.YEAR, "START")[1]
    datetime.date(2024, 3, 31)
    """
    first, last = within
    if grain not in _EDGES:
        return within
    start, middle, end = _EDGES[grain]
    step = Grain.DAY if grain in (Grain.WEEK, Grain.MONTH) else Grain.MONTH
    second, third = shift(first, start, step), shift(first, start + middle, step)
    if step is Grain.MONTH:  # of two years the end is that of the second
        third = shift(last.replace(day=1), 1 - end, step)
    day = timedelta(days=1)
    return {"START": (first, second - day), "MID": (second, third - day), "END": (third, last)}[
        edge
    ]
