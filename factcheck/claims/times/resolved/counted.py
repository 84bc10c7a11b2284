"""Days counted from another day: "Thursday week", "two Sundays ago", "a week after Easter"."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import attrs

from factcheck.claims.times.calendar import bounds, shift
from factcheck.claims.times.moments import NO_DATE, covering, open_unit, unresolved
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE, PAST
from factcheck.claims.times.resolved.relative import (
    STEPS,
    away,
    count_of,
    half_years_ago,
    moved,
    part_of,
)
from factcheck.claims.times.told import Told
from factcheck.claims.timex import weekly_timex
from factcheck.model import Grain, Hedge, Moment

Resolve = Callable[[Told, Setting], Moment | None]
_WEEK = timedelta(days=7)


def from_date(told: Told, setting: Setting, resolve: Resolve) -> Moment | None:
    """Return "two weeks from Monday", "the day after Christmas", "a month before 3 March".

    "From" tells the very day; "before" and "after" tell the day, week, month or year.
    """
    anchor = told.anchor
    assert anchor is not None  # noqa: S101 - the join gave it one
    place = told.fields["link"]
    link, unit = told.sign_at(place), told.get("unit", told.get("units"))
    count = count_of(told) if "one" in told or "count" in told else 1
    start = resolve(anchor, setting.on(setting.today, FUTURE) if link == "from" else setting)
    if start is None or count is None:
        return None
    first, last = start.first_day, start.last_day
    if first is None or last is None:
        return open_unit(unit, start.unresolved or NO_DATE)
    steps = -count if link == "before" else count
    if start.grain.rank > Grain.DAY.rank:
        return moved(start, steps, unit) if start.grain.rank <= unit.rank else None
    if link == "from":
        return covering(shift(first, steps, unit), Grain.DAY)
    return away(first, steps, unit)


def week_on(told: Told, setting: Setting) -> Moment | None:
    """Return "Thursday week", "a week on Tuesday", "a week tomorrow"."""
    today = setting.today
    target = told.get("full_weekday")
    if today is None:
        return open_unit(Grain.DAY, NO_DATE)
    if setting.tense_of(told) == PAST:
        return None
    if "deictic" in told:
        return covering(today + timedelta(days=told.get("deictic")) + _WEEK, Grain.DAY)
    return part_of(_next(target, today) + _WEEK, told.get("part"))


def week_ago(told: Told, setting: Setting) -> Moment | None:
    """Return "a week ago Monday": so many weeks before the latest Monday."""
    today, target, count = setting.today, told.get("full_weekday"), count_of(told)
    if count is None:
        return None
    if today is None:
        return unresolved(weekly_timex(target), Grain.DAY, NO_DATE)
    return part_of(_latest(target, today) - count * _WEEK, told.get("part"))


def _latest(target: int, today: date) -> date:
    """Return the latest such weekday before today."""
    return today - timedelta(days=(today.weekday() - target) % 7 or 7)


def _next(target: int, today: date) -> date:
    """Return the first such weekday after today."""
    return today + timedelta(days=(target - today.weekday()) % 7 or 7)


WHICH_WEEK = "from which week it counts is not told"


def weekday_of(told: Told, setting: Setting) -> Moment | None:
    """Return "Monday two weeks from now": of that week, and so many weeks from that Monday.

    Where the two are not the same, it stays open.
    """
    today, target, count = setting.today, told.get("full_weekday"), count_of(told)
    if count is None:
        return None
    if today is None:
        return unresolved(weekly_timex(target), Grain.DAY, NO_DATE)
    back = told.sign_at(told.last - 1) == "ago"
    steps = -count if back else count
    of_week = bounds(today, Grain.WEEK)[0] + steps * _WEEK + timedelta(days=target)
    from_day = (_latest if back else _next)(target, today) + steps * _WEEK
    days = tuple(covering(day, Grain.DAY) for day in sorted({of_week, from_day}))
    return (
        days[0] if len(days) == 1 else unresolved(weekly_timex(target), Grain.DAY, WHICH_WEEK, days)
    )


def weekdays(told: Told, setting: Setting) -> Moment | None:
    """Return "two Sundays ago", "three Fridays from now", "two weekends ago"."""
    today, count = setting.today, count_of(told)
    if count is None:
        return None
    back = told.sign_at(told.last - 1) == "ago"
    if "full_weekday" not in told:
        if today is None:
            return open_unit(Grain.WEEKEND, NO_DATE)
        return covering(shift(today, -count if back else count, Grain.WEEKEND), Grain.WEEKEND)
    target = told.get("full_weekday")
    if today is None:
        return unresolved(weekly_timex(target), Grain.DAY, NO_DATE)
    if back:
        return covering(_latest(target, today) - (count - 1) * _WEEK, Grain.DAY)
    return covering(_next(target, today) + (count - 1) * _WEEK, Grain.DAY)


def beyond(told: Told, setting: Setting) -> Moment | None:
    """Return "the week before last", "the Friday after next", "the year before last"."""
    today, back = setting.today, told.sign_at(told.last - 1) == "last"
    if "full_weekday" in told:
        target = told.get("full_weekday")
        if today is None:
            return unresolved(weekly_timex(target), Grain.DAY, NO_DATE)
        day = _latest(target, today) - _WEEK
        if not back:
            day = _next(target, today) + _WEEK
        return part_of(day, told.get("part"))
    unit = told.get("unit") or Grain.WEEKEND
    if today is None:
        return open_unit(unit, NO_DATE)
    return covering(shift(today, -2 if back else 2, unit), unit)


def ahead(told: Told, setting: Setting) -> Moment | None:
    """Return "in two weeks' time", "in three days"."""
    count, unit = count_of(told), told.get("unit", told.get("units"))
    if count is None:
        return None
    if setting.today is None:
        return open_unit(unit, NO_DATE)
    return away(setting.today, count, unit)


def halves_ago(told: Told, setting: Setting) -> Moment | None:
    """Return "half a year ago", "a year and a half ago": a month, about."""
    years = count_of(told) if told.sign_at(told.first) != "half" else 0
    if years is None:
        return None
    return half_years_ago(years + Decimal("0.5"), setting)


# "This time last year" is told in the next finer unit.
_FINER = {Grain.YEAR: Grain.MONTH, Grain.MONTH: Grain.WEEK, Grain.WEEK: Grain.DAY}


def same_time(told: Told, setting: Setting) -> Moment | None:
    """Return "this time last year": the month of today in another year, about."""
    unit, which = told.get("of_unit"), told.sign("of_which")
    if setting.today is None:
        return open_unit(_FINER[unit], NO_DATE)
    moment = covering(shift(setting.today, STEPS[which], unit), _FINER[unit])
    return attrs.evolve(moment, hedge=Hedge.ABOUT)
