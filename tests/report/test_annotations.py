"""Web Annotations: what the model of the W3C demands, and places that lead back to the words."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from factcheck.model import Article, Dated, Report
from factcheck.pipeline import check
from factcheck.report.as_annotations import render
from factcheck.report.presentation import Presentation
from tests.report.example import HERALD, REPORT
from tests.report.hostile import ARTICLES, hostile_report
from tests.report.stories import leak

REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story": leak,
    "hostile": hostile_report,
}
PURPOSES = {"tagging", "classifying", "commenting"}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def _page(report: Report, presentation: Presentation = Presentation()) -> dict[str, Any]:  # noqa: B008 - frozen
    page: dict[str, Any] = json.loads(render(report, presentation))
    return page


def _selector(item: dict[str, Any], kind: str) -> dict[str, Any] | None:
    return next((one for one in item["target"]["selector"] if one["type"] == kind), None)


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_the_model_is_kept(report: Callable[[], Report]) -> None:
    """What the standard says that a page, an annotation, a body and a target MUST have."""
    page = _page(report())
    names = [item["id"] for item in page["items"]]

    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert page["id"].startswith("urn:")
    assert len(names) == len(set(names)) > 0
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert item["motivation"] == "assessing"
        assert isinstance(item["target"]["source"], str)
        for body in item["body"]:
            assert (body["type"], body["format"]) == ("TextualBody", "text/plain")
            assert body["purpose"] in PURPOSES
        for state in item["target"]["state"]:
            days = [value for key, value in state.items() if key.startswith("source")]
            assert state["type"] == "factcheck:TextState" or days
            assert all(INSTANT.fullmatch(day) for day in days)


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_place_and_quote_lead_to_the_same_words(report: Callable[[], Report]) -> None:
    """And to no others: with what stands around it a quote is found once in its text."""
    texts = {article.sha256: article.text for article in report().articles}
    quoted = 0
    for item in _page(report())["items"]:
        text = texts[item["target"]["state"][0]["factcheck:sha256"]]
        if "\ud83d" in text:
            continue  # half a sign cannot be written down
        place = _selector(item, "TextPositionSelector")
        quote = _selector(item, "TextQuoteSelector")
        assert place
        if quote is None:
            continue
        quoted += 1
        words = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text.count(words) == 1
        assert text.index(words) + len(quote["prefix"]) == place["start"]
        assert text[place["start"] : place["end"]] == quote["exact"]

    assert quoted > 3


REFRAIN = "The fire at the Holm mill killed 12 people.\n"


def test_as_much_is_quoted_as_tells_words_from_their_like() -> None:
    """A refrain needs more around it than a sentence of its own."""
    short = Article(id="a", text=REFRAIN)
    refrain = Article(id="b", text=f"First.\n{REFRAIN * 3}Last.\n")
    items = _page(check([short, refrain]))["items"]
    lengths = {
        (item["target"]["source"], len(quote["prefix"]))
        for item in items
        if (quote := _selector(item, "TextQuoteSelector"))
    }

    assert ("a", 32) in lengths
    assert any(length > 32 for source, length in lengths if source == "b")


def test_what_cannot_be_told_apart_has_its_position_only() -> None:
    """A quote that selects several places is worse than none."""
    refrain = Article(id="b", text=REFRAIN * 400)
    items = _page(check([Article(id="a", text=REFRAIN), refrain]))["items"]
    kinds = {
        tuple(one["type"] for one in item["target"]["selector"])
        for item in items
        if item["target"]["source"] == "b"
    }

    assert ("TextPositionSelector",) in kinds


def test_without_quotes_there_are_positions_only() -> None:
    """For who may not hand on the words of others."""
    page = _page(REPORT, Presentation(quotes=False))

    assert all(_selector(item, "TextQuoteSelector") is None for item in page["items"])
    assert all(_selector(item, "TextPositionSelector") for item in page["items"])
    assert "50 times those" not in render(REPORT, Presentation(quotes=False))


def test_a_day_is_known_or_it_is_not() -> None:
    """An instant is one instant, a day is a day, and of a year alone nothing is invented."""
    instant = datetime(2024, 7, 5, 14, 30, tzinfo=UTC)
    at_once = attrs.evolve(HERALD, published=Dated(instant, "manifest"))
    report = check([at_once, attrs.evolve(HERALD, id="copy", source="Copy", published=None)])
    states = {item["target"]["source"]: item["target"]["state"] for item in _page(report)["items"]}
    of_the_day = [one["target"]["state"] for one in _page(REPORT)["items"]]

    assert {"type": "TimeState", "sourceDate": "2024-07-05T14:30:00Z"} in [
        state for found in states.values() for state in found
    ]
    assert any(
        {
            "type": "TimeState",
            "sourceDateStart": "2024-07-05T00:00:00Z",
            "sourceDateEnd": "2024-07-05T23:59:59Z",
        }
        in found
        for found in of_the_day
    )
    assert any(len(found) == 1 for found in of_the_day)


def test_there_is_a_time_only_if_one_is_asked_for() -> None:
    """Two runs give the same bytes, in any order of articles."""
    stamp = datetime(2024, 7, 8, 12, 30, tzinfo=UTC)

    assert _page(REPORT, Presentation(stamp=stamp))["items"][0]["generated"] == (
        "2024-07-08T12:30:00Z"
    )
    assert "generated" not in render(REPORT)
    assert render(check(ARTICLES)) == render(check(reversed(ARTICLES)))
