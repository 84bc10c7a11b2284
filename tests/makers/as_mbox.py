"""A story as a mailbox of one mail, as mail programs keep them: "From " lines, quoted in texts."""

import re
from typing import TYPE_CHECKING

from tests.makers import as_eml

if TYPE_CHECKING:
    from tests.makers import Story

_FROM = re.compile(rb"^(?=>*From )", re.MULTILINE)


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    mail = as_eml.make(story).replace(b"\r\n", b"\n")
    # asctime, in English whatever the locale is.
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    at = story.published
    stamp = f"{days[at.weekday()]} {months[at.month - 1]} {at.day:2} {at:%H:%M:%S} {at.year}"
    return f"From desk@herald.example {stamp}\n".encode() + _FROM.sub(b">", mail) + b"\n"
