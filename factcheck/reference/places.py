"""Places: countries, their people, regions and larger cities, and what lies in what."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import attrs

from factcheck.errors import DataError
from factcheck.reference.grammar import Phrases, words_of
from factcheck.reference.language import load_world

_FILE = "places.toml"
_FIELDS = 7


@attrs.frozen
class Country:
    """A country: its code and its name for comparison."""

    code: str
    name: str
    key: str
    short: str  # the shortest name that papers use: "us", "uk", else the key


class Known(NamedTuple):
    """A place of the tables: its key, and what holds it, the nearest first."""

    key: str
    within: tuple[str, ...]
    country: str  # the code


@attrs.frozen
class Places:
    """What is known of the map."""

    countries: dict[str, Country]  # by code
    names: Phrases[Known] = attrs.field(repr=False)  # folded words -> the place
    demonyms: Phrases[str] = attrs.field(repr=False)  # folded words -> the code
    borders: dict[tuple[str, str], str]  # ("US", "southern border") -> "MX"
    guards: dict[str, str]  # the body that guards a border -> the country

    def named(self, name: str) -> Known | None:
        """Return the place of a name, if any.

        >>> places().named("Vienna").within
        ('austria',)
        >>> places().named("São Paulo").key == places().named("Sao Paulo").key
        True
        """
        words = words_of(fold(name))
        found = self.names.at(words, 0) if words else None
        return found[1] if found and found[0] == len(words) else None

    def country_of(self, name: str) -> Country | None:
        """Return the country that a country's name or its people's name stands for, if any.

        >>> places().country_of("Britain").key, places().country_of("Mexican").code
        ('united kingdom', 'MX')
        """
        words = words_of(fold(name))
        if not words:
            return None
        people = self.demonyms.at(words, 0)
        if people and people[0] == len(words):
            return self.countries[people[1]]
        known = self.named(name)
        country = self.countries[known.country] if known else None
        return country if known and country and known.key == country.key else None

    def border(self, code: str, other: str) -> str:
        """Return the key of the border between two countries, whichever is named first.

        >>> places().border("MX", "US"), places().border("US", "MX")
        ('us-mexico border', 'us-mexico border')
        """
        ends = sorted((self.countries[code].short, self.countries[other].short), reverse=True)
        return f"{'-'.join(ends)} border"


def fold(name: str) -> str:
    """Return a name in lower case and without accents.

    >>> fold("Gérard Bénézat")
    'gerard benezat'
    """
    lower = name.lower()
    if lower.isascii():
        return lower
    bare = unicodedata.normalize("NFD", lower)
    return unicodedata.normalize("NFC", "".join(c for c in bare if not unicodedata.combining(c)))


@cache
def places() -> Places:
    """Return the places of ``places.toml``."""
    table = load_world("places")
    # The whole table is folded at once: name by name it would take half of the loading.
    rows = [_fields(line) for line in fold(table["countries"]).split("\n") if line]
    names = [line.split("|")[1] for line in table["countries"].split("\n") if line]
    known: dict[str, Known] = {}
    for row in rows:
        for name, place in _places(row):
            _put(known, name, place)
    return Places(
        {row[0].upper(): _country(row, name) for row, name in zip(rows, names, strict=True)},
        Phrases((words_of(name), place) for name, place in known.items()),
        Phrases((words_of(one), row[0].upper()) for row in rows for one in _split(row[3])),
        {
            (code, name): other
            for code, names in table["borders"].items()
            for name, other in names.items()
        },
        table["guards"],
    )


def _fields(line: str) -> list[str]:
    row = line.split("|")
    if len(row) != _FIELDS:
        raise DataError(_FILE, row[0], f"expected {_FIELDS} fields, not {len(row)}")
    return row


def _country(row: list[str], name: str) -> Country:
    key = row[1]
    names = [key, *(other for other in _split(row[2]) if "." not in other)]
    shortest = min(names, key=lambda other: (len(other), other))
    return Country(row[0].upper(), name, key, shortest if len(shortest) < _SHORT else key)


_SHORT = 3


def _places(row: list[str]) -> Iterator[tuple[str, Known]]:
    """Yield every name of a country and of what lies in it; what comes first keeps its name."""
    code, key, others, _, capital, regions, cities = row
    code, within = code.upper(), (key,)
    for form in (key, *_split(others)):
        yield form, Known(key, (), code)
    for form in _split(capital):
        yield form, Known(form, within, code)
    for city in _split(cities):
        form, _, region = city.partition("=")
        yield form, Known(form, (region, key) if region else within, code)
    for form in _split(regions):
        yield form, Known(form, within, code)


def _put(known: dict[str, Known], name: str, place: Known) -> None:
    """Add a place; where a name is both a country's and another's, we know only the name."""
    before = known.get(name)
    if before is None or (place.within == () and before.within != ()):
        known[name] = place if before is None else Known(name, (), place.country)
    elif before.within == () and before.country != place.country:
        known[name] = Known(name, (), before.country)


def _split(field: str) -> list[str]:
    return field.split(";") if field else []
