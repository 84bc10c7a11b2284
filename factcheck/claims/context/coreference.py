"""Coreference: a body by its acronym or its last word, an office for the one who holds it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

import attrs

from factcheck.claims.context.persons import Person
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name
from factcheck.reference.acronyms import expansions
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import Phrases, grammar, words_of
from factcheck.reference.names import name_words
from factcheck.reference.organisations import organisations
from factcheck.reference.places import fold


@lru_cache(maxsize=2)
def explained(page: Page) -> Phrases[str] | None:
    """Return the bodies whose acronym a page explains: both forms, and the full name."""
    forms: dict[str, str] = {}
    for short, full in expansions(page.plain).items():
        if not organisations().heads.isdisjoint(fold(full).split()):
            forms.setdefault(short, full)
            forms.setdefault(full, full)
    return Phrases((words_of(form), full) for form, full in forms.items()) if forms else None


@attrs.define(eq=False)
class Known:
    """What a page has named, by the words that may stand for it later."""

    holders: dict[str, list[tuple[tuple[int, int], set[str], Name]]]  # an office -> who holds it
    bodies: dict[str, list[tuple[int, Name]]]  # a last word -> the bodies, with their sentence

    def said_again(self, sentence: Sentence) -> Iterator[tuple[int, int, Name, bool]]:
        """Yield what stands for a name told before: first and last token, name, whether a person.

        "the prime minister", "the Commission": only where one of the page can be meant.
        """
        lower = sentence.lower
        for index, word in enumerate(lower[:-1]):
            if word != _ARTICLE:
                continue
            last = _end(lower, index + 1, self.holders)
            if last and not _goes_on(sentence, last):
                found = self._holder(sentence, index + 1, last)
                if found:
                    yield index, last, found, True
                    continue
            if lower[index + 1] in self.bodies and not _goes_on(sentence, index + 2):
                body = self._body(sentence, lower[index + 1])
                if body:
                    yield index, index + 2, body, False

    def _holder(self, sentence: Sentence, first: int, last: int) -> Name | None:
        words = set(map(grammar().singular, sentence.lower[first:last]))
        held = self.holders[sentence.lower[last - 1]]
        if len({name.key for _, _, name in held}) > 1:
            held = [one for one in held if words <= one[1]]
        names = {
            name.key: name
            for place, around, name in held
            if words <= around and place < (sentence.number, first)
        }
        return next(iter(names.values())) if len(names) == 1 else None

    def _body(self, sentence: Sentence, word: str) -> Name | None:
        known = self.bodies[word]
        if len({name.key for _, name in known}) > 1:
            return None
        return next((name for place, name in known if place < sentence.number), None)


_ARTICLE = "the"
_LONGEST = 3  # words of an office: "deputy prime minister"


def _end(lower: list[str], first: int, offices: Iterable[str]) -> int | None:
    """Return the end of an office that begins at a token: "deputy prime minister"."""
    for last in range(first + 1, min(first + _LONGEST, len(lower)) + 1):
        if lower[last - 1] in offices:
            return last
        if not lower[last - 1].isalpha():
            return None
    return None


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Say whether a name or a closer word follows: "the president of Peru", "the mayor Ada"."""
    if index >= len(sentence):
        return False
    word = sentence.words[index]
    return (
        word[0].isupper()
        or word in word_set("of_offices")
        or (word == "-" and sentence.touching(index))
    )


def known_of(persons: Iterable[Person], bodies: Iterable[tuple[int, Name]]) -> Known:
    """Return what may be said again of the persons and bodies of a page."""
    offices = word_set("offices")
    holders: defaultdict[str, list[tuple[tuple[int, int], set[str], Name]]] = defaultdict(list)
    for person in persons:
        for run in person.runs:
            around = run.around
            for office in sorted(around & offices):
                holders[office].append((run.place, around, person.name))
    ended: defaultdict[str, list[tuple[int, Name]]] = defaultdict(list)
    for number, name in bodies:
        for word in sorted(_short_forms(name)):
            ended[word].append((number, name))
    return Known(dict(holders), dict(ended))


def _short_forms(name: Name) -> set[str]:
    """Return the words that may stand for a body: its kind, "company" for one with a form."""
    words = name.key.split()
    kinds = set(words) & word_set("kinds_of_bodies") if len(words) > 1 else set()
    if len(words) > 1 and words[-1] in name_words().forms:
        kinds |= name_words().company
    return kinds
