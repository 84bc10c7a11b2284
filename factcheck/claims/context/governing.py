"""What governs a value: the measure, and the quantity that a change or a comparison qualifies.

Every word of a measure in reach has a cost: how far it stands from the value, and how many
boundaries lie between. The cheapest governs; a word too far away governs nothing.
"""

from bisect import bisect_left
from functools import cache

import attrs

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.kinds import (
    ADVERB,
    AUXILIARY,
    COMPARING,
    CONNECTING,
    COORDINATOR,
    DETERMINER,
    ENDS_IN_ED,
    LETTERS,
    PREPOSITION,
)
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.context.topics import topic_of
from factcheck.claims.found import Found
from factcheck.model import Aspect, Grain, Moment, Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Measure, Part, measures

TOO_FAR = 6.0
_TOO_FAR_FOR_DATES = 8.0
_OTHER_CHUNK = 3.0  # of the same clause
_CORE = 0.5  # from a date in front to the chunk with the verb
_OTHER_CLAUSE = 9.0
_ANOTHER_VALUE = 3.0  # stands between
_LIGHT = 2.5
_STRONG = -2.0
_HELD = 4.0  # the word is what another figure counts: "398 flights to 140 countries"


@attrs.define(eq=False)
class Governor:
    """What governs a value: the class, its word, and the quantity that lends it, if any."""

    measure: str | None
    mark: Mark | None = None
    lender: Found | None = None


def governors(reading: Reading) -> dict[int, Governor]:
    """Return what governs each value of a sentence, by its place in the row of values."""
    found: dict[int, Governor] = {}
    numbers = {id(one): number for number, one in enumerate(reading.found)}
    for one in reading.figures:
        found[numbers[id(one)]] = _of_quantity(reading, numbers[id(one)], found)
    for one in reading.dates:
        found[numbers[id(one)]] = _of_moment(reading, one)
    return found


def _of_quantity(reading: Reading, number: int, known: dict[int, Governor]) -> Governor:
    one = reading.found[number]
    if one.measure or one.stated.unit in _TOLD:  # type: ignore[union-attr]
        return Governor(one.measure or _TOLD[one.stated.unit])  # type: ignore[union-attr]
    cost, mark = _nearest(reading, one)
    lender = _lender(reading, number)
    if lender is not None and cost > _OWN:
        lent = known.get(lender, Governor(None))
        return Governor(lent.measure, lent.mark, reading.found[lender])
    if mark is not None:
        return Governor(mark.measure, mark)
    parallel = _parallel(reading, number, known)
    if parallel is not None:
        beside = known[parallel]
        return Governor(beside.measure, beside.mark, reading.found[parallel])
    return Governor(topic_of(reading, one, _takes))


_TOLD = {"magnitude": "magnitude"}  # units that tell the class
_OWN = 2.0  # a word this near makes a change a statement of its own: "prices rose 5 %"


def _nearest(reading: Reading, one: Found) -> tuple[float, Mark | None]:
    """Return the word of a measure that is nearest to a figure, if one is near, and its cost."""
    least, nearest = TOO_FAR, None
    kinds = _kinds(one)
    for mark in reading.marks:
        held = _holds(one, mark)
        if held:
            cost = _COUNTED.get(mark.part, -1.0)  # "three attacks": the event itself is counted
        elif _measures(mark.known, kinds) or _is_of(reading, one, mark):
            cost = _cost(reading, one, mark)
        else:
            continue
        if cost < least:
            least, nearest = cost, mark
    return least, nearest


