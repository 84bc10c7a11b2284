"""Find amounts of money."""

from collections.abc import Iterator

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import change_at
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect
from factcheck.reference.units import load_units

_UNKNOWN = "currency"
_REASON = "a currency that no table knows"


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find amounts of money."""
    del page
    units = load_units()
    for amount in amounts(sentence):
        if amount.unit is None:
            continue
        unit = amount.unit.partition(" / ")[0]
        if units.is_money(unit):
            yield _found(amount)
        elif unit == _UNKNOWN:
            found = amount.found()
            found.excluded = _REASON
            yield found


def _found(amount: Amount) -> Found:
    found = amount.found()
    change = change_at(amount.sentence, amount.first, amount.last, share=False)
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    return found
