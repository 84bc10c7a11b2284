"""The evidence that two claims speak of one thing: a row for every rung of every ladder."""

from datetime import datetime
from decimal import Decimal

import attrs
import pytest

from factcheck.alignments.comparisons import (
    MOMENT_LADDERS,
    QUANTITY_LADDERS,
    VETO,
    compare,
)
from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.singles import Single
from factcheck.model import Aspect, Claim, Direction, Grain, Hedge, Moment, Zone
from tests.alignments.framed import FERRY, VOTE, framed
from tests.builders import claim, day, more_than, people, quantity

YEAR_2022 = day("2022-01-01", "2022-12-31", grain=Grain.YEAR)
YEAR_2023 = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)
DECADE = day("1990-01-01", "1999-12-31", grain=Grain.DECADE)
JUNE_2023 = day("2023-06-01", "2023-06-30", grain=Grain.MONTH)
JUNE_5 = day("2023-06-05")
EVENING_5 = day("2023-06-05", grain=Grain.PART_OF_DAY, timex="2023-06-05TEV")
JUNE_6 = day("2023-06-06")
JUNE_19 = day("2023-06-19")
HALF = attrs.evolve(day("2023-06-01", "2023-11-30", grain=Grain.HALF), mod="START")
UNSETTLED = Moment(
    grain=Grain.DAY, timex="XXXX", unresolved="day/month order", alternatives=(JUNE_5,)
)
FRIDAY = Moment(grain=Grain.DAY, timex="XXXX-WXX-5", unresolved="no week")
SUNDAY = Moment(grain=Grain.DAY, timex="XXXX-WXX-7", unresolved="no week")
OF_A_YEAR = Moment(grain=Grain.DAY, timex="XXXX-06-05", unresolved="no year")
AT_NIGHT = Moment(grain=Grain.MINUTE, timex="T03:30", unresolved="no day")


def at(iso: str) -> Moment:
    """Return a minute of a day."""
    when = datetime.fromisoformat(iso)
    return Moment(start=when, end=when, grain=Grain.MINUTE, timex=iso)


CLOCK, CLOCK_6, CLOCK_19 = (at(f"2023-06-{number}T03:30") for number in ("05", "06", "19"))
RARE = ("capsized", "narcotics", "smuggling", "trawler")
PORT = "Rescuers at the port of {} said the ferry had {} people on board that night"
ADANA = {"places": ("Adana",)}
TWICE = "one figure more than double the other, of no time or place that both name"
QUARTER = "figures more than a quarter apart, of no time or place that both name"
COUNTED_ALIKE = "no measure on both sides, of the same people or things"
UNMEASURED = "other figures, and no measure on both sides"
WHOSE = "other figures, and whose they are is not told by one name"
BESIDE = "an event of the one clause, told beside another in the other"
LONG_AGO = "a figure of few digits, of a time long ago on one side only"
SAID = "words said on one side, what was done on the other"
SOLE, FIRST, LATER = Standing.SOLE, Standing.FIRST, Standing.LATER


def cell(number: int, row: str, *, paper: str = "a1") -> Claim:
    """Return a claim on a number of dead in the row of a table."""
    told = f"{row}: Towns: 4; Dead: {{}}."
    return dead(number, paper=paper, quote=str(number), sentence=told, zone=Zone.TABLE)


def dead(number: int, **more: object) -> Claim:
    """Return a claim on a number of dead."""
    return claim(people(number), measure="deaths", **more)  # type: ignore[arg-type]


def seats(number: int, **more: object) -> Claim:
    """Return a claim on seats that somebody won."""
    return claim(quantity(number), measure="seats", **more)  # type: ignore[arg-type]


def met(value: Moment, **more: object) -> Claim:
    """Return a claim on the date of a meeting, told within the week."""
    told = {"measure": "meeting", "published": "2023-06-10", **more}
    return claim(value, **told)  # type: ignore[arg-type]


def old(value: Moment, **more: object) -> Claim:
    """Return a claim on the date of a meeting, told long after."""
    return met(value, **{"published": "2024-07-05", **more})


def _lone(one: Claim, *words: str) -> Frame:
    """Return a claim of a text of one sentence, which begins with these words."""
    return attrs.evolve(framed(one, standing=SOLE), single=Single(words))


