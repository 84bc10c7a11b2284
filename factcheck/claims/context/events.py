"""Events: the word of a sentence that tells what happened on a date.

Each word of a measure has a cost: how far it stands from the date, and what lies between. What is
said of another time, or dated by another date, is out of reach whatever it costs.
"""

from functools import cache

from factcheck.claims.context.attached import describes_a_noun, is_offence, with_its_cause
from factcheck.claims.context.kinds import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    ENDS_IN_ED,
    LETTERS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SOURCE,
)
from factcheck.claims.context.reach import LIGHT, crossing, other_verbs
from factcheck.claims.context.reading import Mark, Reading
from factcheck.claims.found import Found
from factcheck.model import Grain, Moment
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import Part, measures

_TOO_FAR = 8.0
_STRONG = -2.0


def event_of(reading: Reading, one: Found) -> Mark | None:
    """Return the word that tells what happened on a date, if one is near."""
    if _is_of_figures(reading, one) or _is_in_name(reading, one) or describes_a_noun(reading, one):
        return None
    aside, attributive = _aside(reading, one), _is_attributive(reading, one)
    least, nearest = _TOO_FAR, None
    for mark in reading.marks:
        if not (mark.event or (mark.sure and mark.first_sense)) or mark.part is Part.WHO:
            continue
        if mark.measure in _static():
            continue
        if attributive and not _is_set_before(reading, one, mark):
            continue
        if mark.part is Part.NOUN and _is_out_of_reach(reading, one, mark):
            continue
        if aside is not None and mark.first < aside:
            continue
        if _is_count_of_months(reading, one, mark) or _is_too_long(one, mark):
            continue
        cost = _cost(reading, one, mark, aside=aside is not None)
        if cost < least:
            least, nearest = cost, mark
    return with_its_cause(reading, nearest)


@cache
def _static() -> frozenset[str]:
    """Return the classes that tell of no event and of nothing that changes by the day."""
    classes = measures().classes.values()
    still = {one.name for one in classes if one.takes and one.takes <= _STATIC}
    return word_set("timeless") | still


_STATIC = frozenset({"length", "area", "speed", "magnitude", "mass", "volume", "ratio", "time"})


def _is_of_figures(reading: Reading, one: Found) -> bool:
    """Say whether a date is what figures are for: "published its figures for 2022"."""
    first, row = one.tokens[0], reading.kinds
    return (
        first > 1
        and reading.lower[first - 1] in word_set("covering")
        and bool(row[first - 2] & SOURCE)
        and not reading.clauses.finite[first - 2]
    )


def _is_attributive(reading: Reading, one: Found) -> bool:
    """Say whether a date is set before a noun, and so tells of that alone: "the 2005 book"."""
    first, last = one.tokens
    if last >= len(reading.kinds) or _happens_on(reading, one):
        return False
    if reading.lower[last] == "'s":
        return True
    before = first and (reading.kinds[first - 1] & DETERMINER or reading.lower[first - 1] == "'s")
    noun = reading.kinds[last] & (_MODIFIES | PRONOUN | RELATIVE | ADVERB) == LETTERS
    return bool(before) and noun and not reading.clauses.finite[last]


def _happens_on(reading: Reading, one: Found) -> bool:
    """Say whether what is told happens in what a day's noun names: "hurt in Tuesday's horror"."""
    first = one.tokens[0]
    if not isinstance(one.value, Moment) or one.value.grain.rank > Grain.DAY.rank:
        return False
    if first and reading.kinds[first - 1] & DETERMINER:
        first -= 1
    return bool(first) and reading.lower[first - 1] in word_set("event_links")


