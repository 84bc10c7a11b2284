"""Opening: the days on which a shop opens, "open Monday to Friday", are no days of one week."""

from factcheck.claims.repeated import weekday_at
from factcheck.claims.sentences import Sentence
from factcheck.reference.calendar_words import CalendarWords

_REACH = 8  # tokens in front of the days in which somebody opens
_THIRD = 2  # tokens on: "to" stands between two days


def opening_days(sentence: Sentence, first: int, words: CalendarWords) -> tuple[int, int] | None:
    """Return the two weekdays of "open Monday to Friday", of which the first stands there."""
    opening, lower = words.opening, sentence.lower
    if not opening["between"].intersection(lower[first + 1 : first + _THIRD]):
        return None
    begin, end = weekday_at(sentence, first, words), weekday_at(sentence, first + _THIRD, words)
    if begin is None or end is None:
        return None
    front = lower[max(0, first - _REACH) : first]
    opens = [place for place, word in enumerate(front) if word in opening["opens"]]
    if not opens or not opening["closes"].isdisjoint(front[opens[-1] :]):
        return None
    beside = front[: opens[-1]] + lower[first + _THIRD + 1 :]
    return (begin, end) if opening["once"].isdisjoint(beside) else None
