"""Portions: the days of a part of a month, a year or any longer time."""

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from factcheck.claims.times.calendar import bounds, months_apart, shift
from factcheck.claims.times.joined.parts import REST, Part, without_part
from factcheck.claims.times.moments import about, covering, edge_of, spanning, unresolved
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE
from factcheck.claims.times.resolved.fiscal import of_two_years
from factcheck.claims.times.told import Told
from factcheck.claims.timex import fiscal_timex
from factcheck.model import Grain, Moment

Reader = Callable[[Told, Setting], Moment | None]
_DAY = timedelta(days=1)
# So soon before its end "the first half of the year" can be told as over.
_NEARLY_OVER = timedelta(days=15)
_FISCAL_LETTERS = {Grain.QUARTER: "Q", Grain.HALF: "H"}


def portion(told: Told, setting: Setting, whole_of: Reader) -> Moment | None:
    """Return "the last week of July", "the first 11 months of 2023", "the week of 6 October"."""
    part, alone = told.piece, without_part(told)
    if part is None:
        return None
    if _floats(told) and setting.today is not None:
        return _in_its_year(part, alone, setting, setting.today)
    if part.edge == REST:
        return _rest(told, alone, setting, whole_of)
    unit = _recurs(told, setting)
    if unit is not None and setting.today is not None:
        return _in_its_unit(part, alone, setting, whole_of, (setting.today, unit))
    whole = of_two_years(alone, setting) if told.kind == "years" else whole_of(alone, setting)
    return None if whole is None else _part_of(whole, part)


def _floats(told: Told) -> bool:
    """Say whether a month is told without its year."""
    return told.kind == "date" and told.fields.keys() == {"month"}


def _rest(told: Told, alone: Told, setting: Setting, whole_of: Reader) -> Moment | None:
    """Return "the rest of the year": from today on, where the clause looks ahead."""
    whole, today = whole_of(alone, setting), setting.today
    if whole is None or today is None or whole.first_day is None or whole.last_day is None:
        return whole
    if setting.tense_of(told) != FUTURE and told.kind in ("within", "which"):
        return None
    within = whole.first_day <= today <= whole.last_day
    return spanning(today, whole.last_day, whole.grain) if within else whole


def _recurs(told: Told, setting: Setting) -> Grain | None:
    """Return the unit of "the month" and "its fiscal year", which may be this one or another."""
    if told.kind == "within":
        beside = setting.memory.beside(setting.sentence.number)
        return None if beside is not None else told.get("unit", told.get("quarter"))
    return (
        Grain.YEAR if told.kind == "fiscal" and told.fields.keys() <= {"fiscal", "unit"} else None
    )


def _in_its_unit(
    part: Part, told: Told, setting: Setting, whole_of: Reader, counting: tuple[date, Grain]
) -> Moment | None:
    """Return a part of this month or year, or, if that has not begun, of the one before."""
    today, unit = counting
    if unit.rank > Grain.YEAR.rank:
        whole = whole_of(told, setting)
        return _part_of(whole, part) if whole is not None else None
    ahead = setting.tense_of(told) == FUTURE
    wholes = [
        whole_of(told, setting.on(shift(today, steps, unit))) for steps in (0, 1 if ahead else -1)
    ]
    here, other = (_part_of(one, part) if one is not None else None for one in wholes)
    if here is None or here.first_day is None or here.last_day is None:
        return here
    long = unit.rank > Grain.MONTH.rank and part.unit not in _OF_DAYS
    begun = (here.last_day - _NEARLY_OVER if long and part.many else here.first_day) <= today
    return here if (here.last_day >= today if ahead else begun) else other


def _in_its_year(part: Part, told: Told, setting: Setting, today: date) -> Moment | None:
    """Return a part of a month without a year: the latest up to today, or the next."""
    month = told.get("month")
    beside = setting.memory.beside(setting.sentence.number)
    years = range(today.year - 1, today.year + 2)
    if beside is not None and beside.year != today.year:
        years = range(beside.year, beside.year + 1)
    found = [_part_of(covering(date(year, month, 1), Grain.MONTH), part) for year in years]
    dated = [one for one in found if one is not None and one.first_day and one.last_day]
    if setting.tense_of(told) == FUTURE and len(years) > 1:
        return next((one for one in dated if one.last_day >= today), None)  # type: ignore[operator]
    past = [one for one in dated if one.first_day <= today]  # type: ignore[operator]
    return past[-1] if past else next(iter(dated), None)


def _part_of(whole: Moment, part: Part) -> Moment | None:
    start, end = whole.first_day, whole.last_day
    if start is None or end is None:
        return _open(whole, part)
    if part.around and part.weekday is not None:
        day = timedelta(days=(1 if part.place > 0 else -1))
        return _weekday(part, part.weekday, *sorted((start + day, start + 400 * day)))
    if part.around or whole.grain is Grain.DAY:
        return (_around if part.around else _beginning)(start, part.unit or Grain.WEEK)
    if part.many is None:
        return _some(whole, part, start, end)
    if part.unit not in _OF_DAYS:
        return _of_months(whole, part, start, end)
    return _OF_DAYS[part.unit](part, start, end) if whole.grain.rank > Grain.WEEK.rank else None


def _open(whole: Moment, part: Part) -> Moment:
    unit = part.unit or whole.grain
    timex = whole.timex
    if timex.startswith("FY") and timex[2:].isdecimal() and part.many == 1 and part.place > 0:
        timex = _fiscal(whole, unit, part.place) or timex
    return unresolved(timex, unit, whole.unresolved or "")


def _fiscal(whole: Moment, unit: Grain, place: int) -> str | None:
    letter, name = _FISCAL_LETTERS.get(unit), whole.timex[2:]
    return fiscal_timex(int(name), f"{letter}{place}") if letter and name.isdecimal() else None


