"""Capitals: what a word as written can be in a name, as the bits of one number."""

from functools import cache

from factcheck.claims.context.kinds import Kinds
from factcheck.claims.context.verbs import verb_forms
from factcheck.reference.agencies import agencies
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar, words_of
from factcheck.reference.measures import measures
from factcheck.reference.names import name_words
from factcheck.reference.organisations import organisations
from factcheck.reference.people import people
from factcheck.reference.places import fold, places

# fmt: off
(
    CAPITAL,
    STARTS,  # a capital that may begin a name
    PART,  # a word of a name, neither a sign nor an initial
    PLAIN,  # in small letters where a headline in capitals would have a capital
    SHORT,  # may be written with a point
    GOES_ON,  # may carry a name on
    NAMELESS,  # no name, if it stands alone
    TITLE, BEFORE_NAME,  # a title; a title, several, or what joins them
    ROLE, GIVEN, HEAD, NO_NAME,
    FILLER,  # a word of grammar that is capitalised where it begins a sentence
    ACRONYM,
    ORGANISATION, AGENCY, PLACE,  # begins the name of one
    DEMONYM, COUNTRY,
) = (1 << place for place in range(20))
# fmt: on


@cache
def capitals() -> Kinds:
    """Return what words as written can be in a name.

    >>> [bool(bits & TITLE) for bits in capitals().of(["President", "Ada"])]
    [True, False]
    """
    joining = people().particles | {".", "-", "'", "of"}
    lists = [
        (ORGANISATION, organisations().forms.first_words),
        (AGENCY, _first_words()),
        (GOES_ON, joining),
    ]
    return Kinds(lists, _shape)


def _first_words() -> frozenset[str]:
    """Return the words with which agencies and papers begin."""
    known = agencies()
    forms = {form for one in known.by_name.values() for form in (*one.names, *one.marks)}
    return frozenset(
        word for form in forms for first in words_of(form)[:1] for word in (first, first.upper())
    )


@cache
def _meanings() -> Kinds:
    """Return what words in lower case can be in a name, however they are written."""
    known = people()
    lists = [
        (TITLE | BEFORE_NAME | NAMELESS, known.titles),
        (BEFORE_NAME | NAMELESS, [f"{title}s" for title in sorted(known.titles)]),
        (BEFORE_NAME, (".", "of", "'", "-")),
        (ROLE, known.roles),
        (GIVEN, known.given),
        (HEAD, organisations().heads - known.titles),
        (NO_NAME | NAMELESS, known.no_names),
        (FILLER, known.no_names & grammar().stop),
        (SHORT, word_set("short_titles")),
    ]
    return Kinds(lists, _begins_place)


def _begins_place(word: str) -> int:
    word, known = fold(word), places()
    bits = PLACE if word in known.names.first_words else 0
    return bits | DEMONYM if known.demonyms.at((word,), 0) else bits


def _shape(written: str) -> int:
    lower = written.lower()
    bits = _meanings()[lower]
    if written[0].isupper():
        bits |= CAPITAL | GOES_ON
        bits |= 0 if lower in word_set("small") else STARTS
    elif written[0].islower() and (written not in grammar().stop or written in _verbs()):
        bits |= PLAIN
    if len(written) == 1:
        bits |= SHORT
    elif written[0].isalpha():
        bits |= PART
    place = places().named(written) if bits & PLACE else None
    if place is not None and place.within == ():
        bits |= COUNTRY
    if place is None and _is_short_name(written, lower) and not bits & (NO_NAME | TITLE):
        bits |= ACRONYM
    return bits


@cache
def _verbs() -> frozenset[str]:
    """Return the verbs that a headline in capitals would begin with a capital."""
    present, past = verb_forms()
    return (present | past) - grammar().auxiliaries


def _is_short_name(written: str, lower: str) -> bool:
    """Say whether a word in capitals alone may be the short name of a body: "CGTN", not "DNA"."""
    fits = len(written) in _LENGTHS and written.isupper() and written.isalpha()
    return fits and lower not in name_words().no_bodies and lower not in measures().signs


_LENGTHS = range(3, 7)
