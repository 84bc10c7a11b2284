"""Draft mode: how each figure and date of a text stands against its sources.

The draft is no voice. Where the sources have their words from is worked out over them alone, and
so is what they agree on: a draft that copies one of them, or was copied by it, changes nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

import attrs

from factcheck.alignments import align
from factcheck.claims.times.moments import VAGUE
from factcheck.drafting.reasons import reason_of
from factcheck.drafting.standings import by_gravity, standing_of, witnesses_of
from factcheck.findings import reconcile
from factcheck.findings.desk import Desk
from factcheck.findings.positions import voices_of
from factcheck.model import (
    Article,
    Bearing,
    Claim,
    DraftFigure,
    DraftReport,
    Finding,
    Moment,
    Notice,
    Quantity,
    Report,
    Scope,
    Voice,
    Witness,
)
from factcheck.pipeline import DEFAULT, Toolkit, check
from factcheck.reference.language import has_tables

THE_DRAFT = "the draft"  # the sign of its voice, which counts nowhere
_LEADS = 3  # places of the same figure that are named


def check_draft(  # noqa: PLR0913 - as `check`, and the draft
    draft: Article,
    sources: Iterable[Article],
    toolkit: Toolkit = DEFAULT,
    *,
    notices: tuple[Notice, ...] = (),
    min_independent: int = 2,
    progress: Callable[[str], None] = lambda _: None,
) -> DraftReport:
    """Return how each figure and date of a draft stands against its sources.

    The order of the sources is of no consequence. A source that is the draft itself is left out,
    and a draft of no desk is held against the sources of every desk.
    """
    draft, others, doubts = _told_apart(draft, sources)
    told = check(
        others, toolkit, notices=notices, min_independent=min_independent, progress=progress
    )
    own = check([draft], toolkit, progress=progress)
    desks = [_joined(draft, own, told, desk) for desk in _desks(draft, others)]
    report = attrs.evolve(
        told,
        articles=tuple(sorted((*told.articles, draft), key=lambda article: article.id)),
        voices=tuple(sorted((*told.voices, _voice(draft)), key=lambda voice: voice.article.id)),
        claims=tuple(sorted((*told.claims, *own.claims), key=lambda claim: claim.order)),
        findings=_findings(told, own, desks, draft),
        notices=(*told.notices, *doubts, *own.notices),
        set_aside=tuple(
            sorted((*told.set_aside, *own.set_aside), key=lambda one: (one.quote.order, one.reason))
        ),
    )
    return DraftReport(draft=draft, figures=tuple(_figures(own, desks, draft)), report=report)


def _told_apart(
    draft: Article, sources: Iterable[Article]
) -> tuple[Article, tuple[Article, ...], tuple[Notice, ...]]:
    """Return the draft under a name of its own, the sources that are not the draft, and doubts."""
    others = tuple(sources)
    twins = {one.id for one in others if _is_the_draft(one, draft)}
    others = tuple(one for one in others if not _is_the_draft(one, draft))
    while draft.id in {one.id for one in others}:
        draft = attrs.evolve(draft, id=f"draft:{draft.id}")
    doubts = [
        Notice(text="this is the draft itself: it was not asked as a source", article=draft.id)
        for _ in twins
    ]
    doubts += [
        Notice(text="it has the very words of the draft: is it a source?", article=one.id)
        for one in others
        if one.text == draft.text
    ]
    return draft, others, tuple(doubts)


def _is_the_draft(source: Article, draft: Article) -> bool:
    """Say whether a source is the draft, as it is where a folder holds both."""
    if source.text != draft.text:
        return False
    paths = [Path(one.path).absolute() for one in (source, draft) if one.path]
    return source.id == draft.id or (len(paths) > 1 and paths[0] == paths[1])


def _voice(draft: Article) -> Voice:
    return Voice(article=draft, origin=draft.name, sign=THE_DRAFT)


@attrs.frozen
class _Joined:
    """The draft among the sources of one desk."""

    desk: Desk
    within: tuple[Finding, ...]  # what the draft says against itself, and beside the sources


def _desks(draft: Article, others: Sequence[Article]) -> Iterator[tuple[Article, ...]]:
    """Yield the sources that the draft is held against, desk by desk."""
    names = {one.desk or "" for one in others}
    for name in sorted(names):
        if draft.desk is None or draft.desk == name:
            yield tuple(one for one in others if (one.desk or "") == name)


def _joined(draft: Article, own: Report, told: Report, sources: Sequence[Article]) -> _Joined:
    """Return the draft among the sources of a desk, aligned by the usual line."""
    articles = {one.id for one in (draft, *sources)}
    claims = [
        claim
        for claim in (*told.claims, *own.claims)
        if claim.quote.article.id in articles and has_tables(claim.quote.article.language)
    ]
    counting = tuple(claim for claim in claims if claim.excluded is None)
    aside = tuple(claim for claim in claims if claim.excluded is not None)
    voices = [one for one in (*told.voices, _voice(draft)) if one.article.id in articles]
    alignments = align([claim for claim in counting if claim.compared])
    found = reconcile(alignments, counting, voices, set_aside=aside)
    ordered = tuple(sorted(counting, key=lambda claim: claim.order))
    by_article = {voice.article.id: voice for voice in voices}
    return _Joined(Desk(ordered, alignments, by_article, aside), tuple(_within(found, draft)))


def _within(findings: Iterable[Finding], draft: Article) -> Iterator[Finding]:
    """Yield the findings within the draft."""
    for finding in findings:
        if finding.scope is Scope.WITHIN and finding.claims[0].quote.article.id == draft.id:
            yield finding


def _findings(
    told: Report, own: Report, desks: Sequence[_Joined], draft: Article
) -> tuple[Finding, ...]:
    """Return the findings on the sources, and those within the draft."""
    within = [finding for one in desks for finding in one.within] or _within(own.findings, draft)
    found = {finding.id: finding for finding in (*told.findings, *within)}
    return tuple(sorted(found.values(), key=lambda finding: finding.order))


def _figures(own: Report, desks: Sequence[_Joined], draft: Article) -> Iterator[DraftFigure]:
    """Yield each figure and date of the draft once, in the order of their first places."""
    asked = [claim for claim in own.claims if claim.compared and not _names_no_day(claim)]
    for told in _once(asked, desks):
        heard = (witnesses_of(told, _facts(told, one.desk), one.desk) for one in desks)
        witnesses = by_gravity(chain.from_iterable(heard))
        yield _figure(told, witnesses, desks, draft)


def _names_no_day(claim: Claim) -> bool:
    """Say whether it is a word like "recently", which names no day whatever is known."""
    return isinstance(claim.value, Moment) and claim.value.unresolved == VAGUE


def _once(claims: Iterable[Claim], desks: Sequence[_Joined]) -> Iterator[list[Claim]]:
    """Yield the places of each figure: the same value of one fact is asked about once."""
    places: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        facts = [one.desk.facts[claim.id] for one in desks if claim.id in one.desk.facts]
        fact = tuple(fact.claims[0].id for fact in facts) or claim.fingerprint
        places[fact, claim.value].append(claim)
    yield from places.values()


def _facts(told: Iterable[Claim], desk: Desk) -> list[tuple[Claim, ...]]:
    """Return the claims of each fact that one of these is of."""
    facts = (desk.facts.get(claim.id) for claim in told)
    return list({fact.claims[0].id: fact.claims for fact in facts if fact}.values())


def _figure(
    told: Sequence[Claim],
    witnesses: Sequence[Witness],
    desks: Sequence[_Joined],
    draft: Article,
) -> DraftFigure:
    supporters = [one.claim for one in witnesses if one.bearing is Bearing.SUPPORTS]
    known: Mapping[str, Voice] = {
        name: voice for one in desks for name, voice in one.desk.voices.items()
    }
    voices = voices_of(supporters, known)
    leads = () if witnesses else tuple(_leads(told[0], desks, draft))[:_LEADS]
    return DraftFigure(
        claim=told[0],
        again=tuple(told[1:]),
        standing=standing_of(told[0], witnesses).outcome,
        reason=reason_of(told[0], witnesses, voices, leads),
        witnesses=tuple(witnesses),
        voices=voices,
        leads=leads,
    )


def _leads(claim: Claim, desks: Sequence[_Joined], draft: Article) -> Iterator[Claim]:
    """Yield where sources have the same figure, though of something else as far as can be seen."""
    for one in desks:
        for other in one.desk.claims:
            if other.compared and other.quote.article.id != draft.id and _alike(claim, other):
                yield other


def _alike(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        return (left.amount, left.unit) == (right.amount, right.unit)
    if isinstance(left, Moment) and isinstance(right, Moment):
        return left.resolved and (left.start, left.end) == (right.start, right.end)
    return False
