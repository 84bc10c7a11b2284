"""Garbled characters: UTF-8 that was once read in another encoding, and what it probably was."""

import re
from collections import Counter
from collections.abc import Iterator

import attrs

_WESTERN = "cp1252"


def _western(byte: int) -> str:
    """Return what a byte becomes in Windows' western encoding; some it leaves as they are."""
    return bytes([byte]).decode(_WESTERN, "ignore") or chr(byte)


_BYTES = {_western(byte): byte for byte in range(0x80, 0x100)} | {
    chr(byte): byte for byte in range(0x80, 0xA0)
}
_GO_ON = "".join(re.escape(sign) for sign, byte in _BYTES.items() if byte < 0xC0)
# Only what begins so: capital letters with accents before a quotation mark are no such thing.
_GARBLED = re.compile(
    rf"""
    (?: [\u00c2\u00c3\u00c5] [{_GO_ON}]
      | \u00c6 \u2019 | \u00cb [\u2020\u0153]
      | \u00e2 [{_GO_ON}] {{2}}
      | \u00ef [\u00bb\u00bc\u00bd] [{_GO_ON}]
      | \u00f0 \u0178 [{_GO_ON}] {{2}}
      | (?: [\u00d0\u00d1] [{_GO_ON}] ) {{2,20}}+
    ) {{1,20}}+
    """,
    re.VERBOSE,
)
_AROUND = 12  # characters of a figure on each side
_BEFORE, _BEHIND = re.compile(r"[\w.,$%+\-]{0,12}$"), re.compile(r"[\w.,$%+\-]{0,12}")


_LEADS = "\u00c2\u00c3\u00c5\u00c6\u00cb\u00d0\u00d1\u00e2\u00ef\u00f0"
# Quotation marks and what a sentence ends on stand beside figures and change none.
_HARMLESS = frozenset("\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u00ab\u00bb")


@attrs.frozen
class Garbled:
    """What is garbled in a text."""

    first: int  # the place of the first
    meant: tuple[tuple[str, str], ...]  # each form, and what it probably was; "" is not known
    figures: tuple[str, ...]  # as they stand in the text
    number: int  # of places


def garbled(text: str) -> Garbled | None:
    """Return what is garbled in a text, if anything is.

    >>> found = garbled("it cost \u00a35m".encode().decode("cp1252"))
    >>> found.meant[0][1], len(found.figures)
    ('\u00a3', 1)
    """
    if not _may_be(text):
        return None
    found = list(_GARBLED.finditer(text))
    if not found:
        return None
    forms = Counter(match[0] for match in found)
    return Garbled(
        first=found[0].start(),
        meant=tuple((form, _meant(form)) for form in forms),
        figures=tuple(dict.fromkeys(_figures(text, found))),
        number=len(found),
    )


def spoilt_figures(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of what is garbled and touches a digit: such a figure may be another.

    >>> spoilt_figures("from 10\u201315, or 7".encode().decode("cp1252"))
    ((7, 10),)
    """
    if not _may_be(text):
        return ()
    return tuple(match.span() for match in _GARBLED.finditer(text) if _spoils(text, match))


def _may_be(text: str) -> bool:
    return not text.isascii() and any(lead in text for lead in _LEADS)


def _spoils(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    touches = text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()
    return touches and not _HARMLESS.issuperset(_meant(match[0]) or " ")


def _meant(form: str) -> str:
    """Return what a form was before it was garbled, once or several times."""
    meant = ""
    for _ in range(3):
        try:
            form = bytes(_BYTES.get(sign, ord(sign)) for sign in form).decode("utf-8")
        except (UnicodeDecodeError, ValueError):
            return meant
        meant = form
    return meant


def _figures(text: str, found: list[re.Match[str]]) -> Iterator[str]:
    """Yield the figures that touch what is garbled: a dash of a range, a sign of money."""
    for match in found:
        if _spoils(text, match):
            start, end = match.span()
            before = _BEFORE.search(text[max(0, start - _AROUND) : start])
            behind = _BEHIND.match(text[end : end + _AROUND])
            around = (before[0] if before else "", behind[0] if behind else "")
            yield match[0].join(around).rstrip(".,")
