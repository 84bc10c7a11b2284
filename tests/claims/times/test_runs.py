"""Runs of days: what lasts so long from a day on, up to now, or up to a weekday."""

import pytest

from tests.time_rows import check_day, lines, told

ROWS = lines("""
The mine closed for [two weeks from 20 May]. | 2024-05-20 .. 2024-06-02 | day | 2024-05-20/2024-06-02
The office shuts for [three days starting next Monday]. | 2024-07-08 .. 2024-07-10 | day | 2024-07-08/2024-07-10
The strike will last [a week starting tomorrow]. | 2024-07-06 .. 2024-07-12 | day | 2024-07-06/2024-07-12
The court sat for [five days beginning Monday]. | 2024-07-01 .. 2024-07-05 | day | 2024-07-01/2024-07-05
The fair lasted [three days starting on May 3]. | 2024-05-03 .. 2024-05-05 | day | 2024-05-03/2024-05-05
Results come [two weeks from Monday]. | 2024-07-22 | day | 2024-07-22
A ten-day curfew from [1 June] was lifted. | 2024-06-01 | day | 2024-06-01
Sales rose from [April in 2016 to June in 2017]. | 2016-04-01 .. 2017-06-30 | month | 2016-04/2017-06
The pass was shut from [May to March]. | 2023-05-01 .. 2024-03-31 | month | 2023-05/2024-03
It rained from [November to March]. | 2023-11-01 .. 2024-03-31 | month | 2023-11/2024-03
The line will be closed from [next Monday to Friday]. | 2024-07-08 .. 2024-07-12 | day | 2024-07-08/2024-07-12
The line will be closed from [tomorrow to Tuesday]. | 2024-07-06 .. 2024-07-09 | day | 2024-07-06/2024-07-09
Talks ran from [last Monday to Thursday]. | 2024-07-01 .. 2024-07-04 | day | 2024-07-01/2024-07-04
Rents rose between [January 2019 and now]. | 2019-01-01 .. 2024-07-05 | day | 2019-01/2024-07-05
Rents rose from [March to date]. | 2024-03-01 .. 2024-07-05 | day | 2024-03/2024-07-05
It ran [April ninth through 17th]. | 2024-04-09 .. 2024-04-17 | day | 2024-04-09/2024-04-17
He fell on [tuesday afternoon] in Leeds. | 2024-07-02 | part_of_day | 2024-07-02TAF
Polls open [this working week]. | 2024-07-01 .. 2024-07-07 | week | 2024-W27
The trial resumes [next workweek]. | 2024-07-08 .. 2024-07-14 | week | 2024-W28
Sales rose [this calendar year]. | 2024-01-01 .. 2024-12-31 | year | 2024
Sales fell during [2017-q1]. | 2017-01-01 .. 2017-03-31 | quarter | 2017-Q1
Sales fell during [2017 q1]. | 2017-01-01 .. 2017-03-31 | quarter | 2017-Q1
Sales rose in [q1 2020]. | 2020-01-01 .. 2020-03-31 | quarter | 2020-Q1
[2019-H2] will be hard. | 2019-07-01 .. 2019-12-31 | half | 2019-H2
""")  # noqa: E501


@pytest.mark.parametrize("row", ROWS)
def test_runs(row: str) -> None:
    """Both ends are told, or counted."""
    check_day(row)


SILENT = lines("""
He wants to March on Rome.
They had come to March against cuts.
The working week is too long.
He put a q and 3 other letters on the board.
It began in the q 2 shed.
Open on tuesday afternoons.
The calendar year suits nobody.
""")


@pytest.mark.parametrize("sentence", SILENT)
def test_no_date(sentence: str) -> None:
    """None of these tells a day."""
    assert told(sentence, "2024-07-05") == []


BUSINESS = lines("""
The retailer opened 12 stores in [the second quarter]. | 2024-04-01 .. 2024-06-30 | quarter | 2024-Q2
It raised its guidance in [the first quarter]. | 2024-01-01 .. 2024-03-31 | quarter | 2024-Q1
Freight grew in CY [2008]. | 2008-01-01 .. 2008-12-31 | year | 2008
""")  # noqa: E501


@pytest.mark.parametrize("row", BUSINESS)
def test_quarters_and_years_of_business(row: str) -> None:
    """A firm beside it makes a quarter one of a year."""
    check_day(row)


GAMES = lines("""
Curry hit 12 points in the third quarter.
The Bills led 21-3 in the fourth quarter.
The Lakers outscored Miami by 12 in the third quarter.
He signed a $40m deal and threw two passes in the third quarter.
""")


@pytest.mark.parametrize("sentence", GAMES)
def test_quarters_of_games(sentence: str) -> None:
    """A quarter of a game is no date."""
    assert told(sentence, "2024-07-05") == []
