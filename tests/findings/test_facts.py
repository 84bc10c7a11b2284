"""How a fact is named in the sentence of a finding."""

import pytest

from factcheck.findings.facts import fact_of, in_words
from factcheck.model import Aspect, Claim, Grain, Moment
from factcheck.reference.fact_names import fact_names
from factcheck.reference.language import load_table
from tests.builders import claim, day, people, quantity

YEAR = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)

# what is claimed, how it is named
ROWS: list[tuple[Claim, str]] = [
    (claim(people(34), measure="deaths"), "the death toll"),
    (claim(people(34), measure="deaths", places=("Porto",)), "the death toll (Porto)"),
    (
        claim(people(4_200), measure="arrests", counted="Chinese nationals", period=YEAR),
        "the number of arrests of Chinese nationals (2023)",
    ),
    (claim(people(3), measure="injuries", counted="injured men"), "the number of injured men"),
    (
        claim(quantity(140), measure="deportations", counted="countries"),
        "the number of countries (deportations)",
    ),
    (
        claim(people(187), measure="not identified", counted="bodies not identified"),
        "the number of bodies not identified",
    ),
    (claim(people(187), measure="not identified"), "the number of those not identified"),
    (claim(people(4), counted="men"), "the number of men"),
    (claim(quantity(4, "rank"), counted="nation"), "the rank of the nation"),
    (claim(quantity(2, "EUR"), measure="budget"), "the budget"),
    (claim(quantity(2, "EUR")), "a sum"),
    (claim(quantity(9, "year")), "a duration"),
    (
        claim(quantity(80, "percent"), measure="net migration", aspect=Aspect.CHANGE),
        "the change in net migration",
    ),
    (
        claim(quantity(10, "times"), measure="arrests", aspect=Aspect.MULTIPLE),
        "the growth of arrests",
    ),
    (claim(quantity(34, "year"), measure="age", names=("Ada Lind",)), "the age (Ada Lind)"),
    (claim(day("2024-05-01"), measure="won match"), "the date of the match"),
    (claim(day("2024-05-01"), measure="fire", places=("Porto",)), "the date of the fire (Porto)"),
    (claim(day("2024-05-01"), names=("Ada Lindqvist",)), "the date of the event (Ada Lindqvist)"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "name"), ROWS, ids=[row[1] for row in ROWS])
def test_a_fact_is_named_as_a_newsroom_would(one: Claim, name: str) -> None:
    """The measure, what is counted, where and when."""
    assert fact_of([one]) == name


def test_names_are_of_measures_that_exist() -> None:
    """A measure that was renamed takes its name along."""
    known = {name for one in load_table("measures") for name in (one, f"not {one}")}
    listed = {*fact_names().figures, *fact_names().dates}

    assert sorted(listed - known) == []


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (YEAR, "2023"),
        (day("2024-02-01", "2024-02-29", grain=Grain.MONTH), "February 2024"),
        (day("2024-02-03"), "3 February 2024"),
        (day("2024-02-03", "2024-02-05"), "3 February 2024 to 5 February 2024"),
    ],
)
def test_a_time_is_told_in_words(moment: Moment, words: str) -> None:
    """As coarse as it is."""
    assert in_words(moment) == words
