"""A story as a mail, as a press office's program writes it: plain text, broken to 72 characters."""

import textwrap
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.makers import Part, Story


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = Address(story.source, "desk", "herald.example")
    mail["To"] = Address("Wire desk", "wire", "tribune.example")
    mail["Subject"] = story.title
    mail["Date"] = format_datetime(story.published)
    mail["Message-ID"] = "<story@herald.example>"
    blocks = [story.title, story.byline, *map(_block, story.parts)]
    mail.set_content("\n\n".join(blocks) + "\n", cte="quoted-printable")
    return mail.as_bytes()


def _block(part: "Part") -> str:
    if part.kind == "table":
        widths = [max(map(len, column)) + 3 for column in zip(*part.rows, strict=True)]
        return "\n".join(
            "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in part.rows
        )
    mark = "* " if part.kind == "item" else ""
    return textwrap.fill(mark + part.text, 72, subsequent_indent=" " * len(mark))
