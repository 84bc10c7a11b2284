"""How rare a word is, by a table that ships with the package.

The table never depends on the input: what two claims share weighs the same in every run.
"""

from functools import cache, lru_cache
from importlib.resources import files
from math import log2

UNKNOWN_BAND = 3.0  # below the rarest band of the table
_WORDS = 1 << 16  # remembered
_BITS_PER_BAND = log2(10)
_BILLION = 9.0  # the Zipf scale counts uses in a billion words, as a decimal logarithm


@cache
def load_frequencies(code: str = "en") -> dict[str, float]:
    """Return the band on the Zipf scale of every word of the table."""
    place = files("factcheck.reference") / "languages" / code / "frequencies.txt"
    bands: dict[str, float] = {}
    for line in place.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            band, _, words = line.partition(": ")
            bands.update(dict.fromkeys(words.split(" "), float(band)))
    return bands


@lru_cache(maxsize=_WORDS)
def bits(word: str) -> float:
    """Return the information in seeing *word*: 5 bits for "the", 20 for a rare one.

    >>> round(bits("the")), round(bits("meeting")), round(bits("narcotics"))
    (4, 12, 18)
    """
    return (_BILLION - load_frequencies().get(word, UNKNOWN_BAND)) * _BITS_PER_BAND
