"""How a language says that there were none: "no one was killed", "without injuries"."""

from collections.abc import Iterable
from functools import cache

import attrs

from factcheck.reference.language import load_table

Phrases = dict[str, tuple[tuple[str, ...], ...]]


@attrs.frozen
class Nothing:
    """The table of ``languages/<code>/nothing.toml``."""

    phrases: dict[str, Phrases]  # of each list by their first word, the longest first
    words: dict[str, frozenset[str]]
    openers: frozenset[str]  # the first words of what tells of none

    def ends(self, name: str, lower: list[str], at: int) -> int:
        """Return the place behind a phrase of a list that begins at a token; 0 if none does.

        >>> load_nothing().ends("nobody", ["no", "one", "died"], 0)
        2
        """
        if at < len(lower):
            for phrase in self.phrases[name].get(lower[at], ()):
                if tuple(lower[at : at + len(phrase)]) == phrase:
                    return at + len(phrase)
        return 0

    def is_as_yet(self, sentence: str) -> bool:
        """Say whether a sentence tells that none were known so far.

        >>> load_nothing().is_as_yet("No deaths have been confirmed yet.")
        True
        """
        lower = [word.strip(_MARKS).lower() for word in sentence.split()]
        return any(self.ends("as_yet", lower, at) for at in range(len(lower)))

    def begins(self, name: str, lower: list[str], end: int) -> bool:
        """Say whether a phrase of a list ends before a token."""
        return any(self.ends(name, lower, at) == end for at in range(max(0, end - _LONGEST), end))


_MARKS = ".,;:!?()\"'"
_OPENING = ("nobody", "of_them", "no", "without")
_LONGEST = 3  # words of a phrase that is looked for before a token


@cache
def load_nothing(code: str = "en") -> Nothing:
    """Return the table of a language."""
    table = load_table("nothing", code)
    phrases = {name: _by_first_word(words) for name, words in table.items()}
    return Nothing(
        phrases=phrases,
        words={name: frozenset(words) for name, words in table.items()},
        openers=frozenset().union(*(phrases[name] for name in _OPENING)),
    )


def _by_first_word(phrases: Iterable[str]) -> Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(those, key=len, reverse=True)) for first, those in found.items()}
