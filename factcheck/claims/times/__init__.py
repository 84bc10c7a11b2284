"""Times: the dates of a page, read sentence by sentence and resolved."""

from datetime import date
from typing import NamedTuple

import attrs

from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.times.grammar import tell
from factcheck.claims.times.joined import join
from factcheck.claims.times.moments import covering
from factcheck.claims.times.page import carried
from factcheck.claims.times.page.discourse import Memory
from factcheck.claims.times.page.entries import posted_in
from factcheck.claims.times.page.order import Orders
from factcheck.claims.times.page.quotations import reporting
from factcheck.claims.times.page.setting import Setting
from factcheck.claims.times.page.speech import counts_from, said_on
from factcheck.claims.times.resolution import resolve, settled
from factcheck.claims.times.resolved import small_hours
from factcheck.claims.times.symbols import mark
from factcheck.claims.times.told import Told
from factcheck.model import Dated, Grain, Moment, Zone
from factcheck.reference.calendar_words import load_calendar_words


class Reading(NamedTuple):
    """A date at tokens of a sentence."""

    quote: int  # the token where the quote begins, its hedge included
    first: int
    last: int
    moment: Moment


_POINTERS = frozenset({"vague", "past", "future"})


def dates_of(sentence: Sentence, page: Page) -> tuple[Reading, ...]:
    """Return the dates of a sentence, resolved as its place in the page has it."""
    if dates_of not in sentence.memory:
        _read(page)
    return sentence.memory[dates_of]  # type: ignore[return-value]


def _read(page: Page) -> None:
    """Read the dates of all sentences: each may lean on those before."""
    published = page.article.anchor
    day = published.day if published and published.is_day else None
    setting = Setting(
        page=page,
        sentence=page.sentences[0],
        today=published.day if published else None,
        memory=Memory(),
        orders=Orders(page, day),
        words=load_calendar_words(),
        calendars={},
    )
    memory, today = setting.memory, setting.today
    entries = posted_in(page)
    entry = None
    for sentence in page.sentences:
        marked = None if sentence.zone is Zone.MARKET else mark(sentence, setting.words)
        told = tell(marked) if marked is not None else None
        if told:
            posted = entries.get(sentence.number)
            counted = posted.day if posted is not None else None
            if posted is not None and counted is not None and posted.number != entry:
                # The newest entry may stand above: none goes on with the times of another.
                memory, entry = Memory(), posted.number
                memory.add(sentence.number, covering(counted, Grain.DAY), with_year=False)
            # What stands beside the story neither leans on it nor holds it up.
            # A stamp has the day of its entry.
            setting.memory = memory if sentence.zone.speaks or counted else Memory()
            setting.sentence = sentence
            setting.today = counted or today
        sentence.memory[dates_of] = _resolved(told, setting, published) if told else ()


def _resolved(told: list[Told], setting: Setting, published: Dated | None) -> tuple[Reading, ...]:
    """Return the moments of the dates that a sentence tells."""
    sentence = setting.sentence
    told = join(told, setting.words)
    if not sentence.zone.speaks:
        told = [one for one in told if one.kind not in _POINTERS]  # "Subscribe now"
    # A clock time without a day takes the day of its sentence, wherever that stands.
    told.sort(key=_turn)
    found = {}
    today, said = setting.today, said_on(told, setting.words)
    day = _day_of(said, setting, published) if said else _said_beside(setting, published)
    for one in told:
        from_day = today if one is said else counts_from(one, day, today, inside=said is None)
        moment = _moment(one, setting if from_day == today else setting.on(from_day), published)
        if moment is not None:
            setting.memory.add(sentence.number, moment, with_year="year" in one)
            carried.keep(one, moment, setting)
            small_hours.keep(one, moment, setting)
            if one is said:
                setting.memory.sayings.add((sentence.number, moment))
            found[one.first] = _reading(one, moment)
    return tuple(found[first] for first in sorted(found))


def _day_of(said: Told, setting: Setting, published: Dated | None) -> date | None:
    moment = _moment(said, setting, published)
    return moment.first_day if moment else None


def _said_beside(setting: Setting, published: Dated | None) -> date | None:
    """Return the day on which a quotation was said, as another of its sentences tells it."""
    sentence = setting.sentence
    for number in reporting(setting.page).get(sentence.number, ()):
        if number < sentence.number:
            day = setting.memory.said_in(number)
        else:
            day = _said_behind(setting.page.sentences[number], setting, published)
        if day is not None:
            return day
    return None


def _said_behind(there: Sentence, setting: Setting, published: Dated | None) -> date | None:
    """Return the day of saying of a sentence that is still to be read."""
    marked = mark(there, setting.words) if there is not setting.sentence else None
    told = tell(marked) if marked is not None else []
    said = said_on(join(told, setting.words), setting.words) if told else None
    return _day_of(said, attrs.evolve(setting, sentence=there), published) if said else None


# What leans on the days of its sentence comes behind them, and "hours later" behind its clock.
_TURNS = {"clock": 1, "nightfall": 1, "hours later": 2}


def _turn(told: Told) -> int:
    return _TURNS.get(told.kind, 0)


def _moment(told: Told, setting: Setting, published: Dated | None) -> Moment | None:
    try:
        if published is not None and not published.is_day:
            return settled(told, setting, published)
        return resolve(told, setting)
    except (OverflowError, ValueError):  # beyond the years 1 to 9999
        return None


def _reading(told: Told, moment: Moment) -> Reading:
    quote = told.first if told.quote is None else told.quote
    return Reading(quote, told.first, told.last, moment)
