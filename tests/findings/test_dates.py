"""What two dates of one event amount to: the nearest non-examples of every diagnosis."""

import attrs
import pytest

from factcheck.findings.rules import judge
from factcheck.model import Claim, Grain, Moment, Stance
from tests.builders import claim, clock, day, quantity


def _yesterday(iso: str, paper: str, published: str | None, sentence: str) -> Claim:
    return claim(
        day(iso), "yesterday", paper=paper, published=published, sentence=sentence + " {}."
    )


def _with(moment: Moment, **changes: object) -> Moment:
    return attrs.evolve(moment, **changes)  # type: ignore[arg-type]


FELL = "The bridge near the old harbour fell"
MARCH = day("2025-03-01", "2025-03-31", grain=Grain.MONTH)
FEBRUARY = day("2025-02-01", "2025-02-28", grain=Grain.MONTH)
TUESDAY, WEDNESDAY = day("2025-03-04"), day("2025-03-05")
TUESDAY_NIGHT = day("2025-03-04", grain=Grain.PART_OF_DAY, timex="2025-03-04TNI")
WEDNESDAY_MORNING = day("2025-03-05", grain=Grain.PART_OF_DAY, timex="2025-03-05TMO")
FISCAL_2024 = day("2023-10-01", "2024-09-30", grain=Grain.FISCAL_YEAR, timex="FY2024")
FISCAL_UNKNOWN = Moment(grain=Grain.FISCAL_YEAR, timex="FY2024", unresolved="whose it is")


def year(number: int) -> Moment:
    """Return a calendar year."""
    return day(f"{number}-01-01", f"{number}-12-31", grain=Grain.YEAR, timex=str(number))


# one article gives, another gives, the code of the rung that holds
MOMENTS: list[tuple[Moment, Moment, str]] = [
    # The same instant needs both zones, and two of them.
    (clock("2025-03-04T23:30+00:00"), clock("2025-03-05T05:00+05:30"), "same-instant"),
    (clock("2025-03-04T23:30+00:00"), clock("2025-03-04T23:30+00:00"), "same-time"),
    (clock("2025-03-04T23:30"), clock("2025-03-04T23:32"), "same-time"),
    (clock("2025-03-04T23:30+00:00"), clock("2025-03-05T08:30+05:30"), "different-clock-times"),
    # A clock time without its zone can be any whole quarter of an hour away, not a minute more.
    (clock("2025-03-04T23:30+00:00"), clock("2025-03-05T05:15"), "clock-without-a-zone"),
    (clock("2025-03-04T11:09+00:00"), clock("2025-03-04T04:31"), "different-dates"),
    (clock("2025-03-04T11:00+00:00"), clock("2025-03-06T11:00"), "different-dates"),
    # A late hour can be the next day, an early one the day before; noon of the far side cannot.
    (clock("2025-03-04T23:30"), WEDNESDAY, "one-day-apart-by-time-zone"),
    (clock("2025-03-05T02:30"), TUESDAY, "one-day-apart-by-time-zone"),
    (clock("2025-03-04T09:00"), WEDNESDAY, "one-day-apart"),
    (clock("2025-03-05T15:00"), TUESDAY, "one-day-apart"),
    (clock("2025-03-04T23:30"), day("2025-03-06"), "different-dates"),
    (TUESDAY_NIGHT, WEDNESDAY, "one-day-apart-by-time-zone"),
    (TUESDAY_NIGHT, WEDNESDAY_MORNING, "one-day-apart-by-time-zone"),
    (WEDNESDAY_MORNING, TUESDAY, "one-day-apart-by-time-zone"),
    (_with(TUESDAY, mod="END"), WEDNESDAY, "one-day-apart-by-time-zone"),
    (_with(TUESDAY, mod="START"), WEDNESDAY, "one-day-apart"),
    (TUESDAY, WEDNESDAY, "one-day-apart"),
    (clock("2025-03-01T00:30"), FEBRUARY, "one-day-apart-by-time-zone"),
    (clock("2025-03-01T13:30"), FEBRUARY, "different-dates"),
    (_with(MARCH, mod="START"), FEBRUARY, "different-dates"),
    # Two known zones leave nothing open.
    (clock("2025-03-04T23:30+00:00"), clock("2025-03-05T02:40+00:00"), "different-clock-times"),
    (clock("2025-03-04T23:30+00:00"), clock("2025-03-05T23:30+00:00"), "one-day-apart"),
    (clock("2025-03-04T23:30"), clock("2025-03-05T02:40"), "one-day-apart-by-time-zone"),
    # Slips of clock times.
    (clock("2025-03-04T02:09"), clock("2025-03-04T14:09"), "twelve-hours-apart"),
    (clock("2025-03-04T02:09"), clock("2025-03-04T13:39"), "different-clock-times"),
    (clock("2025-03-04T02:09+00:00"), clock("2025-03-04T04:09+01:00"), "an-hour-apart"),
    (clock("2025-03-04T02:09"), clock("2025-03-04T02:39"), "different-clock-times"),
    # Fiscal and calendar years.
    (FISCAL_2024, year(2024), "fiscal-for-calendar"),
    (FISCAL_UNKNOWN, year(2024), "fiscal-for-calendar"),
    (FISCAL_2024, year(2023), "overlapping-times"),
    (FISCAL_2024, FISCAL_2024, "same-time"),
    (FISCAL_UNKNOWN, year(2023), "unsettled-date"),
    # Slips of the calendar.
    (day("2025-03-04"), day("2025-04-03"), "day-and-month-flipped"),
    (day("2025-03-04"), day("2024-04-03"), "different-dates"),
    (day("2025-03-04"), day("2025-03-11"), "a-week-apart"),
    (day("2025-03-04"), day("2025-03-12"), "different-dates"),
    (day("2025-03-14"), day("2025-05-14"), "another-month"),
    (day("2025-03-14"), day("2025-05-15"), "different-dates"),
    (day("2025-03-14"), day("2023-03-14"), "another-year"),
    (MARCH, day("2024-03-01", "2024-03-31", grain=Grain.MONTH), "another-year"),
    (
        day("2023-02-01", "2023-02-28", grain=Grain.MONTH),
        day("2024-02-01", "2024-02-29", grain=Grain.MONTH),
        "another-year",
    ),
    (MARCH, day("2024-03-14"), "different-dates"),
    (year(2024), year(2025), "different-dates"),
    # A coarse date holds every finer one in it.
    (MARCH, clock("2025-03-31T23:30+00:00"), "coarser-date"),
    (year(2025), MARCH, "coarser-date"),
]


