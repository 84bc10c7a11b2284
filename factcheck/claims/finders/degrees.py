"""Degrees that no unit names: "temperatures in the low 20s", "highs near 90"."""

from collections.abc import Iterator

import attrs

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.nouns import counted_at
from factcheck.claims.sentences import Sentence
from factcheck.reference.forms import Forms

_COLDEST, _HOTTEST = -60, 140  # in degrees of either scale, of any weather and any fever
_DEGREE = "degree"
_DECADE = 9
_LONGEST = 8  # tokens from the word to the figure


def degrees(sentence: Sentence, forms: Forms) -> Iterator[Amount]:
    """Yield the bare figures of a sentence that are degrees by a word before them."""
    lower = sentence.lower
    reached = 0  # behind the last of them: "between 10 and 20", "from 10 to 20"
    for amount in amounts(sentence):
        if not _can_be(sentence, amount):
            continue
        if amount.first == reached or _is_told(lower, forms, amount.first):
            reached = amount.last
            yield _in_degrees(amount)


def _can_be(sentence: Sentence, amount: Amount) -> bool:
    reading = amount.reading
    if amount.unit is not None or reading.parts or reading.scale > 1:
        return False
    if not _COLDEST < amount.low <= amount.high < _HOTTEST:
        return False
    return counted_at(sentence, amount.last, several=True) is None


def _is_told(lower: list[str], forms: Forms, first: int) -> bool:
    """Say whether the words before a figure lead to a temperature."""
    for at in range(first - 1, max(-1, first - 1 - _LONGEST), -1):
        word = lower[at]
        if word in forms.temperatures:
            return True
        if word in forms.extremes:
            return forms.markets.isdisjoint(lower)
        if word not in forms.to_temperature:
            return False
    return False


def _in_degrees(amount: Amount) -> Amount:
    """Return a figure in degrees: "the 80s" are 80 to 89."""
    reading = amount.reading
    if not reading.vague or reading.spelled or amount.low != amount.high or amount.low % 10:
        return attrs.evolve(amount, unit=_DEGREE)
    return attrs.evolve(amount, unit=_DEGREE, high=amount.low + _DECADE, is_range=True)
