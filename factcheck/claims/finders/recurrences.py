"""Find what recurs: "every Monday", "annual", "twice a week"."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache

import attrs

from factcheck.claims.found import Found
from factcheck.claims.numerals import numerals
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.timex import duration_timex, weekly_timex
from factcheck.model import Interval, Quantity, Zone
from factcheck.reference.calendar_words import CalendarWords, Recurring, load_calendar_words
from factcheck.reference.units import load_units


@attrs.define
class _Period:
    """How often: every so many of a unit, at tokens of a sentence."""

    first: int
    last: int
    count: Decimal
    unit: str
    timex: str | None = None  # where the unit alone does not tell it: "every Monday"


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find what recurs: "every Monday", "annual", "twice a week"."""
    del page
    if sentence.zone is Zone.MARKET:
        return
    readers, triggers = _readers()
    if triggers.isdisjoint(sentence.vocabulary):
        return
    words = load_calendar_words()
    reached = 0
    for index, word in enumerate(sentence.lower):
        if word in readers and index >= reached:
            period = readers[word](sentence, index, words)
            if period is not None:
                reached = period.last
                yield _found(sentence, period)


_Reader = Callable[[Sentence, int, CalendarWords], _Period | None]


@cache
def _readers() -> tuple[dict[str, _Reader], frozenset[str]]:
    """Return how to read on from each word that may tell how often, and those words."""
    words = load_calendar_words()
    recurring = words.recurring
    weekdays = [word for word, entries in words.words.items() if entries[0].kind == "weekday"]
    readers: dict[str, _Reader] = {
        **{word: _weekdays for word in weekdays if word.endswith("days")},
        **dict.fromkeys(recurring.times, _times),
        **dict.fromkeys(recurring.often, _often),
        **dict.fromkeys(recurring.every, _every),
        **dict.fromkeys(recurring.adverbs, _adverb),
    }
    return readers, frozenset(readers)


def _found(sentence: Sentence, period: _Period) -> Found:
    stated = Quantity(
        amount=Interval.exactly(period.count),
        unit=period.unit,
        timex=period.timex or duration_timex(period.count, period.unit),
        recurring=True,
    )
    return Found(
        sentence=sentence,
        tokens=(period.first, period.last),
        core=(period.first, period.last),
        stated=stated,
        value=load_units().base(stated),
    )


def _adverb(sentence: Sentence, index: int, words: CalendarWords) -> _Period | None:
    if not _tells_how_often(sentence, index, words.recurring):
        return None
    count, unit = words.recurring.adverbs[sentence.lower[index]]
    return _Period(index, index + 1, Decimal(count), unit)


def _tells_how_often(sentence: Sentence, index: int, recurring: Recurring) -> bool:
    """Say whether "daily" or "annual" qualifies a thing or a verb; a name or a paper is neither."""
    following = sentence.words[index + 1] if index + 1 < len(sentence) else ""
    before = sentence.words[index - 1] if index else ""
    large = sentence.words[index][0].isupper()
    if before[:1].isupper() and index > 1 and sentence.lower[index] in recurring.paper_names:
        return False
    if following[:1].isalpha():
        lower = following.lower()
        return following[0].islower() and lower not in recurring.papers | recurring.measured
    # An adverb stands behind a verb or a noun, a newspaper behind its name or an article.
    return not large and before[:1].isalpha() and before.islower() and before not in ("the", "a")


def _every(sentence: Sentence, index: int, words: CalendarWords) -> _Period | None:
    place, count = index + 1, Decimal(1)
    if _word(sentence, place) in words.recurring.other:
        place, count = place + 1, Decimal(2)
    if (number := _number(sentence, place)) is not None and count == 1:
        place, count = place + 1, number
    for entry in words.words.get(_word(sentence, place), ()):
        if entry.kind in ("unit", "units") and (count > 1 or entry.kind == "unit"):
            return _Period(index, place + 1, count, entry.value.value)
        if entry.kind == "weekday" and count <= 2:
            timex = weekly_timex(entry.value) if count == 1 else None
            return _Period(index, place + 1, count, "week", timex)
    return None


def _number(sentence: Sentence, place: int) -> Decimal | None:
    """Return the small whole number that stands at one token: "every two weeks"."""
    for numeral in numerals(sentence):
        if (numeral.first, numeral.last) == (place, place + 1) and not numeral.ordinal:
            whole = numeral.number == numeral.number.to_integral_value()
            return numeral.number if whole and 1 < numeral.number < 100 else None
    return None


def _often(sentence: Sentence, index: int, words: CalendarWords) -> _Period | None:
    return _per(sentence, index, index + 1, words)


def _times(sentence: Sentence, index: int, words: CalendarWords) -> _Period | None:
    """Read "three times a week"; the figure in front belongs to it."""
    return _per(sentence, index - 1, index + 1, words) if index else None


def _per(sentence: Sentence, first: int, place: int, words: CalendarWords) -> _Period | None:
    if _word(sentence, place) not in words.recurring.per:
        return None
    for entry in words.words.get(_word(sentence, place + 1), ()):
        if entry.kind == "unit":
            return _Period(first, place + 2, Decimal(1), entry.value.value)
    return None


def _weekdays(sentence: Sentence, index: int, words: CalendarWords) -> _Period | None:
    entry = words.words[sentence.lower[index]][0]
    if not sentence.words[index][0].isupper():
        return None
    return _Period(index, index + 1, Decimal(1), "week", weekly_timex(entry.value))


def _word(sentence: Sentence, place: int) -> str:
    return sentence.lower[place] if place < len(sentence) else ""
