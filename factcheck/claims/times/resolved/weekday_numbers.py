"""Weekdays with the number of a day: "Thursday 13th", "Monday 21", "Thursday 29/03"."""

from datetime import date, timedelta

import attrs

from factcheck.claims.times.calendar import shift
from factcheck.claims.times.moments import NO_DATE, covering, unresolved
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.resolved.absolute import day_in_month, meant, month_of
from factcheck.claims.times.resolved.relative import weekday
from factcheck.claims.times.told import STOPS, Told
from factcheck.claims.timex import open_timex, weekly_timex
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import load_calendar_words

# A weekday falls on a given day of a month at least once in so many months.
_MONTHS = 15
# A figure without "th" is a day of the month only where such a weekday is so near.
_NEAR = timedelta(days=62)
_YEARS = 1  # to the nearest year in which 29 March is that weekday; a writer means no other
_OVER = frozenset({"comma", "stop", "close", "bar", "open", ""})
_LINKS = frozenset({"at", "when", "after", "as", "from", "between", "before", "with", "in", "and"})
_PHRASES = frozenset({"24/7", "50/50", "1/2", "1/3", "1/4", "3/4", "2/3"})


def is_weekday_day(told: Told) -> bool:
    """Say whether "Thursday 13th" is one day: not "on Thursday the 4th floor burned"."""
    words, sentence = load_calendar_words(), told.marked.sentence
    if not sentence.words[told.first][0].isupper():
        return False
    if told.sign_at(told.last - 1) != "suffix":
        return _is_bare_day(told)
    if told.behind() == "dash" and sentence.touching(told.last):
        return False
    if told.last - told.first == 3:  # a weekday, a day, its suffix
        return told.behind() not in ("unit", "units", "quarter", "half")
    return told.behind() in STOPS or told.neighbour(1) in words.silent["days_go_on"]


def _is_bare_day(told: Told) -> bool:
    """Say whether "on Monday 21" tells a day: not "on Monday 21 people", "Channel Friday 9"."""
    sentence, day = told.marked.sentence, told.fields["day"]
    if day > told.first + 1 or "full_weekday" in told or sentence.words[day].startswith("0"):
        return False
    return _is_led(told) and _ends(told)


def _is_led(told: Told) -> bool:
    """Say whether no name stands in front: not "Black Friday 13"."""
    before = told.marked.sentence.words[told.first - 1 : told.first]
    return not before or not before[0][0].isupper() or told.first == 1


def _ends(told: Told) -> bool:
    """Say whether nothing follows that a number counts, or that makes an hour of it."""
    if told.behind() in _OVER:
        return told.behind(2) not in ("n12", "n31", "n59", "n99") or told.behind() == "comma"
    if told.neighbour(1) not in _LINKS:
        return False
    return (told.neighbour(1) != "in" or told.neighbour(2) != "the") and (
        told.neighbour(1) != "and" or told.behind(2) in ("weekday", "short_weekday")
    )


def weekday_day(told: Told, setting: Setting) -> Moment | None:
    """Return "Thursday 13th": the 13th that is a Thursday, as the tense has it, else the nearest.

    A figure alone that no near Thursday has tells nothing; a small one may be something else,
    and the weekday stands by itself.
    """
    day, target = told.get("day"), told.get("weekday")
    figure = told.sign_at(told.last - 1)
    bare = figure in ("n12", "n31")
    today = _base(setting)
    if today is None:
        return unresolved(open_timex(Grain.DAY, day=day), Grain.DAY, NO_DATE)
    first = today.replace(day=1)
    months = [month_of(shift(first, step, Grain.MONTH)) for step in range(-_MONTHS, _MONTHS + 1)]
    days = [one for month in months if (one := day_in_month(*month, day))]
    days = [one for one in days if one.weekday() == target]
    if bare and not any(abs(one - today) <= _NEAR for one in days):
        return _by_itself(told, setting) if figure == "n12" else None
    found = _choice(days, today, told, setting)
    return covering(found, Grain.DAY) if found else None


def _base(setting: Setting) -> date | None:
    """Return the day that it is near: of another year where the sentence tells that."""
    today, beside = setting.today, setting.memory.beside(setting.sentence.number)
    return beside if today and beside and beside.year != today.year else today


def _choice(days: list[date], today: date, told: Told, setting: Setting) -> date | None:
    if today != setting.today:
        return min(days, key=lambda day: abs(day - today), default=None)
    return meant(days, today, setting.tense_of(told))


def _by_itself(told: Told, setting: Setting) -> Moment | None:
    """Return the weekday alone, with its word alone."""
    told.last = told.fields["weekday"] + 1
    alone = attrs.evolve(told, kind="weekday", fields={"full_weekday": told.fields["weekday"]})
    return weekday(alone, setting)


def is_weekday_numbers(told: Told) -> bool:
    """Say whether "Thursday 29/03" is one day: not "open Sunday 24/7"."""
    sentence = told.marked.sentence
    first, last = told.fields["first"], told.fields["second"] + 1
    figures = "".join(sentence.lower[first:last])
    return (
        sentence.words[told.first][0].isupper()
        and all(sentence.touching(place) for place in range(first + 1, last))
        and figures not in _PHRASES
        and (told.behind() in _OVER or told.neighbour(1) in _LINKS or told.behind(2) == "colon")
    )


def weekday_numbers(told: Told, setting: Setting) -> Moment | None:
    """Return "Thursday 29/03": the day of a near year that is a Thursday, in whichever order."""
    today, target = setting.today, told.get("weekday")
    if today is None:
        return unresolved(weekly_timex(target), Grain.DAY, NO_DATE)
    figures = told.get("first"), told.get("second")
    years = range(today.year - _YEARS, today.year + _YEARS + 1)
    days = [
        day
        for year in years
        for month, number in {figures, figures[::-1]}
        if (day := day_in_month(year, month, number)) and day.weekday() == target
    ]
    found = meant(sorted(days), today, setting.tense_of(told))
    return covering(found, Grain.DAY) if found else None
