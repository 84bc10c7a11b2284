"""Years that are carried on: a story of long ago dates the days that it tells without a year.

"The dam broke on 8 May 1953. On 20 May the mayor resigned." Where such a day has just been, too,
it may be told of today: then both are kept.
"""

from collections.abc import Callable
from datetime import date, timedelta

from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.tense import PAST, announcing, direction
from factcheck.claims.times.told import Told
from factcheck.model import Grain, Moment

WHICH_YEAR = "of which year it is, the text does not say"
_LONG_AGO = 20  # years from a story of the past to the day of publication
_SENTENCES = 2  # over which its year is carried
_RECENT = 60  # days in which the same day would be news
_STORIES = frozenset({"date", "numeric", "dotted", "iso", "days", "named", "clock", "weekday"})
_FIRST_WORDS = 3  # "In 1953 ..." heads its sentence
_OPEN = frozenset({"since", "until", "till", "before", "from", "after"})


def keep(told: Told, moment: Moment, setting: Setting) -> None:
    """Keep a day, month or year of long ago as the one that its story goes on from."""
    if moment.first_day is None or setting.today is None:
        return
    if not _is_far(moment, setting.today):
        setting.memory.story = None
    elif told.kind in _STORIES and _tells_a_story(told, moment, setting):
        setting.memory.story = setting.sentence.number, moment.first_day


def _is_far(moment: Moment, today: date) -> bool:
    return moment.last_day is not None and moment.last_day.year <= today.year - _LONG_AGO


def _tells_a_story(told: Told, moment: Moment, setting: Setting) -> bool:
    """Say whether something happened then: no birth, no age of what is there today."""
    first, last = told.first, told.last
    if told.until is not None or told.neighbour(-1) in _OPEN or moment.grain.rank > Grain.YEAR.rank:
        return False
    if not setting.words.silent["origins"].isdisjoint(told.marked.sentence.vocabulary):
        return False
    if moment.grain is Grain.YEAR and first >= _FIRST_WORDS:
        return False
    return all(first <= place < last for place in announcing(told.marked.sentence))


def base(told: Told, setting: Setting) -> date | None:
    """Return the day of long ago that a day without a year follows on, if its clause tells so."""
    story, sentence, words = setting.memory.story, setting.sentence, setting.words
    if story is None or sentence.number - story[0] > _SENTENCES or "weekday" in told:
        return None
    if "which" in told or not words.silent["today"].isdisjoint(sentence.vocabulary):
        return None
    past = direction(sentence, told.first, told.last, words) == PAST
    return story[1] if past else None


def day_of(day_in: Callable[[int], date | None], told: Told, setting: Setting) -> tuple[date, ...]:
    """Return the day that a story of long ago means; with the one of late where that may be it."""
    start, today = base(told, setting), setting.today
    if start is None or today is None:
        return ()
    years = (day_in(year) for year in range(start.year, start.year + 9))
    found = next((day for day in years if day is not None and day >= start), None)
    if found is None:
        return ()
    days = (day_in(year) for year in (today.year, today.year - 1))
    late = next((day for day in days if day is not None and day <= today), None)
    either = late is not None and today - late <= timedelta(days=_RECENT)
    if late is not None and (either or _may_be_of_late(told, setting)):
        return found, late
    return (found,)


def _may_be_of_late(told: Told, setting: Setting) -> bool:
    """Say whether the clause may tell of a life or of the news: "in May he was named chief"."""
    sentence, words = setting.sentence, setting.words
    if not words.tenses["reports"].isdisjoint(zip(sentence.vocabulary)):
        return True
    before = "had" in sentence.vocabulary and told.neighbour(-1) != "by"
    return before or not words.silent["lives"].isdisjoint(sentence.vocabulary)
