"""A story as a plain text with a head."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.makers import Part, Story


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    head = f"source: {story.source}\npublished: {story.published.isoformat()}\n\n"
    blocks = [story.title, story.byline, *map(_block, story.parts)]
    return (head + "\n\n".join(blocks) + "\n").encode()


def _block(part: "Part") -> str:
    if part.kind != "table":
        return f"- {part.text}" if part.kind == "item" else part.text
    headers, *rows = part.rows
    return "\n".join(_row(headers, row) for row in rows)


def _row(headers: tuple[str, ...], row: tuple[str, ...]) -> str:
    named = [f"{name}: {cell}" for name, cell in zip(headers[1:], row[1:], strict=True)]
    return f"{row[0]}: {'; '.join(named)}."
