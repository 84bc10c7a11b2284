"""Word documents: what each piece of their XML is in the text."""

from pathlib import Path

import pytest
from input_files.docx import (
    FOLDER,
    beside,
    deleted,
    document,
    inserted,
    note,
    p,
    row,
    run,
    table,
)

from factcheck.articles import read, read_all
from factcheck.articles.office.lines import Line
from factcheck.articles.options import ReadingOptions, Revisions
from factcheck.model import Zone

ORIGINAL = ReadingOptions(revisions=Revisions.ORIGINAL)


def text(folder: Path, *blocks: str, revisions: Revisions = Revisions.ACCEPTED) -> str:
    """Return the text of a document of blocks."""
    path = folder / "story.docx"
    path.write_bytes(document(*blocks))
    [article] = read(path, options=ReadingOptions(revisions=revisions))
    return article.text


# What is written, with the text accepted and the text before.
CHANGES = {
    "a word for a word": (
        [p("It killed ", deleted("980"), inserted("1,234"), " people.")],
        "It killed 1,234 people.",
        "It killed 980 people.",
    ),
    "part of a figure": (
        [p("It killed 1,", deleted("243"), inserted("234"), " people.")],
        "It killed 1,234 people.",
        "It killed 1,243 people.",
    ),
    "the end of a paragraph": (
        [p("It killed 34", mark="del"), p(" people.")],
        "It killed 34 people.",
        "It killed 34\npeople.",
    ),
    "a new end of a paragraph": (
        [p("It killed 34", mark="ins"), p(" people.")],
        "It killed 34\npeople.",
        "It killed 34 people.",
    ),
    "what was inserted and deleted again": (
        [p("It killed 34", inserted("5").replace("<w:t ", "<w:t "), deleted("6"), " people.")],
        "It killed 345 people.",
        "It killed 346 people.",
    ),
    "a row": (
        [table(row("Ward", "Dead"), row("Birk", "9", look="<w:del/>"), row("Amsel", "12"))],
        "Amsel: Dead: 12.",
        "Birk: Dead: 9.\nAmsel: Dead: 12.",
    ),
    "a new row": (
        [table(row("Ward", "Dead"), row("Birk", "9", look="<w:ins/>"), row("Amsel", "12"))],
        "Birk: Dead: 9.\nAmsel: Dead: 12.",
        "Amsel: Dead: 12.",
    ),
}


@pytest.mark.parametrize(("blocks", "accepted", "original"), CHANGES.values(), ids=CHANGES.keys())
def test_tracked_changes(tmp_path: Path, blocks: list[str], accepted: str, original: str) -> None:
    """Either state is read as if there were no marks; never both at once."""
    assert text(tmp_path, *blocks) == accepted
    assert text(tmp_path, *blocks, revisions=Revisions.ORIGINAL) == original


def test_tracked_changes_are_told() -> None:
    """Whoever reads the report learns that there was another state, and how to read it."""
    reading = read_all([FOLDER / "revisions.docx"], ORIGINAL)
    [article] = reading.articles

    assert "killed 980 people" in article.text
    assert "Birk: Deaths: 99." in article.text
    assert "$5.5 million" not in article.text
    assert any(
        "read as original (--docx-revisions accepted reads it with them)" in notice.text
        for notice in reading.notices
    )


# What stands in front, what is raised, what follows; and what they are together.
RAISED = [
    ("80 km", "2", " of land", "80 km² of land"),
    ("80km", "2", "", "80km²"),
    ("7 m", "3", " of mud", "7 m³ of mud"),
    ("$4.5m", "2", " of loans", "$4.5m of loans"),
    ("1,234", "2", " people", "1,234 people"),
    ("1,234", "2", "people", "1,234 people"),
    ("1,234", "2 ", "people", "1,234 people"),
    ("12.5%", "1,3", " of it", "12.5% of it"),
    ("in 2026", "1", "5 wards", "in 2026, 5 wards"),
    ("the 4", "th", " man", "the 4th man"),
    ("le 1", "er", " mai", "le 1er mai"),
    ("la 2", "a", " volta", "la 2a volta"),
    ("1,234", "a", " people", "1,234 people"),
    ("M", "r", " Holm", "Mr Holm"),
    ("5 ", "o", "C", "5 °C"),
    ("5", "0", "C", "5°C"),
    ("3 \u00d7 10", "6", " tonnes", "3 \u00d7 10⁶ tonnes"),
    ("10", "6", " tonnes", "10⁶ tonnes"),
    ("10", "2", " men", "10 men"),
    ("9 m s", "-1", "", "9 m s⁻¹"),
    ("people", "*", " fled", "people fled"),
    ("the bill", "1,234", " says", "the bill 1,234 says"),
]


@pytest.mark.parametrize(("before", "raised", "after", "together"), RAISED)
def test_raised_characters(before: str, raised: str, after: str, together: str) -> None:
    """The mark of a note is no digit of the figure before it; a power stays one."""
    line = Line()
    line.add(before)
    line.add(raised, 1)
    line.add(after)

    assert line.words() == together


def test_runs_are_one_text() -> None:
    """However often someone changed the look in the middle of a figure."""
    line = Line()
    for one in ("1,", "2", "34", " people", ""):
        line.add(one)

    assert line.words() == "1,234 people"


def test_notes_stand_below(tmp_path: Path) -> None:
    """A note is said at the end; the figure that bears its mark is not changed by it."""
    path = tmp_path / "story.docx"
    path.write_bytes(
        document(
            p("It killed 1,234", note("footnote", 1), " people."),
            p("The end."),
            footnotes=beside("footnotes", "With 34 missing."),
            comments=beside("comments", "Is it 43?"),
        )
    )
    [article] = read(path)

    assert article.text.split("\n") == [
        "It killed 1,234 people.",
        "The end.",
        "With 34 missing.",
        "Comment by Ada Holm: Is it 43?",
    ]
    assert [article.zone_at(article.text.index(word)) for word in ("With", "Is it")] == [
        Zone.FOOTNOTE,
        Zone.COMMENT,
    ]


def test_struck_text_is_set_aside(tmp_path: Path) -> None:
    """What someone struck through by hand is not what the article says, and is kept."""
    written = text(tmp_path, p("It killed ", run("980 ", "<w:strike/>"), "34 people."))

    assert written == "It killed 34 people.\nStruck through: 980"


def test_an_unstruck_run_speaks(tmp_path: Path) -> None:
    """A property that is switched off is off."""
    assert text(tmp_path, p(run("34 people.", '<w:strike w:val="0"/>'))) == "34 people."


def test_the_language_is_that_of_the_runs(tmp_path: Path) -> None:
    """The language that Word was installed in is not the one of the text."""
    path = tmp_path / "story.docx"
    path.write_bytes(document(p(run("Es gab 34 Tote.", '<w:lang w:val="de-DE"/>'))))
    [article] = read(path)

    assert article.language == "de-DE"
