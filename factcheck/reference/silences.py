"""What looks like a figure and is none."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import check_keys, load_table

_LISTS = (
    "labels",
    "indexes",
    "channels",
    "streets",
    "ways",
    "bodies",
    "roads",
    "states",
    "calendar",
    "clocks",
    "codes",
    "phones",
    "emergencies",
    "operators",
    "calibres",
    "weapons",
    "optics",
    "played",
    "compounds",
    "web",
    "no_nouns",
    "decades",
    "furniture",
    "of_furniture",
    "premises",
    "no_premises",
    "numbers",
    "alone",
    "before_one",
    "of_those",
)
_TABLES = ("romans", "phrases", "unless")


@attrs.frozen
class Phrase:
    """A fixed phrase, seen from one of its words."""

    offset: int  # of that word in the phrase
    tokens: tuple[str, ...]
    reason: str


# The phrases in which a word stands before another one.
Phrases = Mapping[tuple[str, str], tuple[Phrase, ...]]


@attrs.frozen
class Silences:
    """The words that make a number no figure; the data file says what each list holds."""

    labels: frozenset[str]
    indexes: frozenset[str]
    channels: frozenset[str]
    streets: frozenset[str]
    ways: frozenset[str]
    bodies: frozenset[str]
    roads: frozenset[str]
    states: frozenset[str]
    calendar: frozenset[str]
    clocks: frozenset[str]
    codes: frozenset[str]
    phones: frozenset[str]
    emergencies: frozenset[str]
    operators: frozenset[str]
    calibres: frozenset[str]
    weapons: frozenset[str]
    optics: frozenset[str]
    played: frozenset[str]
    compounds: frozenset[str]
    web: frozenset[str]
    no_nouns: frozenset[str]
    decades: frozenset[str]
    furniture: frozenset[str]
    of_furniture: frozenset[str]
    premises: frozenset[str]
    no_premises: frozenset[str]
    numbers: frozenset[str]
    alone: frozenset[str]
    before_one: frozenset[str]
    of_those: frozenset[str]
    romans: Mapping[str, int]
    unless: Mapping[str, frozenset[str]]
    roman_words: frozenset[str]
    phrases: Phrases
    openers: Mapping[str, frozenset[str]]  # what a word before a number may make of it
    closers: Mapping[str, frozenset[str]]  # what a word or sign behind a number may make of it


@cache
def load_silences(code: str = "en") -> Silences:
    """Return the silences of a language.

    >>> "page" in load_silences().labels
    True
    """
    return check_silences(load_table("silences", code), f"languages/{code}/silences.toml")


def check_silences(table: Mapping[str, Any], path: str) -> Silences:
    """Return the silences of a table, or say what is wrong with it."""
    check_keys(table, {*_LISTS, *_TABLES}, path)
    reasons: dict[tuple[str, ...], str] = {}
    for reason, phrases in table["phrases"].items():
        for phrase in phrases:
            if " " not in phrase:
                raise DataError(path, f"phrases.{reason}", f"{phrase!r} is but one word")
            if reasons.setdefault(tuple(phrase.split()), reason) != reason:
                raise DataError(path, f"phrases.{reason}", f"{phrase!r} has two reasons")
    return Silences(
        **{name: frozenset(table[name]) for name in _LISTS},
        romans=dict(table["romans"]),
        unless={phrase: frozenset(words) for phrase, words in table["unless"].items()},
        roman_words=frozenset(table["romans"]),
        phrases=_by_two(reasons),
        openers=_by_word(_OPENERS, table),
        closers=_by_word(_CLOSERS, table),
    )


# What the words of a list, or these signs, announce or make of a number.
_OPENERS: Mapping[str, str | tuple[str, ...]] = {
    "#": ("#",),
    "[": ("[",),
    "^": ("^",),
    "~": ("~",),
    ".": (".",),
    "number": "numbers",
    "phone": "phones",
    "state": "states",
    "index": "indexes",
    "label": "labels",
}
_CLOSERS: Mapping[str, str | tuple[str, ...]] = {
    "calibre": "calibres",
    "weapon": "weapons",
    "phone": "operators",
    "road": "roads",
    "way": "ways",
    "body": "bodies",
    "decade": "decades",
}


def _by_word(
    kinds: Mapping[str, str | tuple[str, ...]], table: Mapping[str, Any]
) -> Mapping[str, frozenset[str]]:
    """Return for each word what it may make of a number beside it."""
    found: dict[str, set[str]] = {}
    for kind, words in kinds.items():
        for word in table[words] if isinstance(words, str) else words:
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _by_two(reasons: Mapping[tuple[str, ...], str]) -> Phrases:
    """Return the phrases by each two words of theirs, seen from the first of the two."""
    index: dict[tuple[str, str], list[Phrase]] = {}
    for tokens, reason in sorted(reasons.items(), key=lambda entry: -len(entry[0])):
        for offset, pair in enumerate(pairwise(tokens)):
            index.setdefault(pair, []).append(Phrase(offset, tokens, reason))
    return {pair: tuple(phrases) for pair, phrases in index.items()}
