"""Hedges, bounds and ranges: what guards a figure belongs to its quote and to its value."""

import pytest

from factcheck.model import Hedge, Quantity
from tests.builders import at_least, more_than, people, quantity
from tests.quantity_rows import asserted, quote_of, read

ABOUT, NEARLY = Hedge.ABOUT, Hedge.NEARLY
AT_MOST, LESS_THAN = Hedge.AT_MOST, Hedge.LESS_THAN

READS: dict[Quantity, list[str]] = {
    people(34): [
        "Rescuers found [34 people].",
        "They counted [thirty-four survivors] in the hall.",
    ],
    people(34, hedge=ABOUT): [
        "Rescuers found [about 34 people].",
        "Rescuers found [around 34 people].",
        "Rescuers found [roughly 34 people].",
        "Rescuers found [approximately 34 people].",
        "Rescuers found [some 34 people].",
        "Rescuers found [an estimated 34 people].",
        "Rescuers found [34 or so people].",
        "Rescuers found [~34 people].",
    ],
    people(34, hedge=NEARLY): [
        "Rescuers found [nearly 34 people].",
        "Rescuers found [almost 34 people].",
        "Rescuers found [close to 34 people].",
        "Rescuers found [just under 34 people].",
    ],
    people(34, hedge=Hedge.EXACTLY): ["Rescuers found [exactly 34 people]."],
    at_least(34): [
        "Rescuers found [at least 34 people].",
        "Rescuers found [no fewer than 34 people].",
        "Rescuers found [not less than 34 people].",
        "Rescuers found [a minimum of 34 people].",
        "Rescuers found [34-plus people].",
        "Rescuers found [34+ people].",
        "Rescuers found [34 or more people].",
        "Rescuers found [at least about 34 people].",
    ],
    more_than(37_000, grain=1000): [
        "Border agents held [more than 37,000 Chinese nationals] last year.",
        "Border agents held [over 37,000 Chinese nationals] last year.",
        "Border agents held [well over 37,000 Chinese nationals] last year.",
        "Border agents held [in excess of 37,000 Chinese nationals] last year.",
        "Border agents held [upwards of more than 37,000 Chinese nationals] last year.",
    ],
    quantity(None, "person", 500, grain=100, hedge=AT_MOST): [
        "It can hold [up to 500 guests].",
        "It can hold [as many as 500 guests].",
        "It can hold [no more than 500 guests].",
        "It can hold [at most 500 guests].",
        "It can hold [a maximum of 500 guests].",
    ],
    quantity(None, "person", 400, grain=100, hedge=LESS_THAN): [
        "It had [fewer than 400 visitors].",
        "It had [less than 400 visitors].",
        "It had [under 400 visitors].",
        "It had [below 400 visitors].",
    ],
    quantity(5_000, "person", 7_000, grain=1000): [
        "The army sent [between 5,000 and 7,000 troops].",
        "The army sent [5,000 to 7,000 troops].",
        "The army sent [5,000-7,000 troops].",
        "The army sent [5,000 \u2013 7,000 troops].",
        "The army sent forces that ranged [from 5,000 to 7,000 troops].",
    ],
    quantity(10_000_000, "person", 15_000_000, grain=1_000_000): [
        "The plague killed [between 10 and 15 million people].",
        "The plague killed [10-15 million people].",
        "The plague killed [10 to 15 million people].",
    ],
    quantity(10, "person", 15, hedge=ABOUT): ["They met [about 10 to 15 people]."],
    quantity(2, "day", 3): [
        "It takes [two or three days] by lorry.",
        "It takes [2-3 days] by lorry.",
    ],
}  # fmt: skip

NO_HEDGE = [
    ("The two sides held talks about 12 prisoners.", "12 prisoners"),
    ("Only 80 people came.", "80 people"),
    ("Just 80 people came.", "80 people"),
    ("The lead over 12 rivals shrank.", "12 rivals"),
]

TWO_LEVELS = [
    ("The rate fell from 5.2% to 4.9%.", ["5.2%", "4.9%"]),
    ("The toll rose from 1,200 to 1,350.", ["1,200", "1,350"]),
    ("The estimate went from 685,000 to 866,000.", ["685,000", "866,000"]),
    ("It was revised upwards by 166,000 to 906,000.", ["166,000", "906,000"]),
]


@pytest.mark.parametrize(
    ("value", "row"), [(value, row) for value, rows in READS.items() for row in rows]
)
def test_the_hedge_belongs_to_the_figure(value: Quantity, row: str) -> None:
    """A bound opens an end of the interval, the rest is recorded; the quote covers it."""
    found = read(row, "durations" if value.unit == "day" else "counts")

    assert (found.amount, found.unit, found.grain, found.hedge) == (
        value.amount,
        value.unit,
        value.grain,
        value.hedge,
    )


@pytest.mark.parametrize(("text", "quote"), NO_HEDGE)
def test_a_preposition_guards_nothing(text: str, quote: str) -> None:
    """Talks "about 12 prisoners" says how many, exactly."""
    (found,) = [one for one in asserted(text) if quote_of(one) == quote]

    assert isinstance(found.stated, Quantity)
    assert found.stated.hedge is Hedge.NONE


@pytest.mark.parametrize(("text", "quotes"), TWO_LEVELS)
def test_a_change_from_one_level_to_another_is_no_range(text: str, quotes: list[str]) -> None:
    """Two levels are two figures."""
    assert [quote_of(one) for one in asserted(text)] == quotes
