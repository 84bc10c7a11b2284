"""Resolution: from what a sentence tells to a moment, counted from the day of publication."""

from collections.abc import Callable
from datetime import timedelta

import attrs

from factcheck.claims.times.calendar import bounds, shift
from factcheck.claims.times.joined import runs
from factcheck.claims.times.joined.day_parts import night_of
from factcheck.claims.times.moments import (
    NO_DATE,
    ONLY_MONTH,
    ONLY_YEAR,
    edge_of,
    spanning,
    unresolved,
)
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE, PAST
from factcheck.claims.times.resolved import (
    absolute,
    anaphors,
    anniversaries,
    business,
    counted,
    edges,
    eras,
    fiscal,
    hours,
    named,
    nightfall,
    nights,
    partial,
    relative,
    seasons,
    turning,
    units,
    up_to_now,
    vague,
    weekday_numbers,
)
from factcheck.claims.times.resolved.clock_moments import beside_dated, between, clock
from factcheck.claims.times.resolved.portions import portion
from factcheck.claims.times.told import Told
from factcheck.claims.timex import open_timex, span_timex
from factcheck.model import Dated, Grain, Hedge, Moment


def _anniversary(told: Told, setting: Setting) -> Moment | None:
    base = resolve(told.partner, setting) if told.partner else None
    return anniversaries.anniversary(told, base, setting)


_RESOLVERS: dict[str, Callable[[Told, Setting], Moment | None]] = {
    "date": absolute.written,
    "date of": units.date_of,
    "days": absolute.days,
    "numeric": absolute.numeric,
    "iso": absolute.iso,
    "iso month": partial.iso_month,
    "figured month": partial.iso_month,
    "weekday day": weekday_numbers.weekday_day,
    "weekday numbers": weekday_numbers.weekday_numbers,
    "day and month": partial.day_and_month,
    "dotted": absolute.dotted,
    "years": absolute.years,
    "decade": absolute.decade,
    "century": absolute.century,
    "centuries": eras.centuries,
    "era": eras.of_an_era,
    "turn of century": eras.turn,
    "which": units.which_unit,
    "weekday": relative.weekday,
    "deictic": relative.deictic,
    "part": relative.part,
    "overnight": nights.overnight,
    "ago": relative.ago,
    "week on": counted.week_on,
    "week ago": counted.week_ago,
    "weekdays": counted.weekdays,
    "weekday of": counted.weekday_of,
    "beyond": counted.beyond,
    "ahead": counted.ahead,
    "halves ago": counted.halves_ago,
    "same time": counted.same_time,
    "then": anaphors.then,
    "later": relative.later,
    "hours ago": hours.ago,
    "hours later": hours.later,
    "rolling": units.rolling,
    "edge": units.edge,
    "within": business.within,
    "same period": units.same_period,
    "year ago": units.year_ago,
    "this day": turning.this_day,
    "new year": turning.new_year,
    "weekend": seasons.weekend,
    "season": seasons.season,
    "nightfall": nightfall.nightfall,
    "named": named.named,
    "beside named": named.beside_named,
    "anniversary": _anniversary,
    "vague": vague.vague,
    "to date": vague.to_date,
    "today": up_to_now.today,
    "past": vague.past,
    "future": vague.future,
    "quarter": business.quarter,
    "quarters": business.quarters,
    "half": business.half,
    "month quarter": business.month_quarter,
    "rolling quarters": business.rolling_quarters,
    "business days": business.business_days,
    "turn": business.turn,
    "week number": business.week_number,
    "fiscal": fiscal.fiscal,
    "fiscal quarter": fiscal.part_of_fiscal,
    "fiscal half": fiscal.part_of_fiscal,
    "school year": fiscal.school_year,
    "tax year": fiscal.tax_year,
    "so far": fiscal.so_far,
    "this time": fiscal.this_time,
    "year end": edges.year_end,
    "bare edge": edges.year_end,
    "middle": edges.middle,
}


# What counts from today wherever it stands: "between March 2019 and yesterday".
_BY_TODAY = frozenset({"deictic", "today"})
# What comes once a year can be of two years only; "last month" can be any.
_ONCE_A_YEAR = frozenset({"date", "days", "season", "quarter", "half", "named"})


def resolve(told: Told, setting: Setting) -> Moment | None:
    """Return the moment that a date means in its setting, or nothing if it is none."""
    moment = _whole(told, setting)
    if moment is not None and told.night is not None:
        moment = night_of(moment, told.night)
    if moment is None:
        return None
    mod = told.mod if moment.mod is None else moment.mod
    hedge = told.hedge or (Hedge.ABOUT if told.about else moment.hedge)
    if told.about and mod is None:
        mod = "APPROX"
    if mod == moment.mod and hedge is moment.hedge:
        return moment
    return attrs.evolve(moment, mod=mod, hedge=hedge)