def _around(day: date, unit: Grain) -> Moment:
    # A week that is named by a Sunday begins with it.
    if unit is Grain.WEEK and day.weekday() == 6:
        return spanning(day, day + 6 * _DAY, unit)
    return covering(day, unit)


def _beginning(day: date, unit: Grain) -> Moment:
    """Return "the week beginning 3 June"."""
    end = shift(day, 1, unit) - _DAY
    return covering(day, unit) if (day, end) == bounds(day, unit) else spanning(day, end, unit)


# In what "the opening weeks" of a time lie: the unit whose beginning they are.
_OPENING = {
    (Grain.DAY, Grain.YEAR): Grain.MONTH,
    (Grain.DAY, Grain.DECADE): Grain.MONTH,
    (Grain.WEEK, Grain.DECADE): Grain.YEAR,
    (Grain.MONTH, Grain.DECADE): Grain.YEAR,
    (Grain.DECADE, Grain.CENTURY): Grain.CENTURY,
}


def _some(whole: Moment, part: Part, start: date, end: date) -> Moment | None:
    if part.unit is not None and part.unit.rank >= whole.grain.rank:
        return None
    narrower = _OPENING.get((part.unit, whole.grain)) if part.unit else None
    if narrower is not None:
        whole = covering(start if part.edge == "START" else end, narrower)
    return edge_of(whole, part.edge or "START")


def _weekday(part: Part, weekday: int, start: date, end: date) -> Moment | None:
    if part.place > 0:
        day = start + ((weekday - start.weekday()) % 7 + 7 * (part.place - 1)) * _DAY
    else:
        day = end - ((end.weekday() - weekday) % 7 + 7 * (-part.place - 1)) * _DAY
    return covering(day, Grain.DAY) if start <= day <= end else None


def _days(part: Part, start: date, end: date) -> Moment | None:
    if part.weekday is not None:
        return _weekday(part, part.weekday, start, end)
    count = part.many or 1
    if count > 1:
        return _stretch(part, start, end, count)
    day = start + (part.place - 1) * _DAY if part.place > 0 else end + (part.place + 1) * _DAY
    return covering(day, Grain.DAY) if start <= day <= end else None


def _weeks(part: Part, start: date, end: date) -> Moment | None:
    """Return the week that has most of its days in a month or year; several count from its end."""
    count = part.many or 1
    if count > 1:
        return _stretch(part, start, end, 7 * count)
    thursday = _weekday(part, 3, start, end)
    day = thursday.first_day if thursday else None
    return about(covering(day, Grain.WEEK)) if day else None


def _stretch(part: Part, start: date, end: date, days: int) -> Moment | None:
    if days > (end - start).days + 1:
        return None
    if part.place > 0:
        end = start + (days - 1) * _DAY
    else:
        start = end - (days - 1) * _DAY
    moment = spanning(start, end, part.unit or Grain.DAY)
    return moment if part.unit is Grain.DAY else about(moment)


def _weekends(part: Part, start: date, end: date) -> Moment | None:
    saturday = _weekday(part, 5, start, end) if part.many == 1 else None
    day = saturday.first_day if saturday else None
    return covering(day, Grain.WEEKEND) if day else None


_OF_DAYS = {Grain.DAY: _days, Grain.WEEK: _weeks, Grain.WEEKEND: _weekends}
_MONTHS = {
    Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120,
}  # fmt: skip
# Of what is no year, a half is half of its length, and a quarter a fourth.
_FRACTIONS = {Grain.HALF: 2, Grain.QUARTER: 4}
_FRACTION_GRAINS = {Grain.CENTURY: Grain.DECADE, Grain.DECADE: Grain.YEAR}


def _of_months(whole: Moment, part: Part, start: date, end: date) -> Moment | None:
    unit, count = part.unit, part.many or 1
    months = months_apart(start, end)
    if whole.grain is Grain.WEEK and unit is Grain.HALF and whole.mod is None:
        return edge_of(whole, "START" if part.place in (1, -2) else "END")
    if months == 1 and unit is Grain.HALF and count == 1:
        return _half_of_a_month(part, start, end)
    if unit not in _MONTHS or not months or whole.mod is not None:
        return None
    length, grain = _MONTHS[unit], unit
    if unit in _FRACTIONS and whole.grain in _FRACTION_GRAINS:
        length, grain = months // _FRACTIONS[unit], _FRACTION_GRAINS[whole.grain]
    pieces = months // length
    index = part.place - 1 if part.place > 0 else pieces + part.place - count + 1
    if months % length or not 0 <= index <= pieces - count or pieces == count == 1:
        return None
    first = shift(start, index * length, Grain.MONTH)
    last = shift(first, count * length, Grain.MONTH) - _DAY
    return _named(whole, unit, index + 1, count, spanning(first, last, grain))


def _half_of_a_month(part: Part, start: date, end: date) -> Moment | None:
    if abs(part.place) > 2:
        return None
    middle = start + 14 * _DAY
    first = part.place in (1, -2)
    return (
        spanning(start, middle, Grain.MONTH) if first else spanning(middle + _DAY, end, Grain.MONTH)
    )


def _named(whole: Moment, unit: Grain, place: int, count: int, span: Moment) -> Moment:
    """Return the part as the calendar unit that it is, or as the part of a fiscal year."""
    if count > 1 or not span.start:
        return span
    timex = _fiscal(whole, unit, place) if whole.grain is Grain.FISCAL_YEAR else None
    if timex is not None:
        return attrs.evolve(span, timex=timex)
    first, last = span.first_day, span.last_day
    if first and unit is not Grain.DECADE and (first, last) == bounds(first, unit):
        return covering(first, unit)
    return covering(first, unit) if unit is Grain.DECADE and first else span
