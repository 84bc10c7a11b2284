"""What governs a value: the measure, and the quantity that a change or a comparison qualifies.

Every word of a measure in reach has a cost: how far it stands from the value, and how many
boundaries lie between. The cheapest governs; a word too far away governs nothing.
"""

from functools import partial

import attrs

from factcheck.claims.context.attributes import (
    part_of_whole,
    told_of_a_part,
    weight_of,
    with_the_injured,
)
from factcheck.claims.context.carried import carried, meanwhile
from factcheck.claims.context.currencies import tell_the_currency
from factcheck.claims.context.doers import does_harm, measure_of_doers
from factcheck.claims.context.events import event_of
from factcheck.claims.context.kinds import (
    ADVERB,
    COMPARING,
    CONTENT,
    COORDINATOR,
    PREPOSITION,
    VERB,
)
from factcheck.claims.context.links import converts, is_worth, mark_changed
from factcheck.claims.context.lives import life_of
from factcheck.claims.context.reach import (
    COUNTED,
    TOO_FAR,
    connects,
    cost_of,
)
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.context.topics import topic_of
from factcheck.claims.context.works import work_of
from factcheck.claims.found import Found
from factcheck.model import Aspect, Quantity
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Measure, Part, measures
from factcheck.reference.nouns import load_nouns


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
        number = numbers[id(one)]
        found[number] = governor = _of_quantity(reading, number, found)
        if governor.measure is None:
            again = partial(_measure_of, reading, number, found)
            if tell_the_currency(one, reading.page, again):
                found[number] = _of_quantity(reading, number, found)
    _return(reading, found)
    for one in reading.dates:
        found[numbers[id(one)]] = _of_date(reading, one)
    return found


def _measure_of(reading: Reading, number: int, found: dict[int, Governor]) -> str | None:
    return _of_quantity(reading, number, found).measure


def _of_date(reading: Reading, one: Found) -> Governor:
    if form := life_of(reading, one) or work_of(reading, one):
        return Governor(form)
    if told := carried(reading, one):
        return Governor(*told)
    if mark := event_of(reading, one):
        return Governor(mark.event or mark.measure, mark)
    told = meanwhile(reading, one)
    return Governor(*told) if told else Governor(None)


def _return(reading: Reading, found: dict[int, Governor]) -> None:
    """Give a figure what only its conversion is told of: "€200m ($265m) of damage"."""
    for number, governor in list(found.items()):
        main = converts(reading, number) if governor.measure else None
        if main is not None and found.get(main, governor).measure is None:
            found[main] = Governor(governor.measure, governor.mark)


def _of_quantity(reading: Reading, number: int, known: dict[int, Governor]) -> Governor:
    one = reading.found[number]
    told = _told(reading, number, known)
    if told is not None:
        return told
    if part_of_whole(reading, one) is not None:
        _, mark = _nearest(
            reading, one, [mark for mark in reading.marks if mark.first >= one.core[1]]
        )
        return Governor(mark.measure, mark) if mark is not None else Governor(None)
    cost, mark = _nearest(reading, one, told_of_a_part(reading, one) or reading.marks)
    lender = _lender(reading, number)
    if lender is not None and cost > _OWN:
        lent = known.get(lender, Governor(None))
        return Governor(lent.measure, lent.mark, reading.found[lender])
    if mark is not None:
        mark = with_the_injured(reading, one, mark)
        return Governor(mark.measure, mark)
    parallel = _parallel(reading, number, known)
    if parallel is not None:
        beside = known[parallel]
        return Governor(beside.measure, beside.mark, reading.found[parallel])
    return Governor(weight_of(reading, one) or topic_of(reading, one, _takes))


def _told(reading: Reading, number: int, known: dict[int, Governor]) -> Governor | None:
    """Return what a figure's form tells, what it converts, or what those do whom it counts."""
    one = reading.found[number]
    if one.measure or one.stated.unit in _TOLD:  # type: ignore[union-attr]
        return Governor(one.measure or _TOLD[one.stated.unit])  # type: ignore[union-attr]
    converted = converts(reading, number)
    given = known.get(converted) if converted is not None else None
    if converted is not None and given is not None and given.measure:
        return Governor(given.measure, given.mark, reading.found[converted])
    return Governor(measure_of_doers(reading, one)) if does_harm(reading, one) else None


_TOLD = {  # units that tell the class
    "degree_Celsius": "temperature",
    "degree_Fahrenheit": "temperature",
    "magnitude": "magnitude",
}
_OWN = 2.0  # a word this near makes a change a statement of its own: "prices rose 5 %"


def _nearest(reading: Reading, one: Found, marks: list[Mark]) -> tuple[float, Mark | None]:
    """Return the word of a measure that is nearest to a figure, if one is near, and its cost."""
    kinds = _kinds(one)
    mark = mark_changed(reading, one, kinds)
    if mark is not None:
        return 0.0, mark
    least, nearest = TOO_FAR, None
    acts = one.counted is None and _acts(reading, one.tokens[1])
    for mark in marks:
        if _can_govern(one, mark, kinds):
            cost = _cost(reading, one, mark, kinds, acts=acts)
            if cost < least:
                least, nearest = cost, mark
    return least, nearest


def _can_govern(one: Found, mark: Mark, kinds: frozenset[str]) -> bool:
    """Say whether a word tells its class of a figure of some kinds at all."""
    if mark.known.dated or (not mark.sure and kinds.isdisjoint(mark.known.sure)):
        return False
    if not (kinds or mark.first_sense):
        return False
    return not mark.known.beside or _is_beside(one, mark)


