"""Find counts of people and things."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find counts of people and things."""
    yield from ()
