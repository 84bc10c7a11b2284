"""The page of a report: what it shows, and what no article can make of it."""

import base64
import hashlib
import re
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

from factcheck.articles import read_all
from factcheck.articles.options import ReadingOptions
from factcheck.model import Finding, Report, Verdict
from factcheck.pipeline import check
from factcheck.report.as_html import render
from factcheck.report.presentation import Presentation
from factcheck.report.sections import SECTIONS, in_one_sentence
from tests.report import example
from tests.report.hostile import hostile_report
from tests.report.markup import Element, elements, named

STORIES = ("fixtures/harbour-fire", "seeds")
ALL_STORIES = (
    "seeds",
    *sorted(str(one.parent) for one in Path("fixtures").glob("*/manifest.toml")),
)
PLAIN = (
    *("b", "body", "br", "caption", "code", "details", "figcaption", "figure", "footer", "h1"),
    *(
        "h2",
        "h3",
        "h4",
        "head",
        "header",
        "li",
        "mark",
        "p",
        "q",
        "script",
        "strong",
        "style",
        "summary",
    ),
    *("tfoot", "title", "ul"),
)
KNOWN: dict[str, set[str]] = {
    **{name: set() for name in PLAIN},
    "html": {"lang"},
    "meta": {"charset", "http-equiv", "content", "name"},
    "main": {"tabindex"},
    "nav": {"aria-label"},
    "section": {"aria-labelledby", "data-section", "data-position"},
    "article": {"aria-labelledby"},
    "div": {
        "role",
        "aria-labelledby",
        "aria-label",
        "tabindex",
        "data-controls",
        "data-tools",
        "hidden",
    },
    # On a phone the rows of a table become blocks: their roles keep it a table for who listens.
    **{name: {"role"} for name in ("table", "thead", "tbody", "tr")},
    "th": {"scope", "colspan", "rowspan", "role"},
    "td": {"role", "colspan"},
    "blockquote": {"dir", "lang"},
    "time": {"datetime"},
    "a": {"href", "rel", "aria-label"},
    "span": {"aria-hidden"},
    "abbr": {"title"},
    "svg": {"viewbox", "aria-hidden", "role", "aria-labelledby", "width", "height"},
    "g": set(),
    "path": {"d"},
    "circle": {"cx", "cy", "r"},
    "text": {"x", "y", "text-anchor"},
    "tspan": {"x", "dy"},
    "rect": {"x", "y", "width", "height", "rx"},
}
# What any element may have: names for the style sheet, for links and for the script.
ANYWHERE = {
    *("id", "class", "dir", "data-finding", "data-verdict", "data-code", "data-scope"),
    *("data-decide", "data-fact", "data-verdict-name", "data-kind", "data-check", "data-figure"),
    *("data-witness", "data-source", "data-day", "data-place", "data-speaker", "data-sentence"),
    "data-count",
}


@attrs.frozen
class Shown:
    """A report and its page."""

    report: Report = attrs.field(repr=False)
    page: str = attrs.field(repr=False)
    found: list[Element] = attrs.field(repr=False)


def shown(report: Report) -> Shown:
    page = render(report)
    return Shown(report, page, elements(page))


def of_story(name: str) -> Report:
    reading = read_all([name], ReadingOptions())
    return check(reading.articles, notices=reading.notices)


@pytest.fixture(scope="module", params=[*STORIES, "hostile", "example"])
def one(request: pytest.FixtureRequest) -> Shown:
    """Return the page of a story, of one that means harm, of one that was built by hand."""
    if request.param == "hostile":
        return shown(hostile_report())
    return shown(example.REPORT if request.param == "example" else of_story(request.param))


@pytest.fixture(scope="module")
def seeds() -> Shown:
    return shown(of_story("seeds"))


def test_only_known_elements(one: Shown) -> None:
    """No words of an article become an element, an attribute, a handler or a style."""
    for element in one.found:
        assert element.name in KNOWN, element
        assert element.attributes.keys() <= KNOWN[element.name] | ANYWHERE, element


def test_nothing_leads_out_but_links(one: Shown) -> None:
    """No address stands in the page but those of links to articles, which are http or https."""
    for element in one.found:
        for name, value in element.attributes.items():
            assert name != "src"
            if name == "href" and not value.startswith("#"):
                assert re.match(r"https?://[^/]", value), element
                assert element.attributes["rel"] == "noopener noreferrer"
    style, *_ = named(one.found, "style")
    assert not re.search(r"url\(|@import|http", style.text)


