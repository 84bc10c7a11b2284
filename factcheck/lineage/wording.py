"""Wording: the words of an article in the order it has them, ready to be laid beside another's.

What several reporters may have alike is set aside: quotations count as one word each, so that two
who quote one speaker are no copies, and brackets as none, since papers put their own conversions
in them. Every five words in a row are a shingle, and the smallest of every four shingles in a row
is kept as a fingerprint (winnowing, Schleimer and others 2003): eight words in a row that two
texts share always share a fingerprint.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from zlib import crc32

import attrs

from factcheck.model import Article, Span, Zone

SHINGLE = 5  # words in a row: shorter runs are shared by chance
WINDOW = 4  # shingles in a row, of which the smallest is kept
RUN = SHINGLE + WINDOW - 1  # words in a row that make a passage: fewer are common phrases

_TOKEN = re.compile(
    r"""
      [^\W_]++
    | " (?<![^\s(\[\u2013\u2014]") (?=\S) [^"]{1,800}+ "
    | “[^“”]{1,800}+”
    | «[^«»]{1,800}+»
    | \([^()\n]{1,80}+\)
    """,
    re.VERBOSE,
)
_OWN_WORDS = frozenset({Zone.BODY, Zone.HEADLINE})


class _Numbers(dict[str, int]):
    """The number of each word: of its letters alone, so that every run has the same."""

    def __missing__(self, word: str) -> int:
        number = crc32(word.lower().encode("utf-8", "surrogatepass"))
        if len(word) <= _LONGEST_KEPT:
            self[word] = number
        return number


_LONGEST_KEPT = 20


@attrs.frozen(eq=False)
class Wording:
    """The words of an article, as numbers of shingles."""

    article: Article
    shingles: tuple[int, ...] = attrs.field(repr=False)

    @property
    def length(self) -> int:
        """How many words there are."""
        return len(self.shingles) + SHINGLE - 1 if self.shingles else 0

    @cached_property
    def fingerprints(self) -> frozenset[int]:
        """The shingles that are kept for looking up."""
        rows = [self.shingles[start:] for start in range(WINDOW)]
        return frozenset(map(min, zip(*rows, strict=False))) or frozenset(self.shingles)

    @cached_property
    def places(self) -> dict[int, int]:
        """Where each shingle stands first, in words."""
        return {number: place for place, number in reversed(list(enumerate(self.shingles)))}

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each word stands in the text."""
        return [span for span, _ in _tokens(self.article)]

    def plain(self, first: int, last: int) -> int:
        """Return how many of some words are no names and no figures, which nobody can change."""
        return sum(self.article.text[start].islower() for start, _ in self.spans[first:last])

    def span(self, first: int, last: int) -> Span:
        """Return the stretch of the text from one word up to another, that one not included."""
        return Span(self.spans[first][0], self.spans[last - 1][1])


def wordings(articles: Iterable[Article]) -> dict[str, Wording]:
    """Return the wording of each article by its id."""
    numbers = _Numbers()
    return {article.id: _wording(article, numbers) for article in articles}


def _wording(article: Article, numbers: _Numbers) -> Wording:
    text, find = article.text, _TOKEN.findall
    words = [word for span in _own_words(article) for word in find(text, span.start, span.end)]
    if "(" in text:
        words = [word for word in words if word[0] != "("]
    row = list(map(numbers.__getitem__, words))
    rows = (row, row[1:], row[2:], row[3:], row[4:])
    shingles = [a + 3 * b + 5 * c + 7 * d + 11 * e for a, b, c, d, e in zip(*rows, strict=False)]
    return Wording(article, tuple(shingles))


def _tokens(article: Article) -> Iterator[tuple[tuple[int, int], str]]:
    for span in _own_words(article):
        for match in _TOKEN.finditer(article.text, span.start, span.end):
            if match[0][0] != "(":
                yield match.span(), match[0]


def _own_words(article: Article) -> Iterator[Span]:
    """Yield the stretches that are the article's own: market tables and promises are shared."""
    reached = 0
    for stretch in article.stretches:
        if reached < stretch.span.start:
            yield Span(reached, stretch.span.start)
        if stretch.zone in _OWN_WORDS:
            yield stretch.span
        reached = stretch.span.end
    if reached < len(article.text):
        yield Span(reached, len(article.text))
