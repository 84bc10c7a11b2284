"""The parts of names: what two names tell of each other by themselves, without a desk."""

import re
from enum import IntEnum
from functools import lru_cache

import attrs

from factcheck.reference.likeness import likeness
from factcheck.reference.names import is_nickname, name_words, skeleton, sounded
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.places import fold, places

_PARTS = re.compile(r"[^\W_]+")
_NAMES = 1 << 15  # remembered


class Fit(IntEnum):
    """How well two words, or two names, go together."""

    CLASH = 0
    DOUBT = 1
    FIT = 2


# A likeness of two words of a name is 1 less the share of letters that differ. The two bounds were
# set on the pairs of tests/alignments/test_names.py: spellings of one name that the table of
# letters does not know lie above 0.8 (Hussein, Hussain: 0.86), most names of two people below
# (Smith, Smyth: 0.8). What lies above is a doubt and never a fit: Anderson, Andersen (0.88) are
# two.
DOUBTED = 0.8
SKELETON = 4  # consonants by which two spellings are one: Mohammed, Muhammad
SHORTEST = 4  # letters of a word that may be misspelled


@lru_cache(maxsize=_NAMES)
def words_fit(left: str, right: str) -> Fit:
    """Return whether two words of names are spellings of one.

    >>> words_fit("kolokoltsev", "kolokoltsew").name, words_fit("andersen", "anderson").name
    ('FIT', 'DOUBT')
    """
    if left == right or sounded(left) == sounded(right):
        return Fit.FIT
    if skeleton(left) == skeleton(right) and len(skeleton(left)) >= SKELETON:
        # Andersen and Anderson share their consonants, as Mohammed and Muhammad do: where only
        # the last vowel differs, two families may be meant.
        return Fit.DOUBT if left[:-_LAST] == right[:-_LAST] else Fit.FIT
    if min(len(left), len(right)) < SHORTEST or sounded(left)[0] != sounded(right)[0]:
        return Fit.CLASH
    return Fit.DOUBT if likeness(sounded(left), sounded(right)) > DOUBTED else Fit.CLASH


_LAST = 2  # letters


@attrs.frozen
class Person:
    """A name as that of a person: its words, folded, without titles, particles and suffixes."""

    words: tuple[str, ...]
    generation: str | None  # "Jr", "Sr", "III"

    @property
    def alone(self) -> bool:
        """Whether it is but a surname, or but a given name."""
        return len(self.words) == 1

    @property
    def family_first(self) -> bool:
        """Whether the first word is a surname that stands before the given name."""
        first, rest = self.words[0], self.words[1:]
        return bool(rest) and len(rest) < _MOST_GIVEN and first in people().family_first

    @property
    def surnames(self) -> tuple[str, ...]:
        """The words that may be the surname alone, the likeliest first."""
        if self.alone:
            return self.words
        last = self.words[-1]
        if self.family_first:
            return (self.words[0], last)
        middle = self.words[1:-1]
        # "Pedro Sanchez Castejon" is Sanchez; "Martin Luther King" is not Luther, yet nobody is.
        double = tuple(word for word in middle if len(word) > 1 and word not in people().given)
        return (last, *double)

    @property
    def given(self) -> tuple[str, ...]:
        """The given names, in order."""
        return self.words[1:] if self.family_first else self.words[:-1]


_MOST_GIVEN = 3


@lru_cache(maxsize=_NAMES)
def person_of(full: str) -> Person:
    """Return the parts of a person's name.

    >>> person_of("KS Anand").words, person_of("Omar al-Rashid Jr").words
    (('k', 's', 'anand'), ('omar', 'rashid'))
    """
    known, found = name_words(), list[str]()
    written = _PARTS.findall(full.replace("'", "").replace("\u2019", ""))
    generation = None
    for place, word in enumerate(written):
        lower, last = fold(word), place == len(written) - 1
        if place and lower in known.suffixes:
            generation = known.fathers.get(lower, generation)
        elif word.isupper() and 1 < len(word) <= _INITIALS and not last and not full.isupper():
            found.extend(lower)
        else:
            found.append(lower)
    bare = [word for word in found if word not in people().particles]
    return Person(tuple(bare or found or [fold(full)]), generation)


_INITIALS = 3  # letters written together: "KS Anand"


