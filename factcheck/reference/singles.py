"""Words by which a lone sentence tells what it is about."""

from functools import cache

import attrs

from factcheck.reference.language import check_keys, load_table


@attrs.frozen
class SingleWords:
    """The lists of ``singles.toml``."""

    act_links: frozenset[str]  # words between a verb and its date
    definite: frozenset[str]  # words that open a subject which another text names
    in_names: frozenset[str]  # words in small letters that go on with a name
    no_names: frozenset[str]  # months and weekdays
    openings: frozenset[str]  # first words of a phrase before the subject
    pointers: frozenset[str]  # "it", "he"
    verbs: frozenset[str]  # words that end a short subject


@cache
def single_words() -> SingleWords:
    """Return the words of English.

    >>> "it" in single_words().pointers
    True
    """
    table = load_table("singles")
    names = tuple(field.name for field in attrs.fields(SingleWords))
    check_keys(table, {*names}, "languages/en/singles.toml")
    return SingleWords(**{name: frozenset(table[name]) for name in names})
