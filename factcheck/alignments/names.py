"""Names across articles: who is the same person or body on one desk, who may be, who is not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import combinations

import attrs

from factcheck.alignments.name_parts import (
    DOUBTED,
    Body,
    Fit,
    Person,
    bodies_fit,
    body_of,
    is_body,
    person_of,
    persons_fit,
    words_fit,
)
from factcheck.model import Article, Claim, Name
from factcheck.reference.acronyms import expansions
from factcheck.reference.frequencies import bits
from factcheck.reference.likeness import alike
from factcheck.reference.names import skeleton, sounded
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.places import places


class Sameness(Enum):
    """Whether two names mean one."""

    SAME = "same"
    MAYBE = "maybe"
    OTHER = "other"


_OF_FIT = {Fit.CLASH: Sameness.OTHER, Fit.DOUBT: Sameness.MAYBE, Fit.FIT: Sameness.SAME}
_SURE = 4  # letters of an acronym that no article explains: of three, two bodies share too many
_CROWD = 40  # full names of one surname, which are two persons at least
_BLOCK = 4  # first letters that likely spellings of one name share, or else all consonants


@attrs.define(eq=False)
class NameBook:
    """The names of a desk. What it answers is a function of the set of them, in any order."""

    _papers: dict[str, frozenset[str]]  # a name -> the articles that give it
    _stands_for: dict[
        str, frozenset[str]
    ]  # an acronym -> the bodies that an article explains it by
    _by_initials: dict[str, frozenset[tuple[str, ...]]]  # initials -> the cores of the bodies
    _by_surname: dict[str, tuple[Person, ...]]  # a surname as it sounds -> those named in full
    _lands: dict[tuple[str, ...], frozenset[str]]  # the core of a body -> countries told with it
    _near: dict[str, str]  # a surname as it sounds -> the first of those that are spelled alike
    _shared: dict[str, bool] = attrs.field(factory=dict)
    _met: dict[tuple[str, str], Sameness] = attrs.field(factory=dict)

    @classmethod
    def of(cls, claims: Iterable[Claim]) -> "NameBook":
        """Return the book of the participants of claims."""
        papers: defaultdict[str, set[str]] = defaultdict(set)
        articles: dict[str, Article] = {}
        for claim in claims:
            article = claim.quote.article
            articles.setdefault(article.id, article)
            for name in claim.subject.participants:
                papers[name.full].add(article.id)
        stands_for: defaultdict[str, set[str]] = defaultdict(set)
        for identity in sorted(articles):
            for short, full in expansions(articles[identity].text).items():
                stands_for[short].add(full)
        return cls._filled(papers, stands_for)

    @classmethod
    def of_names(cls, names: Iterable[str]) -> "NameBook":
        """Return the book of names alone, each of an article of its own."""
        return cls._filled({name: {name} for name in names}, {})

    @classmethod
    def _filled(cls, papers: dict[str, set[str]], stands_for: dict[str, set[str]]) -> "NameBook":
        initials: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        lands: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        surnames: defaultdict[str, set[Person]] = defaultdict(set)
        for full in sorted({*papers, *(one for fulls in stands_for.values() for one in fulls)}):
            if is_body(full):
                body = body_of(full)
                lands[body.core].update(body.countries)
                if body.acronym is None:
                    initials[_initials(full)].add(body.core)
            elif not (person := person_of(full)).alone:
                for surname in person.surnames:
                    surnames[sounded(surname)].add(person)
        return cls(
            {name: frozenset(found) for name, found in papers.items()},
            {short: frozenset(fulls) for short, fulls in stands_for.items()},
            {short: frozenset(cores) for short, cores in initials.items()},
            {one: tuple(sorted(found, key=_order)) for one, found in surnames.items()},
            {core: frozenset(found) for core, found in lands.items()},
            _nearest(surnames),
        )

    def same(self, left: Name, right: Name) -> Sameness:
        """Return whether two names mean one person or body, on this desk."""
        one, other = sorted((left.full, right.full))
        if (one, other) not in self._met:
            self._met[one, other] = self._compared(one, other)
        return self._met[one, other]

    def rarity(self, name: Name) -> float:
        """Return how much it tells that two share a name, in bits; a shared surname tells nothing.

        The bits are those of its rarest word in the table that ships with the package.
        """
        if not self._is_body(name.full):
            person = person_of(name.full)
            if person.alone and self._is_shared(person.words[0]):
                return 0.0
        return max((bits(word) for word in name.key.split()), default=0.0)

    def keys(self, name: Name) -> tuple[str, ...]:
        """Return words under which all names are found that may mean the same."""
        if self._is_body(name.full):
            meanings = sorted(self._meanings(name.full))
            words = {word for one in meanings for word in body_of(one).core}
            return tuple(sorted(words | {_initials(one) for one in meanings}))
        person = person_of(name.full)
        # A first word that is no known given name may be the surname: "Orban Viktor".
        told = {*person.surnames, *person.words[:1]} - (people().given - {*person.surnames[:1]})
        surnames = {sounded(one) for one in told}
        return tuple(sorted({self._near.get(one, one) for one in surnames}))

    def _compared(self, one: str, other: str) -> Sameness:
        if one == other or sounded(one) == sounded(other):
            return self._of_one_name(one)
        bodies = self._is_body(one), self._is_body(other)
        if all(bodies):
            return self._of_bodies(one, other)
        if any(bodies):
            return self._of_body_and_word(one, other)
        return self._of_persons(person_of(one), person_of(other), one, other)

    def _of_one_name(self, full: str) -> Sameness:
        """Return that a name is itself, but for a surname alone that two share: it is nobody."""
        person = person_of(full)
        if self._is_body(full) or not person.alone:
            return Sameness.SAME
        return Sameness.MAYBE if self._is_shared(person.words[0]) else Sameness.SAME

    def _is_body(self, full: str) -> bool:
        """Say whether a name is a body's, or a place's that is nobody's surname here."""
        if is_body(full):
            return True
        return bool(places().named(full)) and sounded(full) not in self._by_surname

    def _of_persons(self, left: Person, right: Person, one: str, other: str) -> Sameness:
        if left.alone or right.alone:
            return self._of_surname(left, right)
        fit, plain = persons_fit(left, right)
        if fit is Fit.FIT and not plain:
            # Who names both in one article, means two; an initial fits two of a family.
            both = self._papers.get(one, frozenset()) & self._papers.get(other, frozenset())
            if both or self._initial_is_shared(left, right):
                return Sameness.MAYBE
        return _OF_FIT[fit]

    def _initial_is_shared(self, left: Person, right: Person) -> bool:
        """Say whether the one is told by initials that fit several persons of the desk."""
        for one in (left, right):
            if all(len(word) == 1 for word in one.given):
                fitting = [
                    person
                    for person in self._by_surname.get(sounded(one.surnames[0]), ())[:_CROWD]
                    if persons_fit(one, person)[0] is not Fit.CLASH
                ]
                if _are_several(fitting):
                    return True
        return False

    def _of_surname(self, left: Person, right: Person) -> Sameness:
        """Compare where one is but a word, which must be a surname to mean somebody."""
        alone, full = (left, right) if left.alone else (right, left)
        word = alone.words[0]
        fit = max(words_fit(word, surname) for surname in full.surnames)
        if fit is Fit.FIT:
            return Sameness.MAYBE if self._is_shared(word) else Sameness.SAME
        if fit is Fit.DOUBT or word in full.given:
            return Sameness.MAYBE
        return Sameness.OTHER

    def _is_shared(self, surname: str) -> bool:
        """Say whether two persons of the desk have a surname."""
        key = sounded(surname)
        if key not in self._shared:
            self._shared[key] = _are_several(self._by_surname.get(key, ()))
        return self._shared[key]

    def _of_bodies(self, one: str, other: str) -> Sameness:
        known = organisations().named(one), organisations().named(other)
        if all(known):
            return Sameness.SAME if known[0] == known[1] else Sameness.OTHER
        fits = [
            self._meant(body_of(mine), body_of(others))
            for mine in sorted(self._meanings(one))
            for others in sorted(self._meanings(other))
        ]
        best = max(fits)
        if best is Fit.FIT and len(set(fits)) > 1:
            best = Fit.DOUBT  # an acronym that articles explain in two ways
        return _OF_FIT[best]

    def _meant(self, left: Body, right: Body) -> Fit:
        if bool(left.acronym) != bool(right.acronym):
            short, full = (left, right) if left.acronym else (right, left)
            return self._initials_fit(short.acronym or "", full)
        fit = bodies_fit(left, right)
        if fit is Fit.FIT and bool(left.countries) != bool(right.countries):
            # "The interior ministry" is either, where two countries' ministries are told of.
            return Fit.DOUBT if len(self._lands.get(left.core, ())) > 1 else fit
        return fit

    def _initials_fit(self, short: str, full: Body) -> Fit:
        """Return whether an acronym that no article explains has the initials of a body."""
        cores = self._by_initials.get(short.lower(), frozenset())
        if full.core not in cores:
            return Fit.CLASH
        return Fit.FIT if len(cores) == 1 and len(short) >= _SURE else Fit.DOUBT

    def _meanings(self, full: str) -> frozenset[str]:
        """Return what a name stands for: itself, or what articles or the table say."""
        if known := organisations().named(full):
            return frozenset((known,))
        return self._stands_for.get(full, frozenset((full,)))

    def _of_body_and_word(self, one: str, other: str) -> Sameness:
        """Compare a body with what may be its name without its form: "Acme" and "Acme plc"."""
        if places().named(one) or places().named(other):
            return Sameness.OTHER  # "Beijing said" stays a place
        mine, others = set(body_of(one).core), set(body_of(other).core)
        if mine == others:
            return Sameness.SAME
        return Sameness.MAYBE if mine <= others or others <= mine else Sameness.OTHER


