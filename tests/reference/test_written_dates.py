"""Dates with a year, as header lines and metadata have them."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reference.written_dates import month_days, written_dates


def at(iso: str) -> datetime:
    return datetime.fromisoformat(iso)


READS: dict[date | datetime, list[str]] = {
    date(2024, 3, 4): [
        "4 March 2024",
        "04 Mar 2024",
        "4th of March, 2024",
        "4-Mar-2024",
        "March 4th, 2024",
        "Mar. 4, 2024",
        "MARCH 4 2024",
        "Monday, 4 March, 2024",
        "Mon. Mar 4th, 2024",
        "2024-03-04",
        "2024/03/04",
        "2024-3-4",
    ],
    date(2008, 6, 13): ["13/06/2008", "06/13/2008", "13.6.2008", "13-06-2008"],
    date(2024, 4, 4): ["04/04/2024"],
    at("2024-03-04T16:41"): [
        "4 March 2024, 16.41",
        "March 4, 2024 at 4:41 p.m.",
        "4 March 2024 16:41",
    ],
    at("2024-03-04T00:05"): ["12:05 a.m., March 4, 2024", "4 March 2024 | 12.05am"],
    at("2023-08-21T19:57"): ["21 Aug 2023, 07:57 PM IST", "Aug 21, 2023 07:57 PM ET"],
    at("2024-03-04T02:10+09:00"): ["2024-03-04T02:10:00+09:00", "2024-03-04T02:10+0900"],
    at("2024-03-04T02:10:05+00:00"): ["2024-03-04T02:10:05.123Z", "2024-03-04 02:10:05 UTC"],
    at("2013-09-09T11:25+02:00"): ["09 Sep 2013 11:25 GMT+02:00", "9 September 2013 11:25 CEST"],
    at("2013-09-09T12:48+01:00"): ["12:48PM BST 09 Sep 2013", "12:48 BST, 9 September 2013"],
}
SAYS_NOTHING = [
    "31 February 2024",
    "32 March 2024",
    "March 2024",
    "4 March",
    "2024",
    "2024-13-04",
    "45/46/2024",
    "version 1.12.5.2024",
    "112/06/2008",
    "Marching 4, 2024",
    "4 March 20245",
    "",
]


@pytest.mark.parametrize(("when", "text"), [(when, text) for when in READS for text in READS[when]])
def test_a_date_is_read(when: date, text: str) -> None:
    """A date of one reading is read in full, with its clock time and zone."""
    [found] = written_dates(text)

    assert found.when == when
    assert text[found.span.slice] == text


@pytest.mark.parametrize("text", SAYS_NOTHING)
def test_what_is_no_date_stays_silent(text: str) -> None:
    """An impossible date, a date without its year or day, a version number: no date."""
    assert list(written_dates(text)) == []


def test_an_open_order_has_two_readings() -> None:
    """Month/day comes first, then day/month."""
    [found] = written_dates("04/08/2024, 16.41")

    assert found.readings == (at("2024-04-08T16:41"), at("2024-08-04T16:41"))
    assert found.when is None


def test_a_weekday_settles_the_order() -> None:
    """Of 8 April and 4 August 2024 only the former is a Monday; a Friday is neither."""
    [monday] = written_dates("Monday, 04/08/2024")
    [friday] = written_dates("Friday, 04/08/2024")

    assert monday.when == date(2024, 4, 8)
    assert len(friday.readings) == 2


def test_an_ambiguous_zone_is_left_open() -> None:
    """IST is India, Israel or Ireland: the clock time is kept without a zone."""
    [found] = written_dates("21 Aug 2023, 07:57 PM IST")

    assert isinstance(found.when, datetime)
    assert found.when.tzinfo is None


def test_a_zone_east_and_west() -> None:
    """An offset keeps its sign."""
    [east, west] = written_dates("2024-03-04T02:10+05:30 and 2024-03-04T02:10-05:00")

    assert east.when == datetime(2024, 3, 4, 2, 10, tzinfo=timezone(timedelta(hours=5.5)))
    assert west.when == datetime(2024, 3, 4, 2, 10, tzinfo=timezone(timedelta(hours=-5)))


def test_a_time_that_no_clock_shows() -> None:
    """A clock time of 13:10 pm is left out; the day stays."""
    [found] = written_dates("4 March 2024 13:10 pm")

    assert found.when == date(2024, 3, 4)


def test_dates_stand_where_they_stand() -> None:
    """Spans count in the text as given, and words around are left out."""
    text = "Published: 09 Sep 2013 11:25 GMT+02:00, updated 10 Sep 2013."

    assert [text[found.span.slice] for found in written_dates(text)] == [
        "09 Sep 2013 11:25 GMT+02:00",
        "10 Sep 2013",
    ]


YEARLESS = {
    "BEIRUT, Lebanon, June 2 (AP) _": (6, 2),
    "Balasore, 4 June (PTI)": (6, 4),
    "Feb 29": (2, 29),
    "Friday, 13 Sept.": (9, 13),
}


@pytest.mark.parametrize("text", YEARLESS)
def test_a_day_without_a_year(text: str) -> None:
    """Datelines have a month and a day."""
    [found] = month_days(text)

    assert (found.month, found.day) == YEARLESS[text]


@pytest.mark.parametrize("text", ["June 2, 2024", "2 June 2024", "30 February", "June 15,000"])
def test_no_day_without_a_year(text: str) -> None:
    """A date with its year is for the other function; an impossible one is none."""
    assert list(month_days(text)) == []


def test_a_leap_day_belongs_to_leap_years() -> None:
    """The 29th of February is no date in 2023."""
    [found] = month_days("Feb 29")

    assert found.in_year(2023) is None
    assert found.in_year(2024) == date(2024, 2, 29)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    """Whatever the day, its ISO form is read as that day."""
    assert [found.when for found in written_dates(f"on {day} there")] == [day]


@given(st.text(alphabet="0123456789/-.:, TZMarchpm+年\u2013", max_size=80))
def test_any_text_is_read(text: str) -> None:
    """Nothing that stands in a text breaks the reading, and spans are in order."""
    ends = [0]
    for found in written_dates(text):
        assert ends[-1] <= found.span.start
        assert 1 <= len(found.readings) <= 2
        ends.append(found.span.end)
