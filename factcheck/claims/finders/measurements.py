"""Find physical quantities: lengths, masses, magnitudes, rates."""

from collections.abc import Iterator

from factcheck.claims import hedges
from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import change_at
from factcheck.claims.finders.degrees import degrees
from factcheck.claims.found import Found
from factcheck.claims.nouns import counted_at
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect, Hedge
from factcheck.reference.forms import Forms, load_forms

_STRONGEST = 10  # of a quake; and in degrees, of a warming
_TEMPERATURES = frozenset({"degree_Celsius", "degree_Fahrenheit"})


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find physical quantities: lengths, masses, magnitudes, rates."""
    row = amounts(sentence)
    if not row:
        return
    forms = load_forms(page.language.code)
    yield from _magnitudes(sentence, forms, row)
    if not forms.tells_degrees.isdisjoint(sentence.vocabulary):
        for amount in degrees(sentence, forms):
            yield _measured(sentence, forms, amount, is_degrees=True)
    for amount in row:
        if amount.unit is not None:
            is_degrees = amount.unit in _TEMPERATURES
            yield _measured(sentence, forms, amount, is_degrees=is_degrees)


def _measured(sentence: Sentence, forms: Forms, amount: Amount, *, is_degrees: bool) -> Found:
    # A thing that falls 20 metres has not changed by 20 metres.
    change = change_at(sentence, amount.first, amount.last, share=False, strict=not is_degrees)
    differs = change is not None or (is_degrees and _is_difference(sentence, forms, amount))
    found = amount.found(difference=differs)
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    return found


def _is_difference(sentence: Sentence, forms: Forms, amount: Amount) -> bool:
    """Say whether degrees tell how much warmer: "3C above normal", "limit warming to 1.5C"."""
    lower, last = sentence.lower, amount.last
    if last < len(lower) and lower[last] in forms.differences:
        return " ".join(lower[last : last + 2]) not in forms.below_zero
    return 0 < amount.reading.number < _STRONGEST and not forms.warming.isdisjoint(lower)


def _magnitudes(sentence: Sentence, forms: Forms, row: tuple[Amount, ...]) -> Iterator[Found]:
    """Find "magnitude 4.6", "a 4.6-magnitude quake", "a 2.9 aftershock", "M7.5"."""
    lower = sentence.lower
    if "M" not in sentence.words and all(
        words.isdisjoint(lower) for words in (forms.magnitude, forms.quakes, forms.scales)
    ):
        return
    said, reached, hedge = False, -1, Hedge.NONE
    for amount in row:
        if not _can_be(amount):
            continue
        first, last = _with_magnitude(sentence, forms, amount)
        named = (first, last) != (amount.first, amount.last)
        is_decimal = "." in sentence.words[amount.core[0]]
        listed = reached == first - 1 and lower[reached] in forms.lists and _is_last(sentence, last)
        if named or listed or (is_decimal and (said or _beside_a_quake(sentence, forms, amount))):
            hedge = hedge if listed else Hedge.NONE
            if first < amount.first:
                first, hedge = hedges.before(sentence, first, in_digits=True)
            if amount.hedge is Hedge.NONE:
                amount.hedge = hedge  # "around magnitude 2 and 3"
            said, reached, hedge = True, last, amount.hedge
            found = amount.found("magnitude")
            found.tokens, found.measure = (first, last), "magnitude"
            yield found


def _is_last(sentence: Sentence, last: int) -> bool:
    """Say whether no noun follows that the figure could count: "magnitude 2 and 3"."""
    return counted_at(sentence, last, several=True) is None


def _can_be(amount: Amount) -> bool:
    reading = amount.reading
    return amount.unit is None and 0 < reading.number < _STRONGEST and not reading.parts


def _with_magnitude(sentence: Sentence, forms: Forms, amount: Amount) -> tuple[int, int]:
    """Return the tokens of an amount with the word "magnitude", if it stands beside."""
    lower, first, last = sentence.lower, amount.first, amount.last
    start = first
    while start and lower[start - 1] in forms.to_magnitude and first - start < 3:
        start -= 1
    if start and lower[start - 1] in forms.magnitude:
        return start - 1, last
    if first and sentence.words[first - 1] == "M" and sentence.touching(first):
        return first - 1, last
    end = last + 1 if last < len(sentence) and lower[last] == "-" else last
    if end < len(sentence) and lower[end] in forms.magnitude:
        return first, end + 1
    return first, last


def _beside_a_quake(sentence: Sentence, forms: Forms, amount: Amount) -> bool:
    """Say whether the word for a quake follows, or the figure "measures" one."""
    lower = sentence.lower
    if not forms.quakes.isdisjoint(lower[amount.last : amount.last + 3]):
        return True
    near = lower[max(0, amount.first - 3) : amount.first] + lower[amount.last : amount.last + 4]
    return not forms.scales.isdisjoint(near)
