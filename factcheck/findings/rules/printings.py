"""Dates that hang on the day of printing: "on Saturday" in two texts of two weeks, "last week"."""

import re
from datetime import date
from functools import lru_cache

from factcheck.findings.two import Two, sentence
from factcheck.model import Article, Claim, Grain, Moment
from factcheck.model.nearness import Nearness
from factcheck.reference.calendar_links import calendar_links
from factcheck.reference.phases import phases

_WEEK = 7
_LOOSE = {Grain.WEEK: 7, Grain.MONTH: 31}  # days that "last week" may mean


def weeks_of_publication(two: Two) -> bool:
    """Say whether both name a weekday or "yesterday" and no date, some weeks apart.

    The weeks are then those in which the texts are said to be published, and one of these may be
    the day of a later print.
    """
    days = [_day(claim) for claim in two.both]
    if None in days or not all(counts_from_printing(claim) for claim in two.both):
        return False
    gap = (days[0] - days[1]).days  # type: ignore[operator]
    return gap != 0 and gap % _WEEK == 0


def counted_loosely(two: Two) -> bool:
    """Say whether one says "last week", and the other's day is in the days before the printing."""
    if two.near is not Nearness.APART:
        return False
    for one, other in (two.both, two.both[::-1]):
        span, day = loose_span(one), _day(other)
        if span is not None and day is not None and span[0] <= day <= span[1]:
            return True
    return False


def hour_without_its_day(two: Two) -> bool:
    """Say whether one tells an hour and no day, and the day of printing is a day off the other."""
    one, other = (_day(claim) for claim in two.both)
    if one is None or other is None or not any(tells_no_day(claim) for claim in two.both):
        return False
    return abs((one - other).days) == 1


@lru_cache(maxsize=1 << 10)
def tells_no_day(claim: Claim) -> bool:
    """Say whether a sentence tells a clock time and no day, so that the day of printing is taken.

    A paper of Wednesday may tell of Tuesday afternoon so.
    """
    value, published = claim.value, claim.quote.article.published
    if not isinstance(value, Moment) or value.grain is not Grain.MINUTE or published is None:
        return False
    links, words = calendar_links(), sentence(claim).lower().replace("'", " ").split()
    told = {word.strip('.,;:()"\u2019') for word in words}
    dated = told & (links["relative"] | links.weekdays.keys() | links.months.keys())
    return value.first_day == published.day and not dated


def counted_in_hours(two: Two) -> bool:
    """Say whether one is told by its hours from another time: "18 hours earlier"."""
    return any(is_counted_in_hours(claim) for claim in two.both)


def is_counted_in_hours(claim: Claim) -> bool:
    """Say whether a time is counted in hours from another of its text."""
    value = claim.value
    if not isinstance(value, Moment) or value.grain is not Grain.HOUR:
        return False
    last = claim.quote.exact.lower().split()[-1]
    return last in calendar_links()["counted_from"] and last not in calendar_links()["relative"]


def years_of_a_season(two: Two) -> bool:
    """Say whether "this year" and "next year" may be one season of what comes every year."""
    years = [claim.value.first_day for claim in two.both if is_loose_year(claim)]  # type: ignore[union-attr]
    seasonal = all(claim.subject.measure in phases().seasonal for claim in two.both)
    return seasonal and len(years) > 1 and abs(years[0].year - years[1].year) == 1  # type: ignore[union-attr]


def is_loose_year(claim: Claim) -> bool:
    """Say whether a year is told by its distance from today."""
    value = claim.value
    if not isinstance(value, Moment) or value.grain is not Grain.YEAR or not value.first_day:
        return False
    return calendar_links().counts_from_today(claim.quote.exact)


@lru_cache(maxsize=1 << 10)
def counts_from_printing(claim: Claim) -> bool:
    """Say whether a day is told by a weekday or "yesterday", and its number nowhere in the text."""
    day = _day(claim)
    if day is None or claim.quote.article.published is None:
        return False
    if calendar_links().counts_from_today(claim.quote.exact):
        return True
    timex = claim.value.timex if isinstance(claim.value, Moment) else ""
    if "T" not in timex or _names_a_month(claim.quote.exact):
        return False  # but an hour goes on from a day told before
    # The day of publication stands at the head of many a page, and tells nothing.
    return claim.quote.article.published.day == day or not _tells(claim.quote.article, day)


@lru_cache(maxsize=1 << 10)
def loose_span(claim: Claim) -> tuple[date, date] | None:
    """Return the days that "last week" or "last month" may mean if it is not the calendar's."""
    value, published = claim.value, claim.quote.article.published
    if not isinstance(value, Moment) or published is None or value.first_day is None:
        return None
    reach = _LOOSE.get(value.grain)
    if reach is None or value.mod or not calendar_links().counts_from_today(claim.quote.exact):
        return None
    first, last = date.fromordinal(max(1, published.day.toordinal() - reach)), published.day
    return (first, last) if value.first_day <= last else None


def _day(claim: Claim) -> date | None:
    value = claim.value
    if not isinstance(value, Moment) or value.grain.rank > Grain.DAY.rank:
        return None
    return value.first_day if value.first_day == value.last_day else None


def _names_a_month(quote: str) -> bool:
    words = {word.strip(".,").lower() for word in quote.split()}
    return not words.isdisjoint(calendar_links().months.keys())


def _tells(article: Article, day: date) -> bool:
    """Say whether an article tells a day by its number and its month."""
    names = "|".join(
        re.escape(name) for name, number in calendar_links().months.items() if number == day.month
    )
    number = rf"0?{day.day}(?:st|nd|rd|th)?"
    told = rf"\b(?:(?:{names})\.?\s{{1,3}}{number}|{number}\s{{1,3}}(?:of\s)?(?:{names}))\b"
    return re.search(told, article.text, re.IGNORECASE) is not None