def test_the_policy_allows_what_is_there(one: Shown) -> None:
    """The policy forbids everything, and names the style and the script by their hashes."""
    policy = next(
        element.attributes["content"]
        for element in named(one.found, "meta")
        if element.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    rules = dict(rule.partition(" ")[::2] for rule in policy.split("; "))

    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert rules["img-src"] == "data:"
    for name in ("style", "script"):
        texts = [element.text for element in named(one.found, name)]
        assert [rules.get(f"{name}-src")] == [hash_of(text) for text in texts] != []


def hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_names_are_unique_and_links_arrive(one: Shown) -> None:
    """No two elements share a name, and each link within the page leads to one."""
    names = Counter(e.attributes["id"] for e in one.found if "id" in e.attributes)

    assert [name for name, number in names.items() if number > 1] == []
    for element in one.found:
        href = element.attributes.get("href", "")
        assert not href.startswith("#") or href[1:] in names, element
        for name in element.attributes.get("aria-labelledby", "").split():
            assert name in names, element


SCOPES = ("row", "col", "rowgroup")


def test_tables_can_be_listened_to(one: Shown) -> None:
    """Each table begins with a caption, each head of a row or column says which, none is empty."""
    tables = list(named(one.found, "table"))
    captions = [e for e in named(one.found, "caption") if e.text.strip()]

    assert len(tables) == len(captions)
    assert all(e.attributes.get("scope") in SCOPES for e in named(one.found, "th"))
    assert all(e.text.strip() for e in named(one.found, "th"))


def test_headings_in_order(one: Shown) -> None:
    """One headline, and no level is left out below it."""
    levels = [int(e.name[1]) for e in one.found if re.fullmatch("h[1-6]", e.name)]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(lower <= upper + 1 for upper, lower in pairwise(levels))


def test_what_shows_is_clean(one: Shown) -> None:
    """No sign that turns the direction of writing, hides or breaks a page is printed."""
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", one.page
    )
    assert one.page.encode()


def test_every_finding_has_its_place(one: Shown) -> None:
    """Each finding stands there once, under its id, with its verdict and code."""
    findings = {e.attributes["id"]: e for e in one.found if "data-finding" in e.attributes}

    assert list(findings) == [finding.id for finding in ordered(one.report)]
    for finding in one.report.findings:
        assert findings[finding.id].attributes["data-verdict"] == finding.verdict.value
        assert findings[finding.id].attributes["data-code"] == finding.code


def ordered(report: Report) -> list[Finding]:
    """Return the findings section by section, the gravest first."""
    return [finding for section in SECTIONS for finding in section.of(report)]


def test_the_sentence_and_the_losses_come_first(one: Shown) -> None:
    """The headline says how it stands, and what could not be read stands right below."""
    (headline,) = named(one.found, "h1")
    first = next(e for e in one.found if e.name == "h2")

    assert headline.text.strip() == in_one_sentence(one.report)
    if any(notice.lost for notice in one.report.notices):
        assert "incomplete" in first.text


def test_the_weights_add_up(one: Shown) -> None:
    """The bits of each waterfall and the points of each priority add up to the sum below them."""
    sums: dict[int, list[float]] = {}
    totals: dict[int, float] = {}
    for cell in named(one.found, "td"):
        table, part, *_ = cell.parents[-3:]
        if table.attributes.get("class") in ("waterfall", "points") and "weight" in cell.classes:
            if part.name == "tfoot":
                totals[id(table)] = float(cell.text)
            else:
                sums.setdefault(id(table), []).append(float(cell.text))

    assert totals
    assert {key: sum(parts) for key, parts in sums.items()} == totals


def test_figures_are_marked_in_their_sentences(seeds: Shown) -> None:
    """Each position of a conflict shows its figure, and its sentence with the figure marked."""
    (conflict,) = seeds.report.of(Verdict.CONFLICTS)
    own = [e for e in seeds.found if any(p.attributes.get("id") == conflict.id for p in e.parents)]
    figures = [e.text.strip() for e in own if "data-figure" in e.attributes]
    sentences = [e.text for e in named(own, "blockquote")]
    marked = [e.text for e in named(own, "mark") if e.within("blockquote")]

    assert figures == marked == [p.claims[0].quote.exact for p in conflict.positions]
    for position, sentence in zip(conflict.positions, sentences, strict=True):
        claim = position.claims[0]
        assert sentence == claim.quote.article.text[claim.sentence.slice]


def test_order_is_of_no_consequence(seeds: Shown) -> None:
    """Which article is read first changes no byte."""
    articles = seeds.report.articles

    assert render(check(reversed(articles))) == seeds.page


def test_no_clock(seeds: Shown) -> None:
    """A stamp stands there only if one is given."""
    stamp = datetime(2024, 7, 8, 9, 30, tzinfo=UTC)

    assert "2024-07-08" not in seeds.page
    assert "2024-07-08 09:30" in render(seeds.report, Presentation(stamp=stamp))


def test_without_the_words_of_articles(seeds: Shown) -> None:
    """Who may not hand on the words of articles gets places and values, and not one sentence."""
    found = elements(render(seeds.report, Presentation(quotes=False)))

    assert not list(named(found, "mark", "blockquote", "q"))
    assert any("data-place" in e.attributes for e in found)


@pytest.mark.parametrize("name", ALL_STORIES)
def test_small(name: str) -> None:
    """A usual job takes less than 300 kB."""
    assert len(render(of_story(name)).encode()) < 300_000
