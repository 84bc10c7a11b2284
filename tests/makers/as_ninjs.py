"""A story as an item of an agency, in ninjs 3: its text twice, as plain text and as XHTML."""

import json
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.makers import Part, Story


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    item = {
        "uri": f"urn:newsml:{story.url.split('/')[2]}:20260304:story",
        "standard": {
            "name": "ninjs",
            "version": "3.0",
            "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
        },
        "type": "text",
        "version": "1",
        "firstCreated": story.published.isoformat(),
        "versionCreated": story.published.isoformat(),
        "pubStatus": "usable",
        "language": story.language,
        "headlines": [{"role": "main", "value": story.title}],
        "by": story.byline,
        "infoSources": [{"name": story.source, "role": "originator"}],
        "bodies": [
            {
                "role": "text",
                "contentType": "text/plain",
                "value": "\n\n".join(map(_plain, story.parts)),
            },
            {
                "role": "xhtml",
                "contentType": "application/xhtml+xml",
                "value": "".join(map(_markup, story.parts)),
            },
        ],
    }
    return json.dumps(item, indent=2).encode()


def _plain(part: "Part") -> str:
    return "\n".join("\t".join(row) for row in part.rows) or part.text


_TAGS = {"paragraph": "p", "subheading": "h2"}


def _markup(part: "Part") -> str:
    if part.kind == "table":
        return f"<table>{''.join(map(_row, part.rows))}</table>"
    text = escape(part.text, quote=False)
    if part.kind == "caption":
        return f'<figure><img src="a.jpg" alt=""/><figcaption>{text}</figcaption></figure>'
    if part.kind == "item":
        return f"<ul><li>{text}</li></ul>"
    tag = _TAGS[part.kind]
    return f"<{tag}>{text}</{tag}>"


def _row(row: tuple[str, ...]) -> str:
    return f"<tr>{''.join(f'<td>{escape(cell, quote=False)}</td>' for cell in row)}</tr>"
