"""Quarters and halves of years, as business tells them."""

from datetime import date, timedelta

import attrs

from factcheck.claims.times.calendar import bounds, shift
from factcheck.claims.times.moments import NO_DATE, covering, open_unit, spanning, unresolved
from factcheck.claims.times.page.order import full_year
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE
from factcheck.claims.times.resolved.fiscal_beside import beside_fiscal, other_fiscal
from factcheck.claims.times.resolved.relative import ANAPHORIC, STEPS, count_of, moved
from factcheck.claims.times.resolved.units import of_year
from factcheck.claims.times.silent.business import quarter_numbers
from factcheck.claims.times.told import Told
from factcheck.claims.timex import open_timex, span_timex
from factcheck.model import Grain, Hedge, Moment

_MONTHS = {Grain.QUARTER: 3, Grain.HALF: 6}


def within(told: Told, setting: Setting) -> Moment | None:
    """Return the year, month or week that "the first half of the year" is a part of."""
    unit, today = told.get("unit", told.get("quarter")), setting.today
    beside = setting.memory.beside(setting.sentence.number)
    if beside is not None and unit.rank >= Grain.YEAR.rank:
        return covering(beside, unit)
    return open_unit(unit, NO_DATE) if today is None else covering(today, unit)


def quarter(told: Told, setting: Setting) -> Moment | None:
    """Return "the third quarter of 2024", "Q3", "4Q23", "last quarter"."""
    return _part_of_year(told, setting, Grain.QUARTER)


def quarters(told: Told, setting: Setting) -> Moment | None:
    """Return "the first and second quarters of 2024"."""
    year = of_year(told, setting)
    if year is None:
        return open_unit(Grain.QUARTER, NO_DATE) if setting.today is None else None
    first, last = (
        covering(date(year, 3 * number - 2, 1), Grain.QUARTER) for number in quarter_numbers(told)
    )
    return Moment(
        start=first.first_day, end=last.last_day, grain=Grain.QUARTER,
        timex=span_timex(first.timex, last.timex),
    )  # fmt: skip


def half(told: Told, setting: Setting) -> Moment | None:
    """Return "the first half of 2024", "H2"."""
    return _part_of_year(told, setting, Grain.HALF)


def number_of(told: Told, grain: Grain) -> int | None:
    """Return which quarter or half is told, if by its number or as the last one."""
    if "digits" in told:
        return told.get("digits")  # type: ignore[no-any-return]
    number = told.get("ordinal", told.get("day"))
    of_a_year = "year" in told or "of_unit" in told
    if number is None and ("backward" in told or (told.sign("which") == "last" and of_a_year)):
        return 12 // _MONTHS[grain]
    return number  # type: ignore[no-any-return]


def _part_of_year(told: Told, setting: Setting, grain: Grain) -> Moment | None:
    today, number = setting.today, number_of(told, grain)
    if number is None:
        return _counted(told.sign("which"), setting, grain)
    year = _year(told, setting)
    if year is None and "of_which" in told and told.get("of_unit") is not Grain.YEAR:
        return None
    if year is None and today is None:
        return unresolved(open_timex(grain, part=number), grain, NO_DATE)
    month = (number - 1) * _MONTHS[grain] + 1
    if year is None and (place := other_fiscal(told)) is not None:
        return beside_fiscal(number, place, grain, setting)
    if year is None and today is not None:
        year = _year_of(date(today.year, month, 1), today, grain, told, setting)
    return covering(date(year or 1, month, 1), grain)


def _counted(which: str, setting: Setting, grain: Grain) -> Moment | None:
    """Return "last quarter"; "the previous quarter" beside another one counts from that."""
    base = setting.memory.base(setting.sentence.number, grain) if which in ANAPHORIC else None
    if base is not None and base.grain is grain:
        return moved(base, STEPS[which], grain)
    if setting.today is None:
        return open_unit(grain, NO_DATE)
    return covering(shift(setting.today, STEPS[which], grain), grain)


def _year(told: Told, setting: Setting) -> int | None:
    if "short_year" in told:
        return full_year(told.get("short_year"), setting.today)
    return of_year(told, setting)


def _year_of(first: date, today: date, grain: Grain, told: Told, setting: Setting) -> int:
    """Return the year of the part that the clause means: the latest that is over, or the next."""
    over = bounds(first, grain)[1] < today
    silent, following = setting.words.silent, told.neighbour(1)
    # "will publish third-quarter results" tells of a quarter that is over.
    announced = setting.tense_of(told) == FUTURE and following not in silent["reported"]
    ahead = announced or following in silent["outlooks"]
    return first.year + int(ahead and over) - int(not ahead and not over)


def month_quarter(told: Told, setting: Setting) -> Moment | None:
    """Return "the June quarter", "the December half": named by the month in which it ends."""
    grain = Grain.QUARTER if "quarter" in told else Grain.HALF
    month, today, year = told.get("month"), setting.today, of_year(told, setting)
    if month % _MONTHS[grain]:
        return None
    if year is None and today is None:
        return unresolved(open_timex(grain, part=month // _MONTHS[grain]), grain, NO_DATE)
    if year is None and today is not None:
        year = _year_of(date(today.year, month, 1), today, grain, told, setting)
    return covering(date(year or 1, month, 1), grain)


def rolling_quarters(told: Told, setting: Setting) -> Moment | None:
    """Return "the past two quarters": whole ones, up to the last one or from the next one on."""
    count, today, steps = count_of(told), setting.today, STEPS[told.sign("rolling")]
    if count is None:
        return None
    if today is None:
        return open_unit(Grain.QUARTER, NO_DATE)
    this, _ = bounds(today, Grain.QUARTER)
    if steps < 0:
        return spanning(shift(this, -count, Grain.QUARTER), this - timedelta(days=1), Grain.QUARTER)
    after = shift(this, 1, Grain.QUARTER)
    return spanning(after, shift(after, count, Grain.QUARTER) - timedelta(days=1), Grain.QUARTER)


def business_days(told: Told, setting: Setting) -> Moment | None:
    """Return "the last two trading days": about, as today may be one and holidays are none."""
    count, today, step = count_of(told), setting.today, STEPS[told.sign("rolling")]
    if count is None:
        return None
    if today is None:
        return open_unit(Grain.DAY, NO_DATE)
    days: list[date] = []
    while len(days) < count:
        today += timedelta(days=step)
        if today.weekday() < 5:
            days.append(today)
    return attrs.evolve(spanning(min(days), max(days), Grain.DAY), hedge=Hedge.ABOUT)


def week_number(told: Told, setting: Setting) -> Moment | None:
    """Return "week 31 of 2023": as the weeks of a year are counted, from that of 4 January on."""
    year, week = of_year(told, setting), told.get("digits")
    if year is None:
        return open_unit(Grain.WEEK, NO_DATE) if setting.today is None else None
    monday = bounds(date(year, 1, 4), Grain.WEEK)[0] + timedelta(days=7 * (week - 1))
    same_year = (monday + timedelta(days=3)).year == year
    return covering(monday, Grain.WEEK) if same_year and week else None


def turn(told: Told, setting: Setting) -> Moment | None:
    """Return "the turn of the year": the first day of the year that was new last, or will be."""
    if told.get("unit") is not Grain.YEAR:
        return None
    if setting.today is None:
        return open_unit(Grain.YEAR, NO_DATE)
    ahead = setting.tense_of(told) == FUTURE
    return covering(date(setting.today.year + int(ahead), 1, 1), Grain.DAY)
