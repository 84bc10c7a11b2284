"""How near two values are, whichever is read first."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from factcheck.model import Grain, Hedge, Moment, Quantity, nearness
from factcheck.model.nearness import Nearness
from tests.builders import at_least, day, more_than, people, quantity

QUANTITIES = [
    (people(34), people(34), Nearness.SAME),
    (people(34), people(43), Nearness.APART),
    (more_than(37_000, grain=1000), people(37_210), Nearness.ROUNDED),
    (more_than(37_000, grain=1000), people(39_800, grain=100), Nearness.BOUNDED),
    (more_than(37_000, grain=1000), people(31_000, grain=1000), Nearness.APART),
    (people(1_184_000), people(1_200_000, grain=100_000), Nearness.ROUNDED),
    # Cut instead of rounded: "1.2 million" for 1,284,000.
    (people(1_284_000), people(1_200_000, grain=100_000), Nearness.ROUNDED),
    (people(2_600_000, grain=100_000), people(2_000_000, grain=1_000_000), Nearness.APART),
    (people(2_400_000, grain=100_000), people(2_000_000, grain=1_000_000), Nearness.ROUNDED),
    (
        people(2_100_000, grain=100_000),
        people(2_000_000, grain=1_000_000, hedge=Hedge.NEARLY),
        Nearness.ABOUT,
    ),
    (people(1_384_000), people(1_200_000, grain=100_000), Nearness.APART),
    (at_least(30), people(300, grain=100), Nearness.BOUNDED),
    (at_least(34), people(30, grain=10), Nearness.BOUNDED),
    (at_least(36), people(30, grain=10), Nearness.APART),
    (at_least(34), people(33), Nearness.APART),
    (quantity(10, "percent", 15), quantity(18, "percent", 20), Nearness.APART),
    (people(400, hedge=Hedge.NEARLY, grain=100), people(398), Nearness.ROUNDED),
    (people(900, hedge=Hedge.ABOUT), people(650, hedge=Hedge.ABOUT), Nearness.APART),
    (people(900), people(900, hedge=Hedge.ABOUT), Nearness.HEDGED),
    (quantity(2, "EUR"), quantity(2, "USD"), Nearness.UNSETTLED),
    (people(34), quantity(34), Nearness.SAME),
]


@pytest.mark.parametrize(("left", "right", "expected"), QUANTITIES)
def test_quantities(left: Quantity, right: Quantity, expected: Nearness) -> None:
    """Displayed precision is the tolerance, and hedges are operators."""
    assert nearness.quantities(left, right) is expected
    assert nearness.quantities(right, left) is expected


def clock(hour: int, minute: int, offset: int | None) -> Moment:
    """Return a time on 5 March 2025; *offset* in hours, or none."""
    zone = None if offset is None else timezone(timedelta(hours=offset))
    when = datetime(2025, 3, 5, hour, minute, tzinfo=zone)
    return Moment(start=when, end=when, grain=Grain.MINUTE, timex=when.isoformat())


MOMENTS = [
    (day("2025-03-05"), day("2025-03-05"), Nearness.SAME),
    (day("2025-03-05"), day("2025-03-06"), Nearness.APART),
    (
        day("2025-03-05"),
        day("2025-03-01", "2025-03-31", grain=Grain.MONTH),
        Nearness.WITHIN,
    ),
    (clock(14, 5, 0), clock(17, 5, 3), Nearness.SAME),
    (clock(14, 5, 0), clock(14, 5, 3), Nearness.APART),
    (clock(14, 5, None), clock(14, 5, 3), Nearness.SAME),
    (clock(14, 5, 0), day("2025-03-05"), Nearness.WITHIN),
]


@pytest.mark.parametrize(("left", "right", "expected"), MOMENTS)
def test_moments(left: Moment, right: Moment, expected: Nearness) -> None:
    """A coarser date holds a finer one; two clocks are compared by their instants."""
    assert nearness.moments(left, right) is expected
    assert nearness.moments(right, left) is expected


def test_one_instant_on_two_days() -> None:
    """Late on Tuesday in London is early on Wednesday in Ankara."""
    london = datetime(2025, 3, 4, 23, 30, tzinfo=UTC)
    ankara = datetime(2025, 3, 5, 2, 30, tzinfo=timezone(timedelta(hours=3)))
    left, right = (
        Moment(start=when, end=when, grain=Grain.MINUTE, timex=when.isoformat())
        for when in (london, ankara)
    )

    assert nearness.moments(left, right) is Nearness.SAME


@given(some.integers(1, 10**7), some.sampled_from([10, 100, 1000, 10**4]))
def test_a_rounded_figure_is_the_same(number: int, grain: int) -> None:
    """A coarser grain never turns agreement into conflict."""
    rounded = (number + grain // 2) // grain * grain

    assert nearness.quantities(people(number), people(rounded, grain=grain)).compatible


DAY = 86_400
DURATIONS = [
    (quantity(3, "month"), quantity(90 * DAY, "second"), Nearness.BOUNDED),
    (quantity(3, "month"), quantity(60 * DAY, "second"), Nearness.APART),
    (quantity(1, "month"), quantity(30 * DAY, "second"), Nearness.BOUNDED),
    (quantity(1, "month"), quantity(27 * DAY, "second"), Nearness.APART),
    (quantity(12, "month"), quantity(365 * DAY, "second"), Nearness.BOUNDED),
    (at_least(3, "month"), quantity(200 * DAY, "second"), Nearness.BOUNDED),
    (at_least(3, "month"), quantity(10 * DAY, "second"), Nearness.APART),
    (quantity(3, "month"), quantity(3, "month"), Nearness.SAME),
    (quantity(3, "month"), quantity(3, "meter"), Nearness.UNSETTLED),
]


@pytest.mark.parametrize(("left", "right", "expected"), DURATIONS)
def test_durations(left: Quantity, right: Quantity, expected: Nearness) -> None:
    """A month has no fixed length: three months hold for 90 days."""
    assert nearness.quantities(left, right) is expected
    assert nearness.quantities(right, left) is expected
