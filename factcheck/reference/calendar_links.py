"""Words that tie dates, ages and durations to each other, and the names of days and months."""

from collections.abc import Mapping
from functools import cache, cached_property

import attrs

from factcheck.reference.language import load_table


@attrs.frozen(eq=False, slots=False)
class CalendarLinks:
    """The lists of ``calendar_links.toml``, and the names of ``time.toml``."""

    lists: Mapping[str, frozenset[str]]
    winter: Mapping[str, frozenset[str]]  # a name of winter time -> the zones that leave it
    weekdays: Mapping[str, int]  # in lower case; Monday is 0
    months: Mapping[str, int]  # in lower case; January is 1

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.lists[name]

    @cached_property
    def _relative(self) -> frozenset[str]:
        return self.lists["relative"] | self.weekdays.keys()

    def counts_from_today(self, quote: str) -> bool:
        """Say whether a date is told by its distance from the day of publication.

        >>> calendar_links().counts_from_today("on Monday")
        True
        >>> calendar_links().counts_from_today("on Monday, 5 March")
        False
        """
        words = {word.strip(".,") for word in quote.lower().split()}
        dated = words & self.months.keys() or any(word.isdigit() for word in words)
        return not dated and not self._relative.isdisjoint(words)


@cache
def calendar_links() -> CalendarLinks:
    """Return the table.

    >>> calendar_links().weekdays["wednesday"]
    2
    """
    table = load_table("calendar_links")
    names = load_table("time")["names"]
    return CalendarLinks(
        {name: frozenset(words) for name, words in table.items() if name != "winter"},
        {name: frozenset(zones) for name, zones in table["winter"].items()},
        _numbered(names["weekdays"], 0) | _numbered(names["short_weekdays"], 0),
        _numbered(names["months"], 1) | _numbered(names["small_months"], 1),
    )


def _numbered(rows: list[list[str]], first: int) -> dict[str, int]:
    return {word.lower(): place for place, row in enumerate(rows, first) for word in row}
