"""Find what looks like a value and is none: "COVID-19", phone numbers, model names."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find what looks like a value and is none: "COVID-19", phone numbers, model names."""
    yield from ()
