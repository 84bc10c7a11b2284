"""Figures that an article has corrected: of another article, and in its own text."""

from collections.abc import Iterator

from factcheck.findings.desk import Desk
from factcheck.findings.two import Two
from factcheck.model import Claim, Quantity, Zone


def corrected_elsewhere(two: Two) -> bool:
    """Say whether one gives a figure that the article of the other has called wrong."""
    left, right = two.both
    return any(
        next(withdrawn_by(one.quote.article.id, other, two.desk), None) is not None
        for one, other in ((left, right), (right, left))
    )


def withdrawn_by(article: str, claim: Claim, desk: Desk) -> Iterator[Claim]:
    """Yield what an article has withdrawn that is the figure of a claim, and of the same."""
    value, measure = claim.value, claim.subject.measure
    if not isinstance(value, Quantity) or measure is None or value.amount.single is None:
        return
    for wrong in desk.withdrawn.get(article, ()):
        if (
            isinstance(wrong.value, Quantity)
            and wrong.subject.measure == measure
            and wrong.subject.aspect is claim.subject.aspect
            and (wrong.value.unit, wrong.value.amount) == (value.unit, value.amount)
        ):
            yield wrong


def corrections_of(claim: Claim, desk: Desk) -> tuple[str, ...]:
    """Return the figures of a claim's measure that its own article has withdrawn."""
    return tuple(
        str(wrong.value.amount)
        for wrong in desk.withdrawn.get(claim.quote.article.id, ())
        if isinstance(wrong.value, Quantity) and wrong.subject.measure == claim.subject.measure
    )


def right_figures(wrong: Claim, desk: Desk) -> tuple[Claim, ...]:
    """Return what a correction gives in the place of a figure."""
    return tuple(
        claim
        for claim in desk.by_article.get(wrong.quote.article.id, ())
        if claim.zone is Zone.CORRECTION
        and claim.compared
        and isinstance(claim.value, Quantity)
        and claim.subject.measure == wrong.subject.measure
        and claim.subject.measure is not None
    )
