"""Dates that count from another day: from the day of publication, or from what was told before."""

from datetime import date, timedelta

import attrs

from factcheck.claims.times.absolute import day_of, yearly
from factcheck.claims.times.calendar import bounds, season_of, shift
from factcheck.claims.times.moments import (
    NO_DATE,
    VAGUE,
    covering,
    edge_of,
    open_unit,
    spanning,
    unresolved,
)
from factcheck.claims.times.setting import Setting
from factcheck.claims.times.tense import FUTURE
from factcheck.claims.times.told import Told
from factcheck.claims.timex import part_timex, weekly_timex
from factcheck.model import Grain, Hedge, Moment

# Steps from the unit that holds the day it counts from.
_STEPS = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "same": 0, "that": 0, "the": 0,
    "next": 1, "coming": 1, "following": 1,
}  # fmt: skip
# These count from what was told before; the others from the day of publication.
_ANAPHORIC = frozenset({"previous", "same", "that", "following"})
# A count beyond which "years ago" is no date.
_MOST_UNITS = 200


def deictic(told: Told, setting: Setting) -> Moment | None:
    """Return "yesterday", "today", "tomorrow", "tonight", "the day before yesterday"."""
    if setting.today is None:
        return open_unit(Grain.DAY, NO_DATE)
    steps = 0 if "tonight" in told else told.get("deictic")
    if "unit" in told:
        steps += 1 if steps > 0 else -1
    day = setting.today + timedelta(days=steps)
    return part_of(day, "NI") if "tonight" in told else part_of(day, told.get("part"))


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
        return unresolved(weekly_timex(target), Grain.DAY, NO_DATE)
    if "of_which" in told:
        week = _week_of(told, setting)
        day = week + timedelta(days=target) if week else None
    else:
        day = _weekday(target, told, setting)
    part = told.get("part") or ("MO" if "hours" in told.words_of() else None)
    return part_of(day, part) if day else None


def _week_of(told: Told, setting: Setting) -> date | None:
    if told.get("of_unit") is not Grain.WEEK or setting.today is None:
        return None
    day = shift(setting.today, _STEPS[told.sign("of_which")], Grain.WEEK)
    return bounds(day, Grain.WEEK)[0]


def _weekday(target: int, told: Told, setting: Setting) -> date | None:
    today = setting.today
    assert today is not None  # noqa: S101 - the caller saw to it
    back, ahead = (today.weekday() - target) % 7, (target - today.weekday()) % 7
    which = told.sign("which")
    if which in ("last", "past"):
        return today - timedelta(days=back or 7)
    if which in ("previous", "following", "same", "that"):
        return _weekday_told(target, which, setting)
    if which in ("next", "coming"):
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
            return open_unit(Grain.PART_OF_DAY, NO_DATE)
        return part_of(setting.today + timedelta(days=_STEPS[which]), which_part)
    day = setting.memory.day(setting.sentence.number)
    if day is None:
        return None
    return part_of(day + timedelta(days=_STEPS.get(which, 0)), which_part)


def ago(told: Told, setting: Setting) -> Moment | None:
    """Return "two days ago", "a year ago", "three weeks from now"."""
    count, unit = _count(told), told.get("unit", told.get("units"))
    if count is None:
        return None
    if setting.today is None:
        return open_unit(unit, NO_DATE)
    ahead = told.sign_at(told.last - 1) != "ago"
    if told.neighbour(-1) in setting.words.guards.exactly or told.neighbour(1) == "today":
        return covering(shift(setting.today, count if ahead else -count, unit), Grain.DAY)
    return _away(setting.today, count if ahead else -count, unit)


def _count(told: Told) -> int | None:
    if "one" in told:
        return 1
    count = told.get("count")
    if isinstance(count, str | None) or count != int(count) or not 0 < count <= _MOST_UNITS:
        return None
    return int(count)


