"""Quarters, halves and fiscal years."""

from datetime import date

from factcheck.claims.times.calendar import bounds, shift
from factcheck.claims.times.moments import (
    NO_DATE,
    covering,
    fiscal_months,
    fiscal_year,
    open_unit,
    unresolved,
)
from factcheck.claims.times.relative import STEPS
from factcheck.claims.times.setting import Setting
from factcheck.claims.times.tense import FUTURE
from factcheck.claims.times.told import Told
from factcheck.claims.times.units import of_year
from factcheck.claims.timex import fiscal_timex, open_timex
from factcheck.model import Grain, Moment
from factcheck.reference.fiscal_years import FiscalCalendar

WHOSE = "whose fiscal year it is, the text does not say"


def quarter(told: Told, setting: Setting) -> Moment | None:
    """Return "the third quarter of 2024", "Q3", "last quarter"."""
    return _part_of_year(told, setting, Grain.QUARTER, 3)


def half(told: Told, setting: Setting) -> Moment | None:
    """Return "the first half of 2024", "H2"."""
    return _part_of_year(told, setting, Grain.HALF, 6)


def _part_of_year(told: Told, setting: Setting, grain: Grain, months: int) -> Moment | None:
    today = setting.today
    number = told.get("ordinal", told.get("digits"))
    if number is None:
        if today is None:
            return open_unit(grain, NO_DATE)
        return covering(shift(today, STEPS[told.sign("which")], grain), grain)
    year = of_year(told, setting)
    if year is None and "of_which" in told and told.get("of_unit") is not Grain.YEAR:
        return None
    if year is None and today is None:
        return unresolved(open_timex(grain, part=number), grain, NO_DATE)
    month = (number - 1) * months + 1
    if year is None and today is not None:
        year = _year_of(date(today.year, month, 1), today, grain, told, setting)
    return covering(date(year or 1, month, 1), grain)


def _year_of(first: date, today: date, grain: Grain, told: Told, setting: Setting) -> int:
    """Return the year of the part that the clause means: the latest that is over, or the next."""
    over = bounds(first, grain)[1] < today
    ahead = setting.tense_of(told) == FUTURE
    return first.year + int(ahead and over) - int(not ahead and not over)


def fiscal(told: Told, setting: Setting) -> Moment | None:
    """Return "fiscal 2024", "FY2023", "the last fiscal year", "the 2023-24 financial year"."""
    if told.get("unit", Grain.YEAR) is not Grain.YEAR:
        return None
    calendar, today = setting.calendar(), setting.today
    name = _name(told, calendar)
    if calendar is None:
        return unresolved(
            fiscal_timex(name) if name else open_timex(Grain.FISCAL_YEAR), Grain.FISCAL_YEAR, WHOSE
        )
    if name is not None:
        return fiscal_year(name, calendar)
    if "which" not in told:
        return None
    if today is None:
        return open_unit(Grain.FISCAL_YEAR, NO_DATE)
    return fiscal_year(_current(today, calendar) + STEPS[told.sign("which")], calendar)


def _name(told: Told, calendar: FiscalCalendar | None) -> int | None:
    year, short = told.get("year"), told.get("short_year")
    if year is None:
        return None if short is None else 2000 + short
    if short is None:
        return year  # type: ignore[no-any-return]
    return year if calendar is not None and calendar.named == "start" else year + 1  # type: ignore[no-any-return]


def _current(today: date, calendar: FiscalCalendar) -> int:
    begun = today.year if today.month >= calendar.begins else today.year - 1
    return begun if calendar.begins_in(begun) == begun else begun + 1


def fiscal_quarter(told: Told, setting: Setting) -> Moment | None:
    """Return "Q3 FY25"."""
    calendar, name = setting.calendar(), _name(told, None)
    number = told.get("digits")
    if name is None:
        return None
    timex = fiscal_timex(name, f"Q{number}")
    if calendar is None:
        return unresolved(timex, Grain.QUARTER, WHOSE)
    first = date(calendar.begins_in(name), calendar.begins, 1)
    start, end = fiscal_months(shift(first, 3 * (number - 1), Grain.MONTH), 3)
    return Moment(start=start, end=end, grain=Grain.QUARTER, timex=timex)
