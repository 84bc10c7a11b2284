"""Find ages: "aged between 18 and 45", "18-year-old"."""

from collections.abc import Iterator

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.found import Found
from factcheck.claims.nouns import nouns_of
from factcheck.claims.numerals import readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Hedge, Interval, Quantity, Zone
from factcheck.reference.forms import Forms, load_forms
from factcheck.reference.units import load_units

_OLDEST = 125
_LISTED = frozenset({"and", ",", "or"})


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find ages: "aged between 18 and 45", "18-year-old"."""
    forms = load_forms(page.language.code)
    row = amounts(sentence)
    before: Found | None = None
    for amount in row:
        found = _age(sentence, forms, amount) or _listed(sentence, before, amount)
        before = found
        if found is not None:
            found.measure = "age"
            yield found
    if row:
        yield from _decades(sentence, forms)


def _age(sentence: Sentence, forms: Forms, amount: Amount) -> Found | None:
    lower = sentence.lower
    if amount.unit in forms.years:
        return _so_old(sentence, forms, amount)
    if not _can_be(amount):
        return None
    at = amount.first - 1
    if at > 0 and lower[at] in forms.aged_of and lower[at - 1] in forms.aged:
        return _aged(amount, at - 1)
    if at >= 0 and lower[at] in forms.aged:
        return _aged(amount, at)
    end = amount.core[1]
    if end < len(sentence) and lower[end] in forms.short and sentence.words[end - 1].isdigit():
        return _aged(amount, amount.first, end + 1)
    return _after_a_name(sentence, amount)


def _can_be(amount: Amount) -> bool:
    reading = amount.reading
    return amount.unit is None and 0 <= reading.number < _OLDEST and not reading.parts


def _listed(sentence: Sentence, before: Found | None, amount: Amount) -> Found | None:
    """Read the second of "aged 6 and 9"."""
    if before is None or before.tokens[1] + 1 != amount.first or not _can_be(amount):
        return None
    if sentence.lower[before.tokens[1]] not in _LISTED or before.stated.unit != "year":  # type: ignore[union-attr]
        return None
    behind = sentence.words[amount.last : amount.last + 1]
    if before.tokens[0] == before.core[0] or (behind and behind[0][0].isalpha()):
        return None
    return _aged(amount, amount.first)


def _so_old(sentence: Sentence, forms: Forms, amount: Amount) -> Found | None:
    """Read "18 years old", "a 46-year-old man", "20-year-olds", "65 years of age"."""
    lower, last = sentence.lower, amount.last
    if lower[last : last + 1] == ["-"]:
        last += 1
    if lower[last : last + 1] and lower[last] in forms.old:
        last += 1
    elif " ".join(lower[last : last + 2]) in forms.of_age:
        last += 2
    else:
        return None
    found = amount.found()
    found.tokens = (amount.first, last)
    return found


def _aged(amount: Amount, first: int, last: int | None = None) -> Found:
    found = amount.found("year")
    found.tokens = (first, last or amount.last)
    return found


def _after_a_name(sentence: Sentence, amount: Amount) -> Found | None:
    """Read "Maria Lopez, 34, a nurse" and "the pilot, 52,": a number behind a person."""
    first, last, words = amount.first, amount.last, sentence.words
    if first < 2 or last >= len(sentence) or not _stands_apart(sentence, amount):
        return None
    named = words[max(0, first - 3) : first - 1]
    is_person = words[first - 1] == "," and named[-1].lower() in nouns_of(sentence).people
    if is_person or (len(named) == 2 and all(_is_name(word) for word in named)):
        return amount.found("year")
    return None


def _stands_apart(sentence: Sentence, amount: Amount) -> bool:
    """Say whether a figure stands between commas or in brackets."""
    first, last, words = amount.first, amount.last, sentence.words
    if last - first != 1 or not words[first].isdigit() or sentence.zone is Zone.MARKET:
        return False
    around = words[first - 1], words[last]
    return amount.reading.number >= 1 and (
        around in ((",", ","), ("(", ")")) or (around == (",", ".") and last + 1 == len(sentence))
    )


def _is_name(word: str) -> bool:
    return word.isalpha() and len(word) > 1 and word[0].isupper() and not word.isupper()


def _decades(sentence: Sentence, forms: Forms) -> Iterator[Found]:
    """Read "in her 40s"."""
    for reading in readings(sentence):
        if not reading.vague or reading.high is not None or not reading.number < _OLDEST:
            continue
        near = sentence.lower[max(0, reading.first - 3) : reading.first]
        if forms.theirs.isdisjoint(near):
            continue
        tokens = (reading.first, reading.last)
        years = Interval(reading.number, reading.number + 9)
        stated = Quantity(amount=years, unit="year", hedge=Hedge.ABOUT)
        yield Found(
            sentence=sentence,
            tokens=tokens,
            core=tokens,
            stated=stated,
            value=load_units().base(stated),
            measure="age",
        )
