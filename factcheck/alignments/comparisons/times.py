"""Evidence of time: the days of events, the periods of figures and what they are measured from."""

from factcheck.alignments.comparisons.terms import VETO, Test, compatible, length, near
from factcheck.alignments.frames import Frame
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Aspect, Moment, nearness
from factcheck.model.nearness import Nearness


def _opposed(left: Frame, right: Frame) -> bool:
    ways = {left.claim.subject.direction, right.claim.subject.direction}
    return None not in ways and len(ways) == 2 and left.claim.subject.aspect is Aspect.CHANGE


def _other_base(left: Frame, right: Frame) -> bool:
    return bool(left.base and right.base and not _same_time(left.base, right.base))


def _same_base(left: Frame, right: Frame) -> bool:
    return bool(left.base and right.base)


BASE = Ladder(
    "base",
    (
        Rung("measured from another time", VETO, _other_base),
        Rung("measured from the same time", 2.0, _same_base),
        Rung("up against down", -2.0, _opposed),
        Rung("no base named on both sides", 0.0, otherwise),
    ),
)


def _same_time(left: Moment, right: Moment) -> bool:
    return nearness.moments(left, right) in (Nearness.SAME, Nearness.ABOUT)


def _same_period(left: Frame, right: Frame) -> bool:
    return bool(left.period and right.period and _same_time(left.period, right.period))


def _other_period(left: Frame, right: Frame) -> bool:
    return bool(left.period and right.period and not left.period.shares_a_day(right.period))


def _partly_other_period(left: Frame, right: Frame) -> bool:
    """Say whether the periods overlap while the figures do not agree: then they are two facts."""
    return bool(left.period and right.period and not near(left, right).compatible)


def _overlapping_periods(left: Frame, right: Frame) -> bool:
    return bool(left.period and right.period)


def _unsettled_period(left: Frame, right: Frame) -> bool:
    return (left.period_is_unsettled or right.period_is_unsettled) and not near(
        left, right
    ).compatible


def _one_period(left: Frame, right: Frame) -> bool:
    """Say whether one of two figures that differ is for a time of weeks or more."""
    if (left.period and right.period) or near(left, right).compatible:
        return False
    period = left.period or right.period
    return period is not None and length(period) > SHORT


SHORT = 7  # days: a shorter period tells when a figure was counted, not what it covers
ONE_COUNT = 14  # days that a running count may take from one report to the next


def _running_days(left: Frame, right: Frame) -> bool:
    """Say whether two days of a toll that grows are near each other."""
    if not (left.runs and right.runs and left.period and right.period):
        return False
    early, late = sorted((left.period, right.period), key=lambda moment: moment.order)
    if max(length(early), length(late)) > SHORT or not (early.last_day and late.first_day):
        return False
    return (late.first_day - early.last_day).days <= ONE_COUNT


ONE_STORY = 45  # days: a figure without a period, in a later article, is of a later time


def months_apart(left: Frame, right: Frame) -> bool:
    """Say whether two articles give figures of no named time, on days far apart."""
    days = [frame.claim.quote.article.published for frame in (left, right)]
    if None in days or (left.period and right.period):
        return False
    early, late = sorted(dated.day for dated in days if dated)
    return (late - early).days > ONE_STORY


def _months_and_figures_apart(left: Frame, right: Frame) -> bool:
    return months_apart(left, right) and not near(left, right).compatible


PERIOD = Ladder(
    "period",
    (
        Rung("the same period", 3.0, _same_period),
        Rung("days of one running count", 0.0, _running_days),
        Rung("another period", VETO, _other_period),
        Rung("a part of the period, with another figure", VETO, _partly_other_period),
        Rung("periods that overlap", 0.5, _overlapping_periods),
        Rung("a period that is not settled, with another figure", VETO, _unsettled_period),
        Rung("a period named on one side only, with another figure", -2.0, _one_period),
        Rung("other figures, months apart, without a period", VETO, _months_and_figures_apart),
        Rung("months apart, without a period", -3.0, months_apart),
        Rung("no period named on both sides", 0.0, otherwise),
    ),
)


def _same_days(grain_days: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        same = left.day.first_day == right.day.first_day and left.day.last_day == right.day.last_day
        return same and near(left, right).compatible and length(left.day) <= grain_days

    return holds


def _within_days(days: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        return near(left, right).compatible and max(length(left.day), length(right.day)) <= days

    return holds


def _days_apart(days: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        early, late = sorted((left.day, right.day), key=lambda moment: moment.order)
        if early.last_day is None or late.first_day is None:
            return True
        return not near(left, right).compatible and (late.first_day - early.last_day).days > days

    return holds


def _unsettled(left: Frame, right: Frame) -> bool:
    return not (left.day.resolved and right.day.resolved)


def _both_recur(left: Frame, right: Frame) -> bool:
    return (left.recurring or right.recurring) and _days_apart(_SAME_OCCASION)(left, right)


def _other_words(left: Frame, right: Frame) -> bool:
    """Say whether somebody speaks on two days: nobody speaks once only."""
    return (left.speaks or right.speaks) and not near(left, right).compatible


_SAME_OCCASION = 3  # days: two meetings of the same people further apart are two meetings
_SAME_EVENT = 62  # days: so far may two articles be apart on an event that happens once

DATE = Ladder(
    "date",
    (
        Rung("a date that is not settled", 0.0, _unsettled),
        Rung("the same day", 4.0, _same_days(1)),
        Rung("the same week", 3.5, _same_days(7)),
        Rung("the same month", 3.0, _same_days(31)),
        Rung("a day within the month", 2.0, _within_days(31)),
        Rung("the same or overlapping seasons", -1.0, _within_days(92)),
        Rung("overlapping times", -2.0, compatible),
        Rung("too far apart for one event", VETO, _days_apart(_SAME_EVENT)),
        Rung("words said on another day", VETO, _other_words),
        Rung("an event that recurs, on another day", VETO, _both_recur),
        Rung("other days", 0.0, otherwise),
    ),
)
