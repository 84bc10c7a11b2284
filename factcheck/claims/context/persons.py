"""Persons: whom a page names in full, and whom a surname alone means."""

from bisect import bisect_left, insort
from collections import defaultdict
from itertools import islice

import attrs

from factcheck.claims.sentences import Sentence
from factcheck.model import Name
from factcheck.reference.frequencies import bits
from factcheck.reference.grammar import grammar
from factcheck.reference.names import name_words
from factcheck.reference.nouns import load_nouns
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
    full: str  # as written, without titles

    @property
    def key(self) -> str:
        """The name for comparison: folded, its hyphens open."""
        return fold(self.full.replace("-", " "))

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
    words: list[str]  # folded, without "Jr"
    runs: list[Run]
    places: list[tuple[int, int]]  # where it is clear that the person is meant
    around: set[str]  # what is said of somebody who shares a surname


def persons_of(runs: list[Run]) -> dict[str, Person]:
    """Return the people whom a page names in full, by their keys."""
    found: dict[str, Person] = {}
    alone = {fold(run.words[-1]) for run in runs if len(run.words) == 1 and _is_somebody(run)}
    full = [run for run in runs if len(run.words) > 1 and not _is_thing(run)]
    sure = [run for run in full if _is_person(run)]
    alone -= {fold(run.words[-1]) for run in sure}
    taken = set(map(id, sure))
    for run in full:
        if id(run) not in taken and not (fold(run.words[-1]) in alone and _may_be_given(run)):
            continue
        key = run.key
        if key not in found:
            found[key] = Person(Name(full=run.full, key=key), _bare(key), [], [], set())
        found[key].runs.append(run)
        found[key].places.append(run.place)
    return _in_full(found)


def _may_be_given(run: Run) -> bool:
    """Say whether a first word may be a given name that no table knows: a rare word."""
    before = run.sentence.lower[run.begin - 1] if run.begin else ""
    return bits(run.words[0].lower()) > _RARE and before != "the"


_RARE = 18.0  # bits


def _in_full(persons: dict[str, Person]) -> dict[str, Person]:
    """Give those whom a page names in several ways one name, the fullest: "Ana M. Torres"."""
    sharing: defaultdict[str, list[Person]] = defaultdict(list)
    for person in persons.values():
        sharing[person.words[-1]].append(person)
    for group in sharing.values():
        group.sort(key=lambda person: (-len(person.name.key), person.name.key))
        holding: defaultdict[str, list[Person]] = defaultdict(list)
        for short in group:
            # A name within another shares its rarest word with it: a list of a thousand of one
            # family is not compared name by name.
            rarest = min((holding[word] for word in short.words), key=len)
            longer = list(islice((long for long in rarest if _is_within(short, long)), _PAIR))
            for word in dict.fromkeys(short.words):
                holding[word].append(short)
            if len(longer) == 1:
                longer[0].runs += short.runs
                for one in short.places:
                    insort(longer[0].places, one)
                persons[short.name.key] = longer[0]
    return persons


def _is_within(short: Person, long: Person) -> bool:
    """Say whether a name leaves out a part of another: "Mark Felt", "William Mark Felt Jr"."""
    words = iter(long.words)
    if not all(word in words for word in short.words):
        return False
    return short.words[0] not in people().family_first or short.words == long.words


def by_surname(persons: dict[str, Person]) -> dict[str, list[Person]]:
    """Return the people by the words that a text may call them by alone."""
    found: defaultdict[str, list[Person]] = defaultdict(list)
    middle: defaultdict[str, list[Person]] = defaultdict(list)
    for person in {person.name.key: person for person in persons.values()}.values():
        for surname in sorted(_surnames(person)):
            found[surname].append(person)
        if len(person.words) > _LEAST and person.words[-2] not in people().given:
            middle[person.words[-2]].append(person)
    for surname, sharing in middle.items():
        # "Pedro Sanchez Castejon" is Sanchez, unless another Sanchez is there.
        if surname not in found and surname not in people().particles:
            found[surname] = sharing
    for sharing in found.values():
        if len(sharing) > 1:
            for person in sharing:
                person.around.update(*(run.around for run in person.runs))
    return {surname: sharing for surname, sharing in found.items() if len(sharing) <= _MANY}


