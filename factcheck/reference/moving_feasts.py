"""The moving feasts: the days that Islamic, Jewish, Hindu, Chinese … calendars set.

The tables are those of the package ``holidays``: Umm al-Qura for the Islamic calendar, the civil
tables of Israel, India and China for theirs. A feast that begins at nightfall has the day after.
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from typing import Any

# The calendars of the package, and what they are built with.
_CALENDARS = {
    "buddhist": ("_BuddhistLunisolar", ()),
    "chinese": ("_ChineseLunisolar", ()),
    "hebrew": ("_HebrewLunisolar", ()),
    "hindu": ("_HinduLunisolar", ()),
    "islamic": ("_IslamicLunar", ()),
    "korean": ("_ChineseLunisolar", ("KOREAN_CALENDAR",)),
    "persian": ("_Persian", ()),
    "vietnamese": ("_ChineseLunisolar", ("VIETNAMESE_CALENDAR",)),
}


@cache
def days_of_feast(name: str, year: int) -> tuple[date, ...]:
    """Return the days on which a feast begins in a year; none where the tables do not reach.

    >>> days_of_feast("islamic.eid_al_fitr", 2024), days_of_feast("hebrew.passover", 1600)
    ((datetime.date(2024, 4, 10),), ())
    """
    told = _reader(name)(year)
    days = told if isinstance(told, Iterable) and not isinstance(told, tuple) else [told]
    firsts = {one[0] if isinstance(one, tuple) else one for one in days}
    return tuple(sorted(day for day in firsts if day is not None and day.year == year))


@cache
def _reader(name: str) -> Callable[[int], Any]:
    """Return what tells the days of a feast: some calendars know one a year, others several.

    The package does not promise its calendars by these names: one that is gone tells no days.
    """
    # Imported here: most texts name no moving feast, and the package takes long to load.
    from holidays import calendars  # noqa: PLC0415

    calendar, _, feast = name.partition(".")
    kind, settings = _CALENDARS[calendar]
    made = getattr(calendars, kind, _no_calendar)(*settings)
    reader: Callable[[int], Any] = (
        getattr(made, f"{feast}_dates", None) or getattr(made, f"{feast}_date", None) or _no_day
    )
    return reader


def _no_calendar(*_: object) -> None:
    """Stand for a calendar that the package no longer has."""


def _no_day(_: int) -> None:
    """Stand for a feast that the calendar does not have."""
