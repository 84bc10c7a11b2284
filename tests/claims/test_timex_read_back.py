"""TIMEX3 values read back: the same moment, or one that stays open with its reason."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from factcheck.claims.times.calendar import EDGES
from factcheck.claims.times.moments import (
    covering,
    edge_of,
    fiscal_year,
    open_unit,
    spanning,
)
from factcheck.claims.times.resolved.relative import part_of
from factcheck.claims.timex import (
    clock_timex,
    daily_timex,
    duration_timex,
    fiscal_timex,
    open_timex,
    read_duration,
    read_timex,
    span_timex,
    vague_timex,
    weekly_timex,
)
from factcheck.model import Grain, Moment
from factcheck.reference.fiscal_years import load_fiscal_years

ANY_DAY = some.dates(date.min, date.max)
# A season without its name has the form of a month, and a part of a day that of a day.
WITHOUT_FORM = {
    Grain.SEASON: Grain.MONTH,
    Grain.PART_OF_DAY: Grain.DAY,
    Grain.FORTNIGHT: Grain.WEEK,
}
OPEN_GRAINS = [grain for grain in Grain if grain not in {Grain.MINUTE, Grain.HOUR}]
UNITS = [grain for grain in OPEN_GRAINS if grain not in {Grain.PART_OF_DAY, Grain.FISCAL_YEAR}]
STATES = sorted(load_fiscal_years())

# What is written in part: the value, and the grain that it reads back in.
OPEN = [
    (open_timex(Grain.MONTH, month=6), "XXXX-06", Grain.MONTH),
    (open_timex(Grain.DAY, month=6, day=3), "XXXX-06-03", Grain.DAY),
    (open_timex(Grain.DAY, day=4), "XXXX-XX-04", Grain.DAY),
    (open_timex(Grain.DAY, year=2024), "2024-XX-XX", Grain.DAY),
    (open_timex(Grain.DAY), "XXXX-XX-XX", Grain.DAY),
    (open_timex(Grain.WEEK), "XXXX-WXX", Grain.WEEK),
    (open_timex(Grain.WEEK, year=2024), "2024-WXX", Grain.WEEK),
    (open_timex(Grain.WEEKEND), "XXXX-WXX-WE", Grain.WEEKEND),
    (open_timex(Grain.QUARTER, part=3), "XXXX-Q3", Grain.QUARTER),
    (open_timex(Grain.QUARTER, year=2024), "2024-QX", Grain.QUARTER),
    (open_timex(Grain.HALF, part=1), "XXXX-H1", Grain.HALF),
    (open_timex(Grain.SEASON, part="SU"), "XXXX-SU", Grain.SEASON),
    (open_timex(Grain.YEAR), "XXXX", Grain.YEAR),
    (open_timex(Grain.FISCAL_YEAR), "FYXXXX", Grain.FISCAL_YEAR),
    (open_timex(Grain.DECADE), "XXX", Grain.DECADE),
    (open_timex(Grain.CENTURY), "XX", Grain.CENTURY),
    (clock_timex(time(14, 30)), "T14:30", Grain.MINUTE),
    (clock_timex(time(14, 30, 5)), "T14:30:05", Grain.MINUTE),
    (weekly_timex(3), "XXXX-WXX-4", Grain.DAY),
    (weekly_timex(3, "MO"), "XXXX-WXX-4TMO", Grain.PART_OF_DAY),
    (daily_timex("EV"), "XXXX-XX-XXTEV", Grain.PART_OF_DAY),
    (fiscal_timex(2023), "FY2023", Grain.FISCAL_YEAR),
    (fiscal_timex(2025, "Q3"), "FY2025-Q3", Grain.QUARTER),
    (fiscal_timex(2025, "H2"), "FY2025-H2", Grain.HALF),
    (span_timex("XXXX-06-03", "XXXX-06-07"), "XXXX-06-03/XXXX-06-07", Grain.DAY),
    (span_timex("2019", "XXXX"), "2019/XXXX", Grain.YEAR),
    (span_timex("FY2019", "FY2022"), "FY2019/FY2022", Grain.FISCAL_YEAR),
]  # fmt: skip

NONE = [
    "FY2025-Q5", "FY2025-H3", "2024-13", "2024-Q5", "2024-W54", "XXXX-WXX-8", "2024/", "/2024",
    "2024/P3W", "PT90M", "2024-06-03T", "2024-06-03T24:10", "T14", "2023-02-29", "0000",
]  # fmt: skip


@pytest.mark.parametrize(("written", "value", "grain"), OPEN)
def test_what_is_left_out_stays_open(written: str, value: str, grain: Grain) -> None:
    """A value that tells a part alone reads back in its grain, and says why it has no days."""
    moment = read_timex(written)

    assert written == value
    assert moment is not None
    assert (moment.grain, moment.resolved, moment.timex) == (grain, False, value)
    assert moment.unresolved


@pytest.mark.parametrize("value", NONE)
def test_what_the_calendar_does_not_have(value: str) -> None:
    """A fifth quarter, a week of no year and half a span are no moments."""
    assert read_timex(value) is None


@pytest.mark.parametrize("grain", OPEN_GRAINS)
def test_an_open_unit_reads_back(grain: Grain) -> None:
    """A unit of which nothing is known keeps its grain where there is a form for it."""
    read = read_timex(open_unit(grain, "no publication date").timex)

    assert read is not None
    assert read.grain is WITHOUT_FORM.get(grain, grain)


def test_a_mod_stays_with_what_is_open() -> None:
    """The mod of an open value is kept."""
    read = read_timex("XXXX-06", "MID")

    assert read is not None
    assert (read.mod, read.resolved) == ("MID", False)


def _covering(day: date, grain: Grain) -> Moment | None:
    """Return the unit of a day, unless it reaches beyond the years 1 to 9999."""
    try:
        return covering(day, grain)
    except (OverflowError, ValueError):
        return None


@given(ANY_DAY, some.sampled_from(UNITS))
def test_every_unit_reads_back(day: date, grain: Grain) -> None:
    """Of each year from 1 to 9999 each unit names the same days when it is read."""
    moment = _covering(day, grain)
    assume(moment is not None)

    assert moment is not None
    assert read_timex(moment.timex) == moment


@given(ANY_DAY, some.sampled_from(UNITS), some.sampled_from(EDGES))
def test_every_edge_reads_back(day: date, grain: Grain, edge: str) -> None:
    """With its mod a value names the same beginning, middle or end."""
    whole = _covering(day, grain)
    assume(whole is not None and whole.last_day < date(9999, 1, 1))  # type: ignore[operator]

    assert whole is not None
    moment = edge_of(whole, edge)
    assert read_timex(moment.timex, edge) == moment


@pytest.mark.parametrize(
    ("edge", "days"),
    [("START", ("2008-01-01", "2008-03-31")), ("END", ("2009-10-01", "2009-12-31"))],
)
def test_the_edge_of_two_years_reads_back(edge: str, days: tuple[str, str]) -> None:
    """The beginning of two years is that of the first, the end that of the second."""
    both = spanning(date(2008, 1, 1), date(2009, 12, 31), Grain.YEAR)
    moment = edge_of(both, edge)

    assert (str(moment.start), str(moment.end)) == days
    assert read_timex(moment.timex, edge) == moment


@given(ANY_DAY, some.sampled_from(["MO", "MI", "AF", "EV", "NI"]))
def test_a_part_of_a_day_reads_back(day: date, part: str) -> None:
    """A morning is the morning of the same day."""
    moment = part_of(day, part)

    assert read_timex(moment.timex) == moment


@given(some.integers(2, 9998), some.sampled_from(STATES))
def test_a_fiscal_year_reads_back(name: int, state: str) -> None:
    """With the calendar of its state a fiscal year names the same days; without, it stays open."""
    calendar = load_fiscal_years()[state]
    moment = fiscal_year(name, calendar)
    alone = read_timex(moment.timex)

    assert read_timex(moment.timex, calendar=calendar) == moment
    assert alone is not None
    assert not alone.resolved


@given(some.integers(2, 9998), some.sampled_from(STATES))
def test_the_quarters_of_a_fiscal_year_fill_it(name: int, state: str) -> None:
    """Quarters and halves of a fiscal year begin and end where it does."""
    calendar = load_fiscal_years()[state]
    whole = fiscal_year(name, calendar)
    for parts in (["Q1", "Q4"], ["H1", "H2"]):
        first, last = (read_timex(fiscal_timex(name, part), calendar=calendar) for part in parts)

        assert first is not None
        assert last is not None
        assert (first.start, last.end) == (whole.start, whole.end)


@given(ANY_DAY, ANY_DAY)
def test_a_span_of_days_reads_back(one: date, other: date) -> None:
    """A span names its first and its last day."""
    moment = spanning(min(one, other), max(one, other), Grain.DAY)
    read = read_timex(moment.timex)

    assert read is not None
    assert (read.start, read.end) == (moment.start, moment.end)


@given(ANY_DAY, some.sampled_from(UNITS), some.sampled_from(UNITS))
def test_a_span_has_the_finer_grain(day: date, fine: Grain, coarse: Grain) -> None:
    """A range from one unit to another has the ends of both and the finer grain."""
    first, last = _covering(day, fine), _covering(day, coarse)
    assume(first is not None and last is not None)
    assume(Grain.FORTNIGHT not in (fine, coarse))  # which is a span itself

    assert first is not None
    assert last is not None
    read = read_timex(span_timex(first.timex, last.timex))
    if first.start <= last.end and not (fine is coarse is Grain.WEEK):  # type: ignore[operator]
        assert read is not None
        assert (read.start, read.end) == (first.start, last.end)
        assert read.grain is min(fine, coarse, key=lambda grain: grain.rank)


@given(some.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)), some.integers(-48, 56))  # noqa: DTZ001 - the zone is drawn beside it
def test_an_instant_with_seconds_reads_back(when: datetime, quarters: int) -> None:
    """A clock time keeps its seconds, and with its zone names the same instant."""
    exact = when.replace(microsecond=0)
    local = exact.replace(tzinfo=timezone(timedelta(minutes=15 * quarters)))
    aware, naive = read_timex(clock_timex(local)), read_timex(clock_timex(exact))

    assert aware is not None
    assert naive is not None
    assert (aware.start, naive.start) == (local.astimezone(UTC), exact)


LENGTHS = ["minute", "hour", "day", "week", "month", "year", "decade", "century"]


@given(some.decimals(Decimal("0.25"), 10_000, places=2), some.sampled_from(LENGTHS))
def test_a_duration_reads_back(amount: Decimal, unit: str) -> None:
    """A duration names the same length of time."""
    seconds = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400}
    read = read_duration(duration_timex(amount, unit))

    assert read is not None
    assert read.amount.single is not None
    if unit in seconds:
        assert read.amount.single * seconds[read.unit] == amount * seconds[unit]
    else:
        assert (read.amount.single, read.unit) == (amount, unit)


@pytest.mark.parametrize("unit", LENGTHS)
def test_an_uncounted_duration_reads_back(unit: str) -> None:
    """Several weeks are two of them, or more."""
    read = read_duration(vague_timex(unit))

    assert read is not None
    assert (read.unit, read.amount.low, read.amount.high) == (unit, Decimal(2), None)


@pytest.mark.parametrize("value", ["", "P", "PT", "P3", "PT3W", "P3H", "2024", "P-3W", "PX", "P3Z"])
def test_what_is_no_duration(value: str) -> None:
    """What is no length of time reads as nothing."""
    assert read_duration(value) is None


def test_what_recurs_is_written() -> None:
    """Days of the week, weekends, weekdays and parts of the day have a form each."""
    assert weekly_timex(0) == "XXXX-WXX-1"
    assert weekly_timex(4, "EV") == "XXXX-WXX-5TEV"
    assert weekly_timex("WE") == "XXXX-WXX-WE"
    assert weekly_timex("WD", "MO") == "XXXX-WXX-WDTMO"
    assert daily_timex("NI") == "XXXX-XX-XXTNI"
