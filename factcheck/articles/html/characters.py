"""Characters as a reader sees them: what pages write around figures, and what a browser shows."""

import re
from html import unescape

# What has no width breaks or steers lines, and is no part of a figure: "1&shy;234" is 1234.
_WITHOUT_WIDTH = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff\u200e\u200f\u180e"))
# &#150; is a dash in browsers: what Windows' western encoding has there.
_WESTERN = {code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)}
_UNSEEN = {**_WESTERN, **_WITHOUT_WIDTH}
_BLANKS = re.compile(r"[ \t\n\r\f]+")
# Escaped twice: a reader sees "&nbsp;", and the writer meant the blank.
_TWICE = re.compile(
    r"""
    & (?: \#\d{2,6} | \#x[0-9a-fA-F]{2,5}
        | nbsp | thinsp | ensp | emsp | shy | amp | pound | euro | yen | cent | ndash | mdash
        | minus
        | deg | plusmn | times | frac12 | frac14 | frac34 | sup2 | sup3 | quot | apos | [lr][sd]quo
        | hellip | lt | gt | middot | bull | zwnj | permil
    ) ;
    """,
    re.VERBOSE,
)


def shown(text: str) -> str:
    r"""Return the characters of a text node as a browser shows them.

    >>> shown("1\u00ad234  votes\n&nbsp;\x96 5")
    '1234 votes \xa0\u2013 5'
    """
    if "&" in text:
        text = _TWICE.sub(_meant, text)
    return _BLANKS.sub(" ", text.translate(_UNSEEN))


def _meant(found: re.Match[str]) -> str:
    return unescape(unescape(found[0]))


_RAISED = str.maketrans("0123456789+-\u2212\u2013()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-\u2212()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")
CAN_BE_RAISED = re.compile(r"[0-9+\-\u2212\u2013()n]{1,9}")


def raised(text: str) -> str:
    """Return superscript characters: "2" as in m²."""
    return text.translate(_RAISED)


def lowered(text: str) -> str:
    """Return subscript characters: "2" as in CO₂; what has none stays as it is."""
    return text.translate(_LOWERED) if CAN_BE_RAISED.fullmatch(text) else text


_VULGAR = {
    unescape(f"&frac{name};"): name
    for name in [
        "12",
        "13",
        "14",
        "15",
        "16",
        "18",
        "23",
        "25",
        "34",
        "35",
        "38",
        "45",
        "56",
        "58",
        "78",
    ]
}
_BY_PARTS = {(name[0], name[1]): sign for sign, name in _VULGAR.items()}


def fraction(over: str, under: str) -> str:
    """Return a fraction as a character, or with a slash.

    >>> fraction("1", "2"), fraction("3", "16")
    ('½', '3/16')
    """
    return _BY_PARTS.get((over, under), f"{over}/{under}")
