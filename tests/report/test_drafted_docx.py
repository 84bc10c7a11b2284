"""What a desk gets back in Word: a comment on every figure in question."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs
import docx
import pytest
from docx.oxml.ns import qn
from input_files.docx import beside, deleted, document, inserted, note, p, row, table

from factcheck.articles import read
from factcheck.cli import main
from factcheck.model import DraftReport
from factcheck.pipeline import extract
from factcheck.report.drafted import render_draft
from factcheck.report.drafted.as_docx import render
from factcheck.report.drafted.margin_notes import ADVICE, WITHIN, margin_notes
from factcheck.report.drafted.sections import SECTIONS
from factcheck.report.presentation import Presentation
from tests.drafting.desk import against
from tests.report.hostile import hostile_draft

DRAFT = (
    "Fire in Porto\n"
    "The fire in the Porto harbour killed 34 people. It hurt 20 people, and the harbour was "
    "closed for 12 days.\n"
    "Losses are $5 million. In all 34 people were killed in the fire in the Porto harbour."
)
SOURCES = {
    "Herald 2024-07-08": "The fire in the Porto harbour killed 34 people. It hurt 20 people.",
    "Tribune 2024-07-09": "In the fire in the harbour of Porto 41 people were killed.",
}


@pytest.fixture(scope="module")
def report() -> DraftReport:
    """Return the report on a draft of three lines."""
    return against(DRAFT, SOURCES)


def comments_of(raw: bytes) -> list[str]:
    """Return the words of each comment."""
    return [one.text for one in docx.Document(BytesIO(raw)).comments]


def marked(raw: bytes) -> list[str]:
    """Return the words that each comment stands on, in the order in which these begin."""
    found: dict[str, str] = {}
    opened: set[str] = set()
    for one in docx.Document(BytesIO(raw)).element.iter():
        if one.tag == qn("w:commentRangeStart"):
            opened.add(one.get(qn("w:id")))
            found[one.get(qn("w:id"))] = ""
        elif one.tag == qn("w:commentRangeEnd"):
            opened.remove(one.get(qn("w:id")))
        elif one.tag == qn("w:t"):
            for number in opened:
                found[number] += one.text
    return list(found.values())


def in_question(report: DraftReport) -> list[str]:
    """Return the words of each figure in question, at each of its places, in order."""
    claims = [
        claim
        for section in SECTIONS
        if section.heading in ADVICE
        for figure in section.of(report)
        for claim in (figure.claim, *figure.again)
    ]
    return [one.quote.exact for one in sorted(claims, key=lambda claim: claim.quote.span.start)]


def test_a_note_on_each_figure_in_question(report: DraftReport) -> None:
    """What is supported has none; a figure that is told twice has one at each place."""
    whole, *notes = margin_notes(report)
    words = [report.draft.text[one.span.slice] for one in notes if one.span]

    assert whole.span is None
    assert words == in_question(report)
    assert words.count("34 people") == 2
    assert "20 people" not in words
    assert {one.heading for one in notes} >= {"Unsupported"}


def test_a_note_says_who_says_what(report: DraftReport) -> None:
    """The reason, each source with its sentence and its place, and what to do."""
    [note_] = [one for one in margin_notes(report) if one.span and "34 people" in _on(one, report)][
        :1
    ]
    told = "\n".join(note_.paragraphs)

    assert "Tribune, 2024-07-09: \u201cIn the fire in the harbour of Porto \u00ab41 people" in told
    assert "[tribune:1:37]" in told.lower()
    assert f"To do: {ADVICE[note_.heading]}" in told


def _on(note_: Any, report: DraftReport) -> str:  # noqa: ANN401 - a note of the margin
    return report.draft.text[note_.span.slice]


def test_no_words_where_none_may_be_shown() -> None:
    """A desk that may not quote gets values and places."""
    sources = {name: text.replace("41", "forty-one") for name, text in SOURCES.items()}
    told = str(margin_notes(against(DRAFT, sources), Presentation(quotes=False)))

    assert "Newer: Tribune, 41 people" in told
    assert "harbour of Porto" not in told
    assert "forty-one" not in told
    assert "tribune:1:37" in told.lower()


def test_what_does_not_go_together_within_the_draft() -> None:
    """Both places of it get a note, and each names the other."""
    text = (
        "Fire kills 43 people in Porto harbour\n\nThe fire in the Porto harbour killed 34 people."
    )
    found = against(text, SOURCES)
    notes = [one for one in margin_notes(found) if one.heading == WITHIN]

    assert [found.draft.text[one.span.slice] for one in notes if one.span] == [
        "43 people",
        "34 people",
    ]
    assert "Against \u201c34 people\u201d in line 3." in notes[0].paragraphs


def test_a_draft_that_is_no_word_document(report: DraftReport) -> None:
    """Its text becomes one, line by line, with the comments on the same words."""
    raw = render(report)
    made = docx.Document(BytesIO(raw))

    assert [one.text for one in made.paragraphs] == DRAFT.split("\n")
    assert marked(raw) == [made.paragraphs[0].text, *in_question(report)]
    assert comments_of(raw) == [
        "\n".join((one.heading, *one.paragraphs)) for one in margin_notes(report)
    ]
    assert {(one.author, one.initials, one.timestamp) for one in made.comments} == {
        ("factcheck", "fc", None)
    }
    assert raw == render(report)


def test_hostile_words() -> None:
    """No word of a stranger breaks the document, or leaves a sign that XML has no place for."""
    raw = render(hostile_draft())
    told = "\n".join(comments_of(raw))

    assert "<script>" in told
    assert not [sign for sign in told if ord(sign) < 0x20 and sign not in "\n\t"]
    assert "\ud83d" not in told


WORD = (
    p("Fire in Porto", style="Heading1"),
    p("The fire in the Porto harbour killed ", deleted("31"), inserted("34 pe"), "ople."),
    p("It hurt 20 people", note("footnote", 1), "."),
    table(row("Harbour", "Closed"), row("Porto", "12 days"), row("Aveiro", "12 days")),
)
BESIDE = {"footnotes": beside("footnotes", "Losses are $5 million.")}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a draft in Word, and its sources."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.docx").write_bytes(document(*WORD, **BESIDE))
    (tmp_path / "draft.txt").write_text(DRAFT, "utf-8")
    (tmp_path / "sources").mkdir()
    for name, text in SOURCES.items():
        source, day = name.split()
        head = f"source: {source}\npublished: {day}\n\n"
        (tmp_path / "sources" / f"{source}.txt").write_text(head + text, "utf-8")
    return tmp_path


def checked(draft: str, *more: str) -> int:
    """Hold a draft against the sources, and return the exit status."""
    command = ["report", "--draft", draft, "--draft-date", "2024-07-09", "sources", "--no-progress"]
    return main([*command, "--fail-on", "never", *more])


def test_a_copy_of_a_word_document(desk: Path) -> None:
    """Each comment stands on its words; the draft is as it was; the copy says the same."""
    before = (desk / "draft.docx").read_bytes()
    assert checked("draft.docx", "-f", "docx:checked.docx") == 0
    raw = (desk / "checked.docx").read_bytes()
    [draft], [copy] = read("draft.docx"), read("checked.docx")
    beside_its_words = [one for one in comments_of(raw) if "This is on" in one]

    assert (desk / "draft.docx").read_bytes() == before
    assert [copy.text, copy.stretches] == [draft.text, draft.stretches]
    assert [(one.quote.span, one.value) for one in extract(copy)] == [
        (one.quote.span, one.value) for one in extract(draft)
    ]
    assert marked(raw) == ["Fire in Porto", "34 people", "", "12 days", "12 days"]
    assert [one.split("\n")[1] for one in beside_its_words] == [
        "This is on \u201c$5 million\u201d in the footnote."
    ]
    assert checked("draft.docx", "-f", "docx:again.docx") == 0
    assert (desk / "again.docx").read_bytes() == raw


def test_a_checked_copy_is_checked_again(desk: Path) -> None:
    """It stands as it stood: our own comments are no part of it."""
    assert checked("draft.docx", "-f", "docx:checked.docx", "-f", "text:first.txt") == 0
    assert checked("checked.docx", "-f", "text:second.txt") == 0
    first, second = (desk / name for name in ("first.txt", "second.txt"))

    assert second.read_text().replace("checked", "draft") == first.read_text()


def test_a_draft_of_another_format(desk: Path) -> None:
    """A text gets a new document."""
    assert checked("draft.txt", "-f", "docx:checked.docx") == 0
    made = docx.Document(str(desk / "checked.docx"))

    assert [one.text for one in made.paragraphs] == DRAFT.split("\n")


def test_the_draft_is_never_written_to(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever names it as the output gets one line, and the draft stays."""
    before = (desk / "draft.docx").read_bytes()

    assert checked("draft.docx", "-f", "docx:draft.docx") == 2
    assert (desk / "draft.docx").read_bytes() == before
    assert "draft.docx" in capsys.readouterr().err


