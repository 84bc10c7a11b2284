"""The setting of a date: all that decides what it means beside its own words."""

from datetime import date

import attrs

from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.times.page.discourse import Memory
from factcheck.claims.times.page.order import Orders
from factcheck.claims.times.page.tense import direction
from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import CalendarWords
from factcheck.reference.fiscal_years import FiscalCalendar, calendar_of

_PAGE = -1  # stands for all sentences


@attrs.define(eq=False)
class Setting:
    """Where and when a sentence stands."""

    page: Page
    sentence: Sentence
    today: date | None  # the day that relative dates count from
    memory: Memory
    orders: Orders
    words: CalendarWords
    calendars: dict[int, FiscalCalendar | None]  # whose year each sentence speaks of, once known
    tense: str | None = None  # set where a range gives it

    def tense_of(self, told: Told) -> str | None:
        """Return whether the clause of a date speaks of what was or of what will be."""
        return self.tense or direction(self.sentence, told.first, told.last, self.words)

    def on(self, today: date | None, tense: str | None = None) -> "Setting":
        """Return the same setting as seen from another day."""
        return attrs.evolve(self, today=today, tense=tense or self.tense)

    def calendar(self) -> FiscalCalendar | None:
        """Return the fiscal calendar of the state that the sentence, or the page, speaks of."""
        number = self.sentence.number
        if number not in self.calendars:
            self.calendars[number] = calendar_of(self.sentence.text) or self._of_the_page()
        return self.calendars[number]

    def _of_the_page(self) -> FiscalCalendar | None:
        if _PAGE not in self.calendars:
            self.calendars[_PAGE] = calendar_of(self.page.plain)
        return self.calendars[_PAGE]
