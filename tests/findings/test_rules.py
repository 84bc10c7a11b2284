"""What two claims of one fact amount to: a row for every rung, read both ways round."""

import re

import pytest

from factcheck.findings.rules import MOMENT_RULES, QUANTITY_RULES, judge
from factcheck.model import Aspect, Claim, Grain, Hedge, Moment, Stance, Verdict
from factcheck.reference.kinds import Kind, load_kinds
from tests.builders import at_least, claim, clock, day, more_than, people, quantity
from tests.findings import (
    test_conversion_rungs,
    test_corrected,
    test_course,
    test_estimates,
    test_handed_rates,
    test_open_dates,
)
from tests.findings.figure_rows import FIGURES, MARGINS

JUNE_3, JUNE_4 = "2023-06-03", "2023-06-04"
YEAR = day("2022-01-01", "2022-12-31", grain=Grain.YEAR)
UNSETTLED = Moment(
    grain=Grain.DAY,
    timex="XXXX",
    unresolved="day/month order",
    alternatives=(day("2025-03-04"), day("2025-04-03")),
)

JULY = Moment(grain=Grain.MONTH, timex="XXXX-07", unresolved="no year")

# one source says, another says, the rung that holds
ROWS: list[tuple[Claim, Claim, str]] = [
    (
        claim(people(200), stance=Stance.DENIED, speaker="the army"),
        claim(people(200), paper="b"),
        "given by one, denied by another",
    ),
    (
        claim(people(200), stance=Stance.DENIED, speaker="the army"),
        claim(people(34), paper="b"),
        "another figure than the one denied",
    ),
    (
        claim(day("1995-01-04"), sentence="It began on {}.", measure="filming"),
        claim(
            day("1994-09-01", "1995-08-31", timex="1994-09-01/1995-08-31"),
            "September 1994 to August 1995",
            paper="b",
            measure="filming",
        ),
        "another beginning or end than the time that is told",
    ),
    (
        claim(quantity(1, "rank"), stance=Stance.DENIED),
        claim(quantity(1, "rank"), paper="b"),
        "the first in one, not the first in the other",
    ),
    # What somebody else denies is disputed.
    (
        claim(quantity(1, "rank"), stance=Stance.DENIED, speaker="the league"),
        claim(quantity(1, "rank"), paper="b"),
        "given by one, denied by another",
    ),
    (
        claim(day("1980-06-26"), measure="birth"),
        claim(day("1980-06-26"), paper="b", measure="graduation"),
        "the same date, of another event",
    ),
    (
        claim(day("1980-06-26"), measure="birth"),
        claim(day("1980-06-26"), paper="b", measure="marriage"),
        "the same time",
    ),
    (
        claim(JULY),
        claim(day("2005-07-08"), paper="b"),
        "the same month or day, of a year that one leaves open",
    ),
    (
        claim(JULY),
        claim(day("2005-08-08"), paper="b"),
        "another month or day, of a year that one leaves open",
    ),
    (
        claim(quantity(3, "rank"), counted="third-largest city"),
        claim(quantity(3, "rank"), paper="b", counted="third-smallest city"),
        "a place counted from the other end of the row",
    ),
    # Both tell of the denial, so they agree.
    (
        claim(people(200), stance=Stance.DENIED, speaker="the army"),
        claim(people(200), stance=Stance.DENIED, paper="b"),
        "the same figure",
    ),
    (
        claim(people(215), speaker="the Harbour Board"),
        claim(people(261), paper="b", speaker="Harbour Board"),
        "one authority, reported with two figures",
    ),
    # Officials are nobody in particular: they may be two.
    (
        claim(people(215), speaker="officials"),
        claim(people(261), paper="b", speaker="local officials"),
        "cannot both be right",
    ),
    (
        claim(day("2025-03-04"), speaker="the Harbour Board"),
        claim(day("2025-03-14"), paper="b", speaker="Harbour Board"),
        "one authority, reported with two dates",
    ),
    (claim(quantity(2, "EUR")), claim(quantity(3, "USD"), paper="b"), "another currency"),
    (claim(people(34)), claim(people(34), paper="b"), "the same figure"),
    (
        claim(more_than(37_000, grain=1000)),
        claim(more_than(37_000, grain=1000), paper="b"),
        "the same figure",
    ),
    (
        claim(more_than(37_000, grain=1000)),
        claim(people(37_000, grain=1000), paper="b"),
        "the same figure, a bound in one",
    ),
    (
        claim(people(900, grain=100, hedge=Hedge.ABOUT)),
        claim(people(900, grain=100), paper="b"),
        "the same figure, rough in one",
    ),
    (
        claim(people(1_234_567)),
        claim(people(1_200_000, grain=100_000), paper="b"),
        "the same when rounded",
    ),
    (claim(at_least(30)), claim(people(34), paper="b"), "each within the other's bounds"),
    (
        claim(quantity(10, "percent", 15)),
        claim(quantity(12, "percent"), paper="b"),
        "each within the other's bounds",
    ),
    (
        claim(people(900, grain=100, hedge=Hedge.ABOUT)),
        claim(people(840, grain=10), paper="b"),
        "about the same",
    ),
    (
        claim(quantity(80, "EUR"), stance=Stance.EXPECTED, published=JUNE_3),
        claim(quantity(95, "EUR"), paper="b", published=JUNE_4),
        "expected first, told later",
    ),
    (
        claim(people(233), measure="deaths", published=JUNE_3),
        claim(people(288), measure="deaths", paper="b", published=JUNE_4),
        "a running figure, counted later",
    ),
    (
        claim(quantity(606_000), measure="net migration", published=JUNE_3),
        claim(
            quantity(745_000),
            paper="b",
            measure="net migration",
            sentence="The revised number is {}.",
            published=JUNE_4,
        ),
        "a figure revised later",
    ),
    (
        claim(people(12)),
        claim(people(13), "13", paper="b", sentence="{} died, including the gunman."),
        "the attacker is counted in one only",
    ),
    (
        claim(people(12)),
        claim(people(30), "30", paper="b", sentence="{} died, including the missing."),
        "some are counted in one only",
    ),
    (
        claim(people(11), "11", sentence="{} died in the city alone."),
        claim(people(34), paper="b"),
        "a part in one, the whole in the other",
    ),
    (
        claim(people(200), speaker="the health ministry"),
        claim(people(20), paper="b", speaker="the rebels"),
        "each by its own authority",
    ),
    (
        claim(quantity(408, "month", grain=12), measure="age", published="2023-06-03"),
        claim(quantity(420, "month", grain=12), measure="age", paper="b", published="2023-09-03"),
        "a birthday between",
    ),
    (
        claim(quantity(408, "month", grain=12), measure="age", published="2023-06-03"),
        claim(quantity(420, "month", grain=12), measure="age", paper="b", published="2023-06-04"),
        "one year of age apart",
    ),
    (claim(people(1_234)), claim(people(1_243), paper="b"), "the same digits, swapped"),
    (
        claim(quantity(3_470_000, "GBP", grain=10_000)),
        claim(quantity(3_470_000_000, "GBP", grain=10_000_000), paper="b"),
        "a thousandfold apart",
    ),
    # A point that moved is no digit that changed places: 1.2 and 12 miles, in metres.
    (
        claim(quantity("1931.2128", "metre")),
        claim(quantity("19312.128", "metre"), paper="b"),
        "tenfold apart",
    ),
    (claim(quantity("1.2", "metre")), claim(quantity(12, "metre"), paper="b"), "tenfold apart"),
    (
        claim(quantity(10, "times"), aspect=Aspect.MULTIPLE),
        claim(quantity(50, "times"), paper="b", aspect=Aspect.MULTIPLE),
        "cannot both be right",
    ),
    # The same day, so it cannot be a later count; an agency is no authority of its own.
    (
        claim(people(233), measure="deaths", speaker="Reuters"),
        claim(people(288), measure="deaths", paper="b", speaker="the railway"),
        "cannot both be right",
    ),
    # What grew by another figure is no running figure.
    (
        claim(people(65), measure="deaths", aspect=Aspect.CHANGE, published=JUNE_3),
        claim(people(75), measure="deaths", aspect=Aspect.CHANGE, paper="b", published=JUNE_4),
        "cannot both be right",
    ),
    # What a whole year brought is settled: two figures for it are two answers.
    (
        claim(people(2_176), measure="arrests", period=YEAR, published=JUNE_3),
        claim(people(1_970), measure="arrests", period=YEAR, paper="b", published=JUNE_4),
        "cannot both be right",
    ),
    # One reading is what the other tells; that decides nothing, but the reader sees it.
    (
        claim(UNSETTLED),
        claim(day("2025-03-04"), paper="b"),
        "a date of two readings, one of which fits",
    ),
    (claim(UNSETTLED), claim(day("2025-03-05"), paper="b"), "a date that is not settled"),
    (claim(day("2025-03-04")), claim(day("2025-03-04"), paper="b"), "the same time"),
    (
        claim(day("2025-03-04")),
        claim(day("2025-03-01", "2025-03-31", grain=Grain.MONTH), paper="b"),
        "a coarser date that holds the finer one",
    ),
    (
        claim(day("2025-03-04", "2025-03-10", grain=Grain.WEEK)),
        claim(day("2025-03-08", "2025-03-12"), paper="b"),
        "times that overlap",
    ),
    (
        claim(
            Moment(
                start=day("2025-03-03").start,
                end=day("2025-03-09").end,
                grain=Grain.WEEK,
                timex="2025-W10",
                hedge=Hedge.ABOUT,
            )
        ),
        claim(day("2025-03-12"), paper="b"),
        "a rough date, near enough",
    ),
    (
        claim(day("2023-08-01"), stance=Stance.EXPECTED, published="2023-07-14"),
        claim(day("2023-08-05"), paper="b", published="2023-08-21"),
        "planned first, told later",
    ),
    (
        claim(day("2025-03-04"), speaker="the army"),
        claim(day("2025-03-14"), paper="b", speaker="the union"),
        "each dated by its own authority",
    ),
    (claim(day("2025-03-04")), claim(day("2025-04-03"), paper="b"), "day and month flipped"),
    (claim(day("2025-03-04")), claim(day("2025-03-05"), paper="b"), "one day apart"),
    (claim(day("2025-03-04")), claim(day("2025-03-11"), paper="b"), "a week apart"),
    (
        claim(day("2025-03-04"), "on Tuesday", published="2025-03-05"),
        claim(day("2025-03-11"), "yesterday", paper="b", published="2025-03-12"),
        "the same weekday, of the weeks in which the two were published",
    ),
    # One of them gives the date itself.
    (
        claim(day("2025-03-04"), "on Tuesday", published="2025-03-05"),
        claim(day("2025-03-11"), "on 11 March", paper="b", published="2025-03-12"),
        "a week apart",
    ),
    (
        claim(day("2025-03-14")),
        claim(day("2025-04-14"), paper="b"),
        "the same day of another month",
    ),
    (claim(day("2025-03-14")), claim(day("2024-03-14"), paper="b"), "the same day of another year"),
    (
        claim(clock("2025-03-04T23:30+00:00")),
        claim(clock("2025-03-05T02:30+03:00"), paper="b"),
        "the same instant in two zones",
    ),
    (
        claim(clock("2025-03-04T22:30+00:00")),
        claim(clock("2025-03-05T02:30"), paper="b"),
        "clock times, one without its zone",
    ),
    (
        claim(day("2024-10-01", "2024-12-31", grain=Grain.QUARTER, timex="FY2025-Q3")),
        claim(day("2024-10-01", "2024-12-31", grain=Grain.QUARTER, timex="2024-Q4"), paper="b"),
        "the same days, in two calendars",
    ),
    (
        claim(day("2023-10-01", "2024-09-30", grain=Grain.FISCAL_YEAR, timex="FY2024")),
        claim(day("2024-01-01", "2024-12-31", grain=Grain.YEAR, timex="2024"), paper="b"),
        "a fiscal and a calendar year of one number",
    ),
    (
        claim(clock("2025-03-04T23:30")),
        claim(day("2025-03-05"), paper="b"),
        "a day apart, as the hour explains",
    ),
    (
        claim(clock("2025-03-04T06:04")),
        claim(clock("2025-03-04T18:04"), paper="b"),
        "twelve hours apart",
    ),
    (
        claim(clock("2025-03-04T06:04")),
        claim(clock("2025-03-04T06:34"), paper="b"),
        "two clock times for one event",
    ),
    (
        claim(clock("2025-03-04T06:04")),
        claim(clock("2025-03-04T07:04"), paper="b"),
        "an hour apart",
    ),
    (
        claim(
            day("2025-03-04"),
            "yesterday",
            sentence="The bridge near the old harbour fell {}.",
            published="2025-03-05",
        ),
        claim(
            day("2025-03-05"),
            "yesterday",
            paper="b",
            sentence="The bridge near the old harbour fell {}.",
            published="2025-03-06",
        ),
        'one "yesterday", printed on two days',
    ),
    (claim(day("2025-03-04")), claim(day("2025-03-24"), paper="b"), "two dates for one event"),
]


