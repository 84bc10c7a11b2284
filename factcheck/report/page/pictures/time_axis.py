"""The axis of time: days and hours at their real distance, cut where nothing is told for long."""

import itertools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from factcheck.report.page.pictures.minutes import day_at
from factcheck.report.page.pictures.ticks import Tick, ticks_of

_SQUEEZED = 12  # a gap that is so many times as long as all that it would squeeze is cut out
_INSET = 14  # pixels between the end of a stretch and what stands in it
_CUT = 26  # pixels that a cut takes


@attrs.frozen
class Part:
    """What the axis shows between two cuts, and how much of it: the more, the wider."""

    first: int  # minute
    last: int
    weight: int


@attrs.frozen
class Stretch:
    """A part of the axis without a cut: its first and last minute, and where they stand."""

    first: int
    last: int
    left: int
    right: int
    weight: int

    def place(self, minute: int) -> int:
        """Return where a minute of the stretch stands, in whole pixels."""
        if self.first == self.last:
            return (self.left + self.right) // 2
        room, span = self.right - self.left, self.last - self.first
        gone = min(max(minute, self.first), self.last) - self.first
        return self.left + (2 * gone * room + span) // (2 * span)


@attrs.frozen(kw_only=True)
class TimeAxis:
    """Where each minute stands between the left and the right of a frame."""

    stretches: tuple[Stretch, ...]
    clock: bool  # whether times of day are told

    def place(self, minute: int) -> int:
        """Return where a minute stands; what lies in a cut or beyond stands at the next edge."""
        for stretch in self.stretches:
            if minute <= stretch.last:
                return stretch.place(minute)
        return self.stretches[-1].place(minute)

    @property
    def cuts(self) -> tuple[int, ...]:
        """Where the axis is cut."""
        pairs = itertools.pairwise(self.stretches)
        return tuple((before.right + after.left) // 2 for before, after in pairs)

    @property
    def year(self) -> int | None:
        """The year that all of it lies in."""
        first, last = day_at(self.stretches[0].first), day_at(self.stretches[-1].last)
        return first.year if first.year == last.year else None

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The marks, as fine as their words leave each other room; the fullest stretch first."""
        found: list[Tick] = []
        for stretch in sorted(self.stretches, key=lambda one: (-one.weight, one.left)):
            for tick in ticks_of(stretch.first, stretch.last, stretch.place, clock=self.clock):
                if all(map(tick.has_room, found)):
                    found.append(tick)
        return tuple(sorted(found, key=lambda tick: tick.x))

    @property
    def years(self) -> tuple[Tick, ...]:
        """The years below the marks that do not tell them, each where it begins."""
        if self.year:
            return ()
        found: list[Tick] = []
        told: int | None = None
        for tick in self.ticks:
            if tick.year and tick.year != told:
                year = Tick(tick.x, str(tick.year))
                if all(map(year.has_room, found)):
                    found.append(year)
            told = tick.year
        return tuple(found)


def time_axis(
    parts: Sequence[Part], left: int, right: int, *, clock: bool, narrowest: int = 84
) -> TimeAxis:
    """Return the axis that shows these parts, each at least so many pixels wide if it can be."""
    room = right - left - _CUT * (len(parts) - 1)
    stretches, reached = [], left
    for part, wide in zip(parts, _widths(parts, room, narrowest), strict=True):
        ends = (reached + _INSET, reached + wide - _INSET)
        stretches.append(Stretch(part.first, part.last, *ends, part.weight))
        reached += wide + _CUT
    return TimeAxis(stretches=tuple(stretches), clock=clock)


def parts_of(minutes: Iterable[int], most_cuts: int) -> list[Part]:
    """Return the times between cuts: where a gap would squeeze all the rest, it is cut out."""
    told = sorted(minutes)
    parts = _between_cuts(sorted(set(told)), most_cuts)
    return [
        Part(part[0], part[-1], sum(part[0] <= minute <= part[-1] for minute in told))
        for part in parts
    ]


def _between_cuts(instants: Sequence[int], most_cuts: int) -> Iterator[Sequence[int]]:
    gaps = sorted(
        ((after - before, before) for before, after in itertools.pairwise(instants)), reverse=True
    )
    lengths = [length for length, _ in gaps]
    ends: set[int] = set()
    for count in range(1, min(most_cuts, len(gaps)) + 1):
        if 0 < sum(lengths[count:]) * _SQUEEZED < lengths[count - 1]:
            ends = {before for _, before in gaps[:count]}
            break
    start = 0
    for place, instant in enumerate(instants, 1):
        if instant in ends or place == len(instants):
            yield instants[start:place]
            start = place


def _widths(parts: Sequence[Part], room: int, narrowest: int) -> list[int]:
    """Return the room of each part: the more it holds the more, none less than it needs."""
    least = min(narrowest, room // len(parts))
    spare = room - least * len(parts)
    shares = [part.weight if part.first < part.last else 0 for part in parts]
    if not any(shares):
        shares = [1] * len(parts)
    return [least + spare * share // sum(shares) for share in shares]
