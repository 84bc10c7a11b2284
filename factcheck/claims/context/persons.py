"""Persons: whom a page names in full, and whom a surname alone means."""

from bisect import bisect_left, insort
from collections import defaultdict

import attrs

from factcheck.claims.sentences import Sentence
from factcheck.model import Name
from factcheck.reference.grammar import grammar
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.places import fold, places
from factcheck.reference.speech import speech


@attrs.define(eq=False)
class Run:
    """Capitalised words in a row: what may be a name."""

    sentence: Sentence
    begin: int  # of its titles
    first: int
    last: int
    words: tuple[str, ...]  # without titles
    titled: bool

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the page."""
        return self.sentence.number, self.first

    @property
    def around(self) -> set[str]:
        """The words around the name that may say what the person is."""
        known, lower = grammar(), self.sentence.lower
        begin = self.begin
        while begin > max(0, self.begin - 5) and _describes(lower[begin - 1]):
            begin -= 1
        words = lower[begin : self.first]
        if lower[self.last : self.last + 1] == [","]:
            words += lower[self.last + 1 : self.last + 7]
        return {
            known.singular(word) for word in words if word[0].isalpha() and word not in known.stop
        }


def _describes(word: str) -> bool:
    return word[0].isalpha() and (word == "of" or word not in grammar().stop)


@attrs.define(eq=False)
class Person:
    """Somebody whom the page names in full."""

    name: Name
    words: list[str]  # folded
    runs: list[Run]
    places: list[tuple[int, int]]  # where it is clear that the person is meant
    around: set[str]  # what is said of somebody who shares a surname


def persons_of(runs: list[Run]) -> dict[str, Person]:
    """Return the people whom a page names in full, by their keys."""
    found: dict[str, Person] = {}
    for run in runs:
        if len(run.words) < 2 or not _is_person(run):
            continue
        full = " ".join(run.words)
        key = fold(full)
        if key not in found:
            found[key] = Person(Name(full=full, key=key), key.split(), [], [], set())
        found[key].runs.append(run)
        found[key].places.append(run.place)
    return found


def by_surname(persons: dict[str, Person]) -> dict[str, list[Person]]:
    """Return the people by the words that a text may call them by alone."""
    found: defaultdict[str, list[Person]] = defaultdict(list)
    for person in persons.values():
        found[person.words[-1]].append(person)
        if person.words[0] in people().family_first and person.words[0] != person.words[-1]:
            found[person.words[0]].append(person)
    for sharing in found.values():
        if len(sharing) > 1:
            for person in sharing:
                person.around.update(*(run.around for run in person.runs))
    return found


def _is_person(run: Run) -> bool:
    """Say whether capitalised words name a person: a title, a given name, a verb of speech."""
    first, known = fold(run.words[0]), people()
    if fold(run.words[-1]) in organisations().heads:
        return False
    if first in places().names and places().named(" ".join(run.words)):
        return False
    if run.titled or first in known.given or (first in known.family_first and len(run.words) <= 3):
        return True
    lower, says = run.sentence.lower, speech().says.first_words
    after = lower[run.last : run.last + 6]
    before = lower[run.first - 1] if run.first else ""
    if after and before != "the" and (after[0] in says or after[0] == "who" or before in says):
        return True
    # "according to Ada Lindqvist" names a speaker.
    return lower[max(0, run.first - 2) : run.first] == ["according", "to"] or (
        after[:1] == [","] and not known.roles.isdisjoint(after)
    )


def resolved(
    run: Run, persons: dict[str, Person], surnames: dict[str, list[Person]]
) -> Name | None:
    """Return the name of a run: in full, or by surname where it is clear whose."""
    full = " ".join(run.words)
    key = fold(full)
    if key in persons:
        return persons[key].name
    candidates = surnames.get(key)
    if (candidates is None and not run.titled) or _is_no_surname(run, key):
        return None
    if candidates:
        return candidates[0].name if len(candidates) == 1 else _clearest(run, candidates)
    if len(run.words) == 1 and places().named(full):
        return None
    return Name(full=full, key=key)


def _is_no_surname(run: Run, key: str) -> bool:
    """Say whether words are no name by themselves: "Chinese", "Monday", an unknown "Great Wall"."""
    if len(run.words) > 1:
        return not run.titled
    return key in people().no_names or places().demonyms.at((key,), 0) is not None


def _clearest(run: Run, candidates: list[Person]) -> Name | None:
    """Return whom a shared surname means: by what is said of the person, or as last named."""
    shared = set.intersection(*(person.around for person in candidates))
    around, here = run.around, run.place
    told = [person for person in candidates if around & (person.around - shared)]
    if len(told) == 1:
        insort(told[0].places, here)
        return told[0].name
    if told:
        return None
    before = [
        (person.places[last - 1], person)
        for person in candidates
        if (last := bisect_left(person.places, here))
    ]
    before.sort(key=lambda entry: entry[0], reverse=True)
    if not before:
        return None
    # Two of one surname named close together leave it open who is meant.
    clear = len(before) == 1 or before[0][0][0] - before[1][0][0] > _CLOSE
    return before[0][1].name if clear else None


_CLOSE = 10  # sentences
