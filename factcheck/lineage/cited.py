"""Cited origins: from whom an article has its figures, as its own sentences tell.

A sentence names its origin by a speaker ("ministers said", "the paper reported"), by the figures
that it gives ("ONS estimates", "data from the agency") or by the body that counts what it does
itself ("the coastguard registered").
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

import attrs

from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Article, Claim, Moment, Span, Zone
from factcheck.reference.bodies import (
    bodies_in,
    body,
    is_body,
    is_medium,
    is_named,
    one_name_each,
    speaks_as_one,
)
from factcheck.reference.grammar import Phrases, words_of
from factcheck.reference.lineage_words import lineage_words
from factcheck.reference.speech import speech

HALF = 0.5
FIFTH = 0.2
A_FEW, SEVERAL = 2, 3  # figures of a person, who may be asked for one by anybody
LEAD = 3  # sentences with figures: where a text says what it is about
NEWS = timedelta(days=7)  # older dates are background, which needs no origin


@attrs.frozen
class Told:
    """A sentence with figures: how many they are, and whom it names for them."""

    figures: int
    origin: str | None
    headline: bool
    claims: tuple[Claim, ...]


@attrs.frozen
class Citing:
    """What the sentences of an article name as the origin of its figures."""

    told: tuple[Told, ...]
    source: str  # of the article itself
    asked: bool  # it says that it asked for itself
    media: frozenset[str] = frozenset()  # of those named: papers, agencies and broadcasters

    @property
    def figures(self) -> int:
        """How many figures the sentences give."""
        return sum(one.figures for one in self.told if not one.headline)

    @property
    def named(self) -> Counter[str]:
        """How many figures each origin has."""
        counted: Counter[str] = Counter()
        for one in self.told:
            if one.origin and not one.headline:
                counted[one.origin] += one.figures
        return counted

    @property
    def first(self) -> str | None:
        """The origin of most figures."""
        return min(self.named.items(), key=lambda item: (-item[1], item[0]), default=(None, 0))[0]

    @property
    def share(self) -> float:
        """The share of its figures that the first origin has."""
        return self.named[self.first] / self.figures if self.first and self.figures else 0.0

    @property
    def leads(self) -> bool:
        """Whether the headline, or one of the first sentences with figures, names it."""
        body_sentences = [one for one in self.told if not one.headline]
        headlines = [one for one in self.told if one.headline]
        return any(one.origin == self.first for one in (*headlines, *body_sentences[:LEAD]))


def _reports_itself(citing: Citing) -> bool:
    return citing.first is None or citing.asked or citing.source in citing.named


def _too_few(citing: Citing) -> bool:
    """Say whether an origin that is no known body has too few figures for one to be sure."""
    name = citing.first or ""
    return citing.named[name] < (1 if is_body(name) or name in citing.media else A_FEW)


def _most(citing: Citing) -> bool:
    return citing.share > HALF or (citing.share >= HALF and len(citing.named) == 1)


def _only_one(citing: Citing) -> bool:
    named = citing.first or ""
    return (
        len(citing.named) == 1
        and citing.share >= FIFTH
        and citing.leads
        and named not in citing.media
        and not is_medium(named)
        and (is_body(named) or speaks_as_one(named) or citing.named[named] >= SEVERAL)
    )


DRAWN: Ladder[bool] = Ladder(
    "drawn",
    (
        Rung("it names nobody else, or reports for itself", outcome=False, holds=_reports_itself),
        Rung("too few figures", outcome=False, holds=_too_few),
        Rung("most of its figures", outcome=True, holds=_most),
        Rung("nobody else is named for a figure", outcome=True, holds=_only_one),
        Rung("some of its figures", outcome=False, holds=otherwise),
    ),
)


def drawn_from(citing: Citing) -> str | None:
    """Return the one origin that an article has its figures from, if there is one."""
    return citing.first if DRAWN.climb(citing).outcome else None


def citings(articles: Sequence[Article], claims: Iterable[Claim]) -> dict[str, Citing]:
    """Return whom each article names for its figures, by its id; a person has one name in all."""
    own: dict[str, list[Claim]] = {article.id: [] for article in articles}
    for claim in claims:
        if claim.compared and claim.quote.article.id in own:
            own[claim.quote.article.id].append(claim)
    media = {body(name) for row in own.values() for one in row for name in one.attribution.via}
    media |= {body(article.name) for article in articles}
    papers = _papers(articles)
    told = {article.id: _told(article, own[article.id], papers) for article in articles}
    names = one_name_each({one.origin for row in told.values() for one in row if one.origin})
    return {
        article.id: _citing(article, told[article.id], names, frozenset(media))
        for article in articles
    }


def _citing(
    article: Article, told: Iterable[Told], names: Mapping[str, str], media: frozenset[str]
) -> Citing:
    renamed = (attrs.evolve(one, origin=names.get(one.origin or "", one.origin)) for one in told)
    lower = article.text.lower()
    asked = any(phrase in lower for phrase in lineage_words().own_reporting)
    return Citing(tuple(renamed), body(article.name), asked, media)


def _papers(articles: Iterable[Article]) -> Phrases[str]:
    """Return how sentences name the sources of the articles at hand, which no table may know."""
    names = {article.source for article in articles if article.source}
    bare = {name[4:] if name[:4].lower() == "the " else name: body(name) for name in names}
    return Phrases(
        (words_of(name), full)
        for name, full in sorted(bare.items())
        if name[:1].isupper() and " " in name
    )


def _told(article: Article, claims: Iterable[Claim], papers: Phrases[str]) -> tuple[Told, ...]:
    by_sentence: dict[Span, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: claim.order):
        by_sentence.setdefault(claim.sentence, []).append(claim)
    return tuple(
        Told(
            sum(_is_news(one) for one in several),
            _origin(article.text[sentence.slice], several, papers),
            several[0].zone is Zone.HEADLINE,
            tuple(several),
        )
        for sentence, several in by_sentence.items()
    )


def _is_news(claim: Claim) -> bool:
    """Say whether a figure has an origin at all: what is long known, and periods, have none."""
    if not isinstance(claim.value, Moment):
        return claim.value.unit != "rank"
    anchor, day = claim.quote.article.anchor, claim.value.first_day
    return day is not None and (anchor is None or anchor.day - day <= NEWS)


def _origin(sentence: str, claims: Iterable[Claim], papers: Phrases[str]) -> str | None:
    """Return whom a sentence names for its figures, if anybody."""
    tokens = words_of(sentence)
    for claim in claims:
        if claim.attribution.via:
            return body(claim.attribution.via[0])
        speaker = claim.attribution.speaker
        if speaker and is_named(speaker):
            return _spoken_for(tokens) or body(speaker)
    found = sorted([*bodies_in(tokens), *bodies_in(tokens, papers)])
    lower = [token.lower() for token in tokens] if found else []
    return next(
        (name for first, last, name in found if any(says(lower, first, last) for says in _SAYS)),
        None,
    )


def _counts(words: Sequence[str], _first: int, last: int) -> bool:
    """Say whether a body tells, or counts what it does: "the CBP has caught"."""
    table = lineage_words()
    while last < len(words) and words[last] in table.between:
        last += 1
    return last < len(words) and (
        words[last] in table.counts or speech().says.at(words, last) is not None
    )


def _told_to(words: Sequence[str], first: int, _last: int) -> bool:
    """Say whether words in front make the body the one who says it: "says CBP", "told ANI"."""
    before = first - 1 if first and words[first - 1] == "the" else first
    return before > 0 and speech().says.at(words, before - 1) is not None


def _issues(words: Sequence[str], first: int, last: int) -> bool:
    """Say whether a body issues the figures: "ONS estimates", "data published by the CBP"."""
    table = lineage_words()
    behind = words[last : last + _NEAR]
    if any(word in table.figures for word in behind):
        return True
    before = first
    while before > 0 and words[before - 1] in table.issued:
        before -= 1
    return 0 < before < first and words[before - 1] in table.figures


_NEAR = 2  # words between a body and its figures: "ONS migration figures"
_SAYS = (_counts, _told_to, _issues)


def _spoken_for(tokens: Sequence[str]) -> str | None:
    """Return the body for which somebody speaks: "KS Anand, spokesman of the railway"."""
    table = lineage_words()
    for place, token in enumerate(tokens):
        if token.lower() in table.speaks_for:
            start = place + 1
            while start < len(tokens) and tokens[start] in table.for_:
                start += 1
            behind = _capitals(tokens[start:]) if start > place + 1 else ()
            before = tuple(reversed(_capitals(reversed(tokens[:place]))))
            if name := " ".join(behind or before):
                return body(name)
    return None


def _capitals(tokens: Iterable[str]) -> tuple[str, ...]:
    """Return the words with a capital that some tokens begin with."""
    found: list[str] = []
    for token in tokens:
        if not token[:1].isupper():
            break
        found.append(token)
    return tuple(found)
