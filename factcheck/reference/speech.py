"""Speech: the verbs and words by which a text says whose statement it gives."""

from functools import cache

import attrs

from factcheck.model import Stance
from factcheck.reference.grammar import Phrases, forms_of, words_of
from factcheck.reference.language import load_table


@attrs.frozen
class Speech:
    """The words around a statement."""

    says: Phrases[bool]  # in every form: "said", "tells"
    shows: frozenset[str]
    sources: frozenset[str]
    according: Phrases[bool]
    people: frozenset[str]
    vague: frozenset[str]
    deniable: frozenset[str]
    stances: Phrases[Stance]
    modals: frozenset[str]


@cache
def speech() -> Speech:
    """Return the words of speech of English.

    >>> speech().says.at(["pointed", "out"], 0)
    (2, True)
    >>> speech().stances.at(["denied"], 0)
    (1, <Stance.DENIED: 'denied'>)
    """
    table = load_table("speech")
    stances = {
        words: stance
        for key, stance in _STANCES.items()
        for entry in table[key]
        for words in forms_of(entry)
    }
    return Speech(
        says=Phrases(
            (words_of(form), True) for verb in table["says"] for form in sorted(set(forms_of(verb)))
        ),
        shows=frozenset(form for verb in table["shows"] for form in forms_of(verb)),
        sources=frozenset(table["sources"]),
        according=Phrases((words_of(phrase), True) for phrase in table["according"]),
        people=frozenset(table["people"]),
        vague=frozenset(table["vague"]),
        deniable=frozenset(table["deniable"]),
        modals=frozenset(table["modals"]),
        stances=Phrases((words_of(words), stance) for words, stance in sorted(stances.items())),
    )


_STANCES = {
    "expects": Stance.EXPECTED,
    "alleges": Stance.ALLEGED,
    "denies": Stance.DENIED,
}
