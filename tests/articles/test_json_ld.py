"""JSON-LD: what is read of it, however broken, and only of the article of this page."""

import json

import pytest

from factcheck.articles.html.json_ld import PageData, read_json_ld
from factcheck.articles.html.loose_json import LONGEST, read_loosely

URL = "https://herald.example/a"
OPEN = "Bridge open"


def read(*blocks: object, url: str | None = URL) -> PageData:
    """Return what the blocks of the page at URL say."""
    texts = [one if isinstance(one, str) else json.dumps(one) for one in blocks]
    return read_json_ld(texts, url, [OPEN])


def node(**more: object) -> dict[str, object]:
    """Return the node of an article."""
    return {"@type": "NewsArticle", "headline": OPEN, "datePublished": "2026-03-04", **more}


PLAIN = json.dumps(node())
WRITTEN = {
    "an object": PLAIN,
    "a list": json.dumps([None, {"@type": "BreadcrumbList"}, node()]),
    "a graph": json.dumps({"@context": "https://schema.org", "@graph": [None, node()]}),
    "a graph in a list": json.dumps([{"@graph": [[node()]]}]),
    "types in a list": json.dumps(node(**{"@type": ["Thing", "ReportageNewsArticle"]})),
    "a type with its vocabulary": json.dumps(node(**{"@type": "https://schema.org/NewsArticle"})),
    "the main entity of a page": json.dumps({"@type": "WebPage", "mainEntity": node()}),
    "a list in a field": json.dumps(node(datePublished=["2026-03-04", "2026-03-05"])),
    "a value in a field": json.dumps(node(datePublished={"@value": "2026-03-04"})),
    "escaped as HTML": PLAIN.replace('"', "&quot;"),
    "characters": f"<![CDATA[{PLAIN}]]>",
    "characters in a comment": f"//<![CDATA[\n{PLAIN}\n//]]>",
    "characters in a longer comment": f"/*<![CDATA[*/ {PLAIN} /*]]>*/",
    "hidden from old browsers": f"<!--\n{PLAIN}\n-->",
    "a mark at its end": f"{PLAIN};",
    "a mark of byte order": f"\ufeff{PLAIN}",
    "commas too many": f"[{PLAIN[:-1]},}},]",
    "comments": PLAIN.replace("{", "{ /* of this page, */ ", 1) + " // the end",
    "a line break in a text": PLAIN.replace("Bridge open", "Bridge\nopen"),
    "a tab in a text": PLAIN.replace("Bridge open", "Bridge\topen"),
    "two behind each other": '{"@type": "WebSite"}' + PLAIN,
    "a comma in a text": PLAIN[:-1] + ', "a": "x,]", "b": "/* no comment */",}',
}


@pytest.mark.parametrize("block", WRITTEN.values(), ids=WRITTEN.keys())
def test_a_block_is_read_however_it_is_written(block: str) -> None:
    """Lists, graphs, wrappings and slips: the article is found, and nothing is doubtful."""
    found = read(block)

    assert [one.published for one in found.articles] == ["2026-03-04"]
    assert [one.headline for one in found.articles] == [OPEN]
    assert found.doubts == ()


BROKEN = {
    PLAIN[:-1]: "cut off",
    PLAIN[:-1] + ', "author": {"name": "Ada': "cut off",
    f'[{PLAIN}, {{"@type": "Person", "name': "cut off",
    PLAIN[:-1] + ', "description": "the "best" bridge"}': "broken",
    '{"@type": "Article", "headline": "a "b" c", "datePublished": "2026-03-04", "x": [': "broken",
}


@pytest.mark.parametrize("block", BROKEN)
def test_a_broken_block_is_told_and_used(block: str) -> None:
    """What can be read of it counts, and the reader knows that it is not all."""
    found = read(block)

    assert [one.published for one in found.articles] == ["2026-03-04"]
    assert [BROKEN[block] in doubt for doubt in found.doubts] == [True]


NOTHING = [
    "",
    "<!-- -->",
    "null",
    "[]",
    '"NewsArticle"',
    "12",
    json.dumps({"@type": "WebSite", "datePublished": "2001-01-01", "headline": OPEN}),
    json.dumps({"@type": "BreadcrumbList", "itemListElement": [node()]}),
    json.dumps({"@type": "ItemList", "itemListElement": [{"item": node()}]}),
    json.dumps({"@type": "CollectionPage", "hasPart": [node()]}),
    json.dumps({"@type": None}),
]


@pytest.mark.parametrize("block", NOTHING)
def test_what_speaks_of_no_article_is_left_alone(block: str) -> None:
    """Sites, ways to a page and lists of links are no articles."""
    found = read(block)

    assert found.articles == ()
    assert found.doubts == ()


