"""Ages: a value, and its spellings; and what only looks like an age."""

from decimal import Decimal

import pytest

from factcheck.model import Hedge, Interval
from tests.quantity_rows import all_found, asserted, quote_of, read

# low, high, unit, hedge; each spelling marks its quote
READS: dict[tuple[str | None, str | None, str, Hedge], list[str]] = {
    ("18", "18", "year", Hedge.NONE): [
        "The victim, [aged 18], lived nearby.",
        "An [18-year-old] was held.",
        "He left home at the [age of 18].",
        "She is [18 years old] now.",
        "Age: [18]",
        "She turned [18] in spring.",
        "At [18], she joined the navy.",
    ],
    ("91", "91", "year", Hedge.NONE): [
        "She was [91].",
        "He is [91], and still paints.",
        "The singer died at [91].",
        "Film star dead at [91]",
        "The judge, who was [91] when he retired, wrote novels.",
        "The founder retired at [91].",
    ],
    ("34", "34", "year", Hedge.NONE): [
        "Maria Lopez, [34], runs the farm.",
        "Lopez, [34], runs the farm.",
        "Maria Lopez, [34] was hurt.",
        "Dr. Lopez, [34], became its head.",
        "The pilot, [34], was unhurt.",
        "The father of two, [34], was unhurt.",
        "Maria Lopez ([34]) runs the farm.",
        "Maria Lopez, [34]; nurse and mother",
        "Police held Maria Lopez, [34] and Juan Diaz, 36, on Monday.",
    ],
    ("8", "8", "year", Hedge.NONE): [
        "They saved [8]- and 10-year-old girls.",
        "The boys, [8] and 10 years old, swam.",
        "She has a son Oscar, [8], and a dog.",
        "His daughter, [8], was at school.",
    ],
    ("18", "45", "year", Hedge.NONE): ["It kills Americans [aged between 18 and 45]."],
    ("40", "49", "year", Hedge.ABOUT): [
        "A woman in her [40s] was hurt.",
        "A woman in her [forties] was hurt.",
    ],
    ("47", "49", "year", Hedge.ABOUT): [
        "A woman in her [late 40s] was hurt.",
        "A woman in her [late forties] was hurt.",
        "Two women in their [late 40s] were hurt.",
    ],
    ("50", "53", "year", Hedge.ABOUT): [
        "A woman in her [early 50s] was hurt.",
        "A woman in her late 40s or [early 50s] was hurt.",
    ],
    ("44", "46", "year", Hedge.ABOUT): ["A woman in her [mid-40s] was hurt."],
    ("5", "5", "month", Hedge.NONE): ["A [five-month-old] baby was saved."],
    (None, "5", "year", Hedge.LESS_THAN): ["It kills children [under five]."],
    ("65", None, "year", Hedge.MORE_THAN): ["The shot is for adults [over 65]."],
}

NO_AGES = [
    "The band sang his 90s hits.",
    "The museum shows her nineties designs.",
    "His late 80s albums sold well.",
    "The vote was 91.",
    "It was 34, they said.",
    "He was 12 minutes late.",
    "She was one of the first.",
    "In Paris, 33, say, is a lot.",
    "On March, 15, they left.",
    "Real Madrid (34) lead the table.",
    "Adana, 12, Hatay, 10, and Izmir, 2, sent reports.",
    "The pool is over 65 metres long.",
    "There were men under 40 flags.",
    "The road ended at 91.",
    "She turned 180 degrees.",
    "The firm, 34 in all, said so.",
]


@pytest.mark.parametrize(
    ("row", "low", "high", "unit", "hedge"),
    [(row, *value) for value, rows in READS.items() for row in rows],
)
def test_an_age_is_read(
    row: str, low: str | None, high: str | None, unit: str, hedge: Hedge
) -> None:
    """However it is written, it is a time that somebody has lived."""
    stated = read(row, "ages")

    assert stated.amount == Interval(
        *(None if end is None else Decimal(end) for end in (low, high))
    )
    assert (stated.unit, stated.hedge) == (unit, hedge)


@pytest.mark.parametrize("text", NO_AGES)
def test_what_is_no_age_is_left_alone(text: str) -> None:
    """A number beside a person, or behind a name, need not be an age."""
    assert [quote_of(one) for one in asserted(text, "ages")] == []


def test_an_age_tells_its_measure() -> None:
    """No word of the sentence says that it is an age."""
    (found,) = [one for one in all_found("Lopez, 34, runs the farm.") if one.found_by == "ages"]

    assert found.measure == "age"
