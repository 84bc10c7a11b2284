"""JSON-LD: what the data of a page say of its article, and of nothing else."""

import html
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping

import attrs

from factcheck.articles.html.addresses import same_page
from factcheck.articles.html.loose_json import read_loosely

Node = Mapping[str, object]

MOST_BLOCKS = 50
_MOST_NODES = 5_000
_MOST_TEXTS = 40  # of one field
_LONGEST = 2_000  # characters of one text
_LONGEST_ENTRY, _LONGEST_BODY = 100_000, 1_000_000
_DEEPEST = 8  # steps from a value to a name in it

ARTICLES = frozenset(
    {
        *("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle"),
        *(
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
        ),
        *("AdvertiserContentArticle", "SatiricalArticle", "LiveBlogPosting", "BlogPosting"),
        *("SocialMediaPosting", "Report", "TechArticle", "ScholarlyArticle", "PressRelease"),
    }
)
_OF_THE_SITE = frozenset({"WebSite", "Organization", "NewsMediaOrganization"})
# Where the article of a page may lie; what lies elsewhere, as in "hasPart", is another one.
_WAYS = ("@graph", "mainEntity", "mainEntityOfPage")


@attrs.frozen(kw_only=True)
class Entry:
    """One entry of a live blog."""

    headline: str | None
    published: str | None
    text: str | None


@attrs.frozen(kw_only=True)
class PageArticle:
    """What a node says of the article; days are as written."""

    kind: str
    headline: str | None = None
    url: str | None = None
    published: str | None = None
    modified: str | None = None
    created: str | None = None
    dateline: str | None = None
    language: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()  # "sourceOrganization": whose work it is
    based_on: tuple[str, ...] = ()  # addresses
    copyright_holder: str | None = None
    corrections: tuple[str, ...] = ()
    free: bool | None = None  # whether all of it can be read without paying
    starts: str | None = None  # of what a live blog covers
    entries: tuple[Entry, ...] = ()
    body: str | None = None  # all of its text, which the page may show a part of


@attrs.frozen(kw_only=True)
class PageData:
    """The nodes that speak of the article of a page, the best first, and what is doubtful."""

    articles: tuple[PageArticle, ...] = ()
    site_dates: frozenset[str] = frozenset()  # of the whole site, as its own nodes have them
    doubts: tuple[str, ...] = ()


def read_json_ld(blocks: Iterable[str], url: str | None, headlines: Iterable[str]) -> PageData:
    """Return what the blocks of a page say of the article at *url* with one of these headlines.

    >>> block = '{"@type": "NewsArticle", "headline": "Bridge open", "datePublished": "2026-03-04"}'
    >>> read_json_ld([block], None, ["Bridge open"]).articles[0].published
    '2026-03-04'
    """
    doubts: list[str] = []
    values: list[object] = []
    for number, block in enumerate(blocks, 1):
        if number > MOST_BLOCKS:
            doubts.append(f"more than {MOST_BLOCKS} blocks of JSON-LD: the rest is not read")
            break
        loose = read_loosely(block)
        values.extend(loose.values)
        if loose.problem:
            rescued = _rescued(block) if not loose.values else None
            values.extend([rescued] if rescued else [])
            kept = "; its days of publication and change are used" if rescued else ""
            doubts.append(f"a block of JSON-LD is {loose.problem}{kept}")
    nodes = _nodes(values, doubts)
    names = {name: node for node in nodes if isinstance(name := node.get("@id"), str)}
    candidates = [node for node in nodes if _kinds(node) & ARTICLES]
    chosen = _of_this_page(candidates, url, tuple(headlines), doubts)
    return PageData(
        articles=tuple(_article(node, names) for node in chosen),
        site_dates=frozenset(_site_dates(nodes)),
        doubts=tuple(doubts),
    )


