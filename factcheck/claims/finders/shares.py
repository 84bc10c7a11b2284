"""Find fractions and shares: "a third of", "three in five"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find fractions and shares: "a third of", "three in five"."""
    yield from ()
