"""What has happened: a clause in which a day without a year can be no day to come."""

from functools import cache

from factcheck.claims.sentences import Sentence, once
from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import CalendarWords, load_calendar_words

# Words from "was" to "on June 8", and from the day to the verb that goes on: "and then lied".
_REACH = 4


def happened(told: Told, words: CalendarWords) -> bool:
    """Say whether the clause leaves no doubt: "was arrested on June 8", "on June 8, then lied".

    "They booked a place in the final on June 8" leaves one: the day may be that of the final.
    """
    lower, first = told.marked.sentence.lower, told.first
    if told.neighbour(-1) != "on" or _first_to_come(told.marked.sentence) < first:
        return False
    return (
        _is_told(lower, first - 2, words)
        or _was_done(lower, first - 1, words)
        or _goes_on(lower, told.last, words)
    )


def _is_told(lower: list[str], index: int, words: CalendarWords) -> bool:
    """Say whether a verb right in front tells it: "opened on June 8", "met on June 8"."""
    verb, tenses = lower[index], words.tenses
    past = (verb,) in tenses["past"] or (verb.endswith("ed") and (verb,) not in tenses["not_past"])
    return past and (verb,) not in tenses["unsure"]


@once
def _first_to_come(sentence: Sentence) -> int:
    """Return the place of the first word after which nothing is sure to have happened."""
    to_come = _to_come(load_calendar_words())
    places = (place for place, word in enumerate(sentence.lower) if word in to_come)
    return next(places, len(sentence))


@cache
def _to_come(words: CalendarWords) -> frozenset[str]:
    """Return the words after which nothing is sure to have happened."""
    return frozenset(phrase[0] for phrase in words.tenses["future"]) | {"would", "not"}


def _was_done(lower: list[str], end: int, words: CalendarWords) -> bool:
    """Say whether a passive stands in front: "was arrested in Leeds" on that day."""
    for index in range(end - 1, max(end - 2 - _REACH, 0), -1):
        word = lower[index]
        if (word,) in words.tenses["passive"]:
            done = lower[index + 1 : end]
            return bool(done) and (done[0],) in words.tenses["done"]
        if (word,) in words.tenses["opening"]:
            return False
    return False


def _goes_on(lower: list[str], last: int, words: CalendarWords) -> bool:
    """Say whether the story goes on behind the day: "on June 8, and then lied"."""
    behind = [word for word in lower[last : last + _REACH] if word != ","]
    if "then" not in behind[:2]:
        return False
    verb = behind[behind.index("then") + 1 :][:1]
    return bool(verb) and (
        (verb[0],) in words.tenses["past"]
        or (verb[0].endswith("ed") and (verb[0],) not in words.tenses["not_past"])
    )
