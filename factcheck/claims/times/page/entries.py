"""Entries: a live page stamps each with its time; what one tells counts from the day above it."""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Zone
from factcheck.reference.page_words import page_words
from factcheck.reference.written_dates import month_days, written_dates

_CLOCK = re.compile(r"\b[0-2]?\d[:.][0-5]\d\b")
# How many days before, and behind, the day that a live page gives as its own its entries lie.
_BEFORE, _BEHIND = 14, 7


def days_of_entries(page: Page, published: date) -> dict[int, date]:
    """Return for the sentences below the stamps of a live page the day that they count from.

    One stamp alone is the page's own line: there are two, and an entry between them.
    """
    if sum(sentence.zone is Zone.HEADER for sentence in page.sentences) <= 1:
        return {}
    found: dict[int, date] = {}
    stamps: set[int] = set()  # those with an entry below
    day, stamp = None, 0
    for sentence in page.sentences:
        if sentence.zone is Zone.HEADER:
            stamped = _stamp(sentence, published)
            day, stamp = (day, stamp) if stamped is None else (stamped, sentence.number)
        elif day is not None and sentence.zone.speaks:
            found[sentence.number] = day
            stamps.add(stamp)
    return found if len(stamps) > 1 else {}


def _stamp(sentence: Sentence, published: date) -> date | None:
    """Return the day of "14:05 GMT, 3 March", if it is one on which the page was live."""
    words, text = page_words(), sentence.text
    lower = text.lower()
    if not _CLOCK.search(text) or any(map(lower.__contains__, (*words.published, *words.updated))):
        return None
    days = [day for day in _days(text, published) if -_BEHIND <= (published - day).days <= _BEFORE]
    return days[0] if len(set(days)) == 1 else None


def _days(text: str, published: date) -> Iterator[date]:
    """Yield the days that a stamp can mean; one without its year is of this year or the last."""
    for written in written_dates(text):
        if written.when is not None:
            yield date(written.when.year, written.when.month, written.when.day)
    for one in month_days(text):
        for year in (published.year, published.year - 1):
            if day := one.in_year(year):
                yield day
