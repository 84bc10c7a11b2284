"""Dates in an unusual order, and months in figures."""

import pytest

from tests.time_rows import check_day, check_several, lines, told

ROWS = lines("""
Elections will be held on [October, 1st]. | 2024-10-01 | day | 2024-10-01
He moved to Leeds in [2017 April]. | 2017-04-01 .. 2017-04-30 | month | 2017-04
The mill shut in [1999 May]. | 1999-05-01 .. 1999-05-31 | month | 1999-05
The firm was founded in [12-2015]. | 2015-12-01 .. 2015-12-31 | month | 2015-12
Prices have fallen since [2/2013]. | 2013-02-01 .. 2013-02-28 | month | 2013-02 | ON_OR_AFTER
The doors opened on [6/25 at 4:00pm] in Boise. | 2024-06-25T16:00 | minute | 2024-06-25T16:00
[6/25 at 4:00pm] | 2024-06-25T16:00 | minute | 2024-06-25T16:00
""")


@pytest.mark.parametrize("row", ROWS)
def test_days_and_months(row: str) -> None:
    """They tell the same in whatever order."""
    check_day(row)


SEVERAL = lines("""
2024-07-05 | In October 2020, 1st Division troops landed. | October 2020 = 2020-10
2024-07-05 | In October, 1st and 2nd graders sang. | October = 2023-10
2024-07-05 | It rained last week - Monday was dry. | last week = 2024-W26; Monday = 2024-07-01
2024-07-05 | Meet him this Friday-Jun-15. | this Friday = 2024-07-05; Jun = 2024-06
2024-07-05 | It is shut for a day starting this Sunday at 5 pm. | a day starting this Sunday = 2024-07-07; 5 pm = 2024-07-07T17:00
""")  # noqa: E501


@pytest.mark.parametrize("row", SEVERAL)
def test_what_stands_apart(row: str) -> None:
    """A number that counts what follows is no day, and a hyphen makes no range."""
    check_several(row)


SILENT = lines("""
He won 12-2015 votes.
The share in 2/2013 of cases was low.
He was rated 4/25 at 4 months.
""")


@pytest.mark.parametrize("sentence", SILENT)
def test_no_date(sentence: str) -> None:
    """Shares and results are none."""
    assert told(sentence, "2024-07-05") == []
