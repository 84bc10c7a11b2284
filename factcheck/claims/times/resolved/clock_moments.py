"""The moments of clock times: on the day told with them, or near them, or not known."""

from datetime import date, datetime, timedelta
from functools import cache

import attrs

from factcheck.claims.times.moments import NO_DATE, unresolved
from factcheck.claims.times.page.discourse import REACH
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.clock_zones import settle_zone
from factcheck.claims.times.resolved.clocks import (
    at,
    clock_of,
    elsewhere,
    half_is_open,
    has_minutes,
)
from factcheck.claims.times.resolved.small_hours import of_the_night
from factcheck.claims.times.told import Told
from factcheck.claims.timex import clock_timex, span_timex
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import CalendarWords

NO_DAY = "the day of the clock time is not told"
NO_HALF = "morning or afternoon is not told"
# Sentences from the beginning in which news tells what has just happened.
_LEAD = 8
# Sentences over which the only day of a page reaches.
_FAR = 12


def clock(told: Told, setting: Setting, day: Moment | None) -> Moment | None:
    """Return a clock time, or the time from one to another, on the day that it belongs to."""
    shown = clock_of(told)
    if shown is None:
        return None
    if day is None and _recurs(told, setting):
        return unresolved(clock_timex(shown), _grain(told), NO_DAY)
    for one in (told, told.partner, told.until):
        if one is not None:
            settle_zone(one, setting)
    settle_zone(told, setting)  # "local time" looks at the zone of its partner
    grain = _grain(told)
    where, reason = _day_of(setting) if day is None else (day.first_day, day.unresolved)
    if where is None:
        open_ = unresolved(clock_timex(shown), grain, reason or NO_DATE)
        return attrs.evolve(open_, alternatives=day.alternatives) if day else open_
    if day is None:
        where = of_the_night(told, where, setting)
    if half_is_open(told):
        return _two_readings(told, where, grain)
    instant = _instant(told, where)
    if instant is None:
        return None
    return _until(told.until, instant, grain) if told.until else _moment(instant, instant, grain)


def _grain(told: Told) -> Grain:
    return Grain.MINUTE if has_minutes(told) else Grain.HOUR


# Tokens between a clock time and the days on which it comes again: "on Sundays the shops open at
# 10am", "10am-4pm on weekdays".
_AHEAD, _BESIDE = 8, 3


def _recurs(told: Told, setting: Setting) -> bool:
    """Say whether a clock time is one of many days: "open 10am-4pm on Sundays", "at 8am daily"."""
    again, lower = _again(setting.words), setting.sentence.lower
    before, behind = lower[max(0, told.first - _AHEAD) : told.first], lower[told.last :]
    return not again.isdisjoint([*before[-_BESIDE:], *behind[:_BESIDE]]) or any(
        word in again for word in before if word.endswith("s")
    )


@cache
def _again(words: CalendarWords) -> frozenset[str]:
    """Return the words for days of which there are many: "Sundays", "weekdays", "daily"."""
    recurring = words.recurring
    several = frozenset(
        word
        for word, entries in words.words.items()
        if entries[0].kind == "weekday" and word.endswith("s")
    )
    often = frozenset(word for word, one in recurring.adverbs.items() if one.unit == "day")
    return several | recurring.weekdays | recurring.weekends | often


def _day_of(setting: Setting) -> tuple[date | None, str | None]:
    """Return the day of a clock time without one, or why it is not known.

    It is that of its sentence, then the last one told nearby, then the only one of the page. The
    day of publication serves only where the page begins, and tells no other day.
    """
    number, memory = setting.sentence.number, setting.memory
    here = memory.day(number, 0)
    if here is None and not setting.words.recurring.every.isdisjoint(setting.sentence.vocabulary):
        return None, NO_DAY  # "trains leave every day at 9am"
    near = memory.day(number, REACH)
    if near is not None:
        return near, None
    if len(memory.days()) == 1 and (only := memory.day(number, _FAR)) is not None:
        return only, None
    if setting.today is None:
        return None, NO_DATE
    if number < _LEAD and memory.only_around(setting.today):
        return setting.today, None
    return None, NO_DAY


def _instant(told: Told, where: date) -> datetime | None:
    earlier = told.partner
    if earlier is not None and earlier.first < told.first and not told.dated:
        local = at(where, earlier)
        return (elsewhere(local, told) if local else None) or at(where, told)
    return at(where, told)


def beside_dated(told: Told, setting: Setting, day: Moment) -> Moment | None:
    """Return "7:58 a.m. local time (2358 GMT on Tuesday)": the day is that of the second clock."""
    shown, partner = clock_of(told), told.partner
    if shown is None or partner is None or day.first_day is None:
        return clock(told, setting, None)
    for one in (told, partner, told):  # "local time" looks at the zone of its partner
        settle_zone(one, setting)
    grain = Grain.MINUTE if has_minutes(told) else Grain.HOUR
    there = at(day.first_day, partner)
    here = elsewhere(there, told) if there is not None else None
    if here is None or here.tzinfo is None or there is None or there.tzinfo is None:
        return unresolved(clock_timex(shown), grain, NO_DAY)  # of the two days it can be either
    return _moment(here, here, grain)


def _moment(start: datetime, end: datetime, grain: Grain) -> Moment:
    timex = clock_timex(start)
    if start != end:
        timex = span_timex(timex, clock_timex(end))
    return Moment(start=start, end=end, grain=grain, timex=timex)


def _until(until: Told, start: datetime, grain: Grain) -> Moment:
    """Return the time up to a second clock time: of the next day, if it shows less."""
    end = at(start.date(), until)
    if end is None:
        return _moment(start, start, grain)
    if (end.tzinfo is None) != (start.tzinfo is None):
        end = end.replace(tzinfo=start.tzinfo)
    if end <= start:
        end += timedelta(days=1)
    return _moment(start, end, Grain.MINUTE if has_minutes(until) else grain)


def _two_readings(told: Told, where: date, grain: Grain) -> Moment:
    """Return "nine o'clock", of which it is not said whether it is in the morning."""
    readings = []
    for part in ("MO", "AF"):
        instant = _instant(attrs.evolve(told, part=part), where)
        if instant is not None:
            readings.append(_moment(instant, instant, grain))
    return unresolved(f"{where.isoformat()}TXX:XX", grain, NO_HALF, tuple(readings))


def between(first: Moment, last: Moment) -> Moment | None:
    """Return the time from a clock time of one day to that of another."""
    if first.start is None or last.end is None or first.start.__class__ is not last.end.__class__:
        return None
    if (first.order > last.order) or not isinstance(first.start, datetime):
        return None
    grain = min(first.grain, last.grain, key=lambda grain: grain.rank)
    return Moment(
        start=first.start, end=last.end, grain=grain, timex=span_timex(first.timex, last.timex)
    )
