"""Align and contrast: two sentences of one pattern with another name in it are two facts."""

from factcheck.alignments.frames import Frame
from factcheck.reference.likeness import exchanged, likeness, same_rows

ONE_PATTERN = 0.6  # the share of words that two sentences of one pattern have in common
ONE_SPELLING = 0.75  # names that are this much alike are one name, spelled twice

_MARKS = ".,;:!?\"'()\u201c\u201d\u2018\u2019"


def contrasted(left: Frame, right: Frame) -> bool:
    """Say whether two sentences are alike but for a name: "12 dead in Adana", "… in Hatay"."""
    if left.sentence == right.sentence or same_rows(left.sentence, right.sentence) < ONE_PATTERN:
        return False
    return any(_another_name(one, other) for one, other in exchanged(left.sentence, right.sentence))


def _another_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    names = _names(one), _names(other)
    if not all(names):
        return False
    return not any(likeness(a, b) >= ONE_SPELLING for a in names[0] for b in names[1])


def _names(words: tuple[str, ...]) -> list[str]:
    stripped = (word.strip(_MARKS) for word in words)
    return [word.lower() for word in stripped if word[:1].isupper() and len(word) > 1]