OTHER = node(headline="Ferry lost", url="https://herald.example/b", datePublished="2020-01-01")


def test_the_article_of_this_page_is_found_among_others() -> None:
    """By its address, or else by its headline; in whatever order."""
    for own in (node(url="http://www.herald.example/a/?utm_source=x", headline="Old"), node()):
        for blocks in ([OTHER, own], [own, OTHER]):
            assert [one.published for one in read(blocks).articles] == ["2026-03-04"]


def test_one_of_several_others_is_not_taken() -> None:
    """Where none is of this page the reader is told; a lone one of another page is none either."""
    several = read([OTHER, {**OTHER, "datePublished": "2021-01-01"}])
    alone = read(OTHER)

    assert several.articles == alone.articles == ()
    assert "2 articles" in several.doubts[0]
    assert "another article" in alone.doubts[0]


def test_a_lone_node_needs_no_headline() -> None:
    """A page whose headline was changed after its data were written is still itself."""
    assert read(node(headline="Bridge reopens")).articles
    assert read(OTHER, url=None).articles


def test_fields() -> None:
    """Who says it, whose it is, what it was made from: by name or by reference."""
    [found] = read(
        {
            "@graph": [
                {"@id": "#org", "@type": "NewsMediaOrganization", "name": "Harbour Herald"},
                node(
                    publisher={"@id": "#org"},
                    author=[
                        {"@type": "Person", "name": "Ada Holm"},
                        "Ben Roe",
                        "https://x.example",
                    ],
                    sourceOrganization={"name": "Nordic Press Agency"},
                    isBasedOn=["https://npa.example/1", {"url": "https://npa.example/2"}, 3],
                    inLanguage={"@type": "Language", "name": "English", "alternateName": "en"},
                    dateModified="2026-03-05",
                    correction=[{"@type": "CorrectionComment", "text": "It was 34, not 43."}],
                    isAccessibleForFree="False",
                    copyrightHolder={"name": "Harbour Media Ltd"},
                    dateline="TORRIN, March 4",
                ),
            ]
        }
    ).articles

    assert found.publisher == "Harbour Herald"
    assert found.authors == ("Ada Holm", "Ben Roe")
    assert found.organisations == ("Nordic Press Agency",)
    assert found.based_on == ("https://npa.example/1", "https://npa.example/2")
    assert found.language == "en"
    assert found.corrections == ("It was 34, not 43.",)
    assert found.free is False
    assert (found.modified, found.dateline) == ("2026-03-05", "TORRIN, March 4")


def test_a_live_page_has_entries() -> None:
    """Each entry has its own time; none of them is the article of the page."""
    entries = [
        {"@type": "BlogPosting", "headline": "34 dead", "datePublished": f"2026-03-04T{hour}:00Z"}
        for hour in (10, 12)
    ]
    live = node(**{"@type": "LiveBlogPosting"}, coverageStartTime="2026-03-04T09:00Z")
    [found] = read({**live, "liveBlogUpdate": [*entries, None, "x"]}).articles

    assert found.starts == "2026-03-04T09:00Z"
    assert [one.published for one in found.entries] == ["2026-03-04T10:00Z", "2026-03-04T12:00Z"]


HOSTILE = {
    "nested": "[" * 100_000,
    "nested and closed": "[" * 5_000 + "]" * 5_000,
    "long": " " * LONGEST + "[]",
    "quotes": '{"a": "' + '\\"' * 200_000,
    "comments": "/*" * 200_000,
    "many": "[" + "{}," * 200_000 + "{}]",
    "a number": "[" + "9" * 100_000 + "]",
    "slashes": "/" * 200_000,
}


@pytest.mark.parametrize("block", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_block_is_bounded(block: str) -> None:
    """It costs its own length, gives nothing, and does not hide the block behind it."""
    assert [one.published for one in read(block, PLAIN).articles] in (["2026-03-04"], [])
    assert [one.published for one in read(PLAIN, block).articles] == ["2026-03-04"]


def test_many_blocks_are_bounded() -> None:
    """A page of a thousand blocks is read up to a number, and that is told."""
    found = read(*[PLAIN] * 1_000)

    assert found.articles
    assert "more than 50 blocks" in found.doubts[0]


def test_a_loose_value_is_read_as_it_stands() -> None:
    """What is right JSON is not mended: entities in it stay until a field is read."""
    assert read_loosely('{"a": "x &quot;y&quot; // z"}').values == ({"a": "x &quot;y&quot; // z"},)
