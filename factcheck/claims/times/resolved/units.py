"""Weeks, months and years told by their place: "last month", "the previous year"."""

from datetime import date, timedelta

import attrs

from factcheck.claims.times.calendar import shift
from factcheck.claims.times.moments import (
    NO_DATE,
    NOTHING_BEFORE,
    covering,
    edge_of,
    open_unit,
    spanning,
    unresolved,
)
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import narrates
from factcheck.claims.times.resolved.relative import ANAPHORIC, STEPS, count_of, moved
from factcheck.claims.times.told import Told
from factcheck.claims.timex import open_timex
from factcheck.model import Grain, Moment

_HOURS = 24  # in a day


def which_unit(told: Told, setting: Setting) -> Moment | None:
    """Return "last month", "this week", "the previous year", "earlier this year", "last May"."""
    if "month" in told:
        return _which_month(told, setting)
    unit = told.get("unit")
    which = told.sign("which") or _implied(told, unit)
    rolls = told.sign_at(told.first) == "the" or which == "past"
    if which == "next" and rolls and _told_next(told, setting):
        which = "following"
    if which in ANAPHORIC or (which == "next" and unit is Grain.DAY):
        moment = _told_before(which, unit, setting)
    elif setting.today is None:
        moment = open_unit(unit, NO_DATE)
    elif which in ("last", "past", "coming", "next") and rolls and unit is not Grain.FORTNIGHT:
        moment = _rolled(setting.today, STEPS[which], unit)
    else:
        moment = covering(shift(setting.today, STEPS[which], unit), unit)
    return _timed(moment, told, setting) if moment else None


def _told_next(told: Told, setting: Setting) -> bool:
    """Say whether "the next year" follows on what the text told, not on today."""
    before = setting.memory.within(setting.sentence.number, Grain.YEAR, reach=1)
    return before is not None and narrates(setting.sentence, told.first, told.last, setting.words)


def _implied(told: Told, unit: Grain) -> str:
    """Return the meaning of "the year before" and "later in the week"."""
    if "timing" in told:
        return "that" if unit is Grain.DAY else "this"
    return "following" if told.sign("aim") == "after" else "previous"


def _told_before(which: str, unit: Grain, setting: Setting) -> Moment | None:
    """Return the unit before, behind or around what the text told last."""
    number = setting.sentence.number
    if unit is Grain.YEAR and which in _BESIDE_TOLD:
        base = setting.memory.period(number)
        if base is not None and _is_year_of_its_own(base):
            return moved(base, STEPS[which], unit)  # "the year to June 2023 … the year before"
    if unit is Grain.DAY:
        day = setting.memory.day(number)
    else:
        find = setting.memory.within if which in ("same", "that") else setting.memory.base
        base = find(number, unit)
        day = base.first_day if base else None
    if day is None and which == "previous" and unit.rank >= Grain.WEEK.rank:
        if setting.today is None:
            return open_unit(unit, NO_DATE)
        day = setting.today
    if day is None:
        # "That day" may be no day at all: "the only one with her that day".
        return open_unit(unit, NOTHING_BEFORE) if which in _BESIDE_TOLD else None
    return covering(shift(day, STEPS[which], unit), unit)


def _is_year_of_its_own(moment: Moment) -> bool:
    """Say whether a time is of twelve months that are no calendar year: "the year to June"."""
    first, last = moment.first_day, moment.last_day
    if first is None or last is None or moment.grain is Grain.FISCAL_YEAR:
        return False
    whole = shift(first, 1, Grain.YEAR) - timedelta(days=1)
    return last == whole and first.month > 1


_BESIDE_TOLD = frozenset({"previous", "following", "next"})


def _rolled(today: date, steps: int, unit: Grain) -> Moment:
    """Return "the past week": the days up to today, or from today on."""
    other = shift(today, steps, unit)
    return spanning(min(today, other), max(today, other), unit)


def _timed(moment: Moment, told: Told, setting: Setting) -> Moment:
    timing = told.sign("timing")
    if not timing or moment.start is None:
        return moment
    if timing in ("early", "late"):
        return edge_of(moment, "START" if timing == "early" else "END")
    today = setting.today
    within = today is not None and moment.first_day <= today <= moment.last_day  # type: ignore[operator]
    if timing == "earlier":
        return attrs.evolve(moment, end=today if within else moment.end, mod="BEFORE")
    return attrs.evolve(moment, start=today if within else moment.start, mod="AFTER")


