"""Years that are no calendar years: of states, of taxes, of schools; and what they have so far."""

from datetime import date, timedelta

import attrs

from factcheck.claims.times.calendar import bounds, shift
from factcheck.claims.times.moments import (
    NO_DATE,
    covering,
    fiscal_months,
    fiscal_year,
    open_unit,
    spanning,
    unresolved,
)
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.relative import STEPS
from factcheck.claims.times.told import Told
from factcheck.claims.timex import fiscal_timex, open_timex
from factcheck.model import Grain, Hedge, Moment
from factcheck.reference.fiscal_years import FiscalCalendar

WHOSE = "whose fiscal year it is, the text does not say"
WHOSE_SCHOOL = "when the school year begins, the text does not say"


def calendar_for(setting: Setting) -> FiscalCalendar | None:
    """Return whose year is meant; that of a firm only where firms have the year of their state."""
    calendar = setting.calendar()
    if calendar is None or calendar.firms:
        return calendar
    firms = setting.words.silent["firms"]
    return calendar if firms.isdisjoint(setting.sentence.vocabulary) else None


def fiscal(told: Told, setting: Setting) -> Moment | None:
    """Return "fiscal 2024", "FY2023", "the last fiscal year", "the 2023-24 financial year"."""
    if told.get("unit", Grain.YEAR) is not Grain.YEAR:
        return None
    calendar, today = calendar_for(setting), setting.today
    name = _name(told, calendar)
    if calendar is None:
        timex = fiscal_timex(name) if name else open_timex(Grain.FISCAL_YEAR)
        return unresolved(timex, Grain.FISCAL_YEAR, WHOSE)
    if name is not None:
        return fiscal_year(name, calendar)
    if today is None:
        return open_unit(Grain.FISCAL_YEAR, NO_DATE)
    steps = STEPS[told.sign("which") or "this"]
    return fiscal_year(_current(today, calendar) + steps, calendar)


def of_two_years(told: Told, setting: Setting) -> Moment | None:
    """Return the fiscal year that "the first half of 2023-24" is a part of."""
    consecutive = (told.get("year") + 1 - told.get("short_year")) % 100 == 0
    return fiscal(told, setting) if consecutive else None


def _name(told: Told, calendar: FiscalCalendar | None) -> int | None:
    """Return the year after which a fiscal year is named: of 2024/25 the one its state takes."""
    year, short, end = told.get("year"), told.get("short_year"), told.get("end_year")
    if year is None and short is None:
        return None
    two = end is not None or (year is not None and short is not None)
    begun = int(2000 + short if year is None else year)
    return begun + int(two and not _by_start(calendar))


def _by_start(calendar: FiscalCalendar | None) -> bool:
    return calendar is not None and calendar.named == "start"


def _current(today: date, calendar: FiscalCalendar) -> int:
    begun = today.year if today.month >= calendar.begins else today.year - 1
    return begun if calendar.begins_in(begun) == begun else begun + 1


_PARTS = {"fiscal quarter": (Grain.QUARTER, "Q", 3), "fiscal half": (Grain.HALF, "H", 6)}


def part_of_fiscal(told: Told, setting: Setting) -> Moment | None:
    """Return "Q3 FY25", "H1 FY24", "the fiscal fourth quarter"."""
    grain, letter, months = _PARTS[told.kind]
    calendar, number = (
        calendar_for(setting),
        told.get("digits", told.get("ordinal", told.get("day"))),
    )
    name = _name(told, calendar)
    if name is None:
        return _latest_part(number, calendar, setting)
    timex = fiscal_timex(name, f"{letter}{number}")
    if calendar is None:
        return unresolved(timex, grain, WHOSE)
    return _part(name, number, calendar, (grain, letter, months))


