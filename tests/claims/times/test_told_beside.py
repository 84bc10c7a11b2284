"""Weekends, quarters and fiscal quarters that count from another one told beside them."""

import pytest

from tests.time_rows import check_open, check_several, lines, told

SEVERAL = lines("""
2024-04-13 | The bridge fell on March 26. The following weekend, cranes came. | March 26 = 2024-03-26; The following weekend = 2024-W13-WE
2012-10-02 | The river rose on 8 September. The following weekend it fell. | 8 September = 2012-09-08; The following weekend = 2012-W37-WE
2012-10-02 | The river rose on 12 September. The previous weekend it had rained. | 12 September = 2012-09-12; The previous weekend = 2012-W36-WE
2012-10-02 | The river rose on 12 September. That weekend it fell. | 12 September = 2012-09-12; That weekend = 2012-W37-WE
2026-08-13 | Second-quarter GDP rose 0.3%, after 0.7% in the previous quarter. | Second-quarter = 2026-Q2; the previous quarter = 2026-Q1
2012-10-02 | Third-quarter sales rose 3%. They had risen 1% in the previous quarter. | Third-quarter = 2012-Q3; the previous quarter = 2012-Q2
2012-10-02 | Sales rose 3% in the first quarter of 2011 and 1% in the following quarter. | the first quarter of 2011 = 2011-Q1; the following quarter = 2011-Q2
2012-10-02 | Sales fell from the previous quarter. | the previous quarter = 2012-Q3
2024-04-18 | Streamix added 9.3m subscribers in the first quarter, against 1.75m a year earlier. | the first quarter = 2024-Q1; a year earlier = 2023-Q1
2024-04-18 | The site lost 2m users in the first quarter. | the first quarter = 2024-Q1
2024-04-18 | Orbit earned $23bn in the first quarter, up from $20bn a year earlier. | the first quarter = 2024-Q1; a year earlier = 2023-Q1
2024-04-18 | The lender posted a gain of €3bn in the first quarter. | the first quarter = 2024-Q1
""")  # noqa: E501 - a row is a line

OPEN = lines("""
2024-07-05 | The following weekend it rained. | The following weekend | nothing before it says from when it counts |
2024-07-05 | The following spring it rained. | The following spring | nothing before it says from when it counts |
""")  # noqa: E501 - a row is a line

SILENT = lines("""
He scored three times in the first quarter.
They led by nine points in the third quarter.
She threw two interceptions in the first quarter and earned $3m.
Brady led in the second quarter and earned $2m.
A man posted in the first quarter row.
""")


@pytest.mark.parametrize("row", SEVERAL)
def test_what_is_told_beside_it_counts(row: str) -> None:
    """The weekend or the quarter that follows is that of what was told, not of today."""
    check_several(row)


@pytest.mark.parametrize("row", OPEN)
def test_nothing_is_told_beside_it(row: str) -> None:
    """What nothing in front of it dates stays open."""
    check_open(row)


@pytest.mark.parametrize("sentence", SILENT)
def test_quarters_of_games(sentence: str) -> None:
    """A quarter of a game is none of a year."""
    assert told(sentence, "2024-04-18") == []
