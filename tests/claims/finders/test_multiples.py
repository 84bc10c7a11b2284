"""Multiples: how many times as likely, and of what a price is a multiple; and mere times."""

import pytest

from factcheck.model import Quantity
from tests.quantity_rows import all_found, asserted, quote_of

# text, quote, factor
READS = [
    ("They are 1.5 times as likely to relapse.", "1.5 times as likely", "1.5"),
    ("Boys are twice as likely to drown.", "twice as likely", "2"),
    ("Boys are twice as likely to drown as girls.", "twice as likely to drown as girls", "2"),
    ("The strain is three times as deadly.", "three times as deadly", "3"),
    ("The bank trades at 11 times earnings.", "11 times earnings", "11"),
    ("The bank trades at 11 times forward earnings.", "11 times forward earnings", "11"),
    ("The buyers paid 2.7 times EBITDA.", "2.7 times EBITDA", "2.7"),
    ("It reports a 4x increase in orders.", "4x increase", "4"),
    ("The fund runs at 6x leverage.", "6x leverage", "6"),
    ("The dye is 10x more toxic.", "10x more", "10"),
    ("The bond was 3.5 times oversubscribed.", "3.5 times oversubscribed", "3.5"),
]

SILENT = [
    "A 4x4 hit the 3x winner.",
    "She called three times as he left.",
    "She won 3 times as a junior.",
    "He went there 10 times.",
    "They stretched the lead to double figures.",
]


@pytest.mark.parametrize(("text", "quote", "factor"), READS)
def test_a_factor_without_a_second_side(text: str, quote: str, factor: str) -> None:
    """What is so many times as likely need not say than what."""
    (found,) = asserted(text, "multiples")

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), str(found.stated.amount.low), found.stated.unit) == (
        quote,
        factor,
        "times",
    )


@pytest.mark.parametrize("text", SILENT)
def test_times_that_compare_nothing(text: str) -> None:
    """How often is no factor, and names with an x are none."""
    assert [one for one in all_found(text) if one.found_by == "multiples"] == []
