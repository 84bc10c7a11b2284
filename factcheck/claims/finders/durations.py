"""Find durations: "five and a half hours", "nine months"."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find durations: "five and a half hours", "nine months"."""
    yield from ()