# In a block that is beyond repair, as one with quotation marks inside of its texts.
_RESCUED = re.compile(r'"(datePublished|dateModified)"\s{0,9}:\s{0,9}"([^"\\]{4,40})"')
_ARTICLE_TYPE = re.compile(r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(\w{4,40})"')


def _rescued(block: str) -> Node | None:
    """Return the days of a broken block that speaks of one article."""
    kinds = [match[1] for match in _ARTICLE_TYPE.finditer(block) if match[1] in ARTICLES]
    found: dict[str, set[str]] = {}
    for match in _RESCUED.finditer(block):
        found.setdefault(match[1], set()).add(match[2])
    if len(kinds) != 1 or not found or any(len(days) > 1 for days in found.values()):
        return None
    return {"@type": kinds[0], **{key: days.pop() for key, days in found.items()}}


def _nodes(values: Iterable[object], doubts: list[str]) -> list[Node]:
    """Return all nodes among which the article of the page may be, those on top first."""
    ahead = deque(values)
    found: list[Node] = []
    seen = 0
    while ahead:
        value = ahead.popleft()
        seen += 1
        if seen > _MOST_NODES:
            doubts.append(f"more than {_MOST_NODES:,} nodes of JSON-LD: the rest is not read")
            break
        if isinstance(value, list):
            ahead.extend(value)
        elif isinstance(value, dict):
            found.append(value)
            ahead.extend(value[way] for way in _WAYS if isinstance(value.get(way), dict | list))
    return found


def _kinds(node: Node) -> set[str]:
    """Return the types of a node, without the address of their vocabulary."""
    given = node.get("@type")
    kinds = given if isinstance(given, list) else [given]
    return {one.rpartition("/")[2].rpartition(":")[2] for one in kinds if isinstance(one, str)}


def _of_this_page(
    candidates: list[Node], url: str | None, headlines: tuple[str, ...], doubts: list[str]
) -> list[Node]:
    """Return the nodes that speak of the article of the page."""
    by_address = [one for one in candidates if any(same_page(it, url) for it in _addresses(one))]
    if by_address:
        return by_address
    titles = {plain for one in headlines if (plain := _plain(one))}
    by_headline = [one for one in candidates if _plain(_text(one.get("headline"))) in titles]
    if by_headline:
        return by_headline
    if len(candidates) == 1:
        [only] = candidates
        elsewhere = url and any(_addresses(only))
        if elsewhere and titles and _plain(_text(only.get("headline"))):
            doubts.append("the JSON-LD speaks of another article: not used")
            return []
        return candidates
    days = {_text(one.get("datePublished")) for one in candidates}
    if len(candidates) > 1 and len(days) > 1:
        doubts.append(
            f"the JSON-LD speaks of {len(candidates)} articles, of none by the address or the "
            "headline of the page: not used"
        )
        return []
    return candidates


def _addresses(node: Node) -> Iterator[str]:
    """Yield the addresses that a node gives for its page."""
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        parts = (value, value.get("@id"), value.get("url")) if isinstance(value, dict) else (value,)
        for one in parts:
            if isinstance(one, str) and one.startswith(("http://", "https://")):
                yield one


def _plain(words: str | None) -> str:
    """Return the letters and figures of a headline."""
    return " ".join(_WORDS.findall((words or "").lower()))


_WORDS = re.compile(r"\w+")


def _site_dates(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        kinds = _kinds(node)
        if kinds & _OF_THE_SITE and not kinds & ARTICLES:
            for key in ("datePublished", "dateModified", "dateCreated", "foundingDate"):
                if when := _text(node.get(key)):
                    yield when


def _article(node: Node, names: Mapping[str, Node]) -> PageArticle:
    """Return what a node says."""

    def text(key: str) -> str | None:
        return _text(node.get(key))

    def named(key: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_names(node.get(key), names)))

    free = str(node.get("isAccessibleForFree")).lower()
    return PageArticle(
        kind=min(_kinds(node) & ARTICLES),
        headline=text("headline") or text("name"),
        url=next(_addresses(node), None),
        published=text("datePublished"),
        modified=text("dateModified"),
        created=text("dateCreated"),
        dateline=text("dateline"),
        language=next(iter(named("inLanguage")), None),
        publisher=next(iter(named("publisher")), None),
        authors=named("author"),
        organisations=named("sourceOrganization"),
        based_on=tuple(dict.fromkeys(_links(node.get("isBasedOn"), names))),
        copyright_holder=next(iter(named("copyrightHolder")), None),
        corrections=tuple(_corrections(node.get("correction"))),
        free={"true": True, "false": False}.get(free),
        starts=text("coverageStartTime"),
        entries=tuple(_entries(node.get("liveBlogUpdate"))),
        body=_text(node.get("articleBody"), _LONGEST_BODY),
    )


def _text(value: object, longest: int = _LONGEST) -> str | None:
    """Return a value as one line of text; of several the first."""
    for _ in range(_DEEPEST):
        if isinstance(value, list):
            value = next((one for one in value if one), None)
        elif isinstance(value, dict):
            value = value.get("@value")
        else:
            break
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(value[:longest]).split()) or None


def _each(value: object) -> list[object]:
    return value[:_MOST_TEXTS] if isinstance(value, list) else [value]


def _names(value: object, names: Mapping[str, Node]) -> Iterator[str]:
    """Yield the names of persons, organisations or languages; those told by reference as well."""
    for one in _each(value):
        node = one
        if (
            isinstance(node, dict)
            and isinstance(it := node.get("@id"), str)
            and not node.get("name")
        ):
            node = names.get(it, node)
        if isinstance(node, dict):
            named = _text(node.get("name")) or _text(node.get("alternateName"))
            code = _text(node.get("alternateName")) if _kinds(node) == {"Language"} else None
            node = code or named or node.get("@value")
        name = _text(node)
        if name and not name.startswith(("http://", "https://")):
            yield name


def _links(value: object, names: Mapping[str, Node]) -> Iterator[str]:
    """Yield the addresses that a value names, by itself or as those of its nodes."""
    for one in _each(value):
        if isinstance(one, str):
            found = [one]
        elif isinstance(one, dict):
            known = names.get(str(one.get("@id")), one)
            found = [it for key in ("url", "@id", "sameAs") if (it := _text(known.get(key)))][:1]
        else:
            continue
        yield from (it.strip() for it in found if it.strip().startswith(("http://", "https://")))


def _corrections(value: object) -> Iterator[str]:
    for one in _each(value):
        of_node = [one.get("text"), one.get("description")] if isinstance(one, dict) else [one]
        if words := next((it for part in of_node if (it := _text(part))), None):
            yield words


def _entries(value: object) -> Iterator[Entry]:
    found = value if isinstance(value, list) else [value]
    for one in found[:_MOST_NODES]:
        if isinstance(one, dict):
            yield Entry(
                headline=_text(one.get("headline")),
                published=_text(one.get("datePublished")),
                text=_text(one.get("articleBody"), _LONGEST_ENTRY),
            )
