"""Find dates, absolute, partial, relative and named."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find dates, absolute, partial, relative and named."""
    yield from ()
