"""Dates of the calendar: days, months, years, with what they leave out filled in."""

from collections.abc import Callable
from datetime import date, timedelta

from factcheck.claims.times.calendar import bounds, shift
from factcheck.claims.times.moments import (
    BEFORE_CHRIST,
    DAY_OR_MONTH,
    NO_DATE,
    covering,
    spanning,
    unresolved,
)
from factcheck.claims.times.page import carried
from factcheck.claims.times.page.happened import happened
from factcheck.claims.times.page.order import full_year
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE, PAST, is_to_come
from factcheck.claims.times.resolved.years_beside import year_beside
from factcheck.claims.times.told import Told
from factcheck.claims.timex import open_timex, span_timex
from factcheck.model import Grain, Moment

# A day without its year that lies so few days ahead, and much longer ago, is the one ahead.
_SOON, _LONG_AGO = 60, 240
# So near a day is to another one of its sentence whose year is told; else it may be of either year.
_NEAR_IT = timedelta(days=120)
# A day so near to publication may be the news: "born March 29, 1928; died December 19".
_NEWS = timedelta(days=60)
DayOf = Callable[[int], date | None]
_TENS = ("n31", "n59", "n99")


def written(told: Told, setting: Setting) -> Moment | None:
    """Return the moment of a date: what it tells of day, month and year."""
    year = _year(told, setting)
    month, day = told.get("month"), told.get("day")
    if year is None and month is not None:
        year = year_beside(told, setting)
    if month is None:
        return (
            _day_alone(day, told, setting)
            if year is None
            else covering(date(year, 1, 1), Grain.YEAR)
        )
    if year is None:
        return (
            month_and_day(month, day, told, setting) if day else month_alone(month, told, setting)
        )
    if day is None:
        return covering(date(year, month, 1), Grain.MONTH)
    return _day(year, month, day)


def _year(told: Told, setting: Setting) -> int | None:
    if "short_year" in told:
        return full_year(told.get("short_year"), setting.today)
    return told.get("year")  # type: ignore[no-any-return]


def _day(year: int, month: int, day: int) -> Moment | None:
    try:
        return covering(date(year, month, day), Grain.DAY)
    except ValueError:
        return None


def month_alone(month: int, told: Told, setting: Setting) -> Moment | None:
    """Return a month without a year: the latest up to today, or the next."""
    today = setting.today
    if today is None:
        near = _beside_told(lambda year: date(year, month, 1), setting)
        if near is not None:
            return covering(near, Grain.MONTH)
        return unresolved(open_timex(Grain.MONTH, month=month), Grain.MONTH, NO_DATE)
    if days := carried.day_of(
        lambda year: bounds(date(year, month, 1), Grain.MONTH)[1], told, setting
    ):
        return _of_years(days, Grain.MONTH, open_timex(Grain.MONTH, month=month))
    ahead = setting.tense_of(told) == FUTURE
    year = today.year + (month < today.month if ahead else -(month > today.month))
    return covering(date(year, month, 1), Grain.MONTH)


def month_and_day(month: int, day: int, told: Told, setting: Setting) -> Moment | None:
    """Return a day without a year: by the tense, and the nearest if that tells nothing."""
    if _day(2000, month, day) is None:
        return None
    today = setting.today
    if today is None:
        near = _beside_told(lambda year: day_in_month(year, month, day), setting)
        if near is not None:
            return covering(near, Grain.DAY)
        return unresolved(open_timex(Grain.DAY, month=month, day=day), Grain.DAY, NO_DATE)
    days = _days_of_years(lambda year: day_in_month(year, month, day), told, setting)
    return _of_years(days, Grain.DAY, open_timex(Grain.DAY, month=month, day=day))


def _days_of_years(day_in: DayOf, told: Told, setting: Setting) -> tuple[date, ...]:
    """Return the day that is meant, or two of which either may be."""
    if days := carried.day_of(day_in, told, setting):
        return days
    found, beside = yearly(day_in, told, setting), setting.memory.beside(setting.sentence.number)
    if found is None:
        return ()
    today = setting.today
    if beside is None or today is None or beside.year == today.year or "weekday" in told:
        return (found,)
    late = yearly(day_in, told, setting, alone=True) or found
    is_near = abs(found - beside) <= _NEAR_IT
    if is_near and not timedelta(0) <= today - late <= _NEWS:
        return (found,)
    early = found if is_near else day_in(beside.year) or found
    return (early,) if late == early else (early, late)


def _of_years(days: tuple[date, ...], grain: Grain, timex: str) -> Moment | None:
    both = tuple(covering(day, grain) for day in days)
    if len(both) < 2:
        return both[0] if both else None
    return unresolved(timex, grain, carried.WHICH_YEAR, both)


def day_in_month(year: int, month: int, day: int) -> date | None:
    """Return a day of the calendar, if there is such a day."""
    try:
        return date(year, month, day)
    except ValueError:  # 29 February
        return None


def yearly(day_in: DayOf, told: Told, setting: Setting, *, alone: bool = False) -> date | None:
    """Return what comes once a year as the clause means it, from the day it has in each year."""
    today = setting.today
    if today is None:
        return None
    beside = None if alone else setting.memory.beside(setting.sentence.number)
    if beside is not None and beside.year != today.year:
        return _nearest(_in_years(day_in, beside.year, 1), beside)
    if "weekday" in told:
        known = _in_years(day_in, today.year, 6)
        return _nearest([day for day in known if day.weekday() == told.get("weekday")], today)
    known = _in_years(day_in, today.year, 4)
    if setting.tense is None:  # else a range has told where it lies
        if happened(told, setting.words):
            known = [day for day in known if day <= today]
        elif is_to_come(setting.sentence, told.first, setting.words):
            known = [day for day in known if day >= today]
    return meant(known, today, setting.tense_of(told))


