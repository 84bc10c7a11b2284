"""Verbs: the forms that can carry a clause."""

from functools import cache

from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures
from factcheck.reference.speech import speech


@cache
def verb_forms() -> tuple[frozenset[str], frozenset[str]]:
    """Return the forms that may be nouns as well, and those that are past tenses."""
    known, signs = grammar(), measures().signs
    acts = {
        word
        for word in signs.first_words
        if (found := signs.at((word,), 0)) and found[1].part is Part.VERB
    }
    every = frozenset(known.finite | acts | speech().says.first_words | speech().shows)
    gerunds = frozenset(form for form in every if form.endswith("ing"))
    present = frozenset(
        form for form in every if _looks_present(form, every) and not looks_past(form)
    )
    present -= known.pasts
    return present - gerunds, every - present - gerunds


def _looks_present(form: str, every: frozenset[str]) -> bool:
    return (
        (form.endswith("s") and not form.endswith("ss"))
        or f"{form}s" in every
        or (
            form.endswith(("y", "s", "sh", "ch", "x"))
            and (f"{form}es" in every or f"{form[:-1]}ies" in every)
        )
    )


def looks_past(word: str) -> bool:
    """Say whether a word ends as regular past tenses do.

    >>> looks_past("landed"), looks_past("need")
    (True, False)
    """
    return len(word) > len("need") and word.endswith("ed")
