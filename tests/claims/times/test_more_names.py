"""Names of days in their spellings, and the years and weekends that stand behind them."""

import pytest

from tests.time_rows import check_day, lines, told

ROWS = lines("""
Butchers shut for [Bakr Id 2019]. | 2019-08-11 | day | 2019-08-11 | about
Crowds prayed on [Jumu'atul-Wida in 2019]. | 2019-05-31 | day | 2019-05-31 | about
Mumbai rested on [Parsi New Year 2019]. | 2019-08-17 | day | 2019-08-17
[Dhulandi 2019] passed off quietly. | 2019-03-21 | day | 2019-03-21
Kites flew at [Makara Sankranthi 2019]. | 2019-01-15 | day | 2019-01-15
[Kali Chaudas 2019] passed off quietly. | 2019-10-26 | day | 2019-10-26
Ghats were cleaned before [Chhath 2019]. | 2019-11-02 | day | 2019-11-02 | BEFORE
Amritsar marked [Vasakhi 2018] with a fair. | 2018-04-14 | day | 2018-04-14
The bridge went dark for [Earth Hour]. | 2024-03-23 | day | 2024-03-23
The towers went dark for [Earth Hour 2016]. | 2016-03-19 | day | 2016-03-19
She was born on [the Fourth of July of 1995]. | 1995-07-04 | day | 1995-07-04
Roads filled on [Labor Day 2021 weekend]. | 2021-09-04 .. 2021-09-06 | day | 2021-09-04/2021-09-06
The fair was held [last Chinese New Year]. | 2024-02-10 | day | 2024-02-10
""")


@pytest.mark.parametrize("row", ROWS)
def test_names(row: str) -> None:
    """Each spelling tells the day of its feast."""
    check_day(row)


SILENT = lines("""
Happy New Year from all of us.
Every day after tomorrow counts, he said.
""")


@pytest.mark.parametrize("sentence", SILENT)
def test_no_day(sentence: str) -> None:
    """A wish is no day, nor is every day after tomorrow."""
    assert [word for word, _ in told(sentence, "2024-07-05") if word != "tomorrow"] == []
