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
    ("Nine out of 10 pupils passed.", "Nine out of 10", "0.9", "share"),
    ("95 out of 100 shops closed.", "95 out of 100", "0.95", "share"),
    ("Two in every five wells dried up.", "Two in every five", "0.4", "share"),
    ("One out of every eight trucks was stopped.", "One out of every eight", "0.125", "share"),
    ("One driver in five was fined.", "One driver in five", "0.2", "share"),
    ("A one-in-four chance of frost remains.", "one-in-four", "0.25", "share"),
    ("A 1-in-50 chance of frost remains.", "1-in-50", "0.02", "share"),
    ("Turnout of at least two in five is needed.", "at least two in five", "0.4", "share"),
    ("The top fifth of earners pay for it.", "top fifth", "0.2", "share"),
    ("The poorest tenth of households pay for it.", "poorest tenth", "0.1", "share"),
    ("A crash hits one flight in 16 million.", "one flight in 16 million", "6.25E-8", "share"),
    ("The chance is one in 40 million.", "one in 40 million", "2.5E-8", "share"),
    ("Two in five or more stayed away.", "Two in five or more", "0.4", "share"),
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
    ("Income grew 4.2% from the same period a year earlier.", "4.2%", "4.2", UP,
     "the same period a year earlier"),
    ("Loans shrank 9 percent from a year ago.", "9 percent", "9", DOWN, "a year ago"),
    ("Fares climbed 7 percent compared with 2019.", "7 percent", "7", UP, "2019"),
    ("Fares climbed 7 percent compared with 34 in March.", "7 percent", "7", UP, "March"),
    ("Fares have climbed 7 percent since 2019.", "7 percent", "7", UP, "2019"),
    ("Fares climbed 7 percent over the past decade.", "7 percent", "7", UP, None),
    ("Fares climbed 7 percent on the year before.", "7 percent", "7", UP, "the year before"),
    ("Sales were down by a quarter on Monday compared with the month before.", "a quarter",
     "0.25", DOWN, "the month before"),
    ("Sales rose 8 per cent on Monday against the same day last year.", "8 per cent", "8", UP,
     "the same day last year"),
    ("Sales rose 8 per cent over the weekend compared to 2019.", "8 per cent", "8", UP, "2019"),
    ("Sales rose 8 per cent on Monday against 5 per cent in March.", "8 per cent", "8", UP,
     "March"),
    ("Sales were 8 per cent higher than in May compared with 5 per cent in June.", "8 per cent",
     "8", UP, "in May"),
    ("Support is up four points on last month.", "four points", "4", UP, "last month"),
    ("Sales are down 300 from a year earlier.", "300", "300", DOWN, "a year earlier"),
    ("Ferries took 30 more passengers than in May.", "30 more passengers", "30", UP, "in May"),
    ("There were 300 fewer beds than in 2019.", "300 fewer beds", "300", DOWN, "in 2019"),
    ("The club lost 300 fewer games.", "300 fewer games", "300", DOWN, None),
    ("Profit rose by half to $30m.", "half", "0.5", UP, None),
    ("Profit rose by a third.", "a third", "0.3333333333333333333333333333", UP, None),
    ("Profit rose by nearly a fifth from 2022.", "nearly a fifth", "0.2", UP, "2022"),
    ("Output is down by a quarter.", "a quarter", "0.25", DOWN, None),
    ("Output is a quarter lower than before the war.", "a quarter", "0.25", DOWN,
     "before the war"),
    ("A fifth more drivers were fined.", "A fifth", "0.2", UP, None),
    ("Output shrank two-fifths.", "two-fifths", "0.4", DOWN, None),
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
    ("Ticket sales more than doubled.", "more than doubled", "2", Hedge.MORE_THAN, UP, None),
    ("Revenue quadrupled to a record.", "quadrupled", "4", Hedge.NONE, UP, None),
    ("It sold three times as many vans as its rival.",
     "three times as many vans as its rival", "3", Hedge.NONE, UP, "its rival"),
    ("It sold half as many vans as its rival.", "half as many vans as its rival", "0.5",
     Hedge.NONE, DOWN, "its rival"),
    ("Half as many voters came.", "Half as many", "0.5", Hedge.NONE, DOWN, None),
    ("The hall is half the size of the old arena.", "half the size of the old arena", "0.5",
     Hedge.NONE, DOWN, "the size of the old arena"),
    ("The bridge is twice as long as its predecessor.", "twice as long as its predecessor", "2",
     Hedge.NONE, UP, "its predecessor"),
    ("Queues were three times longer than usual.", "three times longer than usual", "3",
     Hedge.NONE, UP, "usual"),
    ("It is one and a half times the size of Wales.",
     "one and a half times the size of Wales", "1.5", Hedge.NONE, UP, "the size of Wales"),
    ("It saw nine times fewer cases than the year before.",
     "nine times fewer cases than the year before", "9", Hedge.NONE, DOWN, "the year before"),
    ("There was a 10-fold drop.", "10-fold drop", "10", Hedge.NONE, DOWN, None),
    ("Catches fell tenfold.", "tenfold", "10", Hedge.NONE, DOWN, None),
    ("Attacks rose fivefold compared with 2021.", "fivefold compared with 2021", "5", Hedge.NONE,
     UP, "2021"),
    ("Rents have trebled since 2010.", "trebled since 2010", "3", Hedge.NONE, UP, "2010"),
    ("It costs two to three times the average.", "two to three times the average", "2",
     Hedge.NONE, UP, "the average"),
    ("It is three times what it was in 2019.", "three times what it was in 2019", "3",
     Hedge.NONE, UP, "what it was in 2019"),
    ("It is four times less than planned.", "four times less than planned", "4", Hedge.NONE, DOWN,
     "planned"),
]  # fmt: skip

NO_MULTIPLE = [
    "He visited China 10 times.",
    "It meets twice a year.",
    "They took a double room.",
    "He doubled back.",
    "She won both halves.",
    "He called three times as the train left.",
    "Half the town came.",
    "Half of the price is tax.",
]

NO_SHARE = [
    "She came in third.",
    "The third man ran.",
    "The second half began.",
    "He died in 10 days, in 2023.",
    "Most voters, a majority of them, agreed.",
    "One driver in five lorries was fined.",
    "She killed two people in 10 cities.",
    "Police held one in 2019.",
    "He came in third, by a nose.",
    "The side were 310-6 in 48 overs.",
    "The top fourth seed lost.",
]

# A figure that stands beside a word of change and tells none.
NO_CHANGE = [
    ("They put up 30 more tents.", "30 more tents"),
    ("They went up 200 steps.", "200 steps"),
    ("It was 45 per cent a year earlier.", "45 per cent"),
    ("It was up from 45 per cent a year earlier.", "45 per cent"),
    ("Half of the jobs were cut.", "Half"),
    ("A third of drivers were fined more.", "A third"),
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


@pytest.mark.parametrize(("text", "quote"), NO_CHANGE)
def test_a_level_beside_a_word_of_change_is_a_level(text: str, quote: str) -> None:
    """What was added, or what it rose from, is how many there are."""
    (found,) = [one for one in asserted(text) if quote_of(one) == quote]

    assert (found.aspect, found.direction) == (Aspect.LEVEL, None)


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
