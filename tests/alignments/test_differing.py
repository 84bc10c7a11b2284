"""Figures of one fact that differ: how far apart they may be, and what is no fact of one event."""

from decimal import Decimal

import attrs
import pytest

from factcheck.alignments.comparisons import QUANTITY_LADDERS
from factcheck.alignments.frames import Frame, Standing
from factcheck.model import Claim, Grain, Moment
from tests.alignments.framed import framed
from tests.builders import claim, day, people, quantity

LADDERS = {ladder.name: ladder for ladder in QUANTITY_LADDERS}
SOLE, FIRST, LATER = Standing.SOLE, Standing.FIRST, Standing.LATER
TWICE = "one figure more than double the other, of no time or place that both name"
OFTEN = "what happens often, against what happened"


def toll(
    number: int, when: str | None, standing: Standing = FIRST, measure: str = "deaths"
) -> Frame:
    """Return a toll of an article of a day."""
    told = claim(people(number), measure=measure, published=when, paper=f"p{number}")
    return framed(told, standing=standing)


def euros(number: int) -> Frame:
    """Return a sum in the currency that most give."""
    return framed(claim(quantity(number, "EUR"), measure="budget"), rate=1)


def rupees(number: int) -> Frame:
    """Return a sum in another currency, worth a hundredth."""
    told = claim(quantity(number, "INR"), measure="budget", paper="b")
    return framed(told, rate=Decimal("0.01"))


def shaking(sentence: str, number: str) -> Claim:
    """Return a magnitude that a sentence tells."""
    paper = f"p{len(sentence)}"
    value = quantity(number, "magnitude")
    return claim(value, number, measure="magnitude", sentence=sentence, paper=paper)


def since(period: Moment, standing: Standing) -> Frame:
    """Return the toll of another time, as an article of July 2024 tells it."""
    return framed(claim(people(23), measure="deaths", period=period), standing=standing)


OLDER = "the toll of a time long ago on one side only, told beside another"
OLD = "a figure of few digits, of a time long ago on one side only"


def costing(sentence: str, millions: int, *designations: str) -> Claim:
    """Return what something cost, in a sentence of its own."""
    return claim(
        quantity(millions, "USD"),
        "$",
        sentence=sentence,
        measure="budget",
        designations=designations,
        paper=f"p{len(sentence)} {millions}",
    )


COMPARED = "told by way of comparison, on one side only"
QUARTER = "figures more than a quarter apart, of no time or place that both name"
PROBE = costing("The second probe cost {}.", 140, "Aldis-2")


def met(number: int, period: Moment) -> Claim:
    """Return a number of Syrian migrants whom guards met in a time."""
    counted = "Syrian migrants"
    return claim(people(number), measure="encounters", counted=counted, period=period)


def caught(number: int, period: Moment, counted: str = "Syrian citizens") -> Claim:
    """Return a number of people whom guards arrested in a time."""
    return claim(people(number), measure="arrests", counted=counted, period=period, paper="b")


YEAR_2022 = day("2022-01-01", "2022-12-31", grain=Grain.YEAR)
JUNE = day("2022-06-01", "2022-06-30", grain=Grain.MONTH)
DAY = day("2022-06-05")
NAMED_TWICE = "kindred measures, of the same people in one time"
KINDRED = "kindred measures, other figures"
ONCE = shaking("A magnitude {} quake struck at noon.", "2.9")
ROWS: list[tuple[str, str, Claim | Frame, Claim | Frame]] = [
    # a toll may double from one day to the next, and the first that is told is the story's
    (
        "value",
        "one figure more than double the other",
        toll(88, "2023-06-04"),
        toll(177, "2023-06-06"),
    ),
    ("value", "figures of another size", toll(40, "2023-06-04"), toll(300, "2023-06-06")),
    ("value", TWICE, toll(88, "2023-06-04"), toll(177, "2023-06-04")),
    ("value", TWICE, toll(88, "2023-06-04"), toll(177, None)),
    ("value", TWICE, toll(88, "2023-06-04"), toll(177, "2023-06-06", LATER)),
    (
        "value",
        TWICE,
        toll(88, "2023-06-04", measure="seats"),
        toll(177, "2023-06-06", measure="seats"),
    ),
    # what another currency is worth is known by the day at best
    ("value", "other or open figures", euros(100), rupees(14_200)),
    ("value", TWICE, euros(100), rupees(24_200)),
    (
        "value",
        QUARTER,
        euros(100),
        attrs.evolve(euros(142), leads=True),
    ),
    # two papers call one statistic by two names
    ("measure", NAMED_TWICE, met(2_176, YEAR_2022), caught(1_987, YEAR_2022)),
    ("measure", KINDRED, met(2_176, YEAR_2022), caught(1_400, YEAR_2022)),  # too far apart
    ("measure", KINDRED, met(2_176, YEAR_2022), caught(1_987, JUNE)),  # another time
    ("measure", KINDRED, met(2_176, DAY), caught(1_987, DAY)),  # a day is no statistic
    ("measure", KINDRED, met(2_176, YEAR_2022), caught(1_987, YEAR_2022, "Iraqi citizens")),
    ("measure", KINDRED, met(2_176, YEAR_2022), caught(1_987, YEAR_2022, "people")),
    # an older toll, told beside that of the story, and where it is the story's own
    ("period", OLDER, since(YEAR_2022, LATER), claim(people(23), measure="deaths", paper="b")),
    ("period", OLD, since(YEAR_2022, SOLE), claim(people(23), measure="deaths", paper="b")),
    (
        "period",
        "no period named on both sides",
        since(day("2024-06-05"), LATER),
        claim(people(23), measure="deaths", paper="b"),
    ),
    # what another thing cost, told to compare
    ("measure", COMPARED, costing("By comparison, the film cost {}.", 145), PROBE),
    ("measure", COMPARED, costing("\u201cIn contrast, the film cost {}.", 145), PROBE),
    (
        "measure",
        "the same measure",
        costing("The probe cost {}, which is little by comparison.", 145),
        PROBE,
    ),
    # the same of several siblings may be far apart
    ("value", "other or open figures", costing("It cost {}.", 96, "Aldis-2"), PROBE),
    ("value", QUARTER, costing("It cost {}.", 96, "Aldis-3"), PROBE),
    ("value", QUARTER, costing("It cost {}.", 96), PROBE),
    # what happens again and again is none of one event
    ("measure", OFTEN, shaking("Quakes of magnitude {} are common there.", "3"), ONCE),
    ("measure", OFTEN, shaking("Quakes there usually reach magnitude {}.", "3"), ONCE),
    (
        "measure",
        "the same measure",
        shaking("The quake of magnitude {} was stronger than usual.", "3"),
        ONCE,
    ),
    (
        "measure",
        "the same measure",
        shaking("Magnitudes of {} are common there, and usual.", "3"),
        shaking("Quakes of magnitude {} are quite common.", "3.1"),
    ),
]


@pytest.mark.parametrize(("ladder", "rung", "one", "other"), ROWS)
def test_rungs(ladder: str, rung: str, one: Claim | Frame, other: Claim | Frame) -> None:
    """A ladder gives the same rung whichever of two claims is read first."""
    left, right = (row if isinstance(row, Frame) else Frame(row) for row in (one, other))

    assert {LADDERS[ladder].climb(left, right).name, LADDERS[ladder].climb(right, left).name} == {
        rung
    }
