"""Find percentages, percentage points and basis points."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find percentages, percentage points and basis points."""
    yield from ()
