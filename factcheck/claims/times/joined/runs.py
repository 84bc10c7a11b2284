"""Runs of days: "for two weeks from 20 May", "three days starting next Monday"."""

import re
from datetime import timedelta
from functools import lru_cache

from factcheck.claims.times.calendar import shift
from factcheck.claims.times.grammar import compiled
from factcheck.claims.times.moments import NO_DATE, covering, open_unit, spanning
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Moment

_REACH = 6  # tokens in front of a date
_LENGTH = compiled("(count|one) (unit|units) (from|starting more*|start)")
_RUN = re.compile(rf"(?:{_LENGTH.pattern})\Z")
_ENDS = frozenset({"from", "starting", "start", "more"})
_DAYS = frozenset({"weekday", "deictic", "numeric", "iso", "dotted", "date", "named"})
_UNITS = frozenset({Grain.DAY, Grain.WEEK, Grain.FORTNIGHT, Grain.MONTH})
# Without them "two weeks from Monday" is a day: the one two weeks on.
_LASTING = frozenset({"for", "lasting", "lasted", "lasts", "last"})
_MOST = 100


def take_run(one: Told) -> None:
    """Let a day have what lasts from it on: how many, of what."""
    end = one.sign_at(one.first - 1)
    if end not in _ENDS or one.kind not in _DAYS or (one.kind == "date" and "day" not in one):
        return
    if one.span or one.edge or "part" in one:
        return
    start = max(0, one.first - _REACH)
    found = _run_of(one.marked.signs[start : one.first])
    if found is None:
        return
    first, place, counted = (start + at for at in found)
    lower = one.marked.sentence.lower
    led = lower[first - 1] if first else ""
    link = lower[place + 1]
    if link == "start" or (link == "from" and led not in _LASTING) or led == "every":
        return
    unit, count = one.marked.value(place), one.marked.value(counted)
    count = 1 if one.sign_at(counted) == "a" else count
    number = int(str(count)) if str(count).isdecimal() else 0
    if unit in _UNITS and 0 < number <= _MOST:
        one.first, one.span = first, (-number, unit)


@lru_cache(maxsize=1024)
def _run_of(before: str) -> tuple[int, int, int] | None:
    """Return where it begins, where its unit stands, and where its number does."""
    if (match := _RUN.search(before)) is None:
        return None
    groups = match.groupdict()
    unit = next(name for name in ("unit_1", "units_1") if groups.get(name))
    count = "count_1" if groups.get("count_1") else "one_1"
    return match.start(), match.start(unit), match.start(count)


def run(first_day: Moment, count: int, unit: Grain) -> Moment | None:
    """Return so many days, weeks or months from a day on."""
    first = first_day.first_day
    if first is None:
        return open_unit(Grain.DAY, first_day.unresolved or NO_DATE)
    count, unit = (2 * count, Grain.WEEK) if unit is Grain.FORTNIGHT else (count, unit)
    last = shift(first, count, unit) - timedelta(days=1)
    return covering(first, Grain.DAY) if first == last else spanning(first, last, Grain.DAY)
