"""Which credit lines and addresses tell where words are from."""

import pytest

from factcheck.lineage.credits import address, credits_of
from factcheck.model import Article, Span, Stretch, Zone
from tests.builders import article

TEXT = "A barge broke its moorings at Quennell Lock on Tuesday night."


def credited(line: str, url: str | None = None) -> Article:
    """Return an article that ends in a credit line."""
    span = Span(len(TEXT) + 1, len(TEXT) + 1 + len(line))
    return article(f"{TEXT}\n{line}", stretches=(Stretch(Zone.CREDIT, span),), url=url)


AGENCY = {
    "(Reporting by Ana Ruiz for Reuters)": "Reuters",
    "Additional reporting by Reuters": None,
    "The Associated Press contributed to this report.": None,
    "Material from AFP was used in this report.": None,
    "With files from The Canadian Press": None,
    "Photo: Ana Ruiz/Reuters": None,
    "By Ana Ruiz, Associated Press": "Associated Press",
}


@pytest.mark.parametrize(("line", "agency"), AGENCY.items())
def test_who_helped_did_not_write_it(line: str, agency: str | None) -> None:
    """Contributions and pictures do not make the text an agency's."""
    assert credits_of(credited(line)).agency == agency


def test_who_helped_is_listed() -> None:
    """An agency that contributed is told among the credits."""
    assert credits_of(credited("Reuters contributed to this report.")).names == ("Reuters",)


FIRST = {
    "This story originally appeared in the Straits Times.": "Straits Times",
    "Read the full story at https://www.reuters.com/world/a-1": "Reuters",
    "Read the original on https://harbour.example/a?b=1": "harbour.example",
}


@pytest.mark.parametrize(("line", "first"), FIRST.items())
def test_an_aggregator_names_its_source(line: str, first: str) -> None:
    """A link or a name behind such words is where the text first appeared."""
    assert credits_of(credited(line)).first == first


def test_the_site_of_an_agency() -> None:
    """What stands on an agency's own site is its copy."""
    assert credits_of(credited("End", "https://apnews.com/article/1")).site == "Associated Press"
    assert credits_of(credited("End", "https://gazette.example/a")).site is None
    assert credits_of(credited("End", "http://[")).site is None


ONE_PAGE = [
    "https://www.gazette.example/a/1/?utm_source=x#top",
    "http://gazette.example/a/1",
    "https://gazette.example/a/1?fbclid=77",
]


def test_one_page_has_one_address() -> None:
    """What differs between links to a page is set aside; what asks for another page is not."""
    assert {address(url) for url in ONE_PAGE} == {"gazette.example/a/1"}
    assert address("https://gazette.example/?p=7") == "gazette.example?p=7"
    assert address("https://gazette.example/") is None
    assert address(None) is None
