"""Two dates of which the texts leave something open: what is said of them, both ways round."""

import pytest

from factcheck import Article, check
from factcheck.findings.rules import judge
from factcheck.model import Claim, Grain, Moment
from tests.builders import article, claim, clock, day

WEEK = day("2024-06-24", "2024-06-30", grain=Grain.WEEK, timex="2024-W26")


def undated(timex: str) -> Moment:
    """Return a date of a page that has none."""
    return Moment(grain=Grain.DAY, timex=timex, unresolved="the day of publication is not known")


def year(number: int) -> Moment:
    """Return a year."""
    return day(f"{number}-01-01", f"{number}-12-31", grain=Grain.YEAR, timex=str(number))


def at(iso: str, quote: str, sentence: str, paper: str = "a1") -> Claim:
    """Return a claim of a clock time in its sentence."""
    return claim(clock(iso), quote, sentence=sentence, paper=paper)


LATE = "Dozens fled when the depot in Vell caught fire at {}, and the roof fell in."
HOURS = Moment(
    start=clock("2024-07-04T02:00").start,
    end=clock("2024-07-04T02:00").end,
    grain=Grain.HOUR,
    timex="2024-07-04T02:00",
)

ROWS: list[tuple[Claim, Claim, str]] = [
    # Two pages without a date.
    (
        claim(undated("XXXX-WXX-5")),
        claim(undated("XXXX-WXX-5TNI"), paper="b"),
        "same-part-of-a-date",
    ),
    (
        claim(undated("XXXX-WXX-5TEV")),
        claim(undated("XXXX-WXX-5TNI"), paper="b"),
        "same-part-of-a-date",
    ),
    (claim(undated("XXXX-WXX-5TMO")), claim(undated("XXXX-WXX-5TNI"), paper="b"), "unsettled-date"),
    (claim(undated("T21:40")), claim(undated("T21:45"), paper="b"), "same-part-of-a-date"),
    (claim(undated("T21:40")), claim(undated("T22:40"), paper="b"), "unsettled-date"),
    (claim(undated("XXXX-WXX-6")), claim(day("2008-12-06"), paper="b"), "same-part-of-a-date"),
    (claim(undated("XXXX-WXX-5")), claim(day("2008-12-06"), paper="b"), "another-weekday-undated"),
    (
        claim(undated("XXXX-WXX-4")),
        claim(undated("XXXX-WXX-5"), paper="b"),
        "another-weekday-undated",
    ),
    (claim(undated("XXXX-XX-XX")), claim(undated("XXXX-WXX-5"), paper="b"), "unsettled-date"),
    # Days that hang on the day of printing.
    (
        claim(day("2024-06-29"), "Saturday"),
        claim(day("2024-07-06"), "Saturday", paper="b", published="2024-07-10"),
        "weeks-of-publication",
    ),
    (
        claim(day("2024-06-29"), "Saturday"),
        at("2024-07-06T09:30", "9.30 a.m.", "Crews got there at {}.", "b"),
        "weeks-of-publication",
    ),
    (
        claim(day("2024-06-29"), "29 June"),
        claim(day("2024-07-06"), "6 July", paper="b"),
        "a-week-apart",
    ),
    (
        claim(day("2024-06-28"), "Friday"),
        claim(day("2024-07-06"), "Saturday", paper="b", published="2024-07-10"),
        "different-dates",
    ),
    (claim(WEEK, "last week"), claim(day("2024-07-01"), "1 July", paper="b"), "last-week-loosely"),
    (claim(WEEK, "last week"), claim(day("2024-06-19"), "19 June", paper="b"), "different-dates"),
    (
        claim(WEEK, "the week of 24 June"),
        claim(day("2024-07-02"), "2 July", paper="b"),
        "different-dates",
    ),
    (
        claim(HOURS, "eighteen hours earlier"),
        claim(day("2024-07-02"), "2 July", paper="b"),
        "counted-in-hours",
    ),
    (
        claim(HOURS, "eighteen hours ago"),
        claim(day("2024-07-02"), "2 July", paper="b"),
        "different-dates",
    ),
    # The afternoon before, in a morning paper of 5 July.
    (
        at("2024-07-05T15:07", "3.07 p.m.", "The rocket left the pad at {}."),
        claim(day("2024-07-04"), "Thursday", paper="b"),
        "hour-without-its-day",
    ),
    (
        at("2024-07-05T15:07", "3.07 p.m.", "The rocket left the pad on Friday at {}."),
        claim(day("2024-07-04"), "Thursday", paper="b"),
        "one-day-apart",
    ),
    (
        at("2024-07-05T15:07", "3.07 p.m.", "The rocket left the pad at {}."),
        claim(day("2024-07-02"), "Tuesday", paper="b"),
        "different-dates",
    ),
    # "This year's" awards may be those of the season.
    (
        claim(year(2024), "this year", measure="ceremony"),
        claim(year(2025), "next year", measure="ceremony", paper="b"),
        "years-of-a-season",
    ),
    (
        claim(year(2024), "this year", measure="opening"),
        claim(year(2025), "next year", measure="opening", paper="b"),
        "different-dates",
    ),
    # Which of several.
    (
        claim(year(1990), "1990", sentence="He has a prior conviction for theft from {}."),
        claim(year(1993), "1993", sentence="Previous convictions go back to {}.", paper="b"),
        "earlier-ones",
    ),
    (
        claim(year(1990), "1990", sentence="He was convicted of theft in {}."),
        claim(year(1993), "1993", sentence="The conviction of {} stands.", paper="b"),
        "different-dates",
    ),
    # Which moment.
    (
        at("2024-07-04T06:00", "6 a.m.", "Crews were called to the depot in Vell at {}."),
        at("2024-07-04T09:30", "9.30 a.m.", "The blaze in Vell was under control at {}.", "b"),
        "another-moment-of-the-event",
    ),
    (
        at("2024-07-04T06:00", "6 a.m.", "Crews were called to the depot in Vell at {}."),
        at("2024-07-04T06:40", "6.40 a.m.", "Crews were called to the depot in Vell at {}.", "b"),
        "different-clock-times",
    ),
    (
        at("2024-07-04T06:00", "6 a.m.", LATE),
        at("2024-07-04T06:40", "6.40 a.m.", LATE, "b"),
        "different-clock-times",
    ),
    (
        at("2024-07-04T06:00", "6 a.m.", "By {} the depot in Vell was ablaze."),
        at("2024-07-04T06:40", "6.40 a.m.", "By {} the depot in Vell was ablaze.", "b"),
        "another-moment-of-the-event",
    ),
    # Two days of one trial, but one beginning.
    (
        claim(day("2024-07-02"), "Tuesday", measure="trial", sentence="The trial began on {}."),
        claim(
            day("2024-07-03"), "Wednesday", measure="trial", sentence="Jurors saw it {}.", paper="b"
        ),
        "days-of-what-lasts",
    ),
    (
        claim(day("2024-07-02"), "Tuesday", measure="trial", sentence="The trial began on {}."),
        claim(
            day("2024-07-03"), "Wednesday", measure="trial", sentence="It began on {}.", paper="b"
        ),
        "one-day-apart",
    ),
    (
        claim(day("2024-07-02"), "Tuesday", measure="crash"),
        claim(day("2024-07-03"), "Wednesday", measure="crash", paper="b"),
        "one-day-apart",
    ),
]


@pytest.mark.parametrize(("left", "right", "code"), ROWS)
def test_what_is_said_of_two_dates(left: Claim, right: Claim, code: str) -> None:
    """Each row decides alike whichever claim comes first."""
    assert judge(left, right).outcome.code == code
    assert judge(right, left).outcome.code == code


TEXTS = [
    (
        "The harbour office in Vell was gutted by fire on Friday night. Nobody was hurt.",
        "A fire gutted the harbour office in Vell on Friday. Two crews fought it.",
        None,
        "same-part-of-a-date",
    ),
    (
        "The harbour office in Vell was gutted by fire on Friday night. Nobody was hurt.",
        "A fire gutted the harbour office in Vell on Friday. Two crews fought it.",
        "2024-07-07",
        "coarser-date",
    ),
]


@pytest.mark.parametrize(("one", "other", "published", "code"), TEXTS)
def test_whole_texts(one: str, other: str, published: str | None, code: str) -> None:
    """Undated pages agree in what they tell, and dated ones in the day."""
    papers: list[Article] = [article(one, "a", published), article(other, "b", published)]
    found = {one.code for one in check(papers).findings if one.claims[0].is_moment}
    assert code in found
