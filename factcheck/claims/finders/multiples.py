"""Find multiples: "10 times more than the previous year", "tenfold", "doubled", "half the size"."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import hedges
from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.bases import base_at, clause_end
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect, Direction, Interval, Quantity
from factcheck.reference.changes import Changes, load_changes

_ONE = Decimal(1)
_HYPHEN = "-"
_FOLD = "fold"
_STOPS = frozenset('.,;:()[]!?"\u2013\u2014\u2026')
_LONGEST = 6  # tokens of a base that no word opens
_LEADING = 2  # words between "times" and what a price is a multiple of
_APART = 6  # tokens from one "as" to the other


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find multiples: "10 times more than the previous year", "tenfold", "doubled"."""
    changes = load_changes(page.language.code)
    row = amounts(sentence)
    vocabulary = sentence.vocabulary
    if row and not changes.comparisons.isdisjoint(vocabulary):
        for amount in row:
            if amount.unit is None:
                parts = amount.reading.parts
                found = (_part if parts else _times)(sentence, changes, amount)
                if found is not None:
                    yield found
    if not changes.factored.isdisjoint(vocabulary):
        yield from _factors(sentence, changes)


def _times(sentence: Sentence, changes: Changes, amount: Amount) -> Found | None:
    """Read a number with "times" or "fold" behind it, where it compares."""
    lower, at = sentence.lower, amount.last
    if at < len(lower) and lower[at] == _HYPHEN:
        at += 1
    if at >= len(lower):
        return None
    is_sign = lower[at] in changes.signs and at == amount.last and sentence.touching(at)
    if not is_sign and lower[at] not in changes.times:
        return None
    end = _valued(lower, changes, at + 1)
    grew = _grew_by(lower, changes, amount.first)
    if is_sign:
        if end is None and not _is_compared(lower, changes, at + 1):
            return None  # "a 3x winner"
    elif (
        lower[at] != _FOLD
        and grew is None
        and end is None
        and not _compares(lower, changes, at + 1)
    ):
        return None  # "visited China 10 times"
    found = _found(sentence, changes, amount.quantity("times"), (amount.first, at + 1), amount.core)
    if end is not None:
        found.tokens, found.base, found.direction = (amount.first, end), (at + 1, end), None
    elif grew is not None and found.base is None:
        found.direction = grew
    return found


def _valued(lower: list[str], changes: Changes, start: int) -> int | None:
    """Return the token behind what a price is a multiple of: "14 times annual earnings"."""
    at, size = start, len(lower)
    while at < size and at - start < _LEADING and lower[at] in changes.valued_by:
        at += 1
    return at + 1 if at < size and lower[at] in changes.valued else None


def _is_compared(lower: list[str], changes: Changes, behind: int) -> bool:
    """Say whether what follows "3x" tells of what it is a multiple: "3x growth", "3x more"."""
    word = lower[behind] if behind < len(lower) else ""
    return word in changes.nouns or word in changes.compares or _compares(lower, changes, behind)


def _grew_by(lower: list[str], changes: Changes, first: int) -> Direction | None:
    """Return where "10 times" is how far something went: "up more than 10 times"."""
    before = lower[first - 1] if first else ""
    if before in changes.by and first > 1:
        before = lower[first - 2]
    return changes.moves.get(before) or changes.changes.get(before)


def _compares(lower: list[str], changes: Changes, behind: int) -> bool:
    """Say whether what follows "times" or "twice" compares: not "three times as he left"."""
    if behind >= len(lower) or lower[behind] not in changes.as_many:
        return False
    if lower[behind] not in changes.as_:
        return True
    return lower[behind + 1 : behind + 2] != [] and (
        lower[behind + 1] in changes.many or _second_as(lower, changes, behind + 1) is not None
    )


def _second_as(lower: list[str], changes: Changes, start: int) -> int | None:
    """Return where the second "as" of "as many cars as" stands."""
    for at in range(start, min(len(lower), start + _APART)):
        if lower[at] in changes.as_:
            return at if at > start else None
        if lower[at] in _STOPS:
            return None
    return None


