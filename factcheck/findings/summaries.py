"""The sentence of a finding: what the fact is, who says what, and what is the matter."""

from collections.abc import Iterable, Mapping, Sequence

from factcheck.findings.positions import origin_of
from factcheck.ladder import Rung
from factcheck.model import Aspect, Claim, Moment, Position, Scope, Verdict, Voice

_LONGEST_QUOTE = 70

_OPENINGS = {
    Verdict.AGREES: "{articles} agree on {fact}: {given}",
    Verdict.FITS: "{articles} fit together on {fact}: {given} ({rung})",
    Verdict.UNCOMPARED: "Not compared on {fact}, {rung}: {given}",
    Verdict.SUPERSEDED: "{fact} was updated ({rung}): {given}",
    Verdict.DISPUTED: "Authorities differ on {fact}: {given}",
    Verdict.CONFLICTS: "{articles} contradict each other on {fact} ({rung}): {given}",
}
_WITHIN = "{name} contradicts itself on {fact} ({rung}): {given}"
_BETWEEN = {
    Verdict.CONFLICTS: " against ",
    Verdict.DISPUTED: " against ",
    Verdict.SUPERSEDED: ", later ",
}


def summary_of(
    rung: Rung[Verdict],
    scope: Scope,
    positions: Sequence[Position],
    voices: Mapping[str, Voice],
) -> str:
    """Return one sentence in newsroom English."""
    claims = [claim for position in positions for claim in position.claims]
    if rung.outcome is Verdict.SUPERSEDED:
        positions = sorted(positions, key=_first_told)
    given = _BETWEEN.get(rung.outcome, ", ").join(
        _given(position, voices, name_it=scope is Scope.ACROSS) for position in positions
    )
    names = sorted({claim.quote.article.name for claim in claims})
    template = _WITHIN if scope is Scope.WITHIN else _OPENINGS[rung.outcome]
    number = len({claim.quote.article.id for claim in claims})
    sentence = template.format(
        articles=f"{number} articles",
        name=names[0],
        fact=fact_of(claims),
        given=given,
        rung=rung.name,
    )
    return sentence[0].upper() + sentence[1:]


def _first_told(position: Position) -> str:
    return min(claim.quote.article.age[0] for claim in position.claims)


def _given(position: Position, voices: Mapping[str, Voice], *, name_it: bool) -> str:
    quote = " ".join(position.claims[0].quote.exact.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[: _LONGEST_QUOTE - 1].rstrip() + "…"
    sources = "; ".join(dict.fromkeys(_source(claim, voices) for claim in position.claims))
    return f"“{quote}” ({sources})" if name_it else f"“{quote}”"


def _source(claim: Claim, voices: Mapping[str, Voice]) -> str:
    """Return the source of a claim, and whom it cites."""
    name = claim.quote.article.name
    origin = origin_of(claim, voices)
    return (
        name
        if origin in (name, voices[claim.quote.article.id].origin)
        else f"{name}, citing {origin}"
    )


def fact_of(claims: Iterable[Claim]) -> str:
    """Return what several claims are about, as the fullest of them tells it."""
    claim = max(claims, key=_fullness)
    subject = claim.subject
    what = subject.measure or subject.counted or ("a date" if claim.is_moment else "a figure")
    if claim.is_moment:
        names = " and ".join(name.full for name in subject.participants[:2])
        place = f" in {claim.scope.place[0].name}" if claim.scope.place else ""
        return f"the date of the {what}" + (f" of {names}" if names else "") + place
    parts = [_aspect(claim, what)]
    if subject.counted and subject.counted != what:
        parts.append(f"of {subject.counted}")
    if subject.base and subject.aspect is not Aspect.LEVEL:
        parts.append(f"over {subject.base}")
    if isinstance(claim.scope.period, Moment) and claim.scope.period.resolved:
        parts.append(f"({claim.scope.period.timex})")
    return " ".join(parts)


def _aspect(claim: Claim, what: str) -> str:
    return {
        Aspect.LEVEL: what,
        Aspect.CHANGE: f"the change in {what}",
        Aspect.MULTIPLE: f"the growth of {what}",
    }[claim.subject.aspect]


def _fullness(claim: Claim) -> tuple[int, str]:
    subject = claim.subject
    told = (subject.measure, subject.counted, subject.base, claim.scope.period, claim.scope.place)
    return len(subject.participants) + sum(map(bool, told)), claim.id
