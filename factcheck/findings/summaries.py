"""The sentence of a finding: what the fact is, who says what, and what is the matter."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from factcheck.findings.positions import origin_of
from factcheck.model import (
    Aspect,
    Claim,
    Grain,
    Moment,
    Position,
    Quantity,
    Scope,
    Verdict,
    Voice,
)
from factcheck.reference.kinds import Kind

_LONGEST_QUOTE = 70

_OPENINGS = {
    Verdict.AGREES: "{articles} agree on {fact}: {given}",
    Verdict.FITS: "{articles} fit together on {fact}: {given} ({rung})",
    Verdict.UNCOMPARED: "Not compared on {fact}, {rung}: {given}",
    Verdict.SUPERSEDED: "{articles} give {fact} as it changed: {given} ({rung})",
    Verdict.DISPUTED: "Authorities differ on {fact}: {given}",
    Verdict.CONFLICTS: "{articles} differ on {fact}: {given} ({rung})",
}
_WITHIN = {
    Verdict.AGREES: "{name} adds up on {fact}: {given} ({rung})",
    Verdict.FITS: "{name} fits together on {fact}: {given} ({rung})",
    Verdict.CONFLICTS: "{name} contradicts itself on {fact}: {given} ({rung})",
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
    """Return one sentence in newsroom English."""
    claims = [claim for position in positions for claim in position.claims]
    if kind.verdict is Verdict.SUPERSEDED:
        positions = sorted(positions, key=_first_told)
    given = _BETWEEN.get(kind.verdict, ", ").join(
        _given(position, voices, name_it=scope is Scope.ACROSS) for position in positions
    )
    names = sorted({claim.quote.article.name for claim in claims})
    templates = _WITHIN if scope is Scope.WITHIN else _OPENINGS
    template = templates[kind.verdict]
    number = len({claim.quote.article.id for claim in claims})
    return template.format(
        articles=f"{number} articles",
        name=names[0],
        fact=fact_of(claims),
        given=given,
        rung=f"{kind.name}: {working}" if working else kind.name,
    )


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
    subject, place = claim.subject, claim.scope.place
    if claim.is_moment:
        names = " and ".join(name.full for name in subject.participants[:2])
        parts = [f"the date of the {subject.measure or 'event'}"]
        parts += [f"of {names}"] if names else []
    else:
        parts = [_aspect(claim, subject.measure or subject.counted or _kind(claim))]
        if subject.measure and subject.counted and _counts_things(claim):
            parts = [f"{parts[0]}: {subject.counted}"]
        elif subject.measure and _tells_whom(subject.counted):
            parts.append(f"of {subject.counted}")
        if subject.base and subject.aspect is not Aspect.LEVEL:
            parts.append(f"over {subject.base}")
    where = [place[0].name] if place else []
    when = [] if claim.is_moment else _when(claim.scope.period)
    return " ".join(parts) + (f" ({', '.join(where + when)})" if where or when else "")


def _when(period: Moment | None) -> list[str]:
    return [in_words(period)] if period is not None and period.resolved else []


def _kind(claim: Claim) -> str:
    """Return what a figure is where nothing else is known of it."""
    unit = claim.stated.unit if isinstance(claim.stated, Quantity) else ""
    money = len(unit) == len("EUR") and unit.isupper()
    return "a sum" if money else _KINDS.get(unit, "a measurement")


_KINDS = {
    "count": "a number",
    "person": "a number",
    "percent": "a share",
    "rank": "a rank",
    "share": "a share",
    "times": "a multiple",
    **dict.fromkeys(("minute", "hour", "day", "week", "month", "year"), "a duration"),
}


def _counts_things(claim: Claim) -> bool:
    return isinstance(claim.stated, Quantity) and claim.stated.unit == "count"


def _tells_whom(counted: str | None) -> bool:
    """Say whether a counted noun tells more than its measure: "Chinese nationals", not "people"."""
    return counted is not None and " " in counted.strip()


def _aspect(claim: Claim, what: str) -> str:
    return {
        Aspect.LEVEL: what,
        Aspect.CHANGE: f"the change in {what}",
        Aspect.MULTIPLE: f"the growth of {what}",
    }[claim.subject.aspect]


def in_words(moment: Moment) -> str:
    """Return a time as a newsroom writes it.

    >>> from datetime import date
    >>> in_words(Moment(start=date(2024, 2, 1), end=date(2024, 2, 29), grain=Grain.MONTH, timex=""))
    'February 2024'
    """
    first, last = moment.first_day, moment.last_day
    if first is None or last is None:
        known = first or last
        return f"{'since' if first else 'up to'} {_day(known)}" if known else moment.timex
    if moment.grain is Grain.FISCAL_YEAR:
        return f"fiscal {moment.timex.removeprefix('FY')}"
    if moment.grain is Grain.YEAR and first.year == last.year:
        return str(first.year)
    if moment.grain is Grain.MONTH and first.month == last.month:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    return _day(first) if first == last else f"{_day(first)} to {_day(last)}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _fullness(claim: Claim) -> tuple[int, str]:
    subject = claim.subject
    told = (subject.measure, subject.counted, subject.base, claim.scope.period, claim.scope.place)
    return len(subject.participants) + sum(map(bool, told)), claim.id
