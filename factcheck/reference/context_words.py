"""Small lists of words that tell who, where and by whom."""

from functools import cache

from factcheck.errors import DataError
from factcheck.reference.language import load_table


@cache
def word_set(name: str) -> frozenset[str]:
    """Return the words of a list of ``context.toml``.

    >>> "guards" in word_set("border_people")
    True
    """
    table = load_table("context")
    if name not in table:
        raise DataError("languages/en/context.toml", name, "no such list")
    return frozenset(table[name])
