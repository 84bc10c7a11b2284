"""Weekdays beside the number of a day: "Monday 21", "Thursday 29/03", "Jul 18, Fri"."""

import pytest

from tests.time_rows import check_day, lines, told

ROWS = lines("""
Voting took place on [Sunday 30]. | 2024-06-30 | day | 2024-06-30
Voting will take place on [Friday 12]. | 2024-07-12 | day | 2024-07-12
The talks resume on [Monday 22]. | 2024-07-22 | day | 2024-07-22
The ferry leaves on [Monday 22 at 3pm]. | 2024-07-22T15:00 | hour | 2024-07-22T15:00
Registration: [Saturday 20] | 2024-07-20 | day | 2024-07-20
He was freed on [Tuesday the 2nd]. | 2024-07-02 | day | 2024-07-02
A vigil on [Tuesday the 16th] | 2024-07-16 | day | 2024-07-16
Street party: [Saturday 20th] | 2024-07-20 | day | 2024-07-20
He was freed on [Tuesday the 19th]. | 2024-03-19 | day | 2024-03-19
He will be sentenced on [Tuesday the 19th]. | 2024-11-19 | day | 2024-11-19
The march took place on [Thursday 28/03] in Leeds. | 2024-03-28 | day | 2024-03-28
The march took place on [Thursday 03/28] in Dallas. | 2024-03-28 | day | 2024-03-28
The clinic will open on [Wed 17/07]. | 2024-07-17 | day | 2024-07-17
The talks ended [Jun 28, Fri] in Doha. | 2024-06-28 | day | 2024-06-28
It shut on [28 June, Friday]. | 2024-06-28 | day | 2024-06-28
They meet [day after tomorrow]. | 2024-07-07 | day | 2024-07-07
[Day after tomorrow 5pm] | 2024-07-07T17:00 | hour | 2024-07-07T17:00
[Day before yesterday 8am] | 2024-07-03T08:00 | hour | 2024-07-03T08:00
He left on [Fri, Jul 5, 2024 19h00] from Paris. | 2024-07-05T19:00 | minute | 2024-07-05T19:00
[8 tonight] | 2024-07-05T20:00 | hour | 2024-07-05T20:00
[Eight this evening], BBC Two | 2024-07-05T20:00 | hour | 2024-07-05T20:00
""")


@pytest.mark.parametrize("row", ROWS)
def test_weekdays_with_a_number(row: str) -> None:
    """The nearest such day is meant, unless the tense tells another."""
    check_day(row)


ONLY_THE_WEEKDAY = lines("""
On Monday 21 people died in the blaze. | Monday
On Friday 8 in the team were ill. | Friday
The store on Main Street is open on Sunday 9 to 5. | Sunday
They won on Saturday 2-1. | Saturday
The gym is open Sunday 24/7. | Sunday
""")


@pytest.mark.parametrize("row", ONLY_THE_WEEKDAY)
def test_a_number_that_counts_is_no_day(row: str) -> None:
    """A number that counts what follows is left out."""
    sentence, words = row.split(" | ")
    assert [word for word, _ in told(sentence, "2024-07-05")] == [words]


SILENT = lines("""
He won on Black Friday 13.
The mayor spoke on Monday 21.
""")


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str) -> None:
    """A name is no day, nor is a number that no near weekday of that name has."""
    assert [word for word, _ in told(sentence, "2024-07-05") if "Black" not in word] == []
