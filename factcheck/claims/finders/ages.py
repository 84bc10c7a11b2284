"""Find ages: "aged between 18 and 45", "18-year-old"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find ages: "aged between 18 and 45", "18-year-old"."""
    yield from ()
