"""PDF documents that are no articles: one clear line each, and the rest goes on."""

import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from factcheck.articles import read_all
from factcheck.articles.pdf.child import END, MOST_PAGES, parts_of
from factcheck.articles.pdf.glyphs import Piece
from factcheck.articles.pdf.pages import Page
from factcheck.articles.pdf.reading import composed_of


def document(pages: int = 1, words: str = "34 people died.", **options: object) -> bytes:
    """Return a document with a line on each page."""
    into = BytesIO()
    canvas = Canvas(into, invariant=1, **options)
    for _ in range(pages):
        canvas.drawString(60, 700, words)
        canvas.showPage()
    canvas.save()
    return into.getvalue()


def nested(depth: int) -> bytes:
    """Return a document whose tree of pages goes round in a circle."""
    objects = ["1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj"]
    objects += [
        f"{number} 0 obj<</Type/Pages/Count 1/Kids[{number + 1} 0 R]>>endobj"
        for number in range(2, depth)
    ]
    objects.append(f"{depth} 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj")
    return ("%PDF-1.4\n" + "\n".join(objects) + "\ntrailer<</Root 1 0 R>>\n%%EOF").encode()


def unpacking_to(orders: bytes) -> bytes:
    """Return a document with a page that these orders draw."""
    packed = zlib.compress(orders, 9)
    head = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
    )
    stream = f"4 0 obj<</Filter/FlateDecode/Length {len(packed)}>>stream\n".encode()
    return head + stream + packed + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"


LOCKED = StandardEncryption("secret", ownerPassword="secret")
UNREADABLE = {
    "empty": (b"", "the file is empty"),
    "zeros": (b"\0" * 100, "the file holds|holds nothing but blanks"),
    "no PDF": (b"%PDF-1.4\n\0 34 people died.", "a PDF that cannot be opened"),
    "begun": (document()[:60], "a PDF that cannot be opened"),
    "locked": (document(encrypt=LOCKED), "locked with a password"),
    "blank": (document(words=" "), "no page holds text"),
    "a bomb of text": (
        unpacking_to(b"BT (34 people) Tj " * 300_000),
        "unpacks to more than can be read",
    ),
    "a circle": (nested(50), "cannot be opened"),
    "deep": (nested(3_000), "cannot be opened"),
}


@pytest.mark.parametrize(("raw", "problem"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_one_clear_line(tmp_path: Path, raw: bytes, problem: str) -> None:
    """What cannot be read is told with its file and a cure, in one line."""
    path = tmp_path / "page.pdf"
    path.write_bytes(raw)
    reading = read_all([path])
    [told] = [notice.text for notice in reading.notices if notice.lost]

    assert not reading.articles
    assert told.startswith(f"{path}: ")
    assert told.endswith(")")
    assert any(words in told for words in problem.split("|"))
    assert "\n" not in told


def test_a_page_beyond_the_last(tmp_path: Path) -> None:
    """A document of too many pages is read up to a limit, which is told."""
    path = tmp_path / "long.pdf"
    path.write_bytes(document(MOST_PAGES + 1))
    reading = read_all([path])

    assert len(reading.articles) == 1
    [told] = [notice.text for notice in reading.notices if notice.lost]
    beyond = f"{MOST_PAGES + 1} pages: those behind page {MOST_PAGES} are not read"
    assert told == f"{path}: {beyond} (split it into single articles)"


def test_an_empty_password(tmp_path: Path) -> None:
    """A document that only forbids to print it is read."""
    path = tmp_path / "open.pdf"
    path.write_bytes(document(encrypt=StandardEncryption("", ownerPassword="x", canPrint=0)))

    assert "34 people died." in read_all([path]).articles[0].text


LINE = "34 people died in the storm of {}, and 1,250 tonnes of barley were lost."


def long(pages: int) -> bytes:
    """Return a document of so many full pages."""
    into = BytesIO()
    canvas = Canvas(into, invariant=1)
    for page in range(pages):
        for line in range(12):
            canvas.drawString(40, 780 - line * 14, LINE.format(page * 100 + line))
        canvas.showPage()
    canvas.save()
    return into.getvalue()


def test_the_time_is_linear() -> None:
    """A document of five times the pages takes about five times as long, beside the start."""
    times = []
    for pages in (20, 100):
        start = process_time()
        answer = b"".join(parts_of(long(pages)))
        times.append(process_time() - start)

        assert answer.count(END) == 1
    assert times[1] < 12 * times[0]


CROWDS = {
    "cells in one line": lambda n: Piece("3", n * 10.0, n * 10.0 + 5, 700, 8),
    "lines beside lines": lambda n: Piece(LINE, n % 50 * 900.0, n % 50 * 900 + 800, n // 50, 8),
    "words side by side": lambda n: Piece("of", n % 50 * 90.0, n % 50 * 90 + 50, -9 * (n // 50), 8),
}


@pytest.mark.parametrize("crowd", CROWDS.values(), ids=CROWDS.keys())
def test_a_crowded_page(crowd: Callable[[int], Piece]) -> None:
    """A page of four times the pieces is put in order in about four times the time."""
    times = []
    for many in (2_000, 8_000):
        page = Page(number=1, height=800, pieces=tuple(map(crowd, range(many))))
        start = process_time()
        composed_of([page])
        times.append(process_time() - start)

    assert times[1] < 12 * times[0] + 0.5