def _cost(reading: Reading, one: Found, mark: Mark, kinds: frozenset[str], *, acts: bool) -> float:
    """Return the cost of a word: that of what the figure counts, or of one beside it."""
    held, fits = _holds(one, mark), _measures(mark.known, kinds)
    if held is False and mark.part in _NAMING:
        return TOO_FAR
    if held:  # "three attacks": the event itself is counted; "two budgets" are no money
        return COUNTED.get(mark.part, -1.0) if fits or not mark.known.takes else TOO_FAR
    if fits and is_worth(reading, mark, one):
        return _WORTH
    if not (fits or (not mark.known.takes and _is_of(reading, one, mark))):
        return TOO_FAR
    if acts and _is_joined(reading, one, mark):
        return TOO_FAR
    return _cost_beside(reading, one, mark, kinds)


def _is_beside(one: Found, mark: Mark) -> bool:
    """Say whether no more than a word parts a figure and a word: "a five-year playing contract"."""
    first, last = one.tokens
    return max(mark.first - last, first - mark.last) <= 1


def _cost_beside(reading: Reading, one: Found, mark: Mark, kinds: frozenset[str]) -> float:
    """Return the cost of a word that is not itself what the figure counts."""
    named = one.counted is not None
    if named and mark.known.strict and "count" in kinds and not _tells_how_often(one):
        return TOO_FAR
    cost, unit = cost_of(reading, one, mark), one.stated.unit  # type: ignore[union-attr]
    if named and unit == "rank" and (mark.first < one.core[1] or cost > _NEXT):
        return TOO_FAR  # "at the second bridge, police arrested": a rank is of its own noun
    if "ratio" in kinds and mark.part is Part.NOUN and _is_whole(reading, one.tokens[1], mark):
        return cost + _WHOLE
    return cost


def _tells_how_often(one: Found) -> bool:
    """Say whether what is counted are times: "scored nine times"."""
    return one.counted is not None and one.sentence.lower[one.counted[1] - 1] in _OCCASIONS


def _is_whole(reading: Reading, last: int, mark: Mark) -> bool:
    """Say whether a noun is what a share is taken of: "the deficit was 4 percent of output"."""
    return mark.first > last and reading.lower[last] in word_set("of_shares")


_WHOLE = 2.0
_OCCASIONS = load_nouns().occasions
_WORTH = 0.3
_NAMING = frozenset({Part.NOUN, Part.WHO})
_NEXT = 1.0  # the verb of the noun that is counted: "the third victim died"


def _is_of(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a figure is what a noun is of: "the crash of three trains"."""
    if _takes_part(reading, one, mark):
        return True
    at = mark.last
    if mark.part is not Part.NOUN or one.tokens[0] != at + 1 or reading.lower[at] != "of":
        return False
    # "the mayor talks of 40 missing": those whom something befell are not of an event.
    return not any(other.part is Part.STATE and _holds(one, other) for other in reading.marks)


def _takes_part(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether things that a figure counts are in an incident: "3 trains in deadly accident"."""
    if one.counted is None or one.stated.unit != "count":  # type: ignore[union-attr]
        return False
    at = one.counted[1]
    if mark.part is not Part.NOUN or mark.measure not in word_set("incidents"):
        return False
    near = at < mark.first <= at + _IN_AN_INCIDENT and reading.lower[at] == "in"
    between = reading.kinds[at + 1 : mark.first]
    if not near or any(kind & (PREPOSITION | VERB | COORDINATOR) for kind in between):
        return False
    behind = reading.kinds[mark.last] if mark.last < len(reading.kinds) else 0
    return not behind & CONTENT  # "five homes in the fire zone"


_IN_AN_INCIDENT = 4  # words from "in" to the noun


def _kinds(one: Found) -> frozenset[str]:
    """Return the kinds of quantity that a figure may be of."""
    unit = one.stated.unit if isinstance(one.stated, Quantity) else ""
    if unit == "count" and one.counted is not None:
        head = one.sentence.lower[one.counted[1] - 1]
        if head in word_set("not_people"):
            return _THINGS  # "shot seven times"
    return measures().kinds(unit)


_THINGS = frozenset({"count"})


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
    if _acts(reading, one.tokens[1]):
        return None  # "288 were freed and about 100 remain": it has a verb of its own
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


def _acts(reading: Reading, index: int) -> bool:
    """Say whether a word at a token tells what a bare figure does: "100 still wait"."""
    row = reading.kinds
    if index < len(row) and row[index] & ADVERB:
        index += 1
    return index < len(row) and bool(row[index] & (VERB | CONTENT))


def _is_joined(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a conjunction parts a figure from the verb in front: "were freed and 100"."""
    between = reading.kinds[mark.last : one.tokens[0]]
    return mark.part is Part.VERB and any(map(COORDINATOR.__and__, between))


def _holds(one: Found, mark: Mark) -> bool | None:
    """Say whether a word of a measure is what a value counts; None if it stands elsewhere.

    What is counted is the last of its words: "24 confirmed deaths", but no "24 death notices".
    """
    if one.counted is not None:
        first, last = one.counted
        if first <= mark.first and mark.last <= last:
            if mark.part is Part.VERB:
                return None
            return mark.part not in _NAMING or mark.last == last
    first, last = one.tokens
    if first <= mark.first and mark.last <= last:
        return None if mark.part in _ACTS else True
    return None


_ACTS = frozenset({Part.VERB, Part.PHRASE})


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
        if hit and hit[0] <= one.core[0] and connects(reading, hit[0], one.core[0]):
            return True
    return False


_BEFORE_THAN = frozenset({"more", "less", "fewer"})
