"""Read a feed, RSS or Atom: each entry is an article."""

import io
from calendar import timegm
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import attrs

from factcheck.articles.agency.bodies import HTML, PLAIN, Body, without_tags
from factcheck.articles.agency.items import Item, draft_of
from factcheck.articles.agency.stamps import stamp
from factcheck.articles.drafts import Found
from factcheck.articles.extras import extra
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.articles.safe_xml import BrokenXmlError, element_of, text_of
from factcheck.errors import ArticleError
from factcheck.model import Notice
from factcheck.reference.agencies import agencies
from factcheck.reference.agency_notes import agency_notes

Entry = Mapping[str, Any]


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the article of each entry; a feed that breaks off is read up to there."""
    text, notices = text_of(original)
    notices = (*notices, *_broken(text, original.name))
    feed = _parsed(text, original.name)
    if not feed["entries"]:
        problem = "a feed without entries" if feed["version"] else "no feed: no entries are known"
        raise ArticleError(original.name, None, problem, "check the file")
    keys = [_key(entry, feed["feed"]) for entry in feed["entries"]]
    taken = Counter(keys)
    for number, (entry, key) in enumerate(zip(feed["entries"], keys, strict=True), 1):
        # Some feeds give one id to all of their entries: it names none of them.
        own = key if taken[key] == 1 else _link(entry)
        try:
            draft = draft_of(_item(entry, feed["feed"], original, number, own))
            yield attrs.evolve(draft, notices=(*notices, *draft.notices))
            notices = ()
        except ArticleError as error:
            yield error
    if notices:
        yield from (ArticleError(original.name, None, one.text) for one in notices)


def _broken(text: str, name: str) -> tuple[Notice, ...]:
    """Tell where a feed is no XML; what could blow up, or reaches for other files, is refused."""
    try:
        element_of(text, name)
    except BrokenXmlError as error:
        where = f"{name}:{error.line}: {error.problem}"
        return (Notice(text=f"{where}: the feed is read as well as it can be"),)
    return ()


def _parsed(text: str, name: str) -> Mapping[str, Any]:
    with extra("feeds", name, "a feed"):
        import feedparser  # noqa: PLC0415 - an extra
    # A file object and never a name: a name would be opened, and an address fetched. What is said
    # of the encoding keeps it from guessing.
    said = {"content-type": "application/xml; charset=utf-8"}
    try:
        found: Mapping[str, Any] = feedparser.parse(
            io.BytesIO(text.encode("utf-8", "replace")),
            response_headers=said,
            resolve_relative_uris=False,
            sanitize_html=False,  # its markup is read as that of any page, and never shown
        )
    # It parses what is no XML as well as it can; its errors there are many, and not listed.
    except Exception as error:
        problem = f"a feed that cannot be read: {type(error).__name__}"
        raise ArticleError(name, None, problem, "check the file") from error
    return found


def _item(entry: Entry, feed: Entry, original: Original, number: int, key: str | None) -> Item:
    title = _shown(entry, "title")
    author = _author(entry) or _author(feed)
    source = entry.get("source")
    origin = _words(source, "title") if isinstance(source, Mapping) else None
    bodies = tuple(_bodies(entry))
    return Item(
        place=original.name,
        standard="feed",
        stem=original.stem,
        number=number,
        key=key,
        headlines=(title,) if title else (),
        byline=_byline(author),
        bodies=bodies,
        source=origin or _shown(feed, "title"),
        language=_language(entry, feed),
        url=_link(entry),
        times=_times(entry),
        changed=("updated", _time(entry, "updated")) if _time(entry, "published") else None,
        credits=tuple(one for one in (origin, author) if one and agencies().is_mark(one)),
        doubts=tuple(_cut_short(bodies, _link(entry))),
    )


def _times(entry: Entry) -> tuple[tuple[str, str | None], ...]:
    """Return the day of publication; feeds that know of one day only often call it updated."""
    if published := _time(entry, "published"):
        return (("published", published),)
    return (("updated", _time(entry, "updated")), ("created", _time(entry, "created")))


def _words(record: Entry, name: str) -> str | None:
    # The library's own look-up takes one name for another, as "updated" for "published".
    value = dict.get(record, name) if isinstance(record, dict) else None
    return value.strip() if isinstance(value, str) and value.strip() else None


def _shown(record: Entry, name: str) -> str | None:
    """Return words that may be markup, as a page shows them."""
    words = _words(record, name)
    detail = record.get(f"{name}_detail")
    if words and isinstance(detail, Mapping) and "html" in str(detail.get("type")):
        return " ".join(without_tags(words).split()) or None
    return words


def _time(entry: Entry, name: str) -> str | None:
    """Return a time as it is written, with its offset; else as the library understands it."""
    words = _words(entry, name)
    if words is None or stamp(words) is not None:
        return words
    parsed = dict.get(entry, f"{name}_parsed") if isinstance(entry, dict) else None
    return datetime.fromtimestamp(timegm(parsed), UTC).isoformat() if parsed else words


def _link(entry: Entry) -> str | None:
    link = _words(entry, "link")
    return link if link and link.startswith(("http://", "https://")) else None


_GLOBAL = (":", "/")  # in an id that is one everywhere
_LONG = 20  # characters: as long as what is drawn by lot


def _key(entry: Entry, feed: Entry) -> str | None:
    """Return the id of an entry; a short one is an id in its own feed only."""
    named = _words(entry, "id")
    if named is None:
        return _link(entry)
    if any(sign in named for sign in _GLOBAL) or len(named) >= _LONG:
        return named
    return f"{_words(feed, 'link') or _words(feed, 'title') or 'feed'}#{named}"


def _author(record: Entry) -> str | None:
    """Return the name of an author, without an address of mail."""
    detail = record.get("author_detail")
    named = _words(detail, "name") if isinstance(detail, Mapping) else None
    return named or _words(record, "author")


def _byline(author: str | None) -> str | None:
    if author is None:
        return None
    return author if author.lower().startswith("by ") else f"By {author}"


def _bodies(entry: Entry) -> Iterator[Body]:
    """Yield the full text, and the summary beside it."""
    for content in entry.get("content") or ():
        if text := _words(content, "value"):
            yield Body(_form(content), text)
    if summary := _words(entry, "summary"):
        detail = entry.get("summary_detail") or {}
        yield Body(_form(detail), summary, "summary" if entry.get("content") else "")


def _form(detail: Entry) -> str:
    return HTML if "html" in str(detail.get("type", "")) else PLAIN


def _cut_short(bodies: tuple[Body, ...], link: str | None) -> Iterator[str]:
    """Tell of a text that goes on elsewhere."""
    full = [one for one in bodies if not one.is_teaser] or list(bodies)
    if full and all(agency_notes().is_cut_short(without_tags(one.text)) for one in full):
        where = f" at {link}" if link else ""
        yield f"only the beginning of the text: it goes on{where or ' elsewhere'}"


def _language(entry: Entry, feed: Entry) -> str | None:
    for content in entry.get("content") or ():
        if language := _words(content, "language"):
            return language
    return _words(feed, "language")
