"""A story as a Word document, as a desk types one."""

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.document import Document

if TYPE_CHECKING:
    from tests.makers import Part, Story

FIXED = (2026, 3, 4, 9, 30, 0)
_STYLES = {"subheading": "Heading 2", "item": "List Bullet", "caption": "Caption"}


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    document = docx.Document()
    document.core_properties.created = story.published
    document.core_properties.modified = story.published
    document.add_heading(story.title, level=1)
    document.add_paragraph(story.byline)
    published = f"{story.published:%d %B %Y, %H:%M}".lstrip("0")
    document.add_paragraph(f"Published {published} UTC")
    for part in story.parts:
        _write(document, part)
    return packed(document)


def packed(document: Document) -> bytes:
    """Return the bytes of a document, the same ones whenever it is saved."""
    saved = BytesIO()
    document.save(saved)
    return repacked(saved.getvalue())


def repacked(raw: bytes, replaced: dict[str, bytes] | None = None) -> bytes:
    """Return the bytes of a package whose members bear one fixed time, some of them replaced."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(made, "w") as new:
        held = {name: old.read(name) for name in old.namelist()} | (replaced or {})
        for name, content in held.items():
            new.writestr(zipfile.ZipInfo(name, FIXED), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _write(document: Document, part: "Part") -> None:
    if part.kind == "table":
        table = document.add_table(rows=0, cols=len(part.rows[0]))
        for row in part.rows:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
        return
    document.add_paragraph(part.text, style=_STYLES.get(part.kind))
