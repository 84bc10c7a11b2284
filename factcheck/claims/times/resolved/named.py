"""Days, months and periods that have a name, and what counts from them."""

from datetime import date, timedelta

import attrs

from factcheck.claims.times.calendar import Bounds, shift
from factcheck.claims.times.moments import NO_DATE, covering, open_unit, unresolved
from factcheck.claims.times.page import carried
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE, PAST
from factcheck.claims.times.resolved.absolute import meant
from factcheck.claims.times.resolved.named_spans import spans_of
from factcheck.claims.times.resolved.relative import count_of
from factcheck.claims.times.resolved.states import of_state
from factcheck.claims.times.resolved.units import of_year
from factcheck.claims.times.told import Told
from factcheck.claims.timex import open_timex, span_timex, unit_timex
from factcheck.model import Grain, Hedge, Moment
from factcheck.reference.named_days import NamedDay

WHICH_STATE = "which state's day is meant is not known"
WHICH_WEEKEND = "which weekend is meant is not known"
UNKNOWN = "the days of that year are not known"
# "This Christmas" is the last one, where that is so many days ago and nothing announces the next.
_JUST_BEEN = 60
# What is said in the past may still lead up to a day that is so near.
_AT_HAND = 21
_REACH = 4  # years
# The days that the weekend of a name takes in, from its weekday on: a Monday ends it.
_WEEKENDS = {0: (-2, 0), 3: (0, 3), 4: (0, 2), 5: (0, 1), 6: (-1, 0)}


def named(told: Told, setting: Setting) -> Moment | None:
    """Return "New Year's Eve", "Good Friday 2023", "last Christmas", "during Ramadan"."""
    rule = rule_of(told, setting)
    if rule is None:
        return open_unit(Grain.DAY, WHICH_STATE)
    span = span_of(rule, told, setting)
    if not isinstance(span, tuple):
        return span
    if _begins(told):
        span = span[0], span[0]
    elif rule.long and told.neighbour(-1) in setting.words.telling["opens"]:
        return _long(rule, span)
    return _moment(span, rule)


def rule_of(told: Told, setting: Setting) -> NamedDay | None:
    """Return the rule of the name; of one that several states have, that of the state meant."""
    rule: NamedDay = told.get("named")
    return of_state(rule, told, setting.page) if rule.national else rule


def span_of(rule: NamedDay, told: Told, setting: Setting) -> Bounds | Moment | None:
    """Return the days of the name that are meant; what stays open as a moment."""
    today, year = setting.today, of_year(told, setting) or _year_behind(told)
    if rule.first and (rule.once or told.years):
        return spans_of(rule, rule.first)[0]
    if year is not None:
        spans = spans_of(rule, year)
        return spans[0] if len(spans) == 1 else _one_of(spans, rule)
    if today is None:
        return _open(rule, NO_DATE)
    if days := carried.day_of(lambda one: _first_of(rule, one), told, setting):
        spans = tuple(span for day in days for span in spans_of(rule, day.year) if day == span[0])
        return spans[0] if len(spans) == 1 else _one_of(spans, rule, carried.WHICH_YEAR)
    reach = range(max(1, today.year - _REACH), today.year + _REACH + 1)
    spans = tuple(span for one in reach for span in spans_of(rule, one))
    found = _meant(spans, told, setting, today)
    return found or _open(rule, UNKNOWN)


def _first_of(rule: NamedDay, year: int) -> date | None:
    return next((first for first, _ in spans_of(rule, year)), None)


def _year_behind(told: Told) -> int | None:
    """Return the year behind a noun that the name qualifies: "the Boxing Day tsunami of 2004"."""
    signs = told.behind(), told.behind(2), told.behind(3)
    if signs in (("other", "of", "year"), ("other", "in", "year")):
        year: int = told.marked.value(told.last + 2)
        return year
    return None


def _meant(spans: tuple[Bounds, ...], told: Told, setting: Setting, today: date) -> Bounds | None:
    which, tense = told.sign("which"), setting.tense_of(told)
    by_first = {span[0]: span for span in spans}
    past = [first for first, last in spans if last < today]
    ahead = [first for first, _ in spans if first > today]
    current = [first for first, last in spans if first <= today <= last]
    beside = setting.memory.beside(setting.sentence.number)
    if which in ("last", "past", "previous"):
        found = past[-1] if past else None
    elif which in ("next", "coming", "following"):
        found = ahead[0] if ahead else None
    elif current:
        found = current[0]
    elif which == "this":
        found = _this(list(by_first), today, tense)
    elif beside is not None and beside.year != today.year:
        found = min(by_first, key=lambda first: abs(first - beside), default=None)
    elif tense == PAST and past and ahead and (ahead[0] - today).days > _AT_HAND:
        found = past[-1]
    else:
        found = meant(list(by_first), today, tense)
    return by_first[found] if found else None


def _this(firsts: list[date], today: date, tense: str | None) -> date | None:
    just_been = [day for day in firsts if 0 <= (today - day).days <= _JUST_BEEN]
    if just_been and tense != FUTURE:
        return just_been[-1]
    in_year = [day for day in firsts if day.year == today.year]
    return in_year[0] if in_year else meant(firsts, today, tense)


def _begins(told: Told) -> bool:
    """Say whether a day is meant, not all of the period: "on Eid al-Fitr"."""
    return told.neighbour(-1) == "on"


def _long(rule: NamedDay, span: Bounds) -> Moment:
    """Return the days that "over Easter" means."""
    first, last = (span[0] + timedelta(days=step) for step in rule.long)
    return attrs.evolve(days_of(first, last), hedge=Hedge.ABOUT)


