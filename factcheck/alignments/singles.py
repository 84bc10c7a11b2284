"""Singles: two texts of one sentence each, as when a draft is laid beside its source.

What two such sentences can speak of is one thing: they name it both, or one of them says "it".
"""

import re
from collections.abc import Collection
from functools import cached_property

import attrs

from factcheck.model import Article, Claim
from factcheck.reference.frequencies import bits
from factcheck.reference.plain import plain
from factcheck.reference.singles import single_words

LONGEST = 800  # characters of a sentence
NAMING = 12.0  # bits: a more common word with a capital is a month or the first word
_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_LEADING = 4  # words of "the second series finale"
_PAIR = 2  # texts


@attrs.frozen(slots=False)
class Single:
    """What the one sentence of a text is about."""

    words: tuple[str, ...]

    @cached_property
    def points(self) -> bool:
        """Whether its subject is only "it", or "the film": another text names it."""
        start = self._start
        return _only_points(self.words[start:]) or _only_points(self.words)

    @cached_property
    def named(self) -> frozenset[str]:
        """The telling words of the first name, in lower case."""
        found: list[str] = []
        for word in self.words[self._start :]:
            if word[:1].isupper():
                found += _telling([word])
            elif found and word.isalpha() and word not in single_words().in_names:
                break
        return frozenset(found)

    @cached_property
    def names(self) -> frozenset[str]:
        """The telling words of all names; of the first alone, if no phrase stands before it."""
        return frozenset(_telling(self.words)) if self._start else self.named

    @cached_property
    def _start(self) -> int:
        """Where the subject begins, behind a phrase that is set before it: "In May, the band"."""
        if self.words[0].lower() not in single_words().openings:
            return 0
        commas = [place + 1 for place, word in enumerate(self.words) if word == ","]
        commas = [place for place in commas if place < len(self.words)]
        pointing = (place for place in commas if _only_points(self.words[place:]))
        plain_ones = (place for place in commas if not self.words[place].isdigit())
        return next(pointing, None) or next(plain_ones, 0)


def singles_of(articles: Collection[Article], claims: Collection[Claim]) -> dict[str, Single]:
    """Return what the two texts of a desk are about, by their ids, if each is but a sentence."""
    if len(articles) != _PAIR or any(len(one.text) > LONGEST for one in articles):
        return {}
    if not all(map(_is_all, claims)):
        return {}
    return {one.id: Single(tuple(_WORD.findall(plain(one.text)))) for one in articles}


def of_one_subject(left: Single | None, right: Single | None) -> bool:
    """Say whether two sentences name the same, or one of them only says "it"."""
    if left is None or right is None:
        return False
    if left.points != right.points:
        return bool((right if left.points else left).named)
    # "The song" and "the song" may be two.
    return not left.points and bool(left.named & right.names or right.named & left.names)


def act_before(claim: Claim) -> str | None:
    """Return the verb right before a date: the "released" of "was released in May"."""
    text, start = claim.quote.article.text, claim.quote.span.start
    for word in reversed(_WORD.findall(text[claim.sentence.start : start])):
        if word.lower() not in single_words().act_links:
            return word if word.islower() and word.isalpha() else None
    return None


def _is_all(claim: Claim) -> bool:
    """Say whether the sentence of a claim is all that its article says."""
    text, span = claim.quote.article.text, claim.sentence
    return not text[: span.start].strip() and not text[span.end :].strip()


def _only_points(words: tuple[str, ...]) -> bool:
    """Say whether a subject only stands for what another text names."""
    if not words or words[0].lower() in single_words().pointers:
        return bool(words)
    if words[0].lower() not in single_words().definite:
        return False
    for word in words[1 : 1 + _LEADING]:
        if not (word.islower() or word == "-"):
            return False
        if word in single_words().verbs:
            return True
    return len(words) > _LEADING


def _telling(words: Collection[str]) -> list[str]:
    lowered = [word.lower() for word in words if word[:1].isupper()]
    no_names = single_words().no_names
    return [word for word in lowered if bits(word) >= NAMING and word not in no_names]
