"""Find ranks and ordinals: "No 1", "third-largest", "75th anniversary"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find ranks and ordinals: "No 1", "third-largest", "75th anniversary"."""
    yield from ()
