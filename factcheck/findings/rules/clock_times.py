"""What clock times and calendars of two texts amount to: one instant, or another zone's day."""

from datetime import datetime, timedelta

from factcheck.findings.two import Two
from factcheck.model import Grain, Moment
from factcheck.model.nearness import Nearness

_ALIKE = timedelta(minutes=10)
_HOUR, _HALF_A_DAY, _DAY = timedelta(hours=1), timedelta(hours=12), timedelta(days=1)
_QUARTER = 15  # minutes: zones lie whole quarters of an hour apart
_FURTHEST_BACK, _FURTHEST_AHEAD = timedelta(hours=-12), timedelta(hours=14)
_NOON = 12
_LATE = ("TNI", "TEV")  # TIMEX3 parts of a day that may reach the next
_EARLY = ("TNI", "TMO")  # and those that may follow on a night


def same_instant(two: Two) -> bool:
    """Say whether two clock times of two zones are one instant: 23:30 GMT, 02:30 in Ankara."""
    told = both_clocks(two)
    if two.near is not Nearness.SAME or told is None:
        return False
    one, other = told
    return None not in (one.tzinfo, other.tzinfo) and one.utcoffset() != other.utcoffset()


def zone_left_open(two: Two) -> bool:
    """Say whether one clock time tells its zone, and the other can be the same in another."""
    told = both_clocks(two)
    if told is None or two.near is not Nearness.APART:
        return False
    if (told[0].tzinfo is None) == (told[1].tzinfo is None):
        return False
    local = next(one for one in told if one.tzinfo is None)
    known = next(one for one in told if one.tzinfo is not None)
    offset = local - (known - known.utcoffset()).replace(tzinfo=None)  # type: ignore[operator]
    near_a_quarter = (offset.total_seconds() // 60) % _QUARTER == 0
    return near_a_quarter and _FURTHEST_BACK <= offset <= _FURTHEST_AHEAD


def day_of_another_zone(two: Two) -> bool:
    """Say whether an hour of one day can be an hour of the other's day in another zone.

    After noon it may be the next day further east, before noon the one before further west. A
    night belongs to two days wherever it is told.
    """
    told = both_clocks(two)
    both_known = told is not None and None not in (told[0].tzinfo, told[1].tzinfo)
    if two.near is not Nearness.APART or both_known:
        return False
    early, late = sorted(two.moments, key=_first)
    if early.last_day is None or late.first_day is None:
        return False
    near = late.first_day - early.last_day == _DAY
    return near and (_is_late(early) or _is_early(late))


def half_a_day_apart(two: Two) -> bool:
    """Say whether two clock times differ by twelve hours: "am" for "pm"."""
    return gap_is(two, _HALF_A_DAY)


def an_hour_apart(two: Two) -> bool:
    """Say whether two clock times differ by one hour, as summer time and winter time do."""
    return gap_is(two, _HOUR)


def another_hour(two: Two) -> bool:
    """Say whether two clock times differ by less than a day."""
    told = both_clocks(two)
    if told is None or (told[0].tzinfo is None) != (told[1].tzinfo is None):
        return False
    return two.near is Nearness.APART and abs(told[0] - told[1]) < _DAY


def fiscal_alias(two: Two) -> bool:
    """Say whether the same days have a name in a fiscal year, and another in the calendar."""
    return two.near is Nearness.SAME and _one_is_fiscal(two)


def fiscal_for_calendar(two: Two) -> bool:
    """Say whether a fiscal and a calendar year of one number meet: FY2024 and 2024."""
    if two.near is Nearness.SAME or not _one_is_fiscal(two):
        return False
    grains = {moment.grain for moment in two.moments}
    names = {moment.timex.removeprefix("FY") for moment in two.moments}
    return grains == {Grain.FISCAL_YEAR, Grain.YEAR} and len(names) == 1


def _one_is_fiscal(two: Two) -> bool:
    return [moment.timex.startswith("FY") for moment in two.moments].count(True) == 1


def gap_is(two: Two, length: timedelta) -> bool:
    """Say whether two clock times, of which both zones or neither is known, are so far apart."""
    told = both_clocks(two)
    if told is None or two.near is not Nearness.APART:
        return False
    one, other = told
    if (one.tzinfo is None) != (other.tzinfo is None):
        return False
    return abs(abs(one - other) - length) <= _ALIKE


def both_clocks(two: Two) -> tuple[datetime, datetime] | None:
    """Return the instants of two clock times; nothing where one is no clock time."""
    told = [one.start for one in two.moments if one.grain is Grain.MINUTE]
    if len(told) < 2 or not all(isinstance(one, datetime) for one in told):
        return None
    return told[0], told[1]  # type: ignore[return-value]


def _first(moment: Moment) -> str:
    return moment.start.isoformat() if moment.start else ""


def _is_late(moment: Moment) -> bool:
    """Say whether a moment is a late hour of one day."""
    if moment.first_day != moment.last_day:
        return False
    if isinstance(moment.end, datetime):
        return moment.end.hour >= _NOON
    return moment.timex.endswith(_LATE) or moment.mod == "END"


def _is_early(moment: Moment) -> bool:
    """Say whether a moment is an early hour of one day."""
    if moment.first_day != moment.last_day:
        return False
    if isinstance(moment.start, datetime):
        return moment.start.hour < _NOON
    return moment.timex.endswith(_EARLY) or moment.mod == "START"
