"""What a page says of itself: paper, headline, address, language, and whose work it prints."""

import json
from collections.abc import Callable

import pytest

from factcheck.articles.html.metadata import Metadata, metadata_of
from factcheck.articles.html.tree import tree_of
from factcheck.articles.originals import Original

URL = "https://www.herald.example/2026/ferry"


def about(head: str, body: str = "<h1>Ferry aground</h1>", url: str | None = None) -> Metadata:
    """Return what a page with this head says of itself."""
    markup = f"<html><head>{head}</head><body>{body}</body></html>"
    original = Original(name="ferry.html", raw=markup.encode(), url=url)
    return metadata_of(tree_of(original).root, original)


def data(**more: object) -> str:
    """Return the block of an article's JSON-LD."""
    node = {"@type": "NewsArticle", "headline": "Ferry aground", **more}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def meta(**named: str) -> str:
    """Return meta elements; an underscore stands for a colon."""
    return "".join(
        f"<meta property='{name.replace('_', ':', 1)}' content='{value}'>"
        for name, value in named.items()
    )


TITLES = {
    "<title>Ferry aground | Harbour Herald</title>": "Ferry aground",
    "<title>Ferry aground - Herald</title>": "Ferry aground",
    "<title>Ferry aground | World | The Harbour Herald</title>": "Ferry aground",
    "<title>34 dead - 12 hurt | Harbour Herald</title>": "34 dead - 12 hurt",
    "<title>Harbour - a town in fear</title>": "Harbour - a town in fear",
    "<title>Herald</title>": "Herald",
    meta(og_title="Ferry aground - Harbour Herald"): "Ferry aground",
    data() + "<title>Why a ferry ran aground | Herald</title>": "Ferry aground",
    "<title>\n  Ferry\n  aground </title>": "Ferry aground",
    "": None,
}


@pytest.mark.parametrize("head", TITLES)
def test_the_headline_loses_the_name_of_its_paper(head: str) -> None:
    """What is cut off is a name, and never a figure."""
    found = about(head + meta(og_site_name="Harbour Herald"), url="https://herald.example/a")

    assert found.fields.title == TITLES[head]


SOURCES = {
    data(publisher={"name": "Harbour Herald"}) + meta(og_site_name="Herald"): "Harbour Herald",
    meta(og_site_name="Harbour Herald"): "Harbour Herald",
    "<meta name='DC.publisher' content='Harbour Herald'>": "Harbour Herald",
    data(publisher={"name": "https://herald.example"}) + meta(og_site_name="Herald"): "Herald",
    data(publisher={}): None,
    "": None,
}


@pytest.mark.parametrize("head", SOURCES)
def test_the_name_of_the_paper(head: str) -> None:
    """From the data, else from the site."""
    assert about(head).fields.source == SOURCES[head]


ADDRESSES = {
    # the head, and where it was fetched: its own address, and what it is based on
    (f"<link rel='canonical' href='{URL}'>", None): (URL, ()),
    ("<link rel='canonical' href='/2026/ferry'>", "https://www.herald.example/x"): (URL, ()),
    (f"<link rel='canonical' href='{URL}'>", "https://m.herald.example/2026/ferry"): (URL, ()),
    ("<link rel='canonical' href='https://www.herald.example/'>", URL): (URL, ()),
    ("<link rel='canonical' href='https://wire.example/7'>", URL): (
        URL,
        ("https://wire.example/7",),
    ),
    ("<link rel='canonical' href='javascript:alert(1)'>", None): (None, ()),
    ("<link rel='canonical' href='https://[::1/a'>", None): (None, ()),
    ("<link rel='alternate canonical' hreflang='de' href='https://x.example/a'>", None): (None, ()),
    (f"<meta name='original-source' content='{URL}#top'>", URL): (URL, ()),
    ("<meta name='syndication-source' content='https://wire.example/7'>", URL): (
        URL,
        ("https://wire.example/7",),
    ),
    ("<meta name='syndication-source' content='https://wire.example/'>", URL): (URL, ()),
    (data(isBasedOn="https://wire.example/7", url=URL), None): (URL, ("https://wire.example/7",)),
    (data(isBasedOn="a report"), URL): (URL, ()),
}


@pytest.mark.parametrize(("head", "fetched"), ADDRESSES)
def test_addresses(head: str, fetched: str | None) -> None:
    """Its own, and those of others that it prints; the front page of a site is no article."""
    found = about(head, url=fetched)

    assert (found.fields.url, found.based_on) == ADDRESSES[head, fetched]


