"""What does not run on: figures for a time that is closed."""

from factcheck.model import Claim

CLOSED = 14  # days: a figure for a longer period, a month or a year, does not run on


def covers_a_closed_period(claim: Claim) -> bool:
    """Say whether a figure is for so long a time that it does not run on."""
    period = claim.scope.period
    if period is None or period.first_day is None or period.last_day is None:
        return False
    return (period.last_day - period.first_day).days >= CLOSED