# ladder, rung, one claim, another
ROWS: list[tuple[str, str, Claim | Frame, Claim | Frame]] = [
    (
        "measure",
        "what happens often, against what happened",
        claim(quantity(3, "magnitude"), "3", sentence="Quakes of magnitude {} are common there."),
        claim(quantity(3, "magnitude"), paper="b"),
    ),
    (
        "measure",
        "other figures, beside the scores of two matches",
        claim(quantity(20), "20", measure="goals", sentence="Ruiz had {} points in the 91-73 win."),
        claim(quantity(24), "24", measure="goals", sentence="Ruiz had {} in a 108-70 rout."),
    ),
    (
        "measure",
        "kindred measures, of the same people in one time",
        claim(people(2_176), measure="encounters", counted="Syrian migrants", period=YEAR_2022),
        claim(people(1_987), measure="arrests", counted="Syrian citizens", period=YEAR_2022),
    ),
    (
        "measure",
        "told by way of comparison, on one side only",
        claim(quantity(145, "USD"), "$145", sentence="By comparison, the film cost {}."),
        claim(quantity(140, "USD"), paper="b"),
    ),
    (
        "period",
        "the toll of a time long ago on one side only, told beside another",
        framed(dead(23, period=YEAR_2022), standing=LATER),
        dead(23, paper="b"),
    ),
    # value
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
    (
        "value",
        "about the same",
        framed(claim(quantity(200, "EUR")), rate=1),
        framed(claim(quantity(21_000, "INR"), paper="b"), rate=Decimal("0.01")),
    ),
    (
        "value",
        "the same length in another unit",
        claim(quantity(3, "month")),
        claim(quantity(90 * 86_400, "second")),
    ),
    (
        "value",
        "the same figure in another unit, as a slip makes it",
        attrs.evolve(
            claim(quantity(120, "mile"), measure="distance"), value=quantity(193_121, "metre")
        ),
        attrs.evolve(
            claim(quantity(120, "kilometre"), measure="distance", paper="b"),
            value=quantity(120_000, "metre"),
        ),
    ),
    (
        "value",
        "the same digits in another order, as a slip makes it",
        dead(18_412),
        dead(14_812),
    ),
    ("value", "other figures, close to each other", dead(275), dead(288)),
    ("value", "one figure ten times the other, as a slip makes it", dead(34), dead(340)),
    ("value", "one figure ten times the other, as a slip makes it", dead(1_140), dead(14_000)),
    ("value", TWICE, dead(4), dead(288)),
    ("value", TWICE, dead(40), dead(120)),
    ("value", TWICE, dead(12), dead(30)),
    ("value", TWICE, dead(40, places=("Adana",)), dead(120, places=("Hatay",))),
    ("value", TWICE, dead(40, period=JUNE_5), dead(120)),
    ("value", TWICE, dead(1_000), dead(12_600)),  # no slip makes it
    (
        "value",
        TWICE,
        framed(claim(quantity(200, "EUR")), rate=1),
        framed(claim(quantity(200, "INR"), paper="b"), rate=Decimal("0.01")),
    ),
    ("value", QUARTER, seats(12), seats(16)),
    ("value", QUARTER, dead(34), claim(people(43))),
    ("value", "other or open figures", seats(12), seats(15)),  # a quarter of the lesser one
    ("value", "other or open figures", seats(12, **ADANA), seats(16, **ADANA)),
    ("value", "other or open figures", dead(12), dead(16)),  # of a toll, early counts are rough
    ("value", "figures of another size", dead(4, **ADANA), dead(288, **ADANA)),
    ("value", "figures of another size", dead(4, period=YEAR_2023), dead(288, period=YEAR_2023)),
    (  # all figures of a story may be of one day
        "value",
        "one figure more than double the other, of no time or place that both name",
        dead(4, period=JUNE_5),
        dead(288, period=JUNE_5),
    ),
    (
        "value",
        "figures of another size",
        claim(quantity(10, "percent"), base=YEAR_2022, aspect=Aspect.CHANGE),
        claim(quantity(70, "percent"), base=YEAR_2022, aspect=Aspect.CHANGE),
    ),
    ("value", "one figure more than double the other", dead(40, **ADANA), dead(120, **ADANA)),
    ("value", "one figure more than double the other", dead(12, **ADANA), dead(30, **ADANA)),
    ("value", "other or open figures", dead(34), dead(43)),  # two digits are swapped by chance
    ("value", "other or open figures", claim(quantity(200, "EUR")), claim(quantity(200, "INR"))),
    # measure
    ("measure", "other ranks", claim(quantity(79, "rank")), claim(quantity(86, "rank"))),
    (
        "measure",
        "other ranks",
        claim(quantity(79, "rank"), measure="meeting"),
        claim(quantity(86, "rank"), measure="meeting"),
    ),
    ("measure", "no measure named", claim(quantity(79, "rank")), claim(quantity(79, "rank"))),
    ("measure", "the same measure", dead(34), dead(43)),
    (
        "measure",
        "kindred measures, other figures",
        claim(people(34), measure="meeting"),
        claim(people(43), measure="summit"),
    ),
    (
        "measure",
        "kindred measures",
        claim(people(34), measure="meeting"),
        claim(people(34), measure="summit"),
    ),
    ("measure", "two measures", dead(34), claim(people(34), measure="injuries")),
    ("measure", UNMEASURED, claim(people(34)), claim(people(35))),
    ("measure", UNMEASURED, dead(34), claim(people(35))),
    (
        "measure",
        UNMEASURED,
        claim(people(34), counted="guests", names=("Ana Ruiz",)),
        claim(people(35), counted="guests", names=("Jo Lind",)),
    ),
    (
        "measure",
        UNMEASURED,
        claim(people(34), counted="guests", names=("Ana Ruiz",)),
        claim(people(35), counted="boats", names=("Ana Ruiz",)),
    ),
    (
        "measure",
        UNMEASURED,
        claim(people(34), counted="guests", names=("Ana Ruiz",)),
        claim(people(44), counted="guests", names=("Ana Ruiz",)),
    ),
    ("measure", UNMEASURED, claim(quantity(200, "EUR")), claim(quantity(260, "EUR"))),
    ("measure", "a measure named on one side only", dead(34), claim(people(34))),
    (
        "measure",
        COUNTED_ALIKE,
        claim(people(34), counted="guests", names=("Ana Ruiz",)),
        claim(people(42), counted="guests", names=("Ruiz",)),
    ),
    ("measure", COUNTED_ALIKE, claim(people(34), counted="guests"), dead(34, counted="guests")),
    (
        "measure",
        "a measure named on one side only",
        claim(people(34), counted="hotel guests"),
        dead(34, counted="guests"),
    ),
    (
        "measure",
        "no measure named",
        claim(people(34), counted="hotel guests"),
        claim(people(34), counted="guests"),
    ),
    (
        "measure",
        "no measure named, in a unit of its own",
        claim(quantity(200, "EUR")),
        claim(quantity(250, "EUR")),
    ),
    (
        "measure",
        "no measure named, in a unit of its own",
        claim(quantity(34, "kilogram")),
        claim(quantity(34, "kilogram")),
    ),
    ("measure", "no measure named", claim(people(34)), claim(people(34))),
    # counted
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
        dead(24_125, counted="Chinese migrants"),
        dead(2_045_838, counted="migrants"),
    ),
    (
        "counted",
        "the same people or things in another word",
        claim(quantity(17), counted="nations"),
        claim(quantity(17), counted="countries"),
    ),
    (
        "counted",
        "people or things of one kind",
        claim(quantity(170), counted="goods trains"),
        claim(quantity(170), counted="trains"),
    ),
    ("counted", "not named on both sides", dead(4, counted="men"), dead(4)),
    # base
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
    (
        "base",
        "other changes, not told since when",
        claim(quantity(5, "percent"), base=YEAR_2022, aspect=Aspect.CHANGE),
        claim(quantity(7, "percent"), aspect=Aspect.CHANGE),
    ),
    (
        "base",
        "no base named on both sides",
        claim(quantity(5, "percent"), base=YEAR_2022, aspect=Aspect.CHANGE),
        claim(quantity(5, "percent"), aspect=Aspect.CHANGE),
    ),
    ("base", "no base named on both sides", dead(4), dead(4)),
    # place
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
    (
        "place",
        "one date at two places",
        met(JUNE_5, places=("Vienna",)),
        met(JUNE_5, places=("Paris",)),
    ),
    ("place", "another place", met(JUNE_5, places=("Vienna",)), met(JUNE_6, places=("Paris",))),
    ("place", "another place", dead(12, places=("Lower Brackham",)), dead(13, places=("Austria",))),
    ("place", "another place", dead(12, places=("Adana",)), dead(12, places=("Hatay",))),
    ("place", "no place named on both sides", dead(12, places=("Adana",)), dead(12)),
    # period
    (
        "period",
        "a figure that was taken back, against one that holds",
        dead(288, quote="288", sentence="An early toll of {} was too high."),
        dead(275),
    ),
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
        "a figure of few digits, months apart, without a period",
        seats(12, published="2023-05-25"),
        seats(12, published="2023-11-23"),
    ),
    (
        "period",
        "months apart, without a period",
        dead(508_000, published="2023-05-25"),
        dead(508_000, published="2023-11-23"),
    ),
    (
        "period",
        "months apart, without a period",
        dead(12, published="2023-05-25"),
        dead(12, published="2023-11-23"),
    ),
    (
        "period",  # of an age or a magnitude there is no later one
        "months apart, without a period",
        claim(quantity("6.4"), measure="magnitude", published="2023-05-25"),
        claim(quantity("6.4"), measure="magnitude", published="2023-11-23"),
    ),
    (
        "period",
        "months apart, without a period",
        claim(quantity(3, "month"), published="2023-05-25"),
        claim(quantity(3, "month"), published="2023-11-23"),
    ),
    (
        "period",
        "no period named on both sides",
        claim(quantity(3, "month"), period=UNSETTLED),
        claim(quantity(9, "month")),
    ),
    ("period", "another period", dead(4, period=YEAR_2023), dead(4, period=YEAR_2022)),
    (
        "period",
        "a part of the period, with another figure",
        dead(31_000, period=JUNE_2023),
        dead(37_000, period=YEAR_2023),
    ),
    ("period", "periods that overlap", dead(4, period=JUNE_2023), dead(4, period=YEAR_2023)),
    (
        "period",
        "periods that overlap",
        claim(quantity(34_000, "litre"), measure="spill", period=JUNE_5),
        claim(quantity(43_000, "litre"), measure="spill", period=EVENING_5),
    ),
    ("period", LONG_AGO, framed(dead(4, period=JUNE_2023), standing=SOLE), dead(4)),
    ("period", LONG_AGO, seats(12, period=YEAR_2022), seats(12)),
    (
        "period",
        "no period named on both sides",
        dead(4, period=JUNE_2023, published="2024-06-01"),
        dead(4, published="2024-06-02"),
    ),
    (
        "period",  # three digits are hardly those of another year
        "no period named on both sides",
        dead(288, period=JUNE_2023),
        dead(288),
    ),
    (
        "period",
        "no period named on both sides",
        dead(4, period=JUNE_2023, published=None),
        dead(4, published=None),
    ),
    # sibling
    (
        "sibling",
        "the same of several siblings",
        dead(4, designations=("luna 4",)),
        dead(4, designations=("luna 4",)),
    ),
    (
        "sibling",
        "two siblings of one family",
        dead(4, designations=("luna 4",)),
        dead(4, designations=("luna 5",)),
    ),
    (
        "sibling",
        "another sibling than the article is about",
        dead(4, designations=("luna 4",)),
        framed(dead(4), main=("luna 5",)),
    ),
    ("sibling", "no sibling told", dead(4, designations=("luna 4",)), dead(4)),
    (
        "sibling",
        "no sibling told",
        dead(4, designations=("luna 4",)),
        dead(4, designations=("storm ada",)),
    ),
    # row
    ("row", "rows of one name", cell(31, "Torn open"), cell(34, "Torn open", paper="a2")),
    ("row", "rows of two names", cell(31, "Torn open"), cell(31, "Leaking")),
    (
        "row",
        "a row that the other does not name, and another figure",
        cell(31, "Torn open"),
        dead(34, paper="a2"),
    ),
    (
        "row",
        "a row that the other does not name",
        cell(31, "Torn open"),
        dead(31, paper="a2"),
    ),
    ("row", "no row that only one side names", cell(31, "Total"), dead(34, paper="a2")),
    (
        "row",
        "no row that only one side names",
        cell(31, "Adana"),
        dead(34, paper="a2", sentence="In Adana {} died."),
    ),
    # names
    (
        "names",
        "each names somebody else, and figures differ",
        met(JUNE_5, names=("Ana Ruiz", "Tom Hale")),
        met(JUNE_5, names=("Ana Ruiz", "Jo Lind")),
    ),
    (
        "names",
        "each names somebody else, and figures differ",
        met(JUNE_5, names=("Wang Yi",)),
        met(JUNE_5, names=("Wang Xiaohong",)),
    ),
    (
        "names",
        "each names somebody else, and figures differ",
        dead(12, names=("Ana Ruiz",)),
        dead(13, names=("Jo Lind",)),
    ),
    (
        "names",
        "each names somebody else",
        dead(12, names=("Ana Ruiz",)),
        dead(12, names=("Jo Lind",)),
    ),
    (
        "names",
        "each names somebody else, and figures differ",
        seats(12, names=("Ana Ruiz",)),
        seats(14, names=("Jo Lind",)),
    ),
    ("names", WHOSE, seats(12), seats(14)),
    ("names", WHOSE, seats(12, names=("Ana Ruiz",)), seats(14)),
    (
        "names",  # of which of the two are twelve?
        WHOSE,
        seats(12, names=("Ana Ruiz", "Tom Hale")),
        seats(14, names=("Ana Ruiz", "Tom Hale")),
    ),
    ("names", "a name shared", seats(12, names=("Ana Ruiz",)), seats(14, names=("Ruiz",))),
    (
        "names",
        "two names shared",
        met(JUNE_5, names=("Ana Ruiz", "Tom Hale")),
        met(JUNE_5, names=("Ruiz", "Tom Hale", "Jo Lind")),
    ),
    ("names", "a name shared", met(JUNE_5, names=("Ana Ruiz",)), met(JUNE_5, names=("Ruiz",))),
    ("names", "not told on both sides whose it is", seats(12, names=("Ana Ruiz",)), seats(12)),
    ("names", "no name on both sides", met(JUNE_5, names=("Ana Ruiz",)), met(JUNE_5)),
    # words
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
    # date
    ("date", "the same clock time, of a day that is not told", met(AT_NIGHT), met(CLOCK)),
    ("date", "the same day, of a year that is not told", met(OF_A_YEAR), met(JUNE_5)),
    ("date", "the same weekday, of a week that is not told", met(FRIDAY), met(FRIDAY)),
    (
        "date",
        "the same weekday, of a week that is not told",
        met(FRIDAY),
        met(FRIDAY, measure="summit"),
    ),
    ("date", "a date that is not settled", met(FRIDAY), met(SUNDAY)),
    ("date", "a date that is not settled", met(FRIDAY), met(FRIDAY, measure="launch")),
    ("date", "a date that is not settled", met(FRIDAY, measure=None), met(FRIDAY, measure=None)),
    ("date", "a date that is not settled", met(FRIDAY), met(day("2023-06-09"))),
    ("date", "a date that is not settled", met(JUNE_5), met(UNSETTLED)),
    ("date", "a date that is not settled", met(OF_A_YEAR), met(JUNE_6)),
    ("date", "the same clock time", met(CLOCK), met(CLOCK)),
    (
        "date",
        "a day on which each tells that somebody speaks",
        met(JUNE_5, measure="statement", speaker="Ada Brook"),
        met(JUNE_5, measure="statement", speaker="Ben Cole"),
    ),
    (  # type: ignore[list-item]
        "date",
        "a day on which each tells that somebody speaks",
        *[met(JUNE_5, measure="statement")] * 2,
    ),
    (
        "date",
        "the same day",
        met(JUNE_5, measure="statement", speaker="Ada Brook"),
        met(JUNE_5, measure="statement", speaker="Dr Brook"),
    ),
    ("date", "the same day", *[met(JUNE_5, measure="announcement")] * 2),  # type: ignore[list-item]
    ("date", "the same day, long ago", old(JUNE_5), old(JUNE_5)),
    ("date", "the same day", met(JUNE_5), met(JUNE_5)),
    ("date", "the same day, long ago", met(JUNE_5), old(JUNE_5)),
    (
        "date",
        "the same week",
        met(day("2023-06-05", "2023-06-11", grain=Grain.WEEK)),
        met(day("2023-06-05", "2023-06-11", grain=Grain.WEEK)),
    ),
    ("date", "the first month of a time told by its start", met(JUNE_2023), met(HALF)),
    (
        "date",
        "another month than a time told by its start begins with",
        met(day("2023-08-01", "2023-08-31", grain=Grain.MONTH)),
        met(HALF),
    ),
    ("date", "the same month, long ago", old(JUNE_2023), old(JUNE_2023)),
    ("date", "the same month", met(JUNE_2023), met(JUNE_2023)),
    ("date", "a day within the month, long ago", old(JUNE_5), old(JUNE_2023)),
    ("date", "a day within the month", met(JUNE_5), met(JUNE_2023)),
    ("date", "the same year, long ago", old(YEAR_2022), old(YEAR_2022)),
    ("date", "a day within the year, long ago", old(day("2022-03-04")), old(YEAR_2022)),
    ("date", "the same year, long ago", met(YEAR_2022), met(YEAR_2022, published=None)),
    (
        "date",
        "the same year, long ago",
        met(YEAR_2022, published=None),
        met(YEAR_2022, published=None),
    ),
    ("date", "the same day", met(JUNE_5, published=None), met(JUNE_5, published=None)),
    ("date", "the same decade, long ago", old(DECADE), old(DECADE)),
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
        met(JUNE_6, measure="statement"),
    ),
    ("date", "an event that recurs, on another day", met(JUNE_5), met(JUNE_19)),
    (
        "date",
        "the same clock time on another day, as a slip makes it",
        met(CLOCK, measure="launch"),
        met(CLOCK_6, measure="launch"),
    ),
    (
        "date",
        "the same clock time on another day, as a slip makes it",
        met(at("2023-06-06T02:30+00:00"), measure="launch"),
        met(at("2023-06-07T03:30+01:00"), measure="launch"),
    ),
    (
        "date",
        "other days",
        met(at("2023-06-06T03:30+00:00"), measure="launch"),
        met(at("2023-06-07T03:30+01:00"), measure="launch"),
    ),
    ("date", "an event that recurs, on another day", met(CLOCK), met(CLOCK_19)),
    ("date", "other days", met(CLOCK_6, measure="launch"), met(JUNE_5, measure="launch")),
    ("date", "other days", met(JUNE_5, measure="launch"), met(JUNE_19, measure="launch")),
    # event
    ("event", "the same kind of event", met(JUNE_5), met(JUNE_5)),
    ("event", "kindred events that recur", met(JUNE_5), met(JUNE_5, measure="call")),
    ("event", "kindred events", met(JUNE_5), met(JUNE_5, measure="summit")),
    (
        "event",
        BESIDE,
        met(JUNE_5, measure="deaths", also=("crash",)),
        met(JUNE_5, measure="crash"),
    ),
    (
        "event",
        BESIDE,
        met(JUNE_5, measure="deaths", also=("crash",)),
        met(JUNE_5, measure="arrests", also=("crash",)),
    ),
    (
        "event",  # what is told beside goes before what is said
        BESIDE,
        met(JUNE_5, measure="statement", also=("crash",)),
        met(JUNE_5, measure="crash"),
    ),
    (
        "event",
        "the same kind of event",
        met(JUNE_5, measure="crash", also=("deaths",)),
        met(JUNE_5, measure="crash"),
    ),
    ("event", SAID, met(JUNE_5, measure="statement"), met(JUNE_5, measure="crash")),
    ("event", SAID, old(JUNE_5, measure="statement"), old(JUNE_5, measure="crash")),
    (
        "event",
        "two kinds of event at one rare time",
        old(JUNE_5),
        old(JUNE_5, measure="launch"),
    ),
    ("event", "two kinds of event", met(JUNE_5), met(JUNE_5, measure="launch")),
    ("event", "two kinds of event", old(JUNE_5), old(JUNE_6, measure="launch")),
    (
        "event",
        "other days, and no event named on both sides",
        met(JUNE_5),
        met(JUNE_6, measure=None),
    ),
    (
        "event",
        "no event named, at one rare time",
        met(CLOCK, measure=None),
        met(CLOCK, measure=None),
    ),
    ("event", "no event named", met(JUNE_5, measure=None), met(JUNE_5, measure=None)),
    (
        "event",
        "an event named on one side only, at one rare time",
        old(JUNE_5),
        old(JUNE_5, measure=None),
    ),
    ("event", "an event named on one side only", met(JUNE_5), met(JUNE_5, measure=None)),
    # story
    ("story", "in one article", framed(dead(4), *FERRY), framed(dead(34), *FERRY)),
    (
        "story",
        "in two articles on one story",
        framed(dead(4), *FERRY),
        framed(dead(4, paper="b"), *FERRY),
    ),
    (
        "story",
        "in two articles that may be on one story",
        framed(dead(4), *FERRY),
        framed(dead(4, paper="b"), *FERRY[:2], *VOTE[:2]),
    ),
    (
        "story",
        "in articles on two stories",
        framed(dead(4), *FERRY, "harbour", "hull", "lifeboats"),
        framed(dead(4, paper="b"), *VOTE),
    ),
    (
        "story",
        "in articles that tell too little of their story",
        framed(dead(4), *FERRY),
        framed(dead(4, paper="b"), *VOTE),
    ),
    # focus
    (
        "focus",
        "the story's figure, the only one of each article",
        framed(dead(34), *FERRY, standing=SOLE),
        framed(dead(43, paper="b"), *FERRY, standing=SOLE),
    ),
    (
        "focus",
        "the only figure of its kind in each article",
        framed(claim(quantity(34), counted="boats"), *FERRY, standing=SOLE),
        framed(claim(quantity(43), counted="boats", paper="b"), *FERRY, standing=SOLE),
    ),
    (
        "focus",
        "the story's figure, the first of each article",
        framed(dead(34), *FERRY, standing=SOLE),
        framed(dead(43, paper="b"), *FERRY, standing=FIRST),
    ),
    (
        "focus",
        "the first figure of its kind in each article",
        framed(claim(quantity(34), counted="boats"), *FERRY, standing=FIRST),
        framed(claim(quantity(43), counted="boats", paper="b"), *FERRY, standing=SOLE),
    ),
    (
        "focus",
        "the same value, the first of its kind in each article",
        framed(claim(quantity(34)), *FERRY, leads=True),
        framed(claim(quantity(34), paper="b"), *FERRY, leads=True),
    ),
    (
        "focus",
        "another figure of its kind comes first",
        framed(dead(34), *FERRY, standing=SOLE),
        framed(dead(43, paper="b"), *FERRY, standing=LATER),
    ),
    (
        "focus",
        "its place in the article tells nothing",
        framed(dead(34), *FERRY, standing=SOLE),
        framed(dead(43, paper="b"), *VOTE, standing=SOLE),
    ),
    (
        "focus",
        "its place in the article tells nothing",
        framed(dead(34), *FERRY, standing=SOLE),
        framed(dead(34, paper="b"), *FERRY, standing=LATER),
    ),
    (
        "focus",
        "its place in the article tells nothing",
        framed(seats(12, period=YEAR_2022), *FERRY, standing=SOLE),
        framed(seats(14, period=YEAR_2022, paper="b"), *FERRY, standing=LATER),
    ),
    (
        "focus",  # an article may well tell of two
        "its place in the article tells nothing",
        framed(dead(34), *FERRY, standing=FIRST),
        framed(dead(43), *FERRY, standing=LATER),
    ),
    (
        "focus",  # each names one party's seats
        "its place in the article tells nothing",
        framed(seats(12), *FERRY, standing=SOLE),
        framed(seats(14, paper="b"), *FERRY, standing=SOLE),
    ),
    (
        "single",
        'the only sentences of two texts, one of which says "it"',
        _lone(seats(12), "Torrin", "was"),
        _lone(seats(14, paper="b"), "It", "was"),
    ),
    (
        "single",
        "the only sentences of two texts, about one name",
        _lone(seats(12), "Torrin", "was"),
        _lone(seats(14, paper="b"), "In", "May", ",", "Torrin", "was"),
    ),
    (
        "single",
        "not the only sentences of two texts",
        _lone(seats(12), "Torrin", "was"),
        _lone(seats(14, paper="b"), "Hessburg", "was"),
    ),
    (
        "measure",
        "the length of one career",
        _lone(claim(quantity(360, "month"), sentence="Hers is a career of {}."), "She", "is"),
        _lone(
            claim(quantity(600, "month"), sentence="Torrin has been acting for {}.", paper="b"),
            "Torrin",
        ),
    ),
    (
        "counted",
        "places in two rows",
        claim(quantity(3, "rank"), counted="largest city"),
        claim(quantity(3, "rank"), counted="smallest city", paper="b"),
    ),
    (
        "counted",
        "places in two rows",
        claim(quantity(3, "rank"), counted="largest city"),
        claim(quantity(3, "rank"), counted="richest city", paper="b"),
    ),
    (
        "counted",
        "one thing, counted from the two ends of a row",
        _lone(claim(quantity(3, "rank"), counted="largest city"), "Torrin", "is"),
        _lone(claim(quantity(3, "rank"), counted="smallest city", paper="b"), "It", "is"),
    ),
    (
        "event",
        "one date of two events that exclude each other",
        _lone(claim(YEAR_2022, measure="founding"), "Torrin", "was"),
        _lone(claim(YEAR_2022, measure="dissolution", paper="b"), "It", "was"),
    ),
    (
        "event",
        "the same verb in two sentences that are all there is",
        _lone(claim(YEAR_2022, sentence="It was redone in {}."), "Torrin", "was"),
        _lone(claim(YEAR_2022, sentence="It was redone in {}.", paper="b"), "It", "was"),
    ),
    (
        "event",
        "another day, and one more event of the kind",
        claim(day("2024-03-08"), measure="fire", sentence="A fire broke out in Orrel on {}."),
        claim(day("2024-03-11"), measure="fire", sentence="A second fire broke out on {}."),
    ),
    (
        "event",
        "years of works, which may be two",
        claim(YEAR_2022, measure="year of a work"),
        claim(YEAR_2022, measure="year of a work", paper="b"),
    ),
    (
        "date",
        "years of two works",
        claim(YEAR_2022, measure="year of a work"),
        claim(YEAR_2023, measure="year of a work", paper="b"),
    ),
    (
        "date",
        "another time, and nothing else is told",
        _lone(claim(YEAR_2022, measure="founding"), "Torrin", "was"),
        _lone(claim(day("1990-06-05"), measure="founding", paper="b"), "It", "was"),
    ),
]
LADDERS = {ladder.name: ladder for ladder in (*QUANTITY_LADDERS, *MOMENT_LADDERS)}


