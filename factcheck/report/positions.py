"""Which claim speaks for a position, and the other places of a finding."""

from factcheck.model import Claim, Finding, Position, Zone
from factcheck.report.lines import shown
from factcheck.report.wording import told

_LONGEST = 200  # characters of words on a line


def spokesman(position: Position) -> Claim:
    """Return the first claim of a position, rather from the text than from a headline."""
    return next(
        (claim for claim in position.claims if claim.zone is not Zone.HEADLINE), position.claims[0]
    )


def spokesmen(finding: Finding) -> tuple[Claim, ...]:
    """Return a claim for each position, in their order; the same place is named once."""
    chosen = {one.id: one for one in map(spokesman, finding.positions)}
    return tuple(chosen.values()) or finding.claims[:1]


def others(finding: Finding) -> tuple[Claim, ...]:
    """Return all claims but the first that speaks: those that speak first, then by place."""
    first, *more = spokesmen(finding)
    every = {claim.id: claim for claim in (*more, *finding.claims, *finding.related)}
    every.pop(first.id, None)
    return tuple(every.values())


def written(claim: Claim) -> str:
    """Return the words of a claim, on one line and not without end."""
    words = " ".join(shown(claim.quote.exact).split())
    return words if len(words) <= _LONGEST else words[:_LONGEST] + " …"


def in_a_sentence(finding: Finding, *, quotes: bool = True) -> str:
    """Return what a finding says; without quotes in values, and not in the articles' words."""
    if quotes:
        return finding.summary
    values = dict.fromkeys(told(position.value) for position in finding.positions)
    return f"{finding.fact or finding.rung}: {', '.join(values)}"
