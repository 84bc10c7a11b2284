"""What looks like a figure and is none."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_table

_LISTS = (
    "labels",
    "indexes",
    "streets",
    "calendar",
    "clocks",
    "codes",
    "phones",
    "compounds",
    "web",
    "no_nouns",
)


@attrs.frozen
class Phrase:
    """A fixed phrase, seen from one of its tokens."""

    offset: int  # of that token in the phrase
    tokens: tuple[str, ...]
    reason: str


@attrs.frozen
class Silences:
    """The words that make a number no figure; the data file says what each list holds."""

    labels: frozenset[str]
    indexes: frozenset[str]
    streets: frozenset[str]
    calendar: frozenset[str]
    clocks: frozenset[str]
    codes: frozenset[str]
    phones: frozenset[str]
    compounds: frozenset[str]
    web: frozenset[str]
    no_nouns: frozenset[str]
    phrases: Mapping[str, tuple[Phrase, ...]]  # by each of their tokens


@cache
def load_silences(code: str = "en") -> Silences:
    """Return the silences of a language.

    >>> "page" in load_silences().labels
    True
    """
    return check_silences(load_table("silences", code), f"languages/{code}/silences.toml")


def check_silences(table: Mapping[str, Any], path: str) -> Silences:
    """Return the silences of a table, or say what is wrong with it."""
    for key in [*table, *_LISTS, "phrases"]:
        if key not in table or key not in (*_LISTS, "phrases"):
            raise DataError(path, key, "unknown key" if key in table else "is missing")
    reasons: dict[tuple[str, ...], str] = {}
    for reason, phrases in table["phrases"].items():
        for phrase in phrases:
            if reasons.setdefault(tuple(phrase.split()), reason) != reason:
                raise DataError(path, f"phrases.{reason}", f"{phrase!r} has two reasons")
    index: dict[str, list[Phrase]] = {}
    for tokens, reason in sorted(reasons.items(), key=lambda entry: -len(entry[0])):
        for offset, token in enumerate(tokens):
            index.setdefault(token, []).append(Phrase(offset, tokens, reason))
    return Silences(
        **{name: frozenset(table[name]) for name in _LISTS},
        phrases={token: tuple(phrases) for token, phrases in index.items()},
    )
