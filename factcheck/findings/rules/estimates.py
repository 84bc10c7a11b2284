"""Figures that are estimated: revised later, forecast and told, promised and delivered."""

from factcheck.findings.course import in_order, speaks_of_revision
from factcheck.findings.rules import later
from factcheck.findings.rules.authorities import authority, one_authority
from factcheck.findings.rules.slips import apart_by
from factcheck.findings.two import Two, sentence
from factcheck.model import Aspect, Claim, Stance
from factcheck.reference.vintages import phrases_of, vintages

_APART = 21  # days between two publications of an estimate: what was published sooner, was copied


def revised(two: Two) -> bool:
    """Say whether the sentence of one speaks of a revision, and one is later."""
    if in_order(*two.both) is None or not any(map(speaks_of_revision, two.both)):
        return False
    level = two.left.subject.aspect is two.right.subject.aspect is Aspect.LEVEL
    return level or _is_revisable(two)


def later_vintage(two: Two) -> bool:
    """Say whether an estimate for a closed time was published again, weeks later."""
    if not _weeks_apart(two) or not _is_revisable(two) or apart_by(10)(two) or apart_by(1000)(two):
        return False
    return any(map(later.covers_a_closed_period, two.both)) and all(map(_is_over, two.both))


def promised_and_delivered(two: Two) -> bool:
    """Say whether one tells what was promised, and the other what came of it."""
    promise, other = _expected_and_other(two)
    return (
        promise is not None
        and other is not None
        and _tells(promise, vintages().promised)
        and _tells(other, vintages().delivered)
    )


def expected_then_told(two: Two) -> bool:
    """Say whether one tells what was expected, and the other, later, what came."""
    expected, told = _expected_and_other(two)
    return expected is not None and in_order(*two.both) == (expected, told)


def planned_and_told(two: Two) -> bool:
    """Say whether one tells when an event was to be, and the other, of another day, when it was."""
    return _expected_and_other(two)[0] is not None and in_order(*two.both) is not None


def expected_and_told(two: Two) -> bool:
    """Say whether one is a plain forecast, plan or target, and the other, not later, is none.

    Where the forecast was published after the figure, it needs no such words.
    """
    expected, told = _expected_and_other(two)
    if expected is None:
        return False
    return _tells(expected, vintages().foretold) or in_order(*two.both) == (told, expected)


def forecast_changed(two: Two) -> bool:
    """Say whether one authority has another forecast or target later, weeks later or in words."""
    if not (_both_expected(two) and one_authority(two)) or in_order(*two.both) is None:
        return False
    return _weeks_apart(two) or any(_tells(claim, vintages().changed) for claim in two.both)


def two_forecasts(two: Two) -> bool:
    """Say whether both are plain forecasts, and it is not told that one authority made them."""
    if not _both_expected(two) or None not in map(authority, two.both):
        return False
    return all(_tells(claim, vintages().forecast) for claim in two.both)


def plan_moved(two: Two) -> bool:
    """Say whether both are planned, and the words of one tell of a new date."""
    if not _both_expected(two) or in_order(*two.both) is None:
        return False
    return any(_tells(claim, vintages().moved) for claim in two.both)


def outlook(claim: Claim) -> tuple[object, ...]:
    """Return what these rules read of a claim beside its stance."""
    known = vintages()
    lists = (
        known.promised,
        known.delivered,
        known.moved,
        known.changed,
        known.forecast,
        known.foretold,
    )
    published = claim.quote.article.published
    is_day = published is not None and published.is_day
    return (*(_tells(claim, words) for words in lists), _is_over(claim), is_day)


def _tells(claim: Claim, words: frozenset[str]) -> bool:
    """Say whether the sentence of a claim has one of the words."""
    return not words.isdisjoint(phrases_of(sentence(claim)))


def _both_expected(two: Two) -> bool:
    return all(map(_is_expected, two.both))


def _weeks_apart(two: Two) -> bool:
    """Say whether the two were published so long after each other that both are news."""
    older, newer = (claim.quote.article.published for claim in two.both)
    if older is None or newer is None or not (older.is_day and newer.is_day):
        return False
    return abs((newer.day - older.day).days) > _APART


def _expected_and_other(two: Two) -> tuple[Claim, Claim] | tuple[None, None]:
    expected = [claim for claim in two.both if _is_expected(claim)]
    others = [claim for claim in two.both if not _is_expected(claim)]
    return (expected[0], others[0]) if len(expected) == 1 else (None, None)


def _is_expected(claim: Claim) -> bool:
    return claim.attribution.stance is Stance.EXPECTED


def _is_revisable(two: Two) -> bool:
    """Say whether both are one aspect of a measure that is estimated again and again."""
    one_aspect = two.left.subject.aspect is two.right.subject.aspect
    return one_aspect and any(claim.subject.measure in vintages().revisable for claim in two.both)


def _is_over(claim: Claim) -> bool:
    """Say whether a figure was published when the time that it covers had ended."""
    period, published = claim.scope.period, claim.quote.article.published
    if period is None or period.last_day is None:
        return claim.attribution.stance is not Stance.EXPECTED
    return published is not None and published.day >= period.last_day
