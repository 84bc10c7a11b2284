"""Find what recurs: "every Monday", "annual", "twice a week"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find what recurs: "every Monday", "annual", "twice a week"."""
    yield from ()
