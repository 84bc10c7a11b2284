"""A sentence as context reads it: clauses, signs of measures, names, places and values."""

from functools import cached_property

import attrs

from factcheck.claims.context.borders import Spot
from factcheck.claims.context.clauses import Chunk, Clauses, clauses_of
from factcheck.claims.context.names import Mention, Roll, roll_of
from factcheck.claims.context.places import spots_of
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures
from factcheck.reference.speech import speech


@attrs.define(eq=False)
class Mark:
    """A word of a measure at tokens *first* to *last*."""

    first: int
    last: int
    measure: str
    part: Part
    light: bool


@attrs.define(eq=False, slots=False)
class Reading:
    """What is worked out once for all values of a sentence."""

    sentence: Sentence
    page: Page
    found: list[Found]

    @cached_property
    def roll(self) -> Roll:
        """The names of the page."""
        return roll_of(self.page)

    @cached_property
    def clauses(self) -> Clauses:
        """The clauses of the sentence."""
        return clauses_of(self.sentence)

    @cached_property
    def names(self) -> list[Mention]:
        """The people and bodies that the sentence names."""
        return self.roll.of(self.sentence)

    @cached_property
    def spots(self) -> list[Spot]:
        """The places that the sentence names."""
        return spots_of(self.sentence, self.page, self.roll)

    @cached_property
    def marks(self) -> list[Mark]:
        """The words of measures, in order; names hold none."""
        lower, signs = self.sentence.lower, measures().signs
        taken = {token for first, last in self._named() for token in range(first, last)}
        taken |= {token for one in self.found if one.is_moment for token in range(*one.core)}
        marks: list[Mark] = []
        index, end = 0, len(lower)
        begins, says = signs.first_words, speech().says.first_words
        while index < end:
            word = lower[index]
            hit = signs.at(lower, index) if word in begins and index not in taken else None
            if hit is None:
                if word in says and self._is_speech(index):
                    marks.append(Mark(index, index + 1, "statement", Part.VERB, light=True))
                index += 1
                continue
            last, sign = hit
            if sign.part is Part.VERB and self._is_noun(index):
                index += 1  # "the ship" ships nothing
                continue
            marks.append(self._mark(index, last, sign.measure, sign.part))
            # A phrase with a gap may hold others: "claimed the lives of 12 injured".
            index = last if last - index <= 3 else index + 1
        return marks

    def _is_noun(self, index: int) -> bool:
        return index > 0 and self.sentence.lower[index - 1] in grammar().determiners

    def _named(self) -> list[tuple[int, int]]:
        """Return the tokens of names and places; "border" goes on to be a word."""
        places = [spot for spot in self.spots if not spot.place.key.endswith("border")]
        return [(one.first, one.last) for one in self.names] + [(s.first, s.last) for s in places]

    def _is_speech(self, index: int) -> bool:
        if not self.clauses.finite[index]:
            return False
        return not index or self.sentence.lower[index - 1] not in grammar().be

    def _mark(self, first: int, last: int, measure: str, part: Part) -> Mark:
        if part is Part.EITHER:
            part = Part.VERB if self._acts(first) else Part.NOUN
        elif (
            part is Part.STATE and first and self.sentence.lower[first - 1] in grammar().auxiliaries
        ):
            part = Part.VERB
        return Mark(first, last, measure, part, measures().classes[measure].light)

    def _acts(self, index: int) -> bool:
        """Say whether a word that may be noun or verb is a verb here."""
        before = self.sentence.lower[index - 1] if index else ""
        return self.clauses.finite[index] or before == "to" or before in grammar().auxiliaries

    def chunk(self, found: Found) -> Chunk:
        """Return the chunk of a value."""
        return self.clauses.at(found.core[0])

    def between(self, first: int, last: int) -> list[str]:
        """Return the words from one token up to another."""
        return self.sentence.lower[first:last]
