"""schema.org ClaimReview: what a desk can publish with its checks.

The rating is in words and says what the sources do, not what is true: a program that compares
articles has not earned the right to more.
"""

import re
from collections.abc import Iterator
from urllib.parse import urldefrag

from factcheck.errors import UsageError
from factcheck.model import Article, Dated, Finding, Position, Report, Scope, Verdict
from factcheck.report.addresses import url_of, web_address
from factcheck.report.lines import shown
from factcheck.report.machine import Json, document
from factcheck.report.positions import spokesman
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import number_of, told

_LONGEST_CLAIM = 74  # characters; search engines ask for less than 75
_LONGEST_FIGURE = 40
_FIGURES = 3  # of a rating
_RATED = {
    Verdict.CONFLICTS: "Sources conflict",
    Verdict.DISPUTED: "Sources differ",
    Verdict.FITS: "Sources agree",
    Verdict.AGREES: "Sources agree",
}
# A page takes "</script>" for the end of the script that holds the data.
_OF_PAGES = re.compile("[<>&]")


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return a list of reviews: what conflicts or is disputed, and what enough voices agree on."""
    desk, address = publisher(presentation)
    alone = {finding.id for finding in report.uncorroborated}
    reviews = [
        _review(finding, desk, address, presentation)
        for finding in report.findings
        if finding.scope is Scope.ACROSS and finding.verdict in _RATED and finding.id not in alone
    ]
    return _OF_PAGES.sub(lambda sign: f"\\u{ord(sign[0]):04x}", document(reviews, 1))


def publisher(presentation: Presentation) -> tuple[str, str]:
    """Return who publishes the reviews, and on which page; without them there are none."""
    desk, address = presentation.desk, web_address(presentation.address or "")
    if not desk or not address:
        raise UsageError(
            "claimreview says who checked, and on which page: "
            "add --desk NAME --claimreview-url https://…"
        )
    return desk, address


def _review(finding: Finding, desk: str, address: str, presentation: Presentation) -> Json:
    stamp, quotes = presentation.stamp, presentation.quotes
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": f"{urldefrag(address).url}#{finding.fingerprint}",
        "claimReviewed": _claim(finding, quotes=quotes),
        "author": {"@type": "Organization", "name": shown(desk)},
        **({} if stamp is None else {"datePublished": stamp.date().isoformat()}),
        "itemReviewed": {"@type": "Claim", "appearance": list(_appearances(finding))},
        "reviewRating": {"@type": "Rating", "alternateName": _rating(finding, quotes=quotes)},
    }


def _claim(finding: Finding, *, quotes: bool) -> str:
    """Return what is claimed in a few words: the figure and what it is about."""
    figure = _figure(finding.positions[0], quotes=quotes)
    about = " ".join(shown(finding.fact or "a figure that several articles give").split())
    return _cut(f"{figure}: {about}", _LONGEST_CLAIM)


def _rating(finding: Finding, *, quotes: bool) -> str:
    """Return what the sources do, in words."""
    figures = list(dict.fromkeys(_figure(one, quotes=quotes) for one in finding.positions))
    if finding.verdict in (Verdict.AGREES, Verdict.FITS):
        voices = number_of(len(finding.voices), "independent voice")
        return f"{_RATED[finding.verdict]}: {' / '.join(figures[:_FIGURES])} ({voices})"
    more = f" and {len(figures) - _FIGURES} more" if len(figures) > _FIGURES else ""
    return f"{_RATED[finding.verdict]}: {' / '.join(figures[:_FIGURES])}{more}"


def _figure(position: Position, *, quotes: bool) -> str:
    words = spokesman(position).quote.exact if quotes else told(position.value)
    return _cut(" ".join(shown(words).split()), _LONGEST_FIGURE)


def _cut(text: str, longest: int) -> str:
    """Return a text, or its first words and a sign that there are more."""
    if len(text) <= longest:
        return text
    start = text[: longest - 1]
    return f"{start.rsplit(' ', 1)[0] if ' ' in start else start}…"


def _appearances(finding: Finding) -> Iterator[Json]:
    """Yield the articles that tell it, each once, in the order of their ids."""
    articles = {claim.quote.article.id: claim.quote.article for claim in finding.claims}
    for _, article in sorted(articles.items()):
        yield _appearance(article)


def _appearance(article: Article) -> Json:
    url, published = url_of(article), article.published
    return {
        "@type": "NewsArticle",
        **({"url": url} if url else {}),
        **({"headline": shown(article.title)} if article.title else {}),
        "publisher": {"@type": "Organization", "name": shown(article.name)},
        **({"datePublished": _when(published)} if published else {}),
    }


def _when(published: Dated) -> str:
    return published.when.isoformat() if published.is_day else published.written
