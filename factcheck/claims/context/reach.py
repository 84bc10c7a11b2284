"""How far a word of a measure is from a value: by words, boundaries and what stands between."""

from bisect import bisect_left

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.kinds import ADVERB, CONNECTING, DETERMINER, PREPOSITION
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.model import Aspect
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part

TOO_FAR = 6.0
_OTHER_CHUNK = 3.0  # of the same clause
_CORE = 0.5  # from a date in front to the chunk with the verb
_OTHER_CLAUSE = 9.0
_ANOTHER_VALUE = 3.0  # stands between
LIGHT = 2.5
_HELD = 4.0  # the word is what another figure counts: "398 flights to 140 countries"


def connects(reading: Reading, first: int, last: int) -> bool:
    """Say whether some words only connect: "rose by about"."""
    return all(map(_CONNECTS.__and__, reading.kinds[first:last]))


_CONNECTS = CONNECTING | ADVERB


def cost_of(reading: Reading, one: Found, mark: Mark) -> float:
    """Return how far a word of a measure is from governing a value."""
    across = crossing(reading, one, mark)
    if across >= TOO_FAR:
        return across
    cost = _HELD if mark.part is not Part.STATE and _is_counted(reading, one, mark) else 0.0
    cost += LIGHT if mark.known.light else 0.0
    cost += COUNTED[Part.WHO] if mark.part is Part.WHO else 0.0
    cost += across
    if cost >= TOO_FAR:
        return cost
    at, place = one.core[0], mark.first
    low, high = (at, place) if at < place else (place, at)
    between = [
        other
        for other in reading.figures
        if low < other.core[0] < high and not (place < at and _is_by(reading, other, one))
    ]
    near = _from_left(reading, one, mark) if place < at else _from_right(reading, one, mark)
    return cost + _ANOTHER_VALUE * len(between) + near


# Who is counted tells less than what they do; "30 injured" are injuries, "30 injured died" deaths.
COUNTED = {Part.WHO: 5.0, Part.STATE: 0.5}


def _is_counted(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a word is what another figure counts."""
    for other in reading.found:
        if other is not one and other.is_quantity and _spans(other, mark):
            return True
    return False


def crossing(reading: Reading, one: Found, mark: Mark) -> float:
    """Return what the boundaries between a value and a word of a measure cost."""
    own, other = reading.chunk(one), reading.clauses.at[mark.first]
    if own is other:
        return 0.0
    if one.is_moment and own.opener in _CLOSING and other.last < own.first <= other.last + _ASIDE:
        return _CORE  # "killed Luis (Lou) Ortiz a month ago"
    if own.clause == other.clause and not (_is_aside(own) or _is_aside(other)):
        # "In November, in a rare move, they announced": a date in front belongs to the verb.
        fronted = one.is_moment and own.finite is None and other.finite is not None
        return _CORE if fronted and own.last <= other.first else _OTHER_CHUNK
    if own.opener == ":" and one.is_moment and mark.first >= own.last:
        return _OTHER_CLAUSE  # "help goes on: a column left on Friday, the mayor said"
    if own.opener == ":" and own.finite is not None and own.finite < one.core[0]:
        return _OTHER_CLAUSE  # what stands behind the colon has a verb of its own
    return _OTHER_CLAUSE if own.opener not in ("(", ":") else _OTHER_CHUNK


def _is_by(reading: Reading, change: Found, one: Found) -> bool:
    """Say whether a change leads to a figure: "fell by 25 percent to 214,000"."""
    if change.aspect is not Aspect.CHANGE or one.aspect is not Aspect.LEVEL:
        return False
    return reading.lower[one.tokens[0] - 1] == "to" and one.tokens[0] - 1 == change.tokens[1]


_CLOSING = frozenset({")", "]"})
_ASIDE = 8  # words in brackets that a clause goes on behind


def _is_aside(chunk: Chunk) -> bool:
    """Say whether a chunk tells of another time: "before fleeing in a car"."""
    return chunk.opener in grammar().subordinators


def _from_left(reading: Reading, one: Found, mark: Mark) -> float:
    first, last = mark.last, one.tokens[0]
    length = max(0, last - first)
    if mark.part in (Part.PHRASE, Part.WHO):
        # "claimed 233 lives": the phrase goes round the value, and ends with the last of two
        inside = [other for other in reading.figures if one.core[1] <= other.core[0] < first]
        around = 1.0 if inside and mark.part is Part.PHRASE else 0.0
        return around if first > one.core[1] else 0.5 + 0.35 * length
    if connects(reading, first, last):
        return 0.1 * length
    if mark.part is Part.VERB:
        return 0.5 + 0.35 * length
    return 1.0 + 0.08 * length if _leads_to(reading, first, last) else 1.5 + 0.35 * length


def _from_right(reading: Reading, one: Found, mark: Mark) -> float:
    last = max(one.tokens[1], one.counted[1] if one.counted else 0)
    length = max(0, mark.first - last)
    if mark.part is Part.PHRASE and not length:
        return 0.2  # "40 metres wide"
    if mark.part in (Part.VERB, Part.PHRASE):
        subject = not other_verbs(reading, last, mark.first)
        verb_before = True in reading.clauses.finite[reading.chunk(one).first : one.tokens[0]]
        return (0.2 * length if subject else 2.0 + 0.4 * length) + (1.5 if verb_before else 0.0)
    if not length:
        return 0.2  # "€2 million booty"
    linked = length <= 4 and reading.lower[last] in word_set("links")
    return 0.5 + 0.3 * length if linked else 2.0 + 0.4 * length


def _leads_to(reading: Reading, first: int, last: int) -> bool:
    """Say whether a noun leads to its figure over a phrase: "toll in the crash revised to"."""
    row = reading.kinds
    if not row[first] & PREPOSITION or not _SIGNS.isdisjoint(reading.between(first, last)):
        return False
    for index in range(last - 1, first - 1, -1):
        if not row[index] & CONNECTING:
            return False
        if not row[index] & (PREPOSITION | DETERMINER):
            return True
    return False


_SIGNS = frozenset(",;:")


def other_verbs(reading: Reading, first: int, last: int) -> int:
    """Return how many verbs that are no auxiliaries stand among some words."""
    verbs = reading.clauses.verbs
    return max(0, bisect_left(verbs, last) - bisect_left(verbs, first))


def _spans(one: Found, mark: Mark) -> bool:
    """Say whether a word of a measure stands among the words of a value."""
    first, last = one.tokens
    if first <= mark.first and mark.last <= last:
        return True
    return one.counted is not None and (
        one.counted[0] <= mark.first and mark.last <= one.counted[1]
    )
