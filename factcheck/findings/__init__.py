"""Findings: what the aligned claims amount to, for an editor."""

import itertools
from collections.abc import Iterable, Mapping

from factcheck.findings.arithmetic import changes_with_levels, fits
from factcheck.findings.positions import positions_of
from factcheck.findings.present import against_the_headline, said_now
from factcheck.findings.rules import judge
from factcheck.findings.summaries import summary_of
from factcheck.findings.worst import worst_across
from factcheck.ladder import Ladder, Rung, otherwise
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

CHANGE_RULES: Ladder[Verdict] = Ladder(
    "arithmetic",
    (
        Rung("the change fits its levels", Verdict.AGREES, fits),
        Rung("the change does not fit its levels", Verdict.CONFLICTS, otherwise),
    ),
)


def reconcile(
    alignments: Iterable[Alignment], claims: Iterable[Claim], voices: Iterable[Voice]
) -> tuple[Finding, ...]:
    """Return the findings on aligned claims and on the arithmetic of each article.

    The gravest come first.
    """
    by_article = {voice.article.id: voice for voice in voices}
    found = list(_arithmetic(claims, by_article))
    for alignment in alignments:
        found.extend(_across(alignment, by_article))
        found.extend(_within(alignment, by_article))
    return tuple(sorted(found, key=lambda finding: finding.order))


def _across(alignment: Alignment, voices: Mapping[str, Voice]) -> Iterable[Finding]:
    """Yield what articles say against or with each other: the worst of any two positions.

    An article's own older figures are listed, and judge nothing.
    """
    rung = worst_across(said_now(alignment.claims)) or worst_across(alignment.claims)
    if rung is not None:
        yield _finding(Scope.ACROSS, alignment.matches, alignment.claims, rung, voices)


def _within(alignment: Alignment, voices: Mapping[str, Voice]) -> Iterable[Finding]:
    """Yield what an article says against itself: its headline against its body."""
    articles = itertools.groupby(alignment.claims, key=lambda claim: claim.quote.article.id)
    for _, own in articles:
        claims = tuple(own)
        if pairs := list(against_the_headline(said_now(claims))):
            rung = _worst(pairs)
            if rung.outcome is Verdict.CONFLICTS:
                yield _finding(Scope.WITHIN, alignment.matches, claims, rung, voices)


def _arithmetic(claims: Iterable[Claim], voices: Mapping[str, Voice]) -> Iterable[Finding]:
    """Yield the changes in percent that fit, or do not fit, the levels beside them."""
    ordered = sorted(claims, key=lambda claim: claim.order)
    for _, own in itertools.groupby(ordered, key=lambda claim: claim.quote.article.id):
        for change, older, newer in changes_with_levels(own):
            rung = CHANGE_RULES.climb(change, older, newer)
            parts = tuple(sorted((change, older, newer), key=lambda claim: claim.order))
            yield _finding(Scope.WITHIN, (), parts, rung, voices)


def _worst(pairs: list[tuple[Claim, Claim]]) -> Rung[Verdict]:
    """Return the gravest rung of all pairs; among equals the first in the order of claims."""
    return max((judge(*pair) for pair in pairs), key=lambda rung: rung.outcome.severity)


def _finding(
    scope: Scope,
    matches: Iterable[Match],
    claims: tuple[Claim, ...],
    rung: Rung[Verdict],
    voices: Mapping[str, Voice],
) -> Finding:
    ids = {claim.id for claim in claims}
    positions = positions_of(claims, voices)
    return Finding(
        verdict=rung.outcome,
        rung=rung.name,
        scope=scope,
        summary=summary_of(rung, scope, positions, voices),
        claims=claims,
        positions=positions,
        matches=tuple(match for match in matches if {match.left.id, match.right.id} <= ids),
        reasons=(Reason("verdict", rung.name),),
    )
