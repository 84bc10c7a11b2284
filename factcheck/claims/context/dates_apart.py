"""Dates apart: when a date beside a figure is another figure's, or only of what is told around it.

"€842 million (Q3 2023: €791 million)", "$3.4 billion, after $3.1 billion in 2023", "was sentenced
on Tuesday for taking $2.4 million": none of these dates is the time of the first figure.
"""

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.kinds import ENDS_IN_ING
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.model import Grain, Moment
from factcheck.reference.context_words import word_set

_BRACKETS = {"(": ")", "[": "]"}
_NEAR = 4  # words between "after" and the figure of another time


def date_of_when(reading: Reading, one: Found) -> Found | None:
    """Return the date that a clause speaks of: "since August 1987, when 23 people died"."""
    if _own_dates(reading, reading.clauses.together(reading.chunk(one))):
        return None
    for chunk in reading.clauses.together(reading.chunk(one)):
        if chunk.opener in word_set("of_a_time"):
            last = chunk.first - (reading.between(chunk.first - 1, chunk.first) == [","])
            return next((date for date in reading.dates if date.tokens[1] == last), None)
    return None


def _own_dates(reading: Reading, chunks: list[Chunk]) -> bool:
    return any(
        chunk.first <= date.core[0] < chunk.last for chunk in chunks for date in reading.dates
    )


def is_across_bracket(reading: Reading, one: Found, other: Found) -> bool:
    """Say whether a bracket with a date and a figure of its own holds but one of two values."""
    for first, last in brackets(reading.lower):
        dated = any(first < date.core[0] < last for date in reading.dates)
        held = any(first < figure.core[0] < last for figure in reading.figures)
        if dated and held and (first < other.core[0] < last) != (first < one.core[0] < last):
            return True
    return False


def date_in_bracket(reading: Reading, one: Found) -> Found | None:
    """Return the date before a figure in one bracket: "(Q3 2023, restated: €791.9 million)"."""
    for first, last in brackets(reading.lower):
        if first < one.core[0] < last:
            dates = [date for date in reading.dates if first < date.core[0] < one.core[0]]
            return dates[-1] if dates else None
    return None


def brackets(lower: list[str]) -> list[tuple[int, int]]:
    """Return where brackets open and close."""
    found, opened = [], None
    for index, word in enumerate(lower):
        if word in _BRACKETS and opened is None:
            opened = index
        elif opened is not None and word == _BRACKETS[lower[opened]]:
            found.append((opened, index))
            opened = None
    return found


def is_of_one_before(reading: Reading, one: Found, date: Found) -> bool:
    """Say whether a date is of what a figure comes after: "$3.4bn, after $3.1bn in 2023"."""
    for other in reading.figures:
        if one.core[0] < other.core[0] < date.core[0]:
            start = max(one.tokens[1], other.tokens[0] - _NEAR)
            if not word_set("follows").isdisjoint(reading.between(start, other.tokens[0])):
                return True
    return False


def is_of_sentence(reading: Reading, one: Found, date: Found) -> bool:
    """Say whether a date is the day in court: "sentenced on Tuesday for taking $2.4 million"."""
    if not _is_day(date):
        return False
    judged = [mark for mark in reading.marks if mark.measure in word_set("judged")]
    for mark in judged:
        if mark.last > one.tokens[0]:
            continue
        for index in range(mark.last, one.tokens[0] - 1):
            leads = reading.lower[index] in word_set("judged_for")
            if leads and reading.kinds[index + 1] & ENDS_IN_ING:
                return date.core[0] < index
    return False


def is_beside_covered(date: Found, dates: list[Found], reading: Reading) -> bool:
    """Say whether a day stands beside the time of a figure: "its estimate for 2023 on Monday"."""
    return _is_day(date) and any(
        _is_long(other)
        and not word_set("covering").isdisjoint(
            reading.between(max(0, other.tokens[0] - 2), other.tokens[0] + 1)
        )
        for other in dates
    )


def is_day_of_statistic(date: Found, measure: str | None) -> bool:
    """Say whether a date is the day on which a figure for a longer time is told."""
    return measure in word_set("statistics") and _is_day(date)


def is_today(reading: Reading, one: Found, date: Found) -> bool:
    """Say whether a figure only holds on the day of the page: "today it is 4 percent"."""
    words = word_set("this_day")
    if not words.issuperset(reading.between(*date.tokens)):
        return False
    before = reading.between(max(0, one.tokens[0] - _NEAR), one.tokens[0])
    behind = reading.between(one.tokens[1], one.tokens[1] + _NEAR)
    parted = "," in before or "," in behind
    return not parted and not word_set("stands").isdisjoint(before)


def _is_day(date: Found) -> bool:
    return isinstance(date.value, Moment) and date.value.grain.rank <= Grain.DAY.rank


def _is_long(date: Found) -> bool:
    return isinstance(date.value, Moment) and date.value.grain.rank >= Grain.MONTH.rank
