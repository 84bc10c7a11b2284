"""Moments from days: calendar units, spans of them, and what stays open."""

from datetime import date
from functools import lru_cache

import attrs

from factcheck.claims.times.calendar import EDGES, bounds, edge_bounds, months_apart
from factcheck.claims.timex import fiscal_timex, open_timex, span_timex, unit_timex
from factcheck.model import Grain, Hedge, Moment
from factcheck.reference.fiscal_years import FiscalCalendar

NO_DATE = "no publication date"
ONLY_YEAR = "only the year of publication is known"
ONLY_MONTH = "only the month of publication is known"
NOTHING_BEFORE = "nothing before it says from when it counts"
DAY_OR_MONTH = "the order of day and month is not known"
BEFORE_CHRIST = "it lies before the first year of the calendar"
VAGUE = "vague"


# The dates of one page are few, and near to one another.
@lru_cache(maxsize=4096)
def covering(day: date, grain: Grain) -> Moment:
    """Return the calendar unit that holds a day.

    >>> covering(date(2024, 6, 20), Grain.MONTH).timex
    '2024-06'
    """
    start, end = bounds(day, grain)
    return Moment(start=start, end=end, grain=grain, timex=unit_timex(day, grain))


def about(moment: Moment) -> Moment:
    """Return a moment that is about right."""
    return attrs.evolve(moment, hedge=Hedge.ABOUT)


def spanning(start: date, end: date, grain: Grain) -> Moment:
    """Return the days from one to another, told in units of a grain."""
    return Moment(start=start, end=end, grain=grain, timex=_span(start, end, grain))


_PARTS_OF_YEARS = frozenset({Grain.QUARTER, Grain.HALF})


def _span(start: date, end: date, grain: Grain) -> str:
    if (
        grain in _PARTS_OF_YEARS
        and bounds(start, grain)[0] == start
        and bounds(end, grain)[1] == end
    ):
        first, last = unit_timex(start, grain), unit_timex(end, grain)
        return first if first == last else span_timex(first, last)
    if months_apart(start, end) is None:
        return span_timex(unit_timex(start, Grain.DAY), unit_timex(end, Grain.DAY))
    whole_years = start.month == 1 and end.month == 12
    grain = Grain.YEAR if whole_years else Grain.MONTH
    first, last = unit_timex(start, grain), unit_timex(end, grain)
    return first if first == last else span_timex(first, last)


def fiscal_year(name: int, calendar: FiscalCalendar) -> Moment:
    """Return the fiscal year of a name."""
    first = date(calendar.begins_in(name), calendar.begins, 1)
    start, end = fiscal_months(first, 12)
    return Moment(start=start, end=end, grain=Grain.FISCAL_YEAR, timex=fiscal_timex(name))


def fiscal_months(first: date, months: int) -> tuple[date, date]:
    """Return the days of some months from a first day on."""
    index = first.month + months - 2
    last = date(first.year + index // 12, index % 12 + 1, 1)
    return first, bounds(last, Grain.MONTH)[1]


def edge_of(moment: Moment, edge: str) -> Moment:
    """Return the beginning, the middle or the end of a moment; its grain and TIMEX3 stay."""
    start, end = moment.first_day, moment.last_day
    if edge in EDGES and start and end:
        start, end = edge_bounds((start, end), moment.grain, edge)
        return Moment(start=start, end=end, grain=moment.grain, timex=moment.timex, mod=edge)
    return Moment(
        grain=moment.grain,
        timex=moment.timex,
        mod=edge,
        unresolved=moment.unresolved,
        alternatives=tuple(edge_of(one, edge) for one in moment.alternatives),
    )


@lru_cache(maxsize=1024)
def unresolved(
    timex: str, grain: Grain, reason: str, alternatives: tuple[Moment, ...] = ()
) -> Moment:
    """Return a moment that says why it has no days."""
    return Moment(grain=grain, timex=timex, unresolved=reason, alternatives=alternatives)


def open_unit(grain: Grain, reason: str) -> Moment:
    """Return a unit of which it is not known which one it is."""
    return unresolved(open_timex(grain), grain, reason)
