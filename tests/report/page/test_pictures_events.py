"""The story in time: each date stands where it belongs, and no date is made up."""

import itertools

import pytest

from factcheck.model import Finding, Grain, Moment, Verdict
from factcheck.report.page.pictures.events import Events, events_of
from factcheck.report.page.pictures.letters import width
from factcheck.report.page.pictures.strips import WIDTH
from tests.builders import clock, day, people
from tests.report.page.stories import figure, finding, report

UNKNOWN = Moment(grain=Grain.DAY, timex="XXXX-XX-03", unresolved="the month is not told")


def meeting(*given: tuple[str, Moment], verdict: Verdict = Verdict.AGREES) -> Finding:
    return finding(*given, verdict=verdict, fact="the date of the meeting (Vienna)")


def events(*findings: Finding) -> Events:
    found = events_of(report(findings), figure)

    assert found is not None
    return found


def spread(*moments: Moment) -> list[Finding]:
    return [meeting(("A", moment), ("B", moment)) for moment in moments]


YEAR = day("1998-01-01", "1998-12-31", grain=Grain.YEAR, timex="1998")
STORIES = {
    "one day": spread(day("2024-05-01")),
    "one day told twice": spread(day("2024-05-01"), day("2024-05-01")),
    "a week": spread(*(day(f"2024-05-{one:02}") for one in range(1, 8))),
    "sixty days": spread(
        *(day(f"2024-{month:02}-{one:02}") for month in (5, 6) for one in range(1, 31))
    ),
    "hours": spread(*(clock(f"2024-05-01T{hour:02}:30") for hour in range(24))),
    "eighty years": spread(*(day(f"{year}-06-06") for year in range(1944, 2025, 4))),
    "a year, and then a week": spread(YEAR, *(day(f"2024-05-{one:02}") for one in range(1, 8))),
    "many years, and then a day": spread(
        *(
            day(f"{year}-01-01", f"{year}-12-31", grain=Grain.YEAR, timex=str(year))
            for year in range(1900, 2000, 7)
        ),
        day("2024-05-01"),
    ),
    "only years": spread(YEAR, day("2001-01-01", "2001-12-31", grain=Grain.YEAR, timex="2001")),
    "an open end": spread(
        day("2024-05-03"),
        Moment(start=day("2024-05-01").start, grain=Grain.DAY, timex="2024-05-01"),
    ),
    "the ends of the calendar": spread(day("0001-01-01"), day("9999-12-31")),
}


@pytest.fixture(params=list(STORIES.values()), ids=list(STORIES))
def drawn(request: pytest.FixtureRequest) -> Events:
    return events(*request.param)


def strips(found: Events) -> list[tuple[int, int]]:
    return [
        (line.strip.left, line.strip.right)
        for _, part in found.parts
        for event in part
        for line in event.lines
        if line.strip
    ]


def test_each_mark_stands_in_the_frame(drawn: Events) -> None:
    """Dots and bars lie on the axis, and a bar does not run backwards."""
    assert strips(drawn)
    for left, right in strips(drawn):
        assert 0 < left <= right < WIDTH


def test_the_earliest_stands_first(drawn: Events) -> None:
    """Read from above, the events of each part are in the order of time."""
    for _, part in drawn.parts:
        places = [event.lines[0].strip.left for event in part if event.lines[0].strip]
        assert places == sorted(places)


def test_the_words_of_the_axis_do_not_touch(drawn: Events) -> None:
    """There is a mark at least, and each can be read."""
    assert drawn.axis.ticks
    for row in (drawn.axis.ticks, drawn.axis.years):
        ends = [(tick.x - width(tick.words) // 2, tick.x + width(tick.words) // 2) for tick in row]
        assert all(before[1] < after[0] for before, after in itertools.pairwise(ends))
        assert all(right <= WIDTH for _, right in ends)


def test_a_year_is_told_once(drawn: Events) -> None:
    """The year stands in the axis or below it, wherever it is more than one."""
    assert drawn.axis.year or drawn.axis.years or any(len(t.words) == 4 for t in drawn.axis.ticks)


def test_who_differs_is_marked() -> None:
    """Two papers say the 1st, one says the 2nd: it is marked in words and by its shape."""
    story = meeting(
        ("A", day("2024-05-01")),
        ("B", day("2024-05-01")),
        ("C", day("2024-05-02")),
        verdict=Verdict.CONFLICTS,
    )
    [event] = events(story).parts[0][1]

    assert [line.note.word if line.note else None for line in event.lines] == [None, "differs"]
    assert [line.strip.tone for line in event.lines if line.strip] == ["plain", "alarm"]
    assert [line.sources for line in event.lines] == [("A", "B"), ("C",)]
    assert event.name == "Meeting (Vienna)"


def test_a_long_silence_is_cut_and_told() -> None:
    """A week of a story is not squeezed into a line by a year long ago."""
    found = events(*STORIES["a year, and then a week"])
    places = [left for left, _ in strips(found)]

    assert len(found.axis.cuts) == 1
    assert max(places) - sorted(places)[1] > 120
    assert any("cut" in note for note in found.notes)


def test_an_unknown_day_is_not_drawn() -> None:
    """What could not be read as a day stands in words alone."""
    found = events(meeting(("A", UNKNOWN), ("B", day("2024-05-01"))))
    lines = {line.sources: line for event in found.parts[0][1] for line in event.lines}

    assert lines["A",].strip is None
    assert lines["A",].day is None
    assert lines["B",].day == "1 May 2024"


def test_no_dates_no_picture() -> None:
    """Figures alone, or dates that nobody can read, make no story in time."""
    assert events_of(report([finding(("A", people(3)), ("B", people(4)))]), figure) is None
    assert events_of(report([meeting(("A", UNKNOWN), ("B", UNKNOWN))]), figure) is None


def test_what_is_left_out_is_counted() -> None:
    """Of a hundred events the gravest are shown, and the page says how many more there are."""
    found = events(
        *spread(*(day(f"{2000 + one // 12}-{one % 12 + 1:02}-01") for one in range(100)))
    )

    assert len(found.parts[0][1]) == 40
    assert any(note.startswith("60 more events") for note in found.notes)
    assert found.number == 100
