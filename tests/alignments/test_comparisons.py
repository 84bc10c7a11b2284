"""The evidence that two claims speak of one thing: a row for every rung of every ladder."""

import pytest

from factcheck.alignments.comparisons import (
    MOMENT_LADDERS,
    QUANTITY_LADDERS,
    VETO,
    compare,
)
from factcheck.alignments.frames import Frame
from factcheck.model import Aspect, Claim, Direction, Grain, Hedge, Moment
from tests.builders import claim, day, more_than, people, quantity

YEAR_2022 = day("2022-01-01", "2022-12-31", grain=Grain.YEAR)
YEAR_2023 = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)
JUNE_2023 = day("2023-06-01", "2023-06-30", grain=Grain.MONTH)
JUNE_5 = day("2023-06-05")
UNSETTLED = Moment(
    grain=Grain.DAY, timex="XXXX", unresolved="day/month order", alternatives=(JUNE_5,)
)
RARE = ("capsized", "narcotics", "smuggling", "trawler")
PORT = "Rescuers at the port of {} said the ferry had {} people on board that night"


def dead(number: int, **more: object) -> Claim:
    """Return a claim on a number of dead."""
    return claim(people(number), measure="deaths", **more)  # type: ignore[arg-type]


def met(value: Moment, **more: object) -> Claim:
    """Return a claim on the date of a meeting."""
    return claim(value, measure=more.pop("measure", "meeting"), **more)  # type: ignore[arg-type]


