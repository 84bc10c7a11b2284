"""How a language guards figures: "more than", "at least", "or so"."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Hedge
from factcheck.reference.language import load_table

# The rest of a phrase, and what it means: longest first. Kept by the word next to the figure.
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Hedge], ...]]
_TABLES = ("before", "after", "figures")
_LISTS = ("softeners", "between")


@attrs.frozen
class Hedges:
    """The hedges of a language, by the word that stands next to the figure."""

    before: Phrases  # keyed by the last word; the words in front of it, the nearest last
    after: Phrases  # keyed by the first word; the words behind it
    figures: Mapping[str, Hedge]
    softeners: frozenset[str]
    between: frozenset[str]
    not_after: Mapping[str, frozenset[str]]


@cache
def load_hedges(code: str = "en") -> Hedges:
    """Return the hedges of a language.

    >>> load_hedges().figures["passed"]
    <Hedge.MORE_THAN: 'more_than'>
    """
    return check_hedges(load_table("hedges", code), f"languages/{code}/hedges.toml")


def check_hedges(table: Mapping[str, Any], path: str) -> Hedges:
    """Return the hedges of a table, or say what is wrong with it."""
    for key in [*table, *_TABLES, *_LISTS]:
        if key not in (*_TABLES, *_LISTS, "not_after"):
            raise DataError(path, key, "unknown key")
        if key not in table:
            raise DataError(path, key, "is missing")
    read = {name: _by_phrase(table[name], name, path) for name in _TABLES}
    return Hedges(
        before=_by_word((phrase[-1], phrase[:-1], hedge) for phrase, hedge in read["before"]),
        after=_by_word((phrase[0], phrase[1:], hedge) for phrase, hedge in read["after"]),
        figures={" ".join(phrase): hedge for phrase, hedge in read["figures"]},
        softeners=frozenset(table["softeners"]),
        between=frozenset(table["between"]),
        not_after={word: frozenset(words) for word, words in table.get("not_after", {}).items()},
    )


def _by_phrase(
    table: Mapping[str, list[str]], name: str, path: str
) -> list[tuple[tuple[str, ...], Hedge]]:
    meanings: dict[tuple[str, ...], Hedge] = {}
    for word, phrases in table.items():
        try:
            hedge = Hedge(word)
        except ValueError as error:
            raise DataError(path, f"{name}.{word}", "is no hedge") from error
        for phrase in phrases:
            tokens = tuple(phrase.replace(".", " .").split())
            if meanings.setdefault(tokens, hedge) is not hedge:
                raise DataError(path, f"{name}.{word}", f"{phrase!r} has two meanings")
    return list(meanings.items())


def _by_word(entries: Iterable[tuple[str, tuple[str, ...], Hedge]]) -> Phrases:
    table: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for word, rest, hedge in entries:
        table.setdefault(word, []).append((rest, hedge))
    return {
        word: tuple(sorted(rests, key=lambda entry: len(entry[0]), reverse=True))
        for word, rests in table.items()
    }
