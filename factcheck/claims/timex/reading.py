"""Reading TIMEX3 values back: the moment, the duration or the recurrence that one names."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

from factcheck.claims.times.calendar import (
    EDGES,
    Bounds,
    bounds,
    edge_bounds,
    month_bounds,
    season_bounds,
)
from factcheck.claims.timex.durations import LETTERS
from factcheck.model import Grain, Interval, Moment, Quantity
from factcheck.reference.fiscal_years import FiscalCalendar

_REFERENCES = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
VAGUE = "vague"
LEFT_OUT = "the value leaves out which one it is"
WHOSE = "whose fiscal year it is, the value does not say"

_Read = tuple[Bounds, Grain]


def _unit(grain: Grain) -> Callable[[re.Match[str]], _Read]:
    def read(found: re.Match[str]) -> _Read:
        year, month, day = (int(part) for part in (*found.groups(), 1, 1)[:3])
        return bounds(date(year, month, day), grain), grain

    return read


def _part(found: re.Match[str]) -> _Read:
    day = date.fromisoformat(found[1])
    return (day, day), Grain.PART_OF_DAY


def _week(found: re.Match[str]) -> _Read:
    monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    grain = Grain.WEEKEND if found[3] else Grain.WEEK
    return bounds(monday, grain), grain


def _months(grain: Grain, length: int) -> Callable[[re.Match[str]], _Read]:
    def read(found: re.Match[str]) -> _Read:
        first = date(int(found[1]), (int(found[2]) - 1) * length + 1, 1)
        return bounds(first, grain), grain

    return read


def _season(found: re.Match[str]) -> _Read:
    return season_bounds(int(found[1]), found[2]), Grain.SEASON


def _decade(found: re.Match[str]) -> _Read:
    return bounds(date(max(int(found[1]) * 10, 1), 1, 1), Grain.DECADE), Grain.DECADE


def _century(found: re.Match[str]) -> _Read:
    return bounds(date(int(found[1]) * 100 + 1, 1, 1), Grain.CENTURY), Grain.CENTURY


_FORMS = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"(\d{4})-(\d\d)-(\d\d)", _unit(Grain.DAY)),
        (r"(\d{4})-(\d\d)", _unit(Grain.MONTH)),
        (r"(\d{4})", _unit(Grain.YEAR)),
        (r"(\d{4}-\d\d-\d\d)T(?:MO|MI|AF|EV|NI)", _part),
        (r"(\d{4})-W(\d\d)(-WE)?", _week),
        (r"(\d{4})-Q([1-4])", _months(Grain.QUARTER, 3)),
        (r"(\d{4})-H([12])", _months(Grain.HALF, 6)),
        (r"(\d{4})-(SP|SU|FA|WI)", _season),
        (r"(\d{3})", _decade),
        (r"(\d\d)", _century),
    )
)
# What leaves something out, and the grain that it leaves it out of.
_OPEN = tuple(
    (re.compile(pattern), grain)
    for pattern, grain in (
        (r"(?:XXXX|\d{4})-(?:XX|\d\d)-(?:XX|\d\d)", Grain.DAY),
        (r"XXXX-WXX-[1-7]", Grain.DAY),
        (r"XXXX-(?:XX-XX|WXX-[1-7])T(?:MO|MI|AF|EV|NI)", Grain.PART_OF_DAY),
        (r"(?:XXXX|\d{4})-WXX-WE", Grain.WEEKEND),
        (r"(?:XXXX|\d{4})-WXX", Grain.WEEK),
        (r"(?:XXXX|\d{4})-(?:XX|\d\d)", Grain.MONTH),
        (r"(?:XXXX|\d{4})-Q(?:X|[1-4])", Grain.QUARTER),
        (r"(?:XXXX|\d{4})-H(?:X|[12])", Grain.HALF),
        (r"(?:XXXX|\d{4})-(?:SP|SU|FA|WI)", Grain.SEASON),
        (r"XXXX", Grain.YEAR),
        (r"FYXXXX", Grain.FISCAL_YEAR),
        (r"XXX", Grain.DECADE),
        (r"XX", Grain.CENTURY),
    )
)
_ON_DAY = r"\d{4}-\d\d-\d\d"
_AT = r"T\d\d:\d\d(?::\d\d)?"
_CLOCK = re.compile(rf"{_ON_DAY}{_AT}Z?")
_CLOCK_ALONE = re.compile(_AT)
_FISCAL = re.compile(r"FY(\d{4})(?:-([QH])([1-4]))?")
# How many months the parts of a fiscal year have, and the grain of each.
_FISCAL_PARTS = {
    None: (12, Grain.FISCAL_YEAR), "Q": (3, Grain.QUARTER), "H": (6, Grain.HALF),
}  # fmt: skip


def read_timex(
    value: str, mod: str | None = None, calendar: FiscalCalendar | None = None
) -> Moment | None:
    """Return the moment of a TIMEX3 value; nothing for what is none.

    What the value leaves out stays open, and so does a fiscal year without the calendar of a state.
    An hour is written like its first minute, and reads back as that.

    >>> read_timex("2024-W25").start
    datetime.date(2024, 6, 17)
    >>> read_timex("XXXX-06-03").unresolved
    'the value leaves out which one it is'
    """
    try:
        if "/" in value:
            return _read_span(value, mod, calendar)
        return _read_one(value, mod, calendar)
    except (OverflowError, ValueError):  # 2024-13-01, or beyond the years 1 to 9999
        return None


def _read_one(value: str, mod: str | None, calendar: FiscalCalendar | None) -> Moment | None:
    if value in _REFERENCES:
        return Moment(grain=Grain.DAY, timex=value, mod=mod, unresolved=VAGUE)
    if _CLOCK.fullmatch(value):
        when = datetime.fromisoformat(value)
        return Moment(start=when, end=when, grain=Grain.MINUTE, timex=value, mod=mod)
    if fiscal := _FISCAL.fullmatch(value):
        return _fiscal(fiscal, mod, calendar)
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(value):
            return _within(*read(found), value, mod)
    return _open(value, mod)


def _within(within: Bounds, grain: Grain, value: str, mod: str | None) -> Moment:
    start, end = edge_bounds(within, grain, mod) if mod in EDGES else within
    return Moment(start=start, end=end, grain=grain, timex=value, mod=mod)


def _fiscal(
    found: re.Match[str], mod: str | None, calendar: FiscalCalendar | None
) -> Moment | None:
    length, grain = _FISCAL_PARTS[found[2]]
    steps = int(found[3] or 1) - 1
    if (steps + 1) * length > 12:
        return None
    if calendar is None:
        return Moment(grain=grain, timex=found[0], mod=mod, unresolved=WHOSE)
    first = calendar.begins + steps * length
    days = month_bounds(calendar.begins_in(int(found[1])), first, length)
    return _within(days, grain, found[0], mod)


def _open(value: str, mod: str | None) -> Moment | None:
    if _CLOCK_ALONE.fullmatch(value):
        time.fromisoformat(value)
        return Moment(grain=Grain.MINUTE, timex=value, mod=mod, unresolved=LEFT_OUT)
    for pattern, grain in _OPEN:
        if pattern.fullmatch(value):
            return Moment(grain=grain, timex=value, mod=mod, unresolved=LEFT_OUT)
    return None


def _read_span(value: str, mod: str | None, calendar: FiscalCalendar | None) -> Moment | None:
    first, last = (_read_one(end, None, calendar) for end in value.split("/", 1))
    if first is None or last is None:
        return None
    grain = min(first.grain, last.grain, key=lambda grain: grain.rank)
    reason = first.unresolved or last.unresolved
    if reason:
        return Moment(grain=grain, timex=value, mod=mod, unresolved=reason)
    if grain is Grain.WEEK and _are_neighbours(first, last):
        return _within((first.start, last.end), Grain.FORTNIGHT, value, mod)  # type: ignore[arg-type]
    if mod in EDGES and first.start and last.end:
        return _within((first.start, last.end), grain, value, mod)
    return Moment(start=first.start, end=last.end, grain=grain, timex=value, mod=mod)


def _are_neighbours(first: Moment, last: Moment) -> bool:
    """Say whether two weeks are a fortnight, which is written as these."""
    return bounds(first.start, Grain.FORTNIGHT) == (first.start, last.end)  # type: ignore[arg-type]


_DURATION = re.compile(r"P(T?)(X|\d+(?:\.\d+)?)(DE|CE|ML|WE|[DWMYHS])")
# The unit of each letter: the one of which it writes exactly one.
_UNITS = {letters: unit for unit, (letters, count) in LETTERS.items() if count == 1}
_SOME = Interval(Decimal(2), None)


def read_duration(value: str) -> Quantity | None:
    """Return the length of time of a TIMEX3 value; an uncounted one is two or more.

    >>> read_duration("PT90M").unit, read_duration("PXW").amount.low
    ('minute', Decimal('2'))
    """
    found = _DURATION.fullmatch(value)
    unit = _UNITS.get(found[1] + found[3]) if found else None
    if found is None or unit is None:
        return None
    amount = _SOME if found[2] == "X" else Interval.exactly(Decimal(found[2]))
    return Quantity(amount=amount, unit=unit, timex=value)
