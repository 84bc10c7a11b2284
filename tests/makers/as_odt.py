"""A story as an OpenDocument text, as a desk types one."""

from io import BytesIO
from typing import TYPE_CHECKING

from odfdo import Document, Header, List, Paragraph, Table

from tests.makers.as_docx import repacked

if TYPE_CHECKING:
    from tests.makers import Part, Story

# The library writes the clock into this part.
_META = (
    b'<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office='
    b'"urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/>'
    b"</office:document-meta>"
)


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    document = Document("text")
    document.body.clear()
    document.body.append(Header(1, story.title))
    document.body.append(Paragraph(story.byline))
    published = f"{story.published:%d %B %Y, %H:%M}".lstrip("0")
    document.body.append(Paragraph(f"Published {published} UTC"))
    for number, part in enumerate(story.parts):
        _write(document, part, number)
    return packed(document)


def packed(document: Document) -> bytes:
    """Return the bytes of a document, the same ones whenever it is saved."""
    saved = BytesIO()
    document.save(saved)
    return repacked(saved.getvalue(), {"meta.xml": _META})


def _write(document: Document, part: "Part", number: int) -> None:
    if part.kind == "table":
        table = Table(f"Table{number}")
        table.set_values([list(row) for row in part.rows])
        document.body.append(table)
    elif part.kind == "item":
        document.body.append(List([part.text]))
    elif part.kind == "subheading":
        document.body.append(Header(2, part.text))
    else:
        style = "Caption" if part.kind == "caption" else None
        document.body.append(Paragraph(part.text, style=style))
