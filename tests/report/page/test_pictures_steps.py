"""A figure over time: the chart says what the table says, and nothing hides anything."""

import itertools
import re
from datetime import date, timedelta
from decimal import Decimal

import attrs
import pytest

from factcheck.model import Finding, Hedge, Value
from factcheck.report.page.pictures.chart import Chart
from factcheck.report.page.pictures.labels import Box
from factcheck.report.page.pictures.letters import LINE, cut, initials, named, width
from factcheck.report.page.pictures.steps import Steps, steps_of
from factcheck.report.page.pictures.ticks import Tick
from factcheck.report.page.pictures.values_axis import figure as axis_figure
from factcheck.report.page.pictures.values_axis import value_axis
from tests.builders import at_least, claim, people, quantity
from tests.report.page.stories import figure, running


def days(number: int, apart: int = 1, first: str = "2024-05-01") -> list[str]:
    """Return so many days."""
    start = date.fromisoformat(first)
    return [(start + timedelta(days=apart * one)).isoformat() for one in range(number)]


def counted(whens: list[str], growth: int = 3) -> list[tuple[str, Value]]:
    return [(when, people(10 + growth * place)) for place, when in enumerate(whens)]


STORIES: dict[str, list[tuple[str, Value]]] = {
    "one count": [("2024-05-01", people(3))],
    "two counts": [("2024-05-01", people(3)), ("2024-05-02", people(300))],
    "sixty days": counted(days(60)),
    "sixty counts of one day": counted(days(60, apart=0)),
    "hours": [(f"2024-05-01T{hour:02}:15", people(hour + 1)) for hour in range(0, 24, 2)],
    "eighty years": counted(days(30, apart=980, first="1944-06-06")),
    "eighty years, and then a week": [
        ("1944-06-06", people(9)),
        *counted(days(7, first="2024-06-01"), growth=40),
    ],
    "the last days of the calendar": counted(["0001-01-01", "9999-12-31"]),
    "down and up": [
        (when, people(value)) for when, value in zip(days(5), (9, 1, 7, 2, 8), strict=True)
    ],
    "nought": [("2024-05-01", people(0)), ("2024-05-02", people(0))],
    "below nought": [("2024-05-01", quantity(-9, "degC")), ("2024-05-02", quantity(4, "degC"))],
    "fractions": [("2024-05-01", quantity("0.0012")), ("2024-05-02", quantity("0.0013"))],
    "millions": [("2024-05-01", people(1_200_000)), ("2024-05-09", people(3_400_000))],
    "more than there are": [("2024-05-01", people(10**40)), ("2024-05-09", people(10**41))],
    "hedged": [
        ("2024-05-01", at_least(30)),
        ("2024-05-02", quantity(None, "person", 40, hedge=Hedge.AT_MOST)),
        ("2024-05-03", people(35, hedge=Hedge.ABOUT)),
        ("2024-05-04", quantity(30, "person", 50)),
    ],
    "a day without a date": [("", people(3)), ("2024-05-02", people(4)), ("2024-05-03", people(5))],
}


def steps(story: Finding) -> Steps:
    found = steps_of(story, figure)

    assert found is not None
    return found


def chart(story: Finding) -> Chart:
    found = steps(story).chart

    assert found is not None
    return found


@pytest.fixture(params=list(STORIES.values()), ids=list(STORIES))
def drawn(request: pytest.FixtureRequest) -> Chart:
    return chart(running(*request.param))


def test_points_stand_in_the_frame_in_order(drawn: Chart) -> None:
    """Each point lies within the axes, right of the one before it."""
    for point in drawn.points:
        assert drawn.left <= point.x <= drawn.right
        assert drawn.top <= point.top <= point.y <= point.bottom <= drawn.bottom
    for before, after in itertools.pairwise(drawn.points):
        assert before.x < after.x


