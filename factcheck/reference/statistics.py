"""What kind of figure a figure is: an average, a peak, a threshold, a record that was broken."""

import re
from collections.abc import Mapping
from functools import cache

from factcheck.reference.language import load_table

_SOME = r"(?:\S+\s+){0,4}"  # of words that may stand between the parts of a phrase


@cache
def statistics(code: str = "en") -> Mapping[str, re.Pattern[str]]:
    """Return the kinds of figures by their name, as patterns over text in lower case.

    >>> bool(statistics()["broken"].search("he broke lind's record of"))
    True
    """
    table = load_table("statistics", code)
    return {
        name: re.compile("|".join(rf"\b{_pattern(words)}\b" for words in phrases))
        for name, phrases in table.items()
    }


def _pattern(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split())).replace(
        rf"\s+{re.escape('*')}\s+", rf"\s+{_SOME}"
    )
