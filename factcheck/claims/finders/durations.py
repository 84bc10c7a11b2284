"""Find durations: "five and a half hours", "nine months"."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import change_at
from factcheck.claims.found import Found
from factcheck.claims.lengths import lengths
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.timex import duration_timex, vague_timex
from factcheck.model import Aspect
from factcheck.reference.units import TIMES, load_units

# A working day is a time, though no calendar says how long.
_TIMES = TIMES | {"working_day"}


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find durations: "five and a half hours", "nine months"."""
    del page
    units = load_units()
    for amount in amounts(sentence):
        if amount.unit and " / " not in amount.unit and units.unit(amount.unit).base in _TIMES:
            yield _found(amount)
    taken = {index for amount in amounts(sentence) for index in range(amount.first, amount.last)}
    for found in lengths(sentence):
        if taken.isdisjoint(range(*found.tokens)):
            yield found


def _found(amount: Amount) -> Found:
    found = amount.found()
    figure = amount.single if amount.interval.single is None else amount.interval.single
    if figure is not None and figure > 0:
        timex = _timex(amount, figure)
        found.stated = attrs.evolve(found.stated, timex=timex)
        found.value = attrs.evolve(found.value, timex=timex)
    change = change_at(amount.sentence, amount.first, amount.last, share=False, strict=True)
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    return found


def _timex(amount: Amount, figure: Decimal) -> str:
    """Return the TIMEX3 value: "a couple of hours" are two of them, "several weeks" uncounted."""
    unit = amount.unit or ""
    high = amount.reading.high
    if amount.reading.vague and high is not None and high - figure > 1:
        return vague_timex(unit)
    return duration_timex(figure, unit)
