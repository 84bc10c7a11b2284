"""Plain characters: quotes, spaces, hyphens and digits as a keyboard has them, one for one."""

import re
import unicodedata

_ODD = re.compile(r"[^\x00-\x7f]")
# Some papers write the decimal point in the middle of the line.
_MIDDLE_POINT = re.compile(r"(?<=\d)\u00b7(?=\d)")
# Corpora write brackets and quotes by names of their own, each padded to the length of its name.
_NAMED = {
    "-LRB-": "    (", "-RRB-": ")    ", "-LSB-": "    [", "-RSB-": "]    ",
    "-LCB-": "    {", "-RCB-": "}    ", "``": ' "', "''": '" ',
}  # fmt: skip
_IS_NAMED = re.compile(r"-[LR][RSC]B-|``|(?<![\w'])''(?!')")
# What tells a terminal to write in red is no text: its figures are no figures.
_ESCAPE = re.compile(r"\x1b\[[\d;?]{0,20}[A-Za-z]")
# What cannot be seen between two digits has a group of thousands behind it, or makes no number.
# The characters come first: looking back at every place of a text takes five times as long.
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff](?<=\d.)(?=\d)")
# What is raised behind a figure, or a star or a dagger that touches it, is the mark of a note.
_MARK = re.compile(
    r"(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|[*\u2020\u2021])(?![\w*=\u2070-\u2079])"
)
_FIGURE = re.compile(r"(?<![\d.,^])\d[\d.,]{0,24}(?<=\d\d)$")
_LONGEST = 28  # characters before a mark in which its figure begins
_BASE = "10"  # raised digits behind it are a power
# One character for one, so that every offset stays what it is.
_PLAIN = {
    **dict.fromkeys("\u00a0\u202f\u205f\u3000", " "),
    **dict.fromkeys("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "),
    **dict.fromkeys("\u2018\u2019\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2212\uff0d", "-"),
    **dict.fromkeys("\u2044\u2215\uff0f", "/"),
    **dict.fromkeys("\u066c\uff0c", ","),
    **dict.fromkeys("\u066b\uff0e", "."),
    **dict.fromkeys("\u066a\uff05", "%"),
    **dict.fromkeys("\ufe69\uff04", "$"),
    "\uff08": "(",
    "\uff09": ")",
    "\uff0b": "+",
    "\uffe1": "\u00a3",
    "\uffe5": "\u00a5",
}


def plain(text: str) -> str:
    r"""Return *text* with plain quotes, spaces, hyphens and digits, of the same length.

    >>> plain("\u201c\uff11\uff12\u202f000\u201d"), plain("12\u00b75%")
    ('"12 000"', '12.5%')
    >>> plain("Maya Torrin -LRB- born 1980 -RRB- won")
    'Maya Torrin     ( born 1980 )     won'
    """
    if "\x1b" in text:
        text = _ESCAPE.sub(lambda match: " " * len(match[0]), text)
    if "-LRB-" in text or "``" in text:  # no other text has double apostrophes for quotes
        text = _IS_NAMED.sub(_named_character, text)
    if text.isascii():
        return text if "*" not in text else _MARK.sub(_without_mark, text)
    text = _MARK.sub(_without_mark, text)
    return _ODD.sub(_plain_character, _MIDDLE_POINT.sub(".", _UNSEEN.sub(",", text)))


def _without_mark(match: re.Match[str]) -> str:
    return " " * len(match[0]) if _marks_a_note(match) else match[0]


def _marks_a_note(match: re.Match[str]) -> bool:
    """Say whether a sign touches a figure of two digits and more: no "km\u00b2", no "10\u2076"."""
    place = match.start()
    if not place or not match.string[place - 1].isdecimal():
        return False
    figure = _FIGURE.search(match.string[max(0, place - _LONGEST) : place])
    return figure is not None and (figure[0] != _BASE or match[0] in "*\u2020\u2021")


def _named_character(match: re.Match[str]) -> str:
    return _NAMED[match[0]]


def _plain_character(match: re.Match[str]) -> str:
    character = match[0]
    if character in _PLAIN:
        return _PLAIN[character]
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
