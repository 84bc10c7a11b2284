"""Whose words: who may hold a figure, and whom "she", "it" or "the company" takes up."""

import attrs

from factcheck.claims.context.actors import Actor, actors_of
from factcheck.claims.context.governing import Governor
from factcheck.claims.context.kinds import (
    ADVERB,
    COORDINATOR,
    DETERMINER,
    LETTERS,
    PREPOSITION,
    SAYS,
    VERB,
    kinds,
)
from factcheck.claims.context.names import Mention
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.claims.sentences import Sentence
from factcheck.reference.context_words import word_set
from factcheck.reference.frequencies import bits
from factcheck.reference.grammar import grammar
from factcheck.reference.holders import holder_words

Holders = list[Mention]


@attrs.define(eq=False)
class Case:
    """A figure whose holder is asked."""

    reading: Reading
    one: Found
    governor: Governor
    names: Holders  # of the sentence, those who may hold a figure
    start: int  # where the figure before ends
    before: Holders  # whose the figure before is

    @property
    def measure(self) -> str | None:
        """What is measured."""
        return self.governor.measure

    @property
    def fitting(self) -> Holders:
        """The names that can hold a figure of this measure: a firm has revenue, a person an age."""
        known = holder_words()
        if self.measure in known.firm_measures:
            return [one for one in self.names if may_be(one, person=False)]
        return self.names

    def words(self, first: int, last: int) -> list[str]:
        """Return the words from one token up to another."""
        return self.reading.lower[first:last]


def names_of(sentence: Sentence, mentions: list[Mention]) -> Holders:
    """Return all that may hold a figure: people, bodies, and what the page shows to act."""
    actors = actors_of(sentence.page).get(sentence.number, [])
    named = [one for one in mentions if not one.medium]
    return sorted([*named, *actors], key=lambda one: one.first)


def may_be(one: Mention, *, person: bool) -> bool:
    """Say whether a name may be that of a person, or of a body: a word alone is either."""
    if isinstance(one, Actor):
        return not person or not (one.firm or any(bits(it) < _RARE for it in one.name.key.split()))
    return one.person is person or (not person and " " not in one.name.key)


_RARE = 15.0  # bits of each word of a name that may be a person's though no table knows it


def is_aside(reading: Reading, one: Mention) -> bool:
    """Say whether a name stands behind a preposition, over its article and its titles."""
    at = one.first
    while at and (
        reading.kinds[at - 1] & DETERMINER or reading.lower[at - 1] in word_set("short_titles")
    ):
        at -= 1
    return bool(at) and bool(reading.kinds[at - 1] & PREPOSITION)


def is_part(case: Case, one: Mention) -> bool:
    """Say whether a name only tells of what kind, or whose, a noun is: "a USC player", "Acme's"."""
    reading, after = case.reading, one.last
    if after >= len(reading.kinds):
        return False
    if reading.lower[after] in ("'s", "'"):
        return True
    return (
        not one.person
        and bool(reading.kinds[after] & LETTERS)
        and not reading.kinds[after] & (ADVERB | PREPOSITION | COORDINATOR | VERB)
        and not reading.clauses.finite[after]
        and reading.lower[after] not in grammar().stop
        and reading.sentence.words[after][0].islower()
    )


def meant(case: Case, before: int, *, person: bool) -> Holders:
    """Return the one person, or the one body, that words before a token can mean."""
    named = [
        one
        for one in case.names
        if one.last <= before and not is_aside(case.reading, one) and not is_part(case, one)
    ]
    here = _one(named, person=person)
    if here is not None:
        return here
    sentences = case.reading.page.sentences
    for number in range(case.reading.sentence.number - 1, -1, -1)[:_BACK]:
        sentence = sentences[number]
        if not sentence.zone.speaks:
            continue
        names = names_of(sentence, case.reading.roll.of(sentence))
        told = _one(_subjects(sentence, names, person=person), person=person)
        if person and len({one.name.key for one in names if one.person}) > 1:
            return []  # "Ada Holm met Eva Lind. She scored"
        if told is not None:
            return told
        if person and any(one.person for one in names):
            return []  # who is only mentioned may be meant, or not
    return [] if person else lead(case)


_BACK = 4  # sentences


def lead(case: Case) -> Holders:
    """Return the one body that an article's first sentences are about."""
    sentences = case.reading.page.sentences
    opening = [one for one in sentences if one.zone.speaks][:_OPENING]
    for sentence in opening:
        if sentence.number < case.reading.sentence.number:
            names = names_of(sentence, case.reading.roll.of(sentence))
            owners = [one for one in names if sentence.lower[one.last : one.last + 1] == ["'s"]]
            subjects = _subjects(sentence, names, person=False)
            told = _one(subjects, person=False) or _one(owners, person=False)
            if told is not None:
                return told
    return []


_OPENING = 3  # sentences


def _one(names: Holders, *, person: bool) -> Holders | None:
    """Return the only one of a kind among names, nobody for several, None if there is none."""
    keys = {one.name.key: one for one in names if may_be(one, person=person)}
    if not keys:
        return None
    return list(keys.values()) if len(keys) == 1 else []


def _subjects(sentence: Sentence, names: Holders, *, person: bool) -> Holders:
    """Return who stands before the first verb of a sentence, and not behind a preposition."""
    row = kinds().of(sentence.lower)
    known = grammar()
    end = next(
        (
            at
            for at, kind in enumerate(row)
            if kind & (VERB | SAYS) and sentence.words[at].islower() and sentence.lower[at] != "'s"
        ),
        len(row),
    )
    return [
        one
        for one in names
        if one.last <= end
        and not (person and _tells(sentence, one))
        and not (one.first and sentence.lower[one.first - 1] in known.prepositions)
        and sentence.lower[one.last : one.last + 1] != ["'s"]
    ]


def _tells(sentence: Sentence, one: Mention) -> bool:
    """Say whether a person stands beside a verb of speech, and is hardly who is spoken of."""
    beside = (
        sentence.lower[max(0, one.first - 1) : one.first] + sentence.lower[one.last : one.last + 1]
    )
    return any(kinds()[word] & SAYS for word in beside)
