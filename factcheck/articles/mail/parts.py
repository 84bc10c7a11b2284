"""The parts of a mail: which of them are its text, and which hang on it."""

from collections.abc import Iterator
from email.message import EmailMessage
from enum import Enum

import attrs

from factcheck.articles.mail.parsing import one_line


class Role(Enum):
    """What a part of a mail is."""

    PLAIN = "text"
    HTML = "page"
    ATTACHED = "attachment"
    MAIL = "mail"
    PICTURE = "picture"
    ENCRYPTED = "encrypted"


@attrs.frozen(eq=False)
class Leaf:
    """A part that holds no others, and the same text in other forms beside it."""

    part: EmailMessage
    role: Role
    otherwise: tuple["Leaf", ...] = ()  # alternatives: the same text, written as a page


_ROLES = {
    "text/plain": Role.PLAIN,
    "text/html": Role.HTML,
    "message/rfc822": Role.MAIL,
    "message/global": Role.MAIL,
    "application/pkcs7-mime": Role.ENCRYPTED,
    "application/x-pkcs7-mime": Role.ENCRYPTED,
    "multipart/encrypted": Role.ENCRYPTED,
}
# Signatures, the version for phones, reports to machines: they say nothing to a reader.
_SILENT = frozenset(
    {
        *("application/pgp-signature", "application/pkcs7-signature", "text/x-amp-html"),
        *("application/x-pkcs7-signature", "message/delivery-status", "text/rfc822-headers"),
    }
)
_WRITTEN = (Role.PLAIN, Role.HTML)


def leaves(part: EmailMessage, depth: int = 0) -> Iterator[Leaf]:
    """Yield the parts of a mail in order; of alternatives, one with the others beside it."""
    kind = part.get_content_type()
    if kind == "multipart/encrypted":
        yield Leaf(part, Role.ENCRYPTED)
    elif kind == "multipart/alternative" and part.is_multipart():
        yield from _alternatives(part, depth)
    elif part.is_multipart() and not kind.startswith("message/"):
        for inner in _inner(part):
            yield from leaves(inner, depth + 1)
    elif kind not in _SILENT:
        yield Leaf(part, _role(part, kind))


def _alternatives(part: EmailMessage, depth: int) -> Iterator[Leaf]:
    """Yield one text with its other forms, and whatever else lies between them."""
    found = [leaf for inner in _inner(part) for leaf in leaves(inner, depth + 1)]
    written = [leaf for leaf in found if leaf.role in _WRITTEN]
    if written:
        yield attrs.evolve(written[0], otherwise=(*written[0].otherwise, *written[1:]))
    yield from (leaf for leaf in found if leaf.role not in _WRITTEN)


def _inner(part: EmailMessage) -> Iterator[EmailMessage]:
    payload = part.get_payload()
    if isinstance(payload, list):
        yield from (inner for inner in payload if isinstance(inner, EmailMessage))


def _role(part: EmailMessage, kind: str) -> Role:
    if kind.startswith("image/"):
        return Role.PICTURE
    role = _ROLES.get(kind, Role.ATTACHED)
    named = part.get_content_disposition() == "attachment" or bool(name_of(part))
    return Role.ATTACHED if named and role in _WRITTEN else role


_ENDINGS = {
    "application/json": ".json",
    "application/msword": ".doc",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/xml": ".xml",
    "application/zip": ".zip",
    "message/global": ".eml",
    "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/rtf": ".rtf",
    "text/xml": ".xml",
}
_LONGEST_NAME = 100  # characters


def name_of(part: EmailMessage) -> str:
    """Return the name of the file that a part was, without folders; empty without one.

    >>> part = EmailMessage()
    >>> part["Content-Disposition"] = 'attachment; filename="../../etc/report.txt"'
    >>> name_of(part)
    'report.txt'
    """
    try:
        given = part.get_filename("") or ""
    # The errors of the parsers of header values are not enumerable.
    except Exception:  # noqa: BLE001 - see above
        return ""
    last = one_line(str(given)).replace("\\", "/").rpartition("/")[2].strip(". ")
    if len(last) <= _LONGEST_NAME:
        return last
    stem, _, ending = last.rpartition(".")
    return f"{stem[: _LONGEST_NAME - 11]}.{ending[:10]}" if stem else last[:_LONGEST_NAME]


def file_of(part: EmailMessage, number: int) -> str:
    """Return the name of an attachment; one without is numbered."""
    kind = part.get_content_type()
    name = name_of(part) or f"attachment-{number}"
    return name if "." in name else f"{name}{_ENDINGS.get(kind, '')}"
