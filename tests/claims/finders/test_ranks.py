"""Ranks: a place in an order, and its spellings; and ordinals that rank nothing."""

from decimal import Decimal

import pytest

from tests.quantity_rows import all_found, counted_of, quote_of, read

# the place; each spelling marks its quote
READS: dict[int, list[str]] = {
    1: [
        "It is the world's [No 1] importer of soya.",
        "It is the [No. 1] killer of men.",
        "The song went to [number one] in May.",
        "It is the [#1] cause of fires.",
        "She was [first] in the race.",
        "It was the [first flight] since 2018.",
        "Two storms came; the [first] occurred in May.",
        "The [first reported case] came in May.",
    ],
    2: [
        "The [number-two official] resigned.",
        "He was the [number 2] man at the bureau.",
        "It is the [second-largest city] of Peru.",
        "She came [second].",
        "[second]",
    ],
    3: [
        "He won for the [third time].",
        "The team came [third].",
        "A [third woman] was named.",
        "It was his [third] 90-day stay there.",
        "It is [third] in Europe.",
    ],
    5: [
        "The city ranked [5th of 20] in the survey.",
        "The port is ranked [fifth].",
        "The port was [ranked 5] by the agency.",
        "It is the [fifth-most] visited park.",
    ],
    15: ["He hopes to finish between the tenth and the [fifteenth]."],
    10: [
        "He hopes to finish between the [tenth] and the fifteenth.",
        "It was the [10th straight month] of decline.",
    ],
    25: ["[twenty-fifth]", '"[twenty-fifth]"', "[25th]"],
    75: ["The town marked its [75th anniversary]."],
    100: ["It was his [100th match]."],
}

# The ordinal in brackets is set aside.
RANKS_NOTHING = [
    "[First], the bridge must close.",
    "She [first] hosted the show in 2007.",
    "It was [first] reported by a local paper.",
    "When they [first] met, he was poor.",
    "The [first] two seasons went well.",
    "He spent the [first] 11 years abroad.",
    "It fell a [second] later.",
    "They failed on [third]-and-goal.",
    "[First of all], they lost.",
    "Her skill is [second to none].",
    "He saw it [first-hand].",
    "She lives at number [12] on that street.",
    "He wore the number [7] shirt.",
    "The number [2] bus was late.",
]


@pytest.mark.parametrize(
    ("row", "place"), [(row, place) for place, rows in READS.items() for row in rows]
)
def test_a_rank_is_read(row: str, place: int) -> None:
    """However it is written, it is a place in an order."""
    stated = read(row, "ranks")

    assert (stated.amount.known, stated.unit) == (Decimal(place), "rank")


@pytest.mark.parametrize("row", RANKS_NOTHING)
def test_an_ordinal_that_ranks_nothing_is_set_aside(row: str) -> None:
    """An order of speech, a moment or the number of a bus is no place in an order."""
    text = row.replace("[", "").replace("]", "")
    start = row.index("[")
    found = [one for one in all_found(text) if one.span.start <= start < one.span.end]

    assert found
    assert [quote_of(one) for one in found if not one.excluded] == []


def test_a_selection_leaves_its_number_to_be_counted() -> None:
    """Of "the first two seasons" two are counted."""
    (found,) = [one for one in all_found("The first two seasons went well.") if not one.excluded]

    assert (quote_of(found), counted_of(found)) == ("two seasons", "seasons")


def test_a_rank_knows_of_how_many() -> None:
    """The 20 of "5th of 20" count nothing on their own."""
    found = [one for one in all_found("It ranked 5th of 20 in May.") if not one.excluded]

    assert [quote_of(one) for one in found] == ["5th of 20"]
