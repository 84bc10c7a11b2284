"""Fiscal years: when those of a state begin and how they are named."""

import re
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_world


@attrs.frozen
class FiscalCalendar:
    """The fiscal year of a state."""

    state: str
    begins: int = attrs.field()  # a month
    named: str = attrs.field(validator=attrs.validators.in_(("start", "end")))
    words: tuple[str, ...] = attrs.field(converter=tuple)
    firms: bool = False  # the firms of the state have its year
    school: int | None = None  # the month in which a school year begins
    tax: tuple[int, int] | None = attrs.field(
        default=None, converter=attrs.converters.optional(tuple)
    )

    @begins.validator
    def _is_a_month(self, _: object, begins: int) -> None:
        if not 1 <= begins <= 12:
            raise ValueError(f"a year begins with a month, not with {begins}")

    def begins_in(self, name: int) -> int:
        """Return the calendar year in which the fiscal year of a name begins.

        >>> load_fiscal_years()["united_states"].begins_in(2023)
        2022
        """
        return name if self.named == "start" or self.begins == 1 else name - 1


@cache
def load_fiscal_years() -> dict[str, FiscalCalendar]:
    """Return the fiscal calendars by the name of the state."""
    calendars = {}
    for state, entry in load_world("fiscal_years").items():
        try:
            calendars[state] = FiscalCalendar(state, **entry)
        except (TypeError, ValueError) as error:
            raise DataError("fiscal_years.toml", state, str(error)) from error
    return calendars


@cache
def _pattern() -> re.Pattern[str]:
    words = {word for calendar in load_fiscal_years().values() for word in calendar.words}
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def calendar_of(*texts: str) -> FiscalCalendar | None:
    """Return the calendar of the state that the first of the texts to name one names most often.

    >>> calendar_of("shipments grew", "the Pentagon and the White House").state
    'united_states'
    """
    calendars = load_fiscal_years()
    for text in texts:
        votes = dict.fromkeys(calendars, 0)
        for match in _pattern().finditer(text):
            for state, calendar in calendars.items():
                votes[state] += match[0] in calendar.words
        best = max(votes, key=lambda state: votes[state])
        if votes[best]:
            return calendars[best]
    return None
