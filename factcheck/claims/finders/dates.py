"""Find dates, absolute, partial, relative and named."""

from collections.abc import Iterator

from factcheck.claims.found import Found
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.times import dates_of


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find dates, absolute, partial, relative and named."""
    for date in dates_of(sentence, page):
        yield Found(
            sentence=sentence,
            tokens=(date.quote, date.last),
            core=(date.first, date.last),
            stated=date.moment,
            value=date.moment,
        )
