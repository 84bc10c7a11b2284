"""The articles of a report: who was read, when it appeared, how we know, and whose voice it is."""

import hashlib
from collections import Counter
from collections.abc import Container

import attrs

from factcheck.model import Article, Dated, Report, Voice
from factcheck.report.links import address_of
from factcheck.report.page.days import Day, day_of, in_words, published
from factcheck.report.page.limits import LIMITS
from factcheck.report.wording import file_of, start_of


@attrs.frozen(kw_only=True)
class ArticleView:
    """A row of the table of articles."""

    anchor: str
    source: str
    title: str | None
    file: str
    address: str | None  # http or https only
    format: str
    published: Day | None
    signal: str | None
    counts_from: str | None
    modified: Day | None
    voice: str | None  # None: its own
    sign: str
    copy_of: str | None
    copied: str | None  # the anchor of what it copies, if that has a row
    credits: str
    claims: int
    sha256: str


def anchors_of(report: Report) -> dict[str, str]:
    """Return the name of each article in the address of the page."""
    return {one.id: _anchor(one.id) for one in report.articles}


def _anchor(name: str) -> str:
    digits = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    return f"a{digits[:12]}"


def articles_of(report: Report) -> tuple[ArticleView, ...]:
    """Return the rows of the table of articles, in the order of their ids."""
    told = Counter(claim.quote.article.id for claim in report.claims if claim.compared)
    shown = {voice.article.id for voice in report.voices[: LIMITS.articles]}
    return tuple(
        _row(voice, told[voice.article.id], shown) for voice in report.voices[: LIMITS.articles]
    )


def _row(voice: Voice, claims: int, shown: Container[str]) -> ArticleView:
    article, copied = voice.article, voice.copy_of
    return ArticleView(
        anchor=_anchor(article.id),
        source=name_of(article),
        title=start_of(article.title, LIMITS.letters) if article.title else None,
        file=file_of(article),
        address=address_of(article.url),
        format=article.format,
        published=published(article),
        signal=article.published.signal if article.published else None,
        counts_from=_counted(article.counts_from),
        modified=day_of(article.modified),
        voice=None if voice.origin == article.name else voice.origin,
        sign=voice.sign,
        copy_of=copied,
        copied=_anchor(copied) if copied is not None and copied in shown else None,
        credits=", ".join(voice.credits),
        claims=claims,
        sha256=article.sha256,
    )


def name_of(article: Article) -> str:
    """Return what a reader calls the article."""
    return start_of(article.name, LIMITS.letters)


def _counted(own: Dated | None) -> str | None:
    """Return the day that relative dates count from, where it is not that of publication."""
    return None if own is None else f"{in_words(own.written)} ({own.signal})"