def designated(left: Iterable[Name], right: Iterable[Name]) -> Sameness:
    """Return whether two claims tell of one of several siblings: "Luna-4" and "Luna-5" are two.

    What names no sibling of the other side's may be anything.
    """
    mine, others = {name.key for name in left}, {name.key for name in right}
    if mine & others:
        return Sameness.SAME
    families = {_family(key) for key in mine} & {_family(key) for key in others}
    return Sameness.OTHER if families and not _may_precede(mine, others) else Sameness.MAYBE


def _family(key: str) -> str:
    return key.partition(" before ")[0] if " before " in key else _stem(key)


def _stem(key: str) -> str:
    for named in ("storm ", "ship ", "operation "):
        if key.startswith(named):
            return named.strip()
    words = key.split()
    while len(words) > 1 and not _is_number(words[-1]):
        words.pop()  # "iphone 15 pro"
    return " ".join(words[:-1]) or key


def _is_number(word: str) -> bool:
    return word.isdecimal() or len(word) == 1


def _may_precede(mine: set[str], others: set[str]) -> bool:
    """Say whether an earlier one, told without its number, may be the one of the other side."""
    for one, other in ((mine, others), (others, mine)):
        for key in one:
            family, earlier, number = key.partition(" before ")
            if earlier and any(
                _family(it) == family and " before " not in it and it != f"{family} {number}"
                for it in other
            ):
                return True
    return False


