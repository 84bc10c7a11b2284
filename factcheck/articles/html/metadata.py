"""What a page says of itself beside its text: who published it, and when."""

from collections.abc import Iterator

import attrs

from factcheck.articles.days.precedence import HTMLDATE
from factcheck.articles.fields import READ, FieldError, Fields
from factcheck.articles.html.addresses import absolute, host, same_house, same_page
from factcheck.articles.html.days import days_modified, days_published
from factcheck.articles.html.guessed import guessed_day
from factcheck.articles.html.json_ld import PageArticle, PageData, read_json_ld
from factcheck.articles.html.metas import Metas, metas_of
from factcheck.articles.html.titles import own_title, plain, words_of
from factcheck.articles.html.tree import Element
from factcheck.articles.html.unshown import unshown
from factcheck.articles.originals import Original
from factcheck.model import Dated, Notice
from factcheck.reference.agencies import agencies

_MOST_ENTRIES = 20  # of one kind


@attrs.frozen(kw_only=True)
class Metadata:
    """The data of a page: the fields of its article, and the signals of its days."""

    fields: Fields = attrs.field(factory=Fields)
    dated: tuple[Dated, ...] = ()  # the strongest first
    modified: Dated | None = None
    credits: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


@attrs.frozen(kw_only=True)
class _Page:
    """All that the elements of a page say beside its text."""

    tree: Element
    metas: Metas
    data: PageData
    url: str | None  # its own
    elsewhere: tuple[str, ...]  # addresses of the same article on other sites
    headings: tuple[str, ...]

    @property
    def article(self) -> PageArticle | None:
        return next(iter(self.data.articles), None)


def metadata_of(tree: Element, original: Original) -> Metadata:
    """Return what a page says of its article; *tree* is its root, as it was parsed."""
    page = _page(tree, original)
    published = days_published(tree, page.metas, page.data)
    modified = days_modified(tree, page.metas, page.data)
    guess = guessed_day(tree)
    source = _source(page)
    return Metadata(
        fields=Fields(
            source=source,
            title=_title(page, source),
            url=page.url,
            language=_language(page),
        ),
        dated=(*published.dated, *([Dated(guess, HTMLDATE)] if guess else ())),
        modified=next(iter(modified.dated), None),
        credits=_credits(page, source),
        based_on=_based_on(page),
        notices=tuple(
            Notice(text=f"{original.name}: {text}")
            for text in (*page.data.doubts, *published.refused, *_told(page))
        ),
    )


def _page(tree: Element, original: Original) -> _Page:
    metas = metas_of(tree)
    url, elsewhere = _addresses(metas, original.url)
    h1 = [words_of(one) for one in tree.iterfind(".//h1")][:_MOST_ENTRIES]
    titles = [words_of(one) for one in tree.iterfind(".//title")][:1]
    headings = (*h1, *metas.all("og:title", "twitter:title"), *titles)
    blocks = [
        element.text or ""
        for element in tree.iterfind(".//script")
        if (element.get("type") or "").split(";")[0].strip().lower() == "application/ld+json"
    ]
    data = read_json_ld(blocks, url, headings)
    if url is None and data.articles:
        url = absolute(data.articles[0].url, None)
    return _Page(tree=tree, metas=metas, data=data, url=url, elsewhere=elsewhere, headings=headings)


def _addresses(metas: Metas, fetched: str | None) -> tuple[str | None, tuple[str, ...]]:
    """Return the address of the page, and those on other sites that it names as the same.

    A paper that prints the story of an agency names the agency's page as the canonical one: its
    own address stands elsewhere.
    """
    own = fetched or absolute(metas.first("og:url", "parsely-link", "twitter:url"), fetched)
    canonical = absolute(metas.first("link:canonical"), own)
    if canonical is None or not _is_article(canonical):
        return own, ()
    if own is None or same_house(canonical, own):
        return canonical, ()
    return own, (canonical,)


def _is_article(address: str) -> bool:
    """Say whether an address is of one article: a template names the same one on every page."""
    return same_page(address, address)