def _away(day: date, steps: int, unit: Grain) -> Moment:
    """Return the unit some steps away; of weeks and decades the count is taken as about right."""
    if unit in (Grain.DECADE, Grain.CENTURY):
        moment = covering(shift(day, steps, unit), Grain.YEAR)
    elif unit is Grain.FORTNIGHT:
        moment = covering(shift(day, steps, unit), Grain.WEEK)
    else:
        moment = covering(shift(day, steps, unit), unit)
    exact = unit in (Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.QUARTER)
    return moment if exact else attrs.evolve(moment, hedge=Hedge.ABOUT)


def later(told: Told, setting: Setting) -> Moment | None:
    """Return "two weeks later", "a year earlier": counted from what was told before."""
    count, unit = _count(told), told.get("unit", told.get("units"))
    if count is None:
        return None
    ahead = (told.word("timing") or told.word("aim")) in ("later", "after")
    steps = count if ahead else -count
    number = setting.sentence.number
    if unit in (Grain.YEAR, Grain.MONTH, Grain.QUARTER):
        base = setting.memory.period(number)
        if base is not None and base.grain.rank <= max(unit.rank, Grain.YEAR.rank):
            return moved(base, steps, unit)
        told_before = setting.memory.within(number, unit)
        if told_before is not None and told_before.first_day:
            return _away(told_before.first_day, steps, unit)
        if not ahead and setting.today and unit is Grain.YEAR:
            return _away(setting.today, steps, unit)
        return None
    day = setting.memory.day(number)
    return _away(day, steps, unit) if day else None


def moved(base: Moment, steps: int, unit: Grain) -> Moment | None:
    """Return a moment some units away, of the same length: the same quarter a year earlier."""
    first, last = base.first_day, base.last_day
    if first is None or last is None or base.grain is Grain.FISCAL_YEAR:
        return None
    if base.mod is None and (first, last) == bounds(first, base.grain):
        return covering(shift(first, steps, unit), base.grain)
    after = shift(last + timedelta(days=1), steps, unit)
    return spanning(shift(first, steps, unit), after - timedelta(days=1), base.grain)


def which_unit(told: Told, setting: Setting) -> Moment | None:
    """Return "last month", "this week", "the previous year", "earlier this year", "last May"."""
    if "month" in told:
        return _which_month(told, setting)
    unit = told.get("unit")
    which = told.sign("which") or _implied(told, unit)
    rolls = told.sign_at(told.first) == "the" or which == "past"
    if which in _ANAPHORIC or (which == "next" and unit is Grain.DAY):
        moment = _told_before(which, unit, setting)
    elif setting.today is None:
        moment = open_unit(unit, NO_DATE)
    elif which in ("last", "past", "coming", "next") and rolls and unit is not Grain.FORTNIGHT:
        moment = _rolled(setting.today, _STEPS[which], unit)
    else:
        moment = covering(shift(setting.today, _STEPS[which], unit), unit)
    return _timed(moment, told, setting) if moment else None


def _implied(told: Told, unit: Grain) -> str:
    """Return the meaning of "the year before" and "later in the week"."""
    if "timing" in told:
        return "that" if unit is Grain.DAY else "this"
    return "following" if told.sign("aim") == "after" else "previous"


def _told_before(which: str, unit: Grain, setting: Setting) -> Moment | None:
    number = setting.sentence.number
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
    return covering(shift(day, _STEPS[which], unit), unit) if day else None


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
        return unresolved(f"XXXX-{month:02}", Grain.MONTH, NO_DATE)
    if which in _ANAPHORIC:
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
    if which in ("previous", "same", "that"):
        moment = _told_before(which, Grain.YEAR, setting)
        return moment.first_day.year if moment and moment.first_day else None
    return setting.today.year + _STEPS[which] if setting.today else None


def date_of(told: Told, setting: Setting) -> Moment | None:
    """Return "in June last year", "on 3 March this year"."""
    year, month, day = of_year(told, setting), told.get("month"), told.get("day")
    if told.get("of_unit") is not Grain.YEAR:
        return None
    if year is None:
        form = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
        return unresolved(form, Grain.DAY if day else Grain.MONTH, NO_DATE)
    try:
        return covering(date(year, month, day or 1), Grain.DAY if day else Grain.MONTH)
    except ValueError:
        return None


