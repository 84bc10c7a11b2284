"""Percentages, points, shares, multiples: levels, changes and what they are measured against."""

import pytest

from factcheck.model import Aspect, Direction, Hedge, Quantity
from tests.quantity_rows import all_found, asserted, base_of, quote_of

UP, DOWN = Direction.UP, Direction.DOWN

# text, quote, number, unit
LEVELS = [
    ("It makes more than 80 per cent of them.", "more than 80 per cent", "80", "percent"),
    ("Turnout was 61.5%.", "61.5%", "61.5", "percent"),
    ("Turnout was 61.5 percent.", "61.5 percent", "61.5", "percent"),
    ("Unemployment fell to 4.9%.", "4.9%", "4.9", "percent"),
    ("Twenty percent agreed.", "Twenty percent", "20", "percent"),
    ("One in five adults smokes.", "One in five", "0.2", "share"),
    ("Three out of four agreed.", "Three out of four", "0.75", "share"),
    ("About 1 in 10 was ill.", "About 1 in 10", "0.1", "share"),
    ("Half of the voters stayed at home.", "Half", "0.5", "share"),
    ("Three-quarters of the crops failed.", "Three-quarters", "0.75", "share"),
    ("More than half the seats are empty.", "More than half", "0.5", "share"),
    ("Two-fifths of women agreed.", "Two-fifths", "0.4", "share"),
]

CHANGES = [
    ("Arrivals dropped by 20% last year.", "20%", "20", DOWN, None),
    ("Arrivals fell an estimated 20%.", "an estimated 20%", "20", DOWN, None),
    ("It was a 20% fall.", "20%", "20", DOWN, None),
    ("Arrests were up 1,230 percent in January.", "1,230 percent", "1230", UP, None),
    ("They stood 1,230% above those of January.", "1,230%", "1230", UP, "those of January"),
    ("That is 719 percent more than a year earlier.", "719 percent", "719", UP, "a year earlier"),
    ("It is a 129 percent increase over the previous year.", "129 percent", "129", UP,
     "the previous year"),
    ("Prices have risen 3%.", "3%", "3", UP, None),
    ("The bank cut its staff by 5 per cent.", "5 per cent", "5", DOWN, None),
    ("A rise of 4% was seen.", "4%", "4", UP, None),
    ("Support fell 2 percentage points.", "2 percentage points", "2", DOWN, None),
    ("Rates rose by 25 basis points.", "25 basis points", "25", UP, None),
    ("Sales were 12% lower than in May.", "12%", "12", DOWN, "in May"),
]  # fmt: skip

# text, quote, number, hedge, direction, base
MULTIPLES = [
    ("It was 10 times more than the previous year.", "10 times more than the previous year",
     "10", Hedge.NONE, UP, "the previous year"),
    ("It is 50 times higher than the previous year.", "50 times higher than the previous year",
     "50", Hedge.NONE, UP, "the previous year"),
    ("There was a tenfold increase on the previous year.", "tenfold increase on the previous year",
     "10", Hedge.NONE, UP, "the previous year"),
    ("It saw an almost thirteen-fold rise.", "almost thirteen-fold rise", "13", Hedge.NEARLY, UP,
     None),
    ("It is about three times what the party pledged.",
     "about three times what the party pledged", "3", Hedge.ABOUT, UP, "what the party pledged"),
    ("Arrests are up more than 10 times.", "more than 10 times", "10", Hedge.MORE_THAN, UP, None),
    ("Profits doubled.", "doubled", "2", Hedge.NONE, UP, None),
    ("Profits nearly tripled.", "nearly tripled", "3", Hedge.NEARLY, UP, None),
    ("Costs halved.", "halved", "0.5", Hedge.NONE, DOWN, None),
    ("It is five times as many as in May.", "five times as many as in May", "5", Hedge.NONE, UP,
     "in May"),
    ("It costs twice the average.", "twice the average", "2", Hedge.NONE, UP, "the average"),
    ("It is four times less than planned.", "four times less than planned", "4", Hedge.NONE, DOWN,
     "planned"),
]  # fmt: skip

NO_MULTIPLE = [
    "He visited China 10 times.",
    "It meets twice a year.",
    "They took a double room.",
    "He doubled back.",
    "She won both halves.",
]

NO_SHARE = [
    "She came in third.",
    "The third man ran.",
    "The second half began.",
    "He died in 10 days, in 2023.",
]


@pytest.mark.parametrize(("text", "quote", "number", "unit"), LEVELS)
def test_a_share_is_a_level(text: str, quote: str, number: str, unit: str) -> None:
    """A share of a whole, in percent or in words."""
    (found,) = asserted(text)

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), str(found.stated.amount.known), found.stated.unit) == (
        quote,
        number,
        unit,
    )
    assert found.aspect is Aspect.LEVEL


def test_shares_meet_in_percent() -> None:
    """One in five is 20 percent in the base unit."""
    (found,) = asserted("One in five adults smokes.")

    assert isinstance(found.value, Quantity)
    assert (str(found.value.amount.low), found.value.unit) == ("20", "percent")


@pytest.mark.parametrize(("text", "quote", "number", "direction", "base"), CHANGES)
def test_a_change_has_its_direction_and_base(
    text: str, quote: str, number: str, direction: Direction, base: str | None
) -> None:
    """Which way it went, and against what, where the text says so."""
    (found,) = [one for one in asserted(text) if quote_of(one) == quote]

    assert isinstance(found.stated, Quantity)
    assert (str(found.stated.amount.known), found.aspect) == (number, Aspect.CHANGE)
    assert (found.direction, base_of(found)) == (direction, base)


@pytest.mark.parametrize(("text", "quote", "number", "hedge", "direction", "base"), MULTIPLES)
def test_a_multiple_has_its_base(  # noqa: PLR0913, PLR0917  a row of the table
    text: str, quote: str, number: str, hedge: Hedge, direction: Direction, base: str | None
) -> None:
    """Words as "times more", "times as many" and "-fold" are one kind of multiple."""
    (found,) = asserted(text)

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), str(found.stated.amount.known), found.stated.unit) == (
        quote,
        number,
        "times",
    )
    assert (found.stated.hedge, found.aspect) == (hedge, Aspect.MULTIPLE)
    assert (found.direction, base_of(found)) == (direction, base)


@pytest.mark.parametrize("text", NO_MULTIPLE)
def test_times_without_a_comparison_are_no_multiple(text: str) -> None:
    """How often something happened compares nothing."""
    assert [one for one in all_found(text) if one.found_by == "multiples"] == []


@pytest.mark.parametrize("text", NO_SHARE)
def test_ordinals_and_days_are_no_shares(text: str) -> None:
    """A place in a row is no part of a whole."""
    assert [one for one in asserted(text) if one.found_by == "shares"] == []


def test_points_are_not_percent() -> None:
    """Two percentage points and two percent have different dimensions."""
    points, percent = asserted("Support fell 2 percentage points. Support fell 2 percent.")

    assert isinstance(points.value, Quantity)
    assert isinstance(percent.value, Quantity)
    assert points.value.unit != percent.value.unit