@pytest.mark.parametrize(("left", "right", "code"), MOMENTS, ids=lambda value: str(value)[:60])
def test_which_diagnosis_a_pair_of_dates_gets(left: Moment, right: Moment, code: str) -> None:
    """Each diagnosis stands beside its nearest non-example, read both ways round."""
    assert judge(claim(left), claim(right, paper="b")).outcome.code == code
    assert judge(claim(right), claim(left, paper="b")).outcome.code == code


COPIES = [
    # The same words, printed a day later: the copy kept its "yesterday".
    (
        _yesterday("2025-03-04", "a", "2025-03-05", FELL),
        _yesterday("2025-03-05", "b", "2025-03-06", FELL),
        "relative-day-in-a-copy",
    ),
    # Other words tell it: the one is no copy of the other.
    (
        _yesterday("2025-03-04", "a", "2025-03-05", FELL),
        _yesterday("2025-03-05", "b", "2025-03-06", "Divers said that the bridge had fallen"),
        "one-day-apart",
    ),
    # Without a day of publication nothing tells how far apart they were printed.
    (
        _yesterday("2025-03-04", "a", None, FELL),
        _yesterday("2025-03-05", "b", "2025-03-06", FELL),
        "one-day-apart",
    ),
    # A few words may be the same by chance.
    (
        _yesterday("2025-03-04", "a", "2025-03-05", "It fell"),
        _yesterday("2025-03-05", "b", "2025-03-06", "It fell"),
        "one-day-apart",
    ),
    # A plan and its day are no slip, whatever lies between them.
    (
        claim(day("2025-03-14"), stance=Stance.EXPECTED, published="2025-03-01"),
        claim(day("2025-04-14"), paper="b", published="2025-04-15"),
        "planned-then-told",
    ),
]


@pytest.mark.parametrize(("left", "right", "code"), COPIES, ids=[row[2] for row in COPIES])
def test_words_that_count_from_the_day_of_print(left: Claim, right: Claim, code: str) -> None:
    """A copy that keeps its "yesterday" contradicts nobody; another text does."""
    assert judge(left, right).outcome.code == code
    assert judge(right, left).outcome.code == code


def _age(years: int, paper: str, published: str | None) -> Claim:
    value = quantity(12 * years, "month", grain=12)
    told = claim(value, measure="age", paper=paper, published=published)
    return attrs.evolve(told, stated=quantity(years, "year"))


AGES = [
    # as old, on the day; as old, on the day; what decides
    ((34, "2023-06-03"), (35, "2023-09-03"), "birthday-between"),
    ((34, "2023-06-03"), (36, "2024-09-03"), "birthday-between"),
    ((34, "2023-06-03"), (34, "2023-09-03"), "same-figure"),
    # Nobody grows younger, and nobody has two birthdays within three months.
    ((35, "2023-06-03"), (34, "2023-09-03"), "a-year-of-age-apart"),
    ((34, "2023-06-03"), (36, "2023-09-03"), "different-figures"),
    # Within two weeks a slip is likelier than a birthday.
    ((34, "2023-06-03"), (35, "2023-06-09"), "a-year-of-age-apart"),
    ((34, None), (35, "2023-09-03"), "a-year-of-age-apart"),
    ((34, "2023-06-03"), (43, "2023-09-03"), "swapped-digits"),
]


@pytest.mark.parametrize(("one", "other", "code"), AGES)
def test_a_birthday_explains_an_age(
    one: tuple[int, str | None], other: tuple[int, str | None], code: str
) -> None:
    """An age that grew by the birthdays between two articles contradicts nobody."""
    left, right = _age(one[0], "a", one[1]), _age(other[0], "b", other[1])

    assert judge(left, right).outcome.code == code
    assert judge(right, left).outcome.code == code
