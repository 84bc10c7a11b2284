"""Plain characters: quotes, spaces, hyphens and digits as a keyboard has them, one for one."""

import re
import unicodedata

_ODD = re.compile(r"[^\x00-\x7f]")
# One character for one, so that every offset stays what it is.
_PLAIN = {
    **dict.fromkeys("\u00a0\u2007\u2008\u2009\u200a\u202f\u2002\u2003\u3000", " "),
    **dict.fromkeys("\u2018\u2019\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2212\uff0d", "-"),
    "\uff05": "%",
    "\uff0c": ",",
    "\uff0e": ".",
}


def plain(text: str) -> str:
    r"""Return *text* with plain quotes, spaces, hyphens and digits, of the same length.

    >>> plain("\u201c\uff11\uff12\u202f000\u201d")
    '"12 000"'
    """
    return text if text.isascii() else _ODD.sub(_plain_character, text)


def _plain_character(match: re.Match[str]) -> str:
    character = match[0]
    if character in _PLAIN:
        return _PLAIN[character]
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
