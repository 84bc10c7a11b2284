"""Borrowed: what a figure counts that has no noun of its own."""

import attrs

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.nouns import Counted, counted_at
from factcheck.claims.sentences import Sentence
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import measures
from factcheck.reference.nouns import Nouns

PEOPLE = "people"
_HYPHEN = "-"
_LARGE = 100
_FAR = 40  # tokens to look back for the people of whom a sentence speaks
_NEAR = 8  # tokens to look back for a noun that tells what its number counts
_LABEL = 4
_POINTS = 12  # lines of a list between its lead-in and a point
_SHORT = 3  # words of what a predicate says: "12 were young women"
_STOPS = frozenset(".;:()")
_CLAUSES = frozenset(";,:")


@attrs.define
class Said:
    """What is counted, for a figure that names nothing itself."""

    counted: tuple[int, int] | None = None
    counted_as: str | None = None
    person: bool = False
    measure: str | None = None


def of_children(sentence: Sentence, nouns: Nouns, first: int) -> bool:
    """Say whether a figure counts somebody's children: "the mother of two", "a father-of-three"."""
    lower, at = sentence.lower, first - 1
    tied = at > 1 and lower[at] == _HYPHEN and sentence.touching(first)
    at -= tied
    if at < 1 or lower[at] not in nouns.parts_of:
        return False
    at -= 1 + (tied and lower[at - 1] == _HYPHEN)
    return at >= 0 and lower[at] in nouns.parents


