"""The sentence of a finding: what the fact is, who says what, and what is the matter."""

import itertools
from collections.abc import Mapping, Sequence

import attrs

from factcheck.findings.facts import fact_of
from factcheck.findings.positions import origin_of
from factcheck.model import Claim, Finding, Position, Scope, Verdict, Voice
from factcheck.reference.kinds import Kind

_LONGEST_QUOTE = 70
_SOURCES = 4  # of more sources for one value the others are counted
_VALUES = 6  # so are the values of one fact

_ACROSS = {
    Verdict.AGREES: "{articles} agree on {fact}: {given} ({voices})",
    Verdict.FITS: "{articles} fit together on {fact}: {given} ({voices}; {rung})",
    Verdict.UNCOMPARED: "Not compared on {fact}, {rung}: {given} ({voices})",
    Verdict.SUPERSEDED: "{articles} give {fact} as it changed: {given} ({voices}; {rung})",
    Verdict.DISPUTED: "Authorities differ on {fact}: {given} ({voices}; {rung})",
    Verdict.CONFLICTS: "{articles} differ on {fact}: {given} ({voices}; {rung})",
}
_WITHIN = {
    Verdict.AGREES: "{name}: {fact} checks out: {given} ({rung})",
    Verdict.FITS: "{name}: {fact} can be right: {given} ({rung})",
    Verdict.UNCOMPARED: "{name}: {fact} cannot be checked: {given} ({rung})",
    Verdict.SUPERSEDED: "{name} gives {fact} as it changed: {given} ({rung})",
    Verdict.DISPUTED: "{name} gives {fact} by two authorities: {given} ({rung})",
    Verdict.CONFLICTS: "{name} contradicts itself on {fact}: {given} ({rung})",
}
_ELSEWHERE = {  # figures of an article that were held against those of others
    Verdict.UNCOMPARED: "{name}, beside {others}: {fact} cannot be checked: {given} ({rung})",
    Verdict.CONFLICTS: "{name} does not fit {others} on {fact}: {given} ({rung})",
}
_BETWEEN = {
    Verdict.CONFLICTS: " against ",
    Verdict.DISPUTED: " against ",
    Verdict.SUPERSEDED: ", later ",
}


def summary_of(
    kind: Kind,
    scope: Scope,
    positions: Sequence[Position],
    voices: Mapping[str, Voice],
    working: str | None = None,
) -> str:
    """Return one sentence: the fact, the figures and who gives them, the voices, the diagnosis."""
    claims = [claim for position in positions for claim in position.claims]
    if kind.verdict is Verdict.SUPERSEDED:
        positions = sorted(positions, key=_first_told)
    across = scope is Scope.ACROSS
    if across and len(positions) == 1 and kind.verdict in _OPPOSED:
        positions = _of_each_article(positions[0])
    given = [_given(position, voices, name_it=across) for position in positions[:_VALUES]]
    if more := len(positions) - len(given):
        given.append(f"{more} more value{'s' if more > 1 else ''}")
    origins = {origin for position in positions for origin in position.origins}
    templates = _ACROSS if across else _WITHIN
    return templates[kind.verdict].format(
        articles=f"{len({claim.quote.article.id for claim in claims})} articles",
        name=claims[0].quote.article.name,
        fact=fact_of(claims),
        given=_BETWEEN.get(kind.verdict, ", ").join(given),
        voices="one voice" if len(origins) == 1 else f"{len(origins)} voices",
        rung=f"{kind.name}: {working}" if working else kind.name,
    )


def summary_beside_others(finding: Finding, related: Sequence[Claim]) -> str:
    """Return the sentence on figures of an article that were held against those of others."""
    template = _ELSEWHERE.get(finding.verdict, _WITHIN[finding.verdict])
    given = [_given(position, {}, name_it=False) for position in finding.positions[:_VALUES]]
    others = list(dict.fromkeys(claim.quote.article.name for claim in related))
    named = others[:_SOURCES] + ([f"{len(others) - _SOURCES} more"] if others[_SOURCES:] else [])
    return template.format(
        name=finding.claims[0].quote.article.name,
        others=", ".join(named),
        fact=fact_of(finding.claims),
        given=", ".join(given),
        rung=f"{finding.rung}: {finding.working}",
    )


# Verdicts on two sides: where both give one value, they differ in what they say of it.
_OPPOSED = (Verdict.CONFLICTS, Verdict.DISPUTED)


def _of_each_article(position: Position) -> list[Position]:
    """Return a position article by article."""
    articles = itertools.groupby(position.claims, key=lambda claim: claim.quote.article.id)
    return [attrs.evolve(position, claims=tuple(own)) for _, own in articles]


def _first_told(position: Position) -> str:
    return min(claim.quote.article.age[0] for claim in position.claims)


def _given(position: Position, voices: Mapping[str, Voice], *, name_it: bool) -> str:
    quote = " ".join(position.claims[0].quote.exact.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[: _LONGEST_QUOTE - 1].rstrip() + "…"
    if not name_it:
        return f"“{quote}”"
    sources = list(dict.fromkeys(_source(claim, voices) for claim in position.claims))
    if more := len(sources[_SOURCES:]):
        sources[_SOURCES:] = [f"{more} more"]
    return f"“{quote}” ({'; '.join(sources)})"


def _source(claim: Claim, voices: Mapping[str, Voice]) -> str:
    """Return the source of a claim, and whom it cites."""
    name = claim.quote.article.name
    origin = origin_of(claim, voices)
    return (
        name
        if origin in (name, voices[claim.quote.article.id].origin)
        else f"{name}, citing {origin}"
    )
