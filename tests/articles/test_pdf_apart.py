"""PDF documents are read by a process of their own, which takes nothing with it."""

import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.articles import read_all
from factcheck.articles.pdf import apart, child, pages
from tests.articles.test_hostile_pdf import document

STUCK = "import time; time.sleep(60)"
BUSY = "while True: pass"
GREEDY = "import sys; held = bytearray(3_000_000_000)"
FAULT = "import os, sys; sys.stdin.buffer.read(); os.abort()"
SILENT = "import sys; sys.stdin.buffer.read()"
DEAF = ""  # ends before it has heard anything
TALKATIVE = """
import sys
sys.stdin.buffer.read()
while True:
    sys.stdout.buffer.write(bytes(1_000_000))
"""
LIAR = "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'\\xff' * 1_000 + b'END\\n')"
LIMITED = """
import runpy, sys
child = runpy.run_path(%r)
child["limit"](int(sys.argv[2]), int(sys.argv[3]))
%s
"""
BROKE_OFF = "the PDF reader broke off on it: not read"


def told(path: Path) -> str:
    """Return the one line that is said of a file that is lost."""
    reading = read_all([path])
    [line] = [notice.text for notice in reading.notices if notice.lost]

    assert not reading.articles
    return line.removeprefix(f"{path}: ").removesuffix(f" ({apart.CURE})")


@pytest.fixture
def replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Put another script in the place of the child, and return a document for it to read."""

    def put(script: str) -> Path:
        (tmp_path / "child.py").write_text(script)
        monkeypatch.setattr(child, "__file__", str(tmp_path / "child.py"))
        path = tmp_path / "page.pdf"
        path.write_bytes(document())
        return path

    return put


@pytest.mark.parametrize(
    "script", [FAULT, SILENT, DEAF, LIAR], ids=["fault", "silent", "deaf", "liar"]
)
def test_one_that_breaks_off(script: str, replaced: Callable[[str], Path]) -> None:
    """Its end is told in one line, whatever it was, and the rest goes on."""
    assert told(replaced(script)) == BROKE_OFF


def test_one_that_talks_without_end(
    replaced: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is heard up to a limit."""
    monkeypatch.setattr(apart, "LARGEST_ANSWER", 5_000_000)

    assert told(replaced(TALKATIVE)) == BROKE_OFF


def test_one_that_waits(replaced: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock ends it."""
    monkeypatch.setattr(apart, "SECONDS", 1)

    assert told(replaced(STUCK)) == "takes longer than 1 seconds to read: not read"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems see to less")
def test_one_that_needs_too_much(
    replaced: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system ends what works too long or takes too much memory."""
    monkeypatch.setattr(apart, "SECONDS_OF_WORK", 1)
    own = child.__file__

    late = "takes longer than 1 seconds to read: not read"
    assert told(replaced(LIMITED % (own, BUSY))) == late
    assert told(replaced(LIMITED % (own, GREEDY))) == BROKE_OFF


def test_without_a_python_to_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that holds its Python would start itself, over and over."""
    path = tmp_path / "page.pdf"
    path.write_bytes(document())
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert told(path).startswith(
        "PDF documents are read by a Python of their own, and there is none"
    )


def test_a_library_that_cannot_be_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told from a document that is broken."""
    path = tmp_path / "page.pdf"
    path.write_bytes(document())
    monkeypatch.setattr(apart, "_library", lambda _: str(tmp_path))
    monkeypatch.setattr(
        pages, "answer_on", lambda *_: child.HEAD.pack(child.ABSENT, 0, 0, 0) + child.END
    )

    assert told(path).startswith("the library pypdfium2 cannot be loaded")


def test_the_page_that_it_breaks_off_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named; a figure at no place at all is kept beside the text."""
    path = tmp_path / "page.pdf"
    path.write_bytes(document())
    signs = child.SIGN.pack(ord("7"), float("nan"), 0, 0, 1, 0)
    signs += child.SIGN.pack(ord("a"), 0, 5, 100, 10, 0)
    whole = child.HEAD.pack(child.READ, 2, 0, 0) + child.PAGE.pack(1, 800, 2, 2, 0, 0) + signs
    monkeypatch.setattr(pages, "answer_on", lambda *_: whole)

    assert told(path) == "the PDF reader broke off on page 2: not read"
    monkeypatch.setattr(pages, "answer_on", lambda *_: whole + child.END)
    assert pages.document_of(b"", "page.pdf").pages[0].aslant == "7"


def test_a_page_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not told as a page without text: what it says is lost."""
    path = tmp_path / "page.pdf"
    path.write_bytes(document())
    broken = child.PAGE.pack(0, 1, 0, 0, 0, 0)
    monkeypatch.setattr(
        pages, "answer_on", lambda *_: child.HEAD.pack(child.READ, 1, 0, 0) + broken + child.END
    )

    assert told(path) == "page 1 cannot be opened: it is broken, and is not read"


def test_what_hangs_on_a_document_and_what_is_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that is left out is left out in silence."""
    path = tmp_path / "page.pdf"
    path.write_bytes(document())
    sign = child.SIGN.pack(ord("7"), 0, 5, 100, 10, 0)
    page = child.PAGE.pack(1, 800, 1, 3, 0, 2) + sign
    answer = child.HEAD.pack(child.READ, 2, 1, 1) + page + child.END
    monkeypatch.setattr(pages, "answer_on", lambda *_: answer)
    lost = [notice.text for notice in read_all([path]).notices if notice.lost]

    assert [line.removeprefix(f"{path}: ").partition(" (")[0] for line in lost] == [
        "page 1 holds too much: its last 2 signs are not read",
        "2 comments are too long or too many: they are not read",
        "2 pages: those behind page 1 are not read",
        "1 file attached to the PDF: not read",
        "a form",
    ]


def test_the_records_are_the_same_everywhere() -> None:
    """They have no gaps that a machine would fill in its own way."""
    assert all(record.format.startswith("<") for record in (child.HEAD, child.PAGE, child.SIGN))
    assert struct.calcsize(child.SIGN.format) == 29
