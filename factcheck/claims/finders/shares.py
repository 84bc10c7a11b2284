"""Find fractions and shares: "a third of", "three in five"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import hedges
from factcheck.claims.amounts import amounts
from factcheck.claims.found import Found
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity
from factcheck.reference.forms import load_forms
from factcheck.reference.units import load_units

_HIGHEST = 1_000_000


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find fractions and shares: "a third of", "three in five"."""
    del page
    for amount in amounts(sentence):
        if amount.reading.parts and amount.unit is None and not amount.is_range:
            yield amount.found("share")
    yield from _ratios(sentence)


def _ratios(sentence: Sentence) -> Iterator[Found]:
    """Find "one in five", "three out of four"."""
    forms = load_forms(sentence.page.language.code)
    row = readings(sentence)
    measured = {amount.core[0] for amount in amounts(sentence) if amount.unit}
    for one, whole in pairwise(row):
        between = " ".join(sentence.lower[one.last : whole.first])
        if between in forms.out_of and _is_share(one, whole, measured):
            yield _ratio(sentence, one, whole)


def _is_share(one: Reading, whole: Reading, measured: set[int]) -> bool:
    """Say whether two numbers are a share: "3 in 10", but not "killed two in 10 days"."""
    if one.ordinal or whole.ordinal or one.vague or whole.vague or one.malformed or whole.malformed:
        return False
    if not 0 < one.number < whole.number <= _HIGHEST or one.number > 20:
        return False
    if whole.first in measured:
        return False
    # "10 in 2023": a year is no whole of anything.
    return not (1900 <= whole.number < 2100 and not whole.spelled)


def _ratio(sentence: Sentence, one: Reading, whole: Reading) -> Found:
    first, hedge = hedges.before(sentence, one.first, in_digits=not one.spelled)
    number = one.number / whole.number
    stated = Quantity(
        amount=hedges.bounded(Interval.exactly(number), hedge),
        unit="share",
        grain=min(Decimal("0.1"), Decimal(1) / (whole.number * whole.number)),
        hedge=hedge,
    )
    return Found(
        sentence=sentence,
        tokens=(first, whole.last),
        core=(one.first, whole.last),
        stated=stated,
        value=load_units().base(stated),
    )
