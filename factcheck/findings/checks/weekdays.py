"""A weekday against the date that it stands beside: "Wednesday, March 6, 2025" is a Thursday."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from factcheck.findings.checks.sums import Sum
from factcheck.findings.checks.told import (
    has_digits_of_a_year,
    in_full,
    published,
    single_day,
    weekday_of,
)
from factcheck.findings.desk import Desk
from factcheck.model import Claim
from factcheck.reference.calendar_links import calendar_links

_OLDEST = 1924  # the last countries left the Julian calendar in the year before
_NEAR = 31  # days from publication, for a date without its year


def weekdays_with_dates(desk: Desk) -> Iterator[Sum]:
    """Yield the dates that are written with their weekday, and whether it is theirs.

    A date without its year proves nothing where it fits, as the year is read from the weekday; and
    where several of an article do not fit, it is the year of the article that is in doubt.
    """
    for own in desk.by_article.values():
        dated = [(claim, told) for claim in own if claim.compared and (told := _told(claim))]
        wrong = sum(day.weekday() != weekday for _, (weekday, day) in dated)
        for claim, (weekday, day) in dated:
            fits, in_doubt = day.weekday() == weekday, not has_digits_of_a_year(claim)
            if day.year >= _OLDEST and (not in_doubt or (not fits and wrong == 1)):
                yield _checked(claim, day, fits=fits)


def _checked(claim: Claim, day: date, *, fits: bool) -> Sum:
    code = "weekday-fits" if fits else "weekday-does-not-fit"
    return Sum(code=code, claims=(claim,), working=f"{in_full(day)} is a {weekday_of(day)}")


def _told(claim: Claim) -> tuple[int, date] | None:
    """Return the weekday that a date is written with, and the day that it is."""
    if not claim.is_moment:
        return None
    quote = claim.quote.exact
    weekdays, dates = _weekday_pattern().findall(quote), list(_date_pattern().finditer(quote))
    if len(weekdays) != 1 or len(dates) != 1 or _one_of_several(claim):
        return None
    found = dates[0]
    month = calendar_links().months[(found["month"] or found["month_behind"]).lower()]
    number = int(found["day"] or found["day_before"])
    day = _day(claim, month, number)
    return None if day is None else (calendar_links().weekdays[weekdays[0].lower()], day)


def _day(claim: Claim, month: int, number: int) -> date | None:
    read = single_day(claim)
    if has_digits_of_a_year(claim):
        return read if read and (read.month, read.day) == (month, number) else None
    anchor = published(claim)
    if anchor is None or read is None:
        return None
    near = [day for year in (-1, 0, 1) if (day := _date(anchor.year + year, month, number))]
    day = min(near, key=lambda one: abs((one - anchor).days), default=None)
    return day if day and abs((day - anchor).days) <= _NEAR else None


def _date(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _one_of_several(claim: Claim) -> bool:
    """Say whether a weekday or a number beside the quote shares it: "Monday to Friday, 3-7 May"."""
    quote = claim.quote
    return bool(
        _joined_before().search(quote.prefix())
        or _JOINED_BEHIND.match(quote.suffix())
        or _JOINED_BEHIND.search(quote.exact)
    )


_JOINED_BEHIND = re.compile(
    r"\s?(?:-|\u2013|\u2014|/|&|,? ?(?:and|to|or|through|until|till)\b)\s?\d"
)


@cache
def _joined_before() -> re.Pattern[str]:
    names = "|".join(sorted(calendar_links().weekdays, key=len, reverse=True))
    return re.compile(
        rf"\b(?:{names})s?\.?\s?(?:-|\u2013|\u2014|/|&|,|,? ?(?:and|to|or|through|until)\b)\s?$",
        re.IGNORECASE,
    )


@cache
def _weekday_pattern() -> re.Pattern[str]:
    names = "|".join(sorted(calendar_links().weekdays, key=len, reverse=True))
    return re.compile(rf"\b({names})\b", re.IGNORECASE)


@cache
def _date_pattern() -> re.Pattern[str]:
    months = "|".join(sorted(calendar_links().months, key=len, reverse=True))
    return re.compile(
        rf"""
        \b (?P<month> {months} ) \b \.? \s? (?: the \s )? (?P<day> \d{{1,2}} ) (?! \d | : )
        | \b (?P<day_before> \d{{1,2}} ) (?: st | nd | rd | th )? \s? (?: of \s )?
          (?P<month_behind> {months} ) \b
        """,
        re.IGNORECASE | re.VERBOSE,
    )
