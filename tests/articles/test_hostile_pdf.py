"""PDF documents that are no articles: one clear line each, and the rest goes on."""

import zlib
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from factcheck.articles import read_all
from factcheck.articles.pdf.child import MOST_PAGES


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
