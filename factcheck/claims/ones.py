"""Ones: an article or a part that stands for the figure of a unit: "a mile", "quarter-mile"."""

from decimal import Decimal

from factcheck.claims import hedges
from factcheck.claims.numerals import Reading, reading_at, readings
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge
from factcheck.reference.forms import Forms, load_forms
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import TIMES, Units, load_units

_ONE = Decimal(1)
_HYPHEN = "-"
_HALVES_AND_QUARTERS = (2, 4)


def added(sentence: Sentence, row: list[Reading]) -> list[Reading]:
    """Return the numerals of a sentence with those that an article or a part stands for."""
    lower, singles = sentence.lower, load_units().singles
    code = sentence.page.language.code
    articles, forms = load_numbers(code).articles, load_forms(code)
    found = []
    for index, word in enumerate(lower):
        if not index or word not in singles:
            continue
        before = lower[index - 1]
        if before in articles:
            one = _one(sentence, forms, index - 1)
        elif before == _HYPHEN or before in forms.part_units:
            one = _part(sentence, forms, index)
        else:
            continue
        if one is not None:
            found.append(one)
    if not found:
        return row
    known = {index for one in readings(sentence) for index in range(one.first, one.last)}
    found = [one for one in found if one.first not in known]
    return sorted([*row, *found], key=lambda one: one.first)


def _part(sentence: Sentence, forms: Forms, index: int) -> Reading | None:
    """Return the part before a unit: "the quarter-mile track"."""
    lower = sentence.lower
    place = index - 1 - (lower[index - 1] == _HYPHEN and sentence.touching(index))
    if place < 0 or lower[place] not in forms.part_units:
        return None
    numbers = load_numbers(sentence.page.language.code)
    parts = numbers.fractions[lower[place]]
    return Reading(
        place, place + 1, _ONE / parts, Decimal("0.1"), spelled=True, parts=parts, counter=1
    )


def _one(sentence: Sentence, forms: Forms, index: int) -> Reading | None:
    """Return the article of "more than a century", "an hour and a half", "a kilo of gold"."""
    units = load_units()
    found = units.behind(sentence.words, sentence.lower, index + 1)
    if found is None or not _counts_one(sentence, units, forms, index, *found):
        return None
    return Reading(index, index + 1, _ONE, _ONE, spelled=True)


def _counts_one(  # noqa: PLR0913, PLR0917  the place, and what is known of it
    sentence: Sentence, units: Units, forms: Forms, index: int, unit: str, last: int
) -> bool:
    """Say whether an article before a unit means one of it: not in "5 % a year"."""
    is_money = units.is_money(unit)
    if not is_money and unit not in units.rates:
        return False
    first, hedge = hedges.before(sentence, index, in_digits=False)
    if hedge is not Hedge.NONE or (index == 0 and last == len(sentence)):
        return True
    numbers = load_numbers(sentence.page.language.code)
    if and_a_part(sentence, numbers, last) or _and_a_smaller(sentence, forms, unit, last):
        return True
    if is_money or _is_paid(sentence, forms, index):
        return _is_paid(sentence, forms, index)
    before = sentence.lower[first - 1] if first else ""
    if units.unit(unit).base in TIMES:
        return before in forms.one_for and unit not in forms.vague_units
    # "A litre of milk costs …" opens with what the price is for.
    behind = sentence.lower[last] if index and last < len(sentence) else ""
    return behind in forms.one_of and before not in forms.not_one and unit not in forms.vague_units


def _is_paid(sentence: Sentence, forms: Forms, index: int) -> bool:
    """Say whether an article stands for one of a currency: "sold for a pound"."""
    lower = sentence.lower
    if not index or lower[index - 1] not in forms.one_for_money or index + 1 >= len(lower):
        return False
    if lower[index + 1] not in load_units().bare:
        return False
    behind = lower[index + 2] if index + 2 < len(lower) else ""
    return not behind or not behind[0].isalpha() or behind in forms.per


def paid(sentence: Sentence, forms: Forms, reading: Reading) -> str | None:
    """Return the currency of "for a pound", where the pound alone would be a weight."""
    if reading.number != 1 or not reading.spelled or not _is_paid(sentence, forms, reading.first):
        return None
    return load_units().bare[sentence.lower[reading.last]]


def and_a_part(sentence: Sentence, numbers: Numbers, last: int) -> tuple[Decimal, int] | None:
    """Return the part behind a unit, and the token behind it: "an hour and a half"."""
    lower = sentence.lower
    if last + 1 >= len(lower) or lower[last] not in numbers.joins:
        return None
    step = last + 1 + (lower[last + 1] in numbers.articles)
    parts = numbers.fractions.get(lower[step]) if step < len(lower) else None
    if parts in _HALVES_AND_QUARTERS and lower[step][-1] != "s":
        behind = lower[step + 1 : step + 2]
        if step > last + 1 or not behind or not behind[0].isalpha():
            return _ONE / parts, step + 1
    part = reading_at(sentence, last + 1)
    if part is None or not part.parts or not 0 < part.number < 1:
        return None
    goes_on = part.last < len(lower) and lower[part.last][0].isalpha()
    return None if goes_on else (part.number, part.last)


def _and_a_smaller(sentence: Sentence, forms: Forms, unit: str, last: int) -> bool:
    """Say whether a smaller unit follows: "an hour and 45 minutes", "a dollar, 42 cents"."""
    if last + 1 >= len(sentence) or sentence.lower[last] not in forms.ties:
        return False
    small = reading_at(sentence, last + 1)
    if small is None or small.last >= len(sentence):
        return False
    units = load_units()
    found = units.behind(sentence.words, sentence.lower, small.last)
    return found is not None and (unit, found[0]) in units.smaller
