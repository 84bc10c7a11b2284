"""Time zones: what a name of a zone stands for, by the day and by the country a page speaks of."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_table

_FILE = "zones.toml"
_LONGEST = 4  # words of a name of a place


@attrs.frozen
class TimeZone:
    """What a name stands for: an offset from UTC, or a zone whose offset its days decide.

    A name of several zones has readings: the words of a page, and the zone where one stands there.
    """

    offset: int | None = None  # in minutes; the same all year
    name: str | None = None  # in the tz database
    readings: tuple[tuple[frozenset[str], "TimeZone"], ...] = ()

    @property
    def known(self) -> bool:
        """Whether it stands for one zone, whatever the page speaks of."""
        return self.offset is not None or self.name is not None

    def on_page(self, *texts: frozenset[str]) -> "TimeZone":
        """Return the one reading whose words the first of the texts to have any has."""
        for words in texts:
            fitting = [zone for signs, zone in self.readings if not signs.isdisjoint(words)]
            if fitting:
                return fitting[0] if len(fitting) == 1 else TimeZone()
        return self

    def offset_at(self, local: datetime) -> timedelta | None:
        """Return how far ahead of UTC its clocks are when they show a time.

        >>> TimeZone(name="Europe/Paris").offset_at(datetime(2024, 7, 1, 12))
        datetime.timedelta(seconds=7200)
        """
        if self.offset is not None:
            return timedelta(minutes=self.offset)
        zone = _rules(self.name) if self.name else None
        return local.replace(tzinfo=zone).utcoffset() if zone else None


@cache
def _rules(name: str) -> Any:  # noqa: ANN401 - a ZoneInfo, whose module is not loaded yet
    # Few pages tell a zone, and the data of each are a file: they are read when first asked for.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return None


@attrs.frozen(eq=False)
class Zones:
    """The names of zones, and the zones of places."""

    named: Mapping[str, TimeZone]
    places: Mapping[tuple[str, ...], str | None]  # words -> the zone; None: it has several

    def of_places(self, words: list[str]) -> frozenset[str | None]:
        """Return the zones of the places that a row of words names.

        >>> sorted(load_zones().of_places("A ferry left Athens for Rhodes .".split()))
        ['Europe/Athens']
        """
        found: set[str | None] = set()
        first = 0
        while first < len(words):
            size = self._size_at(words, first)
            if size:
                found.add(self.places[tuple(words[first : first + size])])
            first += size or 1
        return frozenset(found)

    def _size_at(self, words: list[str], first: int) -> int:
        """Return how many words the longest name of a place has that begins here."""
        if not words[first][0].isupper():
            return 0
        sizes = range(_LONGEST, 0, -1)
        return next((n for n in sizes if tuple(words[first : first + n]) in self.places), 0)


@cache
def load_zones(code: str = "en") -> Zones:
    """Return the zones that a language has names for.

    >>> load_zones().named["Beijing time"].name
    'Asia/Shanghai'
    """
    table = load_table("zones", code)
    named = {name: _zone(name, value) for name, value in table["zones"].items()}
    named |= {name: _ambiguous(name, rows) for name, rows in table["ambiguous"].items()}
    places: dict[tuple[str, ...], str | None] = {
        tuple(place.split()): None for place in table["wide"]["places"]
    }
    for name, those in table["places"].items():
        for place in those:
            places[tuple(place.split())] = name
            named[f"{place} time"] = TimeZone(name=name)
    return Zones(named, places)


def _ambiguous(name: str, rows: list[dict[str, Any]]) -> TimeZone:
    try:
        readings = [(frozenset(row["where"]), _zone(name, row["zone"])) for row in rows]
    except (KeyError, TypeError) as error:
        raise DataError(_FILE, f"ambiguous.{name}", f"needs zone and where: {error}") from error
    default = next((_zone(name, row["zone"]) for row in rows if row.get("usual")), TimeZone())
    return attrs.evolve(default, readings=tuple(readings))


def _zone(name: str, value: str) -> TimeZone:
    if value[:1] not in ("+", "-"):
        return TimeZone(name=value)
    try:
        hours, minutes = value[1:].split(":")
        offset = int(hours) * 60 + int(minutes)
    except ValueError as error:
        raise DataError(_FILE, f"zones.{name}", str(error)) from error
    return TimeZone(offset=-offset if value[0] == "-" else offset)
