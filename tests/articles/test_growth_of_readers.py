"""The cost of reading grows with the length of a file, not with its square."""

from collections.abc import Callable
from time import process_time

import pytest
from input_files import docx, odt

from factcheck.articles import as_docx, as_eml, as_html, as_odt, as_rtf
from factcheck.articles.office.lines import Line
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from tests.makers import MAKERS, Story, paragraph

READERS = {
    ".docx": as_docx.read,
    ".eml": as_eml.read,
    ".html": as_html.read,
    ".odt": as_odt.read,
    ".rtf": as_rtf.read,
}
TIMES = 4
# Four times the length may cost this many times the time: 4 is linear, 16 the square.
MOST = 7.5


def _said(number: int) -> str:
    return f"In ward Amsel the council counted {1_000 + number:,} residents."


def _story(ending: str, count: int) -> bytes:
    story = Story(title="Wards", parts=tuple(paragraph(_said(one)) for one in range(count)))
    return MAKERS[ending](story)


def _looks_of_docx(count: int) -> bytes:
    return docx.document(docx.p(*(docx.run("km") + docx.raised("2") for _ in range(count))))


def _looks_of_odt(count: int) -> bytes:
    return odt.document(odt.p("".join(f"km{odt.span('Up', '2')}" for _ in range(count))))


# What is measured: the ending, how a file of a length is made, and the smaller length.
CASES: dict[str, tuple[str, Callable[[int], bytes], int]] = {
    "paragraphs of Word": (
        ".docx",
        lambda count: docx.document(*(docx.p(docx.run(_said(one))) for one in range(count))),
        1_500,
    ),
    "paragraphs of OpenDocument": (
        ".odt",
        lambda count: odt.document(*(odt.p(_said(one)) for one in range(count))),
        5_000,
    ),
    "paragraphs of rich text": (".rtf", lambda count: _story(".rtf", count), 1_500),
    "paragraphs of a mail": (".eml", lambda count: _story(".eml", count), 2_000),
    "paragraphs of a page": (".html", lambda count: _story(".html", count), 400),
    "looks in a paragraph of Word": (".docx", _looks_of_docx, 600),
    "looks in a paragraph of OpenDocument": (".odt", _looks_of_odt, 3_000),
    "looks in a paragraph of rich text": (
        ".rtf",
        lambda count: rb"{\rtf1 " + rb"km{\super 2}" * count + b"}",
        3_000,
    ),
    "rich text without an end of a line": (
        ".rtf",
        lambda count: rb"{\rtf1 " + b"It killed 1,234 people. " * count + b"}",
        4_000,
    ),
}


def _time(ending: str, raw: bytes) -> float:
    original = Original(name=f"wards{ending}", raw=raw)
    start = process_time()
    assert list(READERS[ending](original, ReadingOptions()))
    return process_time() - start


@pytest.mark.parametrize(("ending", "made", "count"), CASES.values(), ids=CASES.keys())
def test_a_longer_file_costs_as_much_more(
    ending: str, made: Callable[[int], bytes], count: int
) -> None:
    """One of three measurements, at least, shows linear growth."""
    small, large = made(count), made(TIMES * count)
    _time(ending, made(1))  # libraries are loaded once, and not measured

    assert any(_time(ending, large) < MOST * _time(ending, small) for _ in range(3))


def _time_of_line(count: int) -> float:
    line = Line()
    for _ in range(count):
        line.add(" km")
        line.add("2", height=1)
    start = process_time()
    assert line.words().endswith("km\u00b2")
    return process_time() - start


def test_a_line_of_many_pieces() -> None:
    """Each piece looks at its neighbours, not at all that follow."""
    assert any(_time_of_line(24_000) < MOST * _time_of_line(6_000) for _ in range(3))
