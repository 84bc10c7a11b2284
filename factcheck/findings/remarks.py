"""Remarks: what an editor should know beside the verdict of a finding."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from factcheck.findings.bases import explained_bases
from factcheck.findings.desk import Desk
from factcheck.findings.positions import origin_of
from factcheck.findings.rules.authorities import authority
from factcheck.findings.rules.corrections import withdrawn_by
from factcheck.model import Claim, Finding, Remark, Scope, Verdict, Voice


def remarks_of(finding: Finding, desk: Desk) -> tuple[Remark, ...]:
    """Return what there is to remark on a finding, in the order of the table."""
    return tuple(
        Remark(code, text) for code, remark in REMARKS.items() for text in remark(finding, desk)
    )


def _one_voice(finding: Finding, _: Desk) -> Iterator[str]:
    """Yield that several articles have it from one origin."""
    articles = {claim.quote.article.id for claim in finding.claims}
    if len(finding.voices) == 1 and len(articles) > 1:
        yield f"All {len(articles)} articles have it from one voice: {finding.voices[0]}."


def _another_speaker(finding: Finding, desk: Desk) -> Iterator[str]:
    """Yield that one figure is given to several authorities, each by another article."""
    for position in finding.positions:
        by_speaker: dict[str, list[Claim]] = defaultdict(list)
        for claim in position.claims:
            # Of a date everybody speaks: only a figure is somebody's.
            if not claim.is_moment and (name := authority(claim)):
                by_speaker[name].append(claim)
        articles = [{one.quote.article.id for one in own} for own in by_speaker.values()]
        if len(articles) > 1 and not set.intersection(*articles):
            told = (_told(own[0], desk.voices) for _, own in sorted(by_speaker.items()))
            quote = " ".join(position.claims[0].quote.exact.split())
            yield f"“{quote}” is given to {' and to '.join(told)}."


def _told(claim: Claim, voices: Mapping[str, Voice]) -> str:
    return f"{origin_of(claim, voices)} by {claim.quote.article.name}"


def _right_against(finding: Finding, desk: Desk) -> Iterator[str]:
    """Yield against which base each of several multiples is right."""
    if finding.verdict is Verdict.CONFLICTS and finding.scope is Scope.ACROSS:
        yield from (f"{sentence}." for sentence in explained_bases(finding.claims, desk))


_LONGEST = 240  # characters of a correction that are quoted


def _corrected(finding: Finding, desk: Desk) -> Iterator[str]:
    """Yield the corrections that call a figure of the finding wrong, in their own words."""
    told: dict[str, None] = {}
    for article, withdrawn in desk.withdrawn.items():
        for wrong in withdrawn:
            if any(wrong in withdrawn_by(article, claim, desk) for claim in finding.claims):
                quote = wrong.quote
                note = next(
                    one.span for one in quote.article.stretches if one.span.covers(quote.span)
                )
                words = " ".join(quote.article.text[note.slice].split())
                words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}\u2026"
                told[f"{quote.article.name} has corrected {quote.exact}: \u201c{words}\u201d"] = (
                    None
                )
    yield from told


Remarking = Callable[[Finding, Desk], Iterator[str]]

REMARKS: Mapping[str, Remarking] = {
    "one-voice": _one_voice,
    "another-speaker": _another_speaker,
    "corrected": _corrected,
    "right-against-a-base": _right_against,
}