def _which_month(told: Told, setting: Setting) -> Moment | None:
    month, which, today = told.get("month"), told.sign("which"), setting.today
    if today is None:
        return unresolved(open_timex(Grain.MONTH, month=month), Grain.MONTH, NO_DATE)
    if which in ANAPHORIC:
        before = setting.memory.within(setting.sentence.number, Grain.YEAR)
        today = before.first_day if before else None
        if today is None:
            return None
    if which in ("last", "past", "previous"):
        year = today.year - (month >= today.month)
    elif which in ("next", "coming", "following"):
        year = today.year + (month <= today.month)
    else:
        year = today.year
    return covering(date(year, month, 1), Grain.MONTH)


def of_year(told: Told, setting: Setting) -> int | None:
    """Return the year that "in June last year" or "the first half of this year" names."""
    if "year" in told:
        return told.get("year")  # type: ignore[no-any-return]
    if told.get("of_unit") is not Grain.YEAR:
        return None
    which = told.sign("of_which")
    if which in ANAPHORIC:
        moment = _told_before(which, Grain.YEAR, setting)
        return moment.first_day.year if moment and moment.first_day else None
    return setting.today.year + STEPS[which] if setting.today else None


def date_of(told: Told, setting: Setting) -> Moment | None:
    """Return "in June last year", "on 3 March this year"."""
    year, month, day = of_year(told, setting), told.get("month"), told.get("day")
    if told.get("of_unit") is not Grain.YEAR:
        return None
    if year is None:
        grain = Grain.DAY if day else Grain.MONTH
        return unresolved(open_timex(grain, month=month, day=day), grain, NO_DATE)
    try:
        return covering(date(year, month, day or 1), Grain.DAY if day else Grain.MONTH)
    except ValueError:
        return None


def rolling(told: Told, setting: Setting) -> Moment | None:
    """Return "the past two weeks", "the next 10 days", "the previous 12 months"."""
    count, unit, which = count_of(told), told.get("units"), told.sign("rolling")
    if unit is None and count is not None:  # "the past 48 hours"
        count, unit = (count // _HOURS if count % _HOURS == 0 else None), Grain.DAY
    if count is None:
        return None
    if which == "next" and _told_next(told, setting):
        which = "following"
    if which in ("previous", "following"):
        return _beside(which, count, unit, setting)
    if setting.today is None:
        return open_unit(unit, NO_DATE)
    return _rolled(setting.today, count * STEPS[which], unit)


def _beside(which: str, count: int, unit: Grain, setting: Setting) -> Moment | None:
    number = setting.sentence.number
    day = setting.memory.day(number, 1)
    base = setting.memory.period(number) or (covering(day, Grain.DAY) if day else None)
    if base is None or base.first_day is None or base.last_day is None:
        return None
    if which == "following":
        start = base.last_day + timedelta(days=1)
        return spanning(start, shift(start, count, unit) - timedelta(days=1), unit)
    end = base.first_day - timedelta(days=1)
    return spanning(shift(base.first_day, -count, unit), end, unit)


def edge(told: Told, setting: Setting) -> Moment | None:
    """Return "the start of the year", "the end of last month"."""
    unit, which = told.get("unit", told.get("quarter")), told.sign("which") or "this"
    if which in ANAPHORIC:
        moment = _told_before(which, unit, setting)
    elif setting.today is None:
        moment = open_unit(unit, NO_DATE)
    else:
        moment = covering(shift(setting.today, STEPS[which], unit), unit)
    name = {"start": "START", "middle": "MID", "end": "END"}[told.sign("edge")]
    return edge_of(moment, name) if moment else None


def year_ago(told: Told, setting: Setting) -> Moment | None:
    """Return "the year-ago quarter": what was told before, a year earlier."""
    base = setting.memory.period(setting.sentence.number)
    fits = base is not None and ("period" in told.words_of() or base.grain is Grain.QUARTER)
    return moved(base, -1, Grain.YEAR) if base and fits else None


def same_period(told: Told, setting: Setting) -> Moment | None:
    """Return "the same period last year": what was told before, in another year."""
    base = setting.memory.period(setting.sentence.number)
    if "timing" in told:
        steps = -1 if told.sign("timing") in ("earlier", "early") else 1
        return (
            moved(base, steps, Grain.YEAR) if base and told.get("of_unit") is Grain.YEAR else None
        )
    year = of_year(told, setting)
    if base is None or base.first_day is None or base.last_day is None:
        return covering(date(year, 1, 1), Grain.YEAR) if year else None
    if "of_which" not in told and "year" not in told:
        return base
    return moved(base, year - base.last_day.year, Grain.YEAR) if year else None
