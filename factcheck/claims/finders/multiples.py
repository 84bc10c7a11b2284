"""Find multiples: "10 times more than the previous year", "tenfold", "doubled"."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import hedges
from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import base_at, clause_end
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect, Direction, Interval, Quantity
from factcheck.reference.changes import Changes, load_changes

_ONE = Decimal(1)
_SMALLER = frozenset({"less", "lower", "fewer", "smaller"})


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find multiples: "10 times more than the previous year", "tenfold", "doubled"."""
    changes = load_changes(page.language.code)
    for amount in amounts(sentence):
        if amount.unit is None and not amount.reading.parts:
            found = _times(sentence, changes, amount)
            if found is not None:
                yield found
    if not changes.factors.keys().isdisjoint(sentence.lower):
        yield from _factors(sentence, changes)


def _times(sentence: Sentence, changes: Changes, amount: Amount) -> Found | None:
    """Read a number with "times" or "fold" behind it, where it compares."""
    lower, at = sentence.lower, amount.last
    if at < len(sentence) and lower[at] == "-":
        at += 1
    if at >= len(sentence) or lower[at] not in changes.times:
        return None
    behind = at + 1
    if lower[at] == "fold":
        return _found(sentence, amount.quantity("times"), amount.first, behind, amount.core)
    word = lower[behind] if behind < len(sentence) else ""
    if word not in changes.as_many and not _grew_by(sentence, amount.first):
        return None  # "visited China 10 times"
    return _found(sentence, amount.quantity("times"), amount.first, behind, amount.core)


def _grew_by(sentence: Sentence, first: int) -> bool:
    """Say whether "10 times" is how far something went: "up more than 10 times"."""
    changes = load_changes(sentence.page.language.code)
    before = sentence.lower[first - 1] if first else ""
    if before in changes.by and first > 1:
        before = sentence.lower[first - 2]
    return before in changes.moves or before in changes.changes


def _found(
    sentence: Sentence, stated: Quantity, first: int, behind: int, core: tuple[int, int]
) -> Found:
    """Return a multiple with what it is a multiple of: the quote reaches over its base."""
    last, base, direction = _compared(sentence, behind)
    return Found(
        sentence=sentence,
        tokens=(first, last),
        core=(core[0], behind),
        stated=stated,
        value=stated,
        aspect=Aspect.MULTIPLE,
        direction=direction,
        base=base,
    )


def _compared(sentence: Sentence, behind: int) -> tuple[int, tuple[int, int] | None, Direction]:
    """Return the end of the quote, the base, and the direction of what follows "times"."""
    changes = load_changes(sentence.page.language.code)
    lower = sentence.lower
    direction = Direction.UP
    at = behind
    while (
        at < len(sentence)
        and at - behind < 3
        and (
            lower[at] in changes.compares
            or lower[at] in ("as", "many", "much", "high", "likely", "large", "big")
            or lower[at] in changes.nouns
        )
    ):
        if lower[at] in _SMALLER:
            direction = Direction.DOWN
        at += 1
    start = at
    if (
        at == behind
        and at < len(sentence)
        and lower[at] in ("the", "what", "that", "its", "their", "last")
    ):
        end = clause_end(sentence, at)
        return (end, (at, end), direction) if end - at <= 6 else (behind, None, direction)
    if start > behind and start < len(sentence) and lower[start - 1] == "as":
        end = clause_end(sentence, start)
        return end, (start, end), direction
    base = base_at(sentence, start)
    return (base[1] if base else at, base, direction)


def _factors(sentence: Sentence, changes: Changes) -> Iterator[Found]:
    """Read "tenfold", "doubled", "twice the", "halved"."""
    lower = sentence.lower
    for index, word in enumerate(lower):
        entry = changes.factors.get(word)
        if entry is None or not _is_factor(sentence, changes, index):
            continue
        number, direction = entry
        first, hedge = hedges.before(sentence, index, in_digits=False)
        stated = Quantity(
            amount=hedges.bounded(Interval.exactly(number), hedge),
            unit="times",
            grain=Decimal("0.1") if number < 1 else _ONE,
            hedge=hedge,
        )
        found = _found(sentence, stated, first, index + 1, (index, index + 1))
        found.direction = direction
        yield found


def _is_factor(sentence: Sentence, changes: Changes, index: int) -> bool:
    """Say whether a word such as "double" is a factor: not in "double room", "twice a week"."""
    lower, word = sentence.lower, sentence.lower[index]
    behind = lower[index + 1] if index + 1 < len(sentence) else ""
    if word.endswith("fold"):
        return True
    if word in ("twice", "thrice"):
        return behind in changes.as_many and behind not in ("a", "last")
    if word in ("double", "triple", "treble", "quadruple", "quintuple"):
        return behind in ("the", "that", "what", "its", "their", "his", "last") or (
            index > 0
            and lower[index - 1]
            in ("to", "than", "nearly", "almost", "will", "could", "would", "about")
        )
    if word in ("halves", "doubles", "triples"):
        return (
            index > 0
            and lower[index - 1] not in ("both", "two", "the")
            and behind not in ("of", "match", "title", "final")
        )
    return behind not in ("down", "over", "back", "up")
