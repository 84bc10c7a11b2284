"""Dates of the calendar in all their spellings, and what looks like one."""

import pytest

from tests.time_rows import check_day, lines, told

# All are published on Friday 5 July 2024.
SMALL_LETTERS = """
posted [march 3rd 2015] by the club, the film went round | 2015-03-03 | day | 2015-03-03
the ferry went down on [14 nov] off Skye, a fan wrote | 2023-11-14 | day | 2023-11-14
the ballot was on [may 5], said a post | 2024-05-05 | day | 2024-05-05
she was last seen in [december], it read | 2023-12-01 .. 2023-12-31 | month | 2023-12
rents have doubled since [march 2021] here | 2021-03-01 .. 2021-03-31 | month | 2021-03 | ON_OR_AFTER
the note of [3 aug 2019] was torn | 2019-08-03 | day | 2019-08-03
the note of [the 3rd of may] was torn | 2024-05-03 | day | 2024-05-03
the lot closed [sept. 30], the page said | 2023-09-30 | day | 2023-09-30
"""  # noqa: E501 - a row is a line

WEEKDAY_AND_DAY = """
The talks of [Thursday 13th] failed. | 2024-06-13 | day | 2024-06-13
The jury was sworn in on [Mon 13th] in Leeds. | 2024-05-13 | day | 2024-05-13
The trial will open on [Tue 16th] in Leeds. | 2024-07-16 | day | 2024-07-16
They marched on [Saturday the 15th]. | 2024-06-15 | day | 2024-06-15
Doors will open on [Saturday, the 10th], near the pier. | 2024-08-10 | day | 2024-08-10
They marched on [Saturday the fifteenth]. | 2024-06-15 | day | 2024-06-15
They will march on [Wednesday the thirty-first]. | 2024-07-31 | day | 2024-07-31
"""

IN_WORDS = """
The siege began on [the first of March]. | 2024-03-01 | day | 2024-03-01
It fell on [May twenty-ninth]. | 2024-05-29 | day | 2024-05-29
They lost the town on [the third day of October]. | 2023-10-03 | day | 2023-10-03
The harbour will open on [the twenty-first]. | 2024-07-21 | day | 2024-07-21
We landed on [June sixth] in the dark, he told them. | 2024-06-06 | day | 2024-06-06
He was born on [the twelfth of August, 1931], in Oslo. | 1931-08-12 | day | 1931-08-12
The bank failed on [Friday, the thirteenth of May 1931]. | 1931-05-13 | day | 1931-05-13
It rained from [the ninth to the seventeenth of April]. | 2024-04-09 .. 2024-04-17 | day | 2024-04-09/2024-04-17
It rained from [ninth till seventeenth of April]. | 2024-04-09 .. 2024-04-17 | day | 2024-04-09/2024-04-17
"""  # noqa: E501 - a row is a line

SHORT_YEARS = """
He joined the paper in ['87]. | 1987-01-01 .. 1987-12-31 | year | 1987
The pit closed in [April of '87]. | 1987-04-01 .. 1987-04-30 | month | 1987-04
The pit closed in [April '87]. | 1987-04-01 .. 1987-04-30 | month | 1987-04
The pit closed on [3 April '87]. | 1987-04-03 | day | 1987-04-03
She has lived there since ['09]. | 2009-01-01 .. 2009-12-31 | year | 2009 | ON_OR_AFTER
"""

WITH_SIGNS = """
The lease ran out on [Oct/2], he wrote. | 2023-10-02 | day | 2023-10-02
The lease ran out on [2/Oct/2019], he wrote. | 2019-10-02 | day | 2019-10-02
Entry of [2019-aug-01] reads: closed. | 2019-08-01 | day | 2019-08-01
Edited on [Mon Dec-19-05], it says. | 2005-12-19 | day | 2005-12-19
The fair ran [Nov.19-20] in Turin. | 2023-11-19 .. 2023-11-20 | day | 2023-11-19/2023-11-20
The issue of [2014-10] was pulped. | 2014-10-01 .. 2014-10-31 | month | 2014-10
The issue of [2014/10/2] was pulped. | 2014-10-02 | day | 2014-10-02
The will is dated [13.6.2021] in ink. | 2021-06-13 | day | 2021-06-13
The will is dated [13-06-2021] in ink. | 2021-06-13 | day | 2021-06-13
It was stamped on [25/12], it said. | 2023-12-25 | day | 2023-12-25
The attacks of [9/11] changed the law. | 2001-09-11 | day | 2001-09-11
Security has tightened since [9/11]. | 2001-09-11 | day | 2001-09-11 | ON_OR_AFTER
They left on [June 28 in 2020]. | 2020-06-28 | day | 2020-06-28
They left on [June 4th of 1995]. | 1995-06-04 | day | 1995-06-04
They left on [28 June in 2020]. | 2020-06-28 | day | 2020-06-28
"""

# What looks like a date and tells none.
SILENT = """
It may 3 times out of 5 fail.
Article 12 may apply here.
The 4th may be the last of its kind.
They march 3 abreast.
They march 10 miles for bread.
Dents mar 3 of the cars.
They sat 3 to a bench.
An august body of 12 men met.
It was the first of many.
It was the third of its kind.
First responders came second.
On the second, he fell.
He came third on the fourth try.
He is six feet '2 in his socks.
She has 2/3 of it.
The odds were 9/2 on.
The band's 7/8 beat is odd.
It won 4-23 there.
The blood pressure was 120/80.
A 50/50 split was agreed.
He rated it 9/10, she 7/10.
'I was in the '20 pounds' queue.
Flight 2014-10 was late.
"""


@pytest.mark.parametrize(
    "row",
    [
        row
        for table in (SMALL_LETTERS, WEEKDAY_AND_DAY, IN_WORDS, SHORT_YEARS, WITH_SIGNS)
        for row in lines(table)
    ],
)
def test_a_date_reads_in_every_spelling(row: str) -> None:
    """Small letters, words for figures, a weekday in front, signs between: it is the same day."""
    check_day(row)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_what_looks_like_a_date_stays_silent(sentence: str) -> None:
    """Modals, verbs, shares, ratings, ranks and scores are no dates."""
    assert not told(sentence, "2024-07-05")