@attrs.define(eq=False)
class Lender:
    """A sentence that lends its figures what they count."""

    sentence: Sentence
    nouns: Nouns
    said: Said | None = None  # what the sentence has counted last

    def lend(self, amount: Amount, counted: Counted | None) -> Said | None:
        """Return what is counted where the figure has no noun of its own."""
        if counted is not None and counted.person:
            return Said(None, PEOPLE, person=True)
        if counted is None and of_children(self.sentence, self.nouns, amount.first):
            children = self.nouns.children
            return Said(None, children, person=True, measure=children)
        if self._befalls(amount, counted.tokens[1] if counted else amount.last):
            # Homes are gutted, but it is people who are killed.
            people_said = self.said is not None and self.said.person
            return self.said if people_said else self._people_before(amount)
        found = self._totalled(amount) if counted is None else self.said
        if found is None and self._has_counted():
            found = self._measured(amount)
        if found is None and self._continues(amount):
            found = self.said
        return found or self._measured(amount) or self._told(amount) or self._led_in(amount)

    def _has_counted(self) -> bool:
        return self.said is not None and self.said.counted is not None

    def _befalls(self, amount: Amount, at: int) -> bool:
        """Say whether a verb beside the figure tells of people: "killed at least five"."""
        lower, nouns = self.sentence.lower, self.nouns
        if amount.first and lower[amount.first - 1] in nouns.befalls_before:
            return True
        end = min(len(lower), at + 4)
        while at < end and lower[at] in nouns.auxiliaries:
            at += 1
        return at < len(lower) and (lower[at] in nouns.befalls or lower[at] in nouns.leaves)

    def _continues(self, amount: Amount) -> bool:
        """Say whether the figure goes on with what was counted last."""
        if amount.reading.number >= _LARGE:
            return True
        before = self.sentence.lower[amount.first - 1] if amount.first else ""
        return before in self.nouns.continues

    def _people_before(self, amount: Amount) -> Said:
        """Return the people of whom the sentence speaks, else people."""
        sentence, nouns = self.sentence, self.nouns
        for at in range(amount.first - 1, max(-1, amount.first - _FAR), -1):
            word = sentence.words[at]
            if sentence.lower[at] in nouns.speakers:
                break
            if not (nouns.is_person(word) and nouns.is_plural(word)):
                continue
            # Only in an earlier clause it is the subject.
            if not _CLAUSES.isdisjoint(sentence.lower[at : amount.first]):
                start = at
                while start and nouns.is_demonym(sentence.words[start - 1]):
                    start -= 1
                return Said((start, at + 1), None, person=True)
        return Said(None, PEOPLE, person=True)

    def _totalled(self, amount: Amount) -> Said | None:
        """Return what words before the figure count: "a crew of 14", "the number of dead is 12"."""
        lower, nouns, first = self.sentence.lower, self.nouns, amount.first
        if first > 1 and lower[first - 1] in nouns.parts_of and lower[first - 2] in nouns.groups:
            return Said(None, PEOPLE, person=True)
        if first and lower[first - 1] == ":":
            label = lower[max(0, first - 1 - _LABEL) : first - 1]
            words = nouns.befalls.union(nouns.measures)
            return None if words.isdisjoint(label) else Said(None, PEOPLE, person=True)
        people = False
        for at in range(first - 1, max(-1, first - _NEAR), -1):
            word = lower[at]
            if word in _STOPS:
                return None
            people = people or word in nouns.measures
            if word in nouns.totals and lower[at + 1] in nouns.parts_of:
                counted = counted_at(self.sentence, at + 2, several=True)
                if people:
                    return Said(None, PEOPLE, person=True)
                if counted is not None and counted.tokens[1] <= first:
                    return Said(counted.tokens, None, person=counted.person)
        return None

    def _measured(self, amount: Amount) -> Said | None:
        """Return the people whom a noun before the figure counts: "a toll of 24"."""
        lower, measures_people = self.sentence.lower, self.nouns.measures
        said = self.said.counted if self.said is not None else None
        stop = max(-1, amount.first - _NEAR, said[1] - 1 if said else -1)
        for at in range(amount.first - 1, stop, -1):
            if lower[at] in _STOPS:
                return None
            if lower[at] in measures_people:
                return Said(None, PEOPLE, person=True)
        return None

    def _told(self, amount: Amount) -> Said | None:
        """Return what a predicate says of the figure, or the sentence before: "12 were women"."""
        lower, last = self.sentence.lower, amount.last
        if last >= len(lower):
            return None
        words = grammar()
        if lower[last] in words.be:
            counted = counted_at(self.sentence, last + 1, several=True)
            if counted is not None and self._is_predicate(counted, last + 1):
                return Said(counted.tokens, None, person=counted.person)
        acts = lower[last] in self.nouns.auxiliaries or lower[last] in words.finite
        if amount.first == 0 and acts:
            return self._of_the_sentence_before()
        return None

    def _is_predicate(self, counted: Counted, index: int) -> bool:
        """Say whether a noun phrase is all that follows "were": not "were sent by officials"."""
        first, last = counted.tokens
        verbs = grammar().pasts | self.nouns.befalls
        return (
            first == index
            and last - first <= _SHORT
            and verbs.isdisjoint(self.sentence.lower[first:last])
        )

    def _of_the_sentence_before(self) -> Said | None:
        """Return the people whom the sentence before has counted last."""
        sentences, number = self.sentence.page.sentences, self.sentence.number
        before = sentences[number - 1] if number else None
        if before is None or before.zone is not self.sentence.zone:
            return None
        for amount in reversed(amounts(before)):
            counted = counted_at(before, amount.last, several=True) if not amount.unit else None
            if counted is not None:
                if not counted.person or counted.pronoun:
                    return None
                return Said(None, before.phrase(*counted.tokens), person=True)
        return None

    def _led_in(self, amount: Amount) -> Said | None:
        """Return what the line that leads a list in says of its points: "The toll so far:"."""
        lower, first = self.sentence.lower, amount.first
        if first > 1 or (first == 1 and lower[0] not in self.nouns.bullets):
            return None
        lead = self._lead()
        if lead is None:
            return None
        people = self.nouns.befalls.union(self.nouns.measures)
        signs = measures().signs
        found = {
            hit[1].measure
            for index, word in enumerate(lead.lower)
            if word in people and (hit := signs.at(lead.lower, index)) is not None
        }
        return Said(None, PEOPLE, person=True, measure=found.pop()) if len(found) == 1 else None

    def _lead(self) -> Sentence | None:
        """Return the line with a colon at its end that stands before the points of a list."""
        sentences, at = self.sentence.page.sentences, self.sentence.number - 1
        stop = max(-1, at - _POINTS)
        while at > stop and sentences[at].text[:1] in self.nouns.bullets:
            at -= 1
        if at < 0 or sentences[at].zone is not self.sentence.zone:
            return None
        return sentences[at] if sentences[at].text.endswith(":") else None
