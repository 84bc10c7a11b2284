"""How a language writes numbers: words, scales, suffixes, fractions."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_table

_TABLES = ("cardinals", "ordinals", "scales", "suffixes", "fractions", "signs", "vague")
_LISTS = ("joins", "point", "minus", "articles", "ordinal_ends", "unsure", "range_parts", "spans")


@attrs.frozen
class Numbers:
    """The number words of a language; the data file says what each table holds."""

    cardinals: Mapping[str, int]
    ordinals: Mapping[str, int]
    scales: Mapping[str, int]
    suffixes: Mapping[str, int]
    fractions: Mapping[str, int]
    signs: Mapping[str, tuple[int, int]]
    vague: Mapping[str, tuple[Decimal, Decimal]]
    range_opens: Mapping[str, str]
    joins: frozenset[str]
    point: frozenset[str]
    minus: frozenset[str]
    articles: frozenset[str]
    ordinal_ends: frozenset[str]
    unsure: frozenset[str]
    range_parts: frozenset[str]
    spans: frozenset[str]
    starters: frozenset[str] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Gather the words that can begin a number that is not written in figures."""
        words = {*self.cardinals, *self.ordinals, *self.fractions, *self.signs, *self.articles}
        vague = {word.split()[0] for word in self.vague}
        object.__setattr__(self, "starters", frozenset(words | vague | {*self.scales}))


@cache
def load_numbers(code: str = "en") -> Numbers:
    """Return the number words of a language.

    >>> load_numbers().cardinals["twelve"]
    12
    """
    return check_numbers(load_table("numbers", code), f"languages/{code}/numbers.toml")


def check_numbers(table: Mapping[str, Any], path: str) -> Numbers:
    """Return the number words of a table, or say what is wrong with it."""
    known = {*_TABLES, *_LISTS, "range_opens"}
    for key in [*table, *known]:
        if key not in table or key not in known:
            raise DataError(path, key, "unknown key" if key in table else "is missing")
    for name in ("cardinals", "ordinals", "scales", "suffixes", "fractions"):
        for word, number in table[name].items():
            if type(number) is not int or number < 0:
                raise DataError(path, f"{name}.{word}", f"not a whole number: {number!r}")
    for word, ends in table["vague"].items():
        if len(ends) != 2 or ends[0] >= ends[1]:
            raise DataError(path, f"vague.{word}", f"not a least and a most: {ends!r}")
    for sign, parts in table["signs"].items():
        if len(parts) != 2 or parts[0] >= parts[1]:
            raise DataError(path, f"signs.{sign}", f"not a part of one: {parts!r}")
    plain: dict[str, Any] = {
        name: table[name] for name in _TABLES if name not in ("vague", "signs")
    }
    lists: dict[str, Any] = {name: frozenset(table[name]) for name in _LISTS}
    return Numbers(
        **plain,
        **lists,
        vague={word: (Decimal(low), Decimal(high)) for word, (low, high) in table["vague"].items()},
        signs={sign: (part, whole) for sign, (part, whole) in table["signs"].items()},
        range_opens=table["range_opens"],
    )
