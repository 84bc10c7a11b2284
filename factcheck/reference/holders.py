"""Holders: the words by which a text says whose a figure is."""

from functools import cache

import attrs

from factcheck.reference.language import check_keys, load_table


@attrs.frozen
class HolderWords:
    """The lists of ``holders.toml``, in lower case; the file explains each."""

    age_links: frozenset[str]
    firm_measures: frozenset[str]
    given_to: frozenset[str]
    gives_figure: frozenset[str]
    held_in: frozenset[str]
    holder_links: frozenset[str]
    in_places: frozenset[str]
    judging: frozenset[str]
    kinds_of_holders: frozenset[str]
    one_place: frozenset[str]
    personal_measures: frozenset[str]
    said_for_firms: frozenset[str]
    said_for_persons: frozenset[str]
    told_of_holders: frozenset[str]


@cache
def holder_words() -> HolderWords:
    """Return the words around holders in English.

    >>> "rival" in holder_words().kinds_of_holders
    True
    """
    table = load_table("holders")
    names = tuple(field.name for field in attrs.fields(HolderWords))
    check_keys(table, {*names}, "languages/en/holders.toml")
    return HolderWords(**{name: frozenset(table[name]) for name in names})
