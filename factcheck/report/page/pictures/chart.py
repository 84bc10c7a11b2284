"""The chart of a running figure: steps between its counts, over time at its real distance."""

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal

import attrs

from factcheck.model import Hedge, Quantity
from factcheck.model.nearness import COUNTS
from factcheck.report.page.pictures.labels import Box, Label, Labels
from factcheck.report.page.pictures.letters import LINE, cut, width
from factcheck.report.page.pictures.ticks import Tick
from factcheck.report.page.pictures.time_axis import parts_of, time_axis
from factcheck.report.page.pictures.values_axis import ValueAxis, value_axis
from factcheck.report.wording import number_of

_TOP, _HIGH, _FOOT = 40, 150, 30  # pixels above the values, of the values, below them
_NARROW, _WIDE = 348, 1_000  # pixels of the whole picture
_FIT, _A_POINT = 7, 44  # points of a narrow one; pixels for each further one
_LAST_DAY = 20  # pixels for the words below the last point
_CUTS = 2  # of the axis of time
_EDGE = 4  # pixels that nothing is written in
_APART = 11  # pixels between two points, that none hides the other
_RADIUS = 5  # pixels from the middle of a mark to its edge
_REACH = {"at-least": (15, _RADIUS), "at-most": (_RADIUS, 15)}  # pixels of an arrow up or down
LABEL = 116  # pixels of the words beside a point, at most
_TICK = 88  # pixels of a figure of the axis, at most


@attrs.frozen(kw_only=True)
class Count:
    """What is drawn of a count."""

    minute: int
    clock: bool  # whether a time of day is told
    quantity: Quantity
    figure: str
    sources: str  # in short
    told: str  # all of it, for who points at it
    jump: str | None  # from the count before it, where that deserves a look


@attrs.frozen(kw_only=True)
class Point:
    """The mark of a count: what is hedged is open, what is bounded on one side has an arrow."""

    x: int
    y: int
    kind: str  # "plain", "rough", "at-least", "at-most", "range"
    top: int  # of a range
    bottom: int
    told: str

    @property
    def box(self) -> Box:
        """What the mark covers."""
        above, below = _REACH.get(self.kind, (_RADIUS, _RADIUS))
        left, right = self.x - _RADIUS, self.x + _RADIUS
        return Box(left, self.top - above, right, self.bottom + below)


@attrs.frozen(kw_only=True)
class Rise:
    """A step that deserves a look."""

    x: int
    before: int
    after: int
    jump: str
    y: int  # of its words


@attrs.frozen(kw_only=True)
class Chart:
    """All coordinates of a chart, in whole pixels."""

    id: str
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    values: tuple[tuple[int, str], ...]
    times: tuple[Tick, ...]
    years: tuple[Tick, ...]
    year: int | None  # where all lies in one
    cuts: tuple[int, ...]  # of the axis of time
    starts_at: str | None  # where the axis of values does not begin at nought
    unit: str | None
    path: str
    points: tuple[Point, ...]
    rises: tuple[Rise, ...]
    labels: tuple[Label, ...]
    unlabelled: int
    moved: bool  # whether points stand further apart than they are
    kinds: tuple[str, ...]  # of its points, but for plain ones, to be explained
    told: str


_KINDS = {
    Hedge.AT_LEAST: "at-least",
    Hedge.MORE_THAN: "at-least",
    Hedge.AT_MOST: "at-most",
    Hedge.LESS_THAN: "at-most",
    Hedge.ABOUT: "rough",
    Hedge.NEARLY: "rough",
}


