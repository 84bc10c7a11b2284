"""How a language tells a change: "rose by", "a 20 % fall", "10 times more than"."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Direction
from factcheck.reference.language import check_keys, load_table

Directions = Mapping[str, Direction]
_BY_DIRECTION = ("moves", "changes", "nouns", "compares", "held")
_LISTS = (
    "by", "of", "times", "bases", "fillers", "ends", "as_many", "not_before", "adverbs",
    "positions", "comparing", "added", "always", "gained", "points", "shifts", "with", "since",
    "periods", "dating", "lasting", "as", "many", "sizes", "wholes", "parted", "counted", "bare",
    "verbal", "plural", "paired", "played", "turned", "compared", "over", "than",
    "clauses", "predicates", "signs", "twofold", "valued", "valued_by", "holdings",
)  # fmt: skip
# Words that Python keeps for itself.
_RENAMED = {"as": "as_", "with": "with_"}


@attrs.frozen
class Changes:
    """The words of change of a language; the data file says what each table holds."""

    moves: Directions
    changes: Directions
    nouns: Directions
    compares: Directions
    held: Directions
    factors: Mapping[str, tuple[Decimal, Direction]]
    by: frozenset[str]
    of: frozenset[str]
    times: frozenset[str]
    bases: frozenset[str]
    fillers: frozenset[str]
    ends: frozenset[str]
    as_many: frozenset[str]
    not_before: frozenset[str]
    adverbs: frozenset[str]
    positions: frozenset[str]
    comparing: frozenset[str]
    added: frozenset[str]
    always: frozenset[str]
    gained: frozenset[str]
    points: frozenset[str]
    shifts: frozenset[str]
    with_: frozenset[str]
    since: frozenset[str]
    periods: frozenset[str]
    dating: frozenset[str]
    lasting: frozenset[str]
    as_: frozenset[str]
    many: frozenset[str]
    sizes: frozenset[str]
    wholes: frozenset[str]
    parted: frozenset[str]
    counted: frozenset[str]
    bare: frozenset[str]
    verbal: frozenset[str]
    plural: frozenset[str]
    paired: frozenset[str]
    played: frozenset[str]
    turned: frozenset[str]
    compared: frozenset[str]
    over: frozenset[str]
    than: frozenset[str]
    clauses: frozenset[str]
    predicates: frozenset[str]
    signs: frozenset[str]
    twofold: frozenset[str]
    valued: frozenset[str]
    valued_by: frozenset[str]
    holdings: frozenset[str]
    telling: frozenset[str] = attrs.field(init=False)  # all that may make "from … to" a change

    comparisons: frozenset[str] = attrs.field(init=False)  # without one no figure is a multiple
    factored: frozenset[str] = attrs.field(init=False)

    @comparisons.default
    def _of_multiples(self) -> frozenset[str]:
        return self.times | self.as_ | self.sizes | self.signs

    @factored.default
    def _of_factors(self) -> frozenset[str]:
        return frozenset(self.factors)

    @telling.default
    def _of_all_tables(self) -> frozenset[str]:
        return self.shifts.union(self.moves, self.changes, self.nouns, self.factors)


@cache
def load_changes(code: str = "en") -> Changes:
    """Return the words of change of a language.

    >>> load_changes().nouns["fall"]
    <Direction.DOWN: 'down'>
    """
    return check_changes(load_table("changes", code), f"languages/{code}/changes.toml")


def check_changes(table: Mapping[str, Any], path: str) -> Changes:
    """Return the words of a table, or say what is wrong with it."""
    check_keys(table, {*_BY_DIRECTION, *_LISTS, "factors"}, path)
    directed: dict[str, Any] = {name: _directed(table[name], name, path) for name in _BY_DIRECTION}
    lists: dict[str, Any] = {_RENAMED.get(name, name): frozenset(table[name]) for name in _LISTS}
    return Changes(
        **directed,
        **lists,
        factors={
            word: _factor(entry, f"factors.{word}", path)
            for word, entry in table["factors"].items()
        },
    )


def _directed(table: Mapping[str, list[str]], name: str, path: str) -> Directions:
    words: dict[str, Direction] = {}
    for key, listed in table.items():
        for word in listed:
            if words.setdefault(word, _direction(key, name, path)).value != key:
                raise DataError(path, f"{name}.{key}", f"{word!r} goes both ways")
    return words


def _direction(word: str, key: str, path: str) -> Direction:
    try:
        return Direction(word)
    except ValueError as error:
        raise DataError(path, key, f"{word!r} is no direction: up or down") from error


def _factor(entry: list[str], key: str, path: str) -> tuple[Decimal, Direction]:
    try:
        number, direction = entry
        return Decimal(number), _direction(direction, key, path)
    except (ValueError, InvalidOperation) as error:
        raise DataError(path, key, f"not a factor and a direction: {entry!r}") from error
