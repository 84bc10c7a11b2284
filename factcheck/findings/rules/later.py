"""Figures and dates that change from one report to the next: counts, revisions, forecasts."""

from factcheck.findings.course import in_order, speaks_of_revision
from factcheck.findings.two import Two
from factcheck.model import Aspect, Claim, Stance

CLOSED = 14  # days: a figure for a longer period, a month or a year, does not run on


def covers_a_closed_period(claim: Claim) -> bool:
    """Say whether a figure is for so long a time that it does not run on."""
    period = claim.scope.period
    if period is None or period.first_day is None or period.last_day is None:
        return False
    return (period.last_day - period.first_day).days >= CLOSED


def revised(two: Two) -> bool:
    """Say whether the sentence of one speaks of a revision, and one was published later."""
    level = two.left.subject.aspect is two.right.subject.aspect is Aspect.LEVEL
    return any(map(speaks_of_revision, two.both)) and level and _one_is_later(two)


def expected_in_one(two: Two) -> bool:
    """Say whether one tells what was expected, and the other, of another day, what came."""
    stances = {claim.attribution.stance for claim in two.both}
    return Stance.EXPECTED in stances and len(stances) > 1 and _one_is_later(two)


def _one_is_later(two: Two) -> bool:
    """Say whether the two hold, or were published, at different times."""
    return in_order(*two.both) is not None
