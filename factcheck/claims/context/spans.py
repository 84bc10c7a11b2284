"""Spans: the time that a figure covers where its words name only when it began."""

import attrs

from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.claims.times.moments import spanning
from factcheck.model import Moment
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar


def covered(reading: Reading, date: Found, as_of: Moment | None) -> Moment | None:
    """Return the time that a date stands for as a period: "since May" ends today."""
    value = date.value
    if not isinstance(value, Moment):
        return None
    if is_of_superlative(reading, date):
        return value  # "the worst since 1987, when 23 people died"
    goes_on = is_since(reading, date) or _is_so_far(reading, date)
    return _until_now(reading, value, as_of) if goes_on else value


def is_since(reading: Reading, date: Found) -> bool:
    """Say whether a time begins with a date: "since May", "since the strike began in May"."""
    first, lower, words = date.tokens[0], reading.lower, word_set("times_since")
    if lower[first] in words or (first and lower[first - 1] in words):
        return True
    chunk = reading.chunk(date)
    return chunk.opener in words or lower[chunk.first] in words


def is_of_superlative(reading: Reading, date: Found) -> bool:
    """Say whether a date only tells since when nothing was greater: "the worst since 2018"."""
    if not is_since(reading, date):
        return False
    words, start = reading.lower, date.tokens[0]
    chunk = reading.chunk(date)
    if chunk.opener in word_set("times_since"):
        start = chunk.first  # "the best start since going 10-1 in 1981"
    for index in range(start - 1, max(-1, start - _FAR), -1):
        word = words[index]
        if word in word_set("superlatives") or (word.endswith("est") and len(word) > len("rest")):
            return True
        if word in grammar().coordinators or word == ";":
            return False
    return any(
        one.is_quantity and one.value.unit == "rank" and 0 < start - one.core[1] < _FAR  # type: ignore[union-attr]
        for one in reading.figures
    )


_FAR = 7  # words from a superlative to its "since": "the first large deportation flight since"


def _is_so_far(reading: Reading, date: Found) -> bool:
    """Say whether a time has not ended: "so far this year", "in 2024 to date"."""
    first, last = date.tokens
    lower, pairs = reading.lower, word_set("so_far")
    start = first - 1 if first and lower[first - 1] == "in" else first
    return " ".join(lower[max(0, start - 2) : start]) in pairs or (
        " ".join(lower[last : last + 2]) in pairs
    )


def _until_now(reading: Reading, value: Moment, as_of: Moment | None) -> Moment:
    """Return a time from its first day to the day as of which the figure holds."""
    published = reading.page.article.published
    if published is None or published.year_only or value.first_day is None:
        return value
    end = as_of.last_day if as_of and as_of.last_day else published.day
    if end < value.first_day:
        return value
    return attrs.evolve(spanning(value.first_day, end, value.grain), hedge=value.hedge)
