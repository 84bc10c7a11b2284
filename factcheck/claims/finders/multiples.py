"""Find multiples: "10 times more than the previous year", "tenfold", "doubled"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find multiples: "10 times more than the previous year", "tenfold", "doubled"."""
    yield from ()
