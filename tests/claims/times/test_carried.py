"""Years that are carried on from a story of long ago, and years told apart from their day."""

import pytest

from tests.time_rows import check_several, days, lines, told

SEVERAL = lines("""
2012-10-02 | The dam broke on 8 May 1953. On 20 May the mayor resigned. | 8 May 1953 = 1953-05-08; 20 May = 1953-05-20
2012-10-02 | In 1911 the mill burned down. On 3 April the owner fled. | 1911 = 1911; 3 April = 1911-04-03
2012-10-02 | The liner sank in April 1902. The inquiry opened on 2 January. | April 1902 = 1902-04; 2 January = 1903-01-02
2012-10-02 | The strike began on 4 June 1926. In July the pits reopened. | 4 June 1926 = 1926-06-04; July = 1926-07
2012-10-02 | The garrison fell on 9 March 1942. By Christmas half of the men were dead. | 9 March 1942 = 1942-03-09; Christmas = 1942-12-25
2012-10-02 | The siege began on 12 October 1899. The following spring relief arrived. | 12 October 1899 = 1899-10-12; The following spring = 1900-SP
2012-10-02 | The quake struck on 18 April 1906. The previous winter the walls had cracked. | 18 April 1906 = 1906-04-18; The previous winter = 1905-WI
2012-10-02 | The fleet sailed on 1 March 1815. On 18 June the armies met. The news came on 21 June. | 1 March 1815 = 1815-03-01; 18 June = 1815-06-18; 21 June = 1815-06-21
2011-03-11 | A decade ago today the tower fell. The first crack was seen at 8.46am. | A decade ago today = 2001-03-11; 8.46am = 2001-03-11T08:46
2011-03-11 | Ten years ago today, two trains crashed. | Ten years ago today = 2001-03-11
2011-03-11 | Two years ago tomorrow will be the talk of the town. | Two years ago = 2009; tomorrow = 2011-03-12
2012-10-02 | Last year's marathon was on 30 November. | Last year = 2011; 30 November = 2011-11-30
2012-10-02 | Last year's gala was held on March 4. | Last year = 2011; March 4 = 2011-03-04
2012-10-02 | Last year's was on 30 November. | Last year = 2011; 30 November = 2011-11-30
2012-10-02 | Next year's festival will be in Leeds on 14 May. | Next year = 2013; 14 May = 2013-05-14
2012-10-02 | Next year's parade takes place on 3 January. | Next year = 2013; 3 January = 2013-01-03
2012-10-02 | Last year's rowing final was in October. | Last year = 2011; October = 2011-10
2012-10-02 | He spoke of the February 6 riot of 2009. | February 6 = 2009-02-06; 2009 = 2009
2012-10-02 | The 15 March bread riots of 1998 were recalled. | The 15 March = 1998-03-15; 1998 = 1998
2012-10-02 | She opened the shop on 3 March 2010 and sold it on 5 June. | 3 March 2010 = 2010-03-03; 5 June = 2010-06-05
""")  # noqa: E501 - a row is a line

# What a story of long ago does not date.
OF_LATE = lines("""
2012-10-02 | He was born on 8 May 1953. On 20 May he was knighted. | 8 May 1953 = 1953-05-08; 20 May = 2012-05-20
2012-10-02 | The club was founded in 1891. On 20 May it was sold. | 1891 = 1891; 20 May = 2012-05-20
2012-10-02 | The dam broke on 8 May 1953. The site will reopen on 20 May. | 8 May 1953 = 1953-05-08; 20 May = 2013-05-20
2012-10-02 | The dam broke on 8 May 1953. On Monday a report came out. It was written on 20 May. | 8 May 1953 = 1953-05-08; Monday = 2012-10-01; 20 May = 2012-05-20
2012-10-02 | The dam broke on 8 May 1953. The town has had a museum since 20 May. | 8 May 1953 = 1953-05-08; 20 May = 2012-05-20
2012-10-02 | The law of 3 May 2010 was repealed. On 20 July it lapsed. | 3 May 2010 = 2010-05-03; 20 July = 2012-07-20
2012-10-02 | Last year's winner fell in the final on 30 June. | Last year = 2011; 30 June = 2012-06-30
2012-10-02 | Last year's champion was beaten by his son on 30 June. | Last year = 2011; 30 June = 2012-06-30
2012-10-02 | Of last year's guests 30 came again on 14 May. | last year = 2011; 14 May = 2012-05-14
2012-10-02 | The pact of 3 January 2012 will lapse on 1 February. | 3 January 2012 = 2012-01-03; 1 February = 2013-02-01
2012-10-02 | It rose on June 6 sales of 2011 cars. | June 6 = 2012-06-06
""")  # noqa: E501 - a row is a line

WHICH = "of which year it is, the text does not say"
# Two years that it can be: that of the story, and that of the news.
OF_TWO = lines("""
2012-06-20 | The armies met in June 1815. The field was sold on 18 June. | 1815-06-18 2012-06-18
2012-10-02 | The dam broke on 8 May 1953. On 20 August the minister said it was a crime. | 1953-08-20 2012-08-20
2024-12-30 | He had entered the hospice in February 2023 and turned 100 on Oct. 1. | 2023-10-01 2024-10-01
2012-10-02 | In 1985 he joined the firm. In May he was named its chief. | 1985-05-01 .. 1985-05-31 2012-05-01 .. 2012-05-31
2012-10-02 | The prize went to him on 9 November 1922. In July he had left. | 1923-07-01 .. 1923-07-31 2012-07-01 .. 2012-07-31
2012-10-02 | The painter sold it on 3 May 1921. She died on 18 April. | 1922-04-18 2012-04-18
2012-10-02 | The plan of 3 March 2010 was dropped on 20 September. | 2010-09-20 2012-09-20
2012-09-02 | The mill closed on 9 June 1931. By July a hundred had left. | 1931-07-01 .. 1931-07-31 2012-07-01 .. 2012-07-31
""")  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", OF_TWO)
def test_a_day_of_two_years(row: str) -> None:
    """A day that may be of either year stays open with both."""
    published, text, readings = row.split(" | ")
    moment = told(text, published)[-1][1]

    assert moment.unresolved == WHICH
    assert " ".join(days(one) for one in moment.alternatives) == readings


@pytest.mark.parametrize("row", SEVERAL)
def test_a_year_is_carried_on(row: str) -> None:
    """A story of long ago dates its days; "last year's" and "of 2021" date the day beside them."""
    check_several(row)


@pytest.mark.parametrize("row", OF_LATE)
def test_a_year_is_left_behind(row: str) -> None:
    """Births, what is to come, and what is told beside a day of late have no part in the story."""
    check_several(row)
