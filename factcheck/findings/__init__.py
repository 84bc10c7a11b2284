"""Findings: what the aligned claims amount to, for an editor."""

import itertools
from collections.abc import Container, Iterable, Iterator, Sequence

import attrs

from factcheck.findings.checks import sums_of
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.findings.facts import fact_of
from factcheck.findings.positions import positions_of
from factcheck.findings.present import against_the_headline, said_now
from factcheck.findings.priority import priority_of
from factcheck.findings.remarks import remarks_of
from factcheck.findings.rules import judge
from factcheck.findings.rules.handed import working_of
from factcheck.findings.rules.later import may_run
from factcheck.findings.summaries import summary_beside_others, summary_of
from factcheck.findings.timelines import LARGE_JUMP, jumps, most_telling, timeline_of
from factcheck.findings.two import Two
from factcheck.findings.within import Told, told_within
from factcheck.findings.worst import worst_across
from factcheck.model import (
    Alignment,
    Claim,
    Finding,
    Match,
    Reason,
    Scope,
    Verdict,
    Voice,
)
from factcheck.reference.handed_rates import HandedRates
from factcheck.reference.kinds import Kind, kind


def reconcile(
    alignments: Iterable[Alignment],
    claims: Iterable[Claim],
    voices: Iterable[Voice],
    *,
    set_aside: Iterable[Claim] = (),
    rates: HandedRates = HandedRates(),  # noqa: B008 - it is frozen
) -> tuple[Finding, ...]:
    """Return the findings on aligned claims, and on the figures that must fit each other.

    The gravest come first. What is *set aside* is compared with nothing, and may be told of.
    *rates* tell what currencies were worth, where a desk has handed some over.
    """
    ordered = tuple(sorted(claims, key=lambda claim: claim.order))
    by_article = {voice.article.id: voice for voice in voices}
    desk = Desk(ordered, tuple(alignments), by_article, tuple(set_aside), rates)
    found = [_on_sum(one, desk) for one in sums_of(desk)]
    for alignment in desk.alignments:
        found.extend(_across(alignment, desk))
    told = list(told_within(desk))
    found += [_on_told(one, desk) for one in told]
    known = {claim.id for one in told for claim in one.claims}
    for alignment in desk.alignments:
        found.extend(_within(alignment, desk, known))
    finished = (_finished(finding, desk) for finding in found)
    return tuple(sorted(finished, key=lambda finding: finding.order))


def _on_sum(one: Sum, desk: Desk) -> Finding:
    """Return the finding on figures that were checked against each other."""
    claims = tuple(sorted(one.claims, key=lambda claim: claim.order))
    related = tuple(sorted(one.related, key=lambda claim: claim.order))
    found = _finding(Scope.WITHIN, claims, kind(one.code), desk, one.working)
    summary = summary_beside_others(found, related) if related else found.summary
    return attrs.evolve(found, related=related, summary=summary)


def _on_told(told: Told, desk: Desk) -> Finding:
    """Return the finding on claims of one article that do not go together."""
    claims = tuple(sorted(told.claims, key=lambda claim: claim.order))
    return _finding(Scope.WITHIN, claims, told.kind, desk)


def _across(alignment: Alignment, desk: Desk) -> Iterator[Finding]:
    """Yield what articles say against or with each other: the worst of any two positions.

    An article's own older figures are listed, and judge nothing.
    """
    said = said_now(alignment.claims)
    rung = worst_across(said, desk) or worst_across(alignment.claims, desk)
    if rung is not None:
        named = _named(rung.outcome, said, desk)
        working = _converted(said, named, desk)
        found = _finding(Scope.ACROSS, alignment.claims, named, desk, working)
        yield _over_time(attrs.evolve(found, matches=alignment.matches), said, desk)


# Kinds of sums in two currencies, which the rates that a desk hands over can tell more of.
_IN_TWO_CURRENCIES = frozenset({"another-currency", "same-at-the-rate-handed-over"})


def _converted(said: Sequence[Claim], found: Kind, desk: Desk) -> str | None:
    """Return what sums in two currencies come to, if a rate for them was handed over."""
    if found.code not in _IN_TWO_CURRENCIES or not desk.handed.quoted:
        return None
    pairs = itertools.islice(itertools.combinations(said, 2), _MOST_PAIRS)
    told = (working_of(Two(one, other, desk)) for one, other in pairs)
    return next((one for one in told if one is not None), None)


_MOST_PAIRS = 1_000


def _named(found: Kind, said: Sequence[Claim], desk: Desk) -> Kind:
    """Return the kind of a figure that changed by its most telling step."""
    superseded = found.verdict is Verdict.SUPERSEDED
    return (most_telling(said, desk) if superseded else None) or found


_DIFFERING = (Verdict.DISPUTED, Verdict.CONFLICTS)


def _over_time(found: Finding, said: Sequence[Claim], desk: Desk) -> Finding:
    """Return a finding with the timeline of its figure, if it changed."""
    runs = any(map(may_run, said))
    if not (found.verdict is Verdict.SUPERSEDED or (runs and found.verdict in _DIFFERING)):
        return found
    timeline = timeline_of(said, desk)
    reasons = (*found.reasons, LARGE_JUMP) if jumps(timeline) else found.reasons
    return attrs.evolve(found, timeline=timeline, reasons=reasons)


def _within(alignment: Alignment, desk: Desk, known: Container[str]) -> Iterator[Finding]:
    """Yield what an article says against itself by its aligned claims, if that is not known yet."""
    articles = itertools.groupby(alignment.claims, key=lambda claim: claim.quote.article.id)
    for _, own in articles:
        claims = tuple(own)
        if any(claim.id in known for claim in claims):
            continue
        if pairs := list(against_the_headline(said_now(claims))):
            worst = _worst(pairs, desk)
            if worst.verdict is Verdict.CONFLICTS:
                found = _finding(Scope.WITHIN, claims, worst, desk)
                yield attrs.evolve(found, matches=tuple(_among(claims, alignment.matches)))


def _worst(pairs: Iterable[tuple[Claim, Claim]], desk: Desk) -> Kind:
    """Return the gravest kind of all pairs; among equals the first in the order of claims."""
    kinds = (judge(left, right, desk).outcome for left, right in pairs)
    return max(kinds, key=lambda found: found.verdict.severity)


def _finding(
    scope: Scope, claims: tuple[Claim, ...], found: Kind, desk: Desk, working: str | None = None
) -> Finding:
    positions = positions_of(claims, desk.voices)
    return Finding(
        verdict=found.verdict,
        code=found.code,
        rung=found.name,
        check=found.check,
        working=working,
        scope=scope,
        fact=fact_of(claims),
        summary=summary_of(found, scope, positions, desk.voices, working),
        claims=claims,
        positions=positions,
        reasons=(Reason("arithmetic" if working else "verdict", found.name),),
    )


def _finished(finding: Finding, desk: Desk) -> Finding:
    """Return a finding with what is seen only in the whole of it."""
    return attrs.evolve(finding, remarks=remarks_of(finding, desk), priority=priority_of(finding))


def _among(claims: Iterable[Claim], matches: Iterable[Match]) -> Iterator[Match]:
    """Yield the matches of which both sides are among the claims."""
    ids = {claim.id for claim in claims}
    return (match for match in matches if {match.left.id, match.right.id} <= ids)
