"""Margins of error: shares of a poll that differ by no more than it can tell."""

from decimal import Decimal

from factcheck.findings.desk import Desk
from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim, Quantity

_SHARE = "percent"


def within_the_margin(two: Two) -> bool:
    """Say whether two shares differ by no more than the margins of error that are told for them."""
    margins = [margin_of(claim, two.desk) for claim in two.both]
    if len(two.quantities) < 2 or margins == [None, None]:
        return False
    levels = all(claim.subject.aspect is Aspect.LEVEL for claim in two.both)
    one, other = two.quantities
    reach = sum((margin for margin in margins if margin is not None), Decimal(0))
    alike = one.unit == other.unit == _SHARE
    return alike and levels and abs(one.amount.known - other.amount.known) <= reach


def margin_of(claim: Claim, desk: Desk) -> Decimal | None:
    """Return the margin of error that the article of a share tells, if it tells one."""
    if not isinstance(claim.value, Quantity) or claim.value.unit != _SHARE:
        return None
    return desk.margins.get(claim.quote.article.id)