# ladder, rung, one claim, another
ROWS: list[tuple[str, str, Claim, Claim]] = [
    ("value", "the same figure of four digits or more", dead(15_567), dead(15_567)),
    ("value", "the same figure of three digits", dead(288), dead(288)),
    ("value", "the same figure of two digits", dead(37_000), dead(37_000)),
    ("value", "the same large round figure", dead(50_000), dead(50_000)),
    ("value", "the same small figure", dead(4), dead(4)),
    (
        "value",
        "the same when rounded",
        claim(quantity(1_184_000)),
        claim(quantity(1_200_000, grain=100_000)),
    ),
    (
        "value",
        "about the same",
        claim(people(900, grain=100, hedge=Hedge.ABOUT)),
        claim(people(840, grain=10)),
    ),
    ("value", "other or open figures", dead(34), dead(43)),
    ("measure", "the same measure", dead(34), dead(43)),
    (
        "measure",
        "kindred measures",
        claim(people(34), measure="meeting"),
        claim(people(34), measure="summit"),
    ),
    ("measure", "two measures", dead(34), claim(people(34), measure="injuries")),
    ("measure", "a measure named on one side only", dead(34), claim(people(34))),
    ("measure", "no measure named", claim(people(34)), claim(people(34))),
    ("counted", "the same people or things", dead(4, counted="men"), dead(4, counted="men")),
    (
        "counted",
        "other people or things",
        dead(4, counted="Chinese nationals"),
        dead(4, counted="Indian nationals"),
    ),
    (
        "counted",
        "other people or things",
        claim(quantity(170), counted="bodies"),
        claim(quantity(170), counted="trains"),
    ),
    (
        "counted",
        "people or things of one kind",
        dead(4, counted="Chinese nationals"),
        dead(4, counted="nationals"),
    ),
    (
        "counted",
        "perhaps a part of the others",
        dead(24_125, counted="Chinese citizens"),
        dead(2_045_838, counted="migrants"),
    ),
    (
        "counted",
        "people or things of one kind",
        claim(quantity(170), counted="goods trains"),
        claim(quantity(170), counted="trains"),
    ),
    ("counted", "not named on both sides", dead(4, counted="men"), dead(4)),
    (
        "base",
        "measured from another time",
        claim(quantity(10, "times"), base=YEAR_2022, aspect=Aspect.MULTIPLE),
        claim(quantity(10, "times"), base=YEAR_2023, aspect=Aspect.MULTIPLE),
    ),
    (
        "base",
        "measured from the same time",
        claim(quantity(10, "times"), base=YEAR_2022, aspect=Aspect.MULTIPLE),
        claim(quantity(50, "times"), base=YEAR_2022, aspect=Aspect.MULTIPLE),
    ),
    (
        "base",
        "up against down",
        claim(quantity(5, "percent"), aspect=Aspect.CHANGE, direction=Direction.UP),
        claim(quantity(5, "percent"), aspect=Aspect.CHANGE, direction=Direction.DOWN),
    ),
    ("base", "no base named on both sides", dead(4), dead(4)),
    ("place", "the same place", dead(4, places=("Adana",)), dead(4, places=("Adana",))),
    (
        "place",
        "one place within the other",
        dead(4, places=("Vienna",), within=("austria",)),
        dead(4, places=("Austria",)),
    ),
    (
        "place",
        "a place that may lie within the other",
        dead(12, places=("Lower Brackham",)),
        dead(12, places=("Austria",)),
    ),
    ("place", "another place", dead(12, places=("Lower Brackham",)), dead(13, places=("Austria",))),
    ("place", "another place", dead(12, places=("Adana",)), dead(12, places=("Hatay",))),
    ("place", "no place named on both sides", dead(12, places=("Adana",)), dead(12)),
    ("period", "the same period", dead(4, period=YEAR_2023), dead(5, period=YEAR_2023)),
    (
        "period",
        "days of one running count",
        dead(238, period=JUNE_5),
        dead(288, period=day("2023-06-07")),
    ),
    (
        "period",
        "a period that is not settled, with another figure",
        dead(31_000, period=UNSETTLED),
        dead(37_000),
    ),
    (
        "period",
        "a period named on one side only, with another figure",
        dead(31_000, period=YEAR_2023),
        dead(37_000),
    ),
    (
        "period",
        "other figures, months apart, without a period",
        dead(508_000, published="2023-05-25"),
        dead(557_000, published="2023-11-23"),
    ),
    (
        "period",
        "months apart, without a period",
        dead(508_000, published="2023-05-25"),
        dead(508_000, published="2023-11-23"),
    ),
    ("period", "another period", dead(4, period=YEAR_2023), dead(4, period=YEAR_2022)),
    (
        "period",
        "a part of the period, with another figure",
        dead(31_000, period=JUNE_2023),
        dead(37_000, period=YEAR_2023),
    ),
    ("period", "periods that overlap", dead(4, period=JUNE_2023), dead(4, period=YEAR_2023)),
    ("period", "no period named on both sides", dead(4, period=JUNE_2023), dead(4)),
    (
        "names",
        "each names somebody else",
        met(JUNE_5, names=("Ana Ruiz", "Tom Hale")),
        met(JUNE_5, names=("Ana Ruiz", "Jo Lind")),
    ),
    (
        "names",
        "each names somebody else",
        met(JUNE_5, names=("Wang Yi",)),
        met(JUNE_5, names=("Wang Xiaohong",)),
    ),
    (
        "names",
        "two names shared",
        met(JUNE_5, names=("Ana Ruiz", "Tom Hale")),
        met(JUNE_5, names=("Ruiz", "Tom Hale", "Jo Lind")),
    ),
    ("names", "a name shared", met(JUNE_5, names=("Ana Ruiz",)), met(JUNE_5, names=("Ruiz",))),
    ("names", "no name on both sides", met(JUNE_5, names=("Ana Ruiz",)), met(JUNE_5)),
    ("words", "many rare words shared", dead(4, words=RARE), dead(4, words=RARE)),
    ("words", "rare words shared", dead(4, words=RARE[:2]), dead(4, words=RARE[:2])),
    ("words", "some rare words shared", dead(4, words=RARE[1:2]), dead(4, words=RARE[1:2])),
    ("words", "a less common word shared", dead(4, words=("border",)), dead(4, words=("border",))),
    ("words", "no telling words shared", dead(4, words=("police",)), dead(4, words=("police",))),
    (
        "words",
        "another name in the same sentence",
        claim(people(12), "12", sentence=PORT.format("Adana", "{}")),
        claim(people(12), "12", sentence=PORT.format("Hatay", "{}")),
    ),
    ("date", "a date that is not settled", met(JUNE_5), met(UNSETTLED)),
    ("date", "the same day", met(JUNE_5), met(JUNE_5)),
    (
        "date",
        "the same week",
        met(day("2023-06-05", "2023-06-11", grain=Grain.WEEK)),
        met(day("2023-06-05", "2023-06-11", grain=Grain.WEEK)),
    ),
    ("date", "the same month", met(JUNE_2023), met(JUNE_2023)),
    ("date", "a day within the month", met(JUNE_5), met(JUNE_2023)),
    (
        "date",
        "the same or overlapping seasons",
        met(JUNE_2023),
        met(day("2023-04-01", "2023-06-30", grain=Grain.QUARTER)),
    ),
    ("date", "overlapping times", met(JUNE_5), met(YEAR_2023)),
    (
        "date",
        "too far apart for one event",
        met(JUNE_5, measure="launch"),
        met(day("2024-01-05"), measure="launch"),
    ),
    (
        "date",
        "words said on another day",
        met(JUNE_5, measure="statement"),
        met(day("2023-06-06"), measure="statement"),
    ),
    ("date", "an event that recurs, on another day", met(JUNE_5), met(day("2023-06-19"))),
    (
        "date",
        "other days",
        met(JUNE_5, measure="launch"),
        met(day("2023-06-19"), measure="launch"),
    ),
    ("event", "the same kind of event", met(JUNE_5), met(JUNE_5)),
    ("event", "kindred events", met(JUNE_5), met(JUNE_5, measure="summit")),
    ("event", "two kinds of event", met(JUNE_5), met(JUNE_5, measure="launch")),
    ("event", "no event named", claim(JUNE_5), claim(JUNE_5)),
    ("event", "an event named on one side only", met(JUNE_5), claim(JUNE_5)),
]
STORY = frozenset({"torrin", "ferry", "aground", "coastguard"})
STORY_ROWS: list[tuple[str, Frame, Frame]] = [
    (
        "the only one of its kind in two articles on one story",
        Frame(dead(34), STORY, sole=True),
        Frame(dead(43, paper="b"), STORY, sole=True),
    ),
    (
        "a telling figure in two articles on one story",
        Frame(dead(288), STORY),
        Frame(dead(288, paper="b"), STORY, sole=True),
    ),
    (
        "nothing that the two stories tell",
        Frame(dead(34), STORY, sole=True),
        Frame(dead(43, paper="b"), frozenset({"parliament"}), sole=True),
    ),
    (
        "nothing that the two stories tell",
        Frame(dead(34), STORY, sole=True),
        Frame(dead(43, paper="b"), STORY),
    ),
]
LADDERS = {ladder.name: ladder for ladder in (*QUANTITY_LADDERS, *MOMENT_LADDERS)}


