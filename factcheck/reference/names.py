"""Names: how one name is written in several ways, by tables of letters, nicknames and forms."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import attrs

from factcheck.reference.language import check_keys, load_table
from factcheck.reference.places import fold

_LISTS = ("suffixes", "forms", "small", "before_acronyms", "company", "no_bodies")
_TABLES = ("fathers", "spelled", "letters")
_ENDS = re.compile(r"(?:[iy]{2}|ij|y)$")  # Zelenskiy, Zelenskyy, Zelensky
_TWICE = re.compile(r"(.)\1")
_VOWELS = re.compile(r"[aeiouy]")
_WORDS = 1 << 16  # remembered


@attrs.frozen
class NameWords:
    """The words of names, in lower case."""

    suffixes: frozenset[str]
    forms: frozenset[str]
    small: frozenset[str]
    before_acronyms: frozenset[str]
    company: frozenset[str]
    no_bodies: frozenset[str]
    fathers: dict[str, str]  # a suffix -> the generation
    spelled: dict[str, str]
    letters: tuple[tuple[str, str], ...]


@cache
def name_words() -> NameWords:
    """Return the words of names in English.

    >>> "plc" in name_words().forms, name_words().spelled["centre"]
    (True, 'center')
    """
    table: dict[str, Any] = load_table("names")
    check_keys(table, {*_LISTS, *_TABLES}, "languages/en/names.toml")
    return NameWords(
        **{name: frozenset(table[name]) for name in _LISTS},
        fathers=table["fathers"],
        spelled=table["spelled"],
        letters=tuple(table["letters"].items()),
    )


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    place = files("factcheck.reference") / "languages" / "en" / "nicknames.txt"
    rows = (
        line.partition(": ")
        for line in place.read_text("utf-8").splitlines()
        if not line.startswith("#")
    )
    return {name: frozenset(short.split(" ")) for name, _, short in rows}


def is_nickname(left: str, right: str) -> bool:
    """Say whether one given name is a short form of the other.

    >>> is_nickname("bill", "william"), is_nickname("mary", "jane")
    (True, False)
    """
    known = _short_forms()
    return right in known.get(left, ()) or left in known.get(right, ())


@lru_cache(maxsize=_WORDS)
def sounded(word: str) -> str:
    """Return a word as it sounds, whichever way it was transliterated.

    >>> sounded("Kolokoltsev") == sounded("Kolokoltsew")
    True
    >>> sounded("Zelensky") == sounded("Zelenskyy")
    True
    """
    word = fold(word)
    for written, read in name_words().letters:
        word = word.replace(written, read)
    return _TWICE.sub(r"\1", _ENDS.sub("i", word))


@lru_cache(maxsize=_WORDS)
def skeleton(word: str) -> str:
    """Return the consonants of a word as it sounds, behind its first letter.

    >>> skeleton("Mohammed") == skeleton("Muhammad")
    True
    """
    word = sounded(word)
    return word[:1] + _TWICE.sub(r"\1", _VOWELS.sub("", word[1:]))
