"""The new year, this day in another year, the year-ago quarter, and a week before that."""

import pytest

from tests.time_rows import check_day, check_several, lines, told

NEW_YEARS = lines("""
2024-11-08 | The band will tour in the new year. | the new year = 2025
2024-12-19 | Prices rise in the New Year, the firm said. | the New Year = 2025
2024-11-19 | She will choose in the new year; the party waits. | the new year = 2025
2024-10-30 | A ruling is not expected until the new year. | the new year = 2025
2024-01-12 | Sales have been slow in the new year. | the new year = 2024
2024-02-03 | Work has begun early in the new year. | early in the new year = 2024
2012-12-20 | Trains will stop between Christmas and New Year. | Christmas and New Year = 2012-12-25/2013-01-01
""")  # noqa: E501


@pytest.mark.parametrize("row", NEW_YEARS)
def test_a_new_year(row: str) -> None:
    """The new year is the next one where this one ends, and the one that has just begun."""
    check_several(row)


TOLD_BEFORE = lines("""
2011-10-19 | Third-quarter profit was $6.6bn, up from $4.3bn in the year-ago quarter. | Third-quarter = 2011-Q3; the year-ago quarter = 2010-Q3
2011-10-19 | It sold 5m phones in the second quarter of 2011, from 4m in the year-ago period. | the second quarter of 2011 = 2011-Q2; the year-ago period = 2010-Q2
2023-08-24 | A jet crashed on Wednesday. Two months earlier to the day, he had marched. | Wednesday = 2023-08-23; Two months earlier to the day = 2023-06-23
2024-07-05 | They won the cup on 30 June. A week before that they had been written off. | 30 June = 2024-06-30; A week before that = 2024-W25
2024-07-05 | He resigned on Tuesday. Two days after that he left. | Tuesday = 2024-07-02; Two days after that = 2024-07-04
2010-07-28 | The fair begins in two weeks, the mayor said. | in two weeks = 2010-W32
2010-07-28 | The store reopens in three weeks. | in three weeks = 2010-W33
""")  # noqa: E501


@pytest.mark.parametrize("row", TOLD_BEFORE)
def test_what_was_told_before(row: str) -> None:
    """It counts from the quarter or the day that was told before it."""
    check_several(row)


DAYS = lines("""
The king was born on [this day in 1952]. | 1952-07-05 | day | 1952-07-05
[This day in 1990] the Germans won in Rome. | 1990-07-05 | day | 1990-07-05
""")


@pytest.mark.parametrize("row", DAYS)
def test_this_day_in_another_year(row: str) -> None:
    """This day in another year is the day of publication in it."""
    check_day(row)


SAYS_NOTHING = [
    "He was named in the new year honours list.",
    "She promised to spend less in the new year sales.",
    "The new year dawned over the bay.",
    "Two days after that game he quit.",
    "Two years after that day in spring he quit.",
    "In the year-ago report they had said so.",
    "The year-ago quarter was better.",  # no quarter was told
    "Many happy returns of the new year, he wrote.",
]


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_nothing_is_told(sentence: str) -> None:
    """A noun behind it, or nothing to count from, makes no date."""
    assert told(sentence, "2024-01-05") == []
