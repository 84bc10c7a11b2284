"""How a report names what a figure or a date is of."""

from collections.abc import Mapping
from functools import cache

import attrs

from factcheck.reference.language import load_table


@attrs.frozen
class FactNames:
    """Names of measures, of events, and of figures of which nothing else is known."""

    figures: Mapping[str, str]  # by measure: "deaths" is "the death toll"
    dates: Mapping[str, str]  # by class of event: "won match" is a "match"
    units: Mapping[str, str]  # by unit; "money" and "other" for those that are not listed


@cache
def fact_names() -> FactNames:
    """Return the table of ``languages/en/facts.toml``."""
    return FactNames(**load_table("facts"))
