"""Lineage: who depends on whom, as a table and as a picture that says the same."""

import itertools
import re
from collections.abc import Sequence

import pytest

from factcheck.model import Report, Verdict, Voice
from factcheck.report.page.pictures.family import family_of
from factcheck.report.page.pictures.labels import Box
from factcheck.report.page.pictures.layers import HIGH, Arrow, Drawing, draw
from factcheck.report.page.pictures.letters import width
from factcheck.report.page.pictures.lineage import Lineage, lineage_of
from tests.builders import people
from tests.report.page.stories import finding, report, voice


def told(voices: Sequence[Voice], report_: Report | None = None, *, quotes: bool = True) -> Lineage:
    whole = report_ or report(voices=voices)
    anchors = {one.article.id: f"a{number}" for number, one in enumerate(whole.voices)}
    found = lineage_of(whole, anchors, quotes=quotes)

    assert found is not None
    return found


WIRE = [
    voice("Herald", "Associated Press", published="2024-05-02"),
    voice("Tribune", "Associated Press", copies="Herald", published="2024-05-03"),
    voice("Torch", published="2024-05-01"),
    voice("Echo", takes=["Torch"], published="2024-05-04"),
    voice("Alone", published="2024-05-05"),
]


def arrows(*pairs: str, kind: str = "figures") -> list[Arrow]:
    return [Arrow(pair[0], pair[1], kind) for pair in pairs]


WIDE = 150
GRAPHS: dict[str, tuple[str, list[Arrow]]] = {
    "one": ("ab", arrows("ab")),
    "a chain": ("abcd", arrows("ab", "bc", "cd")),
    "a fan": ("abcdefgh", arrows(*(f"a{one}" for one in "bcdefgh"))),
    "two fans crossed": ("abcdef", arrows("ad", "ae", "bc", "bf", "ac")),
    "a long arrow": ("abcde", arrows("ab", "bc", "cd", "ad", "ae", "ed")),
    "a circle": ("abc", arrows("ab", "bc", "ca")),
    "a chain of many": ("abcdefghij", arrows(*map("".join, itertools.pairwise("abcdefghij")))),
    "twice": ("ab", [*arrows("ab"), *arrows("ab", kind="passages")]),
    "all with all": ("abcdefg", arrows(*map("".join, itertools.combinations("abcdefg", 2)))),
}


@pytest.fixture(params=list(GRAPHS.values()), ids=list(GRAPHS))
def drawn(request: pytest.FixtureRequest) -> Drawing:
    names, lines = request.param
    return draw(list(names), lines, WIDE)


def boxes(drawing: Drawing) -> list[Box]:
    return [Box(one.x, one.y, one.x + WIDE, one.y + HIGH) for one in drawing.boxes]


def test_no_box_stands_on_another(drawn: Drawing) -> None:
    """All boxes are in the frame, and none hides one."""
    row = boxes(drawn)

    assert all(one.within(Box(0, 0, drawn.width, drawn.height)) for one in row)
    assert not any(one.overlaps(other) for one, other in itertools.combinations(row, 2))


def test_arrows_begin_and_end_at_boxes(drawn: Drawing) -> None:
    """Each arrow leaves a box at its right side, and comes to one at its left."""
    for line in drawn.lines:
        numbers = [int(number) for number in re.findall(r"\d+", line.path)]
        x, y, end, level = *numbers[:2], *numbers[-2:]
        assert any(x == one.right and one.top < y < one.bottom for one in boxes(drawn)), line
        assert any(end == one.left - 2 and one.top < level < one.bottom for one in boxes(drawn))


def test_arrows_lead_to_the_right() -> None:
    """Who depends on another stands right of it, however long the way is."""
    names, lines = GRAPHS["a long arrow"]
    place = {one.name: one.x for one in draw(list(names), lines, WIDE).boxes}

    assert all(place[line.source] < place[line.target] for line in lines)


def test_crossings_are_undone() -> None:
    """Arrows that need not cross do not: boxes change places."""
    drawing = draw(list("abcdef"), arrows("af", "be", "cd"), WIDE)
    place = {one.name: one.y for one in drawing.boxes}

    assert sorted("abc", key=place.__getitem__) == [
        {"f": "a", "e": "b", "d": "c"}[name] for name in sorted("def", key=place.__getitem__)
    ]


