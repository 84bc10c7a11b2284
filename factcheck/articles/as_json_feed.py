"""Read JSON Feed, versions 1 and 1.1: each item is an article."""

from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.articles.agency.bodies import HTML, PLAIN, Body
from factcheck.articles.agency.items import Item, draft_of
from factcheck.articles.drafts import Draft
from factcheck.articles.mending import mend
from factcheck.errors import ArticleError

Record = Mapping[str, Any]
_STANDARD = "jsonfeed.org/version"


def is_json_feed(record: Record) -> bool:
    """Say whether an object is a feed.

    >>> is_json_feed({"version": "https://jsonfeed.org/version/1.1", "items": []})
    True
    """
    return _STANDARD in str(record.get("version", "")) and isinstance(record.get("items"), list)


def drafts_of(feed: Record, name: str, stem: str) -> Iterator[Draft | ArticleError]:
    """Yield the articles of a feed."""
    if not feed["items"]:
        yield ArticleError(name, None, "the feed has no items", "ask its sender for a full one")
    for number, item in enumerate(feed["items"], 1):
        if not isinstance(item, dict):
            yield ArticleError(name, None, f"item {number} is no object", "leave it out")
            continue
        try:
            yield draft_of(_item(item, feed, (name, stem, number)))
        except ArticleError as error:
            yield error


def _item(item: Record, feed: Record, place: tuple[str, str, int]) -> Item:
    name, stem, number = place
    authors = list(_authors(item)) or list(_authors(feed))
    title = _words(item, "title")
    external = _words(item, "external_url")
    return Item(
        place=name,
        standard="JSON Feed",
        stem=stem,
        number=number,
        key=_key(item, feed),
        headlines=(title,) if title else (),
        byline=f"By {' and '.join(authors)}" if authors else None,
        bodies=tuple(_bodies(item)),
        source=_words(feed, "title"),
        language=_words(item, "language") or _words(feed, "language"),
        url=_words(item, "url") or external,
        times=(("date_published", _words(item, "date_published")),),
        changed=("date_modified", _words(item, "date_modified")),
        based_on=(external,) if external and _words(item, "url") else (),
    )


def _words(record: Record, name: str) -> str | None:
    value = record.get(name)
    return mend(value.strip()) if isinstance(value, str) and value.strip() else None


def _key(item: Record, feed: Record) -> str | None:
    """Return the id of an item; one that is no address is an id in its own feed only."""
    named = _words(item, "id") or _words(item, "url")
    if named is None or ":" in named:
        return named
    own = (_words(feed, name) for name in ("feed_url", "home_page_url", "title"))
    return f"{next(filter(None, own), 'feed')}#{named}"


def _bodies(item: Record) -> Iterator[Body]:
    for form, name, role in _FORMS:
        if text := _words(item, name):
            yield Body(form, text, role)


_FORMS = ((PLAIN, "content_text", ""), (HTML, "content_html", ""), (PLAIN, "summary", "summary"))


def _authors(record: Record) -> Iterator[str]:
    """Yield the names of the authors: a list since version 1.1, one before."""
    listed = record.get("authors")
    for one in [*(listed if isinstance(listed, list) else ()), record.get("author")]:
        if isinstance(one, dict) and (name := _words(one, "name")):
            yield name
