"""Which figures run on, and which are for a time that is closed."""

from factcheck.model import Aspect, Claim
from factcheck.reference.judgement import judgement

CLOSED = 14  # days: a figure for a longer period, a month or a year, does not run on


def covers_a_closed_period(claim: Claim) -> bool:
    """Say whether a figure is for so long a time that it does not run on."""
    period = claim.scope.period
    if period is None or period.first_day is None or period.last_day is None:
        return False
    return (period.last_day - period.first_day).days >= CLOSED


def may_run(claim: Claim) -> bool:
    """Say whether a figure is a level of a measure that is counted on, for no closed time."""
    level = claim.subject.aspect is Aspect.LEVEL
    counted_on = claim.subject.measure in judgement().running
    return level and counted_on and not covers_a_closed_period(claim)
