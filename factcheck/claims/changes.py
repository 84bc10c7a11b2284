"""What a figure tells of a change: its direction, and what it is measured against."""

import attrs

from factcheck.claims.bases import base_at, clause_end, is_dated
from factcheck.claims.sentences import Sentence
from factcheck.model import Direction
from factcheck.reference.changes import Changes, load_changes
from factcheck.reference.grammar import grammar

__all__ = ["Change", "base_at", "change_at", "clause_end", "tells_change"]

_WINDOW = 20  # tokens of a clause before "from"
_STOPS = frozenset('.,;:()[]!?"\u2013\u2014\u2026')
_CLAUSES = frozenset(";:()[]")
_FILLERS = 4
_NOUN = 5  # tokens between "more" and "than"


@attrs.define
class Change:
    """A change that a figure tells."""

    direction: Direction
    base: tuple[int, int] | None = None  # tokens of what it is measured against


def change_at(
    sentence: Sentence, first: int, last: int, *, share: bool, strict: bool = False
) -> Change | None:
    """Return the change that the tokens *first* to *last* tell, if they tell one.

    A *share* tells a change more readily: "cut 5 %" does, "cut 200 jobs" does not. Of lengths and
    times a verb alone tells none (*strict*): "fell 20 metres", "rose five hours later".
    """
    changes = load_changes(sentence.page.language.code)
    if strict and sentence.lower[last - 1] in changes.points:
        strict = False
    direction = _before(sentence, changes, (first, last), share=share, strict=strict)
    direction = direction or _of_holdings(sentence.lower, changes, first, last)
    behind = last
    if direction is None:
        told = _predicated(sentence, changes, last) if share else None
        direction, behind = told or _behind(sentence, changes, last, share=share)
    if direction is None:
        return None
    return Change(direction, base_at(sentence, behind))


def tells_change(sentence: Sentence, last: int) -> bool:
    """Say whether a word of change stands before token *last*, in its clause."""
    telling, lower = load_changes(sentence.page.language.code).telling, sentence.lower
    for at in range(last - 1, max(-1, last - 1 - _WINDOW), -1):
        word = lower[at]
        if word in telling:
            return True
        if word in _CLAUSES:
            return False
    return False


def _before(  # noqa: PLR0911  one way to tell a change a line
    sentence: Sentence, changes: Changes, tokens: tuple[int, int], *, share: bool, strict: bool
) -> Direction | None:
    lower, (first, last) = sentence.lower, tokens
    at = first - 1
    while at >= 0 and lower[at] in changes.fillers and first - at < _FILLERS:
        at -= 1
    if at < 0:
        return None
    word = lower[at]
    if word in changes.by:
        return _mover(lower, changes, at)
    if word in changes.of:
        # As in "a rise of 5".
        return changes.nouns.get(lower[at - 1]) if at and word == "of" else None
    if strict or (at and lower[at - 1] in changes.not_before) or _is_adjective(lower, at):
        return None
    if word in changes.adverbs and lower[at + 1 : at + 2] == ["on"] and not share:
        return None  # "down on the 262,000 of the year before"
    if word in changes.adverbs and not share and at == first - 1:
        return changes.moves[word] if is_dated(sentence, base_at(sentence, last)) else None
    if word in changes.moves:
        return changes.moves[word]
    return changes.changes.get(word) if share and word not in changes.gained else None


def _of_holdings(lower: list[str], changes: Changes, first: int, last: int) -> Direction | None:
    """Return the direction of what a party gains or loses: "lost 15 seats", not "lost 15 jobs"."""
    if not first or changes.holdings.isdisjoint(lower[last : last + 1]):
        return None
    return changes.held.get(lower[first - 1])


def _is_adjective(lower: list[str], at: int) -> bool:
    """Say whether an article makes a word of change an adjective: "the lower 48 states"."""
    return at > 0 and lower[at - 1] in grammar().determiners


def _mover(lower: list[str], changes: Changes, by: int) -> Direction | None:
    """Return the direction of the verb or noun whose measure "by" opens."""
    for at in range(by - 1, max(-1, by - 5), -1):
        word = lower[at]
        if word in _STOPS:
            return None
        direction = changes.moves.get(word) or changes.changes.get(word) or changes.nouns.get(word)
        if direction:
            return direction
    return None


def _behind(
    sentence: Sentence, changes: Changes, last: int, *, share: bool
) -> tuple[Direction | None, int]:
    """Return the direction that the words behind a figure tell, and the token behind them."""
    lower = sentence.lower
    if last >= len(lower):
        return None, last
    word = lower[last]
    if not changes.times.isdisjoint(lower[last + 1 : last + 2]) and lower[last - 1].isalpha():
        return None, last  # "100 points fewer times than"
    if word in changes.compares:
        compared = last + 1 < len(lower) and lower[last + 1] in changes.comparing
        if (share and word not in changes.positions) or compared:
            return changes.compares[word], last if word in changes.bases else last + 1
        than = _than(lower, changes, last + 1) if word in changes.added else None
        if than is not None or word in changes.always:
            return changes.compares[word], than or last + 1
    for at in range(last, min(len(lower), last + 5)):
        word = lower[at]
        if word in changes.nouns and (share or at > last or word not in changes.moves):
            return changes.nouns[word], at + 1
        if word not in changes.fillers or not share:
            break
    return None, last


def _predicated(
    sentence: Sentence, changes: Changes, last: int
) -> tuple[Direction | None, int] | None:
    """Return the direction of "20 percent is the relative reduction"."""
    lower = sentence.lower
    if (
        last >= len(lower)
        or lower[last] not in grammar().be
        or lower[last + 1 : last + 2] != ["the"]
    ):
        return None
    for at in range(last + 2, min(len(lower), last + 2 + _PREDICATE)):
        if lower[at] in changes.nouns:
            return changes.nouns[lower[at]], at + 1
    return None


_PREDICATE = 2  # words of what is said of it: "the relative reduction"


def _than(lower: list[str], changes: Changes, start: int) -> int | None:
    """Return where "than" stands behind what is compared: "30 more passengers than in May"."""
    for at in range(start, min(len(lower), start + _NOUN)):
        if lower[at] in changes.than:
            return at
        if lower[at] in _STOPS or lower[at] in changes.ends:
            return None
    return None
