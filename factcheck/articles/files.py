"""The content of a file as text, or one clear line about why there is none."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from factcheck.errors import ArticleError
from factcheck.model import Notice
from factcheck.reference.encodings import Decoded, decode, wide
from factcheck.reference.garbled import Garbled, garbled

LARGEST = 20 * 1024 * 1024  # bytes of an article
LARGEST_ARCHIVE = 100 * 1024 * 1024  # bytes of a file that holds many

# How a file that is no text begins, and what it looks like.
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_WIDE = ("utf-16", "utf-32")
_SHOWN = 5  # lines, forms and figures that a notice names
_HEAD = 4096  # bytes that are looked at
_CURE = "save it as plain text in UTF-8"

_LOST = "\ufffd"


@attrs.frozen
class Content:
    """The text of a file, with plain line ends, and what is doubtful about it."""

    text: str
    notices: tuple[Notice, ...] = ()


def standard_input() -> bytes:
    """Return what is piped in, up to one byte more than may be: that is refused later."""
    return sys.stdin.buffer.read(LARGEST_ARCHIVE + 1)


def bytes_of(path: Path) -> bytes:
    """Return the bytes of a file, up to one more than there may be: that is refused later."""
    try:
        if path.is_dir():
            raise ArticleError(path, None, "this is a folder", "name a file in it")
        if path.exists() and not path.is_file():
            raise ArticleError(path, None, "this is no ordinary file", "pipe it in, as -")
        with path.open("rb") as file:
            return file.read(LARGEST_ARCHIVE + 1)
    except FileNotFoundError as error:
        bare = str(path).startswith("www.")
        cure = "an address begins with https://" if bare else "check the name"
        raise ArticleError(path, None, "no such file", cure) from error
    except PermissionError as error:
        raise ArticleError(path, None, "no permission to read it", "change its mode") from error
    # A name with a NUL in it is a ValueError.
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ArticleError(path, None, f"cannot be read: {reason}") from error


def text_of(raw: bytes, name: str, charset: str | None = None) -> Content:
    """Return the text of the bytes that were read from *name*, as it is declared or looks like."""
    refuse_size(raw, name)
    refuse_blank(raw, name)
    _refuse_binary(raw, name)
    decoded = decode(raw, charset)
    # A lone return ends a line as well, as old machines wrote it.
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ArticleError(name, None, "holds nothing but blanks", "put a text into it")
    return Content(text, (*_declared(decoded, name), *_guessed(decoded, name), *doubts(text, name)))


def refuse_size(raw: bytes, name: str, most: int = LARGEST) -> None:
    """Refuse what holds too much."""
    if len(raw) > most:
        size = f"{most // 1024 // 1024} MB"
        raise ArticleError(name, None, f"larger than {size}", "split it into single articles")


def refuse_blank(raw: bytes, name: str) -> None:
    """Refuse what holds nothing."""
    if not raw[:_HEAD].strip(_BLANKS) and not raw.strip(_BLANKS):
        problem = "holds nothing but blanks" if raw else "the file is empty"
        raise ArticleError(name, None, problem, "put the text of an article into it")


_BLANKS = b"\0 \t\r\n\f\v"


def _refuse_binary(raw: bytes, name: str) -> None:
    for magic, looks_like in _MAGIC:
        # Two letters can begin a text as well: a program has zeros behind them.
        if raw.startswith(magic) and (len(magic) > 2 or b"\0" in raw[:_HEAD]):
            raise ArticleError(name, None, f"no text: it looks like {looks_like}", _CURE)
    if b"\0" in raw[:_HEAD] and not (wide(raw) or decode(raw[:4]).encoding.startswith(_WIDE)):
        raise ArticleError(name, None, "no text: it holds binary data", _CURE)


def _declared(decoded: Decoded, name: str) -> Iterator[Notice]:
    """Tell of a declaration that the bytes contradict."""
    if wrong := decoded.contradicts:
        text = f"{name}: declares the encoding {wrong}, but is none: read as {decoded.encoding}"
        yield Notice(text=text)


def _guessed(decoded: Decoded, name: str) -> Iterator[Notice]:
    """Tell of an encoding that no mark and no declaration says."""
    if decoded.strays:
        lines = dict.fromkeys(_lines_of(decoded.text, decoded.strays))
        shown = ", ".join(map(str, list(lines)[:_SHOWN])) + (" …" if len(lines) > _SHOWN else "")
        yield Notice(
            text=f"{name}: two encodings in one file: UTF-8, but for line {shown}, read as cp1252, "
            f"which is a guess ({_CURE})"
        )
    elif decoded.guessed:
        what = "no mark of its encoding" if decoded.encoding.startswith(_WIDE) else "not UTF-8"
        yield Notice(text=f"{name}: {what}; read as {decoded.encoding}, which is a guess ({_CURE})")


def doubts(text: str, name: str) -> tuple[Notice, ...]:
    """Return what shows that characters of a text were lost or garbled before."""
    found = []
    if lost := text.count(_LOST):
        places = "place" if lost == 1 else "places"
        where = f"first in line {_line_of(text, text.index(_LOST))}"
        found.append(f"{name}: a character is lost in {lost} {places}, {where}")
    if spoilt := garbled(text):
        found.append(_garbled(spoilt, text, name))
    return tuple(Notice(text=text) for text in found)


def _garbled(spoilt: Garbled, text: str, name: str) -> str:
    """Return what is garbled, what it probably was, and the figures that it may have changed."""
    meant = [f"{form!r} ({_was(was)})" for form, was in spoilt.meant[:_SHOWN]]
    if len(spoilt.meant) > _SHOWN:
        meant.append(f"and {len(spoilt.meant) - _SHOWN} more")
    figures = ""
    if spoilt.figures:
        shown = ", ".join(map(repr, spoilt.figures[:_SHOWN]))
        more = f" and {len(spoilt.figures) - _SHOWN} more" if len(spoilt.figures) > _SHOWN else ""
        figures = f"; it stands in figures, look at {shown}{more}"
    return (
        f"{name}: garbled characters, first in line {_line_of(text, spoilt.first)}: "
        f"{', '.join(meant)}: UTF-8 that was once read in another encoding; nothing is repaired"
        f"{figures} ({_CURE})"
    )


def _was(meant: str) -> str:
    if not meant.strip():
        return "probably a blank" if meant else "nobody knows what it was"
    return f"probably {meant!r}"


def _lines_of(text: str, places: Iterable[int]) -> Iterator[int]:
    """Yield the lines of places that are in order."""
    line, reached = 1, 0
    for place in places:
        line += text.count("\n", reached, place)
        reached = place
        yield line


def _line_of(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