def _in_an_archive(desk: Path) -> str:
    import zipfile  # noqa: PLC0415

    with zipfile.ZipFile(desk / "desk.zip", "w") as archive:
        archive.write(desk / "draft.docx", "draft.docx")
    return "desk.zip"


def _with_broken_comments(desk: Path) -> str:
    (desk / "draft.docx").write_bytes(document(*WORD, comments="<w:comments", **BESIDE))
    return "draft.docx"


NO_COPY: dict[str, Callable[[Path], str]] = {
    "in an archive": _in_an_archive,
    "with comments that are broken": _with_broken_comments,
}


@pytest.mark.parametrize("made", NO_COPY.values(), ids=NO_COPY.keys())
def test_a_document_that_cannot_be_copied(
    made: Callable[[Path], str], desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The desk gets the comments in a new document, and is told why."""
    assert checked(made(desk), "-f", "docx:checked.docx") == 0
    [first, *_] = docx.Document(str(desk / "checked.docx")).paragraphs

    assert first.text == "Fire in Porto"
    assert "its text is written into a new document" in capsys.readouterr().err


def test_a_library_that_is_missing(report: DraftReport, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line says what to install."""
    monkeypatch.setitem(__import__("sys").modules, "docx", None)

    with pytest.raises(Exception, match=r"pip install 'factcheck-desk\[docx\]'"):
        render_draft(report, "docx")


def test_a_long_word(report: DraftReport) -> None:
    """A sentence of a hundred thousand signs does not fill the margin."""
    long = attrs.evolve(report.draft, text="w" * 100_000 + DRAFT)

    assert len(str(margin_notes(attrs.evolve(report, draft=long)))) < 20_000
