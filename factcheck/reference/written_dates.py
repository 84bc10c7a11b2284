"""Absolute dates as they stand in header lines, datelines and metadata.

Offsets count in the text that is given. It is best given in plain characters (ordinary spaces
and digits, one for one).
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta, timezone
from functools import cache

import attrs

from factcheck.model import Span
from factcheck.reference.language import load_table

# Zones whose short name has one meaning in the news; "IST" and "CST" have several, and "ET" or
# "PT" depend on the season: with them the clock time is kept as it stands, without a zone.
_ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120,
    "EET": 120, "EEST": 180, "SAST": 120, "MSK": 180, "PKT": 300, "WIB": 420, "HKT": 480,
    "SGT": 480, "AWST": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
    "PDT": -420, "AKST": -540, "HST": -600,
}  # fmt: skip


@attrs.frozen
class WrittenDate:
    """A date with its year, as written; two readings where the order of day and month is open."""

    span: Span
    readings: tuple[date, ...]  # datetimes if a clock time is given; month/day comes first
    form: str  # "day month year", "month day year", "iso" or "figures"

    @property
    def when(self) -> date | None:
        """The date, if it can be read in one way only."""
        return self.readings[0] if len(self.readings) == 1 else None


@attrs.frozen
class MonthDay:
    """A day of a month without a year, as datelines have it: "June 2"."""

    span: Span
    month: int
    day: int

    def in_year(self, year: int) -> date | None:
        """Return the date in a year, if that year has it."""
        with suppress(ValueError):
            return date(year, self.month, self.day)
        return None


def written_dates(text: str, language: str = "en") -> Iterator[WrittenDate]:
    """Yield the dates of a text that have a year, in order; an impossible one is no date.

    >>> [found.readings for found in written_dates("Wed. Jul 24th, 2024")]
    [(datetime.date(2024, 7, 24),)]
    >>> [str(one) for found in written_dates("04/08/2024, 16.41") for one in found.readings]
    ['2024-04-08 16:41:00', '2024-08-04 16:41:00']
    """
    forms = _forms(language)
    for match in forms.dated.finditer(text):
        form = _form_of(match)
        clock = _clock(match)
        days = _days(match, form, forms)
        if days:
            readings = tuple(day if clock is None else _at(day, clock) for day in days)
            yield WrittenDate(Span(*match.span()), readings, _FORMS[form])


def month_days(text: str, language: str = "en") -> Iterator[MonthDay]:
    """Yield the days of months that have no year.

    >>> [(found.month, found.day) for found in month_days("BEIRUT, June 2 (AP)")]
    [(6, 2)]
    """
    forms = _forms(language)
    for match in forms.yearless.finditer(text):
        month = forms.months[(match["month"] or match["month_last"]).lower()]
        day = int(match["day"] or match["day_first"])
        with suppress(ValueError):
            date(_LEAP_YEAR, month, day)
            yield MonthDay(Span(*match.span()), month, day)


def months_of_years(text: str, language: str = "en") -> Iterator[date]:
    """Yield the first days of months that stand without a day: "October 2024".

    >>> list(months_of_years("Published October 2024"))
    [datetime.date(2024, 10, 1)]
    """
    forms = _forms(language)
    for match in forms.dayless.finditer(text):
        yield date(int(match["year"]), forms.months[match["month"].lower()], 1)


_LEAP_YEAR = 2000

_FORMS = {
    "iso": "iso",
    "dmy": "day month year",
    "mdy": "month day year",
    "figures": "figures",
}


def _form_of(match: re.Match[str]) -> str:
    return next(form for form in _FORMS if match[form] is not None)


def _days(match: re.Match[str], form: str, forms: "_Forms") -> tuple[date, ...]:
    """Return the days that a match can mean: those that the calendar has.

    A weekday beside the figures settles the order of day and month, if it fits one of them.
    """
    if form == "figures":
        first, second = int(match["first"]), int(match["second"])
        pairs = dict.fromkeys([(first, second), (second, first)])
        year = int(match["year_figures"])
    else:
        written = match[f"month_{form}"]
        month = int(written) if written.isdigit() else forms.months[written.lower()]
        pairs = {(month, int(match[f"day_{form}"])): None}
        year = int(match[f"year_{form}"])
    days = tuple(day for pair in pairs if (day := _day(year, *pair)))
    if len(days) == 2 and match["weekday"]:
        weekday = forms.weekdays[match["weekday"].lower()]
        days = tuple(day for day in days if day.weekday() == weekday) or days
    return days


def _day(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return date(year, month, day)
    return None


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock)


def _clock(match: re.Match[str]) -> time | None:
    """Return the clock time before or behind the date; one that no clock shows is none."""
    place = "after" if match["hour_after"] else "before"
    if match[f"hour_{place}"] is None:
        return None
    hour, half = int(match[f"hour_{place}"]), match[f"half_{place}"]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    second = int(match["second_after"] or 0) if place == "after" else 0
    with suppress(ValueError):
        zone = zone_named(match[f"zone_{place}"])
        return time(hour, int(match[f"minute_{place}"]), second, tzinfo=zone)
    return None


def zone_named(written: str | None) -> timezone | None:
    """Return the zone of "GMT", "+09:00", "GMT+02:00"."""
    if not written:
        return None
    offset = _OFFSET.search(written)
    if not offset:
        minutes = _ZONES.get(written.upper())
        return None if minutes is None else timezone(timedelta(minutes=minutes))
    size = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
    return timezone(-size if offset["sign"] in "-\u2212" else size)


_OFFSET = re.compile(r"(?P<sign>[+\-\u2212])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?$")


@attrs.frozen
class _Forms:
    dated: re.Pattern[str]
    yearless: re.Pattern[str]
    dayless: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]  # as date.weekday() counts them


@cache
def _forms(language: str) -> _Forms:
    """Return the patterns with the words of a language."""
    words = load_table("page", language)["dates"]
    months = {name: number for number, names in enumerate(words["months"], 1) for name in names}
    weekdays = {name: number for number, names in enumerate(words["weekdays"]) for name in names}
    parts = {
        "month": rf"(?i:{_any_of(months)})",
        "weekday": rf"(?: (?P<weekday> (?i:{_any_of(weekdays)}) ) (?![^\W\d_]) \.? ,? \ {{1,2}} )?",
        "ordinal": rf"(?i:{_any_of(words['ordinal_endings'])})?",
        "half": rf"(?i:{_any_of([*words['morning'], *words['afternoon']])})",
    }
    return _Forms(
        re.compile(_DATED % parts, re.VERBOSE),
        re.compile(_YEARLESS % parts, re.VERBOSE),
        re.compile(_DAYLESS % parts, re.VERBOSE),
        months,
        weekdays,
    )


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_ZONE = r"""
    (?: \ ? (?P<zone_{place}>
        (?: (?:GMT|UTC)? \ ? [+\-\u2212] \d{{1,2}} (?: :? \d\d )? (?!\d) )
      | [A-Z]{{1,4}} (?! \w )
    ) )?
