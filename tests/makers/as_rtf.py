"""A story as a rich text document, as WordPad and old editorial systems write one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.makers import Part, Story

_HEAD = r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fswiss\fcharset0 Arial;}}"


def make(story: "Story") -> bytes:
    """Return the bytes of the file."""
    published = f"{story.published:%d %B %Y, %H:%M}".lstrip("0")
    top = [story.title, story.byline, f"Published {published} UTC"]
    blocks = [rf"\pard\plain\f0 {escaped(one)}\par" for one in top]
    blocks += map(_block, story.parts)
    return ("\r\n".join([_HEAD, *blocks]) + "}").encode("ascii")


def escaped(text: str) -> str:
    """Return a text with its signs escaped: Windows' code where there is one, else Unicode."""
    return "".join(map(_escaped, text))


def _escaped(sign: str) -> str:
    if sign in "{}\\":
        return f"\\{sign}"
    if sign.isascii():
        return sign
    try:
        return f"\\'{sign.encode('cp1252')[0]:02x}"
    except UnicodeEncodeError:
        halves = sign.encode("utf-16-le")
        codes = (int.from_bytes(halves[at : at + 2], "little") for at in range(0, len(halves), 2))
        return "".join(f"\\u{code - 0x10000 if code > 0x7FFF else code}?" for code in codes)


def _block(part: "Part") -> str:
    if part.kind == "table":
        rows = (r"\trowd\cellx3000\cellx6000 " + "".join(map(_cell, row)) for row in part.rows)
        return "\r\n".join(f"{row}\\row" for row in rows)
    bullet = r"{\listtext\'b7\tab}" if part.kind == "item" else ""
    return rf"\pard\plain\f0 {bullet}{escaped(part.text)}\par"


def _cell(words: str) -> str:
    return rf"\pard\intbl {escaped(words)}\cell "
