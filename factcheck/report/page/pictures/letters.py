"""How much room words take in a picture, so that no two of them overlap.

The reader's font is not known: widths are those of a wide one, in whole pixels.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from factcheck.report.lines import shown

SIZE = 12  # pixels, of all words in pictures
LINE = 15  # pixels from one line of words to the next
_EM = 1_000
_BOLD = 112  # percent of the width of the plain letters
# Signs of like width, in thousandths of an em; all others are as wide as a digit.
_WIDTHS = {
    "ijl'|!": 300,
    " .,:;IftrJ()[]/-\u2019\u2018": 420,
    "mMW@%\u2026\u2014": 1_000,
    "wABCDEGHKNOPQRSTUVXYZ&+=<>\u2260\u2248\u00b1": 800,
}
_WIDTH_OF = {sign: width for signs, width in _WIDTHS.items() for sign in signs}
_OTHER = 640
_FULL = 1_100  # Chinese, Japanese, Korean, emoji
_LONGEST_NAME = 80  # characters of a name in a table; its whole is told by the list of articles


def width(words: str, *, bold: bool = False) -> int:
    """Return the pixels that words need at most, rounded up."""
    needed = sum(map(_width, words)) * SIZE * (_BOLD if bold else 100)
    return -(-needed // (_EM * 100))


@lru_cache(maxsize=1_024)
def _width(sign: str) -> int:
    known = _WIDTH_OF.get(sign)
    if known is not None:
        return known
    if unicodedata.combining(sign):
        return 0
    return _FULL if unicodedata.east_asian_width(sign) in "WF" else _OTHER


def cut(words: str, room: int, *, bold: bool = False) -> str:
    """Return as many of the words as fit into so many pixels.

    >>> cut("Port Sollen Harbour Authority", 100)
    'Port Sollen H…'
    """
    if len(words) <= room and width(words, bold=bold) <= room:
        return words
    kept = words[: max(room, 0)]
    while kept and width(f"{kept}…", bold=bold) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def named(name: str, longest: int = _LONGEST_NAME) -> str:
    """Return a name on one line, harmless, and not longer than a reader reads."""
    plain = " ".join(shown(name[: longest * 2]).split())
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"


_ARTICLES = frozenset({"the", "a", "an", "of", "and", "for", "in", "on", "le", "la", "der", "die"})
_MOST_LETTERS = 4
_SHORT = 7  # letters of a word that needs no short form


def initials(names: Iterable[str]) -> dict[str, str]:
    """Return short forms for names, each its own, in the order of the names.

    >>> initials(["The Daily Torch", "NBS News", "Dover Times"])
    {'The Daily Torch': 'DT', 'NBS News': 'NBS', 'Dover Times': 'DT2'}
    """
    found: dict[str, str] = {}
    taken: dict[str, int] = {}
    for name in dict.fromkeys(names):
        short = _initials(name)
        taken[short] = taken.get(short, 0) + 1
        found[name] = short if taken[short] == 1 else f"{short}{taken[short]}"
    return found


def _initials(name: str) -> str:
    words = [word for word in shown(name[:200]).split() if word[0].isalnum()]
    telling = [word for word in words if word.lower() not in _ARTICLES] or words
    if not telling:
        return "?"
    first = telling[0]
    if first.isupper() and 1 < len(first) <= _MOST_LETTERS:
        return first  # an agency or a broadcaster: "NBS News"
    if len(telling) == 1:
        return first if len(first) <= _SHORT else first[:_MOST_LETTERS]
    return "".join(word[0].upper() for word in telling[:_MOST_LETTERS])
