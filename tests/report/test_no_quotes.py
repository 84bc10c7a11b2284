"""Without quotes: values and places, and not a word that an article wrote beside its figures."""

import io
import zipfile

import pytest

from factcheck.report import RENDERERS, render
from factcheck.report.presentation import Presentation
from factcheck.report.sheets.as_xlsx import render as render_workbook
from tests.report.stories import leak

SILENT = Presentation(quotes=False, desk="Desk", address="https://desk.example/checks")
# These hold the text of the articles by design, as the reference says; the page has its own tests.
WHOLE = {"html", "json", "jsonl", "text"}
# Of sentences and figures of the story, as their articles have them.
WRITTEN = ("Some 43,000", "lost 34,000", "puts the damage at", "were treated for burns", "Fifteen")


@pytest.mark.parametrize("name", sorted({*RENDERERS} - WHOLE - {"xlsx"}))
def test_no_sentence_of_an_article_is_handed_on(name: str) -> None:
    """Neither in a summary nor in a message."""
    written = render(leak(), name, SILENT)

    assert isinstance(written, str)
    assert not [words for words in WRITTEN if words in written]


def test_nor_in_a_workbook() -> None:
    """In any part of it."""
    with zipfile.ZipFile(io.BytesIO(render_workbook(leak(), SILENT))) as package:
        parts = "".join(package.read(name).decode() for name in package.namelist())

    assert not [words for words in WRITTEN if words in parts]


def test_they_are_there_otherwise() -> None:
    """The tests above can fail."""
    written = str(render(leak(), "md"))

    assert [words for words in WRITTEN if words in written]
