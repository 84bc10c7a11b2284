"""Holders: whose a figure is where a story has one for each firm, party or person.

The signs are tried in the order of how surely they tell it: the head of a list item, the owner of
what is measured, whom a verb gives the figure to, a name right before it, the subject of the
clause, and last whom a pronoun or a bare "profit" takes up from the sentence before.
"""

from collections.abc import Callable

from factcheck.claims.context.actors import Actor
from factcheck.claims.context.clause_subjects import subject_of
from factcheck.claims.context.governing import Governor
from factcheck.claims.context.holding import (
    Case,
    Holders,
    is_aside,
    meant,
    names_of,
)
from factcheck.claims.context.kinds import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    LETTERS,
    PREPOSITION,
    VERB,
)
from factcheck.claims.context.names import Mention
from factcheck.claims.context.reading import Reading
from factcheck.claims.context.settings import is_holder
from factcheck.claims.found import Found
from factcheck.model import Name, Quantity
from factcheck.reference.holders import holder_words
from factcheck.reference.judgement import judgement
from factcheck.reference.measures import measures


def holders_of(reading: Reading, governed: dict[int, Governor]) -> dict[int, tuple[Name, ...]]:
    """Return whose the figures of a sentence are, by their places in the row of values."""
    asked = [
        number
        for number, governor in governed.items()
        if reading.found[number].is_quantity and _is_asked(reading.found[number], governor)
    ]
    if not asked:
        return {}
    names = names_of(reading.sentence, reading.names)
    found: dict[int, Holders] = {}
    before: int | None = None
    for number in sorted(asked, key=lambda one: reading.found[one].core[0]):
        one = reading.found[number]
        start = reading.found[before].tokens[1] if before is not None else 0
        case = Case(reading, one, governed[number], names, start, found.get(before or 0, []))
        holders = _told(case)
        if holders:
            found[number] = holders
        before = number
    # "Web 2.0" is no list: what has no measure must stand with a share that has a holder.
    shares = any(_is_share(reading.found[number]) for number in found)
    return {
        number: _distinct(holders)
        for number, holders in found.items()
        if holders and (governed[number].measure or shares)
    }


def _is_asked(one: Found, governor: Governor) -> bool:
    """Say whether a figure is of a kind that a story has for each of several."""
    if governor.measure is None:
        return not (
            isinstance(one.stated, Quantity) and "money" in measures().kinds(one.stated.unit)
        )
    return governor.measure in judgement().holders


def _is_share(one: Found) -> bool:
    return isinstance(one.stated, Quantity) and one.stated.unit == "percent"


def _distinct(holders: Holders) -> tuple[Name, ...]:
    names = {one.name.key: one.name for one in holders}
    return tuple([names[key] for key in sorted(names)])


def _told(case: Case) -> Holders:
    """Return the holders that the first sign tells."""
    signs = _OF_AGES if case.measure == "age" else _SIGNS if case.measure else _BARE
    for sign in signs:
        holders = sign(case)
        if holders is not None:
            return holders
    return []


def _beside(case: Case) -> Holders | None:
    """Return the name right before the figure: "Progress 33.1", "the Greens on 11.7 per cent"."""
    lower, row = case.reading.lower, case.reading.kinds
    at = case.one.tokens[0]
    links = 0
    while at > case.start and (
        lower[at - 1] in holder_words().holder_links or row[at - 1] & ADVERB
    ):
        at, links = at - 1, links + 1
    one = next((one for one in case.fitting if one.last == at and one.first >= case.start), None)
    if one is None or links > _LINKS or is_aside(case.reading, one):
        return None
    return [one]


_LINKS = 4  # words between a name and its figure: "had won just over"


