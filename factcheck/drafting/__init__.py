"""Draft mode: how each figure and date of a text stands against its sources.

The draft is no voice. Where the sources have their words from is worked out over them alone, and
so is what they agree on: a draft that copies one of them, or was copied by it, changes nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

import attrs

from factcheck.claims.times.moments import VAGUE
from factcheck.decisions import OFF, decisions_in, settle_draft
from factcheck.drafting.alike import leads_of, links_of, told_beside
from factcheck.drafting.joined import Joined, joined, voice_of, within
from factcheck.drafting.nearly import found_nearly, sentences_of
from factcheck.drafting.reasons import comparing, reason_of
from factcheck.drafting.standings import OPEN, standing_of
from factcheck.drafting.witnesses import SETTLE, by_gravity, witnesses_of
from factcheck.findings.positions import voices_of
from factcheck.model import (
    Article,
    Bearing,
    Claim,
    Decision,
    DraftFigure,
    DraftReport,
    Finding,
    Moment,
    Notice,
    Report,
    Voice,
    Witness,
)
from factcheck.pipeline import DEFAULT, Toolkit, unsettled

_FOREIGN = "it stands in a source, which may not settle what is found in the draft"


def check_draft(  # noqa: PLR0913 - as `check`, and the draft
    draft: Article,
    sources: Iterable[Article],
    toolkit: Toolkit = DEFAULT,
    *,
    notices: tuple[Notice, ...] = (),
    min_independent: int = 2,
    decisions: Iterable[Decision] = (),
    today: date | None = None,
    inline: bool = True,
    progress: Callable[[str], None] = lambda _: None,
) -> DraftReport:
    """Return how each figure and date of a draft stands against its sources.

    The order of the sources is of no consequence. A source that is the draft itself is left out,
    and a draft of no desk is held against the sources of every desk. What the desk has settled
    stands apart, as in `check`; of comments in texts, only those of the draft are obeyed.
    """
    settled = tuple(decisions)
    held = [one for one in settled if one.holds_on(today)]
    draft, others, doubts = _told_apart(draft, sources)
    told = unsettled(
        others,
        toolkit,
        notices=notices,
        min_independent=min_independent,
        decisions=held,
        progress=progress,
    )
    own = unsettled([draft], toolkit, decisions=held, progress=progress)
    among = joined(draft, own, told, toolkit.rates, held)
    own_words = decisions_in([draft], refused=None if inline else OFF)
    foreign = decisions_in(others, refused=_FOREIGN if inline else OFF)
    report = attrs.evolve(
        told,
        articles=tuple(sorted((*told.articles, draft), key=lambda article: article.id)),
        voices=tuple(sorted((*told.voices, voice_of(draft)), key=lambda voice: voice.article.id)),
        claims=tuple(sorted((*told.claims, *own.claims), key=lambda claim: claim.order)),
        findings=_findings(told, own, among, draft),
        notices=(
            *(*told.notices, *doubts, *own.notices),
            *(*own_words.notices, *foreign.notices),
        ),
        set_aside=tuple(
            sorted((*told.set_aside, *own.set_aside), key=lambda one: (one.quote.order, one.reason))
        ),
    )
    whole = DraftReport(draft=draft, figures=tuple(_figures(own, among)), report=report)
    return settle_draft(whole, (*settled, *own_words.decisions), today)


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


def _findings(
    told: Report, own: Report, among: Sequence[Joined], draft: Article
) -> tuple[Finding, ...]:
    """Return the findings on the sources, and those within the draft."""
    inside = [finding for one in among for finding in one.within] or within(own.findings, draft)
    found = {finding.id: finding for finding in (*told.findings, *inside)}
    return tuple(sorted(found.values(), key=lambda finding: finding.order))


def _figures(own: Report, among: Sequence[Joined]) -> Iterator[DraftFigure]:
    """Yield each figure and date of the draft once, in the order of their first places."""
    asked = list(_once(filter(_is_asked, own.claims), among))
    heard = [_all_heard(asked, one) for one in among]
    sentences = [sentences_of(one) for one in among]
    for number, told in enumerate(asked):
        found = list(chain.from_iterable(witnesses[number] for witnesses in heard))
        nearest: list[Claim] = []
        if standing_of(told[0], found).name in OPEN:
            against, nearest = found_nearly(told, sentences)
            found += against
        yield _figure(told, by_gravity(found), among, nearest)


def _all_heard(asked: Sequence[Sequence[Claim]], among: Joined) -> list[list[Witness]]:
    """Return what the sources of a desk say about each figure."""
    heard = [witnesses_of(told, among) for told in asked]
    links = links_of(zip(asked, heard, strict=True), among)
    for told, witnesses in zip(asked, heard, strict=True):
        if not any(one.bearing in SETTLE for one in witnesses):
            beside = list(told_beside(told, links, among))
            named = {one.claim.id for one in beside}
            witnesses[:] = [*beside, *(one for one in witnesses if one.claim.id not in named)]
    return heard


def _is_asked(claim: Claim) -> bool:
    """Say whether anything is to be asked: "recently" and "for weeks" name no day and no number."""
    value = claim.value
    if isinstance(value, Moment):
        return claim.compared and value.unresolved != VAGUE
    return claim.compared and not value.uncounted


def _once(claims: Iterable[Claim], among: Sequence[Joined]) -> Iterator[list[Claim]]:
    """Yield the places of each figure: the same value of one fact is asked about once."""
    places: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        facts = [one.desk.facts[claim.id] for one in among if claim.id in one.desk.facts]
        fact = tuple(fact.claims[0].id for fact in facts) or claim.fingerprint
        places[fact, claim.value].append(claim)
    yield from places.values()


def _figure(
    told: Sequence[Claim],
    witnesses: Sequence[Witness],
    among: Sequence[Joined],
    nearest: Sequence[Claim],
) -> DraftFigure:
    supporters = [one.claim for one in witnesses if one.bearing is Bearing.SUPPORTS]
    known: Mapping[str, Voice] = {
        name: voice for one in among for name, voice in one.desk.voices.items()
    }
    voices = voices_of(supporters, known)
    leads = () if witnesses else leads_of(told[0], among)
    reason = reason_of(told[0], witnesses, voices, leads)
    return DraftFigure(
        claim=told[0],
        again=tuple(told[1:]),
        standing=standing_of(told[0], witnesses).outcome,
        reason=" ".join([reason, *map(comparing, nearest)]),
        witnesses=tuple(witnesses),
        voices=voices,
        leads=(*nearest, *leads),
    )
