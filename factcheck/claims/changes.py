"""What a figure tells of a change: its direction, and what it is measured against."""

import attrs

from factcheck.claims.sentences import Sentence
from factcheck.model import Direction
from factcheck.reference.changes import Changes, load_changes

_WINDOW = 8
_STOPS = frozenset('.,;:()[]!?"\u2013\u2014\u2026')


@attrs.frozen
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
    direction = _before(sentence, changes, first, share=share, strict=strict)
    behind = last
    if direction is None:
        direction, behind = _behind(sentence, changes, last, share=share)
    if direction is None:
        return None
    return Change(direction, base_at(sentence, behind))


def tells_change(sentence: Sentence, last: int) -> bool:
    """Say whether a word of change stands shortly before token *last*."""
    changes = load_changes(sentence.page.language.code)
    words = sentence.lower[max(0, last - _WINDOW) : last]
    tables = (changes.moves, changes.changes, changes.nouns, changes.factors)
    return any(word in table for word in words for table in tables) or "went" in words


def _before(
    sentence: Sentence, changes: Changes, first: int, *, share: bool, strict: bool
) -> Direction | None:
    lower = sentence.lower
    at = first - 1
    while at >= 0 and lower[at] in changes.fillers and first - at < 4:
        at -= 1
    if at < 0:
        return None
    word = lower[at]
    if word in changes.by:
        return _mover(sentence, changes, at)
    if word in changes.of:
        # As in "a rise of 5".
        return changes.nouns.get(lower[at - 1]) if at and word == "of" else None
    if strict or (word in ("up", "down") and not share and at == first - 1):
        return None
    if word in changes.moves and not (at and lower[at - 1] in changes.not_before):
        return changes.moves[word]
    return (
        changes.changes.get(word)
        if share and word not in ("lost", "lose", "add", "gained")
        else None
    )


def _mover(sentence: Sentence, changes: Changes, by: int) -> Direction | None:
    """Return the direction of the verb or noun whose measure "by" opens."""
    for at in range(by - 1, max(-1, by - 5), -1):
        word = sentence.lower[at]
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
    if last >= len(sentence):
        return None, last
    word = lower[last]
    if word in changes.compares:
        compared = last + 1 < len(sentence) and lower[last + 1] in ("than", "on", "from")
        if (share and word not in ("under", "up", "down")) or compared:
            return changes.compares[word], last if word in changes.bases else last + 1
    for at in range(last, min(len(sentence), last + 5)):
        if lower[at] in changes.nouns and (share or at > last or lower[at] not in changes.moves):
            return changes.nouns[lower[at]], at + 1
        if lower[at] not in changes.fillers or not share:
            break
    return None, last


def base_at(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Return the tokens of what is compared with, from "than", "over", "on" … on."""
    changes = load_changes(sentence.page.language.code)
    lower = sentence.lower
    for at in range(first, min(len(sentence), first + 4)):
        if lower[at] in _STOPS:
            return None
        if lower[at] in changes.bases:
            start = at + 1
            if lower[at - 1 : at] == lower[start : start + 1]:
                return None  # "year on year"
            if lower[at] == "compared" and start < len(sentence) and lower[start] in ("with", "to"):
                start += 1
            return _phrase(sentence, changes, start)
    return None


def _phrase(sentence: Sentence, changes: Changes, start: int) -> tuple[int, int] | None:
    lower = sentence.lower
    end = start
    while end < len(sentence) and end - start < 10:
        word = lower[end]
        if word in _STOPS or (end > start and word in changes.ends):
            break
        end += 1
    if end == start or lower[start][0].isdigit():
        return None
    return start, end


def clause_end(sentence: Sentence, start: int) -> int:
    """Return the token behind the phrase that begins at *start*."""
    changes = load_changes(sentence.page.language.code)
    found = _phrase(sentence, changes, start)
    return found[1] if found else start
