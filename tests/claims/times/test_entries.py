"""Live pages: what an entry tells counts from the day of the stamp above it."""

import attrs
import pytest

from factcheck.articles.page.zones import stretches
from factcheck.claims.sentences import Page
from factcheck.claims.times import dates_of
from factcheck.model import Zone
from factcheck.reference.language import load_language
from tests.builders import article

PAGES = {
    # Two stamps, each above its entry; the third has a clock alone, and keeps the day.
    """Storm live: roofs fall
14:05 GMT, 3 July
The roof fell yesterday, police said.
13:00 GMT, 4 July
The mayor wept yesterday at the hall.
11:00
Two men died today in the harbour.""": ["2024-07-02", "2024-07-03", "2024-07-04"],
    # The newest stands on top.
    """Storm live: roofs fall
09:10, 5 July 2024
The roof fell today, police said.
22:40, 4 July 2024
The mayor wept today at the hall.""": ["2024-07-05", "2024-07-04"],
    # One stamp is the page's own.
    """Storm: roofs fall
14:05 GMT, 3 July
The roof fell yesterday, police said.
The mayor wept yesterday at the hall.""": ["2024-07-04", "2024-07-04"],
    # What was published and updated is no entry.
    """Storm: roofs fall
Published 14:05, 3 July 2024
Updated 15:05, 4 July 2024
The roof fell yesterday, police said.""": ["2024-07-04"],
    # A stamp of last year is none of a live page.
    """Storm: roofs fall
14:05, 3 July 2023
The roof fell yesterday, police said.
14:05, 4 July 2023
The mayor wept yesterday at the hall.""": ["2024-07-04", "2024-07-04"],
}


@pytest.mark.parametrize("text", PAGES)
def test_an_entry_counts_from_its_stamp(text: str) -> None:
    """Entries under dated stamps count from those; any other page from its own day."""
    plain = article(text, published="2024-07-05")
    page = Page(attrs.evolve(plain, stretches=stretches(text)), load_language("en"))
    told = [
        one.moment.timex
        for sentence in page.sentences
        if sentence.zone is Zone.BODY
        for one in dates_of(sentence, page)
    ]

    assert told == PAGES[text]
