"""The order of day and month in dates such as 04/08/2024: inferred, zone by zone, never assumed."""

import re
from collections.abc import Iterator
from datetime import date

import attrs

from factcheck.claims.sentences import Page
from factcheck.model import Zone

DAY_FIRST, MONTH_FIRST = "day first", "month first"

_NUMERIC = re.compile(
    r"""
    (?<! [\d/.,-] )
    (?P<first> \d{1,2} ) (?P<sign> [/.-] ) (?P<second> \d{1,2} ) (?P=sign)
    (?P<year> \d{4} | \d\d )
    (?! [\d/-] )
    """,
    re.VERBOSE,
)
# Zones that belong to the page rather than to what happened: they tell no day to come.
_PAST_ZONES = frozenset({Zone.HEADER, Zone.DATELINE, Zone.RELATED, Zone.COPYRIGHT, Zone.CREDIT})


# A year in two figures lies at most so far ahead of the anchor, or of this year if there is none.
_AHEAD, _WITHOUT_ANCHOR = 20, 2029


def full_year(year: int, anchor: date | None) -> int:
    """Return the year of a date written in two digits: the nearest to the anchor, if there is one.

    >>> full_year(98, date(2024, 7, 5)), full_year(24, None)
    (1998, 2024)
    """
    if year > 99:
        return year
    now = anchor.year if anchor else _WITHOUT_ANCHOR
    candidates = (now // 100 * 100 + year + century for century in (-100, 0, 100))
    return min(candidates, key=lambda one: (one > now + _AHEAD, abs(one - now)))


def readings(first: int, second: int, year: int) -> dict[str, date]:
    """Return the days that two numbers and a year can mean, by the order that gives them."""
    found = {}
    for order, day, month in ((DAY_FIRST, first, second), (MONTH_FIRST, second, first)):
        try:
            found[order] = date(year, month, day)
        except ValueError:
            continue
    return found


@attrs.define
class Orders:
    """The order of each zone of a page, as far as its dates tell, and of the page as a whole."""

    zones: dict[Zone, str]
    page: str | None
    published: date | None
    zones_that_disagree: frozenset[Zone] = frozenset()

    def read(self, first: int, second: int, year: int, zone: Zone) -> tuple[date, ...]:
        """Return the one day that a date means here, or both if it stays open, or none."""
        found = readings(first, second, year)
        if len(set(found.values())) < 2:
            return tuple(found.values())[:1]
        if self.published is not None and self.published in found.values():
            return (self.published,)
        if zone in self.zones_that_disagree:
            return tuple(found.values())
        order = self.zones.get(zone) or self._not_to_come(found, zone) or self.page
        return (found[order],) if order else tuple(found.values())

    def _not_to_come(self, found: dict[str, date], zone: Zone) -> str | None:
        if self.published is None or zone not in _PAST_ZONES:
            return None
        past = [order for order, day in found.items() if day <= self.published]
        return past[0] if len(past) == 1 else None


def infer(page: Page, published: date | None) -> Orders:
    """Return the orders that the unambiguous dates of a page tell."""
    seen: dict[Zone, set[str]] = {}
    for zone, found in _numeric_dates(page, published):
        if len(found) == 1:
            seen.setdefault(zone, set()).update(found)
        elif published in found.values() and zone in _PAST_ZONES:
            seen.setdefault(zone, set()).update(
                order for order, day in found.items() if day == published
            )
    every = set().union(*seen.values()) if seen else set()
    return Orders(
        zones={zone: min(orders) for zone, orders in seen.items() if len(orders) == 1},
        page=min(every) if len(every) == 1 else None,
        published=published,
        zones_that_disagree=frozenset(zone for zone, orders in seen.items() if len(orders) > 1),
    )


def _numeric_dates(page: Page, published: date | None) -> Iterator[tuple[Zone, dict[str, date]]]:
    for match in _NUMERIC.finditer(page.plain):
        year = full_year(int(match["year"]), published)
        found = readings(int(match["first"]), int(match["second"]), year)
        if found and (len(match["year"]) == 4 or match["sign"] == "/"):
            yield page.article.zone_at(match.start()), found
