"""Copies: articles that share most of their wording.

Every five words in a row are a shingle; of these a sample is kept that depends on the words
alone. An article is compared only with the first owners of its shingles, so that the work grows
with the number of words.
"""

import re
from collections import Counter
from collections.abc import Iterable
from zlib import crc32

import attrs

from factcheck.model import Article, Zone

SHINGLE = 5  # words in a row: shorter runs are shared by chance
SAMPLE = 2  # one shingle in so many is kept
CONTAINED = 0.5  # the share of the shorter article's sample that makes a copy
FEWEST = 6  # shingles: below, two short texts share half of their words by chance

_WORD = re.compile(r"[^\W_]++")
_OWN_WORDS = frozenset({Zone.BODY, Zone.HEADLINE})


@attrs.frozen
class Copy:
    """An article that says, in most of its words, what another says."""

    of: str  # the id of the other article
    share: float  # of the shingles of the shorter one


def copies(articles: Iterable[Article]) -> dict[str, Copy]:
    """Return, for each article that is one, the oldest article that it copies."""
    owner: dict[int, str] = {}
    sizes: dict[str, int] = {}
    found: dict[str, Copy] = {}
    for article in sorted(articles, key=lambda article: article.age):
        shingles = _shingles(article)
        sizes[article.id] = len(shingles)
        shared = Counter(owner[shingle] for shingle in shingles if shingle in owner)
        for shingle in shingles:
            owner.setdefault(shingle, article.id)
        for other, number in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
            share = number / min(sizes[other], len(shingles))
            if number >= FEWEST and share >= CONTAINED:
                found[article.id] = found.get(other) or Copy(other, share)
                break
    return found


def _shingles(article: Article) -> set[int]:
    words = [word.lower() for text in _own_words(article) for word in _WORD.findall(text)]
    numbers = (
        crc32(" ".join(words[place : place + SHINGLE]).encode("utf-8", "surrogatepass"))
        for place in range(len(words) - SHINGLE + 1)
    )
    return {number for number in numbers if number % SAMPLE == 0}


def _own_words(article: Article) -> Iterable[str]:
    """Yield the stretches that are the article's own: market tables and promises are shared."""
    if not article.stretches:
        return [article.text]
    reached, texts = 0, []
    for stretch in article.stretches:
        texts.append(article.text[reached : stretch.span.start])
        if stretch.zone in _OWN_WORDS:
            texts.append(article.text[stretch.span.slice])
        reached = stretch.span.end
    return [*texts, article.text[reached:]]
