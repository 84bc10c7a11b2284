"""The end and the middle of years, months and weeks, told in a word: "year-end", "midweek"."""

from collections.abc import Callable
from datetime import date

from factcheck.claims.times.calendar import shift
from factcheck.claims.times.moments import NO_DATE, covering, edge_of, open_unit
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE, direction
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Moment

Reader = Callable[[Told, Setting], Moment | None]


def year_end(told: Told, setting: Setting) -> Moment | None:
    """Return "year-end", "month's end", "end of year"."""
    unit, year, today = told.get("unit", told.get("quarter")), told.get("year"), setting.today
    name = {"start": "START", "middle": "MID", "end": "END"}[told.sign("edge") or "end"]
    if year is not None:
        return edge_of(covering(date(year, 1, 1), Grain.YEAR), name)
    if today is None:
        return edge_of(open_unit(unit, NO_DATE), name)
    return _nearby(today, unit, name, told, setting)


def middle(told: Told, setting: Setting) -> Moment | None:
    """Return "mid-year", "midweek", "midsummer 2023"."""
    value, year, today = told.get("middle_of", told.get("unit")), told.get("year"), setting.today
    if isinstance(value, Grain):
        if today is None:
            return edge_of(open_unit(value, NO_DATE), "MID")
        return _nearby(today, value, "MID", told, setting)
    if today is None and year is None:
        return edge_of(open_unit(Grain.SEASON, NO_DATE), "MID")
    month = {"SU": 6, "WI": 12}[value]
    if year is None and today is not None:
        year = today.year - int((today.month, today.day) < (month + 1, 1) and month < 12)
        year -= int(month == 12)
    return edge_of(covering(date(year or 1, month, 1), Grain.SEASON), "MID")


def edge_in_its_year(told: Told, setting: Setting, read: Reader) -> Moment | None:
    """Return "late June", "the end of summer": the latest that has begun, or the next to end."""
    today, name = setting.today, told.edge or ""
    if today is None or not _floats(told):
        moment = read(told, setting)
        return edge_of(moment, name) if moment is not None else None
    here = setting.tense_of(told)
    days = [shift(today, years, Grain.YEAR) for years in (-1, 0, 1)]
    wholes = [read(told, setting.on(day, here)) for day in days]
    edges = [edge_of(one, name) for one in wholes if one is not None]
    dated = [one for one in edges if one.first_day and one.last_day]
    if here == FUTURE:
        return next((one for one in dated if one.last_day >= today), None)  # type: ignore[operator]
    begun = [one for one in dated if one.first_day <= today]  # type: ignore[operator]
    return begun[-1] if begun else None


def _floats(told: Told) -> bool:
    """Say whether a month or a season is told alone."""
    return told.kind in ("date", "season") and told.fields.keys() <= {"month", "season"}


def _tense(told: Told, setting: Setting) -> str | None:
    """Return the tense of the clause: "by" in front says only that none of its own decides."""
    if setting.tense is not None or told.sign_at(told.first - 1) != "other":
        return setting.tense_of(told)
    clause = direction(setting.sentence, told.first - 1, told.last, setting.words)
    announced = any((word,) in setting.words.tenses["future"] for word in setting.sentence.lower)
    return setting.tense_of(told) if clause is None or announced else clause


def _nearby(today: date, unit: Grain, name: str, told: Told, setting: Setting) -> Moment:
    """Return the part of this unit, or of the one before or behind it, as the clause has it."""
    ahead = _tense(told, setting) == FUTURE
    here = edge_of(covering(today, unit), name)
    if ahead and here.last_day is not None and here.last_day < today:
        return edge_of(covering(shift(today, 1, unit), unit), name)
    if not ahead and here.first_day is not None and here.first_day > today:
        return edge_of(covering(shift(today, -1, unit), unit), name)
    return here
