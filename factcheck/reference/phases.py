"""Words that say which moment of an event a clock time is."""

from collections.abc import Mapping
from functools import cache

import attrs

from factcheck.reference.language import load_table


@attrs.frozen
class Phases:
    """The table of ``languages/en/phases.toml``."""

    lasting: frozenset[str]  # measures of what goes on for days
    until: frozenset[str]  # words right before a time at which something was so already
    seasonal: frozenset[str]  # measures of what is held every year, in a season of two years
    prior: frozenset[str]  # words before one of several that were before
    moments: Mapping[str, str]  # a word -> the moment that it tells


@cache
def phases() -> Phases:
    """Return the table.

    >>> phases().moments["dispatched"]
    'alarm'
    """
    table = load_table("phases")
    moments = {word: name for name, words in table["phases"].items() for word in words}
    return Phases(
        lasting=frozenset(table["lasting"]),
        until=frozenset(table["until"]),
        seasonal=frozenset(table["seasonal"]),
        prior=frozenset(table["prior"]),
        moments=moments,
    )
