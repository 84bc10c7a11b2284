"""Years in words, as transcripts have them."""

import pytest

from tests.time_rows import check_day, check_several, lines, told

READS = lines("""
She was born in [nineteen eighty-six], she told the inquiry. | 1986-01-01 .. 1986-12-31 | year | 1986
We opened in [nineteen seventy four]. | 1974-01-01 .. 1974-12-31 | year | 1974
It began back in [two thousand and eight], he said. | 2008-01-01 .. 2008-12-31 | year | 2008
I moved here in [two thousand]. | 2000-01-01 .. 2000-12-31 | year | 2000
They married in [twenty twelve]. | 2012-01-01 .. 2012-12-31 | year | 2012
The vote of [twenty twenty-four] was close. | 2024-01-01 .. 2024-12-31 | year | 2024
Since [nineteen ninety] nothing has changed. | 1990-01-01 .. 1990-12-31 | year | 1990 | ON_OR_AFTER
The line closed in [nineteen oh five]. | 1905-01-01 .. 1905-12-31 | year | 1905
The mill burned down in [eighteen forty-eight]. | 1848-01-01 .. 1848-12-31 | year | 1848
By [twenty thirty-five], half of them will be electric. | 2035-01-01 .. 2035-12-31 | year | 2035 | ON_OR_BEFORE
[Nineteen eighty-nine] was the year it all began. | 1989-01-01 .. 1989-12-31 | year | 1989
In [October two thousand and five] the mine closed. | 2005-10-01 .. 2005-10-31 | month | 2005-10
In [June twenty sixteen], the vote was held. | 2016-06-01 .. 2016-06-30 | month | 2016-06
[The summer of two thousand and six] was hot. | 2006-06-01 .. 2006-08-31 | season | 2006-SU
He was born on [January twenty five nineteen eighty six]. | 1986-01-25 | day | 1986-01-25
On [fifteen August nineteen hundred ninety three] the plant opened. | 1993-08-15 | day | 1993-08-15
On [the fourth of July nineteen seventy-six] they sailed. | 1976-07-04 | day | 1976-07-04
It was shut between [nineteen forty-five and nineteen forty-eight]. | 1945-01-01 .. 1948-12-31 | year | 1945/1948
It ran from [nineteen ninety to nineteen ninety-five]. | 1990-01-01 .. 1995-12-31 | year | 1990/1995
""")  # noqa: E501 - a row is a line

DECADES = lines("""
[The nineteen eighties] were good to them. | 1980-01-01 .. 1989-12-31 | decade | 198
It dates from [the eighteen sixties]. | 1860-01-01 .. 1869-12-31 | decade | 186
Work began in [the early nineteen seventies]. | 1970-01-01 .. 1972-12-31 | decade | 197 | START
""")

SEVERAL = lines("""
2024-07-05 | She won in nineteen eighty and nineteen eighty-four. | nineteen eighty = 1980; nineteen eighty-four = 1984
2024-07-05 | They left in nineteen ninety six and came back in two thousand and fifteen. | nineteen ninety six = 1996; two thousand and fifteen = 2015
""")  # noqa: E501 - a row is a line

SAYS_NOTHING = lines("""
In two thousand people nothing was found.
In nineteen cases the police were called.
In two thousand and eight cases nothing was done.
In two thousand and eleven families the father left.
A crowd of two thousand and five gathered.
The price fell by two thousand.
They paid in twenty fifty-dollar bills.
Orwell wrote Nineteen Eighty-Four in a cottage.
He has twenty twenty vision.
He won in nineteen minutes.
She was on channel nineteen twenty minutes later.
The twenty twelve-year-olds went home.
She counted nineteen, twenty, eighty-six.
Two thousand and twenty of them were sold.
""")


@pytest.mark.parametrize("row", [*READS, *DECADES])
def test_a_year_in_words_is_a_year(row: str) -> None:
    """It means the days that its figures would."""
    check_day(row)


@pytest.mark.parametrize("row", SEVERAL)
def test_years_in_words_stand_side_by_side(row: str) -> None:
    """Each is a year of its own."""
    check_several(row)


@pytest.mark.parametrize("text", SAYS_NOTHING)
def test_a_count_in_words_is_no_year(text: str) -> None:
    """What counts something, or is the name of a book, tells no date."""
    assert told(text, "2024-07-05") == []
