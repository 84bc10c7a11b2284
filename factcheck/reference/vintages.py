"""Figures that are given more than once by those who give them: estimates, forecasts, pledges."""

from functools import cache, lru_cache

import attrs

from factcheck.reference.language import load_table

_LONGEST = 3  # words of a phrase
_MARKS = ".,;:!?\"'()“”"


@attrs.frozen
class Vintages:
    """Measures that are revised, and words of revisions, forecasts and promises."""

    revisable: frozenset[str]
    revised: frozenset[str]
    changed: frozenset[str]
    forecast: frozenset[str]
    foretold: frozenset[str]
    moved: frozenset[str]
    promised: frozenset[str]
    delivered: frozenset[str]


@cache
def vintages() -> Vintages:
    """Return the table of ``languages/en/vintages.toml``."""
    return Vintages(**{name: frozenset(words) for name, words in load_table("vintages").items()})


@lru_cache(maxsize=4096)
def phrases_of(sentence: str) -> frozenset[str]:
    """Return the words of a sentence, and what stands side by side, in lower case.

    >>> sorted(phrases_of("Now paid."))
    ['now', 'now paid', 'paid']
    """
    words = [word.strip(_MARKS).lower() for word in sentence.split()]
    return frozenset(
        " ".join(words[start : start + length])
        for length in range(1, _LONGEST + 1)
        for start in range(len(words) - length + 1)
    )


def revision_told(sentence: str) -> bool:
    """Say whether a phrase of a sentence tells a revision.

    >>> revision_told("The previous estimate was 3.1 percent.")
    True
    """
    return not vintages().revised.isdisjoint(phrases_of(sentence))
