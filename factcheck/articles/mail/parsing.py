"""Mails as a tree of parts: parsed by the standard library, within bounds."""

from collections.abc import Iterable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import EmailPolicy, Policy
from typing import cast

from factcheck.articles.files import LARGEST
from factcheck.errors import ArticleError

_MOST_NESTED = 100  # boundaries and mails in mails: each line is compared with all that are open
_LONGEST_HEADER = 4_000  # characters: what lies behind is no name, date or type


class _Bounded(EmailPolicy):
    """The standard rules, with headers that cannot keep their parsers busy."""

    def header_source_parse(self, sourcelines: Iterable[str]) -> tuple[str, str]:
        """Return the name and the value of a header."""
        name, value = super().header_source_parse(list(sourcelines))
        return name[:_LONGEST_HEADER], value[:_LONGEST_HEADER]


_POLICY = cast("Policy[EmailMessage]", _Bounded(refold_source="none", utf8=True))


def parsed(raw: bytes, name: str) -> EmailMessage:
    """Return the mail of the bytes, or an error about why they are none."""
    if len(raw) > LARGEST:
        size = f"{LARGEST // 1024 // 1024} MB"
        raise ArticleError(name, None, f"larger than {size}", "save its attachments one by one")
    if not raw.strip(b"\0 \t\r\n\f\v"):
        problem = "holds nothing but blanks" if raw else "the file is empty"
        raise ArticleError(name, None, problem, "save the mail once more")
    lower = raw.lower()
    if lower.count(b"boundary") + lower.count(b"message/rfc822") > _MOST_NESTED:
        problem = f"a mail with more than {_MOST_NESTED} parts in parts"
        raise ArticleError(name, None, problem, "save the text and the attachments by themselves")
    try:
        # A mark of the encoding, left by a text editor, would hide the first header.
        message: EmailMessage = message_from_bytes(
            raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"), policy=_POLICY
        )
    # The errors of the parsers of header values are not enumerable: what is no mail is told so.
    except Exception as error:
        raise ArticleError(name, None, "no mail that can be read", _CURE) from error
    if _NEEDED.isdisjoint(key.lower() for key in message):
        raise ArticleError(name, None, "no mail: it does not begin with headers", _CURE)
    return message


_NEEDED = frozenset(
    {
        *("from", "to", "date", "subject", "message-id", "mime-version", "received"),
        "content-type",
    }
)
_CURE = "save it as .eml once more, or its text as .txt"


def header(message: EmailMessage, name: str) -> str:
    """Return a header in one line; a broken or missing one is empty."""
    try:
        value = message.get(name)
    # The errors of the parsers of header values are not enumerable.
    except Exception:  # noqa: BLE001 - see above
        return ""
    return one_line(str(value or ""))


def one_line(words: str) -> str:
    """Return words without line breaks, half characters and signs that steer a terminal.

    >>> one_line("a" + chr(27) + "[2J" + chr(10) + "b")
    'a [2J b'
    """
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
