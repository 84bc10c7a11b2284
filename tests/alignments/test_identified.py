"""Claims that differ: what tells that they are of one fact, and not only of one kind."""

from datetime import datetime

import pytest

from factcheck.alignments.comparisons import IDENTITY, Evidence, compare, identified
from factcheck.alignments.frames import Frame, Standing
from factcheck.model import Claim, Grain, Moment
from tests.alignments.framed import FERRY, framed
from tests.builders import claim, day, people, quantity

YEAR_2023 = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)
ADANA = {"places": ("Adana",)}
RUIZ = {"names": ("Ana Ruiz",)}
TWO_WORDS = {"words": ("narcotics", "smuggling")}
SOLE, FIRST = Standing.SOLE, Standing.FIRST


def at(hour: int, minute: int, iso: str = "2024-07-04") -> Moment:
    """Return a minute of a day."""
    when = datetime.fromisoformat(f"{iso}T{hour:02}:{minute:02}")
    return Moment(start=when, end=when, grain=Grain.MINUTE, timex=f"{iso}T{hour:02}:{minute:02}")


def both(left: Claim, right: Claim, standing: Standing = Standing.LATER) -> bool:
    """Say whether two claims, of two articles on one story, are told to be of one fact."""
    one, other = (framed(each, *FERRY, standing=standing) for each in (left, right))
    answer = identified(compare(one, other), one, other)
    assert answer == identified(compare(other, one), other, one)
    return answer


def homes(number: int, paper: str, **more: object) -> Claim:
    """Return a claim on damaged homes: a story may have several such figures."""
    told = {"measure": "damage", "counted": "homes", **more}
    return claim(quantity(number), paper=paper, **told)  # type: ignore[arg-type]


def dead(number: int, paper: str, **more: object) -> Claim:
    """Return a claim on a toll: a story has one."""
    return claim(people(number), paper=paper, measure="deaths", **more)  # type: ignore[arg-type]


def sold(euros: int, paper: str, **more: object) -> Claim:
    """Return a claim on a sum."""
    return claim(quantity(euros, "EUR"), paper=paper, measure="price", **more)  # type: ignore[arg-type]


def began(when: Moment, paper: str, **more: object) -> Claim:
    """Return a claim on the date of a launch."""
    return claim(when, paper=paper, measure="launch", **more)  # type: ignore[arg-type]


def caught(when: Moment, paper: str) -> Claim:
    """Return a claim on the day of an arrest: a story has many."""
    return claim(when, paper=paper, measure="arrests")


FIGURES = [
    ("nothing is told", homes(340, "a"), homes(360, "b"), SOLE, False),
    ("nothing but two digits that are swapped", homes(346, "a"), homes(364, "b"), FIRST, True),
    ("two digits are too few for a slip", homes(46, "a"), homes(64, "b"), FIRST, False),
    ("the place", homes(340, "a", **ADANA), homes(360, "b", **ADANA), SOLE, True),
    ("the place, and other figures come first", homes(340, "a", **ADANA),
     homes(360, "b", **ADANA), Standing.LATER, False),
    ("the place and a name, and other figures come first", homes(340, "a", **ADANA, **RUIZ),
     homes(360, "b", **ADANA, **RUIZ), Standing.LATER, True),
    ("two rare words", homes(340, "a", **TWO_WORDS), homes(360, "b", **TWO_WORDS), FIRST, True),
    ("one rare word and the first place", homes(340, "a", words=("narcotics",)),
     homes(360, "b", words=("narcotics",)), FIRST, True),
    ("one rare word alone", homes(340, "a", words=("narcotics",)),
     homes(360, "b", words=("narcotics",)), Standing.LATER, False),
    ("a toll that comes first", dead(34, "a"), dead(36, "b"), FIRST, True),
    ("a toll by the way", dead(34, "a"), dead(36, "b"), Standing.LATER, False),
    ("a magnitude alone in each", claim(quantity("6.4"), paper="a", measure="magnitude"),
     claim(quantity("6.6"), paper="b", measure="magnitude"), SOLE, True),
    ("a magnitude among several", claim(quantity("6.4"), paper="a", measure="magnitude"),
     claim(quantity("6.6"), paper="b", measure="magnitude"), FIRST, False),
    ("a sum that comes first", sold(340, "a"), sold(360, "b"), SOLE, False),
    ("a sum that comes first, of one buyer", sold(340, "a", **RUIZ), sold(360, "b", **RUIZ),
     SOLE, True),
    ("of one year, and of nothing else", homes(340, "a", period=YEAR_2023),
     homes(360, "b", period=YEAR_2023, counted=None), SOLE, False),
    ("homes of one year", homes(340, "a", period=YEAR_2023), homes(360, "b", period=YEAR_2023),
     Standing.LATER, True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "standing", "answer"),
    [row[1:] for row in FIGURES],
    ids=[row[0] for row in FIGURES],
)
def test_figures(left: Claim, right: Claim, standing: Standing, answer: bool) -> None:  # noqa: FBT001 -- a column
    """That figures come first in their articles, tells only few of them."""
    assert both(left, right, standing) is answer


