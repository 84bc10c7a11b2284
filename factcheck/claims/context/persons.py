"""Persons: whom a page names in full, and whom a surname alone means."""

from bisect import bisect_left, insort
from collections import defaultdict

import attrs

from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.places import fold, places
from factcheck.reference.speech import speech


@attrs.define(eq=False)
class Run:
    """Capitalised words in a row: what may be a name."""

    sentence: int
    first: int
    last: int
    words: tuple[str, ...]  # without titles
    titled: bool
    around: frozenset[str]  # words that say what the person is


@attrs.define(eq=False)
class Person:
    """Somebody whom the page names in full."""

    name: Name
    words: tuple[str, ...]  # folded
    around: set[str]
    places: list[tuple[int, int]]  # where it is clear that the person is meant


def persons_of(page: Page, runs: list[Run]) -> dict[str, Person]:
    """Return the people whom the page names in full, by their keys."""
    found: dict[str, Person] = {}
    for run in runs:
        if len(run.words) < 2 or not _is_person(page, run):
            continue
        key = fold(" ".join(run.words))
        if key not in found:
            name = Name(full=" ".join(run.words), key=key)
            found[key] = Person(name, tuple(key.split()), set(), [])
        found[key].around |= run.around
        found[key].places.append((run.sentence, run.first))
    return found


def by_surname(persons: dict[str, Person]) -> dict[str, list[Person]]:
    """Return the people by the words that a text may call them by alone."""
    found: defaultdict[str, list[Person]] = defaultdict(list)
    for person in persons.values():
        found[person.words[-1]].append(person)
        if person.words[0] in people().family_first and person.words[0] != person.words[-1]:
            found[person.words[0]].append(person)
    return found


def _is_person(page: Page, run: Run) -> bool:
    """Say whether capitalised words name a person: a title, a given name, a verb of speech."""
    first = fold(run.words[0])
    if places().named(" ".join(run.words)) or fold(run.words[-1]) in organisations().heads:
        return False
    known = people()
    if run.titled or first in known.given or (first in known.family_first and len(run.words) <= 3):
        return True
    sentence = page.sentences[run.sentence]
    after = sentence.lower[run.last : run.last + 3]
    before = sentence.lower[run.first - 1] if run.first else ""
    return (
        (
            bool(after)
            and (after[0] in speech().says or after[0] == "who" or before in speech().says)
            and before != "the"
        )
        or _follows(sentence, run.first)
        or (
            after[:1] == [","]
            and any(word in known.roles for word in sentence.lower[run.last : run.last + 6])
        )
    )


def _follows(sentence: Sentence, index: int) -> bool:
    """Say whether a name stands where a speaker is told: "according to Ada Lindqvist"."""
    return sentence.lower[max(0, index - 2) : index] == ["according", "to"]


def resolved(
    run: Run, persons: dict[str, Person], surnames: dict[str, list[Person]]
) -> Name | None:
    """Return the name of a run: in full, or by surname where it is clear whose."""
    key = fold(" ".join(run.words))
    if key in persons:
        return persons[key].name
    if _is_no_surname(run, key):
        return None
    candidates = surnames.get(key, [])
    if len(candidates) == 1:
        return candidates[0].name
    if candidates:
        return _clearest(run, candidates)
    if not run.titled or (places().named(" ".join(run.words)) and len(run.words) == 1):
        return None
    return Name(full=" ".join(run.words), key=key)


def _is_no_surname(run: Run, key: str) -> bool:
    """Say whether words are no name by themselves: "Chinese", "Monday", an unknown "Great Wall"."""
    if len(run.words) > 1:
        return not run.titled
    return key in people().no_names or places().demonyms.at((key,), 0) is not None


def _clearest(run: Run, candidates: list[Person]) -> Name | None:
    """Return whom a shared surname means: by what is said of the person, or as last named."""
    shared = set.intersection(*(person.around for person in candidates))
    told = [person for person in candidates if run.around & (person.around - shared)]
    here = (run.sentence, run.first)
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
