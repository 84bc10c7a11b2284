"""Attached: dates that only describe a noun, and event words that another one stands before."""

from factcheck.claims.context.kinds import (
    ADVERB,
    AUXILIARY,
    CONTENT,
    COORDINATOR,
    DETERMINER,
    LETTERS,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    VERB,
)
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.model import Grain, Moment
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import measures


def describes_a_noun(reading: Reading, one: Found) -> bool:
    """Say whether a date tells of a noun that is no event: "a star of the 1950s", "1950s star"."""
    return _is_behind_noun(reading, one) or _is_decade_before_noun(reading, one)


def _is_behind_noun(reading: Reading, one: Found) -> bool:
    """Say whether "of" joins a date to a noun: "the champion of 2003", but "the night of 3 May"."""
    first, row = one.tokens[0], reading.kinds
    while first and row[first - 1] & DETERMINER:
        first -= 1
    if first < 2 or reading.lower[first - 1] != "of":
        return False
    noun = first - 2
    if reading.lower[noun] in word_set("named_times") or row[noun] & _NO_NOUN:
        return False
    last = one.tokens[1]
    if last < len(row) and (reading.lower[last] == "'s" or row[last] & _NOUN_OR_NOT == LETTERS):
        return False  # "the winner of Friday's match", "the story of the 1972 burglary"
    plain = bool(row[noun] & CONTENT) and not reading.clauses.finite[noun]
    return plain and all(mark.last != noun + 1 for mark in reading.marks)


_NO_NOUN = PREPOSITION | ADVERB | DETERMINER | AUXILIARY
_NOUN_OR_NOT = LETTERS | _NO_NOUN | COORDINATOR | RELATIVE | SUBORDINATOR | VERB


def _is_decade_before_noun(reading: Reading, one: Found) -> bool:
    """Say whether a decade describes the noun behind it: "the 1950s star", "famous 1950s star"."""
    first, last = one.tokens
    if not isinstance(one.value, Moment) or one.value.grain is not Grain.DECADE:
        return False
    row = reading.kinds
    if last >= len(row) or (first and row[first - 1] & PREPOSITION):
        return False
    noun = row[last] & LETTERS and not row[last] & (_NO_NOUN | COORDINATOR)
    event = any(mark.first == last for mark in reading.marks)
    return bool(noun) and not event and not reading.clauses.finite[last]


def is_offence(reading: Reading, mark: Mark) -> bool:
    """Say whether a noun is what somebody is charged for: "charged with murder for the attack"."""
    first = mark.first
    for index in range(first - 1, max(first - _NEAR, 0), -1):
        if reading.lower[index] != "for":
            continue
        after = reading.kinds[index + 1]
        return bool(after & DETERMINER) and any(
            before.measure in _LAW and before.last <= index for before in reading.marks
        )
    return False


_NEAR = 4  # words from "for" to the noun
_LAW = frozenset({"arrests", "charges", "sentence", "verdict"})


def with_its_cause(reading: Reading, mark: Mark | None) -> Mark | None:
    """Return the first of two joined verbs if the other only tells what it led to.

    "Killing a clerk and wounding two on Friday" is a killing.
    """
    if mark is None or mark.measure not in word_set("results") or not mark.first:
        return mark
    if not reading.kinds[mark.first - 1] & COORDINATOR:
        return mark
    ending = reading.lower[mark.first][-_ENDING:]
    for other in reversed(reading.marks):
        alike = other.last < mark.first and reading.lower[other.first][-_ENDING:] == ending
        if alike and (other.sure or other.event) and _is_harm(other):
            return other
    return mark


_ENDING = 2  # letters that two joined verbs share: "-ed", "-ing"


def _is_harm(mark: Mark) -> bool:
    return measures().family(mark.event or mark.measure) in _HARM


_HARM = frozenset({"crash", "deaths", "violence"})
