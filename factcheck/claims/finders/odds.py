"""Find odds and ratios: "odds of 3-1", "a 100/1 outsider", "a ratio of 3 to 2"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.claims.found import Found
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity
from factcheck.reference.contests import Contests, load_contests
from factcheck.reference.units import load_units, plain

_NEAR = 5  # tokens between a word of odds and its figures
_OF_RATIOS = 7
_LONGEST = 3  # tokens between the figures: "-to-"
_SPLIT = 4  # tokens between a word of splits and its figures
_WHOLE = 100
_COLON = ":"
_RATIO_SIGNS = frozenset(":/")
_GRAIN = Decimal("0.01")
_ONE = Decimal(1)


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find odds and ratios: "odds of 3-1", "a 100/1 outsider", "a ratio of 3 to 2"."""
    contests = load_contests(page.language.code)
    vocabulary = sentence.vocabulary
    if not contests.evens.isdisjoint(vocabulary):
        yield from _evens(sentence, contests)
    row = readings(sentence)
    if not row or contests.prices.isdisjoint(vocabulary):
        return
    for reading in row:
        if reading.parts and _is_slashed(sentence, reading):
            measure = _measure(sentence, contests, reading.first, reading.last)
            if measure is not None:
                number = reading.number
                yield _found(sentence, (reading.first, reading.last), number, measure)
    for one, other in pairwise(row):
        if _are_joined(sentence, contests, one, other):
            found = _pair(sentence, contests, one, other)
            if found is not None:
                yield found


def _pair(sentence: Sentence, contests: Contests, one: Reading, other: Reading) -> Found | None:
    """Return what two figures that are joined are, if anything."""
    tokens = one.first, other.last
    if _is_chance(sentence, contests, one, other):
        return _chance(sentence, tokens, one.number)
    if _is_odds_on(sentence, contests, other.last):
        return _found(sentence, tokens, plain(other.number / one.number), "odds")
    measure = _split(sentence, contests, one, other) or _measure(sentence, contests, *tokens)
    if measure is None:
        return None
    return _found(sentence, tokens, plain(one.number / other.number), measure)


def _is_slashed(sentence: Sentence, reading: Reading) -> bool:
    return "/" in sentence.lower[reading.first : reading.last]


def _are_joined(sentence: Sentence, contests: Contests, one: Reading, other: Reading) -> bool:
    if not 1 <= other.first - one.last <= _LONGEST or not (_is_whole(one) and _is_whole(other)):
        return False
    words = sentence.lower[one.last : other.first]
    if not contests.joints.issuperset(words):
        return False
    if words == [_COLON] and one.number + other.number != _WHOLE:
        return False  # "at 10:30"
    spaced = len(words) == 1 and words[0].isalpha()
    if spaced:
        return one.number >= other.number  # not "five to ten outsiders"
    return sentence.touching(one.last) and sentence.touching(other.first)


def _is_whole(one: Reading) -> bool:
    if one.ordinal or one.vague or one.malformed or one.parts:
        return False
    return one.number > 0 and one.number == one.number.to_integral_value()


def _is_chance(sentence: Sentence, contests: Contests, one: Reading, other: Reading) -> bool:
    """Say whether two figures are the chances for and against: "a 50-50 chance"."""
    behind = sentence.lower[other.last : other.last + 1]
    return one.number + other.number == _WHOLE and not contests.chances.isdisjoint(behind)


def _chance(sentence: Sentence, tokens: tuple[int, int], number: Decimal) -> Found:
    stated = Quantity(amount=Interval.exactly(number), unit="percent")
    value = load_units().base(stated)
    return Found(sentence=sentence, tokens=tokens, core=tokens, stated=stated, value=value)


def _is_odds_on(sentence: Sentence, contests: Contests, last: int) -> bool:
    """Say whether figures are odds with the stake first: "6-4 on to win", "4-1 on favourite"."""
    lower = sentence.lower
    if last >= len(lower) or lower[last] not in contests.on:
        return False
    behind = lower[last + 1] if last + 1 < len(lower) else "."
    return behind in contests.runners or behind in contests.even_behind


def _split(sentence: Sentence, contests: Contests, one: Reading, other: Reading) -> str | None:
    """Return the measure of a whole in two parts: "a 60/40 split", "shared 70:30"."""
    lower, last = sentence.lower, other.last
    if lower[one.last] not in _RATIO_SIGNS or one.number + other.number != _WHOLE:
        return None
    around = lower[max(0, one.first - _SPLIT) : one.first] + lower[last : last + 1]
    return None if contests.splits.isdisjoint(around) else "ratio"


def _measure(sentence: Sentence, contests: Contests, first: int, last: int) -> str | None:
    """Return what the words beside two figures make of them."""
    lower = sentence.lower
    behind = last + 1 if last < len(lower) and lower[last] == "-" else last
    word = lower[behind] if behind < len(lower) else ""
    if word in contests.runners or word in contests.ratios:
        return "odds" if word in contests.runners else "ratio"
    if word.isalpha() and word not in contests.after and word not in contests.verbs:
        return None  # "from 3 to 5 percent", "2-3 shots"
    return _announced(lower, contests, first)


def _announced(lower: list[str], contests: Contests, first: int) -> str | None:
    """Return what the words before two figures make of them: "odds of", "a ratio of"."""
    for at in range(first - 1, max(-1, first - 1 - _OF_RATIOS), -1):
        near = lower[at]
        if near in contests.ratios:
            return "ratio" if lower[first - 1] != "from" else None
        if near in contests.odds:
            return "odds" if first - at <= _NEAR else None
        won = near in contests.contests and near not in contests.results
        if won or not near[0].isalnum():
            return None
    return None


def _evens(sentence: Sentence, contests: Contests) -> Iterator[Found]:
    """Read "at odds of evens", "the evens favourite"; "it evens out" is a verb."""
    lower = sentence.lower
    for at, word in enumerate(lower):
        if word in contests.evens:
            behind = lower[at + 1] if at + 1 < len(lower) else ""
            priced = not contests.odds.isdisjoint(lower[max(0, at - _NEAR) : at])
            if behind in contests.runners or (priced and behind in contests.even_behind):
                yield _found(sentence, (at, at + 1), _ONE, "odds")


def _found(sentence: Sentence, tokens: tuple[int, int], number: Decimal, measure: str) -> Found:
    value = Quantity(amount=Interval.exactly(number), unit="count", grain=_GRAIN)
    return Found(
        sentence=sentence,
        tokens=tokens,
        core=tokens,
        stated=value,
        value=value,
        measure=measure,
    )