def _is_set_before(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a date is set before an event noun: "Monday's deadly crash"."""
    last = one.tokens[1]
    return (
        mark.part is not Part.VERB
        and all(mark.last != other.first for other in reading.marks)  # "budget talks" are talks
        and 0 <= mark.first - last <= _NEAR
        and _premodify(reading, last, mark.first)
    )


_NEAR = 4  # words: "last month's annual budget talks"


def _is_in_name(reading: Reading, one: Found) -> bool:
    """Say whether a year is part of a body's name: "the 2007 Working Group"."""
    first, last = one.tokens
    return (
        bool(first)
        and bool(reading.kinds[first - 1] & DETERMINER)
        and any(mention.first == last and not mention.person for mention in reading.names)
    )


def _aside(reading: Reading, one: Found) -> int | None:
    """Return where the phrase begins that a date is part of: "since the summit in June"."""
    own, finite = reading.chunk(one), reading.clauses.finite
    first = one.tokens[0]
    for index in range(first - 2, max(own.first, first - _PHRASE) - 1, -1):
        word = reading.lower[index]
        if finite[index] or any(index == other.core[0] for other in reading.found):
            return None
        if word not in word_set("events_aside"):
            continue
        if word in word_set("times_since"):
            return index
        told = any(
            mark.part is Part.NOUN and index < mark.first <= index + _NEAR and mark.last < first
            for mark in reading.marks
        )
        return index if told else None
    return None


_PHRASE = 9  # words of a phrase that tells of another event: "after a fire at the port on Monday"


def _is_out_of_reach(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether an event noun has a date of its own, or stands deep behind the verb's."""
    return (
        _has_its_own(reading, one, mark)
        or _is_object_behind(reading, one, mark)
        or _is_in_subject(reading, one, mark)
    )


def _has_its_own(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether another date is the noun's: "Friday's crash", "the crash of Friday"."""
    for date in reading.dates:
        if date is one or _is_beside(date, one):
            continue
        first, last = date.tokens
        length = mark.first - last
        set_before = reading.kinds[first - 1] & DETERMINER or "'s" in reading.between(
            last, last + 1
        )
        if set_before and 0 <= length <= _CLOSE and _premodify(reading, last, mark.first):
            return not 0 <= mark.first - one.tokens[1] <= length
        if first - mark.last == 1 and reading.lower[mark.last] == "of":
            return True
    return False


_CLOSE = 2  # words between a date and the noun that it is set before: "Friday's deadly crash"


def _is_beside(date: Found, one: Found) -> bool:
    """Say whether two dates are told together: "today, Thursday"."""
    return -1 <= date.tokens[0] - one.tokens[1] <= 1 or -1 <= one.tokens[0] - date.tokens[1] <= 1


def _is_object_behind(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a noun is no more than spoken of behind a dated verb.

    "Relations have cooled since May because of the trade talks."
    """
    own, last = reading.chunk(one), one.tokens[1]
    if mark.first < last or own.finite is None or own.finite >= one.tokens[0]:
        return False
    if own is not reading.clauses.at[mark.first]:
        return own.clause == reading.clauses.at[mark.first].clause
    return any(
        reading.kinds[index] & PREPOSITION and reading.lower[index] not in word_set("event_links")
        for index in range(last, mark.first)
    )


def _is_in_subject(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a subject only speaks of a noun: "anger over the raid grew on Friday"."""
    if not other_verbs(reading, mark.last, one.tokens[0]):
        return False
    own = reading.clauses.at[mark.first]
    if own.finite is None or own.finite < mark.first:
        return False
    return any(map(PREPOSITION.__and__, reading.kinds[own.first + 1 : mark.first]))


def _is_count_of_months(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a figure told with a verb is for a longer time: "counted 90 so far in 2023"."""
    if mark.measure != "statement" or mark.part is not Part.VERB:
        return False
    if not isinstance(one.value, Moment) or one.value.grain.rank <= Grain.DAY.rank:
        return False
    return reading.chunk(one) is reading.clauses.at[mark.first] and any(
        mark.last <= figure.core[0] < one.tokens[0] for figure in reading.figures
    )


def _is_too_long(one: Found, mark: Mark) -> bool:
    """Say whether a time is too long for an event of hours: "she played for the club in 2019"."""
    return mark.measure in word_set("daily") and not _is_of_a_day(one)


def _is_of_a_day(one: Found) -> bool:
    day = isinstance(one.value, Moment) and one.value.grain.rank <= Grain.DAY.rank
    return day and not one.value.timex.endswith("_REF")  # type: ignore[union-attr]


def _cost(reading: Reading, one: Found, mark: Mark, *, aside: bool) -> float:
    held = mark.part is Part.NOUN and mark.last == one.tokens[0] - 1  # "in a statement on Friday"
    cost = (LIGHT if mark.known.light and not held else 0.0) + crossing(reading, one, mark)
    if cost >= _TOO_FAR - _STRONG:
        return cost
    cost += _NO_EVENT if _is_statistic_of_day(reading, one, mark) else 0.0
    if mark.first >= one.tokens[1]:
        return cost + _behind_date(reading, one, mark)
    length = max(0, one.tokens[0] - mark.last)
    verbs = other_verbs(reading, mark.last, one.tokens[0])
    before = reading.between(max(0, mark.first - 3), mark.first)
    purpose = mark.part is Part.NOUN and not word_set("aside").isdisjoint(before)
    purpose = purpose and not is_offence(reading, mark)
    verb = 0.0
    if mark.part is Part.VERB and _is_participle(reading, mark):
        verb = _PARTICIPLE
    elif mark.part is Part.VERB:
        verb = _STRONG if mark.known.strong else 0.5
    elif mark.part is Part.PHRASE and mark.known.strong:
        verb = _STRONG
    return cost + verb + (2.0 if purpose and not aside else 0.0) + 3.0 * verbs + 0.1 * length


_PARTICIPLE = 7.0


def _is_participle(reading: Reading, mark: Mark) -> bool:
    """Say whether a verb only describes a noun: "burned down the church attended by Palin"."""
    if reading.between(mark.last, mark.last + 1) != ["by"]:
        return False
    before = reading.kinds[mark.first - 1] if mark.first else 0
    own = reading.clauses.at[mark.first]
    return not before & (AUXILIARY | ADVERB) and other_verbs(reading, own.first, mark.first) > 0


_SUMS = frozenset({"people", "money"})
_NO_EVENT = 8.0


def _is_statistic_of_day(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a day is not a statistic's own: "on Sunday they cut the number of deaths"."""
    if mark.part not in (Part.NOUN, Part.STATE) or mark.event:
        return False
    if mark.known.recurring or mark.known.takes.isdisjoint(_SUMS):
        return False
    if mark.measure in word_set("law") and _is_subject(reading, one, mark):
        return False  # "charges were brought on Monday"
    if not isinstance(one.value, Moment) or one.value.grain.rank > Grain.DAY.rank:
        return False
    first, last = one.tokens[1], mark.first
    if mark.last <= one.tokens[0]:
        first, last = mark.last, one.tokens[0]
    finite, row = reading.clauses.finite, reading.kinds
    return True in finite[first:last] or any(map(ENDS_IN_ED.__and__, row[first:last]))


def _is_subject(reading: Reading, one: Found, mark: Mark) -> bool:
    """Say whether a noun is what a date's own clause is about, and no part of a phrase."""
    own = reading.clauses.at[mark.first]
    if own is not reading.chunk(one):
        return False
    return not any(map(PREPOSITION.__and__, reading.kinds[own.first : mark.first]))


def _behind_date(reading: Reading, one: Found, mark: Mark) -> float:
    core, own = reading.clauses.at[mark.first], reading.chunk(one)
    fronted = core.finite is not None and own.last <= core.first
    first = core.first if fronted else one.tokens[1]
    length = max(0, mark.first - first)
    if mark.part not in _ACTS and length <= 2 and _premodify(reading, first, mark.first):
        return 0.0 if not length and own.first >= one.tokens[0] - 1 else -1.0
    behind = 0.0
    if mark.part is Part.VERB and own.finite is not None and own.finite < one.tokens[0]:
        behind = _SECOND if core is own else 0.0  # "was heard at 3 pm by a man identified as"
    return 1.0 + 0.15 * length + behind


_ACTS = frozenset({Part.VERB, Part.PHRASE})
_SECOND = 3.0  # a verb behind a date that has its verb already


def _premodify(reading: Reading, first: int, last: int) -> bool:
    """Say whether words may stand between a date and its noun: "Monday's", "deadly"."""
    for index in range(first, last):
        modifies = reading.kinds[index] & _MODIFIES == LETTERS
        if not modifies and reading.lower[index] != "'s":
            return False
    return True


_MODIFIES = LETTERS | PREPOSITION | AUXILIARY | DETERMINER | COORDINATOR
