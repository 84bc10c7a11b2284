"""Align and contrast: two sentences of one pattern with another name in it are two facts."""

from collections.abc import Sequence
from itertools import chain

from factcheck.alignments.frames import Frame
from factcheck.reference.frequencies import bits
from factcheck.reference.likeness import exchanged, likeness, same_rows
from factcheck.reference.places import places

ONE_PATTERN = 0.6  # the share of words that two sentences of one pattern have in common
NAMING = 13.5  # bits: a more common word with a capital is a title, a weekday or the first word
ONE_SPELLING = 0.75  # names that are this much alike are one name, spelled twice

_MARKS = ".,;:!?\"'()\u201c\u201d\u2018\u2019"
_Row = tuple[str, ...]
_known: dict[tuple[_Row, _Row], bool] = {}  # of the block in hand: whether two are of one pattern


def lay_side_by_side(frame: Frame, others: Sequence[Frame]) -> None:
    """Find, in one go, which sentences of a block have the pattern of a claim's."""
    rows = [other.sentence for other in others]
    alike = same_rows(frame.sentence, rows, ONE_PATTERN)
    _known.clear()
    _known.update(((frame.sentence, row), place in alike) for place, row in enumerate(rows))


def contrasted(left: Frame, right: Frame) -> bool:
    """Say whether two sentences are alike but for a name: "12 dead in Adana", "… in Hatay".

    Who is named as a source may be another: papers exchange it when they print a wire.
    """
    if left.sentence == right.sentence or not _have_one_pattern(left.sentence, right.sentence):
        return False
    sources = _sources(left) | _sources(right)
    pairs = exchanged(left.sentence, right.sentence)
    return any(_another_name(_names(one), _names(other), sources) for one, other in pairs)


def _have_one_pattern(left: _Row, right: _Row) -> bool:
    for pair in ((left, right), (right, left)):
        if pair in _known:
            return _known[pair]
    return bool(same_rows(left, [right], ONE_PATTERN))


def _sources(frame: Frame) -> frozenset[str]:
    told = frame.claim.attribution
    return frozenset(
        chain.from_iterable(name.lower().split() for name in (told.speaker or "", *told.via))
    )


def _another_name(one: list[str], other: list[str], sources: frozenset[str]) -> bool:
    if not (one and other) or not sources.isdisjoint(one) or not sources.isdisjoint(other):
        return False
    if _is_short_for(one, other) or _is_short_for(other, one):
        return False
    return not any(likeness(a, b) >= ONE_SPELLING or _lie_within(a, b) for a in one for b in other)


def _is_short_for(one: list[str], other: list[str]) -> bool:
    """Say whether a name is the initials of another: "AFC", "American Football Conference"."""
    return len(one) == 1 and one[0] == "".join(word[0] for word in other)


def _lie_within(one: str, other: str) -> bool:
    """Say whether one name is a place in the other: "in Athens", "in Greece"."""
    left, right = places().named(one), places().named(other)
    if left is None or right is None:
        return False
    return left.key == right.key or left.key in right.within or right.key in left.within


def _names(words: _Row) -> list[str]:
    """Return the words with a capital that are rare: "Adana", and not "He", "Mr" or "Monday"."""
    stripped = (word.strip(_MARKS).removesuffix("'s").removesuffix("\u2019s") for word in words)
    named = [word.lower() for word in stripped if word[:1].isupper() and len(word) > 1]
    return [word for word in named if bits(word) >= NAMING]