JULY_4, JULY_5, AUGUST_20 = day("2024-07-04"), day("2024-07-05"), day("2024-08-20")
AUGUST = day("2024-08-01", "2024-08-31", grain=Grain.MONTH)
DATES = [
    ("two days, told first", began(JULY_4, "a"), began(JULY_5, "b"), FIRST, False),
    ("two days of what a story has once", began(JULY_4, "a"), began(JULY_5, "b"), SOLE, True),
    ("two days of arrests", caught(JULY_4, "a"), caught(JULY_5, "b"), SOLE, False),
    ("a day and its month", began(JULY_4, "a"), began(AUGUST, "b"), SOLE, False),
    ("two days, two months apart", began(JULY_4, "a"), began(AUGUST_20, "b"), SOLE, False),
    ("two days at one place", began(JULY_4, "a", **ADANA), began(JULY_5, "b", **ADANA),
     FIRST, True),
    ("two days of one launch", began(JULY_4, "a", **RUIZ), began(JULY_5, "b", **RUIZ),
     FIRST, True),
    ("two days, by rare words", began(JULY_4, "a", **TWO_WORDS), began(JULY_5, "b", **TWO_WORDS),
     FIRST, True),
    ("two days at one place, and others come first", began(JULY_4, "a", **ADANA),
     began(JULY_5, "b", **ADANA), Standing.LATER, False),
    ("two hours of one day", began(at(9, 30), "a"), began(at(15, 0), "b"), FIRST, True),
    ("two hours of two days", began(at(9, 30), "a"), began(at(15, 0, "2024-07-05"), "b"),
     FIRST, False),
    ("one hour of two days", began(at(9, 30), "a"), began(at(9, 30, "2024-07-05"), "b"),
     FIRST, True),
    ("two hours, by the way", began(at(9, 30), "a"), began(at(15, 0), "b"), Standing.LATER, False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "standing", "answer"),
    [row[1:] for row in DATES],
    ids=[row[0] for row in DATES],
)
def test_dates(left: Claim, right: Claim, standing: Standing, answer: bool) -> None:  # noqa: FBT001 -- a column
    """Two days need to be told of one event by more than by where they stand."""
    assert both(left, right, standing) is answer


def test_the_time_of_a_figure_is_never_told_apart() -> None:
    """Sales in May and sales in June deny nothing."""
    one, other = (
        framed(began(when, paper, **ADANA), *FERRY, of_a_figure=paper == "b")
        for when, paper in ((JULY_4, "a"), (JULY_5, "b"))
    )

    assert not identified(compare(one, other), one, other)


def test_an_anchor_tells_as_well() -> None:
    """Bits from elsewhere count with the rest."""
    one, other = Frame(homes(340, "a")), Frame(homes(360, "b"))
    nothing = Evidence(())

    assert not identified(nothing, one, other)
    assert identified(nothing, one, other, IDENTITY)
