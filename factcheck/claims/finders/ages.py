"""Find ages: "aged between 18 and 45", "18-year-old"."""

from collections.abc import Iterator

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.found import Found
from factcheck.claims.numerals import readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Hedge, Interval, Quantity, Zone
from factcheck.reference.units import load_units

_AGED = frozenset({"aged", "age", "ages"})
_OLD = frozenset({"old", "olds"})
_YEARS = frozenset({"year", "month", "week", "day"})
_OLDEST = 125
_SHORT = frozenset({"yo", "y"})
_THEIR = frozenset({"his", "her", "their", "my", "your", "our"})
_OVER = {Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.AT_LEAST, Hedge.AT_MOST}


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find ages: "aged between 18 and 45", "18-year-old"."""
    del page
    for amount in amounts(sentence):
        found = _age(sentence, amount)
        if found is not None:
            found.measure = "age"
            yield found
    yield from _decades(sentence)


def _age(sentence: Sentence, amount: Amount) -> Found | None:
    lower = sentence.lower
    before = lower[amount.first - 1] if amount.first else ""
    if amount.unit in _YEARS:
        return _so_old(sentence, amount)
    if amount.unit is not None or not 0 <= amount.reading.number < _OLDEST or amount.reading.parts:
        return None
    if before in _AGED or (
        before == "of" and amount.first > 1 and lower[amount.first - 2] in ("age", "ages")
    ):
        start = amount.first - 1 if before in _AGED else amount.first - 2
        return _aged(amount, start)
    behind = lower[amount.core[1] : amount.core[1] + 3]
    if behind[:1] and behind[0] in _SHORT:
        return _aged(amount, amount.first, amount.core[1] + 1)
    return _after_a_name(sentence, amount)


def _so_old(sentence: Sentence, amount: Amount) -> Found | None:
    """Read "18 years old", "a 46-year-old man", "20-year-olds", "65 years of age"."""
    lower, at = sentence.lower, amount.core[1]
    while at < len(sentence) and lower[at] in (
        "-",
        "year",
        "years",
        "month",
        "months",
        "week",
        "weeks",
        "day",
        "days",
    ):
        at += 1
    if at >= len(sentence):
        return None
    if lower[at] in _OLD:
        last = at + 1
    elif lower[at : at + 2] == ["of", "age"]:
        last = at + 2
    else:
        return None
    found = amount.found()
    found.tokens = (amount.first, max(last, amount.last))
    return found


def _aged(amount: Amount, first: int, last: int | None = None) -> Found:
    found = amount.found("year")
    found.tokens = (first, last or amount.last)
    return found


def _after_a_name(sentence: Sentence, amount: Amount) -> Found | None:
    """Read "Maria Lopez, 34, a nurse": a number between commas behind a name."""
    first, last = amount.first, amount.last
    if (
        amount.reading.spelled
        or amount.is_range
        or last - first != 1
        or sentence.zone is Zone.MARKET
    ):
        return None
    if not 1 <= amount.reading.number < _OLDEST or not sentence.words[first].isdigit():
        return None
    commas = (
        first > 2
        and sentence.words[first - 1] == ","
        and (last < len(sentence) and sentence.words[last] in ",.")
    )
    brackets = (
        first > 2
        and sentence.words[first - 1] == "("
        and (last < len(sentence) and sentence.words[last] == ")")
    )
    if not (commas or brackets):
        return None
    name = sentence.words[first - 3 : first - 1]
    if not all(word[0].isupper() and word.isalpha() and len(word) > 1 for word in name):
        return None
    if _is_list(sentence, first, last):
        return None
    found = amount.found("year")
    return found


def _is_list(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether the number is one of several behind names: a table of results or places."""
    del first
    if sentence.words[last] == ".":
        return last + 1 < len(sentence)
    return False


def _decades(sentence: Sentence) -> Iterator[Found]:
    """Read "in her 40s", "in his early sixties"."""
    for reading in readings(sentence):
        if not reading.vague or reading.high is not None or not reading.number < _OLDEST:
            continue
        near = sentence.lower[max(0, reading.first - 3) : reading.first]
        if _THEIR.isdisjoint(near):
            continue
        stated = Quantity(
            amount=Interval(reading.number, reading.number + 9), unit="year", hedge=Hedge.ABOUT
        )
        yield Found(
            sentence=sentence,
            tokens=(reading.first, reading.last),
            core=(reading.first, reading.last),
            stated=stated,
            value=load_units().base(stated),
            measure="age",
        )
