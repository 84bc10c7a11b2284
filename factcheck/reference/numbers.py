"""How a language writes numbers: words, scales, suffixes, fractions."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import check_keys, load_table

MALFORMED = "malformed numeral"  # how the reason begins why such a figure is set aside
_NUMBERS = (
    "cardinals", "ordinals", "scales", "plural_scales", "suffixes", "fractions", "open_figures",
)  # fmt: skip
_TABLES = (*_NUMBERS, "signs", "vague", "range_opens")
_LISTS = (
    "abbreviated", "apart", "articles", "compares", "ending", "ends_figures", "half_compounds",
    "half_of_two", "halves", "heights", "hyphens", "joins", "lettered", "minus", "money_suffixes",
    "of", "ordinal_ends", "plurals", "point", "point_follows", "point_names", "point_units",
    "range_parts", "scaled", "scaled_more", "scaled_times", "screens", "seconds",
    "slashed", "spans", "unscaled", "unsure",
)  # fmt: skip
_DIGITS = frozenset("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹")
# Signs and letters that can go on with a figure, in any language.
_SIGNS = frozenset("-'/(^x*\u00d7es\u207b")


@attrs.frozen
class Numbers:
    """The number words of a language; the data file says what each table holds."""

    cardinals: Mapping[str, int]
    ordinals: Mapping[str, int]
    scales: Mapping[str, int]
    plural_scales: Mapping[str, int]
    suffixes: Mapping[str, int]
    fractions: Mapping[str, int]
    signs: Mapping[str, tuple[int, int]]
    vague: Mapping[str, tuple[Decimal, Decimal]]
    open_figures: Mapping[str, int]
    range_opens: Mapping[str, str]
    abbreviated: frozenset[str]
    apart: frozenset[str]
    articles: frozenset[str]
    compares: frozenset[str]
    ending: frozenset[str]
    ends_figures: frozenset[str]
    half_compounds: frozenset[str]
    half_of_two: frozenset[str]
    halves: frozenset[str]
    heights: frozenset[str]
    hyphens: frozenset[str]
    joins: frozenset[str]
    lettered: frozenset[str]
    minus: frozenset[str]
    money_suffixes: frozenset[str]
    of: frozenset[str]
    ordinal_ends: frozenset[str]
    plurals: frozenset[str]
    point: frozenset[str]
    point_follows: frozenset[str]
    point_names: frozenset[str]
    point_units: frozenset[str]
    range_parts: frozenset[str]
    scaled: frozenset[str]
    scaled_more: frozenset[str]
    scaled_times: frozenset[str]
    screens: frozenset[str]
    seconds: frozenset[str]
    slashed: frozenset[int]
    spans: frozenset[str]
    unscaled: frozenset[str]
    unsure: frozenset[str]
    starters: frozenset[str] = attrs.field(init=False)
    openers: frozenset[str] = attrs.field(init=False)
    vague_starters: frozenset[str] = attrs.field(init=False)
    follow_articles: frozenset[str] = attrs.field(init=False)
    follow_words: frozenset[str] = attrs.field(init=False)
    follow_figures: frozenset[str] = attrs.field(init=False)
    go_on: frozenset[str] = attrs.field(init=False)
    precede_figures: frozenset[str] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Gather what can begin a number in words, and what can stand beside one that goes on."""
        vague = frozenset(word.split()[0] for word in self.vague)
        words = {*self.cardinals, *self.ordinals, *self.fractions, *self.scales}
        behind = {*self.joins, *self.hyphens, *self.point, *self.plural_scales, "("}
        figures = {*self.suffixes, *self.ordinal_ends, *self.scales, *self.signs, *self.fractions}
        for name, gathered in {
            "starters": words | vague | self.articles | self.point | {*self.signs},
            "openers": words | vague | self.point | {*self.signs},
            "go_on": _DIGITS | {*self.signs},
            "precede_figures": self.hyphens | self.minus | {"("},
            "vague_starters": vague,
            "follow_articles": words | vague,
            "follow_words": words | behind,
            "follow_figures": figures | behind | _SIGNS,
        }.items():
            object.__setattr__(self, name, frozenset(gathered))


@cache
def load_numbers(code: str = "en") -> Numbers:
    """Return the number words of a language.

    >>> load_numbers().cardinals["twelve"]
    12
    """
    return check_numbers(load_table("numbers", code), f"languages/{code}/numbers.toml")


def check_numbers(table: Mapping[str, Any], path: str) -> Numbers:
    """Return the number words of a table, or say what is wrong with it."""
    check_keys(table, {*_TABLES, *_LISTS}, path)
    _check_entries(table, path)
    words: dict[str, Any] = {name: dict(table[name]) for name in (*_NUMBERS, "range_opens")}
    lists: dict[str, Any] = {name: frozenset(table[name]) for name in _LISTS}
    for name in ("cardinals", "ordinals"):
        words[name] |= dict(_run_together(table["cardinals"], table[name]))
    return Numbers(
        **words,
        **lists,
        vague={word: (Decimal(low), Decimal(high)) for word, (low, high) in table["vague"].items()},
        signs={sign: (part, whole) for sign, (part, whole) in table["signs"].items()},
    )


def _check_entries(table: Mapping[str, Any], path: str) -> None:
    for name in _NUMBERS:
        for word, number in table[name].items():
            if type(number) is not int or number < 0:
                raise DataError(path, f"{name}.{word}", f"not a whole number: {number!r}")
    for name, kind in (("vague", "a least and a most"), ("signs", "a part of one")):
        for word, pair in table[name].items():
            if len(pair) != 2 or pair[0] >= pair[1]:
                raise DataError(path, f"{name}.{word}", f"not {kind}: {pair!r}")


def _run_together(
    cardinals: Mapping[str, int], units: Mapping[str, int]
) -> Iterator[tuple[str, int]]:
    """Yield tens and units that have lost their hyphen: "twentyfive", "thirtyfirst"."""
    for tens, ten in cardinals.items():
        if 20 <= ten < 100 and ten % 10 == 0:
            yield from (
                (tens + unit, ten + number) for unit, number in units.items() if 0 < number < 10
            )