def rolling(told: Told, setting: Setting) -> Moment | None:
    """Return "the past two weeks", "the next 10 days", "the previous 12 months"."""
    count, unit = _count(told), told.get("units")
    which = told.sign("rolling")
    if count is None or unit is None:
        return None
    if which in ("previous", "following"):
        return _beside(which, count, unit, setting)
    if setting.today is None:
        return open_unit(unit, NO_DATE)
    return _rolled(setting.today, count * _STEPS[which], unit)


def _beside(which: str, count: int, unit: Grain, setting: Setting) -> Moment | None:
    base = setting.memory.period(setting.sentence.number)
    if base is None or base.first_day is None or base.last_day is None:
        return None
    if which == "following":
        start = base.last_day + timedelta(days=1)
        return spanning(start, shift(start, count, unit) - timedelta(days=1), unit)
    end = base.first_day - timedelta(days=1)
    return spanning(shift(base.first_day, -count, unit), end, unit)


def edge(told: Told, setting: Setting) -> Moment | None:
    """Return "the start of the year", "the end of last month"."""
    unit, which = told.get("unit"), told.sign("which") or "this"
    if which in _ANAPHORIC:
        moment = _told_before(which, unit, setting)
    elif setting.today is None:
        moment = open_unit(unit, NO_DATE)
    else:
        moment = covering(shift(setting.today, _STEPS[which], unit), unit)
    name = {"start": "START", "middle": "MID", "end": "END"}[told.sign("edge")]
    return edge_of(moment, name) if moment else None


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


def weekend(told: Told, setting: Setting) -> Moment | None:
    """Return "last weekend", "the weekend", "this weekend"."""
    today, which = setting.today, told.sign("which")
    if today is None:
        return open_unit(Grain.WEEKEND, NO_DATE)
    steps = _STEPS.get(which, 0)
    if not which and today.weekday() < 5 and setting.tense_of(told) != FUTURE:
        steps = -1
    if which == "this" and today.weekday() < 2 and setting.tense_of(told) != FUTURE:
        steps = -1
    return covering(shift(today, steps, Grain.WEEKEND), Grain.WEEKEND)


def season(told: Told, setting: Setting) -> Moment | None:
    """Return "this summer", "the spring of 2019", "last winter"."""
    name, which, today = told.get("season"), told.sign("which"), setting.today
    year = of_year(told, setting)
    month = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[name]
    if year is None and today is None:
        return unresolved(f"XXXX-{name}", Grain.SEASON, NO_DATE)
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


def named(told: Told, setting: Setting) -> Moment | None:
    """Return "New Year's Eve", "Good Friday 2023", "last Christmas Eve"."""
    rule, which, today = told.get("named"), told.sign("which"), setting.today
    year = of_year(told, setting)
    if year is not None:
        return covering(day_of(rule, year), Grain.DAY)
    if today is None:
        return open_unit(Grain.DAY, NO_DATE)
    if which == "this":
        return covering(day_of(rule, today.year), Grain.DAY)
    if which in ("last", "past", "next", "coming"):
        every = [day_of(rule, year) for year in range(today.year - 1, today.year + 2)]
        past = [day for day in every if day < today]
        ahead = [day for day in every if day > today]
        return covering(past[-1] if which in ("last", "past") else ahead[0], Grain.DAY)
    found = yearly(lambda one: day_of(rule, one), told, setting)
    return covering(found, Grain.DAY) if found else None


def vague(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "recently", "now": they point somewhere, but tell no days."""
    return unresolved(told.get("vague"), Grain.DAY, VAGUE)


def past(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "recent years", "a few weeks ago", "the past few months"."""
    return unresolved("PAST_REF", told.get("units"), VAGUE)


def future(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001
    """Return "the coming weeks", "the next few days"."""
    return unresolved("FUTURE_REF", told.get("units"), VAGUE)
