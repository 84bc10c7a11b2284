"""Designations: the words of names that tell one thing from its siblings: "Flight 370"."""

from functools import cache
from typing import Any

import attrs

from factcheck.reference.grammar import Phrases
from factcheck.reference.language import check_keys, load_table
from factcheck.reference.silences import load_silences

_LISTS = ("families", "no_families", "variants", "flights", "editions", "earlier_ones")


@attrs.frozen
class Designations:
    """The words of designations, in lower case."""

    families: frozenset[str]  # before a number
    no_families: frozenset[str]
    variants: frozenset[str]
    flights: frozenset[str]
    editions: frozenset[str]
    earlier_ones: Phrases[bool]
    opening: frozenset[str]  # words with which a designation may begin
    romans: dict[str, str]
    named: dict[str, str]  # a word before a name of its own, as written -> the family

    def numeral(self, word: str) -> str | None:
        """Return the number that a word tells behind a family, if any.

        >>> [designations().numeral(word) for word in ("370", "II", "so")]
        ['370', '2', None]
        """
        if word.isdecimal():
            return word.lstrip("0") or "0" if len(word) <= _LONGEST else None
        if not (word.isupper() and word.isascii()):
            return None
        return self.romans.get(word.lower()) or (word.lower() if len(word) == 1 else None)


_LONGEST = 4  # digits


@cache
def designations() -> Designations:
    """Return the words of designations in English.

    >>> "flight" in designations().families, "page" in designations().families
    (True, False)
    """
    table: dict[str, Any] = load_table("designations")
    check_keys(table, {*_LISTS, "romans", "named"}, "languages/en/designations.toml")
    none = frozenset(table["no_families"])
    families = (frozenset(table["families"]) | load_silences().labels) - none
    named = {word: family for family, words in table["named"].items() for word in words}
    return Designations(
        families,
        none,
        frozenset(table["variants"]),
        frozenset(table["flights"]),
        frozenset(table["editions"]),
        Phrases((phrase.split(), True) for phrase in table["earlier_ones"]),
        families | frozenset([*table["editions"], *map(str.lower, named)]),
        {numeral: str(number) for numeral, number in table["romans"].items()},
        named,
    )
