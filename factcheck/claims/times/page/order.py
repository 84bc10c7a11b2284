"""The order of day and month in dates such as 04/08/2024: inferred, zone by zone, never assumed."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property

import attrs

from factcheck.claims.sentences import Page
from factcheck.model import Zone
from factcheck.reference.date_orders import DAY_FIRST, MONTH_FIRST, WRITTEN, YEAR_FIRST, order_of

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


@attrs.define(eq=False)
class Orders:
    """The order of each zone of a page, as far as its dates tell, and of the page as a whole."""

    of: Page
    published: date | None

    @cached_property
    def _seen(self) -> dict[Zone, set[str]]:
        """The orders that the unambiguous dates of each zone tell."""
        seen: dict[Zone, set[str]] = {}
        for zone, found in self._numeric_dates():
            if len(found) == 1:
                seen.setdefault(zone, set()).update(found)
            elif self.published in found.values() and zone in _PAST_ZONES:
                seen.setdefault(zone, set()).update(
                    order for order, day in found.items() if day == self.published
                )
        return seen

    def _numeric_dates(self) -> Iterator[tuple[Zone, dict[str, date]]]:
        for match in _NUMERIC.finditer(self.of.plain):
            year = full_year(int(match["year"]), self.published)
            found = readings(int(match["first"]), int(match["second"]), year)
            # What may begin with a year tells nothing of day and month.
            sure = len(match["year"]) == 4 or (match["sign"] == "/" and not self._begins_with_year)
            if found and sure:
                yield self.of.article.zone_at(match.start()), found

    def read(self, first: int, second: int, year: int, zone: Zone) -> tuple[date, ...]:
        """Return the one day that a date means here, or both if it stays open, or none."""
        found = readings(first, second, year)
        if len(set(found.values())) < 2:
            return tuple(found.values())[:1]
        if self.published is not None and self.published in found.values():
            return (self.published,)
        here = self._seen.get(zone, set())
        if len(here) > 1:
            return tuple(found.values())
        order = (
            _only(here)
            or self._not_to_come(found, zone)
            or self._of_the_page()
            or self.asked_for()
            or self.of_the_paper()
        )
        return (found[order],) if order else tuple(found.values())

    def _not_to_come(self, found: dict[str, date], zone: Zone) -> str | None:
        if self.published is None or zone not in _PAST_ZONES:
            return None
        return _only({order for order, day in found.items() if day <= self.published})

    def _of_the_page(self) -> str | None:
        return _only(set().union(*self._seen.values()))

    @property
    def _begins_with_year(self) -> bool:
        return WRITTEN.get(self.of.article.date_order or "") == YEAR_FIRST

    def year_first(self, first: int, second: int, third: int) -> date | None:
        """Return the day of three times two figures, where the year comes first by request."""
        if not self._begins_with_year or self._seen:
            return None
        try:
            return date(full_year(first, self.published), second, third)
        except ValueError:
            return None

    def asked_for(self) -> str | None:
        """Return the order of day and month that was asked for, where the page tells none."""
        asked = WRITTEN.get(self.of.article.date_order or "")
        return asked if asked in (DAY_FIRST, MONTH_FIRST) and not self._seen else None

    def of_the_paper(self) -> str | None:
        """Return the order of the country that the address ends in, where the page tells none."""
        known = None if self._seen else order_of(self.of.article.url)
        return known[0] if known else None


def _only(orders: set[str]) -> str | None:
    return min(orders) if len(orders) == 1 else None
