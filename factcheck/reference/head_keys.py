"""The keys of heads, as systems of many kinds write them."""

from collections.abc import Mapping
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_world

_FILE, _ASIDE = "head_keys.toml", "aside"


@attrs.frozen
class HeadKeys:
    """What others call our keys, and what tells us nothing."""

    ours: Mapping[str, str]  # a name, and our own key
    rank: Mapping[str, int]  # how much a name is preferred: the least first
    aside: frozenset[str]


@cache
def head_keys() -> HeadKeys:
    """Return the names that others give to our keys.

    >>> head_keys().ours["lang"], head_keys().ours["pubdate"]
    ('language', 'published')
    """
    table = load_world("head_keys")
    ours: dict[str, str] = {}
    rank: dict[str, int] = {}
    for key, entry in table.items():
        if set(entry) != {"names"}:
            raise DataError(_FILE, key, "takes names, and nothing else")
        for place, name in enumerate(entry["names"]):
            if name in rank:
                raise DataError(_FILE, key, f"{name!r} stands twice")
            rank[name] = place
            if key != _ASIDE:
                ours[name] = key
    return HeadKeys(ours, rank, frozenset(table[_ASIDE]["names"]))
