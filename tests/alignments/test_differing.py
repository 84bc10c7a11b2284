"""Figures of one fact that differ: how far apart they may be, and what is no fact of one event."""

from decimal import Decimal

import attrs
import pytest

from factcheck.alignments.comparisons import QUANTITY_LADDERS
from factcheck.alignments.frames import Frame, Standing
from factcheck.model import Claim
from tests.alignments.framed import framed
from tests.builders import claim, people, quantity

LADDERS = {ladder.name: ladder for ladder in QUANTITY_LADDERS}
FIRST, LATER = Standing.FIRST, Standing.LATER
TWICE = "one figure more than double the other, of no time or place that both name"
OFTEN = "what happens often, against what happened"


def toll(
    number: int, day: str | None, standing: Standing = FIRST, measure: str = "deaths"
) -> Frame:
    """Return a toll of an article of a day."""
    told = claim(people(number), measure=measure, published=day, paper=f"p{number}")
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
        "figures more than a quarter apart, of no time or place that both name",
        euros(100),
        attrs.evolve(euros(142), leads=True),
    ),
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
