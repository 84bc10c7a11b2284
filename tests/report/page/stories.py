"""Findings and reports for pictures, built by hand."""

from collections.abc import Iterable, Sequence

from factcheck.model import (
    Article,
    Claim,
    Finding,
    Milestone,
    Passage,
    Position,
    Report,
    Scope,
    Span,
    Value,
    Verdict,
    Voice,
)
from tests.builders import article, claim

FIGURE = "a figure"


def figure(one: Claim) -> str:
    """Return a figure as the page tells it."""
    return one.quote.exact


def finding(
    *given: tuple[str, Value],
    verdict: Verdict = Verdict.CONFLICTS,
    fact: str = "the death toll (Porto)",
    timeline: tuple[Milestone, ...] = (),
) -> Finding:
    """Return a finding of articles and the value that each gives; what is equal is one position."""
    claims = tuple(claim(value, paper=paper) for paper, value in given)
    values = dict.fromkeys(one.value for one in claims)
    return Finding(
        verdict=verdict,
        code="different-figures",
        rung="cannot both be right",
        check="Both sentences.",
        scope=Scope.ACROSS,
        summary="A sentence",
        fact=fact,
        claims=claims,
        positions=tuple(_position(value, claims) for value in values),
        timeline=timeline,
    )


def _position(value: Value, claims: Iterable[Claim]) -> Position:
    own = tuple(one for one in claims if one.value == value)
    origins = tuple(sorted({one.quote.article.id for one in own}))
    return Position(value=value, claims=own, origins=origins)


def running(*steps: tuple[str, Value], paper: str = "Herald") -> Finding:
    """Return a finding of a figure that had these values at these times."""
    timeline = tuple(
        Milestone(when=when, tells="as of", value=value, claims=(claim(value, paper=paper),))
        for when, value in steps
    )
    value = steps[0][1]
    return finding(("a", value), ("b", value), verdict=Verdict.SUPERSEDED, timeline=timeline)


def report(findings: Sequence[Finding] = (), voices: Sequence[Voice] = ()) -> Report:
    """Return a report of findings, on their articles or on those of the voices."""
    articles: dict[str, Article] = {voice.article.id: voice.article for voice in voices}
    for one in findings:
        for told in one.claims:
            articles.setdefault(told.quote.article.id, told.quote.article)
    spoken = tuple(voices) or tuple(
        Voice(article=one, origin=one.name, sign="its own source") for one in articles.values()
    )
    return Report(
        articles=tuple(articles.values()),
        voices=spoken,
        claims=tuple(told for one in findings for told in one.claims),
        findings=tuple(findings),
    )


def voice(
    name: str,
    origin: str | None = None,
    *,
    copies: str | None = None,
    takes: Sequence[str] = (),
    published: str = "2024-07-05",
) -> Voice:
    """Return the voice of a paper: its own, or from where it copies, cites or takes passages."""
    text = "One two three four five six seven eight nine ten."
    own = article(text, name, published, source=name)
    sign = "a near copy of another article" if copies else "the credit of an agency"
    return Voice(
        article=own,
        origin=origin or name,
        sign=sign if origin else "its own source",
        copy_of=copies,
        passages=tuple(Passage(span=Span(0, 20), origin=one) for one in takes),
    )
