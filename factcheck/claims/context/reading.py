"""A sentence as context reads it: clauses, signs of measures, names, places and values."""

from collections.abc import Sequence

import attrs

from factcheck.claims.context.borders import Spot
from factcheck.claims.context.clauses import CARRY_OR_PART, Chunk, Clauses, clauses_of
from factcheck.claims.context.kinds import (
    ACCORDING,
    AUXILIARY,
    BE,
    DETERMINER,
    SAYS,
    SHOWS,
    SIGN,
    STANCE,
    kinds,
    where,
)
from factcheck.claims.context.names import Mention, Roll, roll_of
from factcheck.claims.context.places import spots_of
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Stance
from factcheck.reference.context_words import word_set
from factcheck.reference.measures import Measure, Part, Sign, measures
from factcheck.reference.speech import speech


@attrs.define(eq=False)
class Mark:
    """A word of a measure at tokens *first* to *last*."""

    first: int
    last: int
    measure: str
    part: Part
    known: Measure
    sure: bool = True  # not a word of many senses that keeps no company
    event: str | None = None  # what it tells of a date, if that is another class
    first_sense: bool = True  # not one that only the kind of a figure tells


@attrs.define(eq=False)
class Reading:
    """What is worked out once for all values of a sentence."""

    sentence: Sentence
    lower: list[str]  # its words
    page: Page
    found: list[Found]
    figures: list[Found]  # the quantities that count
    dates: list[Found]  # the moments that count
    roll: Roll  # the names of the page
    kinds: list[int]  # what each word can be
    clauses: Clauses
    names: list[Mention]  # the people and bodies of the sentence
    spots: list[Spot]  # its places
    telling: list[int]  # where words stand that tell what is said, and of what
    marks: list[Mark]  # its words of measures, in order
    stances: dict[int, Stance]  # what the words of a clause show of who says it

    def chunk(self, found: Found) -> Chunk:
        """Return the chunk of a value."""
        return self.clauses.at[found.core[0]]

    def between(self, first: int, last: int) -> list[str]:
        """Return the words from one token up to another."""
        return self.lower[first:last]


def read(sentence: Sentence, page: Page, found: list[Found]) -> Reading:
    """Return a sentence with its values as context reads it."""
    roll, lower = roll_of(page), sentence.lower
    row = kinds().of(lower)
    marked = where(row, _MARKED)
    clauses = clauses_of(sentence, row, marked)
    spots = [spot for spot in spots_of(sentence, page, roll) if not _is_word(lower, spot)]
    names = roll.of(sentence)
    taken: set[int] = set()  # names hold no words of measures; "border" goes on to be a word
    for name in names:
        taken.update(range(name.first, name.last))
    for spot in spots:
        if not spot.place.key.endswith("border"):
            taken.update(range(spot.first, spot.last))
    for one in found:
        if one.is_moment:
            taken.update(range(*one.core))
    telling = [index for index in marked if row[index] & _TELLING]
    return Reading(
        sentence,
        lower,
        page,
        found,
        [one for one in found if one.is_quantity and not one.excluded],
        [one for one in found if one.is_moment and not one.excluded],
        roll,
        row,
        clauses,
        names,
        spots,
        telling,
        _marks(sentence, row, telling, clauses.finite, taken),
        _stances(lower, row, telling, clauses),
    )


def _is_word(lower: list[str], spot: Spot) -> bool:
    """Say whether the name of a place begins other words: "Hit and Run", not the town of Hit."""
    hit = measures().signs.at(lower, spot.first)
    return hit is not None and hit[0] > spot.last and hit[1].part is not Part.NOTHING


_TELLING = SIGN | SAYS | STANCE | SHOWS | ACCORDING
_MARKED = _TELLING | CARRY_OR_PART


