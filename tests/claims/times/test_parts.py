"""Parts of months, years and longer times: which days they are."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.time_rows import check_day, lines, told

# The date in brackets | its days | grain | TIMEX3 value | mod and hedge, if it has any.
# All are published on Friday 5 July 2024.
TABLE = """
The ministers met on [the first Tuesday in June]. | 2024-06-04 | day | 2024-06-04
Police raided the shop on [the last Friday of May 2023]. | 2023-05-26 | day | 2023-05-26
The ferry sank on [the second Monday of last month]. | 2024-06-10 | day | 2024-06-10
The court sits again on [the first Monday of October], when it will hear the case. | 2024-10-07 | day | 2024-10-07
Voters will go to the polls on [the second Sunday of next month]. | 2024-08-11 | day | 2024-08-11
Fires raged in [the last week of July]. | 2023-07-24 .. 2023-07-30 | week | 2023-W30 | about
They will resume in [the last week of July]. | 2024-07-22 .. 2024-07-28 | week | 2024-W30 | about
Snow fell in [the first week of March]. | 2024-03-04 .. 2024-03-10 | week | 2024-W10 | about
Deaths peaked in [the second week of 2021]. | 2021-01-11 .. 2021-01-17 | week | 2021-W02 | about
Talks will go on in [the third week of next month]. | 2024-08-12 .. 2024-08-18 | week | 2024-W33 | about
Hospitals filled up in [the third last week of 2018]. | 2018-12-10 .. 2018-12-16 | week | 2018-W50 | about
It was published in [the second-to-last week of July]. | 2023-07-17 .. 2023-07-23 | week | 2023-W29 | about
Strikes began in [the penultimate week of May]. | 2024-05-20 .. 2024-05-26 | week | 2024-W21 | about
Pumps ran dry in [the week of October 6]. | 2023-10-02 .. 2023-10-08 | week | 2023-W40
Strikes will hit trains in [the week commencing Monday, 8 July]. | 2024-07-08 .. 2024-07-14 | week | 2024-W28
The rail strike of [the week beginning 3 June] cost millions. | 2024-06-03 .. 2024-06-09 | week | 2024-W23
Ward rounds, [w/c 3 June], were cancelled. | 2024-06-03 .. 2024-06-09 | week | 2024-W23
It stood at 5 in [the week ending 9 June]. | 2024-06-03 .. 2024-06-09 | week | 2024-06-03/2024-06-09
Clocks went back on [the last weekend of October 2022]. | 2022-10-29 .. 2022-10-30 | weekend | 2022-W43-WE
It closed on [the last day of October 2015]. | 2015-10-31 | day | 2015-10-31
Benefits will end on [the 20th of next month]. | 2024-08-20 | day | 2024-08-20
Rents rose on [the 15th day of last month]. | 2024-06-15 | day | 2024-06-15
Rent was due on [the first of the month]. | 2024-08-01 | day | 2024-08-01
A new terminal will open in [the ninth month of next year]. | 2025-09-01 .. 2025-09-30 | month | 2025-09
It rained in [the first ten days of last year]. | 2023-01-01 .. 2023-01-10 | day | 2023-01-01/2023-01-10
Curfews will hold in [the last three weeks of this year]. | 2024-12-11 .. 2024-12-31 | week | 2024-12-11/2024-12-31 | about
Arrests rose in [the first 11 months of 2023]. | 2023-01-01 .. 2023-11-30 | month | 2023-01/2023-11
Arrests rose in [the first five months of the year]. | 2024-01-01 .. 2024-05-31 | month | 2024-01/2024-05
Tourism slumped in [the last two months of 2023]. | 2023-11-01 .. 2023-12-31 | month | 2023-11/2023-12
It was hit hard in [the opening weeks of 2024]. | 2024-01-01 .. 2024-03-31 | year | 2024 | START
Fighting flared in [the final days of 2023]. | 2023-12-21 .. 2023-12-31 | month | 2023-12 | END
Support fell in [the early months of 2023]. | 2023-01-01 .. 2023-03-31 | year | 2023 | START
Demand rose in [the latter part of 2023]. | 2023-10-01 .. 2023-12-31 | year | 2023 | END
Shops closed [midway through 2023]. | 2023-04-01 .. 2023-09-30 | year | 2023 | MID
Flats were scarce in [the second half of the 1990s]. | 1995-01-01 .. 1999-12-31 | year | 1995/1999
Floods came in [the first half of June]. | 2024-06-01 .. 2024-06-15 | month | 2024-06-01/2024-06-15
Most mills were built in [the third quarter of the 19th century]. | 1851-01-01 .. 1875-12-31 | decade | 1851/1875
Prices doubled in [the last decade of the 20th century]. | 1990-01-01 .. 1999-12-31 | decade | 199
He moved there in [the first decade of this century]. | 2000-01-01 .. 2009-12-31 | decade | 200
Deaths fell in [the first 10 years of the century]. | 2001-01-01 .. 2010-12-31 | year | 2001/2010
Growth slowed in [the final quarter of 2022]. | 2022-10-01 .. 2022-12-31 | quarter | 2022-Q4
Growth slowed in [the last quarter of 2023]. | 2023-10-01 .. 2023-12-31 | quarter | 2023-Q4
Sales fell in [the first two quarters of 2024]. | 2024-01-01 .. 2024-06-30 | quarter | 2024-Q1/2024-Q2
The Pentagon spent more in [the first half of fiscal 2024]. | 2023-10-01 .. 2024-03-31 | half | FY2024-H1
Indian exports fell in [the first quarter of 2023-24]. | 2023-04-01 .. 2023-06-30 | quarter | FY2024-Q1
The Indian firm's revenue fell in [the first nine months of its fiscal year]. | 2023-04-01 .. 2023-12-31 | month | 2023-04/2023-12
They met on [the first Sunday after June 3]. | 2024-06-09 | day | 2024-06-09
They met at [the end of the first week of March]. | 2024-03-08 .. 2024-03-10 | week | 2024-W10 | END
[The first week of the year] was calm. | 2024-01-01 .. 2024-01-07 | week | 2024-W01 | about
They arrive in [the second week of August] and will stay. | 2024-08-05 .. 2024-08-11 | week | 2024-W32 | about
Two died on [the last day of June]. | 2024-06-30 | day | 2024-06-30
In [the last week of the month] it rained. | 2024-06-24 .. 2024-06-30 | week | 2024-W26 | about
Arrests fell in [the last quarter of the year]. | 2024-10-01 .. 2024-12-31 | quarter | 2024-Q4
Arrests will fall in [the last quarter of the year]. | 2024-10-01 .. 2024-12-31 | quarter | 2024-Q4
On [the first Monday of the month] they went on strike. | 2024-07-01 | day | 2024-07-01
It will be closed for [the rest of the year]. | 2024-07-05 .. 2024-12-31 | year | 2024-07-05/2024-12-31
Shops will shut for [the remainder of 2024]. | 2024-07-05 .. 2024-12-31 | year | 2024-07-05/2024-12-31
[The rest of the week] will be dry. | 2024-07-05 .. 2024-07-07 | week | 2024-07-05/2024-07-07
[The first half of next week] will be dry. | 2024-07-08 .. 2024-07-09 | week | 2024-W28 | START
In [the early part of the week] it rained. | 2024-07-01 .. 2024-07-02 | week | 2024-W27 | START
By [the second week in August] they will go. | 2024-08-05 .. 2024-08-11 | week | 2024-W32 | ON_OR_BEFORE about
It was the hottest [first week of July] on record. | 2024-07-01 .. 2024-07-07 | week | 2024-W27 | about
It will close in [the first week of the next month]. | 2024-07-29 .. 2024-08-04 | week | 2024-W31 | about
Talks lasted from [the first week of March to the last week of May]. | 2024-03-04 .. 2024-06-02 | week | 2024-W10/2024-W22
"""  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", lines(TABLE))
def test_a_part_tells_its_days(row: str) -> None:
    """A part of a month or a year is found as a whole, and means its own days."""
    check_day(row)


ANCHORS = some.dates(date(1950, 1, 1), date(2050, 12, 31))
PAST = [
    "They met on the first Tuesday in June.",
    "Fires raged in the last week of July.",
    "Sales fell in the second half.",
    "Sales fell in the first nine months of the year.",
    "They met in late summer.",
    "It had sold 5 by year-end.",
    "They met in midweek.",
    "British schools lost pupils last school year.",
]
AHEAD = [
    "They will meet on the last Friday of March.",
    "They will meet in the first week of the month.",
    "They will meet in early July.",
    "They will meet by year's end.",
]


def bounds_of(sentence: str, published: date) -> tuple[date, date]:
    """Return the days that a sentence tells."""
    ((_, moment),) = told(sentence, published.isoformat())
    assert moment.first_day
    assert moment.last_day
    return moment.first_day, moment.last_day


@pytest.mark.parametrize("sentence", PAST + AHEAD)
@settings(deadline=None)  # the first of many rows reads the tables
@given(earlier=ANCHORS, days=some.integers(0, 800))
def test_parts_run_forward(sentence: str, earlier: date, days: int) -> None:
    """A text that is published later never means an earlier part."""
    first, last = bounds_of(sentence, earlier)
    later_first, later_last = bounds_of(sentence, earlier + timedelta(days=days))

    assert first <= later_first
    assert last <= later_last


@pytest.mark.parametrize("sentence", PAST)
@given(published=ANCHORS)
def test_the_past_has_begun(sentence: str, published: date) -> None:
    """What a clause tells as past had begun when it was published."""
    assert bounds_of(sentence, published)[0] <= published


@pytest.mark.parametrize("sentence", AHEAD)
@given(published=ANCHORS)
def test_the_future_is_not_over(sentence: str, published: date) -> None:
    """What a clause announces was not over when it was published."""
    assert bounds_of(sentence, published)[1] >= published
