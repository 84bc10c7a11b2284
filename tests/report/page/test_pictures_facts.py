"""Who says what: each figure stands in its column, and whoever differs is marked in words."""

import pytest

from factcheck.model import Finding, Grain, Value, Verdict
from factcheck.report.page.pictures.facts import Facts, facts_of
from tests.builders import at_least, day, people
from tests.report.page.stories import figure, finding, report, running, voice


def table(*findings: Finding) -> Facts:
    found = facts_of(report(findings), figure)

    assert found is not None
    return found


def many(number: int) -> Finding:
    """Return a finding of so many articles, of which the last gives another figure."""
    papers = [f"Paper {one:04}" for one in range(number)]
    return finding(*((paper, people(9 if paper != papers[-1] else 8)) for paper in papers))


MAY = day("2024-05-01", "2024-05-31", grain=Grain.MONTH, timex="2024-05")
MARKED = [
    # the figures of A, B, C …            what stands beside them
    ((9, 9, 8), Verdict.CONFLICTS, [None, None, "differs"]),
    ((9, 8), Verdict.CONFLICTS, ["no majority", "no majority"]),
    ((9, 8, 9), Verdict.DISPUTED, [None, "differs", None]),
    ((9, 9), Verdict.AGREES, [None, None]),
    ((9, 9, 8), Verdict.FITS, [None, None, "fits"]),
    ((9, 8), Verdict.UNCOMPARED, [None, None]),
]


BOUNDED = [
    # what each of four papers gives, and what stands beside the values, the first first
    ((people(31), people(31), at_least(31), people(23)), [None, None, "fits", "differs"]),
    ((at_least(30), people(31), people(23), people(24)), [None, None, "differs", "differs"]),
    ((people(31), at_least(30), people(23), people(23)), ["no majority"] * 4),
    ((people(31), people(23), people(24), people(25)), ["no majority"] * 4),
    (
        (day("2024-05-01"), MAY, day("2024-05-01"), day("2024-06-01")),
        [None, "fits", None, "differs"],
    ),
]


@pytest.mark.parametrize(("values", "words"), BOUNDED)
def test_what_can_be_right_beside_the_majority_does_not_differ(
    values: tuple[Value, ...], words: list[str | None]
) -> None:
    """At least 31 is no other figure than 31, and May holds its first day."""
    [row] = table(finding(*zip("ABCD", values, strict=True))).rows
    notes = [given.note for cell in row.cells for given in cell.given]

    assert [note.word if note else None for note in notes] == words


@pytest.mark.parametrize(("values", "verdict", "words"), MARKED)
def test_who_differs_is_marked(
    values: tuple[int, ...], verdict: Verdict, words: list[str | None]
) -> None:
    """What stands against most voices has a word; where there is no majority, all have it."""
    given = zip("ABC", map(people, values), strict=False)
    [row] = table(finding(*given, verdict=verdict)).rows
    notes = [given.note for cell in row.cells for given in cell.given]

    assert [note.word if note else None for note in notes] == words
    assert all(note.sign for note in notes if note)


def test_an_older_figure_is_marked() -> None:
    """Of a running figure all but the latest are called earlier."""
    story = running(("2024-05-01", people(9)), ("2024-05-02", people(12)))
    [row] = table(story).rows

    assert {given.note.word for cell in row.cells for given in cell.given if given.note} <= {
        "earlier"
    }


def test_a_column_for_each_article() -> None:
    """Columns are in the order of publication; a cell is empty where an article is silent."""
    found = table(
        finding(("A", people(9)), ("C", people(8))), finding(("B", people(1)), ("C", people(2)))
    )

    assert found.by == "article"
    assert [column.name for column in found.columns] == ["A", "B", "C"]
    assert [[len(cell.given) for cell in row.cells] for row in found.rows] == [[1, 0, 1], [0, 1, 1]]


def test_each_cell_stands_in_the_column_of_its_article() -> None:
    """Whoever reads down a column reads one article."""
    found = table(many(8))
    [row] = found.rows

    assert len(row.cells) == len(found.columns) == 8
    assert [given.note.word for cell in row.cells for given in cell.given if given.note] == [
        "differs"
    ]
    assert row.cells[-1].given[0].note


LAYOUTS = {2: "article", 8: "article", 9: "figure", 1_000: "figure"}


@pytest.mark.parametrize(("number", "by"), LAYOUTS.items())
def test_many_articles_are_listed(number: int, by: str) -> None:
    """More than eight columns cannot be read: then each figure names who gives it."""
    found = table(many(number))
    [row] = found.rows

    assert found.by == by
    assert bool(found.columns) != bool(row.groups)
    for group in row.groups:
        assert len(group.sources) <= 6
    told = sum(len(group.sources) + group.more for group in row.groups)
    assert not row.groups or told == number


def test_few_voices_of_many_articles_are_columns() -> None:
    """Twelve papers of two agencies are two columns."""
    voices = [voice(f"p{one:02}", "AP" if one % 3 else "Reuters") for one in range(12)]
    story = finding(*((one.article.id, people(9)) for one in voices))
    found = facts_of(report([story], voices), figure)

    assert found is not None
    assert found.by == "voice"
    assert [(column.name, column.detail) for column in found.columns] == [
        ("AP", "8 articles"),
        ("Reuters", "4 articles"),
    ]


def test_what_is_left_out_is_counted() -> None:
    """A table of a hundred facts shows the gravest, and how many more there are."""
    found = table(*(finding(("A", people(one)), ("B", people(one + 1))) for one in range(100)))

    assert len(found.rows) == 60
    assert found.left_out == 40


def test_nothing_to_show() -> None:
    """Where no two articles tell one fact there is no table."""
    assert facts_of(report(), figure) is None


def test_one_voice_is_told() -> None:
    """A fact that hangs on one origin says so."""
    story = finding(("A", people(9)), verdict=Verdict.AGREES)

    assert table(story).rows[0].one_voice
    assert not table(many(3)).rows[0].one_voice
