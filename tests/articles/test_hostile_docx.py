"""Word documents from strangers: bounded, one clear line, and the rest goes on."""

import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from input_files.docx import document, p, row, table

from factcheck.articles import read_all
from tests.losses import loss
from tests.makers.as_docx import repacked

GOOD = document(p("A landslide killed 1,234 people."), p("The mayor said so."))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def packed(**members: bytes) -> bytes:
    """Return the bytes of a zip archive."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, held in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), held)
    return made.getvalue()


def main_part(xml: bytes) -> bytes:
    """Return the good document with another text."""
    return repacked(GOOD, {"word/document.xml": xml})


def text_of(body: str) -> bytes:
    """Return the XML of a text."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'.encode()


BOMB = (
    b'<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
)
REFUSED = {
    "nothing in it": (b"", "the file is empty"),
    "bytes under a wrong name": (b"34\0\1 died.", "a Word document that is broken or cut off"),
    "a truncated file": (GOOD[:-40], "a Word document that is broken or cut off"),
    "half a file": (GOOD[: len(GOOD) // 2], "a Word document that is broken or cut off"),
    "an encrypted document": (
        OLE + "EncryptedPackage".encode("utf-16-le"),
        "is protected with a password",
    ),
    "an old document": (OLE, "an old Word document (.doc) (save it as .docx)"),
    "an archive": (packed(a_dot_txt=b"34"), "a zip archive that holds no Word document"),
    "a spreadsheet": (packed(xl__workbook_dot_xml=b"<a/>"), "looks like a spreadsheet"),
    "no text part": (
        packed(word__styles_dot_xml=b"<a/>"),
        "a zip archive that holds no Word document",
    ),
    "another root": (main_part(b"<html/>"), "a Word document without a text"),
    "broken XML": (main_part(b"<w:document"), "broken XML"),
    "no XML": (main_part(b"34 people"), "broken XML"),
    "an encoding that there is not": (
        main_part(b'<?xml version="1.0" encoding="x-none"?><a/>'),
        "broken XML",
    ),
    "entities": (main_part(BOMB + b"<w>&c;</w>"), "declares a document type (DTD)"),
    "an outside entity": (
        main_part(b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>'),
        "declares a document type (DTD)",
    ),
    "no word": (main_part(text_of("")), "there is no text in it"),
    "a bomb": (
        main_part(text_of(f"<w:p>{' ' * 5_000_000}</w:p>")),
        "unpacks to more than 300 times its size",
    ),
    "tables in tables": (
        main_part(text_of("<w:tbl><w:tr><w:tc>" * 10_000 + "</w:tc></w:tr></w:tbl>" * 10_000)),
        "broken XML",
    ),
}


@pytest.mark.parametrize(("raw", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_said(tmp_path: Path, raw: bytes, says: str) -> None:
    """One line names the file, what is wrong and what to do; the next file is read."""
    line = loss(tmp_path, ".docx", raw, GOOD)

    assert says in line
    assert "root:" not in line


def test_a_broken_part_beside_the_text_is_told(tmp_path: Path) -> None:
    """The text is read; what could not be is named."""
    path = tmp_path / "story.docx"
    path.write_bytes(repacked(GOOD, {"word/styles.xml": b"<broken"}))
    reading = read_all([path])

    assert "1,234" in reading.articles[0].text
    assert "its part 'word/styles.xml' is not read" in reading.notices[0].text


@pytest.mark.parametrize("ending", [".docm", ".dotx", ".dotm"])
def test_macros_and_templates_are_read(tmp_path: Path, ending: str) -> None:
    """Nothing of them is run; their text is a text as any other."""
    path = tmp_path / f"story{ending}"
    types = zipfile.ZipFile(BytesIO(GOOD)).read("[Content_Types].xml")
    other = types.replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    path.write_bytes(repacked(GOOD, {"[Content_Types].xml": other, "word/vbaProject.bin": OLE}))

    assert "1,234" in read_all([path]).articles[0].text


def test_deep_tables_within_bounds(tmp_path: Path) -> None:
    """As deep as the parser goes, the walk goes as well."""
    nested = p("34 people died.")
    for _ in range(60):
        nested = table(row(f"<w:tc>{nested}</w:tc>"))
    path = tmp_path / "story.docx"
    path.write_bytes(document(nested))

    assert "34 people died." in read_all([path]).articles[0].text


def _seconds(folder: Path, paragraphs: int) -> float:
    held = "".join(
        f"<w:p><w:r><w:t>Ward {number} lost {number * 7} homes.</w:t></w:r></w:p>"
        for number in range(paragraphs)
    )
    path = folder / f"{paragraphs}.docx"
    path.write_bytes(main_part(text_of(held)))
    started = time.perf_counter()
    from factcheck.articles.as_docx import read  # noqa: PLC0415 -- timed without what follows
    from factcheck.articles.options import DEFAULT  # noqa: PLC0415
    from factcheck.articles.originals import from_file  # noqa: PLC0415

    [draft] = read(from_file(path), DEFAULT)
    assert getattr(draft, "text", "").count("\n") == paragraphs - 1
    return time.perf_counter() - started


def test_time_grows_with_the_size(tmp_path: Path) -> None:
    """Ten times the paragraphs take ten times as long, not a hundred times."""
    _seconds(tmp_path, 200)
    small = min(_seconds(tmp_path, 2_000) for _ in range(3))

    assert _seconds(tmp_path, 20_000) < 40 * small
