"""The days of a name in a year: fixed, counted from Easter, or as the moving feasts fall."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from factcheck.claims.times.calendar import Bounds, easter, month_bounds, nth_weekday
from factcheck.reference.moving_feasts import days_of_feast
from factcheck.reference.named_days import NamedDay

_DAY = timedelta(days=1)


@lru_cache(maxsize=4096)
def spans_of(rule: NamedDay, year: int) -> tuple[Bounds, ...]:
    """Return the first and last days of what begins in a year under a name, in order.

    >>> spans_of(NamedDay(month=11, weekday=3, nth=4, plus=1), 2024)
    ((datetime.date(2024, 11, 29), datetime.date(2024, 11, 29)),)
    """
    if rule.every is not None and year % 4 != rule.every:
        return ()
    if rule.month and not (rule.day or rule.nth):
        return (month_bounds(year, rule.month),)
    firsts = [_kept(first, rule) + rule.plus * _DAY for first in _firsts(rule, year)]
    return tuple((first, last) for first in firsts if (last := _last(rule, first)) is not None)


def _kept(day: date, rule: NamedDay) -> date:
    return day + dict(rule.moved).get(day.weekday(), 0) * _DAY


def _firsts(rule: NamedDay, year: int) -> Iterator[date]:
    for holds, days_in in _RULES:
        if holds(rule):
            yield from days_in(rule, year)
            return


def _feasts(rule: NamedDay, year: int) -> Iterator[date]:
    yield from sorted(day for name in rule.table.split() for day in days_of_feast(name, year))


def _fixed(rule: NamedDay, year: int) -> Iterator[date]:
    day = date(year, rule.month, rule.day)
    if rule.back_to is not None:
        day -= timedelta(days=(day.weekday() - rule.back_to) % 7 or 7)
    yield day


_Days = Callable[[NamedDay, int], Iterator[date]]
_RULES: tuple[tuple[Callable[[NamedDay], bool], _Days], ...] = (
    (lambda rule: bool(rule.table), _feasts),
    (lambda rule: bool(rule.on), lambda rule, year: (day for day in rule.on if day.year == year)),
    (
        lambda rule: rule.easter is not None,
        lambda rule, year: iter([easter(year) + timedelta(days=rule.easter or 0)]),
    ),
    (
        lambda rule: rule.orthodox is not None,
        lambda rule, year: iter([orthodox_easter(year) + timedelta(days=rule.orthodox or 0)]),
    ),
    (
        lambda rule: bool(rule.nth),
        lambda rule, year: iter([nth_weekday(year, rule.month, rule.weekday, rule.nth)]),
    ),
    (lambda rule: bool(rule.day), _fixed),
)


def _last(rule: NamedDay, first: date) -> date | None:
    if rule.until is None:
        return first + timedelta(days=rule.days - 1)
    ends = [span[0] for year in (first.year, first.year + 1) for span in spans_of(rule.until, year)]
    after = min((day for day in ends if day > first), default=None)
    return after - _DAY if after else None


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the Julian calendar, as a day of the Gregorian one.

    >>> orthodox_easter(2024)
    datetime.date(2024, 5, 5)
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)
