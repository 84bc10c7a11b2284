"""The draft among its sources: what was aligned with what, and what the draft says by itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import attrs

from factcheck.alignments import align
from factcheck.findings import reconcile
from factcheck.findings.desk import Desk
from factcheck.model import Article, Claim, Decision, Finding, Report, Scope, Voice
from factcheck.reference.handed_rates import HandedRates
from factcheck.reference.language import has_tables
from factcheck.reference.rates import Rates, rates_of

THE_DRAFT = "the draft"  # the sign of its voice, which counts nowhere

_Fact = tuple[Claim, ...]


@attrs.frozen
class DraftDesk(Desk):
    """The desk of a draft: what currencies are worth in each other is told by its sources alone."""

    draft: str = ""  # the id of the article

    @cached_property
    def rates(self) -> Rates:
        """What currencies are worth in each other, by the sums that sources give in both."""
        return rates_of(own for article, own in self.by_article.items() if article != self.draft)


@attrs.frozen
class Joined:
    """The draft among the sources of one desk."""

    desk: DraftDesk
    within: tuple[Finding, ...]  # what the draft says against itself, and beside the sources
    by_two: Mapping[str, tuple[_Fact, ...]]  # facts that it shares with one source, by its claims

    def facts(self, told: Iterable[Claim]) -> list[_Fact]:
        """Return the claims of each fact that one of these is of."""
        facts = (self.desk.facts.get(claim.id) for claim in told)
        return list({fact.claims[0].id: fact.claims for fact in facts if fact}.values())

    def facts_by_two(self, told: Iterable[Claim]) -> list[_Fact]:
        """Return the same of the draft beside each source alone.

        Among many sources a figure meets those that it has most in common with, and a group has no
        room for two values of one article; beside one source it meets whatever that one tells.
        """
        facts = (fact for claim in told for fact in self.by_two.get(claim.id, ()))
        return list({tuple(claim.id for claim in fact): fact for fact in facts}.values())


def voice_of(draft: Article) -> Voice:
    """Return the voice of a draft, for those who ask for one of each article."""
    return Voice(article=draft, origin=draft.name, sign=THE_DRAFT)


def joined(
    draft: Article,
    own: Report,
    told: Report,
    rates: HandedRates,
    decisions: Sequence[Decision] = (),
) -> tuple[Joined, ...]:
    """Return the draft among the sources, desk by desk, aligned by the usual line."""
    claims = [*told.claims, *own.claims]
    handed = _Handed(rates, decisions)
    desks = _desks(draft, told.articles)
    return tuple(_joined(draft, claims, told.voices, desk, handed) for desk in desks)


@attrs.frozen
class _Handed:
    """What the desk hands over: rates of currencies, and decisions that hold."""

    rates: HandedRates
    decisions: Sequence[Decision]


def _desks(draft: Article, others: Iterable[Article]) -> Iterator[frozenset[str]]:
    """Yield the ids of the sources that the draft is held against, desk by desk."""
    members: dict[str, set[str]] = defaultdict(set)
    for one in others:
        members[one.desk or ""].add(one.id)
    for name in sorted(members):
        if draft.desk is None or draft.desk == name:
            yield frozenset(members[name])


def _joined(
    draft: Article,
    claims: Sequence[Claim],
    voices: Sequence[Voice],
    sources: frozenset[str],
    handed: _Handed,
) -> Joined:
    articles = {draft.id, *sources}
    read = sorted(
        (
            claim
            for claim in claims
            if claim.quote.article.id in articles and has_tables(claim.quote.article.language)
        ),
        key=lambda claim: claim.order,
    )
    counting = tuple(claim for claim in read if claim.excluded is None)
    aside = tuple(claim for claim in read if claim.excluded is not None)
    compared = [claim for claim in counting if claim.compared]
    alignments = align(compared, handed.decisions)
    known = [one for one in (*voices, voice_of(draft)) if one.article.id in articles]
    found = reconcile(alignments, counting, known, set_aside=aside, rates=handed.rates)
    by_article = {voice.article.id: voice for voice in known}
    desk = DraftDesk(counting, alignments, by_article, aside, handed.rates, draft.id)
    return Joined(
        desk, tuple(within(found, draft)), _by_two(draft, compared, sources, handed.decisions)
    )


def within(findings: Iterable[Finding], draft: Article) -> Iterator[Finding]:
    """Yield the findings within the draft."""
    for finding in findings:
        if finding.scope is Scope.WITHIN and finding.claims[0].quote.article.id == draft.id:
            yield finding


def _by_two(
    draft: Article,
    claims: Sequence[Claim],
    sources: frozenset[str],
    decisions: Sequence[Decision],
) -> Mapping[str, tuple[_Fact, ...]]:
    found: dict[str, tuple[_Fact, ...]] = {}
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.quote.article.id].append(claim)
    for source in sorted(sources):
        for fact in align([*by_article[draft.id], *by_article[source]], decisions):
            for claim in fact.claims:
                if claim.quote.article.id == draft.id:
                    found[claim.id] = (*found.get(claim.id, ()), fact.claims)
    return found
