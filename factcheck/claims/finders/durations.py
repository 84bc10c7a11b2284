"""Find durations: "five and a half hours", "nine months"."""

from collections.abc import Iterator

import attrs

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import change_at
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.timex import duration_timex
from factcheck.model import Aspect
from factcheck.reference.units import TIMES, load_units


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find durations: "five and a half hours", "nine months"."""
    del page
    units = load_units()
    for amount in amounts(sentence):
        if amount.unit and " / " not in amount.unit and units.unit(amount.unit).base in TIMES:
            yield _found(amount)


def _found(amount: Amount) -> Found:
    found = amount.found()
    figure = amount.single if amount.interval.single is None else amount.interval.single
    if figure is not None and figure > 0 and amount.unit:
        timex = duration_timex(figure, amount.unit)
        found.stated = attrs.evolve(found.stated, timex=timex)
        found.value = attrs.evolve(found.value, timex=timex)
    change = change_at(amount.sentence, amount.first, amount.last, share=False, strict=True)
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    return found