def _whole(told: Told, setting: Setting) -> Moment | None:
    if told.kind == "clock" and told.partner is not None and told.partner.dated is not None:
        there = _whole(told.partner.dated, setting)
        return beside_dated(told, setting, there) if there is not None else None
    if told.kind == "clock":
        day = _whole(told.near, setting) if told.near is not None else None
        return clock(told, setting, day)
    if told.until is not None:
        return _range(told, told.until, setting)
    moment = _one(told, setting)
    if moment is None:
        return None
    if told.clock is not None:
        return clock(told.clock, setting, moment)
    return _span(moment, *told.span) if told.span else moment


def _one(told: Told, setting: Setting) -> Moment | None:
    if told.anchor is not None:
        return counted.from_date(told, setting, resolve)
    read = _RESOLVERS[told.kind]
    if told.edge and not told.piece:
        return edges.edge_in_its_year(told, setting, read)
    moment = portion(told, setting, read) if told.piece else read(told, setting)
    if told.years and told.kind == "date" and moment is not None:
        moment = relative.moved(moment, -told.years, Grain.YEAR)
    part = told.get("part", told.part)
    if part and moment is not None and moment.grain is Grain.DAY and moment.start:
        moment = relative.part_of(moment.start, part)
    return edge_of(moment, told.edge) if moment is not None and told.edge else moment


def _range(first: Told, last: Told, setting: Setting) -> Moment | None:
    """Return the days from one date to another; each lends the other what it leaves out."""
    alone = attrs.evolve(first, until=None)
    if first.clock is not None and last.clock is not None:
        end = _whole(last, setting)
        before = setting.on(end.last_day, PAST) if end and end.last_day else setting
        begin = _whole(alone, before)
        return between(begin, end) if begin and end else begin or end
    end = resolve(last, _on_from(alone, last, setting))
    if end is None or end.last_day is None:
        start = _one(alone, setting)
        if start is None or end is None:
            return start or end
        return unresolved(span_timex(start.timex, end.timex), end.grain, end.unresolved or NO_DATE)
    start = _one(alone, setting if _by_today(first) else setting.on(end.last_day, PAST))
    lends = "year" in first and "year" not in last and last.kind not in _BY_TODAY
    if lends and start and start.last_day:
        end = resolve(last, setting.on(start.last_day, "future"))
    if start is None or start.first_day is None or end is None or end.last_day is None:
        return end
    if start.first_day > end.last_day:
        return None
    grain = min(start.grain, end.grain, key=lambda grain: grain.rank)
    return Moment(
        start=start.first_day, end=end.last_day, grain=grain,
        timex=span_timex(start.timex, end.timex),
    )  # fmt: skip


def _by_today(told: Told) -> bool:
    """Say whether a date counts from today wherever it stands: "tomorrow", "next Monday"."""
    return told.kind in _BY_TODAY or (told.kind == "weekday" and "which" in told)


def _on_from(first: Told, last: Told, setting: Setting) -> Setting:
    """Return the setting of the end: that of "from next Monday to Friday" counts from Monday."""
    plain = last.kind == "weekday" and last.fields.keys() <= {"full_weekday", "part"}
    if not plain or not _by_today(first):
        return setting
    start = _one(first, setting)
    return setting.on(start.last_day, FUTURE) if start and start.last_day else setting


def _span(end: Moment, count: object, unit: Grain) -> Moment | None:
    """Return "the four months to January": so many units up to the end of a date."""
    if end.last_day is None:
        return end
    if isinstance(count, int) and count < 0:
        return runs.run(end, -count, unit)
    number = int(str(count)) if str(count).isdecimal() else None
    if number is None or not 0 < number <= 100:
        return None
    after = end.last_day + timedelta(days=1)
    start = shift(after, -number, unit)
    return spanning(start, end.last_day, unit)


def settled(told: Told, setting: Setting, published: Dated) -> Moment | None:
    """Return what the year or the month of publication alone settles: the same on all its days."""
    grain, reason = (Grain.YEAR, ONLY_YEAR) if published.year_only else (Grain.MONTH, ONLY_MONTH)
    first, last = bounds(published.day, grain)
    early, late = resolve(told, setting.on(first)), resolve(told, setting.on(last))
    if early is None or late is None or early == late:
        return early
    both = (early, late) if early.resolved and late.resolved else ()
    nobody = resolve(told, setting.on(None)) or early
    return unresolved(
        nobody.timex if not nobody.resolved else open_timex(Grain.YEAR),
        early.grain,
        reason,
        both if told.kind in _ONCE_A_YEAR else (),
    )
