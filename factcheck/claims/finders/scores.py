"""Find votes and scores: "5-4", "218-210"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find votes and scores: "5-4", "218-210"."""
    yield from ()