def _moment(span: Bounds, rule: NamedDay) -> Moment:
    first, last = span
    if rule.month and not (rule.day or rule.nth):
        return covering(first, Grain.MONTH)
    return hedged(days_of(first, last), rule)


def days_of(first: date, last: date) -> Moment:
    """Return some days as a moment, told in days."""
    if first == last:
        return covering(first, Grain.DAY)
    timex = span_timex(unit_timex(first, Grain.DAY), unit_timex(last, Grain.DAY))
    return Moment(start=first, end=last, grain=Grain.DAY, timex=timex)


def hedged(moment: Moment, rule: NamedDay) -> Moment:
    """Return a moment of a name whose day differs from place to place as about right."""
    return attrs.evolve(moment, hedge=Hedge.ABOUT) if rule.about else moment


def _one_of(spans: tuple[Bounds, ...], rule: NamedDay, reason: str = UNKNOWN) -> Moment:
    """Return what a year has twice, or not at all: Ramadan 2030."""
    both = tuple(_moment(span, rule) for span in spans)
    return unresolved(open_timex(Grain.DAY), Grain.DAY, reason, both)


def _open(rule: NamedDay, reason: str) -> Moment:
    if rule.month and not (rule.day or rule.nth):
        return unresolved(open_timex(Grain.MONTH, month=rule.month), Grain.MONTH, reason)
    if rule.day and not rule.plus and rule.days == 1 and rule.back_to is None:
        return unresolved(open_timex(Grain.DAY, month=rule.month, day=rule.day), Grain.DAY, reason)
    return open_unit(Grain.DAY, reason)


def beside_named(told: Told, setting: Setting) -> Moment | None:
    """Return "Christmas week", "the weekend before Easter", "two days after Thanksgiving"."""
    rule = rule_of(told, setting)
    span = span_of(rule, told, setting) if rule else None
    if isinstance(span, Moment) and "units" in told:
        return open_unit(told.get("units"), span.unresolved or NO_DATE)
    if rule is None or not isinstance(span, tuple):
        return span if isinstance(span, Moment) else open_unit(Grain.DAY, WHICH_STATE)
    if "rest" in told:
        moment: Moment | None = _long(rule, span) if rule.long else _moment(span, rule)
    elif "inner" in told or "full_weekday" in told:
        moment = _within(span, told)
    else:
        moment = _near(span, rule, told)
    return hedged(moment, rule) if moment else None


_STEPS = {"before": -1, "eve": -1, "after": 1, "following": 1}


def _near(span: Bounds, rule: NamedDay, told: Told) -> Moment | None:
    steps = _STEPS.get(told.sign("beside"), 0)
    if "weekend" in told:
        return _weekend_beside(span, steps) if steps else _weekend(span, rule)
    unit, count = told.get("units", Grain.DAY), 1 if "count" not in told else count_of(told)
    if unit not in (Grain.DAY, Grain.WEEK, Grain.MONTH) or not count:
        return None
    day = span[1] if steps > 0 else span[0]
    if not steps:
        return covering(day, unit) if unit is Grain.WEEK else days_of(*span)
    moment = covering(shift(day, count * steps, unit), unit)
    counted = "count" in told or "one" in told
    return attrs.evolve(moment, hedge=Hedge.ABOUT) if counted and unit is Grain.WEEK else moment


def _weekend_beside(span: Bounds, steps: int) -> Moment:
    """Return the last weekend before a name, or the first after it."""
    if steps < 0:
        back = (span[0].weekday() - 5) % 7 or 7
        return covering(span[0] - timedelta(days=back), Grain.WEEKEND)
    ahead = (5 - span[1].weekday()) % 7 or 7
    return covering(span[1] + timedelta(days=ahead), Grain.WEEKEND)


def _weekend(span: Bounds, rule: NamedDay) -> Moment | None:
    """Return the weekend of a name, with the day that makes it long."""
    first, last = span
    if first != last:
        return None
    near = rule.long if rule.easter is not None and rule.long else _WEEKENDS.get(first.weekday())
    if near is None:
        week = covering(first, Grain.WEEKEND).first_day or first
        both = tuple(covering(week - timedelta(days=back), Grain.WEEKEND) for back in (7, 0))
        return unresolved(open_timex(Grain.WEEKEND), Grain.WEEKEND, WHICH_WEEKEND, both)
    from_day, to_day = (first + timedelta(days=days) for days in near)
    if (from_day.weekday(), to_day.weekday()) == (5, 6):
        return covering(first, Grain.WEEKEND)
    return days_of(from_day, to_day)


def _within(span: Bounds, told: Told) -> Moment | None:
    """Return "the first day of Ramadan", "the second night of Hanukkah", "its last Friday"."""
    first, last = span
    length = (last - first).days + 1
    number = told.get("ordinal", -1)
    if "full_weekday" in told:
        days = [first + timedelta(days=step) for step in range(length)]
        days = [day for day in days if day.weekday() == told.get("full_weekday")]
    elif told.get("inner") is Grain.WEEK:
        if number < 1 or 7 * (number - 1) >= length:
            return None
        start = first + timedelta(days=7 * (number - 1))
        return days_of(start, min(last, start + timedelta(days=6)))
    else:
        days = [first + timedelta(days=step) for step in range(length)]
    if length == 1 or number > len(days):
        return None
    day = days[number - 1 if number > 0 else -1]
    return covering(day, Grain.DAY)
