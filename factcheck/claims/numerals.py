"""Numerals: every number of a sentence, in figures or in words."""

from decimal import Decimal

from factcheck.claims.found import Numeral
from factcheck.claims.sentences import Sentence

_WORDS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve".split(),
        range(1, 13),
        strict=True,
    )
)


def numerals(sentence: Sentence) -> tuple[Numeral, ...]:
    """Return the numbers of a sentence in order."""
    found = []
    for index, word in enumerate(sentence.lower):
        figures = word.replace(",", "")
        if figures.replace(".", "", 1).isdigit():
            found.append(Numeral(index, index + 1, Decimal(figures), Decimal(1)))
        elif word in _WORDS:
            found.append(Numeral(index, index + 1, Decimal(_WORDS[word]), Decimal(1), spelled=True))
    return tuple(found)
