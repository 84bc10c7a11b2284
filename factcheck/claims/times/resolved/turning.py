"""Years that are told by a day: "in the new year", "on this day in 1952"."""

from datetime import date

from factcheck.claims.times.moments import NO_DATE, covering, open_unit
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.silent.any_day import is_no_noun
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import load_calendar_words

# From September on the new year is the next one; up to March it is the one that has begun.
_AHEAD, _BEGUN = 9, 3


def is_new_year(told: Told) -> bool:
    """Say whether "the new year" tells when: not "the new year honours"."""
    words = load_calendar_words()
    before, edge = told.neighbour(-1), told.sign_at(told.first - 2)
    led = before in words.telling["new_year"] or (before == "of" and edge in ("start", "part"))
    return led and (told.behind() != "other" or is_no_noun(told.neighbour(1), words))


def new_year(told: Told, setting: Setting) -> Moment | None:  # noqa: ARG001 - as all readers
    """Return "in the new year": the next one where this one ends, else the one that has begun."""
    today = setting.today
    if today is None:
        return open_unit(Grain.YEAR, NO_DATE)
    before = setting.memory.within(setting.sentence.number, Grain.YEAR, reach=1)
    if before is not None and before.first_day and before.first_day.year < today.year:
        return None  # a story of another year
    if today.month >= _AHEAD:
        return covering(date(today.year + 1, 1, 1), Grain.YEAR)
    return covering(today, Grain.YEAR) if today.month <= _BEGUN else None


def is_this_day(told: Told) -> bool:
    """Say whether "on this day in 1952" is told."""
    return told.get("unit") is Grain.DAY and told.neighbour(-1) in ("on", "")


def this_day(told: Told, setting: Setting) -> Moment | None:
    """Return "on this day in 1952": the day of publication in another year."""
    year, today = told.get("year"), setting.today
    if today is None:
        return open_unit(Grain.DAY, NO_DATE)
    try:
        return covering(today.replace(year=year), Grain.DAY)
    except ValueError:  # 29 February
        return None
