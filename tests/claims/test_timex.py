"""TIMEX3 values: written by one serialiser, and read back."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from factcheck.claims.times.calendar import EDGES
from factcheck.claims.times.moments import covering, edge_of, spanning
from factcheck.claims.timex import (
    clock_timex,
    duration_timex,
    fiscal_timex,
    part_timex,
    read_timex,
    span_timex,
    unit_timex,
    weekly_timex,
)
from factcheck.model import Grain

UNITS = [
    (date(2024, 6, 20), Grain.DAY, "2024-06-20"),
    (date(2024, 6, 20), Grain.WEEK, "2024-W25"),
    (date(2024, 12, 30), Grain.WEEK, "2025-W01"),
    (date(2024, 6, 20), Grain.WEEKEND, "2024-W25-WE"),
    (date(2024, 6, 20), Grain.FORTNIGHT, "2024-W25/2024-W26"),
    (date(2024, 6, 20), Grain.MONTH, "2024-06"),
    (date(2024, 6, 20), Grain.QUARTER, "2024-Q2"),
    (date(2024, 6, 20), Grain.HALF, "2024-H1"),
    (date(2024, 6, 20), Grain.SEASON, "2024-SU"),
    (date(2024, 2, 20), Grain.SEASON, "2023-WI"),
    (date(2024, 6, 20), Grain.YEAR, "2024"),
    (date(987, 6, 20), Grain.YEAR, "0987"),
    (date(1995, 6, 20), Grain.DECADE, "199"),
    (date(1850, 6, 20), Grain.CENTURY, "18"),
    (date(1900, 6, 20), Grain.CENTURY, "18"),
]

DURATIONS = [
    (Decimal(3), "week", "P3W"),
    (Decimal("5.5"), "hour", "PT330M"),
    (Decimal(90), "minute", "PT90M"),
    (Decimal(2), "year", "P2Y"),
    (Decimal(10), "day", "P10D"),
    (Decimal(100), "year", "P100Y"),
    (Decimal(1), "fortnight", "P2W"),
    (Decimal(1), "century", "P1CE"),
]

READ_BACK = [grain for grain in Grain if grain not in {
    Grain.MINUTE, Grain.HOUR, Grain.PART_OF_DAY, Grain.FISCAL_YEAR, Grain.FORTNIGHT,
}]  # fmt: skip
DAYS = some.dates(date(1000, 1, 1), date(2999, 12, 31))


@pytest.mark.parametrize(("day", "grain", "timex"), UNITS)
def test_a_unit_is_written(day: date, grain: Grain, timex: str) -> None:
    """Each grain has its form."""
    assert unit_timex(day, grain) == timex


@pytest.mark.parametrize(("amount", "unit", "timex"), DURATIONS)
def test_a_duration_is_written(amount: Decimal, unit: str, timex: str) -> None:
    """A duration is written in its own unit, the number without an exponent."""
    assert duration_timex(amount, unit) == timex


def test_other_values_are_written() -> None:
    """Clock times, parts of a day, spans, fiscal years and recurrences have a form each."""
    far = timezone(timedelta(hours=5, minutes=30))

    assert clock_timex(datetime(2024, 8, 23, 18, 4, tzinfo=far)) == "2024-08-23T12:34Z"
    assert clock_timex(datetime(2024, 8, 23, 18, 4)) == "2024-08-23T18:04"  # noqa: DTZ001 - no zone
    assert part_timex(date(2024, 8, 23), "MO") == "2024-08-23TMO"
    assert span_timex("2019", "2022") == "2019/2022"
    assert fiscal_timex(2023) == "FY2023"
    assert weekly_timex(0) == "XXXX-WXX-1"


@given(DAYS, some.sampled_from(READ_BACK))
def test_a_unit_reads_back(day: date, grain: Grain) -> None:
    """What was written names the same days when it is read."""
    moment = covering(day, grain)

    assert read_timex(moment.timex) == moment


@given(DAYS, some.sampled_from(READ_BACK), some.sampled_from(EDGES))
def test_an_edge_reads_back(day: date, grain: Grain, edge: str) -> None:
    """With its mod a value names the beginning, the middle or the end, within its unit."""
    whole = covering(day, grain)
    moment = edge_of(whole, edge)

    assert read_timex(moment.timex, edge) == moment
    assert whole.start <= moment.start <= moment.end <= whole.end  # type: ignore[operator]


@given(DAYS, DAYS)
def test_a_span_reads_back(one: date, other: date) -> None:
    """A span names its first and its last day."""
    moment = spanning(min(one, other), max(one, other), Grain.DAY)
    read = read_timex(moment.timex)

    assert read is not None
    assert (read.start, read.end) == (moment.start, moment.end)


@given(some.datetimes(datetime(1000, 1, 2), datetime(2999, 1, 1)), some.integers(-48, 56))  # noqa: DTZ001 - the zone is drawn beside it
def test_an_instant_reads_back(when: datetime, quarters: int) -> None:
    """A clock time with its zone names the same instant."""
    exact = when.replace(second=0, microsecond=0)
    local = exact.replace(tzinfo=timezone(timedelta(minutes=15 * quarters)))
    aware, naive = read_timex(clock_timex(local)), read_timex(clock_timex(exact))

    assert aware is not None
    assert naive is not None
    assert (aware.start, naive.start) == (local, exact)


@pytest.mark.parametrize("value", ["PAST_REF", "PRESENT_REF", "FUTURE_REF"])
def test_a_reference_has_no_days(value: str) -> None:
    """What only points to the past or the future invents no day."""
    moment = read_timex(value)

    assert moment is not None
    assert not moment.resolved


@pytest.mark.parametrize("value", ["", "P3W", "2024-6", "next week", "2024-02-30", "T25:00"])
def test_what_is_no_moment_reads_as_nothing(value: str) -> None:
    """Durations, and what is no value, are no moments."""
    assert read_timex(value) is None
