"""Degrees that no unit names, and figures beside a temperature that are none."""

import pytest

from factcheck.model import Aspect, Direction, Quantity
from tests.quantity_rows import all_found, asserted, read

# (lowest, highest): sentences that say it
READS = {
    ("20", "23"): ["Look for temperatures in the [low 20s]."],
    ("80", "89"): ["Highs in the [80s] are due.", "Temperatures climbed into the [80s]."],
    ("90", "90"): ["Expect highs near [90] on Monday.", "Temperatures hit [90] in Reno."],
    ("103", "103"): ["He had a temperature of [103]."],
    ("12", "18"): ["Temperatures will range [from 12 to 18].", "Temperatures of [12-18] are due."],
    ("-20", "-20"): ["Temperatures fell to [20 below zero]."],
}

OTHERS = [
    "Temperatures killed 12 people.",
    "Temperatures in 12 towns rose.",
    "Temperatures rose, 12 died.",
    "Shares hit lows of 12 before the rally.",
    "Temperatures in 2019 rose.",
    "Temperatures of 38C are due.",
    "Highs and lows marked his 40 years here.",
]


@pytest.mark.parametrize(
    ("low", "high", "row"), [(*ends, row) for ends, rows in READS.items() for row in rows]
)
def test_degrees_without_their_unit(low: str, high: str, row: str) -> None:
    """A sentence that says "temperature" before a figure need not say "degrees"."""
    found = read(row, "measurements")

    assert (str(found.amount.low), str(found.amount.high), found.unit) == (low, high, "degree")


@pytest.mark.parametrize("text", OTHERS)
def test_other_figures_beside_a_temperature(text: str) -> None:
    """What is counted, dated or has a unit of its own is in no degrees."""
    units = [one.stated.unit for one in all_found(text) if isinstance(one.stated, Quantity)]

    assert "degree" not in units


def test_degrees_change() -> None:
    """By how much it grows colder is a change."""
    (found,) = asserted("Temperatures fell by 5 overnight.")

    assert (found.aspect, found.direction) == (Aspect.CHANGE, Direction.DOWN)
