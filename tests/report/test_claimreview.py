"""ClaimReview: the fields that readers demand, words for a rating, and never a verdict on truth."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from factcheck.errors import UsageError
from factcheck.model import Article, Dated, Report, Verdict
from factcheck.pipeline import check
from factcheck.report.as_claimreview import render
from factcheck.report.presentation import Presentation
from tests.report.example import CONFLICT, FITTING, HERALD, REPORT
from tests.report.hostile import ARTICLES, hostile_report
from tests.report.stories import leak

DESK = Presentation(desk="Copy desk", address="https://desk.example/checks#top")
REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story": leak,
    "hostile": hostile_report,
}


def _reviews(report: Report, presentation: Presentation = DESK) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(render(report, presentation))
    return found


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_required_fields_are_there(report: Callable[[], Report]) -> None:
    """As the search engines ask for them: short claims, own addresses, ratings in words."""
    reviews = _reviews(report())
    addresses = [one["url"] for one in reviews]

    assert reviews
    assert len(set(addresses)) == len(addresses)
    for one in reviews:
        assert (one["@context"], one["@type"]) == ("https://schema.org", "ClaimReview")
        assert 0 < len(one["claimReviewed"]) < 75
        assert re.fullmatch(r"https://desk\.example/checks#p[0-9a-f]{12}", one["url"])
        assert one["author"] == {"@type": "Organization", "name": "Copy desk"}
        assert one["itemReviewed"]["appearance"]
        assert one["reviewRating"].keys() == {"@type", "alternateName"}
        assert re.match(
            r"Sources (?:conflict|differ|agree): ", one["reviewRating"]["alternateName"]
        )
        assert not one["claimReviewed"].startswith("Sources ")


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_nothing_is_rated_as_true_or_false(report: Callable[[], Report]) -> None:
    """We compare what sources say."""
    written = render(report(), DESK)

    assert not re.search(r"ratingValue|bestRating|worstRating", written)
    assert "<" not in written  # a desk pastes it into a page


def test_a_conflict_names_both_figures_and_all_articles() -> None:
    """With publisher, day and, where there is one, the address."""
    herald = attrs.evolve(HERALD, url="https://herald.example/storm", title="Storm")
    claims = [
        attrs.evolve(one, quote=attrs.evolve(one.quote, article=herald)) if n == 0 else one
        for n, one in enumerate(CONFLICT.claims)
    ]
    finding = attrs.evolve(CONFLICT, claims=tuple(claims), fact="the losses")
    [review] = _reviews(attrs.evolve(REPORT, findings=(finding,)))

    assert review["claimReviewed"] == "50 times those: the losses"
    assert review["reviewRating"]["alternateName"] == (
        "Sources conflict: 50 times those / 10 times that"
    )
    assert review["itemReviewed"]["appearance"] == [
        {
            "@type": "NewsArticle",
            "url": "https://herald.example/storm",
            "headline": "Storm",
            "publisher": {"@type": "Organization", "name": "The Herald"},
            "datePublished": "2024-07-05",
        },
        {
            "@type": "NewsArticle",
            "publisher": {"@type": "Organization", "name": "Daily Tribune"},
            "datePublished": "2024",
        },
    ]


def test_what_too_few_voices_agree_on_is_not_published() -> None:
    """Ten papers with one wire story are one voice."""
    enough = attrs.evolve(REPORT, findings=(FITTING,), min_independent=3)
    too_few = attrs.evolve(enough, min_independent=4)

    assert "(3 independent voices)" in _reviews(enough)[0]["reviewRating"]["alternateName"]
    assert _reviews(too_few) == []


@pytest.mark.parametrize("verdict", [Verdict.SUPERSEDED, Verdict.UNCOMPARED])
def test_what_neither_differs_nor_agrees_is_not_published(verdict: Verdict) -> None:
    """A later count is no conflict."""
    finding = attrs.evolve(CONFLICT, verdict=verdict)

    assert _reviews(attrs.evolve(REPORT, findings=(finding,))) == []


MISSING = {
    "neither": Presentation(),
    "the name": Presentation(address="https://desk.example/checks"),
    "the page": Presentation(desk="Copy desk"),
    "a page of the web": Presentation(desk="Copy desk", address="javascript:alert(1)"),
}


@pytest.mark.parametrize("presentation", MISSING.values(), ids=MISSING.keys())
def test_who_publishes_must_be_said(presentation: Presentation) -> None:
    """In one line, with the options to give."""
    with pytest.raises(UsageError, match=r"--desk NAME --claimreview-url https://"):
        render(REPORT, presentation)


def test_there_is_a_time_only_if_one_is_asked_for() -> None:
    """Two runs give the same bytes, in any order of articles."""
    stamp = datetime(2024, 7, 8, 12, 30, tzinfo=UTC)

    assert _reviews(REPORT, attrs.evolve(DESK, stamp=stamp))[0]["datePublished"] == "2024-07-08"
    assert "datePublished" not in _reviews(REPORT)[0]
    assert render(check(ARTICLES), DESK) == render(check(reversed(ARTICLES)), DESK)


def test_an_instant_keeps_its_zone() -> None:
    """An article of a clock time is dated by it."""
    instant = datetime(2024, 7, 5, 14, 30, tzinfo=UTC)
    texts = ("Fire killed 12 people at the Holm mill.", "Fire killed 21 people at the Holm mill.")
    articles = [
        Article(id=name, text=text, published=Dated(instant, "manifest"))
        for name, text in zip("ab", texts, strict=True)
    ]
    [review] = _reviews(check(articles))

    assert review["itemReviewed"]["appearance"][0]["datePublished"] == "2024-07-05T14:30:00+00:00"


def test_without_quotes_there_are_values() -> None:
    """Not the words of an article."""
    rating = _reviews(REPORT, attrs.evolve(DESK, quotes=False))[0]["reviewRating"]

    assert rating["alternateName"] == "Sources conflict: 50 times / 10 times"
