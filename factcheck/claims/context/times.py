"""Times: the period that a figure covers, and the time of what it is compared with."""

from collections.abc import Iterator

from factcheck.claims.context.as_of import figures_between, holds_on, is_limit
from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.dates_apart import (
    date_in_bracket,
    date_of_when,
    is_across_bracket,
    is_beside_covered,
    is_day_of_statistic,
    is_of_one_before,
    is_of_sentence,
    is_today,
)
from factcheck.claims.context.governing import Governor
from factcheck.claims.context.kinds import COMPARING, DETERMINER, PREPOSITION
from factcheck.claims.context.reading import Reading
from factcheck.claims.context.spans import is_of_superlative
from factcheck.claims.context.speakers import Saying
from factcheck.claims.context.told_before import year_before
from factcheck.claims.found import Found
from factcheck.model import Grain, Moment
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures


def periods_of(
    reading: Reading, governed: dict[int, Governor], sayings: list[Saying]
) -> dict[int, Found]:
    """Return for each figure of a sentence the date that says which time it covers."""
    if not reading.dates or not reading.figures:
        return {}
    dates = [date for date in reading.dates if not _is_none_of(reading, date)]
    found = {
        number: _period(reading, number, dates, governed, sayings)
        for number in governed
        if reading.found[number].is_quantity
    }
    return {number: date for number, date in found.items() if date is not None}


def _period(
    reading: Reading,
    number: int,
    periods: list[Found],
    governed: dict[int, Governor],
    sayings: list[Saying],
) -> Found | None:
    one, governor = reading.found[number], governed[number]
    if (date := date_in_bracket(reading, one) or date_of_when(reading, one)) is not None:
        return date
    for chunks in _circles(reading, reading.chunk(one)):
        dates = [
            date
            for date in periods
            if _is_in(chunks, date)
            and not (
                _belongs_to_another(reading, one, date)
                or _is_behind_comparison(reading, one, date)
                or holds_on(reading, one, date, governor)
                or _is_of_saying(reading, one, date, governed, sayings)
                or is_across_bracket(reading, one, date)
                or is_of_one_before(reading, one, date)
                or is_of_sentence(reading, one, date)
                or is_today(reading, one, date)
                or is_day_of_statistic(date, governor.measure)
            )
        ]
        dates = [date for date in dates if not is_beside_covered(date, dates, reading)]
        if dates:
            return _nearest(reading, one, dates)
    return None


def _place(reading: Reading, one: Found) -> int:
    return next(number for number, other in enumerate(reading.found) if other is one)


def _is_none_of(reading: Reading, date: Found) -> bool:
    """Say whether no figure covers a date: it is a limit, a base, or the rival's."""
    return (
        is_limit(reading, date)
        or _is_now(date)
        or _is_base(reading, date)
        or _is_part(reading, date)
        or is_of_superlative(reading, date)
        or _is_compared(reading, date)
    )


def _is_now(date: Found) -> bool:
    """Say whether a date only says that a figure holds today: "now", "currently"."""
    return isinstance(date.value, Moment) and date.value.timex == "PRESENT_REF"


def _is_part(reading: Reading, date: Found) -> bool:
    """Say whether a figure covers but a part of a date: "the first 11 months of 2023"."""
    first = date.tokens[0]
    return reading.between(first - 1, first) == ["of"] and any(
        one.is_quantity and one.tokens[1] == first - 1 for one in reading.found
    )


def _is_base(reading: Reading, date: Found) -> bool:
    """Say whether a date is what something is compared with."""
    return any(
        one.base is not None and one.base[0] < date.core[1] and date.core[0] < one.base[1]
        for one in reading.found
    )


def _is_compared(reading: Reading, date: Found) -> bool:
    """Say whether a comparison leads to a date, not to a figure: "more than in 2022"."""
    first, row = date.tokens[0], reading.kinds
    index = first - 1
    while index > max(0, first - _LINKS) and row[index] & _LEADS and not row[index] & COMPARING:
        index -= 1
    if index < 0 or reading.lower[index] not in word_set("compared"):
        return False
    last = date.tokens[1] + (reading.between(date.tokens[1], date.tokens[1] + 1) == ["'s"])
    return all(one.core[0] - last not in (0, 1) for one in reading.figures)