def persons_fit(left: Person, right: Person) -> tuple[Fit, bool]:
    """Return whether two full names may be of one person, and whether they are read alike.

    What is read alike differs only in what papers leave out: a middle name, an initial beside a
    full first name is not.
    """
    if left.generation and right.generation and left.generation != right.generation:
        return Fit.CLASH, False
    if sorted(left.words) == sorted(right.words):
        return Fit.FIT, True
    short, long = sorted((left, right), key=lambda one: (len(one.words), one.words))
    if short.family_first or long.family_first:
        joined = _joined_fit(short, long)
        if joined is not None:
            return joined, True
    best = Fit.CLASH, False
    for surname in long.surnames:
        place = long.words.index(surname)
        same = words_fit(short.words[-1], surname)
        if same is Fit.CLASH:
            continue
        given, plain = _given_fit(short.words[:-1], long.words[:place] or long.words[1:])
        best = max(best, (min(same, given), plain and short.words[-1] == surname))
    return best


def _joined_fit(short: Person, long: Person) -> Fit | None:
    """Return whether given names that are written together or apart are the same: "Jin Ping"."""
    for one, other in ((short, long), (long, short)):
        if not one.family_first:
            continue
        if other.words[0] == one.words[0]:
            return words_fit("".join(one.words[1:]), "".join(other.words[1:]))
        if other.words[-1] == one.words[0]:
            return words_fit("".join(one.words[1:]), "".join(other.words[:-1]))
    return None


def _given_fit(short: tuple[str, ...], long: tuple[str, ...]) -> tuple[Fit, bool]:
    """Return whether given names go together, and whether the one is part of the other."""
    if not short or not long:
        return Fit.DOUBT, False
    places = iter(long)
    if all(word in places for word in short):
        return Fit.FIT, True  # "Mark Felt" of "William Mark Felt"
    fits = [_one_given(mine, other) for mine, other in zip(short, long, strict=False)]
    return min(fits), False


def _one_given(left: str, right: str) -> Fit:
    if len(left) == 1 or len(right) == 1:
        return Fit.FIT if left[0] == right[0] else Fit.CLASH
    return Fit.FIT if is_nickname(left, right) else words_fit(left, right)


@attrs.frozen
class Body:
    """A name as that of a body: its telling words, sorted, and the countries that it names."""

    core: tuple[str, ...]
    countries: frozenset[str]
    acronym: str | None  # where it is one


@lru_cache(maxsize=_NAMES)
def body_of(full: str) -> Body:
    """Return the parts of a body's name.

    >>> body_of("Ministry of Internal Affairs").core == body_of("Internal Affairs Ministry").core
    True
    """
    known = name_words()
    words = fold(full).replace("'s", "").split()
    plain = [word.strip(".,()") for word in " ".join(words).replace("-", " ").split()]
    countries, core = set[str](), []
    for word in plain:
        country = places().country_of(word)
        if country is not None and len(plain) > 1 and word not in known.small:
            countries.add(country.code)
        elif word and word not in known.small:
            core.append(_singular_spelling(known.spelled.get(word, word)))
    bare = [word for word in core if word not in known.forms]
    acronym = full if full.isupper() and full.isalpha() and len(full) > 1 else None
    return Body(tuple(sorted(bare or core)), frozenset(countries), acronym)


def _singular_spelling(word: str) -> str:
    return word.replace("isation", "ization")


def bodies_fit(left: Body, right: Body) -> Fit:
    """Return whether two names of bodies may be of one."""
    if left.countries and right.countries and left.countries != right.countries:
        return Fit.CLASH
    mine, others = set(left.core), set(right.core)
    if left.core == right.core:
        return Fit.FIT
    if mine and others and (mine <= others or others <= mine):
        return Fit.DOUBT
    alike = likeness(" ".join(left.core), " ".join(right.core))
    return Fit.DOUBT if alike > BODIES_DOUBTED else Fit.CLASH


BODIES_DOUBTED = 0.92  # a letter or two of the whole name; one word more or less is told above


def is_body(full: str) -> bool:
    """Say whether a name is that of a body rather than of a person, by its own words.

    >>> is_body("Acme Group plc"), is_body("FBI"), is_body("Ada Lindqvist")
    (True, True, False)
    """
    words = fold(full).replace(".", " ").split()
    if not words or organisations().named(full):
        return True
    heads, forms = organisations().heads, name_words().forms
    return (
        (full.isupper() and full.isalpha() and " " not in full and len(full) > 1)
        or words[-1] in heads
        or (len(words) > 1 and words[-1] in forms)
        or any(word in heads and "of" in words for word in words)
    )
