"""Weekends and seasons."""

from datetime import date

from factcheck.claims.times.calendar import bounds, season_of, shift
from factcheck.claims.times.moments import (
    NO_DATE,
    NOTHING_BEFORE,
    covering,
    open_unit,
    unresolved,
)
from factcheck.claims.times.page import carried
from factcheck.claims.times.page.order import full_year
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE
from factcheck.claims.times.resolved.relative import ANAPHORIC, STEPS
from factcheck.claims.times.resolved.units import of_year
from factcheck.claims.times.told import Told
from factcheck.claims.timex import open_timex
from factcheck.model import Grain, Moment

_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FRIDAY = 4


def weekend(told: Told, setting: Setting) -> Moment | None:
    """Return "last weekend", "the weekend", "this weekend"."""
    today, which = setting.today, told.sign("which")
    if which in ANAPHORIC and (beside := _weekend_told(which, setting)) is not None:
        return beside
    if today is None:
        return open_unit(Grain.WEEKEND, NO_DATE)
    if which in ("following", "that", "same"):
        return open_unit(Grain.WEEKEND, NOTHING_BEFORE)
    steps = int(today.weekday() > 4) if which == "coming" else STEPS.get(which, 0)
    if not which and today.weekday() < 5 and setting.tense_of(told) != FUTURE:
        steps = -1
    if which == "this" and today.weekday() < 2 and setting.tense_of(told) != FUTURE:
        steps = -1
    return covering(shift(today, steps, Grain.WEEKEND), Grain.WEEKEND)


def _weekend_told(which: str, setting: Setting) -> Moment | None:
    """Return "the following weekend": the first behind a day that was told, or one beside it."""
    day = setting.memory.day(setting.sentence.number)
    if day is None:
        return None
    # From Monday to Friday the weekend that follows is that of the same week.
    steps = -1 if which == "previous" else int(which == "following" and day.weekday() > _FRIDAY)
    return covering(shift(day, steps, Grain.WEEKEND), Grain.WEEKEND)


def season(told: Told, setting: Setting) -> Moment | None:
    """Return "this summer", "the spring of 2019", "last winter"."""
    name, which, today = told.get("season"), told.sign("which"), setting.today
    year = _year(told, setting)
    month = _BEGINS[name]
    if year is None and which in ("following", "previous"):
        beside = _season_told(month, which, setting)
        if beside is not None:
            return beside
        if which == "following":
            return unresolved(open_timex(Grain.SEASON, part=name), Grain.SEASON, NOTHING_BEFORE)
    if year is None and (base := carried.base(told, setting)) is not None:
        year = base.year + int(bounds(date(base.year, month, 1), Grain.SEASON)[1] < base)
        return covering(date(year, month, 1), Grain.SEASON)
    if year is None and today is None:
        return unresolved(open_timex(Grain.SEASON, part=name), Grain.SEASON, NO_DATE)
    if year is None and today is not None:
        begun = (today.month, name) >= (month, name)
        now = season_of(today)[1] == name
        year = season_of(today)[0] if now else today.year
        ahead = which in ("next", "coming") or (not which and setting.tense_of(told) == FUTURE)
        if ahead:
            year += int(begun or now)
        elif which in ("last", "past", "previous"):
            year -= int(now or not begun)
        elif not which and not now:
            year -= int(not begun)
    return covering(date(year or 1, month, 1), Grain.SEASON)


def _season_told(month: int, which: str, setting: Setting) -> Moment | None:
    """Return "the following spring": the first that begins behind what was told last."""
    told = setting.memory.within(setting.sentence.number, Grain.YEAR)
    if told is None or told.first_day is None or told.last_day is None:
        return None
    if which == "following":
        year = told.last_day.year + int(date(told.last_day.year, month, 1) <= told.last_day)
        return covering(date(year, month, 1), Grain.SEASON)
    year = told.first_day.year
    over = bounds(date(year, month, 1), Grain.SEASON)[1] < told.first_day
    return covering(date(year - int(not over), month, 1), Grain.SEASON)


def _year(told: Told, setting: Setting) -> int | None:
    if "short_year" in told and "year" not in told:  # "the summer of '69"
        return full_year(told.get("short_year"), setting.today)
    return of_year(told, setting)
