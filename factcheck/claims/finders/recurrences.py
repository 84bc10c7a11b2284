"""Find what recurs: "every Monday", "annual", "twice a week"."""

from collections.abc import Callable, Iterator
from functools import cache

from factcheck.claims.amounts import amounts
from factcheck.claims.every import every
from factcheck.claims.found import Found
from factcheck.claims.opening import opening_days
from factcheck.claims.repeated import Period, part_behind, unit_at, weekday_at
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.timex import daily_timex, duration_timex, vague_timex, weekly_timex
from factcheck.model import Interval, Quantity, Zone
from factcheck.reference.calendar_words import CalendarWords, Recurring, load_calendar_words
from factcheck.reference.units import load_units

_HYPHEN = "-"
_WORKING = (0, 4)  # Monday to Friday
_BEHIND_ONE = 3  # tokens: "every Sunday and" comes first


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
            if period is not None and not _is_a_rate(sentence, period):
                reached = period.last
                yield _found(sentence, period)


_Reader = Callable[[Sentence, int, CalendarWords], Period | None]


@cache
def _readers() -> tuple[dict[str, _Reader], frozenset[str]]:
    """Return how to read on from each word that may tell how often, and those words."""
    words = load_calendar_words()
    recurring = words.recurring
    weekdays = [word for word, entries in words.words.items() if entries[0].kind == "weekday"]
    readers: dict[str, _Reader] = {
        **{word: _weekdays for word in weekdays if word.endswith("days")},
        **dict.fromkeys(recurring.weekdays | recurring.weekends, _days),
        **dict.fromkeys(recurring.parts, _parts),
        **dict.fromkeys(recurring.times, _times),
        **dict.fromkeys(recurring.often, _often),
        **dict.fromkeys(recurring.every, every),
        **dict.fromkeys(recurring.adverbs, _adverb),
    }
    # A weekday behind another is read with it: "every Sunday and Wednesday".
    triggers = frozenset(readers) | words.opening["opens"]
    return {**dict.fromkeys(weekdays, _listed), **readers}, triggers


def _is_a_rate(sentence: Sentence, period: Period) -> bool:
    """Say whether a figure has taken its words already: "20 tonnes every day"."""
    return any(
        amount.first < period.first < amount.last and amount.core[1] <= period.first
        for amount in amounts(sentence)
    )


def _found(sentence: Sentence, period: Period) -> Found:
    stated = Quantity(
        amount=period.amount,
        unit=period.unit,
        hedge=period.hedge,
        timex=period.timex or duration_timex(period.amount.known, period.unit),
        recurring=True,
    )
    return Found(
        sentence=sentence,
        tokens=(period.first, period.last),
        core=(period.first, period.last),
        stated=stated,
        value=load_units().base(stated),
    )


def _adverb(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    recurring = words.recurring
    first, adverb = _with_prefix(sentence, index, recurring)
    if first == index and not _tells_how_often(sentence, index, recurring):
        return None
    often = recurring.adverbs[adverb]
    timex = daily_timex(often.part) if often.part else None
    amount = Interval.exactly(Period.number(often.count))
    if often.least:
        amount = Interval(Period.number(1) / often.count, Period.number(often.count))
        timex = vague_timex(often.unit)
    return Period(first, index + 1, amount, often.unit, timex)


def _with_prefix(sentence: Sentence, index: int, recurring: Recurring) -> tuple[int, str]:
    """Return where "half-yearly" or "twice weekly" begins, and the adverb that it is."""
    lower = sentence.lower
    adverb, before = lower[index], index - 1
    before -= before > 0 and lower[before] == _HYPHEN
    prefix = lower[before] if before >= 0 else ""
    both = recurring.prefixes.get(prefix, {}).get(adverb)
    tied = before < index - 1 or prefix in recurring.often
    return (before, both) if both is not None and tied else (index, adverb)


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
    return (
        not large
        and before[:1].isalpha()
        and before.islower()
        and before not in recurring.determiners
    )


def _often(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    return _per(sentence, index, index + 1, words)


def _times(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    """Read "three times a week"; the figure in front belongs to it."""
    return _per(sentence, index - 1, index + 1, words) if index else None


def _per(sentence: Sentence, first: int, place: int, words: CalendarWords) -> Period | None:
    """Read "a week", "-a-decade", "-in-a-century"."""
    recurring, tied = words.recurring, _word(sentence, place) == _HYPHEN
    place += tied
    if tied and _word(sentence, place) in recurring.in_the:
        place += 2
    if _word(sentence, place) not in recurring.per:
        return None
    place += 1 + tied
    unit = unit_at(sentence, place, words, several=False)
    return Period.of(first, place + 1, 1, unit) if unit else None


def _weekdays(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    entry = words.words[sentence.lower[index]][0]
    if not sentence.words[index][0].isupper() or _is_counted(sentence, index, words):
        return None
    return Period.of(index, index + 1, 1, "week", weekly_timex(entry.value))


def _is_counted(sentence: Sentence, index: int, words: CalendarWords) -> bool:
    before = _word(sentence, index - 1) if index else ""
    return before in words.recurring.counted or before[:1].isdigit()


def _listed(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    """Read the weekday behind another: "every Sunday and Wednesday", "open Monday to Friday"."""
    if (days := opening_days(sentence, index, words)) is not None:
        timex = weekly_timex("WD") if days == _WORKING else None
        return Period.of(index, index + 3, 1, "week", timex)
    if index < _BEHIND_ONE or _word(sentence, index - 1) not in words.recurring.listed:
        return None
    every_one = _word(sentence, index - _BEHIND_ONE) in words.recurring.every
    if not every_one or weekday_at(sentence, index - 2, words) is None:
        return None
    weekday = weekday_at(sentence, index, words)
    if weekday is None:
        return None
    last, part = part_behind(sentence, index + 1, words)
    return Period.of(index, last, 1, "week", weekly_timex(weekday, part))


def _days(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    """Read "on weekdays", "at weekends", "weekday mornings"."""
    recurring, word = words.recurring, sentence.lower[index]
    day = "WD" if word in recurring.weekdays else "WE"
    part = recurring.parts.get(_word(sentence, index + 1))
    if part is not None:
        return Period.of(index, index + 2, 1, "week", weekly_timex(day, part))
    before = _word(sentence, index - 1) if index else ""
    if not word.endswith("s") or before not in recurring.during:
        return None
    return Period.of(index, index + 1, 1, "week", weekly_timex(day))


def _parts(sentence: Sentence, index: int, words: CalendarWords) -> Period | None:
    """Read "Monday mornings", "in the evenings"."""
    part = words.recurring.parts[sentence.lower[index]]
    weekday = weekday_at(sentence, index - 1, words) if index else None
    if weekday is not None:
        return Period.of(index - 1, index + 1, 1, "week", weekly_timex(weekday, part))
    recurring = words.recurring
    if index > 1 and _word(sentence, index - 1) in recurring.determiners:
        follows = _word(sentence, index + 1) in recurring.not_all
        if _word(sentence, index - 2) in recurring.in_the and not follows:
            return Period.of(index, index + 1, 1, "day", daily_timex(part))
    return None


def _word(sentence: Sentence, place: int) -> str:
    return sentence.lower[place] if place < len(sentence) else ""
