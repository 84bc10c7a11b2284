"""What governs a value: the measure, and the quantity that a change or a comparison qualifies.

Every word of a measure in reach has a cost: how far it stands from the value, and how many
boundaries lie between. The cheapest governs; a word too far away governs nothing.
"""

import attrs

from factcheck.claims.context.clauses import Chunk
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.context.topics import topic_of
from factcheck.claims.found import Found
from factcheck.model import Aspect, Grain, Moment, Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures

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
    for number, one in enumerate(reading.found):
        if one.is_quantity and not one.excluded:
            found[number] = _of_quantity(reading, number, found)
    for number, one in enumerate(reading.found):
        if one.is_moment and not one.excluded:
            found[number] = _of_moment(reading, one)
    return found


def _of_quantity(reading: Reading, number: int, known: dict[int, Governor]) -> Governor:
    one = reading.found[number]
    if one.measure or one.stated.unit in _TOLD:  # type: ignore[union-attr]
        return Governor(one.measure or _TOLD[one.stated.unit])  # type: ignore[union-attr]
    costs = [
        (_cost(reading, one, mark), mark) for mark in reading.marks if _fits(reading, one, mark)
    ]
    near = min(costs, key=lambda entry: (entry[0], entry[1].first), default=None)
    lender = _lender(reading, number)
    if lender is not None and (near is None or near[0] > _OWN):
        lent = known.get(lender, Governor(None))
        return Governor(lent.measure, lent.mark, reading.found[lender])
    if near is None or near[0] >= TOO_FAR:
        parallel = _parallel(reading, number, known)
        if parallel is not None:
            beside = known[parallel]
            return Governor(beside.measure, beside.mark, reading.found[parallel])
        return Governor(topic_of(reading, one, _takes))
    return Governor(near[1].measure, near[1])


_TOLD = {"magnitude": "magnitude"}  # units that tell the class


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


_OWN = 2.0  # a word this near makes a change a statement of its own: "prices rose 5 %"


def _fits(reading: Reading, one: Found, mark: Mark) -> bool:
    if not isinstance(one.value, Quantity):
        return True
    if _holds(one, mark):
        return True  # "three attacks", "398 flights": the event itself is counted
    if reading.between(mark.last, one.tokens[0]) == ["of"] and mark.part is Part.NOUN:
        return True  # "the crash of three trains"
    return _takes(mark.measure, one)


def _takes(measure: str, one: Found) -> bool:
    """Say whether figures of a unit can measure a class."""
    known = measures().classes.get(measure)  # the form of a figure may tell a class of its own
    unit = one.stated.unit if isinstance(one.stated, Quantity) else ""
    return known is not None and bool(known.takes) and measures().fits(measure, unit)


def _holds(one: Found, mark: Mark) -> bool:
    ranges = (one.tokens, one.counted) if one.counted else (one.tokens,)
    return any(first <= mark.first and mark.last <= last for first, last in ranges)


def _lender(reading: Reading, number: int) -> int | None:
    """Return the quantity that a change, a multiple or a compared figure qualifies."""
    one = reading.found[number]
    if one.aspect is Aspect.LEVEL and not _is_compared(reading, one):
        return None
    for other in range(number - 1, -1, -1):
        before = reading.found[other]
        if before.excluded or not before.is_quantity or ";" in _between(reading, before, one):
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
    comparing = grammar().comparing
    start = max(reading.chunk(one).first - 1, one.core[0] - 5, 0)
    return any(
        hit[0] <= one.core[0] and _is_hedge(reading.between(hit[0], one.core[0]))
        for index in range(start, one.core[0])
        if (hit := comparing.at(reading.sentence.lower, index))
        and reading.sentence.lower[index - 1 : index] not in (["more"], ["less"], ["fewer"])
        and not (one.tokens[0] <= index)
    )


def _is_hedge(words: list[str]) -> bool:
    return all(word in grammar().connecting or word in grammar().adverbs for word in words)


def _between(reading: Reading, before: Found, after: Found) -> list[str]:
    return reading.between(before.tokens[1], after.core[0])


def _cost(reading: Reading, one: Found, mark: Mark) -> float:
    """Return how far a word of a measure is from governing a value."""
    if _holds(one, mark):
        return _COUNTED.get(mark.part, -1.0)
    cost = _HELD if any(_is_counted(o, mark) for o in reading.found if o is not one) else 0.0
    cost += _LIGHT if mark.known.light else 0.0
    cost += _COUNTED[Part.WHO] if mark.part is Part.WHO else 0.0
    cost += _crossing(reading, one, mark)
    values = sum(
        _ANOTHER_VALUE
        for other in reading.found
        if other is not one and other.is_quantity and not other.excluded
        and _stands_between(other, one, mark)
    )  # fmt: skip
    near = (
        _from_left(reading, one, mark)
        if mark.first < one.core[0]
        else _from_right(reading, one, mark)
    )
    return cost + values + near


# Who is counted tells less than what they do; "30 injured" are injuries, "30 injured died" deaths.
_COUNTED = {Part.WHO: 5.0, Part.STATE: 0.5}


def _is_counted(one: Found, mark: Mark) -> bool:
    return one.is_quantity and mark.part is not Part.STATE and _holds(one, mark)


def _stands_between(other: Found, one: Found, mark: Mark) -> bool:
    low, high = sorted((one.core[0], mark.first))
    return low < other.core[0] < high