_MANY = 40  # people of one surname: a list, in which the surname alone means none of them


def _bare(key: str) -> list[str]:
    words = key.split()
    while len(words) > _LEAST and words[-1] in name_words().suffixes:
        words.pop()
    return words


_LEAST = 2  # words of a full name


def _surnames(person: Person) -> set[str]:
    """Return what a person may be called alone: "Berg", "van der Berg", "Strauss-Kahn"."""
    words = person.words
    whole = next((it for it in fold(person.name.full).split() if it.endswith(f"-{words[-1]}")), "")
    found = {words[-1], whole.replace("-", " ") or words[-1]}
    if words[0] in people().family_first:
        found.add(words[0])
    for place, word in enumerate(words[1:], start=1):
        if word in people().particles:
            found.add(" ".join(words[place:]))
            break
    return found


def _is_thing(run: Run) -> bool:
    """Say whether capitalised words name a body, a place, a prize, a work: no person."""
    last = fold(run.words[-1])
    if last in organisations().heads or last in people().things:
        return True
    return fold(run.words[0]) in places().names and places().named(" ".join(run.words)) is not None


def _is_somebody(run: Run) -> bool:
    """Say whether a word alone is somebody's surname: it has a title, or it says something."""
    if run.titled:
        return True
    if places().named(run.words[0]) or load_nouns().is_person(run.words[0].lower()):
        return False
    return _is_heard(run)


def _is_heard(run: Run) -> bool:
    """Say whether a name stands where a speaker does: "Adler said", "according to Adler"."""
    lower, says = run.sentence.lower, speech().says.first_words
    after = lower[run.last : run.last + 1]
    before = lower[run.first - 1] if run.first else ""
    if after and before != "the" and (after[0] in says or before in says):
        return True
    return lower[max(0, run.first - 2) : run.first] == ["according", "to"]


def _is_person(run: Run) -> bool:
    """Say whether capitalised words name a person: a title, a given name, a verb of speech."""
    first, known = fold(run.words[0]), people()
    if run.titled or first in known.given or (first in known.family_first and len(run.words) <= 3):
        return True
    if _is_heard(run) or len(first) == 1:
        return True
    after = run.sentence.lower[run.last : run.last + 6]
    if after[:1] == ["who"]:
        return True
    # "Cal Harker, 52," has an age; "Cal Harker, a teacher" is what he is.
    return after[:1] == [","] and (
        not known.roles.isdisjoint(after)
        or (
            len(after) > _AGE and after[1].isdecimal() and len(after[1]) <= _AGE and after[2] == ","
        )
    )


_AGE = 2  # digits


def resolved(
    run: Run, persons: dict[str, Person], surnames: dict[str, list[Person]]
) -> Name | None:
    """Return the name of a run: in full, or by surname where it is clear whose."""
    full, key = run.full, run.key
    if key in persons:
        return persons[key].name
    candidates = surnames.get(key)
    if candidates is None and not run.titled:
        return None
    if (candidates is None or len(run.words) == 1) and _is_no_surname(run, key):
        return None
    if candidates:
        return candidates[0].name if len(candidates) == 1 else _clearest(run, candidates)
    if (len(run.words) == 1 and places().named(full)) or _is_thing(run):
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
    if len(before) > 1 and _is_main(before, here):
        return before[1][1].name
    # Two of one surname named close together leave it open who is meant.
    if len(before) == 1:
        insort(before[0][1].places, here)
        return before[0][1].name
    clear = before[0][0][0] - before[1][0][0] > _CLOSE
    return before[0][1].name if clear else None


_CLOSE = 10  # sentences


def _is_main(before: list[tuple[tuple[int, int], Person]], here: tuple[int, int]) -> bool:
    """Say whether a surname goes on to mean the one whom a text tells of, not a relative.

    A relative is named once, in passing; two sentences later the surname is the other's again.
    """
    (last, relative), (_, main) = before[:2]
    once = bisect_left(relative.places, here) == 1
    often = bisect_left(main.places, last) >= _OFTEN
    return len(before) == _PAIR and once and often and here[0] - last[0] > 1


_OFTEN = 3  # times that somebody was named before a relative came in
_PAIR = 2