def _part(sentence: Sentence, changes: Changes, amount: Amount) -> Found | None:
    """Read "half as many cars as", "half the size of": a part that is a multiple."""
    lower, last = sentence.lower, amount.last
    if last + 1 >= len(lower):
        return None
    if lower[last] in changes.as_:
        if not _compares(lower, changes, last):
            return None
    elif not (lower[last] in changes.wholes and lower[last + 1] in changes.sizes):
        return None
    found = _found(sentence, changes, amount.quantity("times"), (amount.first, last), amount.core)
    found.direction = Direction.DOWN
    return found


def _found(
    sentence: Sentence,
    changes: Changes,
    stated: Quantity,
    tokens: tuple[int, int],
    core: tuple[int, int],
) -> Found:
    """Return a multiple with what it is a multiple of: the quote reaches over its base."""
    first, behind = tokens
    last, base, direction = _compared(sentence, changes, behind)
    return Found(
        sentence=sentence,
        tokens=(first, last),
        core=(core[0], max(behind, core[1])),
        stated=stated,
        value=stated,
        aspect=Aspect.MULTIPLE,
        direction=direction,
        base=base,
    )


def _compared(
    sentence: Sentence, changes: Changes, behind: int
) -> tuple[int, tuple[int, int] | None, Direction]:
    """Return the end of the quote, the base, and the direction of what follows "times"."""
    lower = sentence.lower
    direction, at = Direction.UP, behind
    if at < len(lower) and lower[at] in changes.as_:
        second = _second_as(lower, changes, at + 1)
        if second is not None and second + 1 < len(lower):
            end = clause_end(sentence, second + 1)
            return end, (second + 1, end) if end > second + 1 else None, direction
        return min(at + 2, len(lower)), None, direction
    while at < min(len(lower), behind + 3):
        told = changes.compares.get(lower[at]) or changes.nouns.get(lower[at])
        if told is None:
            break
        direction = Direction.DOWN if told is Direction.DOWN else direction
        at += 1
    if at == behind and at < len(lower) and lower[at] in changes.wholes:
        end = clause_end(sentence, at)
        if lower[at] in changes.clauses:
            while end < len(lower) and lower[end] in changes.predicates:
                end = clause_end(sentence, end + 1)  # "what it was in 2019"
        return (end, (at, end), direction) if end - at <= _LONGEST else (behind, None, direction)
    base = base_at(sentence, at)
    return (base[1] if base else at, base, direction)


def _factors(sentence: Sentence, changes: Changes) -> Iterator[Found]:
    """Read "tenfold", "doubled", "twice the", "halved"."""
    lower = sentence.lower
    for index, word in enumerate(lower):
        entry = changes.factors.get(word)
        if entry is None or not _is_factor(lower, changes, index):
            continue
        number, direction = entry
        first, hedge = hedges.before(sentence, index, in_digits=False)
        stated = Quantity(
            amount=hedges.bounded(Interval.exactly(number), hedge),
            unit="times",
            grain=Decimal("0.1") if number < 1 else _ONE,
            hedge=hedge,
        )
        found = _found(sentence, changes, stated, (first, index + 1), (index, index + 1))
        if Direction.DOWN in (direction, _grew_by(lower, changes, first)):
            found.direction = Direction.DOWN
        yield found


def _is_factor(lower: list[str], changes: Changes, index: int) -> bool:
    """Say whether a word such as "double" is a factor: not in "double room", "twice a week"."""
    word = lower[index]
    before = lower[index - 1] if index else ""
    behind = lower[index + 1] if index + 1 < len(lower) else ""
    if word.endswith(_FOLD):
        return True
    if word in changes.counted:
        return _compares(lower, changes, index + 1)
    if word in changes.bare:
        if behind in changes.twofold:
            return False  # "to double figures"
        return behind in changes.wholes or before in changes.verbal
    if word in changes.plural:
        return bool(before) and before not in changes.paired and behind not in changes.played
    return behind not in changes.turned
