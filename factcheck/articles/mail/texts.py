"""The text of a part of a mail, whatever it says about its own encoding."""

import quopri
import re
from base64 import b64decode
from collections.abc import Iterator
from email.message import EmailMessage

import attrs

from factcheck.reference.encodings import decode

# What is declared by habit: the bytes tell better.
_HABITUAL = frozenset(
    {"ascii", "us-ascii", "iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252"}
)
_PLAIN_TRANSFER = frozenset({"", "7bit", "8bit", "binary"})
_ESCAPE = re.compile(rb"=(?:20|3D|C2|C3|E2|A0|92|93|94|96|97|0A)")
_SOFT_BREAK = re.compile(rb"[^\s=]=\r?\n\S")


@attrs.frozen
class PartText:
    """The text of a part, and what is doubtful about it."""

    text: str
    doubts: tuple[str, ...] = ()


def text_of(part: EmailMessage) -> PartText:
    """Return the text of a part, with plain line ends."""
    raw, doubts = bytes_of(part)
    if part.get("Content-Transfer-Encoding", "").strip().lower() in _PLAIN_TRANSFER and (
        _ESCAPE.search(raw) and _SOFT_BREAK.search(raw)
    ):
        raw = quopri.decodestring(raw)
        doubts = (*doubts, "is quoted-printable, and does not say so: read as that")
    text, told = _decoded(raw, charset_of(part))
    return PartText(text.replace("\r\n", "\n").replace("\r", "\n"), (*doubts, *told))


def bytes_of(part: EmailMessage) -> tuple[bytes, tuple[str, ...]]:
    """Return the bytes of a part, and what is doubtful about them."""
    try:
        raw = part.get_payload(decode=True)
    # The library's decoders raise errors that are not enumerable.
    except Exception:  # noqa: BLE001 - see above
        return b"", ("cannot be decoded: it is lost",)
    broken = any("Base64" in type(defect).__name__ for defect in part.defects)
    told = ("is broken base64: some of it may be lost",) if broken else ()
    return (raw if isinstance(raw, bytes) else b""), told


def mail_in(part: EmailMessage) -> tuple[bytes, tuple[str, ...]]:
    """Return the bytes of a mail that hangs on another."""
    inner = part.get_payload()
    message = inner[0] if isinstance(inner, list) and inner else None
    if not isinstance(message, EmailMessage):
        return bytes_of(part)
    try:
        # Against the rules, some programs write it as base64: it seems to be a mail of one line.
        if part.get("Content-Transfer-Encoding", "").strip().lower() == "base64":
            return b64decode(message.as_bytes(), validate=False), ()
        return message.as_bytes(unixfrom=False), ()
    # Broken headers and parts: the errors of the library are not enumerable.
    except Exception:  # noqa: BLE001 - see above
        return b"", ("cannot be decoded: it is lost",)


def charset_of(part: EmailMessage) -> str:
    """Return the encoding that a part declares; empty without one."""
    try:
        return str(part.get_content_charset("") or "").lower()
    # The errors of the parsers of header values are not enumerable.
    except Exception:  # noqa: BLE001 - see above
        return ""


def _decoded(raw: bytes, declared: str) -> tuple[str, tuple[str, ...]]:
    """Return the text by the encoding that fits, and a doubt where that is not the declared one."""
    for encoding in _tried(raw, declared):
        try:
            text = raw.decode(encoding)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
        wrong = not raw.isascii() and _family(encoding) != _family(declared or "utf-8")
        return text, (_misread(declared, encoding),) if wrong else ()
    found = decode(raw)
    return found.text, (_misread(declared, found.encoding),)


def _tried(raw: bytes, declared: str) -> Iterator[str]:
    """Yield encodings, the likeliest first."""
    if not declared or declared in _HABITUAL:
        yield "utf-8"
        if declared and not raw.isascii():
            yield "cp1252"  # all of Latin-1 that is no control sign, and the quotes and dashes
    if declared:
        yield declared


def _family(encoding: str) -> str:
    """Return one name for the encodings that read a western text alike."""
    return "western" if encoding in _HABITUAL else encoding.replace("_", "-")


def _misread(declared: str, encoding: str) -> str:
    said = f"declares {declared}" if declared else "declares no encoding"
    return f"{said} and is read as {encoding}: check its quotes and signs"
