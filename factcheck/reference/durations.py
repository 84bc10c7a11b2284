"""The words of a language for durations that no figure tells: "weeks of rain", "all day"."""

from collections.abc import Mapping
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import check_keys, load_table

_TABLES = ("units", "joined")


@attrs.frozen(eq=False)
class DurationWords:
    """The words around a unit of time, and the units, all in lower case."""

    one: Mapping[str, str]  # "week": the unit
    several: Mapping[str, str]  # "weeks": the unit
    joined: Mapping[str, str]  # "weeklong": the unit
    whole: frozenset[str]
    whole_behind: frozenset[str]
    full: frozenset[str]
    full_behind: frozenset[str]
    all: frozenset[str]
    not_whole: frozenset[str]
    another: frozenset[str]
    long: frozenset[str]
    matter: frozenset[str]
    of: frozenset[str]
    many: frozenset[str]
    some: frozenset[str]
    not_many: frozenset[str]
    lasting: frozenset[str]
    within: frozenset[str]
    filled: frozenset[str]
    fills_not: frozenset[str]
    away: frozenset[str]
    away_not: frozenset[str]
    no_lengths: frozenset[str]
    goes_on: frozenset[str]
    triggers: frozenset[str] = attrs.field(init=False)  # without one of them there is no duration

    @triggers.default
    def _all_units(self) -> frozenset[str]:
        return frozenset({*self.one, *self.several, *self.joined})


@cache
def load_durations(code: str = "en") -> DurationWords:
    """Return the words of durations of a language.

    >>> load_durations().joined["weeklong"]
    'week'
    """
    path = f"languages/{code}/durations.toml"
    file = load_table("durations", code)
    check_keys(file, {"durations"}, path)
    table = file["durations"]
    lists = {field.name for field in attrs.fields(DurationWords)} - {"one", "several", "triggers"}
    check_keys(table, {*lists, *_TABLES}, f"{path}: durations")
    one: dict[str, str] = {}
    several: dict[str, str] = {}
    for unit, forms in table["units"].items():
        if len(forms) != 2:
            raise DataError(path, f"durations.units.{unit}", "not the words for one and several")
        one |= dict.fromkeys(forms[0], unit)
        several |= dict.fromkeys(forms[1], unit)
    words = {name: frozenset(table[name]) for name in lists - {"joined"}}
    return DurationWords(one=one, several=several, joined=table["joined"], **words)
