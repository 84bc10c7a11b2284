"""The last night in a word: "rebels shelled the town overnight"."""

from datetime import timedelta

import attrs

from factcheck.claims.times.joined.day_parts import night_of
from factcheck.claims.times.moments import NO_DATE, covering, unresolved
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.told import Told
from factcheck.claims.timex import daily_timex
from factcheck.model import Grain, Moment, Zone
from factcheck.reference.calendar_words import CalendarWords

# Sentences from the beginning in which news tells what has just happened.
_LEAD = 4
# Tokens between the word and what happened.
_REACH = 6
_AHEAD = 10
_NIGHT = timedelta(days=1)


def nightly(told: list[Told], words: CalendarWords) -> list[Told]:
    """Return the dates of a sentence with the last night, if it tells no other day."""
    alone = told[0] if len(told) == 1 else None
    if alone is None or not alone.weak or alone.kind != "part" or not _struck(alone, words):
        return told
    return [attrs.evolve(alone, kind="overnight", weak=False)]


def _struck(one: Told, words: CalendarWords) -> bool:
    """Say whether something struck: not "prices doubled overnight", "was held overnight"."""
    lower, struck = one.marked.sentence.lower, words.silent["struck"]
    if words.silent["nights"].isdisjoint(one.words_of()):
        return False
    opens = one.first == 0 and one.behind() == "comma"
    beside = (
        lower[one.last : one.last + _AHEAD]
        if opens
        else lower[max(0, one.first - _REACH) : one.first]
    )
    return not struck.isdisjoint(beside) and one.neighbour(-1) not in words.years["articles"]


def overnight(told: Told, setting: Setting) -> Moment | None:
    """Return the night up to the day of publication, where the page begins and tells no other."""
    today, night = setting.today, told.get("part")
    if setting.sentence.number >= _LEAD or setting.sentence.zone not in (Zone.BODY, Zone.HEADLINE):
        return None
    if today is None:
        return unresolved(daily_timex(night), Grain.PART_OF_DAY, NO_DATE)
    if not setting.memory.days() <= {today, today - _NIGHT}:
        return None
    return night_of(covering(today, Grain.DAY), "into")