@pytest.mark.parametrize(("left", "right", "rung"), ROWS, ids=[row[2] for row in ROWS])
def test_which_rung_decides(left: Claim, right: Claim, rung: str) -> None:
    """Each rung has its case, and which claim is read first is of no consequence."""
    assert judge(left, right).name == rung
    assert judge(right, left).name == rung


def test_every_rung_is_tried() -> None:
    """No rung stands in the ladders without a row that reaches it."""
    # Some kinds hang on what else the story tells: those have rows of their own.
    codes = {row[3] for row in test_course.ROWS} | {row[2] for row in test_estimates.ROWS}
    codes |= {row[2] for row in FIGURES} | {row[3] for row in MARGINS}
    codes |= {row[3] for row in test_conversion_rungs.ROWS}
    codes |= {row[2] for row in test_open_dates.ROWS} | {test_corrected.ELSEWHERE}
    codes |= {test_handed_rates.SAME}
    reached = {row[2] for row in ROWS} | {load_kinds()[code].name for code in codes}

    assert {rung.name for rung in (*QUANTITY_RULES.rungs, *MOMENT_RULES.rungs)} == reached


def test_every_verdict_is_given() -> None:
    """All six verdicts are within reach of the rules."""
    given = {rung.outcome.verdict for rung in (*QUANTITY_RULES.rungs, *MOMENT_RULES.rungs)}

    assert given == set(Verdict)


@pytest.mark.parametrize("kind", load_kinds().values(), ids=load_kinds().keys())
def test_every_kind_tells_what_to_do(kind: Kind) -> None:
    """A code that can be typed, a name, what it means and what to check."""
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.code)
    assert kind.name
    assert kind.means.endswith(".")
    assert kind.check.endswith(".")
    assert all(re.fullmatch(r"(AG[012]\d|CF[0-4]\d)", number) for number in kind.catalogue)
