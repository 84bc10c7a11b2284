"""Names that hold a word of time and tell none: "Friday Harbor", "USA Today"."""

from collections.abc import Mapping
from functools import cache

import attrs

from factcheck.reference.calendar_words import cut
from factcheck.reference.language import check_keys, load_table

# A name, seen from one of its words: how far that stands from its beginning.
Seen = tuple[int, list[str]]


@attrs.frozen(eq=False)
class TimeNames:
    """The names, by each of their words that could be one of time."""

    phrases: Mapping[str, tuple[Seen, ...]]
    kinds: frozenset[str]  # of those names, the last words that may be written small
    works: frozenset[str]
    shows: frozenset[str]


_KEYS = ("phrases", "kinds", "works", "shows")
_SHORTEST = len("may")  # "of" and "in" begin no date


@cache
def load_time_names(code: str = "en") -> TimeNames:
    """Return the names of a language that hold a word of time.

    >>> load_time_names().phrases["harbor"]
    ((1, ['friday', 'harbor']),)
    """
    table = load_table("time_names", code)
    check_keys(table, ("names",), "time_names.toml")
    check_keys(table["names"], _KEYS, "time_names.toml")
    lists = table["names"]
    seen: dict[str, list[Seen]] = {}
    for phrase in sorted([*lists["phrases"], *lists["kinds"]]):
        words = cut(phrase)
        for offset, word in enumerate(words):
            if len(word) >= _SHORTEST:
                seen.setdefault(word, []).append((offset, words))
    return TimeNames(
        {word: tuple(those) for word, those in seen.items()},
        frozenset(cut(phrase)[-1] for phrase in lists["kinds"]),
        frozenset(lists["works"]),
        frozenset(lists["shows"]),
    )