_LINKS = 4  # words between a comparison and its date: "than in the"
_LEADS = PREPOSITION | DETERMINER


def _is_behind_comparison(reading: Reading, one: Found, date: Found) -> bool:
    """Say whether a date is of what a figure is compared with: "2,926, against 309 a year ago"."""
    first, last = max(one.core[1], one.tokens[1]), date.tokens[0]
    for index in range(first, last):
        if reading.kinds[index] & COMPARING and reading.lower[index] not in _AMBIGUOUS:
            hit = grammar().comparing.at(reading.lower, index)
            if hit and hit[0] <= last:
                return True
    return False


_AMBIGUOUS = frozenset({"from"})  # "12 percent from January to March"


def _is_of_saying(
    reading: Reading,
    one: Found,
    date: Found,
    governed: dict[int, Governor],
    sayings: list[Saying],
) -> bool:
    """Say whether a date tells when a figure was given, not what it covers."""
    at, when = one.core[0], date.core[0]
    for saying in sayings:
        if saying.first <= when < saying.last and not saying.first <= at < saying.last:
            return True
    mark = governed[_place(reading, date)].mark
    if mark is None or measures().family(mark.measure) not in word_set("said_families"):
        return False
    day = isinstance(date.value, Moment) and date.value.grain.rank <= Grain.DAY.rank
    return day or mark.part is Part.NOUN


def _circles(reading: Reading, chunk: Chunk) -> Iterator[list[Chunk]]:
    """Yield the chunks in which a date is looked for, the nearest first."""
    yield [chunk]
    yield reading.clauses.together(chunk)
    chunks = reading.clauses.chunks
    if chunk.shares_subject:
        # "In 2023, China exported … and produced …": what stands in front holds for both.
        before = reading.clauses.together(chunks[chunks.index(chunk) - 1])
        yield [one for one in before if one.finite is None]
    lower, words = reading.lower, word_set("times_since")
    yield [one for one in chunks if one.opener in words or lower[one.first] in words]


def _is_in(chunks: list[Chunk], date: Found) -> bool:
    return any(chunk.first <= date.core[0] < chunk.last for chunk in chunks)


def base_period(reading: Reading, one: Found, measure: str | None) -> Moment | None:
    """Return the date among the words that a value is compared with."""
    if one.base is None:
        return None
    for date in reading.found:
        if date.is_moment and one.base[0] < date.core[1] and date.core[0] < one.base[1]:
            if (year := year_before(reading, date, measure)) is not None:
                return year
            return date.value if isinstance(date.value, Moment) else None
    return None


def _nearest(reading: Reading, one: Found, dates: list[Found]) -> Found | None:
    """Return the nearest date that no other figure stands before: "12 in May, 10 in June"."""

    def distance(date: Found) -> tuple[int, bool, int]:
        apart = abs(date.core[0] - one.core[0])
        near = _owns(reading, date, one) or _is_close_behind(reading, one, date)
        return figures_between(reading, one, date), not near, apart

    return min(dates, key=distance)


def _is_close_behind(reading: Reading, one: Found, date: Found) -> bool:
    """Say whether a date is a figure's own: "12 deaths in May", not "12 and in May 10"."""
    if not 0 <= date.tokens[0] - one.tokens[1] <= _CLOSE:
        return False
    return _PARTS.isdisjoint(reading.between(one.tokens[1], date.tokens[0]))


_CLOSE = 3  # words between a figure and a date that is its own
_PARTS = frozenset({",", ";", "and", "but"})


def _owns(reading: Reading, date: Found, one: Found) -> bool:
    """Say whether a date is set before a figure: "May's 3.4 percent"."""
    last = date.tokens[1]
    return (reading.lower[last - 1] == "'s" and one.tokens[0] == last) or (
        reading.between(last, last + 1) == ["'s"] and one.tokens[0] == last + 1
    )


def _belongs_to_another(reading: Reading, one: Found, date: Found) -> bool:
    """Say whether a date is another figure's: "12 in May and 10", "3.2 from May's 3.4"."""
    if _owns(reading, date, one):
        return False
    for other in reading.figures:
        if other is one:
            continue
        if _owns(reading, date, other):
            return True
        if other.core[0] < date.core[0] < one.core[0] and _is_close_behind(reading, other, date):
            return True
    return False