def _is_of(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a figure is what a noun is of: "the crash of three trains"."""
    at = mark.last
    return mark.part is Part.NOUN and one.tokens[0] == at + 1 and reading.lower[at] == "of"


def _kinds(one: Found) -> frozenset[str]:
    """Return the kinds of quantity that a figure may be of."""
    return measures().kinds(one.stated.unit if isinstance(one.stated, Quantity) else "")


def _measures(known: Measure, kinds: frozenset[str]) -> bool:
    return bool(known.takes) and (not kinds or not kinds.isdisjoint(known.takes))


def _takes(measure: str, one: Found) -> bool:
    """Say whether figures of a unit can measure a class."""
    known = measures().classes.get(measure)  # the form of a figure may tell a class of its own
    return known is not None and _measures(known, _kinds(one))


def _parallel(reading: Reading, number: int, known: dict[int, Governor]) -> int | None:
    """Return the figure that one stands beside in a list: "12 dead in Adana, 10 in Hatay"."""
    one = reading.found[number]
    if one.aspect is not Aspect.LEVEL or (one.counted and one.counted[0] >= one.core[1]):
        return None
    for other in range(number - 1, -1, -1):
        before = reading.found[other]
        if before.excluded or not before.is_quantity:
            continue
        lent = known.get(other)
        if lent is None or lent.measure is None or not _takes(lent.measure, one):
            return None
        same = reading.chunk(before).clause == reading.chunk(one).clause
        return other if same and _lends(before, one) and before.aspect is Aspect.LEVEL else None
    return None


def _holds(one: Found, mark: Mark) -> bool:
    """Say whether a word of a measure stands among the words of a value."""
    first, last = one.tokens
    if first <= mark.first and mark.last <= last:
        return True
    if one.counted is None:
        return False
    first, last = one.counted
    return first <= mark.first and mark.last <= last


def _lender(reading: Reading, number: int) -> int | None:
    """Return the quantity that a change, a multiple or a compared figure qualifies."""
    one = reading.found[number]
    if not number or (one.aspect is Aspect.LEVEL and not _is_compared(reading, one)):
        return None
    for other in range(number - 1, -1, -1):
        before = reading.found[other]
        if before.excluded or not before.is_quantity:
            continue
        if ";" in reading.between(before.tokens[1], one.core[0]):
            continue
        level = before.aspect is Aspect.LEVEL or one.aspect is Aspect.LEVEL
        if level and _lends(before, one):
            return other
    return None


def _lends(before: Found, one: Found) -> bool:
    """Say whether a quantity can be what the other qualifies: of any unit for a ratio."""
    if not isinstance(one.value, Quantity) or not isinstance(before.value, Quantity):
        return False
    if before.value.unit in _NO_LEVEL:
        return False
    return one.value.unit in _RELATIVE or before.value.unit == one.value.unit


_RELATIVE = frozenset({"times", "percent"})
_NO_LEVEL = frozenset({"times", "rank", "year", "month", "day", "hour", "minute", "second", "week"})


def _is_compared(reading: Reading, one: Found) -> bool:
    """Say whether a comparison introduces a figure: "compared with 366"."""
    lower, row = reading.lower, reading.kinds
    start = max(reading.chunk(one).first - 1, one.core[0] - 5, 0)
    for index in range(start, min(one.core[0], one.tokens[0])):
        if not row[index] & COMPARING or (index and lower[index - 1] in _BEFORE_THAN):
            continue
        hit = grammar().comparing.at(lower, index)
        if hit and hit[0] <= one.core[0] and _connects(reading, hit[0], one.core[0]):
            return True
    return False


_BEFORE_THAN = frozenset({"more", "less", "fewer"})


def _connects(reading: Reading, first: int, last: int) -> bool:
    """Say whether some words only connect: "rose by about"."""
    return all(map(_CONNECTS.__and__, reading.kinds[first:last]))


_CONNECTS = CONNECTING | ADVERB


def _cost(reading: Reading, one: Found, mark: Mark) -> float:
    """Return how far a word of a measure is from governing a value."""
    crossing = _crossing(reading, one, mark)
    if crossing >= TOO_FAR:
        return crossing
    cost = _HELD if mark.part is not Part.STATE and _is_counted(reading, one, mark) else 0.0
    cost += _LIGHT if mark.known.light else 0.0
    cost += _COUNTED[Part.WHO] if mark.part is Part.WHO else 0.0
    cost += crossing
    if cost >= TOO_FAR:
        return cost
    at, place = one.core[0], mark.first
    low, high = (at, place) if at < place else (place, at)
    between = [other for other in reading.figures if low < other.core[0] < high]
    near = _from_left(reading, one, mark) if place < at else _from_right(reading, one, mark)
    return cost + _ANOTHER_VALUE * len(between) + near


# Who is counted tells less than what they do; "30 injured" are injuries, "30 injured died" deaths.
_COUNTED = {Part.WHO: 5.0, Part.STATE: 0.5}


def _is_counted(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a word is what another figure counts."""
    for other in reading.found:
        if other is not one and _holds(other, mark) and other.is_quantity:
            return True
    return False


def _crossing(reading: Reading, one: Found, mark: Mark) -> float:
    own, other = reading.chunk(one), reading.clauses.at[mark.first]
    if own is other:
        return 0.0
    if own.clause == other.clause and not (_is_aside(own) or _is_aside(other)):
        # "In November, in a rare move, they announced": a date in front belongs to the verb.
        fronted = one.is_moment and own.finite is None and other.finite is not None
        return _CORE if fronted and own.last <= other.first else _OTHER_CHUNK
    return _OTHER_CLAUSE if own.opener not in ("(", ":") else _OTHER_CHUNK


def _is_aside(chunk: Chunk) -> bool:
    """Say whether a chunk tells of another time: "before fleeing in a car"."""
    return chunk.opener in grammar().subordinators


def _from_left(reading: Reading, one: Found, mark: Mark) -> float:
    first, last = mark.last, one.tokens[0]
    length = max(0, last - first)
    if mark.part in (Part.PHRASE, Part.WHO):
        # "claimed 233 lives": the phrase goes round the value
        return 0.0 if first > one.core[1] else 0.5 + 0.35 * length
    if _connects(reading, first, last):
        return 0.1 * length
    if mark.part is Part.VERB:
        return 0.5 + 0.35 * length
    return 1.0 + 0.08 * length if _leads_to(reading, first, last) else 1.5 + 0.35 * length


def _from_right(reading: Reading, one: Found, mark: Mark) -> float:
    last = max(one.tokens[1], one.counted[1] if one.counted else 0)
    length = max(0, mark.first - last)
    if mark.part in (Part.VERB, Part.PHRASE):
        subject = not _other_verbs(reading, last, mark.first)
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


def _other_verbs(reading: Reading, first: int, last: int) -> int:
    """Return how many verbs that are no auxiliaries stand among some words."""
    verbs = reading.clauses.verbs
    return max(0, bisect_left(verbs, last) - bisect_left(verbs, first))


def _of_moment(reading: Reading, one: Found) -> Governor:
    """Return the event that a date belongs to."""
    least, nearest = _TOO_FAR_FOR_DATES, None
    for mark in reading.marks:
        if mark.part is not Part.WHO and mark.measure not in _static():
            cost = _moment_cost(reading, one, mark)
            if cost < least:
                least, nearest = cost, mark
    return Governor(nearest.measure, nearest) if nearest else Governor(None)


@cache
def _static() -> frozenset[str]:
    """Return the classes that tell of no event and of nothing that changes by the day."""
    classes = measures().classes.values()
    return frozenset(one.name for one in classes if one.takes and one.takes <= _STATIC)


_STATIC = frozenset({"length", "area", "speed", "magnitude", "mass", "volume"})


def _moment_cost(reading: Reading, one: Found, mark: Mark) -> float:
    cost = (_LIGHT if mark.known.light else 0.0) + _crossing(reading, one, mark)
    if cost >= _TOO_FAR_FOR_DATES - _STRONG:
        return cost
    cost += _NO_EVENT if _is_statistic_of_day(reading, one, mark) else 0.0
    if mark.first >= one.tokens[1]:
        return cost + _behind_date(reading, one, mark)
    length = max(0, one.tokens[0] - mark.last)
    verbs = _other_verbs(reading, mark.last, one.tokens[0])
    before = reading.between(max(0, mark.first - 3), mark.first)
    purpose = mark.part is Part.NOUN and not word_set("aside").isdisjoint(before)
    aside = 2.0 if purpose else 0.0
    verb = 0.0
    if mark.part is Part.VERB:
        verb = _STRONG if mark.known.strong else 0.5
    return cost + verb + aside + 3.0 * verbs + 0.1 * length


_SUMS = frozenset({"people", "money"})
_NO_EVENT = 8.0


def _is_statistic_of_day(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a day is not a statistic's own: "on Sunday they cut the number of deaths"."""
    if mark.part not in (Part.NOUN, Part.STATE):
        return False
    if mark.known.recurring or mark.known.takes.isdisjoint(_SUMS):
        return False
    if not isinstance(one.value, Moment) or one.value.grain.rank > Grain.DAY.rank:
        return False
    first, last = one.tokens[1], mark.first
    if mark.last <= one.tokens[0]:
        first, last = mark.last, one.tokens[0]
    finite, row = reading.clauses.finite, reading.kinds
    return True in finite[first:last] or any(map(ENDS_IN_ED.__and__, row[first:last]))


def _behind_date(reading: Reading, one: Found, mark: Mark) -> float:
    core, own = reading.clauses.at[mark.first], reading.chunk(one)
    fronted = core.finite is not None and own.last <= core.first
    first = core.first if fronted else one.tokens[1]
    length = max(0, mark.first - first)
    if mark.part is not Part.VERB and length <= 2 and _premodify(reading, first, mark.first):
        return 0.0 if not length and own.first >= one.tokens[0] - 1 else -1.0
    return 1.0 + 0.15 * length


def _premodify(reading: Reading, first: int, last: int) -> bool:
    """Say whether words may stand between a date and its noun: "Monday's", "deadly"."""
    for index in range(first, last):
        modifies = reading.kinds[index] & _MODIFIES == LETTERS
        if not modifies and reading.lower[index] != "'s":
            return False
    return True


_MODIFIES = LETTERS | PREPOSITION | AUXILIARY | DETERMINER | COORDINATOR