def test_the_order_of_arrows_is_of_no_consequence() -> None:
    """A graph has one drawing."""
    names, lines = GRAPHS["all with all"]

    assert draw(list(names), lines, WIDE) == draw(list(names), lines[::-1], WIDE)


def test_the_picture_names_who_depends_on_whom() -> None:
    """A copy, a credit, passages: an arrow each; who depends on nobody is not drawn."""
    family = family_of(report(voices=WIRE))

    assert family is not None
    assert [box.name for box in family.boxes] == [
        "Associated Press",
        "Torch",
        "Herald",
        "Tribune",
        "Echo",
    ]
    assert sorted(line.kind for line in family.lines) == ["copy", "figures", "passages"]
    assert family.boxes[0].kind == "voice"
    assert not family.by_voice


def test_words_fit_into_their_box() -> None:
    """A long name is cut; the whole of it stands behind."""
    long = "The Very Long Name of a Paper That Nobody Can Read in a Box"
    family = family_of(report(voices=[voice("A", long), voice("B", long)]))

    assert family is not None
    assert all(
        max(width(box.name, bold=True), width(box.detail)) < family.box_width
        for box in family.boxes
    )
    assert family.boxes[0].name.endswith("…")
    assert long in family.boxes[0].told


def test_many_articles_are_drawn_by_voice() -> None:
    """Sixty articles of three agencies are three voices with their numbers."""
    voices = [voice(f"p{one:03}", ("AP", "Reuters", "AFP")[one % 3]) for one in range(60)]
    family = family_of(report(voices=voices))

    assert family is not None
    assert family.by_voice
    assert [box.name for box in family.boxes if box.kind == "several"] == ["20 articles"] * 3
    assert len(family.lines) == 3


def test_a_thousand_voices_have_a_bounded_picture() -> None:
    """What is left out is counted, in the picture and in the table."""
    voices = [voice(f"p{one:04}", f"v{one // 2:03}") for one in range(1_000)]
    found = told(voices)

    assert found.family is not None
    assert len(found.family.boxes) == 40
    assert found.family.left_out == 480
    assert len(found.rows) + found.left_out == 1_000
    assert len(found.rows) == 60


def test_independent_articles_have_no_picture() -> None:
    """Where each article speaks for itself, a sentence says so, and nothing is drawn."""
    found = told([voice("A"), voice("B")])

    assert found.family is None
    assert found.rows == ()
    assert found.sentence.startswith("Each of the 2 articles speaks for itself")


def test_a_lone_article_has_no_lineage() -> None:
    assert lineage_of(report(voices=[voice("A")]), {"A": "a"}, quotes=True) is None


def test_the_table_says_how_we_know() -> None:
    """Article, voice, sign, copy and passages stand in one row, the oldest article first."""
    found = told(WIRE)
    rows = {row.source: row for row in found.rows}

    assert list(rows) == ["Torch", "Herald", "Tribune", "Echo", "Alone"]
    assert rows["Tribune"].voice == "Associated Press"
    assert rows["Tribune"].copies == "Herald"
    assert rows["Tribune"].copied == "a0"
    assert rows["Herald"].sign == "the credit of an agency"
    assert rows["Torch"].voice is None
    [taken] = rows["Echo"].taken
    assert (taken.origin, taken.number) == ("Torch", "1 passage, 5 words")
    assert taken.words == "One two three four f"
    assert found.sentence == (
        "5 articles, but 4 voices: 2 articles have words or figures from elsewhere."
    )


def test_words_of_its_own_voice_are_not_taken() -> None:
    """Two articles of one voice may share words: nobody has them from another."""
    found = told([voice("A"), voice("B", takes=["B"])])

    assert found.family is None
    assert found.rows == ()


def test_without_quotes_no_words_are_shown() -> None:
    """A page that must not quote tells how much was taken, and not what."""
    rows = {row.source: row for row in told(WIRE, quotes=False).rows}

    assert rows["Echo"].taken[0].words is None


def test_what_hangs_on_one_voice_is_listed() -> None:
    """An agreement of two articles that has one origin is named, with the origin."""
    story = finding(("A", people(9)), verdict=Verdict.AGREES)
    other = finding(("A", people(9)), ("B", people(8)))
    voices = [voice("A"), voice("B", "A")]
    found = told(voices, report([other, story], voices))

    assert [(one.id, one.voice) for one in found.alone] == [(story.id, "A")]
