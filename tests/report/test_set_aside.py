"""A report knows what was seen and compared with nothing, and why."""

from collections import Counter

import pytest

from factcheck.articles import read_all
from factcheck.articles.options import ReadingOptions
from factcheck.model import Article, Report
from factcheck.pipeline import check, extract


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    return tuple(read_all(["fixtures/harbour-fire"], ReadingOptions()).articles)


@pytest.fixture(scope="module")
def report(articles: tuple[Article, ...]) -> Report:
    return check(articles)


def test_what_is_not_compared_is_set_aside(articles: tuple[Article, ...], report: Report) -> None:
    """Every figure that was seen is either compared or set aside, none is lost between."""
    seen = sum(len(extract(article)) for article in articles)
    compared = sum(claim.compared for claim in report.claims)

    assert compared + len(report.set_aside) == seen
    assert compared


def test_each_has_its_reason(report: Report) -> None:
    """A reason is that of the figure, else the part of the page in which it stands."""
    reasons = Counter(one.reason for one in report.set_aside)

    assert reasons["a telephone number or the like"] == 2
    assert reasons["related links"] == 3


def test_order_is_of_no_consequence(articles: tuple[Article, ...], report: Report) -> None:
    """Which article is read first changes nothing."""
    assert check(reversed(articles)).set_aside == report.set_aside


def test_a_finding_names_its_fact(report: Report) -> None:
    """Every finding says what it is about, and its sentence has the same words."""
    assert report.findings
    assert all(finding.fact and finding.fact in finding.summary for finding in report.findings)
