"""Midnight, nightfall and dawn that stand alone: of the day that was told right before them."""

from datetime import date, datetime, time, timedelta

import attrs

from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import FUTURE, PAST
from factcheck.claims.times.resolved.relative import part_of
from factcheck.claims.times.resolved.small_hours import told_late
from factcheck.claims.times.told import STOPS, Told
from factcheck.claims.timex import clock_timex
from factcheck.model import Grain, Moment
from factcheck.reference.calendar_words import load_calendar_words

_MIDNIGHT = "midnight"
_LEAD = 2  # sentences in which "at midnight" is the next one of the day of publication
_ONE = timedelta(days=1)


def alone(one: Told) -> Told:
    """Return "midnight" and "nightfall" as a date of its own, where a preposition leads to it."""
    if one.kind != "part" or not one.weak or one.last - one.first != 1 or not _is_said(one):
        return one
    return attrs.evolve(one, kind="nightfall", weak=False)


def _is_said(one: Told) -> bool:
    silent = load_calendar_words().silent
    if one.words_of()[0] not in silent["nightfall"]:
        return False
    if one.neighbour(-1) not in silent["at_night"]:
        return False
    if one.neighbour(-1) == "at" and one.neighbour(-2) == ",":
        return False  # "yesterday, July 4, at dawn"
    behind = one.neighbour(1)
    follows = one.behind() in STOPS - {"dash", "genitive"} or behind in silent["night_ends"]
    return follows or behind[:1].isdigit() or _begins(one)


def _begins(one: Told) -> bool:
    """Say whether a sentence begins with it, and a name follows: "At midnight London sings"."""
    words = one.marked.sentence.words
    return one.first == 1 and words[one.last : one.last + 1] != [] and words[one.last][0].isupper()


def nightfall(told: Told, setting: Setting) -> Moment | None:
    """Return "by nightfall" of the day told before; midnight behind an evening is an instant."""
    words, number, today = setting.words, setting.sentence.number, setting.today
    tense = setting.tense_of(told)
    often = not words.recurring.every.isdisjoint(setting.sentence.vocabulary)
    if often or tense not in (PAST, FUTURE):
        return None
    is_midnight = told.words_of() == [_MIDNIGHT]
    day = setting.memory.day(number, 1)
    if tense == FUTURE and not (is_midnight and today and (day is None or day >= today)):
        return None  # "the vote was on Thursday; at midnight it will end"
    if day is not None:
        late = is_midnight and told_late(told, day, setting)
        return _midnight(day + _ONE) if late else part_of(day, told.get("part"))
    opens = tense == FUTURE and number < _LEAD and not setting.memory.told
    return _midnight(today + _ONE) if opens and today else None


def _midnight(day: date) -> Moment:
    """Return the instant with which a day begins."""
    start = datetime.combine(day, time())
    return Moment(start=start, end=start, grain=Grain.HOUR, timex=clock_timex(start))