def _order(person: Person) -> tuple[tuple[str, ...], str]:
    return person.words, person.generation or ""


def _are_several(people: Iterable[Person]) -> bool:
    """Say whether full names are of two persons at least."""
    found = list(people)
    if len(found) > _CROWD:
        return True
    return any(persons_fit(*pair)[0] is Fit.CLASH for pair in combinations(found, 2))


def _initials(full: str) -> str:
    words = full.replace("-", " ").split()
    if len(words) == 1 and full.isupper():
        return full.lower()
    return "".join(word[0].lower() for word in words if word[0].isupper())


def _nearest(surnames: Iterable[str]) -> dict[str, str]:
    """Return for surnames that are spelled nearly alike the first of them."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for surname in sorted(surnames):
        for block in sorted({f"^{surname[:_BLOCK]}", f"={skeleton(surname)}"}):
            blocks[block].append(surname)
    first = {surname: surname for surname in surnames}
    for one, other in sorted(_pairs(blocks.values())):
        root, second = sorted((_root(first, one), _root(first, other)))
        first[second] = root
    return {surname: _root(first, surname) for surname in first}


def _root(first: dict[str, str], surname: str) -> str:
    while first[surname] != surname:
        surname = first[surname]
    return surname


def _pairs(blocks: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        yield from alike(block, DOUBTED)