"""
_CLOCK_BEFORE = (
    r"""
    (?: (?P<hour_before> [01]?\d | 2[0-3] ) [:.] (?P<minute_before> [0-5]\d )
        (?: \ ? (?P<half_before> %(half)s ) (?!\w) )?
    """
    + _ZONE.format(place="before")
    + r"""
        ,? \ {1,2} (?: on \  )?
    )?
    """
)
_CLOCK_AFTER = (
    r"""
    (?: (?: T | \ {0,2} [,|/\-\u2013\u2014\u00b7\u2022@]? \ {0,2} (?: (?i:at) \  )? )
        (?<= [T,|/@\ \-\u2013\u2014\u00b7\u2022\d] )
        (?P<hour_after> [01]?\d | 2[0-3] ) [:.] (?P<minute_after> [0-5]\d )
        (?: : (?P<second_after> [0-5]\d ) (?: \.\d{1,9} )? )? (?!\d)
        (?: \ ? (?P<half_after> %(half)s ) (?!\w) )?
    """
    + _ZONE.format(place="after")
    + r"""
    )?
    """
)
# "March 4, 20249:15 AM": a page that lost its blank between the year and the clock.
_YEAR = r"(?: 1[6-9] | 20 ) \d\d (?! \d (?! \d? : [0-5]\d (?!\d) ) )"
_DATED = (
    r"(?<! \d ) (?<! \d[.,/:\-] ) (?<! \w )" + _CLOCK_BEFORE + r"""
    %(weekday)s
    (?:
        (?P<iso> (?P<year_iso> (?:1[6-9]|20) \d\d ) (?P<mark> [\-/.] )
                 (?P<month_iso> 0?[1-9] | 1[0-2] ) (?P=mark) (?P<day_iso> [0-3]?\d ) (?!\d) )
      | (?P<dmy> (?P<day_dmy> [0-3]?\d ) %(ordinal)s [\ \-] (?: of \  )?
                 (?P<month_dmy> %(month)s ) (?![^\W\d_]) \.? ,? [\ \-]
    """
    rf"          (?P<year_dmy> {_YEAR} ) )"
    r"""
      | (?P<mdy> (?P<month_mdy> %(month)s ) \.? \  (?P<day_mdy> [0-3]?\d ) %(ordinal)s
    """
    rf"          ,? \  (?P<year_mdy> {_YEAR} ) )"
    r"""
      | (?P<figures> (?P<first> [0-3]?\d ) (?P<stroke> [/.\-] ) (?P<second> [0-3]?\d ) (?P=stroke)
    """
    rf"          (?P<year_figures> {_YEAR} ) )"
    r"""
    )
    """ + _CLOCK_AFTER
)
_YEARLESS = r"""
    (?<! \d ) (?<! \d[.,/:\-] ) (?<! \w ) %(weekday)s
    (?: (?P<month> %(month)s ) \.? \  (?P<day> [0-3]?\d ) (?!\d) %(ordinal)s
      | (?P<day_first> [0-3]?\d ) (?!\d) %(ordinal)s \  (?P<month_last> %(month)s ) (?![^\W\d_]) \.?
    )
    (?! ,? \  (?: 1[6-9] | 20 ) \d\d (?!\d) ) (?! [:.,]?\d ) (?! \w )
"""
_DAYLESS = (
    r"(?<! \w ) (?<! \d\  ) (?P<month> %(month)s ) \.? ,? \ "
    rf"(?P<year> {_YEAR} ) (?! \w )"
)
