"""Years, quarters and weeks that the words around them tell: "the revolution of 1848"."""

import pytest

from tests.time_rows import check_day, check_several, lines, told

READS = lines("""
The revolution of [1848] changed the map of Europe. | 1848-01-01 .. 1848-12-31 | year | 1848
The treaty of [1783] ended it. | 1783-01-01 .. 1783-12-31 | year | 1783
The war of [1812] hurt trade. | 1812-01-01 .. 1812-12-31 | year | 1812
The census of [1841] lists nine of them. | 1841-01-01 .. 1841-12-31 | year | 1841
Soldiers of the war of [1812] are buried there. | 1812-01-01 .. 1812-12-31 | year | 1812
The great fire of [1666] began in a bakery. | 1666-01-01 .. 1666-12-31 | year | 1666
Emissions must reach zero by [2100]. | 2100-01-01 .. 2100-12-31 | year | 2100 | ON_OR_BEFORE
Seas will rise by [2100], the panel said. | 2100-01-01 .. 2100-12-31 | year | 2100 | ON_OR_BEFORE
Seas could rise by two metres by [2150]. | 2150-01-01 .. 2150-12-31 | year | 2150 | ON_OR_BEFORE
They met in [the summer of '69]. | 1969-06-01 .. 1969-08-31 | season | 1969-SU
He lived there from about [1990 to 1995]. | 1990-01-01 .. 1995-12-31 | year | 1990/1995 | APPROX about
He lived there between around [1990 and 1995]. | 1990-01-01 .. 1995-12-31 | year | 1990/1995 | APPROX about
He lived there from [1990 to about 1995]. | 1990-01-01 .. 1995-12-31 | year | 1990/1995 | APPROX about
It flooded in [the week of the 18th]. | 2024-06-17 .. 2024-06-23 | week | 2024-W25
It was held on [the weekend of the 15th]. | 2024-06-15 .. 2024-06-16 | weekend | 2024-W24-WE
The council will meet on [the first Monday evening of next month]. | 2024-08-05 | part_of_day | 2024-08-05TEV
They met on [the last Friday morning of May]. | 2024-05-31 | part_of_day | 2024-05-31TMO
The [2019 H2] figures were weak. | 2019-07-01 .. 2019-12-31 | half | 2019-H2
Permits by month: [Dec-2018] saw nine. | 2018-12-01 .. 2018-12-31 | month | 2018-12
The show ran [13.01.2016 - 22.01.2016] in town. | 2016-01-13 .. 2016-01-22 | day | 2016-01-13/2016-01-22
Sales fell in [the first and second quarters of 2023]. | 2023-01-01 .. 2023-06-30 | quarter | 2023-Q1/2023-Q2
Growth was flat in [the 3rd and 4th quarters of last year]. | 2023-07-01 .. 2023-12-31 | quarter | 2023-Q3/2023-Q4
""")  # noqa: E501 - a row is a line

ELEVENTHS = lines("""
The attacks of [9/11] changed travel. | 2001-09-11 | day | 2001-09-11
He was in the tower on [9/11]. | 2001-09-11 | day | 2001-09-11
Since [9/11] air travel is safer. | 2001-09-11 | day | 2001-09-11 | ON_OR_AFTER
After [9/11], the law changed. | 2001-09-11 | day | 2001-09-11 | AFTER
""")

SEVERAL = lines("""
2024-12-20 | Sales fell in Q1 and Q2 2023. | Q1 = 2023-Q1; Q2 2023 = 2023-Q2
2024-12-20 | Sales fell in Q1, Q2 and Q3 2022. | Q1 = 2022-Q1; Q2 = 2022-Q2; Q3 2022 = 2022-Q3
2024-12-20 | Sales fell from Q1 to Q3 of 2023. | Q1 to Q3 of 2023 = 2023-Q1/2023-Q3
2024-12-20 | Sales fell in Q3 2022 and Q1 2023. | Q3 2022 = 2022-Q3; Q1 2023 = 2023-Q1
2024-12-20 | In the first and third quarters of 2023, sales fell. | the first = 2023-Q1; third quarters of 2023 = 2023-Q3
2024-12-20 | Rents rose in H1 and H2 2022. | H1 = 2022-H1; H2 2022 = 2022-H2
""")  # noqa: E501 - a row is a line

SAYS_NOTHING = lines("""
A crowd of 1848 watched.
A garrison of 1783 held the fort.
A year of 1848 hours.
The number of jobs will rise by 2117.
Output rose by 2100.
The 9/11 Commission published its report.
The families of 9/11 victims sued.
The 9/11 victims fund paid out.
It opens beside the 9/11 Memorial.
Before the 9/11 Museum there was a car park.
They led in the first and second quarters.
He owned songs from '69 sessions.
""")


@pytest.mark.parametrize("row", [*READS, *ELEVENTHS])
def test_the_words_around_tell_the_date(row: str) -> None:
    """An event, an outlook, a week or a quarter asks for it."""
    check_day(row)


@pytest.mark.parametrize("row", SEVERAL)
def test_quarters_share_their_year(row: str) -> None:
    """The year of the last is that of all."""
    check_several(row)


@pytest.mark.parametrize("text", SAYS_NOTHING)
def test_a_count_or_a_name_tells_no_date(text: str) -> None:
    """A crowd has so many heads; a commission is named after its day."""
    assert told(text, "2024-07-05") == []
