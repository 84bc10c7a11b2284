"""What a decision covers: findings whose every figure it has seen."""

from collections.abc import Iterable, Iterator

from factcheck.model import Claim, Decision, Finding, Ruling, Value, Verdict

AGREEMENTS = frozenset({Verdict.AGREES, Verdict.FITS})


def covers(decision: Decision, finding: Finding) -> bool:
    """Say whether the desk has settled a finding by this decision.

    A new source that repeats a known figure changes nothing. A figure that has changed, or a new
    one, was not before the desk when it decided: then the finding is not covered.
    """
    return (
        decision.ruling is Ruling.ACCEPTED
        and concerns(decision, finding)
        and decision.scope in (None, finding.scope.value)
        and (_stands_beside(decision, finding) or _names_every_figure(decision, finding))
    )


def concerns(decision: Decision, finding: Finding) -> bool:
    """Say whether a finding is of a kind that a decision is about.

    Where it names none, it is about all that an editor is asked about: an agreement is no question.
    """
    if decision.codes:
        return finding.code in decision.codes
    return finding.verdict not in AGREEMENTS


def _stands_beside(decision: Decision, finding: Finding) -> bool:
    """Say whether a decision in a text stands in the line of a claim of the finding."""
    beside = decision.beside
    return beside is not None and any(
        claim.quote.article.id == beside.article.id and claim.sentence.overlaps(beside.span)
        for claim in finding.claims
    )


def _names_every_figure(decision: Decision, finding: Finding) -> bool:
    known = frozenset(decision.claims)
    # A sheet has no rows for what a finding was checked against; whoever named that, must see it.
    further = known - {claim.fingerprint for claim in finding.claims}
    figures = list(figures_of(finding, finding.related if further else ()))
    return bool(known and figures) and all(
        any(claim.fingerprint in known for claim in figure) for figure in figures
    )


def figures_of(finding: Finding, related: Iterable[Claim]) -> Iterator[tuple[Claim, ...]]:
    """Yield the claims of each figure of a finding: its positions, and the values beside them."""
    placed: set[str] = set()
    for position in finding.positions:
        yield position.claims
        placed.update(claim.id for claim in position.claims)
    rest: dict[Value, list[Claim]] = {}
    for claim in (*finding.claims, *related):
        if claim.id not in placed:
            rest.setdefault(claim.value, []).append(claim)
    yield from map(tuple, rest.values())