def _of_age(case: Case) -> Holders | None:
    """Return the name right before an age: "Ada Holm, 47,", "Ada Holm (47)", "aged 47"."""
    lower, first = case.reading.lower, case.one.core[0]
    at = first
    while at and lower[at - 1] in holder_words().age_links and first - at < _LINKS:
        at -= 1
    for one in case.names:
        if one.last == at:
            return [one, *_joined(case, one)] if "both" in lower[at:first] else [one]
    # "the striker Ada Holm, a teacher of 29"
    before = [one for one in case.names if one.last <= at]
    if before and lower[before[-1].last] == ",":
        rest = lower[before[-1].last + 1 : at]
        if rest and len(rest) <= _APPOSED and rest[0] in ("a", "an", "the") and "," not in rest:
            return [before[-1]]
    last = case.one.tokens[1]
    for one in case.names:
        # "47-year-old Ada Holm", "the 47-year-old striker Ada Holm"
        if last <= one.first <= last + _TITLES and _is_noun_phrase(case.reading, last, one.first):
            return [one]
    return None


_APPOSED = 5  # words between a name and the age of an apposition: "a retired teacher of 29"
_TITLES = 4  # words between an age and the name behind it


def _joined(case: Case, one: Mention) -> Holders:
    """Return the name that "and" joins to one in front: "Ada and Lars Holm, both 47"."""
    return [
        other
        for other in case.names
        if other.last + 1 == one.first and case.reading.lower[other.last] == "and"
    ]


def _is_noun_phrase(reading: Reading, first: int, last: int) -> bool:
    """Say whether only nouns and titles stand among some tokens."""
    return all(
        reading.lower[at] == "-"
        or (
            (reading.kinds[at] & LETTERS and not reading.kinds[at] & (PREPOSITION | COORDINATOR))
            and not reading.clauses.finite[at]
        )
        for at in range(first, last)
    )


def head_of(reading: Reading) -> int | None:
    """Return where the colon stands behind the head of a list item: "Greens: 263,860 votes"."""
    if ":" not in reading.lower[:_HEAD]:
        return None
    colon = reading.lower.index(":")
    first = min((one.core[0] for one in reading.figures), default=colon)
    near = colon < first <= colon + _NEAR
    return colon if near and reading.sentence.words[0][0].isupper() else None


_HEAD = 6  # tokens of the head of an item
_NEAR = 4  # tokens behind the colon in which the first figure stands


def _heads_item(case: Case) -> Holders | None:
    """Return the head of a list item."""
    colon = head_of(case.reading)
    if colon is None or case.one.core[0] < colon:
        return None
    mark = case.governor.mark
    if mark is not None and mark.last == colon and case.measure in holder_words().firm_measures:
        return meant(case, 0, person=False) or None  # "Net profit: 61.5 million"
    label = case.reading.sentence.words[colon - 1]
    if label.isupper() and len(label) > _ACRONYM:
        return None  # "LORIN: More than eighteen thousand"
    return [one for one in case.fitting if one.last == colon and one.first <= 1][:1] or None


_ACRONYM = 4  # letters


def _in_brackets(case: Case) -> Holders | None:
    """Return whose the figure before a bracket is: "38.2 per cent (61 seats)"."""
    between = case.words(case.start, case.one.tokens[0])
    return case.before if between[:1] == ["("] and len(between) <= 2 else None


def _owner(case: Case) -> Holders | None:
    """Return the owner of what is measured: "Corvane's revenue", "its margin", "her sentence"."""
    mark = case.governor.mark
    if mark is None:
        return None
    lower, reading = case.reading.lower, case.reading
    # "Holm's daughter Lena received a sentence": nobody owns beyond another name.
    named = [
        one.last
        for one in case.names
        if one.last <= mark.first and lower[one.last] not in ("'s", "'")
    ]
    end = max(-1, mark.first - _OWNED, max(named, default=0) - 1)
    for at in range(mark.first - 1, end, -1):
        if lower[at] in ("'s", "'"):
            if at > case.one.core[0] and case.measure in _FOR_OTHERS:
                return None  # "she scored five of Creighton's eight points"
            return [one for one in case.fitting if one.last == at]
        if lower[at] in _OWNERS:
            return meant(case, at, person=_OWNERS[lower[at]])
        plain = reading.kinds[at] & LETTERS and not reading.kinds[at] & (PREPOSITION | COORDINATOR)
        if lower[at] != "-" and (not plain or reading.clauses.finite[at]):
            return None
    return None


