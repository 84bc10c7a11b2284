"""Days and parts of days that count from another day, and what lies so long before or after."""

from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

import attrs

from factcheck.claims.times.calendar import bounds, shift
from factcheck.claims.times.moments import (
    NO_DATE,
    NOTHING_BEFORE,
    covering,
    open_unit,
    spanning,
    unresolved,
)
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE
from factcheck.claims.times.told import Told
from factcheck.claims.timex import daily_timex, part_timex, weekly_timex
from factcheck.model import Grain, Hedge, Moment

# Steps from the unit that holds the day it counts from.
STEPS = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "same": 0, "that": 0, "the": 0,
    "next": 1, "coming": 1, "following": 1,
}  # fmt: skip
# These count from what was told before; the others from the day of publication.
ANAPHORIC = frozenset({"previous", "same", "that", "following"})
# "The night before", "the morning after".
_BESIDE = {"before": -1, "after": 1}
# A count beyond which "years ago" is no date.
MOST_UNITS = 200


def deictic(told: Told, setting: Setting) -> Moment | None:
    """Return "yesterday", "today", "tomorrow", "tonight", "the day before yesterday"."""
    if setting.today is None:
        return open_unit(Grain.DAY, NO_DATE)
    steps = 0 if "tonight" in told else told.get("deictic")
    if "unit" in told:
        steps += 1 if steps > 0 else -1
    day = setting.today + timedelta(days=steps)
    return part_of(day, "NI") if "tonight" in told else part_of(day, told.get("part"))


@lru_cache(maxsize=1024)
def part_of(day: date, part: str | None) -> Moment:
    """Return a day, or a part of it."""
    moment = covering(day, Grain.DAY)
    if part is None:
        return moment
    return attrs.evolve(moment, grain=Grain.PART_OF_DAY, timex=part_timex(day, part))


def weekday(told: Told, setting: Setting) -> Moment | None:
    """Return a day of the week: the latest up to today, or the next, as the clause tells."""
    today, target = setting.today, told.get("full_weekday")
    if today is None:
        grain = Grain.PART_OF_DAY if "part" in told else Grain.DAY
        return unresolved(weekly_timex(target, told.get("part")), grain, NO_DATE)
    if "of_which" in told:
        week = _week_of(told, setting)
        if week is None:
            return unresolved(weekly_timex(target), Grain.DAY, NOTHING_BEFORE)
        day: date | None = week + timedelta(days=target)
    else:
        day = _weekday(target, told, setting)
        if day is None and told.sign("which") in ("previous", "following"):
            return unresolved(weekly_timex(target), Grain.DAY, NOTHING_BEFORE)
    part = told.get("part") or ("MO" if "hours" in told.words_of() else None)
    return part_of(day, part) if day else None


def _week_of(told: Told, setting: Setting) -> date | None:
    which = told.sign("of_which")
    base = setting.memory.day(setting.sentence.number) if which in ANAPHORIC else setting.today
    if told.get("of_unit") is not Grain.WEEK or base is None:
        return None
    return bounds(shift(base, STEPS[which], Grain.WEEK), Grain.WEEK)[0]


def _weekday(target: int, told: Told, setting: Setting) -> date | None:
    today = setting.today
    assert today is not None  # noqa: S101 - the caller saw to it
    back, ahead = (today.weekday() - target) % 7, (target - today.weekday()) % 7
    which = told.sign("which")
    if which in ("last", "past"):
        return today - timedelta(days=back or 7)
    if which in ("previous", "following", "same", "that"):
        return _weekday_told(target, which, setting)
    if which == "coming":
        return today + timedelta(days=ahead or 7)
    if which == "next":
        monday = bounds(today, Grain.WEEK)[0] + timedelta(days=7)
        return monday + timedelta(days=target)
    ahead_of_us = setting.tense_of(told) == FUTURE
    if which == "this":
        this = bounds(today, Grain.WEEK)[0] + timedelta(days=target)
        return today + timedelta(days=ahead) if ahead_of_us else this
    return today + timedelta(days=ahead) if ahead_of_us else today - timedelta(days=back)


def _weekday_told(target: int, which: str, setting: Setting) -> date | None:
    base = setting.memory.day(setting.sentence.number)
    if base is None:
        return None
    if which == "following":
        return base + timedelta(days=(target - base.weekday()) % 7 or 7)
    return base - timedelta(days=(base.weekday() - target) % 7 or (7 if which == "previous" else 0))


