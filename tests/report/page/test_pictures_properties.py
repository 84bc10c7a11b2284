"""Pictures of whatever stories: nothing leaves its frame, and nothing hides anything."""

import itertools
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Grain, Verdict
from factcheck.report.page.pictures.events import events_of
from factcheck.report.page.pictures.labels import Box
from factcheck.report.page.pictures.layers import HIGH, Arrow, draw
from factcheck.report.page.pictures.letters import width
from factcheck.report.page.pictures.steps import steps_of
from factcheck.report.page.pictures.strips import WIDTH
from tests.builders import day, people
from tests.report.page.stories import figure, finding, report, running

FEW = settings(max_examples=60, deadline=None)
_FIRST = date(1900, 1, 1)
_BOX = 140  # pixels
_DOT = 6  # pixels from the beginning of a day to its dot, at most
DAYS = st.one_of(st.integers(0, 20), st.integers(0, 50_000))
COUNTS = st.one_of(st.integers(0, 50), st.integers(0, 10**12))


def _iso(number: int) -> str:
    return (_FIRST + timedelta(days=number)).isoformat()


@FEW
@given(st.lists(st.tuples(DAYS, COUNTS), min_size=1, max_size=25))
def test_any_course_can_be_read(told: list[tuple[int, int]]) -> None:
    """Points stand in order within the axes; no word hides a point, a word or leaves the chart."""
    steps = steps_of(
        running(*((_iso(when), people(value)) for when, value in sorted(told))), figure
    )

    assert steps is not None
    chart = steps.chart
    assert chart is not None
    assert all(chart.left <= point.x <= chart.right for point in chart.points)
    assert all(chart.top <= point.y <= chart.bottom for point in chart.points)
    assert all(one.x < other.x for one, other in itertools.pairwise(chart.points))
    words = [label.box for label in chart.labels]
    assert all(box.within(Box(0, 0, chart.width, chart.bottom)) for box in words)
    marks = [point.box for point in chart.points]
    pairs = itertools.chain(itertools.combinations(words, 2), itertools.product(words, marks))
    assert not any(one.overlaps(other) for one, other in pairs)
    for row in (chart.times, chart.years):
        assert all(one.has_room(other) for one, other in itertools.pairwise(row))
        assert all(tick.x - width(tick.words) // 2 >= 0 for tick in row)
        assert all(tick.x + width(tick.words) // 2 <= chart.width for tick in row)


@FEW
@given(st.lists(st.tuples(DAYS, st.sampled_from((0, 0, 0, 6, 30, 365))), min_size=1, max_size=20))
def test_any_dates_have_their_axis(told: list[tuple[int, int]]) -> None:
    """Marks lie on the axis in the order of time, and its words do not touch."""
    moments = [day(_iso(first), _iso(first + more), grain=Grain.DAY) for first, more in told]
    stories = [finding(("A", one), ("B", one), verdict=Verdict.AGREES) for one in moments]
    found = events_of(report(stories), figure)

    assert found is not None
    strips = [line.strip for event in found.parts[0][1] for line in event.lines if line.strip]
    assert len(strips) == len(told)
    assert all(0 < strip.left <= strip.right < WIDTH for strip in strips)
    # A dot stands in the middle of its day, a bar begins where its first day does.
    assert all(one.left <= other.left + _DOT for one, other in itertools.pairwise(strips))
    for row in (found.axis.ticks, found.axis.years):
        assert all(one.has_room(other) for one, other in itertools.pairwise(row))
        assert all(tick.x - width(tick.words) // 2 >= 0 for tick in row)
        assert all(tick.x + width(tick.words) // 2 <= WIDTH for tick in row)


NAMES = "abcdefghijklmn"
ARROWS = st.builds(
    Arrow,
    st.sampled_from(NAMES),
    st.sampled_from(NAMES),
    st.sampled_from(("copy", "figures", "passages")),
)


@FEW
@given(st.lists(ARROWS, max_size=30))
def test_any_graph_can_be_drawn(arrows: list[Arrow]) -> None:
    """No box leaves the picture or stands on another, and every arrow leads to the right."""
    drawing = draw(list(NAMES), arrows, _BOX)
    boxes = [Box(one.x, one.y, one.x + _BOX, one.y + HIGH) for one in drawing.boxes]

    frame = Box(0, 0, drawing.width, drawing.height)
    assert all(box.within(frame) for box in boxes)
    assert not any(one.overlaps(other) for one, other in itertools.combinations(boxes, 2))
    assert len(drawing.lines) <= len(set(arrows))
    assert drawing == draw(list(NAMES), arrows[::-1], _BOX)