@pytest.mark.parametrize(("name", "rung", "left", "right"), ROWS)
def test_which_rung_weighs(name: str, rung: str, left: Claim, right: Claim) -> None:
    """Each rung has its case, and the two claims can be read either way round."""
    assert LADDERS[name].climb(Frame(left), Frame(right)).name == rung
    assert LADDERS[name].climb(Frame(right), Frame(left)).name == rung


@pytest.mark.parametrize(("rung", "left", "right"), STORY_ROWS)
def test_what_the_story_tells(rung: str, left: Frame, right: Frame) -> None:
    """Two articles on one story, each with one figure for a measure, speak of one thing."""
    assert LADDERS["setting"].climb(left, right).name == rung
    assert LADDERS["setting"].climb(right, left).name == rung


def test_every_rung_is_tried() -> None:
    """No rung stands in a ladder without a row that reaches it."""
    rungs = {(ladder.name, rung.name) for ladder in LADDERS.values() for rung in ladder.rungs}

    assert rungs == {row[:2] for row in ROWS} | {("setting", row[0]) for row in STORY_ROWS}


@pytest.mark.parametrize(("name", "rung", "left", "right"), ROWS)
def test_a_veto_ends_the_comparison(name: str, rung: str, left: Claim, right: Claim) -> None:
    """What one ladder forbids, no other can make up for; weights add up exactly."""
    evidence = compare(Frame(left), Frame(right))

    assert evidence.weight == sum(reason.weight or 0 for reason in evidence.reasons)
    if next(r for r in LADDERS[name].rungs if r.name == rung).outcome == VETO:
        assert evidence.veto is not None


def test_a_bound_is_near_what_it_bounds() -> None:
    """A figure above "more than 37,000" shares the weight of rounding with it."""
    left, right = claim(more_than(37_000, grain=1000)), claim(people(37_210))

    assert LADDERS["value"].climb(Frame(left), Frame(right)).name == "the same when rounded"