def part(told: Told, setting: Setting) -> Moment | None:
    """Return "this morning", "last night", "that evening", "the early hours of the morning"."""
    which, which_part = told.sign("which"), told.get("part", "MO")
    if which in ("this", "last", "past"):
        if setting.today is None:
            return unresolved(daily_timex(which_part), Grain.PART_OF_DAY, NO_DATE)
        return part_of(setting.today + timedelta(days=STEPS[which]), which_part)
    day = setting.memory.day(setting.sentence.number)
    if day is None:
        return None
    steps = _BESIDE[told.sign("aim")] if "aim" in told else STEPS.get(which, 0)
    return part_of(day + timedelta(days=steps), which_part)


def ago(told: Told, setting: Setting) -> Moment | None:
    """Return "two days ago", "a year ago", "three weeks from now"."""
    count, unit = count_of(told), told.get("unit", told.get("units"))
    if count is None:
        return half_years_ago(told.get("count"), setting) if unit is Grain.YEAR else None
    if setting.today is None:
        return open_unit(unit, NO_DATE)
    ahead = "ago" not in map(told.sign_at, range(told.first, told.last))
    exactly = (
        "inner" in told or "deictic" in told or told.neighbour(-1) in setting.words.guards.exactly
    )
    if exactly:
        return covering(shift(setting.today, count if ahead else -count, unit), Grain.DAY)
    return away(setting.today, count if ahead else -count, unit)


def half_years_ago(years: object, setting: Setting) -> Moment | None:
    """Return "two and a half years ago", if it is that: a month, about."""
    months = 12 * years if isinstance(years, int | Decimal) else 0
    if months != int(months) or not 0 < months <= 12 * MOST_UNITS or months % 6:
        return None
    if setting.today is None:
        return open_unit(Grain.MONTH, NO_DATE)
    month = covering(shift(setting.today, -int(months), Grain.MONTH), Grain.MONTH)
    return attrs.evolve(month, hedge=Hedge.ABOUT)


def later(told: Told, setting: Setting) -> Moment | None:
    """Return "two weeks later", "a year earlier": counted from what was told before."""
    count, unit = count_of(told), told.get("unit", told.get("units"))
    if count is None:
        return None
    ahead = (told.word("timing") or told.word("aim")) in ("later", "after")
    steps = count if ahead else -count
    number = setting.sentence.number
    if unit in (Grain.YEAR, Grain.MONTH, Grain.QUARTER) and "inner" not in told:
        base = setting.memory.period(number)
        if base is not None and base.grain.rank <= max(unit.rank, Grain.YEAR.rank):
            return moved(base, steps, unit)
        told_before = setting.memory.within(number, unit)
        if told_before is not None and told_before.first_day:
            return away(told_before.first_day, steps, unit)
        today = None if ahead or unit is not Grain.YEAR else setting.today
        return away(today, steps, unit) if today else None
    day = setting.memory.day(number)
    if day and "inner" in told:  # "two months earlier to the day"
        return covering(shift(day, steps, unit), Grain.DAY)
    return away(day, steps, unit) if day else None


def count_of(told: Told) -> int | None:
    """Return how many units are told, if it is a whole number of them and not too large."""
    if "one" in told:
        return 1
    count = told.get("count")
    if isinstance(count, str | None) or count != int(count) or not 0 < count <= MOST_UNITS:
        return None
    return int(count)


def away(day: date, steps: int, unit: Grain) -> Moment:
    """Return the unit some steps away; of weeks and decades the count is taken as about right."""
    if unit in (Grain.DECADE, Grain.CENTURY):
        moment = covering(shift(day, steps, unit), Grain.YEAR)
    elif unit is Grain.FORTNIGHT:
        moment = covering(shift(day, steps, unit), Grain.WEEK)
    else:
        moment = covering(shift(day, steps, unit), unit)
    exact = unit in (Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.QUARTER)
    return moment if exact else attrs.evolve(moment, hedge=Hedge.ABOUT)


def moved(base: Moment, steps: int, unit: Grain) -> Moment | None:
    """Return a moment some units away, of the same length: the same quarter a year earlier."""
    first, last = base.first_day, base.last_day
    if first is None or last is None or base.grain is Grain.FISCAL_YEAR:
        return None
    if base.mod is None and (first, last) == bounds(first, base.grain):
        return covering(shift(first, steps, unit), base.grain)
    after = shift(last + timedelta(days=1), steps, unit)
    return spanning(shift(first, steps, unit), after - timedelta(days=1), base.grain)
