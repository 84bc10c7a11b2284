"""The order of day and month by the country of a paper: only where its page tells nothing."""

import pytest

from factcheck import extract
from factcheck.notices import notices_of
from factcheck.reference.date_orders import order_of
from tests.builders import article

BOTH = "The report is dated 04/08/2024, the mayor said."

# A text, the address it stands at, and what its first date is.
ROWS = [
    (BOTH, "https://www.example.co.uk/1.html", "2024-08-04"),
    (BOTH, "https://example.in/1.html", "2024-08-04"),
    (BOTH, "example.com.au/news", "2024-08-04"),
    (BOTH, "https://example.gov/1.html", "2024-04-08"),
    (BOTH, "https://www.ky3.us/", "2024-04-08"),
    (BOTH, "https://example.com/uk/1.html", "2024-XX-XX"),
    (BOTH, "https://example.ca/1.html", "2024-XX-XX"),
    (BOTH, None, "2024-XX-XX"),
    # Any date of the page tells more than its address.
    (BOTH + " The reply is dated 08/25/2024.", "https://example.co.uk/1", "2024-04-08"),
    (BOTH + " They are of 25/08/2024 and 08/25/2024.", "https://example.co.uk/1", "2024-XX-XX"),
]


@pytest.mark.parametrize(("text", "url", "day"), ROWS)
def test_the_country_of_a_paper_tells_the_order(text: str, url: str | None, day: str) -> None:
    """A national ending tells the order of day and month, others and the world's do not."""
    claims = extract(article(text, published="2024-12-20", url=url))
    moments = [claim.value.timex for claim in claims if claim.is_moment]

    assert moments[0] == day


def test_the_reader_is_told_of_the_sign() -> None:
    """A notice names the ending, where nothing else told the order."""
    paper = article(BOTH, published="2024-12-20", url="https://example.co.uk/1")
    told = [notice.text for notice in notices_of(paper, extract(paper))]

    assert any("day first" in text and ".uk" in text for text in told)
    plain = article(BOTH + " It came on 25/08/2024.", published="2024-12-20", url=paper.url)
    assert not any(".uk" in notice.text for notice in notices_of(plain, extract(plain)))


def test_an_address_that_is_none_tells_nothing() -> None:
    """What cannot be read as an address is left alone."""
    assert order_of("http://[broken") is None
    assert order_of("") is None
