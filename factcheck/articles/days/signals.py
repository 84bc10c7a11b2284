"""What a page itself says about its day: header lines, datelines, its address, copyright lines."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

import attrs

from factcheck.articles.page.lines import Line, cut
from factcheck.model import Stretch, Zone
from factcheck.reference.page_words import page_words
from factcheck.reference.written_dates import (
    WrittenDate,
    month_days,
    months_of_years,
    written_dates,
)

DATELINE, HEADER_LINE, ADDRESS = "dateline", "header line", "address"
DATE_OF_FORWARDED, DATE_OF_MAIL = "date of the forwarded mail", "date of the mail"
COPYRIGHT_LINE, FIRST_PUBLICATION = "copyright line", "first publication"


@attrs.frozen
class Day:
    """The date of a header line: its readings, its words, and how it speaks of itself."""

    readings: tuple[date, ...]
    words: str
    rank: int  # 0 for the day of publication, 1 for a later update
    month_first: date | None = None  # the reading by each order, for figures
    day_first: date | None = None
    is_first: bool = False  # the day of a text that was published again later


@attrs.frozen
class DatelineDay:
    """The day of a dateline; the year may be left to the reader."""

    month: int
    day: int
    year: int | None = None

    def in_year(self, year: int) -> date | None:
        """Return the date in a year, if that year has it."""
        with suppress(ValueError):
            return date(year, self.month, self.day)
        return None


# How much of the article may stand above its own date: further down a date is of something else.
_ABOVE = 700  # characters that speak


def header_days(text: str, stretches: tuple[Stretch, ...], start: int = 0) -> Iterator[Day]:
    """Yield the dates of the page's header lines, what speaks of publication first."""
    found = [
        day for line, above in _header_lines(text, stretches, start) for day in _days(line, above)
    ]
    yield from sorted(found, key=lambda day: day.rank)


def _header_lines(
    text: str, stretches: tuple[Stretch, ...], start: int
) -> Iterator[tuple[Line, int]]:
    """Yield the header and byline lines of a page, and how much of the article stands above."""
    reached, above = start, 0
    for stretch in stretches:
        if stretch.span.start < start:
            continue
        above += len(text[reached : stretch.span.start].strip())
        reached = stretch.span.end
        if stretch.zone is Zone.HEADLINE and (opening := _archived(text[stretch.span.slice])):
            yield opening, above
        if stretch.zone.speaks:
            above += stretch.span.end - stretch.span.start
        elif stretch.zone in (Zone.HEADER, Zone.CREDIT):
            for line in cut(text[stretch.span.slice]):
                yield line, above


def _archived(headline: str) -> Line | None:
    """Return the opening of a headline that gives a day: "From the archive, 4 March 1979: …"."""
    opening, colon, _ = headline.partition(": ")
    if not colon or not opening.lower().startswith(page_words().original):
        return None
    return next(cut(opening), None)


def header_months(text: str, stretches: tuple[Stretch, ...], start: int = 0) -> tuple[date, ...]:
    """Return the first day of the month that the first header line gives: "October 2024"."""
    for line, above in _header_lines(text, stretches, start):
        for day in months_of_years(line.text):
            return (day,) if above <= _ABOVE else ()
    return ()


# "Published4 March 2024": a page that lost its blank.
_GLUED = re.compile(r"(?<=[a-z])(?=[0-3]?\d [A-Z])")


def _days(line: Line, above: int) -> Iterator[Day]:
    """Yield the dates of a line that speak of publication: the words before each say how."""
    words, reached = page_words(), 0
    text = _GLUED.sub(" ", line.text)
    for number, found in enumerate(written_dates(text)):
        said = text[reached : found.span.start].lower()
        reached = found.span.end
        is_first = any(form in said for form in words.original)
        published = is_first or any(form in said for form in words.published)
        updated = not published and any(form in said for form in words.updated)
        if (published or (above <= _ABOVE)) and (published or updated or not number):
            yield _day_of(found, text[found.span.slice], int(updated), is_first=is_first)


def _day_of(found: WrittenDate, words: str, rank: int, *, is_first: bool) -> Day:
    month_first, day_first = found.readings if len(found.readings) == 2 else (None, None)
    return Day(found.readings, words, rank, month_first, day_first, is_first)


def dateline_days(text: str, stretches: tuple[Stretch, ...]) -> Iterator[DatelineDay]:
    """Yield the days of the datelines."""
    for stretch in stretches:
        if stretch.zone is Zone.DATELINE:
            words = text[stretch.span.slice]
            for found in written_dates(words):
                if when := found.when:
                    yield DatelineDay(when.month, when.day, when.year)
            for one in month_days(words):
                yield DatelineDay(one.month, one.day)


_ADDRESS_DAY = re.compile(
    r"(?<=[/\-_=])((?:19|20)\d\d)([/\-]?)([01]\d)\2([0-3]\d)(?=[/\-_.?]|$)"
    r"|(?<=/)((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?=/)"
)


def day_of_address(url: str) -> date | None:
    """Return the day that an address names.

    >>> day_of_address("https://example.org/world/2024/03/04/bridge-reopens")
    datetime.date(2024, 3, 4)
    """
    for match in _ADDRESS_DAY.finditer(url):
        year, month, day = (match[1], match[3], match[4]) if match[1] else match.group(5, 6, 7)
        with suppress(ValueError):
            return date(int(year), int(month), int(day))
    return None


# A range of years ("2019-2024") is of the site, not of the article.
_RIGHTS_YEAR = re.compile(
    r"""
    (?: copyright | \u00a9 | \(c\) ) [^\d\n]{0,30}
    (?P<year> (?:19|20) \d\d ) (?! \d | \ ? [\-\u2013,] \ ? (?:19|20)? \d\d )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def copyright_years(text: str, stretches: tuple[Stretch, ...]) -> set[int]:
    """Return the years of the copyright lines."""
    return {
        int(match["year"])
        for stretch in stretches
        if stretch.zone is Zone.COPYRIGHT
        for match in _RIGHTS_YEAR.finditer(text[stretch.span.slice])
    }


@attrs.frozen
class Orders:
    """Which orders of day and month a page uses where there is no doubt."""

    month_first: bool
    day_first: bool

    def pick(self, day: Day) -> date | None:
        """Return the reading by the page's order, if it has one order only."""
        if self.month_first == self.day_first:
            return None
        return day.month_first if self.month_first else day.day_first


_FIGURES = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-]\d{4}")
_TWELFTH = 12  # the last month


def orders(text: str, stretches: tuple[Stretch, ...]) -> Orders:
    """Return the orders that a page's unambiguous dates show: "13/06/2008".

    Lists of links to other articles come from another template, often with another order: they
    are no evidence.
    """
    month_first = day_first = False
    for start, end in _without_links(len(text), stretches):
        for match in _FIGURES.finditer(text, start, end):
            first, second = int(match[1]), int(match[2])
            month_first |= first <= _TWELFTH < second
            day_first |= second <= _TWELFTH < first
    return Orders(month_first, day_first)


def _without_links(length: int, stretches: tuple[Stretch, ...]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text that are no links to other articles."""
    reached = 0
    for stretch in stretches:
        if stretch.zone in (Zone.RELATED, Zone.NEWSLETTER):
            yield reached, stretch.span.start
            reached = stretch.span.end
    yield reached, length
