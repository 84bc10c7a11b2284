"""Find percentages, percentage points and basis points."""

from collections.abc import Iterator

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import change_at
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect
from factcheck.reference.units import load_units

_BASES = frozenset({"percent", "percentage_point"})
# A difference between two shares says so by its unit.
_POINTS = "percentage_point"


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find percentages, percentage points and basis points."""
    del page
    units = load_units()
    for amount in amounts(sentence):
        if amount.unit and units.unit(amount.unit.partition(" / ")[0]).base in _BASES:
            yield _found(amount)


def _found(amount: Amount) -> Found:
    found = amount.found()
    change = change_at(amount.sentence, amount.first, amount.last, share=True)
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    elif load_units().unit(amount.unit or "").base == _POINTS:
        found.aspect = Aspect.CHANGE
    return found
