"""Witnesses: an article that gives a position, with the sentence in which it does."""

import re
from collections.abc import Mapping, Sequence

import attrs

from factcheck.model import Article, Claim, Position, Quantity, Voice, Zone
from factcheck.report.links import link_to
from factcheck.report.page.articles import name_of
from factcheck.report.page.days import Day, published, spelled
from factcheck.report.page.excerpts import (
    AROUND,
    AROUND_IN_SHORT,
    Context,
    Excerpt,
    context_of,
    excerpt_of,
)
from factcheck.report.page.limits import LIMITS
from factcheck.report.wording import place, start_of, told


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
    excerpt: Excerpt | None  # None where its words are not to be shown, or not once more
    repeated: bool  # whether an article that is quoted has the same sentence
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

    def position(self, position: Position, *, in_full: bool, convert: bool = False) -> PositionView:
        """Return a position with the articles that give it; *convert* shows its base unit.

        A sentence that several articles have is quoted once.
        """
        candidates = _one_an_article(position.claims)
        sentences = {_sentence(claim): claim for claim in reversed(candidates)}
        quoted = sorted(sentences.values(), key=lambda claim: claim.order)[: LIMITS.quoted]
        ids = {claim.id for claim in quoted}
        others = [claim for claim in position.claims if claim.id not in ids]
        known = {_sentence(claim) for claim in quoted}
        return PositionView(
            figure=self.figure(position.claims[0]),
            read_as=self._read_as(position, convert=convert),
            voices=_voices(position.origins),
            origins="; ".join(position.origins),
            witnesses=tuple(self.witness(claim, in_full=in_full) for claim in quoted),
            others=tuple(
                self.witness(one, in_full=False, repeated=_sentence(one) in known)
                for one in others[: LIMITS.places]
            ),
            left=max(0, len(others) - LIMITS.places),
        )

    def figure(self, claim: Claim) -> str:
        """Return a figure as written; where no words may be shown, as read."""
        written = " ".join(claim.quote.exact.split()) if self.quotes else told(claim.stated)
        return start_of(written, LIMITS.letters)

    def witness(self, claim: Claim, *, in_full: bool, repeated: bool = False) -> Witness:
        """Return who says it; *in full* with the sentences around it."""
        article, attribution = claim.quote.article, claim.attribution
        via = [name for name in attribution.via if name != attribution.speaker]
        as_of = claim.scope.as_of
        return Witness(
            source=name_of(article),
            anchor=self.anchors[article.id],
            day=published(article),
            as_of=spelled(told(as_of)) if as_of is not None else None,
            speaker=attribution.speaker,
            via=", ".join(via) or None,
            # Where the sentence names whose words they are, the origin of its article misleads.
            origin=None if attribution.speaker or via else self._origin(article),
            zone=None if claim.zone is Zone.BODY else claim.zone.value,
            place=place(claim.quote),
            link=link_to(claim.quote, claim.zone) if self.quotes else None,
            language=_language(article),
            excerpt=None
            if repeated
            else self._excerpt(claim, AROUND if in_full else AROUND_IN_SHORT),
            repeated=repeated,
            context=context_of(claim) if self.quotes and in_full else None,
        )

    def _read_as(self, position: Position, *, convert: bool) -> str | None:
        """Return what the figure was read as, where its words do not show it."""
        claim = position.claims[0]
        written, value = self.figure(claim), position.value if convert else claim.stated
        if isinstance(value, Quantity):
            read = told(value)
            return None if digits_of(read) <= digits_of(written) else read
        read = spelled(told(value))
        return None if read.casefold() in written.casefold() else read

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


def _sentence(claim: Claim) -> str:
    """Return the sentence of a claim as it is compared with others."""
    return " ".join(claim.quote.article.text[claim.sentence.slice].split()).casefold()


_DIGITS = re.compile(r"\d[\d.,]{0,40}")


def digits_of(text: str) -> frozenset[str]:
    """Return the figures of a text, without marks of thousands.

    >>> sorted(digits_of("from 1,200 to 3.5"))
    ['1200', '3.5']
    """
    return frozenset(one.rstrip(".,").replace(",", "") for one in _DIGITS.findall(text))


def _voices(origins: Sequence[str]) -> str:
    several = len(origins) > 1
    return f"{len(origins)} independent voices" if several else "1 voice"


def _language(article: Article) -> str | None:
    """Return the language of an article for browsers, if it is not that of the page."""
    parts = article.language.split("-")
    known = all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts)
    return article.language if known and parts[0] != "en" else None