NAMES_OF_ROWS = [f"{name}: {rung}" for name, rung, *_ in ROWS]


def _frame(one: Claim | Frame) -> Frame:
    return one if isinstance(one, Frame) else Frame(one)


@pytest.mark.parametrize(("name", "rung", "left", "right"), ROWS, ids=NAMES_OF_ROWS)
def test_which_rung_weighs(name: str, rung: str, left: Claim | Frame, right: Claim | Frame) -> None:
    """Each rung has its case, and the two claims can be read either way round."""
    assert LADDERS[name].climb(_frame(left), _frame(right)).name == rung
    assert LADDERS[name].climb(_frame(right), _frame(left)).name == rung


def test_every_rung_is_tried() -> None:
    """No rung stands in a ladder without a row that reaches it."""
    rungs = {(ladder.name, rung.name) for ladder in LADDERS.values() for rung in ladder.rungs}

    assert rungs == {row[:2] for row in ROWS}


@pytest.mark.parametrize(("name", "rung", "left", "right"), ROWS, ids=NAMES_OF_ROWS)
def test_a_veto_ends_the_comparison(
    name: str, rung: str, left: Claim | Frame, right: Claim | Frame
) -> None:
    """What one ladder forbids, no other can make up for; weights add up exactly."""
    evidence = compare(_frame(left), _frame(right))

    assert evidence.weight == sum(reason.weight or 0 for reason in evidence.reasons)
    if next(r for r in LADDERS[name].rungs if r.name == rung).outcome == VETO:
        assert evidence.veto is not None


def test_a_bound_is_near_what_it_bounds() -> None:
    """A figure above "more than 37,000" shares the weight of rounding with it."""
    left, right = claim(more_than(37_000, grain=1000)), claim(people(37_210))

    assert LADDERS["value"].climb(Frame(left), Frame(right)).name == "the same when rounded"
