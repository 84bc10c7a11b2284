"""Read XML: what its root says it is."""

from collections.abc import Callable, Iterator

from factcheck.articles import as_feed, as_newsml, as_nitf
from factcheck.articles.drafts import Found
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.articles.safe_xml import root_name, text_of
from factcheck.errors import ArticleError


def _feed(original: Original) -> Iterator[Found]:
    yield from as_feed.read(original, ReadingOptions())


READERS: dict[str, Callable[[Original], Iterator[Found]]] = {
    "nitf": as_nitf.read,
    "newsItem": as_newsml.read,
    "newsMessage": as_newsml.read,
    "packageItem": as_newsml.read,
    "conceptItem": as_newsml.read,
    "rss": _feed,
    "RDF": _feed,
    "feed": _feed,
}
# What else is written in XML: what it is, and what to do.
REFUSED = {
    "NewsML": ("NewsML 1", "ask its sender for NewsML-G2, NITF or ninjs"),
    "html": ("a web page", "give its name the ending .html"),
    "opml": ("a list of feeds", "give the feeds"),
    "sitemapindex": ("a list of sitemaps", "give the pages"),
    "urlset": ("a sitemap: a list of addresses", "give the pages"),
}


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the articles of XML."""
    text, _notices = text_of(original)
    root = root_name(text)
    if root in READERS:
        yield from READERS[root](original)
        return
    if root is None:
        raise ArticleError(original.name, None, "no XML: it holds no element", "check the file")
    known = "NITF, NewsML-G2 and feeds are"
    what, cure = REFUSED.get(root, (f"XML of <{root}>, in which no articles are known", known))
    raise ArticleError(original.name, None, f"not read: {what}", cure)
