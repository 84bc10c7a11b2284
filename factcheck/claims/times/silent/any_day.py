"""Any day: weekdays that name no one day, "on a Friday", "open Monday to Friday"."""

from factcheck.claims.opening import opening_days
from factcheck.claims.times.told import Told
from factcheck.reference.calendar_words import CalendarWords

_ASIDE = frozenset({"comma", "dash", "open"})
_LAW = ["weekday", "after", "the", "ordinal", "weekday"]
_BETWEEN = 2  # tokens from one weekday to the other of two


def is_any_day(told: Told, words: CalendarWords) -> bool:
    """Say whether a weekday is one of many."""
    return _is_indefinite(told, words) or _is_counted_from(told) or _is_of_opening(told, words)


def _is_indefinite(told: Told, words: CalendarWords) -> bool:
    """Say whether it is some such day: "fell on a Monday"; not "a Friday rally", ", a Friday,"."""
    index = told.fields["full_weekday"]
    if told.sign_at(index - 1) != "a" or told.sign_at(index - 2) in _ASIDE:
        return False
    return told.behind() != "other" or is_no_noun(told.neighbour(1), words)


def is_no_noun(word: str, words: CalendarWords) -> bool:
    """Say whether a word goes on behind a day, which does not describe it."""
    return (
        not word[:1].isalpha()
        or word in words.telling["goes_on"]
        or (word,) in words.tenses["past"]
    )


def _is_counted_from(told: Told) -> bool:
    """Say whether it is a law's: "the first Tuesday after the first Monday in November"."""
    index = told.fields["full_weekday"]
    signs = [told.sign_at(place) for place in range(index - 4, index + 5)]
    return signs[5:] == _LAW[1:] or signs[:5] == _LAW


def is_month_of_a_law(told: Told) -> bool:
    """Say whether a month belongs to such a day of any year."""
    index = told.fields["month"]
    return [told.sign_at(place) for place in range(index - 6, index - 1)] == _LAW


def _is_of_opening(told: Told, words: CalendarWords) -> bool:
    """Say whether it is one of the two days of "open Monday to Friday"."""
    if not {"which", "of_which"}.isdisjoint(told.fields):
        return False
    sentence, index = told.marked.sentence, told.fields["full_weekday"]
    return any(
        opening_days(sentence, first, words) for first in (index, index - _BETWEEN) if first >= 0
    )
