"""Links: words that carry a measure on to a figure: "gems worth", "cut the toll … to", "(…)"."""

from factcheck.claims.context.kinds import ADVERB, AUXILIARY, ENDS_IN_S, PAST, PUNCTUATION
from factcheck.claims.context.reach import connects, other_verbs
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.model import Aspect, Quantity
from factcheck.reference.changes import load_changes
from factcheck.reference.context_words import word_set
from factcheck.reference.judgement import judgement
from factcheck.reference.measures import Part, measures


def worth(reading: Reading, first: int, last: int) -> int | None:
    """Return where the words begin that give things in front the value behind: "worth about"."""
    for index in range(last - 1, max(first, last - _LINK) - 1, -1):
        if reading.lower[index] in word_set("worth"):
            return index if connects(reading, index + 1, last) else None
    return None


_ACTS = frozenset({Part.VERB, Part.PHRASE})
_LINK = 5  # words of such a link: "valued at well over"


def is_worth(reading: Reading, mark: Mark, one: Found) -> bool:
    """Say whether a figure is the worth of what a verb tells of: "stole watches worth $2m"."""
    if mark.first >= one.tokens[1]:
        return _is_behind(reading, mark, one)
    start = worth(reading, mark.last, one.tokens[0])
    if start is None or mark.part not in _ACTS:
        return False
    between = reading.kinds[mark.last : start]
    return not any(map(PUNCTUATION.__and__, between)) and not _verbs(reading, mark.last, start)


def _verbs(reading: Reading, first: int, last: int) -> int:
    """Return how many verbs stand among some words, those apart that may be plural nouns."""
    return sum(
        reading.clauses.finite[index]
        and not reading.kinds[index] & ENDS_IN_S
        and reading.lower[index] not in word_set("worth")
        for index in range(first, last)
    )


def _is_behind(reading: Reading, mark: Mark, one: Found) -> bool:
    """Say whether a verb tells what befell things of some worth: "gems worth $2m were stolen"."""
    last = one.tokens[1]
    if mark.part not in _ACTS or mark.first > last + _NEAR:
        return False
    if worth(reading, 0, one.tokens[0]) is None:
        return False
    return all(map((AUXILIARY | ADVERB).__and__, reading.kinds[last : mark.first]))


def changed(reading: Reading, one: Found) -> tuple[int, int] | None:
    """Return the tokens of what is changed to a figure: "cut the number of dead … to 75"."""
    at = one.tokens[0] - 1
    chunk = reading.chunk(one)
    if at < 1 or reading.lower[at] not in word_set("changed_to") or one.aspect is not Aspect.LEVEL:
        return None
    for index in range(at - 1, max(chunk.first, at - _OBJECT) - 1, -1):
        if reading.lower[index] in _verbs_of_change():
            return (index + 1, at) if index + 1 < at else None
        if reading.clauses.finite[index] and reading.kinds[index] & (PAST | AUXILIARY):
            return None
    return None


_OBJECT = 20  # words


def _verbs_of_change() -> frozenset[str]:
    return judgement().revision.union(load_changes().changes)


def mark_changed(reading: Reading, one: Found, kinds: frozenset[str]) -> Mark | None:
    """Return the word of a measure that heads what is changed to a figure."""
    span = changed(reading, one)
    if span is None or (one.counted is not None and one.counted[0] >= one.core[1]):
        return None
    for mark in reading.marks:
        if span[0] <= mark.first < span[1] and mark.sure and mark.part in _HEADS:
            fits = not kinds.isdisjoint(mark.known.takes)
            return mark if fits else None
    return None


_HEADS = frozenset({Part.NOUN, Part.STATE})


def converts(reading: Reading, number: int) -> int | None:
    """Return the figure that one states in another unit: "2m euros (£1.7m; $2.6m)"."""
    one = reading.found[number]
    opened = _bracket(reading, one)
    if opened is None or one.aspect is not Aspect.LEVEL:
        return None
    for other in range(number - 1, -1, -1):
        before = reading.found[other]
        if before.excluded or not before.is_quantity:
            continue
        if before.tokens[0] > opened:
            continue  # another conversion of the same figure
        last = max(before.tokens[1], before.counted[1] if before.counted else 0)
        near = last <= opened <= last + _NEAR and not other_verbs(reading, last, opened)
        return other if near and _same_kind(before, one) else None
    return None


_NEAR = 4  # words between a figure and the bracket that converts it: "€2m worth of gems ($2.6m)"
_INSIDE = 12  # words of such a bracket


def _bracket(reading: Reading, one: Found) -> int | None:
    for index in range(one.tokens[0] - 1, max(-1, one.tokens[0] - _INSIDE), -1):
        if reading.lower[index] == ")":
            return None
        if reading.lower[index] == "(":
            return index
    return None


def _same_kind(before: Found, one: Found) -> bool:
    """Say whether two figures are of one kind and stated in two units."""
    if not isinstance(before.stated, Quantity) or not isinstance(one.stated, Quantity):
        return False
    if before.stated.unit == one.stated.unit:
        return False
    kinds = measures().kinds
    mine = kinds(one.stated.unit)
    return mine <= _CONVERTED and mine == kinds(before.stated.unit) != frozenset()


_CONVERTED = frozenset(
    {"area", "energy", "length", "mass", "money", "speed", "temperature", "volume"}
)
