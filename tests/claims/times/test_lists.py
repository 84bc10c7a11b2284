"""Dates beside each other: lists, ranges, and one day told twice over."""

import pytest

from tests.time_rows import check_day, check_several, lines, told

# All are published on Friday 5 July 2024.
ONE_DAY = """
They left Leeds on [Thursday (June 13)]. | 2024-06-13 | day | 2024-06-13
A fire gutted the mill [this morning (July 5)]. | 2024-07-05 | part_of_day | 2024-07-05TMO
The mill burned [yesterday, July 4], at dawn. | 2024-07-04 | day | 2024-07-04
The mill reopens [today (5 July)]. | 2024-07-05 | day | 2024-07-05
It came down on [June 13, a Thursday], in heavy rain. | 2024-06-13 | day | 2024-06-13
It came down on [June 13 (Thursday)]. | 2024-06-13 | day | 2024-06-13
He was seen on [Thursday (June 13) at 5 p.m.], alone. | 2024-06-13T17:00 | hour | 2024-06-13T17:00
He died on [Saturday (July 24, 2004)]. | 2004-07-24 | day | 2004-07-24
He was buried on [Tuesday (March 7)]. | 2023-03-07 | day | 2023-03-07
They flew out [yesterday (2 July)]. | 2024-07-02 | day | 2024-07-02
"""

RANGES = """
The fair ran [June 3 to 7]. | 2024-06-03 .. 2024-06-07 | day | 2024-06-03/2024-06-07
The fair ran from [3-7 June]. | 2024-06-03 .. 2024-06-07 | day | 2024-06-03/2024-06-07
The fair ran [April 27 to May 3]. | 2024-04-27 .. 2024-05-03 | day | 2024-04-27/2024-05-03
It ran from [January 12, 2016 - 01/22/2016]. | 2016-01-12 .. 2016-01-22 | day | 2016-01-12/2016-01-22
It ran [Dec 28, 2023-Jan 3, 2024]. | 2023-12-28 .. 2024-01-03 | day | 2023-12-28/2024-01-03
It shut between [the 4th and 22nd of January]. | 2024-01-04 .. 2024-01-22 | day | 2024-01-04/2024-01-22
It shut from [4 to 22 January 2016]. | 2016-01-04 .. 2016-01-22 | day | 2016-01-04/2016-01-22
It is open [1 July-31 August 2024]. | 2024-07-01 .. 2024-08-31 | day | 2024-07-01/2024-08-31
It closed from [June 2019 through May 2021]. | 2019-06-01 .. 2021-05-31 | month | 2019-06/2021-05
It docked there between [January 2019 and today]. | 2019-01-01 .. 2024-07-05 | day | 2019-01/2024-07-05
The gate is shut between [today and tomorrow]. | 2024-07-05 .. 2024-07-06 | day | 2024-07-05/2024-07-06
They met on [June 3 and 4]. | 2024-06-03 .. 2024-06-04 | day | 2024-06-03/2024-06-04
"""  # noqa: E501 - a row is a line

LISTS = """
2024-07-05 | They met on 3, 5 and 9 June. | 3 = 2024-06-03; 5 = 2024-06-05; 9 June = 2024-06-09
2024-07-05 | They met on June 3, 5 and 9. | June 3 = 2024-06-03; 5 = 2024-06-05; 9 = 2024-06-09
2024-07-05 | They met on June 3rd, 5th and 9th, 2023. | June 3rd = 2023-06-03; 5th = 2023-06-05; 9th = 2023-06-09
2024-07-05 | They met on June 3 and 9 in Rome. | June 3 = 2024-06-03; 9 = 2024-06-09
2024-07-05 | They met on the 3rd and 9th of June. | 3rd = 2024-06-03; 9th of June = 2024-06-09
2024-07-05 | On June 3, 5 and 9 people died. | June 3 = 2024-06-03
2024-07-05 | They met in February, April and June 2023. | February = 2023-02; April = 2023-04; June 2023 = 2023-06
2024-07-05 | They met on 4 May and 6 June 2019. | 4 May = 2019-05-04; 6 June 2019 = 2019-06-06
2024-07-05 | They met in December and January 2024. | December = 2023-12; January 2024 = 2024-01
2024-07-05 | In May, June 2023 figures were revised. | May = 2024-05; June 2023 = 2023-06
2024-07-05 | On Thursday, Friday's vote (June 13) was called off. | Thursday = 2024-07-04; Friday = 2024-07-05; June 13 = 2024-06-13
"""  # noqa: E501 - a row is a line

SILENT = """
He sold 3, 5 and 9 pears.
They won 3, 5 and 9 games.
The lots 3, 5 and 9 were sold.
"""


@pytest.mark.parametrize("row", lines(ONE_DAY) + lines(RANGES))
def test_what_belongs_together_is_one_date(row: str) -> None:
    """A weekday and its date are one day; the first and the last day of a stretch one stretch."""
    check_day(row)


@pytest.mark.parametrize("row", lines(LISTS))
def test_what_is_listed_is_told_one_by_one(row: str) -> None:
    """Every day of a list is a date; month and year stand for all of it."""
    check_several(row)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_a_list_of_numbers_is_none_of_days(sentence: str) -> None:
    """Without a month no list of numbers is one of dates."""
    assert not told(sentence, "2024-07-05")
