"""A story as a NITF document, as agencies have sent them for decades."""

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

if TYPE_CHECKING:
    from tests.makers import Part, Story

_DOCTYPE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">\n'
)


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    root = Element("nitf", {"version": "-//IPTC//DTD NITF 3.6//EN", "xml:lang": story.language})
    head = SubElement(root, "head")
    SubElement(head, "title").text = story.title
    docdata = SubElement(head, "docdata")
    SubElement(docdata, "doc-id", {"id-string": "20260304-ferry", "regsrc": "herald"})
    issued = story.published.strftime("%Y%m%dT%H%M%S%z")
    SubElement(docdata, "date.issue", norm=issued)
    SubElement(docdata, "doc.copyright", {"holder": story.source, "year": issued[:4]})
    body = SubElement(root, "body")
    page = SubElement(body, "body.head")
    SubElement(SubElement(page, "hedline"), "hl1").text = story.title
    SubElement(page, "byline").text = story.byline
    content = SubElement(body, "body.content")
    for part in story.parts:
        _write(content, part)
    SubElement(body, "body.end")
    return (_DOCTYPE + tostring(root, encoding="unicode")).encode()


def _write(content: Element, part: "Part") -> None:
    if part.kind == "table":
        table = SubElement(content, "table")
        for number, cells in enumerate(part.rows):
            row = SubElement(table, "tr")
            for cell in cells:
                SubElement(row, "td" if number else "th").text = cell
    elif part.kind == "caption":
        media = SubElement(content, "media", {"media-type": "image"})
        SubElement(media, "media-reference", {"mime-type": "image/jpeg", "source": "a.jpg"})
        SubElement(media, "media-caption").text = part.text
    elif part.kind == "item":
        SubElement(SubElement(content, "ul"), "li").text = part.text
    else:
        tag = "hl2" if part.kind == "subheading" else "p"
        SubElement(content, tag).text = part.text
