"""Rich text from strangers: bounded, one clear line, and the rest goes on."""

from pathlib import Path

import pytest
from input_files.rtf import FOLDER

from factcheck.articles import read
from factcheck.articles.options import ReadingOptions, Revisions
from tests.losses import loss

GOOD = rb"{\rtf1\ansi A landslide killed 1,234 people.\par The mayor said so.\par}"
REFUSED = {
    "nothing in it": (b"", "the file is empty"),
    "no word": (rb"{\rtf1\ansi{\info 34}}", "there is no text in it"),
    "a page of states": (
        rb"{\rtf1 " + b"".join(b"{\\footnote %d}" % number for number in range(3_000)) + b"}",
        "holds more notes and looks than any article has (save it as .docx)",
    ),
}


@pytest.mark.parametrize(("raw", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_said(tmp_path: Path, raw: bytes, says: str) -> None:
    """One line names the file, what is wrong and what to do; the next file is read."""
    line = loss(tmp_path, ".rtf", raw, GOOD)

    assert says in line


# What holds the figure in spite of what stands around it.
ODD = {
    "a text under a wrong name": b"It killed 1,234 people.",
    "a truncated file": GOOD[:-1],
    "groups that are never closed": rb"{\rtf1 " + b"{" * 100_000 + b"It killed 1,234 people.",
    "a backslash at the end": rb"{\rtf1 It killed 1,234 people.\par" + b"\\",
    "a picture of bytes": rb"{\rtf1{\pict\bin4 }}}}}It killed 1,234 people.\par}",
    "a picture without an end": rb"{\rtf1 It killed 1,234 people.\par{\pict\bin999999999 }}",
    "a code page that there is not": rb"{\rtf1\ansicpg99999 It killed 1,234 people.\par}",
    "a font in an unknown writing": (
        rb"{\rtf1{\fonttbl{\f0\fcharset9999999999 X;}}\f0 It killed 1,234 people.\par}"
    ),
    "a number beyond all signs": rb"{\rtf1 It killed 1,234 people.\u9999999999 ?\par}",
    "zeros": b"{\\rtf1 It killed 1,2\x0034 people.\\par}",
    "a mark of our own": rb"{\rtf1 It killed 1,234 people.\u57344 ?\u-6160 ?\par}",
    "a font as long as a page": rb"{\rtf1\f" + b"9" * 100_000 + rb" \par It killed 1,234 people.}",
}


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD.keys())
def test_what_is_odd_is_read(tmp_path: Path, raw: bytes) -> None:
    """What can be made out is, and no figure changes."""
    path = tmp_path / "story.rtf"
    path.write_bytes(raw)
    [article] = read(path)

    assert "1,234 people." in article.text


def test_the_original_is_read_where_asked_for() -> None:
    """Deleted words are read, inserted ones are not."""
    options = ReadingOptions(revisions=Revisions.ORIGINAL)
    [article] = read(FOLDER / "revisions.rtf", options=options)

    assert article.text.split("\n")[3:] == [
        "A landslide killed 980 people.",
        "Some 4,500 families fled.",
        "Rescuers dug for 36 long hours.",
    ]


def test_a_long_document_is_handed_over_in_parts(tmp_path: Path) -> None:
    """Fonts, fallbacks and looks hold across the parts, whatever they end with."""
    raw = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1\uc1 "
        + rb"\'cc\u8217 ?" * 4_000
        + rb"\par "
        + b"It killed 1,234 people. " * 1_000
        + rb"{\super 1}\u8217 ?\'cc\par}"
    )
    path = tmp_path / "long.rtf"
    path.write_bytes(raw)
    [article] = read(path)

    first, second = article.text.split("\n")
    assert first == "\u041c\u2019" * 4_000
    assert second == "It killed 1,234 people. " * 1_000 + "\u2019\u041c"


def test_copies_of_a_header_are_read_once(tmp_path: Path) -> None:
    """LibreOffice writes a header for all pages and the same for the first one."""
    path = tmp_path / "story.rtf"
    header = rb"{\header Desk 7\par}{\headerf Desk 7\par}"
    path.write_bytes(rb"{\rtf1" + header + rb" It killed 1,234 people.\par}")
    [article] = read(path)

    assert article.text == "It killed 1,234 people.\nDesk 7"
