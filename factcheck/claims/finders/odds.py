"""Find odds and ratios: "odds of 3-1", "a 100/1 outsider", "a ratio of 3 to 2"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.claims.found import Found
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity
from factcheck.reference.contests import Contests, load_contests
from factcheck.reference.units import plain

_NEAR = 5  # tokens between a word of odds and its figures
_OF_RATIOS = 7
_LONGEST = 3  # tokens between the figures: "-to-"
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
            measure = _measure(sentence, contests, one.first, other.last)
            if measure is not None:
                number = plain(one.number / other.number)
                yield _found(sentence, (one.first, other.last), number, measure)


def _is_slashed(sentence: Sentence, reading: Reading) -> bool:
    return "/" in sentence.lower[reading.first : reading.last]


def _are_joined(sentence: Sentence, contests: Contests, one: Reading, other: Reading) -> bool:
    if not 1 <= other.first - one.last <= _LONGEST or not (_is_whole(one) and _is_whole(other)):
        return False
    words = sentence.lower[one.last : other.first]
    if not contests.joints.issuperset(words):
        return False
    spaced = len(words) == 1 and words[0].isalpha()
    if spaced:
        return one.number >= other.number  # not "five to ten outsiders"
    return sentence.touching(one.last) and sentence.touching(other.first)


def _is_whole(one: Reading) -> bool:
    if one.ordinal or one.vague or one.malformed or one.parts:
        return False
    return one.number > 0 and one.number == one.number.to_integral_value()


def _measure(sentence: Sentence, contests: Contests, first: int, last: int) -> str | None:
    """Return what the words beside two figures make of them."""
    lower = sentence.lower
    behind = last + 1 if last < len(lower) and lower[last] == "-" else last
    word = lower[behind] if behind < len(lower) else ""
    if word in contests.runners or word in contests.ratios:
        return "odds" if word in contests.runners else "ratio"
    if word.isalpha() and word not in contests.after:
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
