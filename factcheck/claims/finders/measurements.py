"""Find physical quantities: lengths, masses, magnitudes, rates."""

from collections.abc import Iterator

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import change_at
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect

_MAGNITUDE = frozenset({"magnitude", "magnitudes"})
_QUAKES = frozenset(
    {
        "earthquake",
        "earthquakes",
        "quake",
        "quakes",
        "aftershock",
        "aftershocks",
        "tremor",
        "tremors",
        "temblor",
    }
)
_STRONGEST = 10
_TEMPERATURES = frozenset({"degree_Celsius", "degree_Fahrenheit"})


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find physical quantities: lengths, masses, magnitudes, rates."""
    del page
    row = amounts(sentence)
    yield from _magnitudes(sentence, row)
    for amount in row:
        if amount.unit is not None:
            yield _measured(amount)


def _measured(amount: Amount) -> Found:
    change = change_at(amount.sentence, amount.first, amount.last, share=False)
    warmer = change is not None and amount.unit in _TEMPERATURES
    found = amount.found(difference=warmer)
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    return found


def _magnitudes(sentence: Sentence, row: tuple[Amount, ...]) -> Iterator[Found]:
    """Find "magnitude 4.6", "a 4.6-magnitude quake", "a 2.9 aftershock", "M7.5"."""
    lower = sentence.lower
    if not row or (
        _MAGNITUDE.isdisjoint(lower) and _QUAKES.isdisjoint(lower) and "M" not in sentence.words
    ):
        return
    said = False
    for amount in row:
        if (
            amount.unit is not None
            or not 0 < amount.reading.number < _STRONGEST
            or amount.reading.parts
        ):
            continue
        first, last = _with_magnitude(sentence, amount)
        near = last - first > amount.last - amount.first or _names_a_quake(sentence, amount)
        if not near and not (said and _is_decimal(sentence, amount)):
            continue
        said = True
        found = amount.found("magnitude")
        found.tokens, found.measure = (first, last), "magnitude"
        yield found


def _with_magnitude(sentence: Sentence, amount: Amount) -> tuple[int, int]:
    """Return the tokens of an amount with the word "magnitude", if it stands beside."""
    lower, first, last = sentence.lower, amount.first, amount.last
    start = first
    while (
        start
        and lower[start - 1] in ("of", "a", "at", "an", "initial", "estimated", "preliminary")
        and first - start < 3
    ):
        start -= 1
    if start and lower[start - 1] in _MAGNITUDE:
        return start - 1, last
    if first and sentence.words[first - 1] == "M" and sentence.touching(first):
        return first - 1, last
    end = last + 1 if last < len(sentence) and lower[last] == "-" else last
    if end < len(sentence) and lower[end] in _MAGNITUDE:
        return first, end + 1
    return first, last


def _names_a_quake(sentence: Sentence, amount: Amount) -> bool:
    """Say whether a figure with a decimal stands before or behind the word for a quake."""
    lower = sentence.lower
    if not _is_decimal(sentence, amount):
        return False
    behind = lower[amount.last : amount.last + 3]
    before = lower[max(0, amount.first - 3) : amount.first]
    return (
        not _QUAKES.isdisjoint(behind)
        or "measuring" in before
        or "measured" in before
        or "richter" in lower
    )


def _is_decimal(sentence: Sentence, amount: Amount) -> bool:
    return "." in sentence.words[amount.core[0]]