def meant(days: list[date], today: date, tense: str | None) -> date | None:
    """Return the day among some that the clause means: the latest one, or the next."""
    before, after = _around(days, today)
    if before is None or after is None:
        return before or after
    return _by_tense(before, after, today, tense)


# A day without its year, in a text without a day of publication, is near the date told before it.
_NEAR, _SENTENCES = 120, 2


def _beside_told(day_in: DayOf, setting: Setting) -> date | None:
    """Return the day that is near a date with its year, told in the sentence or just before."""
    told = setting.memory.dated
    if told is None or setting.sentence.number - told[0] > _SENTENCES:
        return None
    day = _nearest(_in_years(day_in, told[1].year, 1), told[1])
    return day if day and abs((day - told[1]).days) <= _NEAR else None


def _in_years(day_in: DayOf, year: int, reach: int) -> list[date]:
    days = (day_in(one) for one in range(year - reach, year + reach + 1))
    return [day for day in days if day is not None]


def _nearest(days: list[date], other: date) -> date | None:
    return min(days, key=lambda day: abs(day - other), default=None)


def _around(days: list[date], today: date) -> tuple[date | None, date | None]:
    """Return the last of the days up to today and the first from today on."""
    before = max((day for day in days if day <= today), default=None)
    return before, min((day for day in days if day >= today), default=None)


def _by_tense(before: date, after: date, today: date, tense: str | None) -> date:
    back, ahead = (today - before).days, (after - today).days
    if ahead <= _SOON and back >= _LONG_AGO:
        return after
    if tense == FUTURE:
        return before if back <= _SOON and ahead >= _LONG_AGO else after
    return before if tense == PAST or back <= ahead else after


def _day_alone(day: int, told: Told, setting: Setting) -> Moment | None:
    """Return "the 4th": of the month that was told, or the latest or the next."""
    today = setting.today
    if today is None:
        return unresolved(open_timex(Grain.DAY, day=day), Grain.DAY, NO_DATE)
    step = 1 if setting.tense_of(told) == FUTURE else -1
    first = today.replace(day=1)
    for months in range(3):
        candidate = day_in_month(*month_of(shift(first, step * months, Grain.MONTH)), day)
        if candidate and (candidate - today).days * step >= 0:
            return covering(candidate, Grain.DAY)
    return None


def month_of(day: date) -> tuple[int, int]:
    """Return the year and the month of a day."""
    return day.year, day.month


def numeric(told: Told, setting: Setting) -> Moment | None:
    """Return a date in figures, by the order of the page; both readings if it stays open."""
    year = _year(told, setting)
    if "short_year" in told:
        third = told.get("short_year")
        if day := setting.orders.year_first(told.get("first"), told.get("second"), third):
            return covering(day, Grain.DAY)
    days = setting.orders.read(
        told.get("first"), told.get("second"), year or 0, setting.sentence.zone
    )
    return _only(days)


def _only(days: tuple[date, ...]) -> Moment | None:
    moments = tuple(covering(day, Grain.DAY) for day in days)
    if len(moments) < 2:
        return moments[0] if moments else None
    return unresolved(open_timex(Grain.DAY, year=days[0].year), Grain.DAY, DAY_OR_MONTH, moments)


def dotted(told: Told, setting: Setting) -> Moment | None:
    """Return 13.06.2008, where the day comes first, and 2008.06.13."""
    first, second, third = told.get("dotted_date")
    if len(first) == 4:
        return _day(int(first), int(second), int(third))
    short = len(third) == 2
    if short and (day := setting.orders.year_first(int(first), int(second), int(third))):
        return covering(day, Grain.DAY)
    year = full_year(int(third), setting.today)
    return _only(setting.orders.read(int(first), int(second), year, setting.sentence.zone))


def iso(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001 - as all readers are called
    """Return 2024-03-04."""
    return _day(told.get("year"), told.get("digits"), told.get("last_digits"))


def days(told: Told, setting: Setting) -> Moment | None:
    """Return some days of one month: "June 3 to 7"."""
    last = told.get("last_day")
    first = written(told, setting)
    if first is None or told.get("day") >= last:
        return None
    if first.start is None:
        return unresolved(
            span_timex(first.timex, open_timex(Grain.DAY, month=told.get("month"), day=last)),
            Grain.DAY,
            NO_DATE,
        )
    end = day_in_month(first.start.year, first.start.month, last)
    return spanning(first.start, end, Grain.DAY) if end else None


def years(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "2023-24": the two years together, or all from one to the other."""
    first, last = told.get("year"), told.get("short_year")
    last += first // 100 * 100
    last += 100 if last < first else 0
    if not 1800 <= first < last or last - first > 60:
        return None
    return spanning(date(first, 1, 1), date(last, 12, 31), Grain.YEAR)


def decade(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "the 1990s", "the '90s", "the nineties"."""
    if "year" in told:
        return covering(date(told.get("year"), 1, 1), Grain.DECADE)
    number = told.get("decade")
    if number is None:
        index = next(i for i in range(told.first, told.last) if told.sign_at(i) in _TENS)
        number = told.marked.value(index)
    return covering(date(1900 + number, 1, 1), Grain.DECADE) if number % 10 == 0 else None


def century(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "the 19th century"."""
    number = told.get("day") or told.get("ordinal")
    if told.sign("era") == "before_christ":
        return unresolved(f"BC{number - 1:02}", Grain.CENTURY, BEFORE_CHRIST)
    return covering(date((number - 1) * 100 + 1, 1, 1), Grain.CENTURY) if number <= 22 else None