CREDITS = {
    data(sourceOrganization={"name": "Northwire"}): ("Northwire",),
    data(author={"name": "The Associated Press"}): ("Associated Press",),
    data(author={"name": "Ada Holm"}): (),
    data(sourceOrganization={"name": "Harbour Herald"}, publisher={"name": "Harbour Herald"}): (),
    data(author={"name": "Reuters"}, publisher={"name": "Reuters"}): (),
    data(dateline="TORRIN, March 4 (AFP)"): ("AFP",),
    data(copyrightHolder={"name": "Agence France-Presse"}): ("AFP",),
    data(copyrightHolder={"name": "Ada Holm"}): (),
    "<link rel='canonical' href='https://apnews.com/article/ferry-7'>": ("Associated Press",),
    "<meta name='original-source' content='https://www.reuters.com/world/ferry-7'>": ("Reuters",),
}


@pytest.mark.parametrize("head", CREDITS)
def test_whose_work_it_is(head: str) -> None:
    """Others than itself: by name, or by the site that it names."""
    assert about(head, url=URL).credits == CREDITS[head]


LANGUAGES = {
    data(inLanguage="de-AT") + "<meta name='content-language' content='en'>": "de-AT",
    "<meta http-equiv='Content-Language' content='fr, en'>": "fr",
    meta(og_locale="en_GB"): "en-GB",
    data(inLanguage="English"): None,
    data(inLanguage={"@type": "Language", "name": "German", "alternateName": "de"}): "de",
    "": None,
}


@pytest.mark.parametrize("head", LANGUAGES)
def test_the_language_that_is_declared(head: str) -> None:
    """A code, the nearest to the article first; a name of a language is none."""
    assert about(head).fields.language == LANGUAGES[head]


def test_what_an_editor_should_know() -> None:
    """A correction, and a wall, are told."""
    found = about(data(correction="It was 34, not 43.", isAccessibleForFree=False))

    assert ["34, not 43" in found.notices[0].text, "not all" in found.notices[1].text] == [True] * 2


SHOWN = "The ferry with 214 passengers ran aground before dawn on Sunday, the coastguard said. "
BEHIND = "Eleven people were treated for cold, and the ship had left the mainland late in the fog. "
PAGE = f"<h1>Ferry aground</h1><p>{SHOWN}</p>"
ENTRIES = [
    {"headline": "Aground", "articleBody": SHOWN},
    {"headline": "Cold", "articleBody": BEHIND},
]
UNSHOWN = {
    data(articleBody=SHOWN + BEHIND * 3): "its data hold more of the article than the page shows",
    data(articleBody=SHOWN * 3): "",
    data(articleBody=SHOWN + "Eleven people …"): "",  # a summary
    data(liveBlogUpdate=ENTRIES): "a live page that it does not show, 1: not read",
    data(liveBlogUpdate=ENTRIES[:1]): "",
}


@pytest.mark.parametrize("head", UNSHOWN)
def test_what_the_page_does_not_show_is_told(head: str) -> None:
    """Text behind a wall, and entries that are loaded later: nobody takes a part for all."""
    told = [notice.text for notice in about(head, PAGE).notices]

    assert [UNSHOWN[head] in text for text in told] == [True] * bool(UNSHOWN[head])


HOSTILE: dict[str, Callable[[int], str]] = {
    "metas": lambda size: "<meta name='date' content='2025-13-01'>" * size,
    "links": lambda size: "<link rel='canonical' href='https://a.example/1'>" * size,
    "scripts": lambda size: "<script type='application/ld+json'>[{</script>" * size,
    "a title": lambda size: "<title>" + " | x" * size + "</title>",
    "times": lambda size: "</head><body>" + "<time datetime='2025-01-01'></time>" * size,
    "dates": lambda size: "</head><body>" + "<p>12 March 2024 1/2/2023 2025-01</p>" * size,
    "microdata": lambda size: "</head><body>" + "<b itemprop='datePublished'>x</b>" * size,
    "an address": lambda size: f"<link rel='canonical' href='https://a.example/{'a/' * size}'>",
    "entries": lambda size: data(
        liveBlogUpdate=[{"articleBody": f"{n} dead"} for n in range(size)]
    ),
    "a text": lambda size: data(articleBody="34 dead " * size),
    "a value": lambda size: f"<meta name='date' content='{'2025-' * size}'>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_data_are_bounded(name: str) -> None:
    """However much of it there is, it is read, or told; no notice is longer than a screen."""
    found = about(HOSTILE[name](5_000))

    assert len(found.notices) <= 60
    assert all(len(notice.text) < 500 for notice in found.notices)