def _marks(
    sentence: Sentence,
    row: list[int],
    telling: list[int],
    finite: list[bool],
    taken: set[int],
) -> list[Mark]:
    lower, puts = sentence.lower, word_set("puts")
    signs, classes = measures().signs, measures().classes
    marks: list[Mark] = []
    reached, spanned, spanning = 0, 0, ""
    for index in telling:
        if index < reached or not row[index] & (SIGN | SAYS):
            continue
        before = row[index - 1] if index else 0
        hit = signs.at(lower, index) if row[index] & SIGN and index not in taken else None
        if hit is None:
            if row[index] & SAYS and finite[index] and not before & BE and lower[index] not in puts:
                marks.append(Mark(index, index + 1, "statement", Part.VERB, classes["statement"]))
            continue
        last, sign = hit
        if sign.part is Part.NOTHING:
            reached = last
            continue
        if last == spanned and sign.measure != spanning:
            continue  # "cut 200 full-time jobs" are jobs that are cut
        found = [
            Mark(index, last, one.measure, part, known, sure, _event(one, sentence), one is sign)
            for one in (sign, *sign.others)
            if (part := _part(lower, row, finite, index, one.part))
            for known in (classes[one.measure],)
            for sure in (not one.unsure or _in_company(known, sentence),)
        ]
        if not found:
            continue
        found.sort(key=lambda mark: not mark.sure)  # senses that keep their company come first
        marks += found
        if last - index > _CLOSED:
            spanned, spanning = last, sign.measure
        # A phrase with a gap may hold others: "claimed the lives of 12 injured".
        reached = last if last - index <= _CLOSED else index + 1
    return marks


def _event(sign: Sign, sentence: Sentence) -> str | None:
    """Return what a word tells of a date, if that is another class than of a figure."""
    event = sign.event
    if event and sign.doubted and not _in_company(measures().classes[event], sentence):
        return None
    return event


def _part(
    lower: list[str], row: list[int], finite: list[bool], index: int, part: Part
) -> Part | None:
    """Return as what a word stands at a token: "the ship" ships nothing."""
    before = row[index - 1] if index else 0
    if part is Part.VERB and before & DETERMINER:
        return None
    if part is Part.EITHER:
        acts = finite[index] or before & AUXILIARY or (index and lower[index - 1] == "to")
        return Part.VERB if acts else Part.NOUN
    return Part.VERB if part is Part.STATE and before & AUXILIARY else part


_CLOSED = 3  # words of a phrase that holds no other


def _in_company(known: Measure, sentence: Sentence) -> bool:
    """Say whether a sentence, a neighbour or the first holds a word that tells a class's sense."""
    company, sentences = known.company, sentence.page.sentences
    if not company.isdisjoint(sentence.lower):
        return True
    number = sentence.number
    near = (0, *range(max(0, number - 1), min(number + 2, len(sentences))))
    return any(not company.isdisjoint(sentences[at].lower) for at in near)


def _stances(
    lower: list[str], row: list[int], telling: list[int], clauses: Clauses
) -> dict[int, Stance]:
    found: dict[int, Stance] = {}
    for index in telling:
        hit = speech().stances.at(lower, index) if row[index] & STANCE else None
        stance = stance_of(lower, *hit) if hit else None
        if stance is not None and not _is_aside(lower, clauses, index):
            found.setdefault(clauses.at[index].clause, stance)
    return found


def _is_aside(lower: list[str], clauses: Clauses, index: int) -> bool:
    """Say whether "could" is no first verb: "were evacuated with whatever they could carry"."""
    first = clauses.at[index].first
    return lower[index] in speech().modals and any(clauses.finite[first:index])


_DENIED_WITHIN = 3  # words between "denied" and what is: "denied the latest reports"


def stance_of(lower: Sequence[str], end: int, stance: Stance) -> Stance | None:
    """Return what a verb shows of its speaker; "denied bail" denies no figure and no report."""
    what = lower[end : end + _DENIED_WITHIN]
    return None if stance is Stance.DENIED and speech().deniable.isdisjoint(what) else stance