def _source(page: _Page) -> str | None:
    """Return the name of the paper."""
    publisher = page.article.publisher if page.article else None
    named = page.metas.first(
        "og:site_name", "dc.publisher", "dcterms.publisher", "application-name"
    )
    return _field("source", publisher or named)


def _title(page: _Page, source: str | None) -> str | None:
    """Return the headline: the one that the page shows, if its data name that one."""
    told = [
        *([page.article.headline] if page.article and page.article.headline else ()),
        *page.metas.all("og:title", "parsely-title", "sailthru.title", "twitter:title"),
    ]
    titles = [words_of(one) for one in page.tree.iterfind(".//title")][:1]
    shown = [words_of(one) for one in page.tree.iterfind(".//h1")][:_MOST_ENTRIES]
    known = (*told, *shown)
    cut = [own_title(one, (source, host(page.url)), known) for one in (*told, *titles)]
    best = [one for one in cut if plain(one) in {plain(words) for words in shown}]
    # No mark stands between the headline and the name of the paper: "Bridge opens-Xinhua".
    best = best or [one for one in shown if any(_goes_on(title, one) for title in titles)] or cut
    return _field("title", next(iter(best), None))


_FEWEST_WORDS = 3  # of a headline


def _goes_on(title: str, headline: str) -> bool:
    """Say whether a title is a headline, and behind it a name without any figure."""
    rest = title.removeprefix(headline)
    told = len(headline.split()) >= _FEWEST_WORDS and not any(map(str.isdigit, rest))
    return told and rest != title and len(rest) <= len(headline)


def _language(page: _Page) -> str | None:
    """Return the language that a page declares, the nearest to the article first."""
    told = [
        page.article.language if page.article else None,
        page.tree.get("lang") or page.tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        page.metas.first("content-language", "dc.language", "dcterms.language"),
        page.metas.first("og:locale"),
    ]
    codes = (_field("language", (one or "").split(",")[0].strip()) for one in told if one)
    return next((code.replace("_", "-") for code in codes if code), None)


def _field(key: str, words: str | None) -> str | None:
    """Return a field as a manifest could have it; one that it could not is none."""
    if not words:
        return None
    try:
        found = READ[key](key, words)
    except FieldError:
        return None
    return found if isinstance(found, str) else None


def _credits(page: _Page, source: str | None) -> tuple[str, ...]:
    """Return whose work a page names its article, other than its own."""
    known = agencies()
    article = page.article or PageArticle(kind="")
    itself = {name for name in (source, article.publisher) if name}
    own = {plain(name) for one in itself for name in (one, known.named(one))}
    told = [*article.organisations, page.metas.first("dc.source", "source")]
    # A person, or a house, that is no agency tells nothing of where the words are from.
    senders = [*article.authors, article.copyright_holder, *map(host, _based_on(page))]
    senders += [name for _, name in known.found_in(article.dateline or "")]
    named = [known.named(name) or name for name in told if name and not absolute(name, None)]
    named += [name for one in senders if one and known.is_agency(name := known.named(one) or "")]
    return tuple(dict.fromkeys(one for one in named if plain(one) not in own))[:_MOST_ENTRIES]


def _based_on(page: _Page) -> tuple[str, ...]:
    """Return the addresses of what an article is a print of, or was made from."""
    told = [
        *page.elsewhere,
        *(address for article in page.data.articles for address in article.based_on),
        *page.metas.all("original-source", "syndication-source", "link:syndication-source"),
        *page.metas.all("link:original-source"),
    ]
    found = (absolute(one, page.url) for one in told if one.startswith(("http", "/")))
    return tuple(
        dict.fromkeys(
            one for one in found if one and _is_article(one) and not same_page(one, page.url)
        )
    )[:_MOST_ENTRIES]


def _told(page: _Page) -> Iterator[str]:
    """Yield what else the data tell that an editor should know."""
    if page.article is None:
        return
    for words in page.article.corrections[:3]:
        yield f"its data tell of a correction: {words[:300]!r}"
    if page.article.free is False:
        yield "its data say that not all can read it: part of the article may be missing"
    yield from unshown(page.tree, page.article)
