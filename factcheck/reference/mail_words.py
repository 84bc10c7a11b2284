"""The words that mail programs and press offices write around the text of a mail."""

from collections.abc import Mapping
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_world


@attrs.frozen(kw_only=True)
class MailWords:
    """What tells the parts of a mail apart, in small letters."""

    forwarded: frozenset[str]  # in front of a subject: "fwd"
    replied: frozenset[str]
    labels: Mapping[str, str]  # what a header line gives, by its label: "von" is "from"
    forward_marks: tuple[str, ...]
    either_marks: tuple[str, ...]
    reply_begins: tuple[str, ...]
    reply_holds: tuple[str, ...]
    signature: tuple[str, ...]
    footer: tuple[str, ...]
    embargo: tuple[str, ...]
    release_marks: frozenset[str]
    months: Mapping[str, str]  # the English name of a month, by that of another language


# Not the calendar's: its names follow the locale.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_KEYS = {
    "subject": {"forwarded", "replied"},
    "labels": {"from", "sent", "subject", "other"},
    "marks": {"forward", "either"},
    "replies": {"begin", "hold"},
    "end": {"signature", "footer"},
    "release": {"embargo", "marks"},
    "months": set(_MONTHS),
}


@cache
def mail_words() -> MailWords:
    """Return the words of mails, in all languages at once: a desk's mails have many.

    >>> mail_words().labels["von"]
    'from'
    """
    table = load_world("mail")
    for section in sorted({*table, *_KEYS}):
        wrong = set(table.get(section, ())) ^ _KEYS.get(section, set())
        for key in sorted(wrong):
            raise DataError("mail.toml", section, f"unknown or missing key {key!r}")
    return MailWords(
        forwarded=frozenset(table["subject"]["forwarded"]),
        replied=frozenset(table["subject"]["replied"]),
        labels={word: gives for gives, words in table["labels"].items() for word in words},
        forward_marks=tuple(table["marks"]["forward"]),
        either_marks=tuple(table["marks"]["either"]),
        reply_begins=tuple(table["replies"]["begin"]),
        reply_holds=tuple(table["replies"]["hold"]),
        signature=tuple(table["end"]["signature"]),
        footer=tuple(table["end"]["footer"]),
        embargo=tuple(table["release"]["embargo"]),
        release_marks=frozenset(table["release"]["marks"]),
        months={word: name for name, words in table["months"].items() for word in words},
    )
