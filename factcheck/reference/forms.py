"""Forms that tell what a figure measures: ages, magnitudes, ranks, shares, rates."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.reference.language import check_keys, load_table


@attrs.frozen
class Forms:
    """The words of such forms; the data file says what each list holds."""

    aged: frozenset[str]
    aged_of: frozenset[str]
    old: frozenset[str]
    of_age: frozenset[str]
    years: frozenset[str]
    short: frozenset[str]
    theirs: frozenset[str]
    magnitude: frozenset[str]
    to_magnitude: frozenset[str]
    quakes: frozenset[str]
    scales: frozenset[str]
    number: frozenset[str]
    out_of: frozenset[str]
    per: frozenset[str]
    per_any: frozenset[str]
    per_tied: frozenset[str]
    per_time: frozenset[str]
    not_per: frozenset[str]
    rated: frozenset[str]
    per_each: frozenset[str]
    per_for: frozenset[str]
    paid: frozenset[str]
    rated_leading: frozenset[str]
    exchange: frozenset[str]
    exchanged: frozenset[str]
    not_a_rate: frozenset[str]
    net: frozenset[str]
    per_number: frozenset[str]
    heads: frozenset[str]
    between_units: frozenset[str]
    lists: frozenset[str]
    sides: frozenset[str]
    ties: frozenset[str]
    of_units: frozenset[str]
    part_units: frozenset[str]
    vague_units: frozenset[str]
    upon: frozenset[str]
    tells_size: frozenset[str]
    one_for: frozenset[str]
    one_of: frozenset[str]
    not_one: frozenset[str]
    one_for_money: frozenset[str]
    sizes: frozenset[str]
    below_zero: frozenset[str]
    lettered: frozenset[str]
    lettered_too: frozenset[str]
    millions: frozenset[str]
    lengths: frozenset[str]
    differences: frozenset[str]
    warming: frozenset[str]
    temperatures: frozenset[str]
    extremes: frozenset[str]
    markets: frozenset[str]
    to_temperature: frozenset[str]
    results: frozenset[str]
    tells_degrees: frozenset[str] = attrs.field(init=False)

    @tells_degrees.default
    def _of_weather(self) -> frozenset[str]:
        return self.temperatures | self.extremes


@cache
def load_forms(code: str = "en") -> Forms:
    """Return the forms of a language.

    >>> "quake" in load_forms().quakes
    True
    """
    return check_forms(load_table("forms", code), f"languages/{code}/forms.toml")


def check_forms(table: Mapping[str, Any], path: str) -> Forms:
    """Return the forms of a table, or say what is wrong with it."""
    known = {field.name for field in attrs.fields(Forms) if field.init}
    check_keys(table, known, path)
    return Forms(**{name: frozenset(words) for name, words in table.items()})
