"""Waterfalls: how the evidence of a match adds up, bit by bit."""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise

import attrs

from factcheck.model import Claim, Finding, Match, Reason
from factcheck.report.wording import bits, place

WIDTH = 240  # units of the drawing
_NONE = "0"


@attrs.frozen
class Bar:
    """A piece of evidence: from where to where it carries the sum."""

    start: str
    length: str
    tone: str  # "for", "against" or "sum"


@attrs.frozen
class Step:
    """A row: what was looked at, what was found, what it weighs."""

    ladder: str
    rung: str
    weight: str
    bar: Bar | None  # None where it weighs nothing


@attrs.frozen(kw_only=True)
class Waterfall:
    """The evidence that two claims tell one fact; its steps add up to the sum exactly."""

    left: str  # where the one stands
    right: str
    left_figure: str
    right_figure: str
    steps: tuple[Step, ...]
    total: str
    bar: Bar | None
    zero: str  # where the bars start from


def waterfalls_of(
    finding: Finding, at_most: int, figure: Callable[[Claim], str]
) -> tuple[Waterfall, ...]:
    """Return the waterfalls of the matches that tell most.

    Those are the strongest that join two positions; where none does, the weakest one of all, as
    the whole holds no better. *figure* writes the figure of a claim.
    """
    side = {
        claim.id: number
        for number, position in enumerate(finding.positions)
        for claim in position.claims
    }
    joining = [one for one in finding.matches if side.get(one.left.id) != side.get(one.right.id)]
    telling = (
        sorted(joining, key=lambda one: -one.weight)
        if joining
        else sorted(finding.matches, key=lambda one: one.weight)[:1]
    )
    return tuple(_waterfall(match, figure) for match in telling[:at_most])


def _waterfall(match: Match, figure: Callable[[Claim], str]) -> Waterfall:
    reached = [0.0, *accumulate(reason.weight or 0.0 for reason in match.reasons)]
    low, high = min(reached), max(reached)
    scale = WIDTH / (high - low) if high > low else 0.0
    return Waterfall(
        left=place(match.left.quote),
        right=place(match.right.quote),
        left_figure=figure(match.left),
        right_figure=figure(match.right),
        steps=tuple(_steps(match.reasons, reached, low, scale)),
        total=bits(match.weight),
        bar=_bar(0.0, match.weight, low, scale, "sum"),
        zero=_number(-low * scale),
    )


def _steps(
    reasons: Sequence[Reason], reached: Sequence[float], low: float, scale: float
) -> Iterator[Step]:
    for reason, (start, end) in zip(reasons, pairwise(reached), strict=True):
        tone = "for" if end > start else "against"
        weight = bits(reason.weight) if reason.weight else _NONE
        yield Step(reason.ladder, reason.rung, weight, _bar(start, end, low, scale, tone))


def _bar(start: float, end: float, low: float, scale: float, tone: str) -> Bar | None:
    if start == end:
        return None
    left, right = sorted(((start - low) * scale, (end - low) * scale))
    return Bar(_number(left), _number(right - left), tone)


def _number(length: float) -> str:
    return f"{length:.1f}".removesuffix(".0")
