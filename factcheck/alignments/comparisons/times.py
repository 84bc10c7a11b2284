"""Evidence of time: the days of events, the periods of figures and what they are measured from."""

from collections.abc import Iterator
from datetime import datetime

from factcheck.alignments import partial
from factcheck.alignments.comparisons.singles import WORK, told_once
from factcheck.alignments.comparisons.terms import VETO, Test, apart, compatible, length, near
from factcheck.alignments.frames import Frame, Standing
from factcheck.ladder import Ladder, Rung, otherwise
from factcheck.model import Aspect, Grain, Moment, nearness
from factcheck.model.nearness import Nearness
from factcheck.reference.judgement import judgement


def _opposed(left: Frame, right: Frame) -> bool:
    ways = {left.claim.subject.direction, right.claim.subject.direction}
    return None not in ways and len(ways) == 2 and left.claim.subject.aspect is Aspect.CHANGE


def _other_base(left: Frame, right: Frame) -> bool:
    return bool(left.base and right.base and not _same_time(left.base, right.base))


def _same_base(left: Frame, right: Frame) -> bool:
    return bool(left.base and right.base)


def _changed_from_nowhere(left: Frame, right: Frame) -> bool:
    """Say whether two changes differ that may be measured from two times."""
    changes = Aspect.LEVEL not in (left.claim.subject.aspect, right.claim.subject.aspect)
    return changes and apart(left, right)


