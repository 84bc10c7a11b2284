"""Pictures on the page: there for every story, safe with hostile words, and of one drawing."""

import re
from pathlib import Path

import attrs
import pytest

from factcheck.model import Report
from factcheck.report.as_html import render
from factcheck.report.page.articles import anchors_of
from factcheck.report.page.pictures import Pictures, pictures_of
from factcheck.report.page.pictures.steps import steps_of
from tests.report.hostile import hostile_report
from tests.report.markup import Element, elements, named
from tests.report.page.stories import figure

STYLE = Path(__file__).parents[3] / "factcheck/report/page/pictures.css"
SECTIONS = ("who-says-what", "timeline", "lineage")
_LONGEST = 400  # characters of a name, a figure or a title in a picture


@pytest.fixture(scope="module")
def report() -> Report:
    return hostile_report()


@pytest.fixture(scope="module")
def found(report: Report) -> list[Element]:
    return elements(render(report))


def pictures(report: Report) -> Pictures:
    return pictures_of(report, figure, anchors_of(report), quotes=True)


def test_the_report_that_means_harm_has_every_picture(report: Report) -> None:
    """What the tests of the page ask of it, they ask of pictures as well."""
    seen = pictures(report)

    assert seen.facts is not None
    assert seen.events is not None
    assert seen.lineage is not None
    assert any(steps_of(one, figure) for one in report.findings)
    assert [link[2] for link in seen.links] == list(SECTIONS)


def test_pictures_need_no_style_of_their_own(found: list[Element]) -> None:
    """A strict policy forbids style attributes: classes and the attributes of SVG do."""
    assert list(named(found, "svg"))
    assert not any("style" in one.attributes for one in found)


def test_each_picture_is_told_or_beside_its_words(found: list[Element]) -> None:
    """A picture has a title that is read out, or is hidden: then words beside it say the same."""
    for one in named(found, "svg"):
        hidden = one.attributes.get("aria-hidden") == "true"
        assert hidden != (
            one.attributes.get("role") == "img" and "aria-labelledby" in one.attributes
        )


def test_what_scrolls_can_be_reached_by_keys(found: list[Element]) -> None:
    """A region that is wider than a phone has a name and takes the focus."""
    regions = [one for one in found if {"table-region", "picture-region"} & set(one.classes)]

    assert regions
    for one in regions:
        # A landmark each for tables of the story; charts, of which there may be many, are groups.
        assert one.attributes["role"] in ("region", "group")
        assert one.attributes["tabindex"] == "0"
        assert one.attributes.get("aria-label") or one.attributes.get("aria-labelledby")


def test_nobody_fills_a_picture_with_a_name(found: list[Element]) -> None:
    """A source whose name has 100,000 letters is cut, in what is seen and in what is read out."""
    for one in found:
        if one.name in ("text", "title") and one.within("svg"):
            assert len(one.text) <= _LONGEST


def test_the_order_of_articles_is_of_no_consequence(report: Report) -> None:
    """The same report has the same pictures, in whatever order its articles are listed."""
    turned = attrs.evolve(report, articles=report.articles[::-1], voices=report.voices[::-1])

    assert pictures(turned).facts == pictures(report).facts
    assert pictures(turned).events == pictures(report).events
    assert pictures(turned).lineage == pictures(report).lineage


def test_without_quotes_no_words_of_articles_stand_in_pictures(report: Report) -> None:
    """Figures are told as read, and of passages their number alone."""
    seen = pictures_of(report, lambda _: "a figure", anchors_of(report), quotes=False)

    assert seen.lineage is not None
    assert all(taken.words is None for row in seen.lineage.rows for taken in row.taken)
    assert seen.facts is not None
    assert {
        given.figure for row in seen.facts.rows for cell in row.cells for given in cell.given
    } <= {"a figure"}


def test_colours_follow_the_page() -> None:
    """No colour is fixed but as what stands in where the page names none: dark and print work."""
    bare = re.sub(r"var\(--[a-z]+, #[0-9a-f]{3,6}\)", "", STYLE.read_text("utf-8"))

    assert not re.search(r"#[0-9a-f]{3,6}\b|rgb\(|url\(|@import", bare)
