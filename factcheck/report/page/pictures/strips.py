"""Strips: one line of a picture each, all on one axis of time, for the rows of a table."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import attrs

from factcheck.report.page.pictures.minutes import DAY, minute_of
from factcheck.report.page.pictures.ticks import Tick
from factcheck.report.page.pictures.time_axis import Part, TimeAxis, parts_of, time_axis

WIDTH, HEIGHT = 400, 22  # pixels of a strip
_FIRST_DAY = 20  # pixels for the words above the first mark
_LAST_DAY = 24  # and above the last one
_FINE = 10 * DAY  # what is longer than that does not stretch the axis
_SHORTEST = 12  # pixels of a bar: what is shorter is a dot
_CUTS = 2  # between short dates
_BLOCKS = 2  # of long dates before the short ones, and as many behind them


@attrs.frozen(kw_only=True)
class Extent:
    """The first and the last minute of a date, and whether it goes on before or behind."""

    first: int
    last: int
    before: bool = False
    after: bool = False
    clock: bool = False


@attrs.frozen(kw_only=True)
class Axis:
    """The axis of all strips."""

    scale: TimeAxis
    ticks: tuple[Tick, ...]
    years: tuple[Tick, ...]
    cuts: tuple[int, ...]
    year: int | None
    width: int = WIDTH

    @property
    def grid(self) -> str:
        """The lines that lead the eye from a strip to the axis."""
        return "".join(f"M{tick.x} 0V{HEIGHT}" for tick in self.ticks)


@attrs.frozen(kw_only=True)
class Strip:
    """A mark on its line: a dot, or a bar with arrows where it goes on."""

    kind: str  # "dot", "bar"
    left: int
    right: int
    before: bool
    after: bool
    tone: str


def extent_of(start: date | None, end: date | None) -> Extent | None:
    """Return the minutes that a date covers; None if it has no end at all."""
    first, last = start or end, end or start
    if first is None or last is None:
        return None
    return Extent(
        first=minute_of(first),
        last=minute_of(last) + (0 if isinstance(last, datetime) else DAY - 1),
        before=start is None,
        after=end is None,
        clock=isinstance(first, datetime) and first == last,
    )


def extent_of_written(written: str) -> Extent | None:
    """Return the minutes of a day, a month or a year as it is written.

    >>> extent_of_written("2024-02") == extent_of(date(2024, 2, 1), date(2024, 2, 29))
    True
    """
    year, month, day = (*map(int, written.split("-")), 0, 0)[:3]
    first = date(year, month or 1, day or 1)
    last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    return extent_of(first, last)


def axis_of(extents: Iterable[Extent]) -> Axis:
    """Return the axis on which all extents can be seen; long ones may reach beyond it."""
    row = list(extents)
    scale = time_axis(
        _parts(row),
        _FIRST_DAY,
        WIDTH - _LAST_DAY,
        clock=any(one.clock for one in row),
        narrowest=60,
    )
    return Axis(scale=scale, ticks=scale.ticks, years=scale.years, cuts=scale.cuts, year=scale.year)


def _parts(extents: Sequence[Extent]) -> list[Part]:
    """Return what the axis has to hold: short dates, and long ones away from them."""
    fine = [one for one in extents if one.last - one.first <= _FINE]
    long = [one for one in extents if one.last - one.first > _FINE]
    if not fine:
        return _few(_blocks(long))
    parts = parts_of([end for one in fine for end in (one.first, one.last)], _CUTS)
    before = _blocks([one for one in long if one.last < parts[0].first])
    behind = _blocks([one for one in long if one.first > parts[-1].last])
    return [*_few(before), *parts, *_few(behind)]


def _blocks(extents: Sequence[Extent]) -> list[Part]:
    """Return the times that long dates cover, those that touch as one."""
    found: list[Part] = []
    for one in sorted(extents, key=lambda one: (one.first, one.last)):
        if found and one.first <= found[-1].last + DAY:
            last = found.pop()
            found.append(Part(last.first, max(last.last, one.last), 0))
        else:
            found.append(Part(one.first, one.last, 0))
    return found


def _few(parts: Sequence[Part]) -> list[Part]:
    """Return parts, as one where there are too many to cut between them."""
    if len(parts) <= _BLOCKS:
        return list(parts)
    return [Part(parts[0].first, parts[-1].last, 0)]


def strip_of(extent: Extent, axis: Axis, tone: str) -> Strip:
    """Return where a date stands on the axis."""
    scale = axis.scale
    left, right = scale.place(extent.first), scale.place(extent.last)
    first, last = scale.stretches[0].first, scale.stretches[-1].last
    before, after = extent.before or extent.first < first, extent.after or extent.last > last
    if right - left < _SHORTEST and not (before or after):
        middle = (left + right) // 2
        return Strip(kind="dot", left=middle, right=middle, before=False, after=False, tone=tone)
    right = max(right, left + _SHORTEST)
    return Strip(kind="bar", left=left, right=right, before=before, after=after, tone=tone)