def _part(
    name: int, number: int, calendar: FiscalCalendar, shape: tuple[Grain, str, int]
) -> Moment:
    grain, letter, months = shape
    first = date(calendar.begins_in(name), calendar.begins, 1)
    start, end = fiscal_months(shift(first, months * (number - 1), Grain.MONTH), months)
    timex = fiscal_timex(name, f"{letter}{number}")
    return Moment(start=start, end=end, grain=grain, timex=timex)


def _latest_part(number: int, calendar: FiscalCalendar | None, setting: Setting) -> Moment | None:
    """Return "the fiscal fourth quarter": the latest that is over."""
    if calendar is None:
        return unresolved(open_timex(Grain.FISCAL_YEAR), Grain.QUARTER, WHOSE)
    if setting.today is None:
        return open_unit(Grain.FISCAL_YEAR, NO_DATE)
    name = _current(setting.today, calendar)
    this = _part(name, number, calendar, _PARTS["fiscal quarter"])
    over = this.last_day is not None and this.last_day < setting.today
    return this if over else _part(name - 1, number, calendar, _PARTS["fiscal quarter"])


def school_year(told: Told, setting: Setting) -> Moment | None:
    """Return "the 2023-24 school year", "this academic year": about, as schools differ."""
    calendar, today = setting.calendar(), setting.today
    month = calendar.school if calendar is not None else None
    year, short = told.get("year"), told.get("short_year")
    if month is None or (year is not None and short is None and month > 1):
        return unresolved(open_timex(Grain.FISCAL_YEAR), Grain.FISCAL_YEAR, WHOSE_SCHOOL)
    if year is None:
        if today is None:
            return open_unit(Grain.FISCAL_YEAR, NO_DATE)
        year = today.year - int(today.month < month) + STEPS[told.sign("which")]
    start, end = fiscal_months(date(year, month, 1), 12)
    return attrs.evolve(spanning(start, end, Grain.YEAR), hedge=Hedge.ABOUT)


def tax_year(told: Told, setting: Setting) -> Moment | None:
    """Return "the 2023-24 tax year": that of the British begins on 6 April."""
    calendar, today = setting.calendar(), setting.today
    if calendar is None:
        return fiscal(told, setting)
    month, day = calendar.tax or (calendar.begins, 1)
    year, short = told.get("year"), told.get("short_year")
    if year is None:
        if today is None:
            return open_unit(Grain.FISCAL_YEAR, NO_DATE)
        begun = today.year - int((today.month, today.day) < (month, day))
        first = date(begun + STEPS[told.sign("which")], month, day)
    else:
        named_by_end = short is None and month > 1 and calendar.named == "end"
        first = date(year - int(named_by_end), month, day)
    return spanning(first, shift(first, 1, Grain.YEAR) - timedelta(days=1), Grain.YEAR)


def this_time(told: Told, setting: Setting) -> Moment | None:
    """Return "this time last fiscal year": the month that this one was a year before."""
    steps = STEPS[told.sign("of_which")]
    if told.get("of_unit") is not Grain.YEAR or steps == 0:
        return None
    if setting.today is None:
        return open_unit(Grain.MONTH, NO_DATE)
    there = covering(shift(setting.today, steps, Grain.YEAR), Grain.MONTH)
    return attrs.evolve(there, hedge=Hedge.ABOUT)


def so_far(told: Told, setting: Setting) -> Moment | None:
    """Return "so far this year", "the year to date": from its first day up to today."""
    today = setting.today
    grain = told.get("unit", told.get("quarter", Grain.YEAR))
    if "fiscal" in told and grain is Grain.YEAR:
        grain = Grain.FISCAL_YEAR
    whole = fiscal(told, setting) if "fiscal" in told else None
    if today is None:
        return open_unit(grain, NO_DATE)
    if "fiscal" in told and (whole is None or whole.first_day is None):
        return whole
    first = whole.first_day if whole is not None else bounds(today, grain)[0]
    if first is None or told.sign("which") not in ("", "this"):
        return None
    return spanning(first, today, whole.grain if whole is not None else grain)
