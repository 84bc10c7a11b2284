"""Values: intervals with a grain and a hedge."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from factcheck.model import Grain, Interval, Moment, Quantity
from tests.builders import at_least, day, people, quantity

NOT_AN_INTERVAL = {
    "an interval runs upwards": (Decimal(9), Decimal(3)),
    "an interval needs an end": (None, None),
    "an interval has finite ends": (Decimal("NaN"), Decimal(1)),
    "an interval has finite ends, not Infinity": (Decimal(1), Decimal("Infinity")),
}


@pytest.mark.parametrize(("message", "ends"), NOT_AN_INTERVAL.items())
def test_what_is_no_interval_cannot_be_built(
    message: str, ends: tuple[Decimal | None, Decimal | None]
) -> None:
    """Ends are finite, in order, and at least one of them is known."""
    with pytest.raises(ValueError, match=message):
        Interval(*ends)


def _interval(low: int | None, high: int | None) -> Interval:
    return Interval(None if low is None else Decimal(low), None if high is None else Decimal(high))


MEETINGS = [
    # one        another      share a number?
    ((3, 3), (3, 3), True),
    ((3, 3), (4, 4), False),
    ((1, 5), (5, 9), True),
    ((1, 5), (6, 9), False),
    ((30, None), (34, 34), True),
    ((30, None), (None, 30), True),
    ((30, None), (None, 29), False),
    ((None, 5), (None, 1), True),
]


@pytest.mark.parametrize(("one", "another", "meet"), MEETINGS)
def test_intervals_meet_both_ways_round(
    one: tuple[int | None, int | None], another: tuple[int | None, int | None], *, meet: bool
) -> None:
    """An open end reaches without limit, and it does not matter who asks."""
    assert _interval(*one).meets(_interval(*another)) is meet
    assert _interval(*another).meets(_interval(*one)) is meet


def test_the_figure_that_was_written() -> None:
    """An open interval is known by the end that it has."""
    assert _interval(30, None).known == 30
    assert _interval(None, 20).known == 20
    assert _interval(4, 4).single == 4
    assert _interval(4, 5).single is None
    assert _interval(4, None).single is None


def test_an_interval_is_scaled_end_by_end() -> None:
    """Millions of an open range stay open."""
    assert _interval(2, None).times(Decimal(1000)) == _interval(2000, None)
    assert _interval(2, 3).times(Decimal("0.5")) == Interval(Decimal(1), Decimal("1.5"))


@pytest.mark.parametrize("grain", [0, -1])
def test_a_grain_is_a_step(grain: int) -> None:
    """No figure shows steps of nothing."""
    with pytest.raises(ValueError, match="a positive step"):
        quantity(5, grain=grain)


def test_values_are_keys() -> None:
    """Equal values are one key, whoever built them; another grain is another value."""
    assert {people(34): "a"}[people("34")] == "a"
    assert people(3000) != people(3000, grain=1000)
    assert at_least(30) != people(30)


def test_quantities_sort_by_unit_and_figure() -> None:
    """The order of values does not depend on their ends being open."""
    values = [quantity(5, "USD"), at_least(3), people(2)]

    assert sorted(values, key=lambda value: value.order) == [values[0], values[2], values[1]]


def test_a_moment_runs_forward() -> None:
    """No period ends before it begins."""
    with pytest.raises(ValueError, match="a moment runs forward"):
        day("2024-02-29", "2024-02-01")


def test_what_is_unresolved_invents_no_day() -> None:
    """A date that could be either of two is neither."""
    with pytest.raises(ValueError, match="no start and no end"):
        Moment(start=date(2024, 3, 4), grain=Grain.DAY, timex="XXXX", unresolved="day/month order")


def test_an_unresolved_moment_shares_no_day() -> None:
    """Nobody can say that an unknown day is a certain one."""
    unknown = Moment(grain=Grain.DAY, timex="XXXX-WXX-4", unresolved="no publication date")

    assert not unknown.resolved
    assert not unknown.shares_a_day(day("2024-03-04"))
    assert not day("2024-03-04").shares_a_day(unknown)


def _until(iso: str) -> Moment:
    return Moment(end=date.fromisoformat(iso), grain=Grain.DAY, timex=iso)


def _at(hour: int) -> Moment:
    instant = datetime(2024, 2, 29, hour, tzinfo=UTC)
    return Moment(start=instant, end=instant, grain=Grain.HOUR, timex=f"2024-02-29T{hour}")


SHARED_DAYS = [
    (day("2024-02-29"), day("2024-02-01", "2024-02-29", grain=Grain.MONTH), True),
    (day("2024-02-29"), day("2024-03-01"), False),
    (_until("2024-02-28"), day("2024-02-29"), False),
    (_until("2024-02-29"), day("2024-02-29"), True),
    (_until("2024-02-29"), _until("1999-01-01"), True),
    (_at(9), _at(17), True),
    (_at(9), day("2024-02-29"), True),
]


@pytest.mark.parametrize(("one", "another", "shared"), SHARED_DAYS)
def test_moments_share_a_day_both_ways_round(one: Moment, another: Moment, *, shared: bool) -> None:
    """Instants are compared by their days; open ends reach without limit."""
    assert one.shares_a_day(another) is another.shares_a_day(one) is shared


def test_grains_are_ordered() -> None:
    """A minute is finer than a day, and a day than a year."""
    assert Grain.MINUTE.rank < Grain.DAY.rank < Grain.MONTH.rank < Grain.YEAR.rank


def test_an_unknown_end_has_no_day() -> None:
    """What is open has no first day."""
    assert _until("2024-02-29").first_day is None
    assert _until("2024-02-29").last_day == date(2024, 2, 29)
    assert _until("2024-02-29").order == ("", "2024-02-29")
    assert isinstance(people(1), Quantity)
