"""Speech: what is quoted counts from the day it was said, where the sentence tells that day."""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import pairwise

from factcheck.claims.sentences import Sentence, once
from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import CalendarWords

_MARK = '"'
_REACH = 5  # words from a verb of saying to the day on which something was said
_DAYS = frozenset({"weekday", "deictic", "date", "numeric", "iso"})


def said_on(told: Iterable[Told], words: CalendarWords) -> Told | None:
    """Return the day on which a sentence says that something was said, if but one is told."""
    days = [one for one in told if _is_day_of_saying(one, words)]
    return days[0] if len(days) == 1 else None


def _is_day_of_saying(one: Told, words: CalendarWords) -> bool:
    if one.kind not in _DAYS or (one.kind == "date" and "day" not in one) or one.until or one.edge:
        return False
    if is_quoted(one):
        return False
    lower = one.marked.sentence.lower
    for index in range(one.first - 1, max(one.first - 1 - _REACH, -1), -1):
        word = lower[index]
        if (word,) in words.tenses["reports"]:
            return True
        if word not in _led(words) and not _told_somebody(lower, index, words):
            return False
    return False


@cache
def _led(words: CalendarWords) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in words.tenses["sayings"])


def _told_somebody(lower: list[str], index: int, words: CalendarWords) -> bool:
    """Say whether a word is one of those who were told: "told reporters on Monday"."""
    before = lower[max(0, index - 2) : index]
    return lower[index].isalpha() and any((word,) in words.tenses["tells"] for word in before)


def is_quoted(one: Told) -> bool:
    """Say whether a date stands between quotation marks of its sentence."""
    sentence = one.marked.sentence
    quotes = _quotes(sentence)
    place = bisect_left(quotes, (one.first,)) - 1
    return place >= 0 and quotes[place][0] < one.first < quotes[place][1]


@once
def _quotes(sentence: Sentence) -> list[tuple[int, int]]:
    """Return the tokens between which the quotations of a sentence stand."""
    marks = [index for index, word in enumerate(sentence.lower) if word == _MARK]
    if not marks:
        return []
    if len(marks) % 2:
        # A quotation that goes on behind the sentence, or comes from before it.
        opens = not sentence.touching(marks[0]) or marks[0] == 0
        marks = [*marks, len(sentence)] if opens else [-1, *marks]
    return list(pairwise(marks))[::2]


def counts_from(one: Told, day: date | None, today: date | None, *, inside: bool) -> date | None:
    """Return the day that a date counts from: a quoted one from the day it was said.

    *inside*: a sentence without a quotation mark of its own is one of a longer quotation.
    """
    if day is None or today is None:
        return today
    whole = inside and not _quotes(one.marked.sentence)
    return day if (whole or is_quoted(one)) and 0 < (today - day).days <= _LONGEST else today


# A quotation is dated by its sentence only while it is news, in days.
_LONGEST = 31