_OWNED = 6  # words from an owner to what is owned: "Corvane's third-quarter net profit"
_OWNERS = {"his": True, "her": True, "its": False}  # a word -> whether it means a person


def _given(case: Case) -> Holders | None:
    """Return whom a verb gives the figure to: "sentenced Ada Holm to", "put the Greens on"."""
    reading, at = case.reading, case.one.tokens[0]
    for one in reversed(
        [one for one in case.fitting if case.start <= one.first and one.last <= at]
    ):
        verb = one.first - 1
        while verb >= case.start and _leads(reading, verb):
            verb -= 1
        between = case.reading.kinds[one.last : at]
        clear = not any(map(VERB.__and__, between)) and "," not in case.words(one.last, at)
        if verb >= 0 and clear and reading.lower[verb] in holder_words().gives_figure:
            return [one]
    return None


def _leads(reading: Reading, index: int) -> bool:
    """Say whether a word may stand before a name in its phrase: "the former mayor Ada Holm"."""
    kind = reading.kinds[index]
    if reading.lower[index] in holder_words().gives_figure:
        return False
    return bool(kind & DETERMINER) or (
        bool(kind & LETTERS)
        and not kind & (PREPOSITION | COORDINATOR | AUXILIARY)
        and not reading.clauses.finite[index]
    )


def _goes_on(case: Case) -> Holders | None:
    """Return whose the figure before is, where only a conjunction parts the two."""
    if not case.before or any(case.start <= one.first < case.one.core[0] for one in case.names):
        return None
    if any(case.reading.clauses.finite[case.start : case.one.tokens[0]]):
        return None
    same = case.reading.clauses.at[case.start - 1].clause == case.reading.chunk(case.one).clause
    return case.before if same and ";" not in case.words(case.start, case.one.tokens[0]) else None


def _named_behind(case: Case) -> Holders | None:
    """Return whom "for", "by" or "at" names: "15 seats for the Greens", "at Delmark, margins"."""
    reading, last = case.reading, case.one.tokens[1]
    firm = case.measure in holder_words().firm_measures
    if case.measure in _FOR_OTHERS:
        return None
    for one in [*case.fitting, *(_at_firms(reading) if firm else [])]:
        at = one.first
        while at and (reading.kinds[at - 1] & DETERMINER):
            at -= 1
        before = reading.lower[at - 1] if at else ""
        if before not in holder_words().given_to or (before != "for" and not firm):
            continue
        if at - 1 == reading.chunk(case.one).first or at == 1:
            return [one]
        if last <= at <= last + _NEAR and _is_noun_phrase(reading, last, at - 1):
            return [one]
    return None


def _by_whom(case: Case) -> Holders | None:
    """Return whom "from" or "by" names right behind: "14 points from the guard Ada Holm"."""
    last = case.one.tokens[1]
    if case.measure not in _FOR_OTHERS or case.words(last, last + 1) not in (["from"], ["by"]):
        return None
    return [
        one
        for one in case.fitting
        if last < one.first <= last + _NEAR and _is_noun_phrase(case.reading, last + 1, one.first)
    ][:1] or None


def _at_firms(reading: Reading) -> Holders:
    """Return the names behind "at" that would be places if no profit or margin were told of."""
    return [
        Actor(spot.first, spot.last, Name(full=spot.place.name, key=spot.place.key), person=False)
        for spot in reading.spots
        if is_holder(reading, spot, "profit")
    ]


_FOR_OTHERS = frozenset({"age", "appearances", "goals", "salary", "wages", "wins"})


Sign = Callable[[Case], Holders | None]  # None where the sign is not there
_BARE: tuple[Sign, ...] = (_beside, _heads_item, _in_brackets)
_OF_AGES: tuple[Sign, ...] = (_of_age,)
_SIGNS: tuple[Sign, ...] = (
    _heads_item,
    _in_brackets,
    _owner,
    _given,
    _beside,
    _goes_on,
    _by_whom,
    _named_behind,
    subject_of,
)
