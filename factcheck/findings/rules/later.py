"""Figures and dates that change from one report to the next: counts, revisions, forecasts."""

from factcheck.findings.two import Two, sentence
from factcheck.model import Aspect, Claim, Stance
from factcheck.reference.judgement import judgement

CLOSED = 14  # days: a figure for a longer period, a month or a year, does not run on


def told_on(claim: Claim) -> tuple[str, str]:
    """Return when a figure holds as far as is known: as of, or on which day; and published."""
    as_of, day = claim.scope.as_of, claim.scope.period
    if as_of is None and day is not None and day.first_day == day.last_day:
        as_of = day
    published = claim.quote.article.published
    return (
        as_of.last_day.isoformat() if as_of and as_of.last_day else "",
        published.day.isoformat() if published else "",
    )


def covers_a_closed_period(claim: Claim) -> bool:
    """Say whether a figure is for so long a time that it does not run on."""
    period = claim.scope.period
    if period is None or period.first_day is None or period.last_day is None:
        return False
    return (period.last_day - period.first_day).days >= CLOSED


def speaks_of_revision(claim: Claim) -> bool:
    """Say whether the sentence of a claim tells that a figure was revised."""
    return judgement().speaks_of_revision(sentence(claim))


def a_running_figure(two: Two) -> bool:
    """Say whether the measure is counted on, and one figure is of a later day."""
    running = judgement().running
    level = two.left.subject.aspect is two.right.subject.aspect is Aspect.LEVEL
    measured = any(claim.subject.measure in running for claim in two.both)
    still_open = not any(map(covers_a_closed_period, two.both))
    return level and measured and still_open and _one_is_later(two)


def revised(two: Two) -> bool:
    """Say whether the sentence of one speaks of a revision, and one was published later."""
    level = two.left.subject.aspect is two.right.subject.aspect is Aspect.LEVEL
    return any(map(speaks_of_revision, two.both)) and level and _one_is_later(two)


def expected_in_one(two: Two) -> bool:
    """Say whether one tells what was expected, and the other, of another day, what came."""
    stances = {claim.attribution.stance for claim in two.both}
    return Stance.EXPECTED in stances and len(stances) > 1 and _one_is_later(two)


def _one_is_later(two: Two) -> bool:
    """Say whether the two hold, or were published, on different days."""
    (as_of, published), (other_as_of, other_published) = map(told_on, two.both)
    if as_of and other_as_of and as_of != other_as_of:
        return True
    return bool(published and other_published and published != other_published)
