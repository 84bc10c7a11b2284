"""How a language guards figures: "more than", "at least", "or so"."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Hedge
from factcheck.reference.language import load_table

Rest = tuple[str, ...]
# By the word next to the figure: the lengths that the rest of a phrase may have, the longest
# first, and what each rest means.
Phrases = Mapping[str, tuple[tuple[int, ...], Mapping[Rest, Hedge]]]
_TABLES = ("before", "after", "behind_nouns", "figures")
_LISTS = (
    "softeners", "between", "than", "compared_by", "bounds_join", "through", "openings",
    "opened", "decades_of", "no_rates", "prepositions", "disputed", "spreads", "lasting",
    "reckoned",
)  # fmt: skip
_OTHERS = ("margins", "decades", "tens", "not_after")


@attrs.frozen
class Hedges:
    """The hedges of a language, by the word that stands next to the figure."""

    before: Phrases  # keyed by the last word; the words in front of it, the nearest last
    after: Phrases  # keyed by the first word; the words behind it
    behind_nouns: Phrases
    figures: Mapping[str, Hedge]
    softeners: frozenset[str]
    between: frozenset[str]
    than: frozenset[str]
    compared_by: frozenset[str]
    bounds_join: frozenset[str]
    through: frozenset[str]
    openings: frozenset[str]
    opened: frozenset[str]
    decades_of: frozenset[str]
    no_rates: frozenset[str]
    prepositions: frozenset[str]
    disputed: frozenset[str]
    spreads: frozenset[str]
    lasting: frozenset[str]
    reckoned: frozenset[str]
    decades: Mapping[str, tuple[int, int]]
    tens: Mapping[str, int]
    not_after: Mapping[str, frozenset[str]]
    margins: frozenset[tuple[str, ...]]
    margin_ends: Mapping[str, tuple[tuple[str, ...], ...]]  # by the last word
    nearest: frozenset[str] = attrs.field(init=False)  # all that may end a hedge
    beside: frozenset[str] = attrs.field(init=False)  # all that may say something before a figure

    @nearest.default
    def _of_hedges(self) -> frozenset[str]:
        return self.between.union(self.before, self.figures)

    @beside.default
    def _of_all_tables(self) -> frozenset[str]:
        return self.nearest.union(self.margin_ends, self.decades, ("-",))


@cache
def load_hedges(code: str = "en") -> Hedges:
    """Return the hedges of a language.

    >>> load_hedges().figures["passed"]
    <Hedge.MORE_THAN: 'more_than'>
    """
    return check_hedges(load_table("hedges", code), f"languages/{code}/hedges.toml")


def check_hedges(table: Mapping[str, Any], path: str) -> Hedges:
    """Return the hedges of a table, or say what is wrong with it."""
    known = (*_TABLES, *_LISTS, *_OTHERS)
    for key in [*table, *known]:
        if key not in known:
            raise DataError(path, key, "unknown key")
        if key not in table and key != "not_after":
            raise DataError(path, key, "is missing")
    lists: dict[str, Any] = {name: frozenset(table[name]) for name in _LISTS}
    margins = frozenset(_tokens(phrase) for phrase in table["margins"])
    read = {name: _by_phrase(table[name], name, path) for name in _TABLES}
    return Hedges(
        before=_by_word((phrase[-1], phrase[:-1], hedge) for phrase, hedge in read["before"]),
        after=_by_word((phrase[0], phrase[1:], hedge) for phrase, hedge in read["after"]),
        behind_nouns=_by_word(
            (phrase[0], phrase[1:], hedge) for phrase, hedge in read["behind_nouns"]
        ),
        figures={" ".join(phrase): hedge for phrase, hedge in read["figures"]},
        **lists,
        decades={word: _ends(ends, word, path) for word, ends in table["decades"].items()},
        tens=dict(table["tens"]),
        not_after={word: frozenset(words) for word, words in table.get("not_after", {}).items()},
        margins=margins,
        margin_ends=_by_end(margins),
    )


def _tokens(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.replace(".", " .").split())


def _ends(ends: list[int], word: str, path: str) -> tuple[int, int]:
    if len(ends) != 2 or not 0 <= ends[0] <= ends[1] < 10:
        raise DataError(path, f"decades.{word}", f"not a first and a last year: {ends!r}")
    return ends[0], ends[1]


def _by_end(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        found[phrase[-1]] = (*found.get(phrase[-1], ()), phrase[:-1])
    return found


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
            tokens = _tokens(phrase)
            if meanings.setdefault(tokens, hedge) is not hedge:
                raise DataError(path, f"{name}.{word}", f"{phrase!r} has two meanings")
    return list(meanings.items())


def _by_word(entries: Iterable[tuple[str, Rest, Hedge]]) -> Phrases:
    table: dict[str, dict[Rest, Hedge]] = {}
    for word, rest, hedge in entries:
        table.setdefault(word, {})[rest] = hedge
    return {
        word: (tuple(sorted({len(rest) for rest in rests}, reverse=True)), rests)
        for word, rests in table.items()
    }
