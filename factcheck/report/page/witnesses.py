"""Witnesses: an article that gives a position, with the sentence in which it does."""

from collections.abc import Mapping, Sequence

import attrs

from factcheck.model import Article, Claim, Position, Value, Voice, Zone
from factcheck.report.links import link_to
from factcheck.report.page.days import Day, published
from factcheck.report.page.excerpts import (
    AROUND,
    AROUND_IN_SHORT,
    Context,
    Excerpt,
    context_of,
    excerpt_of,
)
from factcheck.report.page.limits import LIMITS
from factcheck.report.wording import number_of, place, told


@attrs.frozen(kw_only=True)
class Witness:
    """Who says it, when, where and in which words."""

    source: str
    anchor: str  # of the article's row in the table of articles
    day: Day | None
    as_of: str | None
    speaker: str | None
    via: str | None
    origin: str | None  # whose voice the article is, if not its own
    zone: str | None  # the part of the page, if not its body
    place: str
    link: str | None
    language: str | None
    excerpt: Excerpt | None  # None where the words of articles are to be left out
    context: Context | None


@attrs.frozen(kw_only=True)
class PositionView:
    """One value: as written, who gives it, and all the places."""

    figure: str
    read_as: str | None  # where it is not the same
    voices: str
    origins: str
    witnesses: tuple[Witness, ...]
    others: tuple[Witness, ...]  # in short
    left: int  # places that are not shown


@attrs.frozen(kw_only=True)
class Witnesses:
    """Makes witnesses of claims: it knows the articles, and what may be shown."""

    voices: Mapping[str, Voice]
    anchors: Mapping[str, str]
    quotes: bool = True

    def position(self, position: Position, *, in_full: bool) -> PositionView:
        """Return a position with the articles that give it."""
        quoted = _one_an_article(position.claims)[: LIMITS.quoted]
        ids = {claim.id for claim in quoted}
        others = [claim for claim in position.claims if claim.id not in ids]
        return PositionView(
            figure=self.figure(position.claims[0]),
            read_as=_read_as(position.value, position.claims[0]) if self.quotes else None,
            voices=_voices(position.origins),
            origins="; ".join(position.origins),
            witnesses=tuple(self.witness(claim, in_full=in_full) for claim in quoted),
            others=tuple(self.witness(one, in_full=False) for one in others[: LIMITS.places]),
            left=max(0, len(others) - LIMITS.places),
        )

    def figure(self, claim: Claim) -> str:
        """Return a figure as written; where no words may be shown, as read."""
        return " ".join(claim.quote.exact.split()) if self.quotes else told(claim.stated)

    def witness(self, claim: Claim, *, in_full: bool) -> Witness:
        """Return who says it; *in full* with the sentences around it."""
        article, attribution = claim.quote.article, claim.attribution
        via = [name for name in attribution.via if name != attribution.speaker]
        as_of = claim.scope.as_of
        return Witness(
            source=article.name,
            anchor=self.anchors[article.id],
            day=published(article),
            as_of=told(as_of) if as_of is not None else None,
            speaker=attribution.speaker,
            via=", ".join(via) or None,
            origin=self._origin(article),
            zone=None if claim.zone is Zone.BODY else claim.zone.value,
            place=place(claim.quote),
            link=link_to(claim.quote, claim.zone) if self.quotes else None,
            language=_language(article),
            excerpt=self._excerpt(claim, AROUND if in_full else AROUND_IN_SHORT),
            context=context_of(claim) if self.quotes and in_full else None,
        )

    def _excerpt(self, claim: Claim, around: int) -> Excerpt | None:
        return excerpt_of(claim, around) if self.quotes else None

    def _origin(self, article: Article) -> str | None:
        voice = self.voices[article.id]
        return None if voice.origin == article.name else voice.origin


def _one_an_article(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims to be quoted: one an article, rather from its text than its headline."""
    chosen: dict[str, Claim] = {}
    for claim in sorted(claims, key=lambda claim: claim.zone is Zone.HEADLINE):
        chosen.setdefault(claim.quote.article.id, claim)
    return sorted(chosen.values(), key=lambda claim: claim.order)


def _voices(origins: Sequence[str]) -> str:
    return number_of(len(origins), "independent voice")


def _read_as(value: Value, claim: Claim) -> str | None:
    """Return the value in plain figures where the article has it in other words."""
    read, written = told(value), " ".join(claim.quote.exact.split())
    return None if read.casefold() == written.casefold() else read


def _language(article: Article) -> str | None:
    """Return the language of an article for browsers, if it is not that of the page."""
    parts = article.language.split("-")
    known = all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts)
    return article.language if known and parts[0] != "en" else None
