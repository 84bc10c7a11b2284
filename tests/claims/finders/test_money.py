"""Money: every way that papers write it; each currency is a dimension of its own."""

import pytest

from factcheck.model import Aspect, Direction, Hedge, Quantity
from tests.builders import quantity
from tests.quantity_rows import all_found, asserted, quote_of, read

READS: dict[Quantity, list[str]] = {
    quantity(50_000_000, "USD", grain=1_000_000): [
        "It cost [$50m] to build.",
        "It cost [US$50 million] to build.",
        "It cost [50 million dollars] to build.",
        "It cost [50 million US dollars] to build.",
        "It cost [USD 50 million] to build.",
        "It cost [$50-million] to build.",
        "It cost [fifty million dollars] to build.",
        "It cost [$50 m] to build.",
    ],
    quantity(1_200_000_000, "EUR", grain=100_000_000): [
        "The loan is [€1.2bn].",
        "The loan is [1.2 billion euros].",
        "The loan is [€1.2 billion].",
    ],
    quantity(780_000, "GBP", grain=10_000): [
        "He paid [£780,000] in cash.",
        "He paid [780,000 pounds] in cash.",
    ],
    quantity(5_000_000_000_000, "INR", grain=1_000_000_000_000): [
        "The budget has [Rs 5 lakh crore].",
        "The budget has [Rs. 5 lakh crore].",
        "The budget has [₹5 lakh crore].",
    ],
    quantity(6_000_000_000, "INR", grain=1_000_000_000): ["The mission cost [₹600 crore]."],
    quantity(26_000_000, "ZAR", grain=1_000_000): ["The haul was worth [R26 million]."],
    quantity(2_000_000, "EUR", grain=1_000_000): [
        "They took [2m euros] in rings.",
        "It was a [two-million-euro] raid.",
    ],
    quantity(25, "GBP_pence"): ["A stamp rose to [25p].", "A stamp costs [25 pence]."],
    quantity(40, "USD_cent"): ["The share trades at [40 cents]."],
    quantity("13.45", "USD", grain="0.01"): ["It was [13 dollars and 45 cents]."],
    quantity(7_000_000_000, "CNY", grain=1_000_000_000): ["The fund holds [7 billion yuan]."],
    quantity(100, "CAD", grain=100): [
        "A seat costs [C$100].",
        "A seat costs [100 Canadian dollars].",
    ],
    quantity("1.2", "AUD", grain="0.1"): ["Milk is [A$1.2]."],
    quantity("83.50", "USD / barrel", grain="0.01"): ["Oil closed at [$83.50 a barrel]."],
    quantity(50, "USD / day"): ["It is a [$50-a-day] habit.", "He earned [$50 a day]."],
    quantity(10_000_000, "USD", 15_000_000, grain=1_000_000): [
        "They want [$10 million to $15 million].",
        "They want [between $10 and $15 million].",
        "They want [$10-15 million].",
    ],
    quantity(50_000_000, "USD", None, grain=1_000_000, hedge=Hedge.MORE_THAN): [
        "The ring laundered [more than $50 million].",
        "The ring laundered [over $50m].",
    ],
    quantity(None, "USD", 75_000_000, grain=1_000_000, hedge=Hedge.LESS_THAN): [
        "It flew for [under $75 million].",
    ],
    quantity(500, "INR", grain=100): ["He was fined [Rs 500].", "He was fined [500 rupees]."],
    quantity(500, "PKR", grain=100): ["In Pakistan he was fined [Rs 500]."],
}  # fmt: skip

SILENT = [
    "The R number fell.",
    "He won 5 medals.",
    "An R form.",
    "A pound of flesh.",
    "Give 25 people pens.",
]


@pytest.mark.parametrize(
    ("value", "row"), [(value, row) for value, rows in READS.items() for row in rows]
)
def test_money_is_read_in_its_currency(value: Quantity, row: str) -> None:
    """Sign, code and word of a currency mean the same money."""
    found = read(row, "money")

    assert (found.amount, found.unit, found.grain, found.hedge) == (
        value.amount,
        value.unit,
        value.grain,
        value.hedge,
    )


def test_a_sum_in_brackets_is_one_of_its_own() -> None:
    """Nothing is converted: both sums of "€2 million ($2.6-million)" stand as they are written."""
    found = asserted("The €2 million ($2.6-million) booty is gone.")

    assert [quote_of(one) for one in found] == ["€2 million", "$2.6-million"]


def test_coins_are_parts_of_their_currency() -> None:
    """25p is a quarter of a pound, as stated and in its base."""
    (found,) = asserted("A stamp costs 25p.")

    assert isinstance(found.value, Quantity)
    assert (str(found.value.amount.low), found.value.unit) == ("0.25", "GBP")


def test_money_changes_by_what_it_moved() -> None:
    """Told as "fell by $5" it is a change, "fell to $5" a level."""
    by, to = asserted("Oil fell by $5 a barrel. Oil fell to $70 a barrel.")

    assert (by.aspect, by.direction) == (Aspect.CHANGE, Direction.DOWN)
    assert to.aspect is Aspect.LEVEL


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_money_is_not_taken_for_it(text: str) -> None:
    """Letters and words of currencies need a figure in their place."""
    assert [one for one in all_found(text) if one.found_by == "money"] == []
