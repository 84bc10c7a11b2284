"""Properties of dates: what holds for any two moments, however coarse."""

import calendar
from datetime import UTC, date, datetime, timedelta, timezone

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.findings.rules import judge
from factcheck.model import Grain, Moment, Verdict, nearness
from tests.builders import claim

MANY = settings(deadline=None, max_examples=300, derandomize=True)
OPPOSED = (Verdict.CONFLICTS, Verdict.DISPUTED)
COARSER = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR)

DAYS = st.dates(date(2019, 1, 1), date(2026, 12, 31))
ZONES = st.sampled_from([None, 0, 60, 330, -300, -480, 720])
CLOCKS = st.datetimes(datetime(2019, 1, 1), datetime(2026, 12, 31))  # noqa: DTZ001


def _moment(first: date, last: date, grain: Grain, timex: str = "") -> Moment:
    return Moment(start=first, end=last, grain=grain, timex=timex or first.isoformat())


def _clock(when: datetime, minutes: int | None) -> Moment:
    zone = None if minutes is None else timezone(timedelta(minutes=minutes))
    told = when.replace(second=0, microsecond=0, tzinfo=zone)
    return Moment(start=told, end=told, grain=Grain.MINUTE, timex=told.isoformat())


def _coarser(moment: Moment, grain: Grain) -> Moment:
    """Return the day, week, month, quarter or year that holds a moment."""
    day = moment.first_day
    if day is None:
        return moment
    month = {Grain.QUARTER: (day.month - 1) // 3 * 3 + 1, Grain.YEAR: 1}.get(grain, day.month)
    until = {Grain.QUARTER: month + 2, Grain.YEAR: 12}.get(grain, month)
    if grain is Grain.DAY:
        return _moment(day, day, grain)
    if grain is Grain.WEEK:
        monday = day - timedelta(days=day.weekday())
        return _moment(monday, monday + timedelta(days=6), grain)
    last = date(day.year, until, calendar.monthrange(day.year, until)[1])
    return _moment(date(day.year, month, 1), last, grain)


ONE_DAY = DAYS.map(lambda day: _moment(day, day, Grain.DAY))
CLOCK = st.builds(_clock, CLOCKS, ZONES)
FINE = st.one_of(ONE_DAY, CLOCK)
ANY = st.one_of(FINE, st.builds(_coarser, ONE_DAY, st.sampled_from(COARSER)))


def _verdict(left: Moment, right: Moment) -> Verdict:
    return judge(claim(left), claim(right, paper="b")).outcome.verdict


@MANY
@given(ANY, ANY)
def test_which_moment_is_read_first_is_of_no_consequence(left: Moment, right: Moment) -> None:
    """The diagnosis of two moments is one, both ways round."""
    one, other = claim(left), claim(right, paper="b")

    assert judge(one, other).name == judge(other, one).name


@MANY
@given(FINE, st.sampled_from(COARSER))
def test_what_holds_a_moment_never_contradicts_it(moment: Moment, grain: Grain) -> None:
    """A day, a month or a year agrees with every finer moment in it."""
    assert _verdict(moment, _coarser(moment, grain)) in (Verdict.AGREES, Verdict.FITS)


@MANY
@given(ANY, FINE, st.sampled_from(COARSER))
def test_a_coarser_grain_makes_no_conflict(left: Moment, right: Moment, grain: Grain) -> None:
    """What agrees or fits does so still when one of the two is told more coarsely."""
    if _verdict(left, right) in (Verdict.AGREES, Verdict.FITS):
        assert _verdict(left, _coarser(right, grain)) not in OPPOSED


@MANY
@given(CLOCKS, ZONES.filter(lambda one: one is not None), ZONES)
def test_one_instant_is_one_in_every_zone(when: datetime, here: int, there: int | None) -> None:
    """A clock time agrees with itself in another zone, and with no zone it is no conflict."""
    instant = _clock(when, here)
    zone = None if there is None else timezone(timedelta(minutes=there))
    moved = instant.start.astimezone(zone or UTC)  # type: ignore[union-attr]
    told = moved if zone else moved.replace(tzinfo=None)
    other = Moment(start=told, end=told, grain=Grain.MINUTE, timex=told.isoformat())

    assert _verdict(instant, other) not in OPPOSED


@MANY
@given(CLOCKS, ZONES.filter(lambda one: one is not None), ZONES.filter(lambda one: one is not None))
def test_the_day_of_an_instant_elsewhere_is_no_conflict(
    when: datetime, here: int, there: int
) -> None:
    """The calendar day that an instant has up to nine hours away is at most another zone's day."""
    instant = _clock(when, here)
    day = instant.start.astimezone(timezone(timedelta(minutes=there))).date()  # type: ignore[union-attr]

    if abs(here - there) <= 9 * 60:
        assert _verdict(instant, _moment(day, day, Grain.DAY)) not in OPPOSED


@MANY
@given(ANY, ANY)
def test_an_unsettled_moment_decides_nothing(left: Moment, right: Moment) -> None:
    """Where one of the two cannot be resolved there is neither agreement nor conflict."""
    unknown = attrs.evolve(right, start=None, end=None, unresolved="no date")

    assert nearness.moments(left, unknown) is nearness.Nearness.UNSETTLED
    assert _verdict(left, unknown) is Verdict.UNCOMPARED