BASE = Ladder(
    "base",
    (
        Rung("measured from another time", VETO, _other_base),
        Rung("measured from the same time", 2.0, _same_base),
        Rung("up against down", -2.0, _opposed),
        Rung("other changes, not told since when", -3.0, _changed_from_nowhere),
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
    """Say whether the periods overlap while the figures do not agree: then they are two facts.

    An evening and its day are told of one event: the day is its date, and no time that it covers.
    """
    if not (left.period and right.period and apart(left, right)):
        return False
    days = {
        left.period.first_day,
        left.period.last_day,
        right.period.first_day,
        right.period.last_day,
    }
    finer = left.period.grain is not right.period.grain
    return not (finer and len(days) == 1)


def _overlapping_periods(left: Frame, right: Frame) -> bool:
    return bool(left.period and right.period)


def _unsettled_period(left: Frame, right: Frame) -> bool:
    unsettled = left.period_is_unsettled or right.period_is_unsettled
    return unsettled and _is_a_statistic(left) and apart(left, right)


def _one_period(left: Frame, right: Frame) -> bool:
    """Say whether one of two figures that differ is for a time of weeks or more."""
    if (left.period and right.period) or not apart(left, right):
        return False
    period = left.period or right.period
    return period is not None and length(period) > SHORT


YEAR = 366  # days
MONTH = 31
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


STATISTICS = frozenset({"number", "percent", "percentage_point", "money"})  # kinds of values
TELLING = 3  # digits: such a figure is hardly another one by chance
ONE_STORY = 45  # days: a figure without a period, in a later article, is of a later time


def months_apart(left: Frame, right: Frame) -> bool:
    """Say whether two articles give figures of no named time, on days far apart."""
    days = [frame.claim.quote.article.published for frame in (left, right)]
    if None in days or (left.period and right.period):
        return False
    early, late = sorted(dated.day for dated in days if dated)
    return (late - early).days > ONE_STORY


def _withdrawn(left: Frame, right: Frame) -> bool:
    """Say whether one side tells a figure that was given first, and the other what holds."""
    return left.earlier != right.earlier


def _stale(left: Frame, right: Frame) -> bool:
    """Say whether articles months apart give one figure of few digits, and not of one event."""
    told = all(frame.central or frame.digits >= TELLING for frame in (left, right))
    return not told and _is_a_statistic(left) and months_apart(left, right)


def _is_a_statistic(frame: Frame) -> bool:
    """Say whether a number, a share or a sum is told, and no age, size or magnitude."""
    return frame.kind.partition(" ")[0] in STATISTICS


def _months_and_figures_apart(left: Frame, right: Frame) -> bool:
    return months_apart(left, right) and apart(left, right)


def _old_on_one_side(left: Frame, right: Frame) -> bool:
    """Say whether one side tells of a time more than a year ago, and the other of no time."""
    if (left.period and right.period) or min(left.digits, right.digits) >= TELLING:
        return False
    return any(_is_old(frame) for frame in (left, right))


def _another_toll_long_ago(left: Frame, right: Frame) -> bool:
    """Say whether one side tells the toll of a time long ago beside another: "worst since 1987"."""
    if not _old_on_one_side(left, right):
        return False
    old = left if _is_old(left) else right
    tolls = judgement().running & judgement().central
    return old.measure in tolls and old.standing is not Standing.SOLE


def _is_old(frame: Frame) -> bool:
    published = frame.claim.quote.article.published
    if frame.period is None or frame.period.last_day is None or published is None:
        return False
    return (published.day - frame.period.last_day).days > YEAR


PERIOD = Ladder(
    "period",
    (
        Rung("a figure that was taken back, against one that holds", VETO, _withdrawn),
        Rung("the same period", 3.0, _same_period),
        Rung("days of one running count", 0.0, _running_days),
        Rung("another period", VETO, _other_period),
        Rung("a part of the period, with another figure", VETO, _partly_other_period),
        Rung("periods that overlap", 0.5, _overlapping_periods),
        Rung("a period that is not settled, with another figure", VETO, _unsettled_period),
        Rung("other figures, months apart, without a period", VETO, _months_and_figures_apart),
        Rung("a period named on one side only, with another figure", -2.0, _one_period),
        Rung("a figure of few digits, months apart, without a period", VETO, _stale),
        Rung("months apart, without a period", -3.0, months_apart),
        Rung(
            "the toll of a time long ago on one side only, told beside another",
            -5.0,
            _another_toll_long_ago,
        ),
        Rung("a figure of few digits, of a time long ago on one side only", -3.0, _old_on_one_side),
        Rung("no period named on both sides", 0.0, otherwise),
    ),
)


def _same_clock_told(left: Frame, right: Frame) -> bool:
    return partial.same_clock_told(left.day, right.day)


def _same_weekday_told(left: Frame, right: Frame) -> bool:
    one_event = left.measure is not None and left.family == right.family
    return one_event and partial.same_weekday_told(left.day, right.day)


def _same_day_told(left: Frame, right: Frame) -> bool:
    return partial.same_day_told(left.day, right.day)


def _same_clock(left: Frame, right: Frame) -> bool:
    """Say whether both tell the minute, and the same: few facts of a story have one."""
    fine = left.day.grain is right.day.grain is Grain.MINUTE
    return fine and near(left, right).compatible


def _same_days(days: int, *, long_ago: bool = False) -> Test:
    """Return the test whether two dates are the same days, of so many at most."""

    def holds(left: Frame, right: Frame) -> bool:
        same = left.day.first_day == right.day.first_day and left.day.last_day == right.day.last_day
        short = same and length(left.day) <= days and near(left, right).compatible
        return short and (not long_ago or left.long_ago or right.long_ago)

    return holds


def _within_days(days: int, *, long_ago: bool = False) -> Test:
    """Return the test whether one date may lie in the other, which is of so many days at most."""

    def holds(left: Frame, right: Frame) -> bool:
        if max(length(left.day), length(right.day)) > days or not near(left, right).compatible:
            return False
        return not long_ago or left.long_ago or right.long_ago

    return holds


def _opens(left: Frame, right: Frame) -> bool:
    """Say whether one date is the first month of the other: "January", "the start of the year"."""
    return any(_is_first(short, long) for short, long in _started(left, right))


def _opens_with_another(left: Frame, right: Frame) -> bool:
    return any(not _is_first(short, long) for short, long in _started(left, right))


def _started(left: Frame, right: Frame) -> Iterator[tuple[Moment, Moment]]:
    """Yield a month or a day with the longer time, told by its start, that it lies in."""
    for short, long in ((left.day, right.day), (right.day, left.day)):
        if (
            long.mod == "START"
            and length(long) > MONTH >= length(short)
            and compatible(left, right)
        ):
            yield short, long


def _is_first(short: Moment, long: Moment) -> bool:
    if short.first_day is None or long.first_day is None:
        return False
    return (short.first_day - long.first_day).days < MONTH


def _days_apart(days: int) -> Test:
    def holds(left: Frame, right: Frame) -> bool:
        early, late = sorted((left.day, right.day), key=lambda moment: moment.order)
        if early.last_day is None or late.first_day is None:
            return True
        return apart(left, right) and (late.first_day - early.last_day).days > days

    return holds


def same_clock_on_another_day(left: Frame, right: Frame) -> bool:
    """Say whether both tell the minute, and the same, of two days: one of them is a slip."""
    one, other = left.day, right.day
    if not (one.grain is other.grain is Grain.MINUTE and apart(left, right)):
        return False
    first, second = (_minute(moment, one) for moment in (one, other))
    return first is not None and first == second


def _minute(moment: Moment, model: Moment) -> tuple[int, int] | None:
    """Return the hour and the minute of a moment, in the zone of another one if both have one."""
    when, zone = moment.start, getattr(model.start, "tzinfo", None)
    if not isinstance(when, datetime):
        return None
    local = when.astimezone(zone) if zone and when.tzinfo else when
    return local.hour, local.minute


def of_one_month(left: Frame, right: Frame) -> bool:
    """Say whether both tell one day, and the two are no more than a month from each other."""
    if max(length(left.day), length(right.day)) > 1:
        return False
    return apart(left, right) and not _days_apart(MONTH)(left, right)


def _unsettled(left: Frame, right: Frame) -> bool:
    return not (left.day.resolved and right.day.resolved)


def _both_recur(left: Frame, right: Frame) -> bool:
    return (left.recurring or right.recurring) and _days_apart(_SAME_OCCASION)(left, right)


def _other_words(left: Frame, right: Frame) -> bool:
    """Say whether somebody speaks on two days: nobody speaks once only."""
    return (left.speaks or right.speaks) and apart(left, right)


def _two_speak(left: Frame, right: Frame) -> bool:
    """Say whether somebody speaks on one day in both, and not the same by name: many speak then."""
    if not (left.speaks and right.speaks) or not near(left, right).compatible:
        return False
    if left.measure == right.measure == _MADE_ONCE:
        return False
    if max(length(left.day), length(right.day)) > 1:
        return False
    one, other = (_last_name(frame) for frame in (left, right))
    return one is None or one != other


def _last_name(frame: Frame) -> str | None:
    words = (frame.claim.attribution.speaker or "").split()
    return words[-1].casefold() if words else None


_MADE_ONCE = "announcement"  # of one thing, by whomever an article names for it
_SAME_OCCASION = 3  # days: two meetings of the same people further apart are two meetings
_SAME_EVENT = 62  # days: so far may two articles be apart on an event that happens once


def _on_another_day_alone(left: Frame, right: Frame) -> bool:
    return apart(left, right) and told_once(left, right)


def _years_of_two_works(left: Frame, right: Frame) -> bool:
    works = left.measure == right.measure == WORK
    return works and apart(left, right) and not told_once(left, right)


DATE = Ladder(
    "date",
    (
        Rung("the same clock time, of a day that is not told", 5.0, _same_clock_told),
        Rung("the same day, of a year that is not told", 4.0, _same_day_told),
        Rung("the same weekday, of a week that is not told", 2.5, _same_weekday_told),
        Rung("a date that is not settled", 0.0, _unsettled),
        Rung("the same clock time", 6.0, _same_clock),
        Rung("a day on which each tells that somebody speaks", 2.0, _two_speak),
        Rung("the same day, long ago", 6.0, _same_days(1, long_ago=True)),
        Rung("the same day", 4.0, _same_days(1)),
        Rung("the same week", 3.5, _same_days(7)),
        Rung("the first month of a time told by its start", 2.5, _opens),
        Rung("another month than a time told by its start begins with", -3.0, _opens_with_another),
        Rung("the same month, long ago", 4.5, _same_days(31, long_ago=True)),
        Rung("the same month", 3.0, _same_days(31)),
        Rung("a day within the month, long ago", 4.0, _within_days(31, long_ago=True)),
        Rung("a day within the month", 2.0, _within_days(31)),
        Rung("the same year, long ago", 4.0, _same_days(YEAR, long_ago=True)),
        Rung("a day within the year, long ago", 2.5, _within_days(YEAR, long_ago=True)),
        Rung("the same decade, long ago", 5.0, _same_days(10 * YEAR, long_ago=True)),
        Rung("the same or overlapping seasons", -1.0, _within_days(92)),
        Rung("overlapping times", -2.0, compatible),
        Rung("years of two works", VETO, _years_of_two_works),
        Rung("another time, and nothing else is told", 0.0, _on_another_day_alone),
        Rung("too far apart for one event", VETO, _days_apart(_SAME_EVENT)),
        Rung("words said on another day", VETO, _other_words),
        Rung("an event that recurs, on another day", VETO, _both_recur),
        Rung(
            "the same clock time on another day, as a slip makes it", 2.0, same_clock_on_another_day
        ),
        Rung("other days", 0.0, otherwise),
    ),
)
