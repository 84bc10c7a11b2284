"""Bodies: the one name of whoever is cited, however a sentence writes it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from factcheck.reference.agencies import Kind, agencies
from factcheck.reference.grammar import Phrases, words_of
from factcheck.reference.organisations import organisations
from factcheck.reference.speech import speech

_MEDIA = frozenset({Kind.AGENCY, Kind.PAPER, Kind.BROADCASTER})
_KEPT = 1 << 12  # names
_SMALL = frozenset({"of", "the", "and", "for", "de", "du", "la", "le", "al", "van", "von", "bin"})


@lru_cache(maxsize=_KEPT)
def body(words: str) -> str:
    """Return the one name of a body; others keep the words that they are named by.

    >>> body("the Border Patrol"), body("U.S. Customs and Border Protection"), body("Ana Ruiz")
    ('US Customs and Border Protection', 'US Customs and Border Protection', 'Ana Ruiz')
    """
    bare = words[4:] if words[:4].lower() == "the " else words
    full = organisations().named(bare) or bare
    return agencies().named(full) or full


def is_medium(name: str) -> bool:
    """Say whether a name is that of an agency, a paper or a broadcaster."""
    known = agencies().by_name.get(name)
    return known is not None and known.kind in _MEDIA


def is_named(words: str) -> bool:
    """Say whether a speaker is somebody: "Ana Ruiz", not "a police source" or "officials".

    >>> is_named("South Eastern Railway"), is_named("Panamanian officials"), is_named("Prisons")
    (True, False, False)
    """
    parts = [part for part in words.split() if part not in _SMALL]
    return (
        len(parts) > 1
        and all(part[0].isupper() for part in parts)
        and parts[-1].lower() not in speech().people
        and parts[-1].lower() not in speech().sources
    ) or is_body(body(words))


def is_body(name: str) -> bool:
    """Say whether a name is that of a body that is known.

    >>> is_body("USGS"), is_body("South Eastern Railway"), is_body("Ana Ruiz")
    (True, False, False)
    """
    return name in agencies().by_name or organisations().named(name) is not None


def speaks_as_one(name: str) -> bool:
    """Say whether the last word of a name shows a body: "South Eastern Railway"."""
    return name.rsplit(maxsplit=1)[-1].lower() in organisations().heads


@cache
def _forms() -> Phrases[str]:
    """Return how bodies are written in a sentence: unlike marks, these mean nobody else."""
    written = {words_of(form): form for one in agencies().by_name.values() for form in one.names}
    for form in organisations().forms_written:
        written.setdefault(words_of(form), form)
    return Phrases((words, body(form)) for words, form in written.items())


def bodies_in(
    tokens: Sequence[str], forms: Phrases[str] | None = None
) -> Iterator[tuple[int, int, str]]:
    """Yield the bodies that a sentence names: first word, word behind, and name."""
    forms, reached = forms or _forms(), 0
    for place, token in enumerate(tokens):
        if place >= reached and token in forms.first_words and (hit := forms.at(tokens, place)):
            reached = hit[0]
            yield place, hit[0], hit[1]


def one_name_each(names: Iterable[str]) -> Mapping[str, str]:
    """Return the fullest form of each person's name, where only one person can be meant.

    >>> dict(one_name_each(["PK Roe", "Peter Roe", "Ann Poe", "Art Poe", "A Poe"]))
    {'PK Roe': 'Peter Roe'}
    """
    by_surname: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        if name not in agencies().by_name:
            by_surname[name.split()[-1]].add(name)
    found: dict[str, str] = {}
    for several in by_surname.values():
        ordered = sorted(several, key=lambda name: (-len(name), name))
        if len(several) > 1 and all(_may_be(name, ordered[0]) for name in ordered):
            found.update((name, ordered[0]) for name in ordered[1:])
    return found


_INITIALS = 3


def _may_be(short: str, full: str) -> bool:
    """Say whether a name may be that of another, in initials or without a given name."""
    if short == full:
        return True
    given, others = short.split()[:-1], full.split()[:-1]
    if not given or not others:
        return not given
    letters = given[0].replace(".", "")
    initials = letters.isupper() and len(letters) <= _INITIALS
    return given == others[-len(given) :] or (initials and letters[0] == others[0][0])
