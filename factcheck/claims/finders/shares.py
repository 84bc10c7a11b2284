"""Find fractions and shares: "a third of", "three in five", "a quarter lower"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import hedges
from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import change_at
from factcheck.claims.found import Found
from factcheck.claims.measured import hedged
from factcheck.claims.nouns import counted_at
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect, Hedge, Interval, Quantity
from factcheck.reference.changes import load_changes
from factcheck.reference.contests import Contests, load_contests
from factcheck.reference.forms import load_forms
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import load_units

_HIGHEST = 1_000_000
_HIGHEST_OF_ONE = 10**10  # "one in 14 million"
_MANY = 20  # "30 in 100" is no way to tell a share, "95 out of 100" is
_TIES = frozenset("-\u2013/:")
_FARTHEST = 4  # tokens between the two: "driver in every"


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find fractions and shares: "a third of", "three in five"."""
    row = readings(sentence)
    if not row:
        return
    numbers = load_numbers(page.language.code)
    for amount in amounts(sentence):
        if amount.reading.parts and amount.unit is None:
            yield _told(amount.found("share"), _goes_on(sentence, amount))
    for reading in row:
        if reading.ordinal and reading.spelled:
            found = _last_part(sentence, numbers, reading) or _outer_part(
                sentence, numbers, reading
            )
            if found is not None:
                yield found
    yield from _ratios(sentence, row)


def _goes_on(sentence: Sentence, amount: Amount) -> bool:
    """Say whether the part is one of a whole, so that a verb alone tells no change of it."""
    behind = sentence.lower[amount.last : amount.last + 1]
    return not load_changes(sentence.page.language.code).parted.isdisjoint(behind)


def _told(found: Found, strict: bool) -> Found:  # noqa: FBT001  how the words behind it say it
    """Return a part with the change that it tells: "a quarter lower than before the war"."""
    change = change_at(found.sentence, *found.tokens, share=True, strict=strict)
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    return found


def _last_part(sentence: Sentence, numbers: Numbers, reading: Reading) -> Found | None:
    """Read "rose by a third": where no noun follows, a word of change makes it no place."""
    lower, last = sentence.lower, reading.last
    parts = numbers.fractions.get(lower[reading.first])
    first = reading.first - 1
    if parts is None or last - reading.first > 1 or first < 0:
        return None
    changes = load_changes(sentence.page.language.code)
    if lower[first] not in numbers.articles:
        return None
    behind = lower[last] if last < len(lower) else ""
    if behind.isalpha() and behind not in changes.ends and behind not in changes.bases:
        return None
    start, _, hedge = hedged(sentence, first, last, in_digits=False)
    if change_at(sentence, start, last, share=True) is None:
        return None
    stated = _stated(Decimal(1) / parts, hedge, parts)
    return _told(_share(sentence, (start, last), (first, last), stated), strict=False)


def _outer_part(sentence: Sentence, numbers: Numbers, reading: Reading) -> Found | None:
    """Read "the top fifth of earners": a part at one end of a row."""
    lower, first, last = sentence.lower, reading.first - 1, reading.last
    parts = numbers.fractions.get(lower[reading.first])
    if parts is None or first < 0 or last - reading.first > 1 or last >= len(lower):
        return None
    outer = load_contests(sentence.page.language.code).outer
    if lower[first] not in outer or lower[last] not in numbers.of:
        return None
    stated = _stated(Decimal(1) / parts, Hedge.NONE, parts)
    return _share(sentence, (first, last), (first, last), stated)


def _ratios(sentence: Sentence, row: tuple[Reading, ...]) -> Iterator[Found]:
    """Find "one in five", "three out of four", "one driver in five"."""
    if len(row) < 2:
        return
    code = sentence.page.language.code
    contests, out_of = load_contests(code), load_forms(code).out_of
    measured = {amount.core[0] for amount in amounts(sentence) if amount.unit}
    for one, whole in pairwise(row):
        near = 0 < whole.first - one.last <= _FARTHEST
        if near and whole.first not in measured and _may_be(one, whole):
            if _is_tied(sentence, one):
                continue  # "241-4 in 43 overs"
            words = [
                word
                for word in sentence.lower[one.last : whole.first]
                if word not in contests.between
            ]
            several = " ".join(words) in out_of
            if (several and _is_share(one, whole, words)) or (
                one.number == 1 and _is_one_of(sentence, contests, whole, words, out_of)
            ):
                yield _ratio(sentence, one, whole)


def _is_tied(sentence: Sentence, one: Reading) -> bool:
    """Say whether a sign ties a figure to another before it."""
    at = one.first - 1
    return at > 0 and sentence.lower[at] in _TIES and sentence.words[at - 1][-1].isdigit()


def _may_be(one: Reading, whole: Reading) -> bool:
    if one.ordinal or whole.ordinal or one.vague or whole.vague or one.malformed or whole.malformed:
        return False
    highest = _HIGHEST_OF_ONE if one.number == 1 else _HIGHEST
    return 0 < one.number < whole.number <= highest


def _is_share(one: Reading, whole: Reading, words: list[str]) -> bool:
    """Say whether two numbers are a share: "3 in 10", but not "killed two in 10 days"."""
    if one.number > _MANY and (len(words) < 2 or one.number > whole.number):
        return False
    return not _is_year(whole)


def _is_year(whole: Reading) -> bool:
    """Say whether a figure is a year, and no whole of anything: "10 in 2023"."""
    return 1900 <= whole.number < 2100 and not whole.spelled


def _is_one_of(
    sentence: Sentence,
    contests: Contests,
    whole: Reading,
    words: list[str],
    out_of: frozenset[str],
) -> bool:
    """Say whether a noun stands between: "one driver in five was fined", not "in five lorries"."""
    if len(words) < 2 or not words[0].isalpha():
        return False
    if " ".join(words[1:]) not in out_of and " ".join(words[2:]) not in out_of:
        return False
    behind = sentence.lower[whole.last] if whole.last < len(sentence) else ""
    if behind.isalpha() and behind not in contests.verbs:
        return False
    return counted_at(sentence, whole.last, several=True) is None and not _is_year(whole)


def _ratio(sentence: Sentence, one: Reading, whole: Reading) -> Found:
    first, last, hedge = hedged(sentence, one.first, whole.last, in_digits=not one.spelled)
    stated = _stated(one.number / whole.number, hedge, int(whole.number))
    return _share(sentence, (first, last), (one.first, whole.last), stated)


def _stated(number: Decimal, hedge: Hedge, parts: int) -> Quantity:
    return Quantity(
        amount=hedges.bounded(Interval.exactly(number), hedge),
        unit="share",
        grain=min(Decimal("0.1"), Decimal(1) / (parts * parts)),
        hedge=hedge,
    )


def _share(
    sentence: Sentence, tokens: tuple[int, int], core: tuple[int, int], stated: Quantity
) -> Found:
    return Found(
        sentence=sentence, tokens=tokens, core=core, stated=stated, value=load_units().base(stated)
    )