def chart_of(name: str, counts: Sequence[Count]) -> Chart:
    """Return the chart of one count or more, in the order of their time."""
    unit = counts[0].quantity.unit
    told = [end for count in counts for end in _ends(count.quantity)]
    whole = unit in COUNTS and all(end == end.to_integral_value() for end in told)
    values = value_axis(told, _TOP, _TOP + _HIGH, whole=whole)
    wide = min(_WIDE, _NARROW + _A_POINT * max(0, len(counts) - _FIT))
    ticks = tuple((y, cut(words, _TICK)) for y, words in values.ticks)
    left = _EDGE + max(width(words) for _, words in ticks) + 8
    frame = Box(left, _EDGE, wide - _EDGE, values.bottom)
    times = time_axis(
        parts_of([count.minute for count in counts], _CUTS),
        frame.left,
        frame.right - _LAST_DAY,
        clock=any(count.clock for count in counts),
    )
    true = [times.place(count.minute) for count in counts]
    places = _apart(true, frame.left + _APART // 2, frame.right - _APART // 2)
    points = tuple(_point(x, count, values) for x, count in zip(places, counts, strict=True))
    rises = tuple(_rises(points, counts))
    labels = _labels(frame, points, counts)
    return Chart(
        id=name,
        width=wide,
        height=values.bottom + _FOOT + (LINE if times.years else 0),
        left=frame.left,
        right=frame.right,
        top=values.top,
        bottom=values.bottom,
        values=ticks,
        times=times.ticks,
        years=times.years,
        year=times.year,
        cuts=times.cuts,
        starts_at=ticks[0][1] if values.is_cut else None,
        unit=None if unit in COUNTS else unit.replace("_", " "),
        path=_path(points),
        points=points,
        rises=rises,
        labels=tuple(labels),
        unlabelled=len(points) - sum(len(label.lines) > 0 for label in labels),
        moved=places != true,
        kinds=tuple(sorted({point.kind for point in points} - {"plain"})),
        told=_told(counts),
    )


def _ends(quantity: Quantity) -> tuple[Decimal, ...]:
    ends = (quantity.amount.low, quantity.amount.high)
    return tuple(end for end in ends if end is not None)


def _apart(true: Sequence[int], left: int, right: int) -> list[int]:
    """Return places as near to the true ones as the points leave each other room."""
    apart = min(_APART, (right - left) // max(1, len(true) - 1))
    later = _pushed(true, apart)
    earlier = [-x for x in _pushed([-x for x in reversed(true)], apart)][::-1]
    # Both keep the points apart, and so does what lies half way between them.
    middle = [(one + other) // 2 for one, other in zip(earlier, later, strict=True)]
    inside = _pushed([max(x, left) for x in middle], apart)
    return [-x for x in _pushed([-min(x, right) for x in reversed(inside)], apart)][::-1]


def _pushed(places: Sequence[int], apart: int) -> list[int]:
    """Return places in order, each moved on as far as the one before it demands."""
    found: list[int] = []
    for x in places:
        found.append(max(x, found[-1] + apart) if found else x)
    return found


def _point(x: int, count: Count, values: ValueAxis) -> Point:
    quantity = count.quantity
    ends = [values.place(end) for end in _ends(quantity)]
    kind = _KINDS.get(quantity.hedge, "plain")
    if len(set(ends)) > 1:
        kind = "range"
    middle = (min(ends) + max(ends)) // 2
    return Point(x=x, y=middle, kind=kind, top=min(ends), bottom=max(ends), told=count.told)


def _path(points: Sequence[Point]) -> str:
    """Return the steps: a count holds until the next one."""
    steps = [f"M{points[0].x} {points[0].y}"]
    steps += [f"H{point.x}V{point.y}" for point in points[1:]]
    return "".join(steps)


def _rises(points: Sequence[Point], counts: Sequence[Count]) -> Iterator[Rise]:
    for (before, after), count in zip(itertools.pairwise(points), counts[1:], strict=True):
        if count.jump:
            middle = (before.y + after.y) // 2 + 4
            yield Rise(x=after.x, before=before.y, after=after.y, jump=count.jump, y=middle)


def _labels(frame: Box, points: Sequence[Point], counts: Sequence[Count]) -> list[Label]:
    """Return the words beside the points: the first and the last one before those between."""
    lines = [
        line
        for before, after in itertools.pairwise(points)
        for line in (
            Box(before.x, before.y - 1, max(after.x, before.x + 1), before.y + 1),
            Box(after.x - 1, min(before.y, after.y), after.x + 1, max(before.y, after.y) + 1),
        )
    ]
    labels = Labels(frame, [point.box for point in points], lines)
    for place in sorted(range(len(points)), key=lambda one: (0 < one < len(points) - 1, one)):
        count, point = counts[place], points[place]
        figure = cut(count.figure, LABEL, bold=True)
        sources = cut(count.sources, LABEL)
        both = max(width(figure, bold=True), width(sources))
        labels.place(point.x, point.y, (figure, sources), both) or labels.place(
            point.x, point.y, (figure,), width(figure, bold=True)
        )
    return labels.placed


def _told(counts: Sequence[Count]) -> str:
    """Return the chart in a sentence."""
    first, last = counts[0], counts[-1]
    if first is last:
        return first.told
    return f"{number_of(len(counts), 'count')}, from {first.told} to {last.told}"
