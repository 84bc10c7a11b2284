"""OpenDocument texts from strangers: bounded, one clear line, and the rest goes on."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from input_files.odt import FOLDER, cell, document, p, row, table

from factcheck.articles import read
from factcheck.articles.options import ReadingOptions, Revisions
from tests.losses import loss
from tests.makers.as_docx import repacked

GOOD = document(p("A landslide killed 1,234 people."), p("The mayor said so."))
MILLION = 'table:number-columns-repeated="1000000"'


def content(xml: bytes) -> bytes:
    """Return the good document with another text."""
    return repacked(GOOD, {"content.xml": xml})


def _manifest() -> bytes:
    with zipfile.ZipFile(BytesIO(GOOD)) as package:
        return package.read("META-INF/manifest.xml")


ENCRYPTED = _manifest().replace(
    b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>"
)
REFUSED = {
    "nothing in it": (b"", "the file is empty"),
    "a truncated file": (GOOD[:-40], "an OpenDocument text that is broken or cut off"),
    "bytes that are no words": (
        b"PK\x03\x04\x00\x9f\x8c",
        "an OpenDocument text that is broken or cut off",
    ),
    "a password": (
        repacked(GOOD, {"META-INF/manifest.xml": ENCRYPTED}),
        "is protected with a password",
    ),
    "entities": (
        content(b'<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'),
        "declares a document type (DTD)",
    ),
    "a sheet": (content(b"<a/>"), "without a text, as sheets and slides are"),
    "broken XML": (content(b"<a"), "broken XML"),
    "deep tables": (content(b"<a>" * 10_000 + b"</a>" * 10_000), "broken XML"),
    "no word": (document(p("")), "there is no text in it"),
}


@pytest.mark.parametrize(("raw", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_said(tmp_path: Path, raw: bytes, says: str) -> None:
    """One line names the file, what is wrong and what to do; the next file is read."""
    line = loss(tmp_path, ".odt", raw, GOOD)

    assert says in line


REPEATED = {
    "empty cells": table(row("Amsel", cell("12"), cell(more=MILLION))),
    "filled cells": table(row("Amsel", cell("12", more=MILLION))),
    "rows": table(row("Amsel", "12", more='table:number-rows-repeated="999999999"')),
    "a number without end": table(
        row("Amsel", cell("12", more=f'table:number-columns-repeated="{"9" * 5000}"'))
    ),
    "spaces": p('Amsel: 12<text:s text:c="2000000000"/>dead'),
}


@pytest.mark.parametrize("block", REPEATED.values(), ids=REPEATED.keys())
def test_what_is_repeated_is_bounded(tmp_path: Path, block: str) -> None:
    """A million times the same cell is a bomb, or the rest of a sheet."""
    path = tmp_path / "story.odt"
    path.write_bytes(document(block, p("The end.")))
    [article] = read(path)

    assert "12" in article.text
    assert len(article.text) < 10_000


def test_the_original_is_read_where_asked_for() -> None:
    """What was deleted stands where it stood, and what was inserted was never there."""
    options = ReadingOptions(revisions=Revisions.ORIGINAL)
    [article] = read(FOLDER / "revisions.odt", options=options)

    assert article.text.split("\n")[3:] == [
        "A landslide killed 980 people, officials said.",
        "Some 4,500 families fled. Nobody slept.",
        "The first count was 77 dead.",
        "It rose.Rescuers dug for 36 hours.",
    ]
