"""Makers: one story written as a file of each format, to see that no format changes a figure."""

from collections.abc import Callable
from datetime import UTC, datetime

import attrs

from tests.makers import (
    as_docx,
    as_eml,
    as_html,
    as_mbox,
    as_ninjs,
    as_nitf,
    as_odt,
    as_pdf,
    as_rss,
    as_rtf,
    as_txt,
)


@attrs.frozen(kw_only=True)
class Part:
    """A part of a story: what it is, and its words or rows."""

    kind: str  # "paragraph", "subheading", "item", "caption", "table"
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()  # of a table; the first holds the headers


def paragraph(text: str) -> Part:
    """Return a paragraph."""
    return Part(kind="paragraph", text=text)


@attrs.frozen(kw_only=True)
class Story:
    """A story, whatever it is written as."""

    title: str
    parts: tuple[Part, ...]
    source: str = "Harbour Herald"
    byline: str = "By Ada Holm"
    published: datetime = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
    url: str = "https://herald.example/2026/03/04/story"
    language: str = "en"


# Which maker writes a file of which ending. Each makes the bytes of a whole file, the same bytes
# for the same story: no clock and no random.
MAKERS: dict[str, Callable[[Story], bytes]] = {
    ".json": as_ninjs.make,
    ".nitf": as_nitf.make,
    ".rss": as_rss.make,
    ".html": as_html.make,
    ".txt": as_txt.make,
    ".eml": as_eml.make,
    ".mbox": as_mbox.make,
    ".docx": as_docx.make,
    ".odt": as_odt.make,
    ".rtf": as_rtf.make,
    ".pdf": as_pdf.make,
}
