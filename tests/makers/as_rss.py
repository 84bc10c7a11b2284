"""A story as the one entry of a feed, with its full text."""

from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.makers import Part, Story

_FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>{source}</title><link>https://herald.example/</link><language>{language}</language>
<item><title>{title}</title><link>{url}</link><guid isPermaLink="true">{url}</guid>
<dc:creator>{author}</dc:creator><pubDate>{published}</pubDate>
<description>{summary}</description>
<content:encoded><![CDATA[{text}]]></content:encoded></item></channel></rss>
"""


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    return _FEED.format(
        source=escape(story.source),
        language=story.language,
        title=escape(story.title),
        url=story.url,
        author=escape(story.byline.removeprefix("By ")),
        published=format_datetime(story.published),
        summary=escape(f"{story.parts[0].text[:80]}\u2026"),
        text="\n".join(map(_markup, story.parts)),
    ).encode()


_TAGS = {"paragraph": "p", "subheading": "h3", "item": "li", "caption": "figcaption"}
_AROUND = {"item": "ul", "caption": "figure"}


def _markup(part: "Part") -> str:
    if part.kind == "table":
        rows = "".join(_row(row, "td" if number else "th") for number, row in enumerate(part.rows))
        return f"<table><tbody>{rows}</tbody></table>"
    tag = _TAGS[part.kind]
    line = f"<{tag}>{escape(part.text, quote=False)}</{tag}>"
    around = _AROUND.get(part.kind)
    return f"<{around}>{line}</{around}>" if around else line


def _row(row: tuple[str, ...], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell, quote=False)}</{tag}>' for cell in row)}</tr>"