def test_no_label_hides_anything(drawn: Chart) -> None:
    """Words stand within the picture, and neither on each other nor on a point."""
    boxes = [label.box for label in drawn.labels] + [point.box for point in drawn.points]

    frame = Box(0, 0, drawn.width, drawn.bottom)
    assert all(label.box.within(frame) for label in drawn.labels)
    for number, label in enumerate(drawn.labels):
        assert not any(map(label.box.overlaps, boxes[number + 1 :])), label
        assert label.box.right - label.box.left >= width(label.lines[0], bold=True)
        assert label.box.bottom - label.box.top >= LINE * len(label.lines)


def test_words_of_the_axes_do_not_touch(drawn: Chart) -> None:
    """Each mark can be read; the picture is wide enough for all of them."""
    for row in (drawn.times, drawn.years):
        ends = [(tick.x - width(tick.words) // 2, tick.x + width(tick.words) // 2) for tick in row]
        assert all(left >= 0 and right <= drawn.width for left, right in ends)
        assert all(before[1] < after[0] for before, after in itertools.pairwise(ends))
    assert drawn.times
    heights = [y for y, _ in drawn.values]
    assert all(before - after >= LINE for before, after in itertools.pairwise(heights))
    assert max(width(words) for _, words in drawn.values) + 6 <= drawn.left


def test_what_has_no_words_is_counted(drawn: Chart) -> None:
    """A reader is told how many points only the table tells."""
    assert drawn.unlabelled == len(drawn.points) - len(drawn.labels)
    assert drawn.labels


def test_all_is_whole_pixels(drawn: Chart) -> None:
    """No coordinate depends on how a machine rounds."""
    assert re.fullmatch(r"M\d+ \d+(H\d+V\d+)*", drawn.path)
    numbers = attrs.astuple(drawn, recurse=False)[1:7]
    assert all(type(number) is int for number in numbers)


HEIGHTS = {
    # of two values, what the axis begins with
    (9, 16): "0",
    (267, 271): "264",
    (0, 7): "0",
    (30_000, 40_000): "0",
    (32_150, 40_000): "25,000",
    (-4, 9): "-5",
}


@pytest.mark.parametrize(("values", "begins"), HEIGHTS.items())
def test_the_axis_begins_at_nought_or_says_so(values: tuple[int, int], begins: str) -> None:
    """Only where differences could not be seen it is cut, and the page tells where it begins."""
    story = steps(running(*zip(days(2), map(people, values), strict=True)))
    found = story.chart

    assert found is not None
    assert found.values[0][1] == begins
    cut_off = Decimal(begins.replace(",", "")) > 0
    assert (found.starts_at is not None) == cut_off
    assert any("not at 0" in note for note in story.notes) == cut_off


def test_time_has_its_real_distance() -> None:
    """Three days are three times as wide as one."""
    found = chart(running(*counted(["2024-05-01", "2024-05-02", "2024-05-05"])))
    first, second, third = (point.x for point in found.points)

    assert abs((third - second) - 3 * (second - first)) <= 3
    assert not found.moved
    assert not found.cuts


def test_a_long_silence_is_cut_and_told() -> None:
    """A week is not squeezed into a line by the eighty years before it."""
    story = steps(running(*STORIES["eighty years, and then a week"]))
    found = story.chart

    assert found is not None
    assert len(found.cuts) == 1
    assert found.points[-1].x - found.points[1].x > 60
    assert any("cut" in note for note in story.notes)
    assert [tick.words for tick in found.years] == ["1944", "2024"]


def test_counts_of_one_day_stand_side_by_side() -> None:
    """Both can be seen, and the page says that they are of one time."""
    story = steps(running(*counted(["2024-05-01", "2024-05-01", "2024-05-04"])))
    found = story.chart

    assert found is not None
    assert 8 <= found.points[1].x - found.points[0].x <= 20
    assert any("side by side" in note for note in story.notes)


def test_hedges_are_shapes() -> None:
    """What is bounded, rough or a range does not look like a plain count, and is explained."""
    story = steps(running(*STORIES["hedged"]))
    found = story.chart

    assert found is not None
    assert [point.kind for point in found.points] == ["at-least", "at-most", "rough", "range"]
    assert found.points[3].top < found.points[3].bottom
    assert sum(note.startswith(("Arrow", "Open", "Bar")) for note in story.notes) == 4


def test_figures_of_different_units_are_only_listed() -> None:
    """No axis holds people and dollars: the page says why there is no chart."""
    story = steps(running(("2024-05-01", people(3)), ("2024-05-02", quantity(4, "USD"))))

    assert story.chart is None
    assert story.undrawn
    assert len(story.rows) == 2


def test_a_very_long_course_is_shortened_and_told() -> None:
    """Of a thousand counts the first and the last ones are listed, and the rest is counted."""
    story = steps(running(*counted(days(1_000))))

    assert len(story.rows) + story.left_out == 1_000
    assert len(story.rows) == 120
    assert story.chart is not None
    assert len(story.chart.points) == 120


def test_a_large_jump_is_marked() -> None:
    """A figure that doubles in a day is marked in words and by a line of its own."""
    story = running(("2024-05-01", people(10)), ("2024-05-02", people(20)))
    last = attrs.evolve(story.timeline[1], jump=Decimal("100.0"))
    story = attrs.evolve(story, timeline=(story.timeline[0], last))
    found = steps(story)

    assert [row.large for row in found.rows] == [False, True]
    assert found.chart is not None
    assert [rise.jump for rise in found.chart.rises] == ["+100 %"]


def test_small_fractions_can_be_told_apart() -> None:
    """A count of 0.0012 is none of whole things."""
    first, second = chart(running(*STORIES["fractions"])).points

    assert abs(first.y - second.y) > 20


def test_sources_that_have_no_room_are_counted() -> None:
    """Beside a point stand whole names, and the number of those that are left out."""
    papers = ("Herald", "Tribune", "Gazette", "Courier", "Monitor")
    story = running(("2024-05-01", people(3)), ("2024-05-02", people(9)))
    first = attrs.evolve(
        story.timeline[0], claims=tuple(claim(people(3), paper=paper) for paper in papers)
    )
    found = chart(attrs.evolve(story, timeline=(first, story.timeline[1])))

    assert ("3", "Herald +4") in [label.lines for label in found.labels]


def test_no_course_no_chart() -> None:
    """A finding without a timeline has none."""
    assert steps_of(attrs.evolve(running(("2024-05-01", people(3))), timeline=()), figure) is None


SHORT = {
    ("The Daily Torch",): "DT",
    ("NBS News",): "NBS",
    ("Reuters",): "Reuters",
    ("Hindustantimes",): "Hind",
    ("Port Sollen Harbour Authority",): "PSHA",
    ("!!",): "?",
    ("Dover Times", "Daily Torch"): "DT2",
    ("新华社",): "新华社",
}


@pytest.mark.parametrize(("names", "short"), SHORT.items())
def test_each_source_has_its_own_short_name(names: tuple[str, ...], short: str) -> None:
    """Initials as a newsroom would take them, and no two alike."""
    found = initials(names)

    assert found[names[-1]] == short
    assert len(set(found.values())) == len(names)


@pytest.mark.parametrize("words", ["", "x", "Port Sollen", "W" * 100_000, "消防" * 50, "i" * 300])
def test_words_fit_where_they_are_cut(words: str) -> None:
    """What is cut fits, and what fits is not cut."""
    found = cut(words, 100)

    assert width(found) <= 100
    assert found == words if width(words) <= 100 else found.endswith("…")
    assert len(named(words)) <= 80


AXES = {
    "2.5 million": Decimal(2500000),
    "40,000": Decimal(40_000),
    "0.5": Decimal("0.50"),
    "-3": Decimal(-3),
    "1 billion": Decimal("1E+9"),
}


@pytest.mark.parametrize(("words", "value"), AXES.items())
def test_figures_of_an_axis(words: str, value: Decimal) -> None:
    """Large figures have their word."""
    assert axis_figure(value) == words


def test_people_are_whole() -> None:
    """An axis of people has no half ones."""
    values = [Decimal(1), Decimal(2)]

    assert [words for _, words in value_axis(values, 0, 100, whole=True).ticks] == ["0", "1", "2"]
    assert Tick(3, "x").has_room(Tick(80, "y"))
