"""Denials: what is said not to be so of what is counted: "187 bodies were not identified"."""

from factcheck.claims.sentences import Sentence
from factcheck.reference.grammar import grammar
from factcheck.reference.nouns import Nouns

_LONGEST = 4  # words of each part: "have", "yet to be"
_PREFIX = 2  # letters of "un-"
_FAR = 30  # tokens to look back for the participle that "101 are not" leaves out


def denied_at(sentence: Sentence, nouns: Nouns, start: int) -> str | None:
    """Return the measure of what is denied from a token on: "not identified".

    It is another measure than that of what is so: those who were identified, and those who were
    not, are two figures.
    """
    lower = sentence.lower
    at = _over(lower, nouns.denial_verbs | nouns.undone_verbs, start)
    if at >= len(lower):
        return None
    if lower[at] in nouns.undone:
        return f"{nouns.denied} {lower[at][_PREFIX:]}" if at > start else None
    if lower[at] not in nouns.denials:
        return None
    end = _over(lower, nouns.denials_go_on, at + 1)
    is_early = lower[at] in nouns.denials_late and end == at + 1
    if is_early:
        return None  # "30 people still trapped"
    end += end < len(lower) and lower[end].endswith("ly")
    word = lower[end] if end < len(lower) else "."
    if _is_participle(word, nouns):
        return f"{nouns.denied} {word}"
    return _left_out(lower, nouns, start) if at > start and not word[0].isalnum() else None


def denied_in_front(sentence: Sentence, nouns: Nouns, first: int) -> str | None:
    """Return the measure of what is denied in front of a figure: "still unidentified are 187"."""
    lower = sentence.lower
    if first < _IN_FRONT or lower[first - 1] not in nouns.undone_verbs:
        return None
    word = lower[first - 2]
    return f"{nouns.denied} {word[_PREFIX:]}" if word in nouns.undone else None


_IN_FRONT = 2  # words: "unidentified are"


def _over(lower: list[str], words: frozenset[str], at: int) -> int:
    end = min(len(lower), at + _LONGEST)
    while at < end and lower[at] in words:
        at += 1
    return at


def _is_participle(word: str, nouns: Nouns) -> bool:
    return word.endswith("ed") or word in grammar().pasts or word in nouns.befalls


def _left_out(lower: list[str], nouns: Nouns, start: int) -> str | None:
    """Return what is denied of "177 were identified and 101 are not"."""
    for at in range(start - 1, max(0, start - _FAR), -1):
        verb = lower[at - 1] in nouns.denial_verbs or lower[at - 1] in nouns.denials_go_on
        if verb and _is_participle(lower[at], nouns):
            return f"{nouns.denied} {lower[at]}"
    return None