def _crossing(reading: Reading, one: Found, mark: Mark) -> float:
    own, other = reading.chunk(one), reading.clauses.at(mark.first)
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
    words = reading.between(mark.last, one.tokens[0])
    connected = _is_hedge(words)
    if mark.part in (Part.NOUN, Part.STATE):
        if connected:
            return 0.1 * len(words)
        return 1.0 + 0.08 * len(words) if _leads_to(words) else 1.5 + 0.35 * len(words)
    if mark.part is Part.VERB:
        return 0.1 * len(words) if connected else 0.5 + 0.35 * len(words)
    if mark.last > one.core[1]:
        return 0.0  # "claimed 233 lives": the phrase goes round the value
    return 0.5 + 0.35 * len(words)


def _from_right(reading: Reading, one: Found, mark: Mark) -> float:
    last = max(one.tokens[1], one.counted[1] if one.counted else 0)
    words = reading.between(last, mark.first)
    if mark.part in (Part.VERB, Part.PHRASE):
        subject = not any(_is_other_verb(reading, at) for at in range(last, mark.first))
        verb_before = any(reading.clauses.finite[reading.chunk(one).first : one.tokens[0]])
        return (0.2 * len(words) if subject else 2.0 + 0.4 * len(words)) + (
            1.5 if verb_before else 0.0
        )
    if not words:
        return 0.2  # "€2 million booty"
    linked = words[0] in word_set("links") and len(words) <= 4
    return 0.5 + 0.3 * len(words) if linked else 2.0 + 0.4 * len(words)


def _leads_to(words: list[str]) -> bool:
    """Say whether a noun leads to its figure over a phrase: "toll in the crash revised to"."""
    known = grammar()
    verb = next(
        (at for at in range(len(words) - 1, -1, -1) if words[at] not in known.connecting), -1
    )
    rest = words[verb + 1 :]
    return (
        bool(words)
        and words[0] in known.prepositions
        and any(word not in known.prepositions and word not in known.determiners for word in rest)
        and not any(sign in words for sign in ",;:")
    )


def _is_other_verb(reading: Reading, at: int) -> bool:
    words = grammar()
    word = reading.sentence.lower[at]
    return reading.clauses.finite[at] and word not in words.auxiliaries


def _of_moment(reading: Reading, one: Found) -> Governor:
    """Return the event that a date belongs to."""
    costs = [
        (_moment_cost(reading, one, mark), mark)
        for mark in reading.marks
        if mark.part is not Part.WHO and not _is_static(mark)
    ]
    near = min(costs, key=lambda entry: (entry[0], entry[1].first), default=None)
    if near is None or near[0] >= _TOO_FAR_FOR_DATES:
        return Governor(None)
    return Governor(near[1].measure, near[1])


def _is_static(mark: Mark) -> bool:
    """Say whether a class tells of no event and of nothing that changes by the day."""
    takes = measures().classes[mark.measure].takes
    return bool(takes) and takes <= _STATIC


_STATIC = frozenset({"length", "area", "speed", "magnitude", "mass", "volume"})


def _moment_cost(reading: Reading, one: Found, mark: Mark) -> float:
    cost = (_LIGHT if mark.known.light else 0.0) + _crossing(reading, one, mark)
    cost += _NO_EVENT if _is_statistic_of_day(reading, one, mark) else 0.0
    if mark.first >= one.tokens[1]:
        return cost + _behind_date(reading, one, mark)
    words = reading.between(mark.last, one.tokens[0])
    verbs = sum(_is_other_verb(reading, at) for at in range(mark.last, one.tokens[0]))
    purpose = mark.part is Part.NOUN and reading.between(max(0, mark.first - 3), mark.first)
    aside = 2.0 if purpose and any(word in word_set("aside") for word in purpose) else 0.0
    verb = 0.0
    if mark.part is Part.VERB:
        verb = _STRONG if measures().classes[mark.measure].strong else 0.5
    return cost + verb + aside + 3.0 * verbs + 0.1 * len(words)


_SUMS = frozenset({"people", "money"})
_NO_EVENT = 8.0


def _is_statistic_of_day(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a day is not a statistic's own: "on Sunday they cut the number of deaths"."""
    known = measures().classes[mark.measure]
    if mark.part not in (Part.NOUN, Part.STATE) or known.recurring or known.takes.isdisjoint(_SUMS):
        return False
    if not isinstance(one.value, Moment) or one.value.grain.rank > Grain.DAY.rank:
        return False
    first, last = (
        sorted((mark.last, one.tokens[0]))
        if mark.last <= one.tokens[0]
        else (one.tokens[1], mark.first)
    )
    return any(
        reading.clauses.finite[at] or reading.sentence.lower[at].endswith("ed")
        for at in range(first, last)
    )


def _behind_date(reading: Reading, one: Found, mark: Mark) -> float:
    core = reading.clauses.at(mark.first)
    fronted = core.finite is not None and reading.chunk(one).last <= core.first
    words = reading.between(core.first if fronted else one.tokens[1], mark.first)
    if mark.part is not Part.VERB and len(words) <= 2 and all(_premodifies(word) for word in words):
        fronted = reading.chunk(one).first >= one.tokens[0] - 1
        return 0.0 if fronted and words == [] else -1.0
    return 1.0 + 0.15 * len(words)


def _premodifies(word: str) -> bool:
    words = grammar()
    return word == "'s" or not (
        word in words.prepositions or word in words.auxiliaries or word in words.determiners
        or word in words.coordinators or not word[0].isalpha()
    )  # fmt: skip
