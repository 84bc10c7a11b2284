"""Figures that are by their nature the difference of two others, as net migration is."""

from collections.abc import Iterator, Sequence

from factcheck.findings.checks.adding import Sums, number, plain, quantity, settled
from factcheck.findings.checks.passages import family_of
from factcheck.findings.checks.sums import Sum
from factcheck.findings.desk import Desk
from factcheck.model import Claim
from factcheck.reference.parts import part_words

_NEAR = 400  # characters between the difference and the two figures it is of

_KINDS = {
    Sums.EXACT: "difference-fits",
    Sums.ROUNDED: "difference-fits",
    Sums.NEAR: "difference-comes-near",
}
_ORDER = (Sums.EXACT, Sums.ROUNDED, Sums.NEAR, Sums.APART)


def differences(desk: Desk) -> Iterator[Sum]:
    """Yield net figures with the two figures of a sentence near them, that they are left from."""
    for sentence in desk.sentences:
        for net, first, second in part_words().balances:
            gains, losses = _of(first, sentence), _of(second, sentence)
            if len(gains) == len(losses) == 1:
                own = desk.by_article[gains[0].quote.article.id]
                near = [claim for claim in _of(net, own) if _belongs(claim, gains[0], losses[0])]
                yield from _best(near, gains[0], losses[0])


def _of(measure: str, claims: Sequence[Claim]) -> list[Claim]:
    """Return the single figures of a measure."""
    return [
        claim
        for claim in claims
        if claim.subject.measure == measure
        and claim.compared
        and family_of(claim) is not None
        and number(claim) is not None
    ]


def _belongs(net: Claim, *others: Claim) -> bool:
    """Say whether a net figure stands near two figures, and is not for another time."""
    apart = (net.quote.span.start - others[0].quote.span.start, others[0].sentence.start)
    periods = [claim.scope.period for claim in others if claim.scope.period is not None]
    period = net.scope.period
    at_one_time = period is None or all(period.shares_a_day(other) for other in periods)
    return abs(apart[0]) <= _NEAR and at_one_time


def _best(near: Sequence[Claim], gain: Claim, loss: Claim) -> Iterator[Sum]:
    """Yield the net figure that is nearest to the difference, unless none comes near it."""
    left = quantity(gain).amount.known - quantity(loss).amount.known
    tried = [
        (_ORDER.index(settled((net, gain, loss), quantity(net).amount.known - left)), place, net)
        for place, net in enumerate(near)
    ]
    if not tried:
        return
    how, _, net = min(tried)
    code = _KINDS.get(_ORDER[how])
    if code is not None and left > 0:
        told = quantity(net).amount.known
        written = f"{plain(quantity(gain).amount.known):,} - {plain(quantity(loss).amount.known):,}"
        missed = "" if left == told else f", given as {plain(told):,}"
        yield Sum(
            code=code, claims=(net, gain, loss), working=f"{written} = {plain(left):,}{missed}"
        )
