"""What the headers of a mail say: who sent it, when, and about what."""

import re
from datetime import datetime
from email.utils import parseaddr, parsedate_to_datetime

import attrs

from factcheck.reference.mail_words import mail_words

_PREFIX = re.compile(r"(?P<word>[^\W\d_]{1,8})(?:\ ?[\[(]\d{1,2}[\])])?\ ?:\s*")
_TAG = re.compile(
    r"[\[(][^\[\]()\d]{1,40}[\])]\s*"
)  # "[EXTERNAL]"; one with a figure says something
_VIA = re.compile(r"\ (?:via|by\ way\ of)\ .{1,80}$", re.IGNORECASE)


@attrs.frozen
class Subject:
    """What a mail is about, and what stood in front of it."""

    words: str | None
    forwarded: bool = False
    replied: bool = False


def subject_of(line: str) -> Subject:
    """Return the subject without the signs of forwards, replies and lists.

    >>> subject_of("[EXTERNAL] Fwd: RE: [desk] Ferry sinks, 34 dead")
    Subject(words='Ferry sinks, 34 dead', forwarded=True, replied=True)
    """
    words, seen = line.strip(), set()
    while words:
        if tag := _TAG.match(words):
            words = words[tag.end() :]
            continue
        prefix = _PREFIX.match(words)
        word = prefix["word"].lower() if prefix else ""
        if prefix is None or word not in mail_words().forwarded | mail_words().replied:
            break
        seen.add(word in mail_words().forwarded)
        words = words[prefix.end() :]
    return Subject(words or None, forwarded=True in seen, replied=False in seen)


def sender_of(line: str) -> str | None:
    """Return who sent a mail: by name, else the domain of the address.

    >>> sender_of("Harbour Herald via Google Groups <desk@lists.example>")
    'Harbour Herald'
    >>> sender_of("wire@agency.example")
    'agency.example'
    """
    name, address = parseaddr(line.replace("[mailto:", "<").replace("]", ">"))
    name = _VIA.sub("", name.strip(" '\"")).strip()
    if name and "@" not in name:
        return name
    _, at, domain = (address or name).rpartition("@")
    return (domain if at else line.strip(" '\"<>")) or None


def day_of(line: str) -> datetime | None:
    """Return when a mail was sent, by its Date header.

    >>> day_of("Wed, 4 Mar 2026 09:30:00 +0000").isoformat()
    '2026-03-04T09:30:00+00:00'
    """
    try:
        return parsedate_to_datetime(line)
    # Figures that are none, a day or an offset that does not exist.
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
