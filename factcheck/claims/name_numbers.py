"""Numbers inside names: "the Final Four", which counts nobody."""

from factcheck.claims.sentences import Sentence
from factcheck.reference.grammar import grammar

_LONG = 3  # letters: what headlines write in small letters is not longer, but for prepositions


def ends_a_name(sentence: Sentence, first: int) -> bool:
    """Say whether a number in words goes on with a name: a capital for both, in plain prose.

    A headline has capitals throughout, and counts: "Crash Kills Four".
    """
    if not first or not all(_is_capital(sentence.words[at]) for at in (first - 1, first)):
        return False
    return any(_is_of_prose(word) for word in sentence.words)


def _is_capital(word: str) -> bool:
    return word.isalpha() and word[0].isupper() and not word.isupper()


def _is_of_prose(word: str) -> bool:
    words = grammar()
    small = word.islower() and word.isalpha() and len(word) > _LONG
    return small and word not in words.prepositions and word not in words.subordinators
