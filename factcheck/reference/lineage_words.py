"""Words of lineage: how pages and sentences say where words and figures are from."""

from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_table

_FILE = "languages/en/lineage.toml"


@attrs.frozen
class LineageWords:
    """The table of a language."""

    first_appeared: tuple[str, ...]
    contributed: tuple[str, ...]
    pictured: frozenset[str]
    own_reporting: tuple[str, ...]
    figures: frozenset[str]
    issued: frozenset[str]
    counts: frozenset[str]
    between: frozenset[str]
    speaks_for: frozenset[str]
    for_: frozenset[str]


@cache
def lineage_words() -> LineageWords:
    """Return the words of English.

    >>> "data" in lineage_words().figures
    True
    """
    table = load_table("lineage")
    names = {field.name.removesuffix("_") for field in attrs.fields(LineageWords)}
    if different := sorted(names ^ table.keys()):
        raise DataError(_FILE, different[0], "unknown or missing key")
    return LineageWords(
        first_appeared=tuple(table["first_appeared"]),
        contributed=tuple(table["contributed"]),
        pictured=frozenset(table["pictured"]),
        own_reporting=tuple(table["own_reporting"]),
        figures=frozenset(table["figures"]),
        issued=frozenset(table["issued"]),
        counts=frozenset(table["counts"]),
        between=frozenset(table["between"]),
        speaks_for=frozenset(table["speaks_for"]),
        for_=frozenset(table["for"]),
    )
