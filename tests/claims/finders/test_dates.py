"""Dates: a sentence, the day it was published, and the days that it tells."""

import attrs
import pytest

from factcheck.claims.finders.dates import find
from factcheck.claims.sentences import Page
from factcheck.model import Span, Stretch, Zone
from factcheck.reference.language import load_language
from tests.builders import article
from tests.time_rows import check_day, check_open, check_several, lines, told, when

# The date in brackets | its days | grain | TIMEX3 value | mod and hedge, if it has any.
# All are published on Friday 5 July 2024.
TABLE = """
They signed it on [4 March 2024]. | 2024-03-04 | day | 2024-03-04
The deal of [March 4th, 2024] was signed. | 2024-03-04 | day | 2024-03-04
It was filed on [4th of March 2024]. | 2024-03-04 | day | 2024-03-04
It was filed on [Monday, March 4, 2024], in court. | 2024-03-04 | day | 2024-03-04
On [the 5th of May] the general strike began. | 2024-05-05 | day | 2024-05-05
Results came on [2024-03-04]. | 2024-03-04 | day | 2024-03-04
The note is dated [Mar. 4]. | 2024-03-04 | day | 2024-03-04
It opened on [6th June]. | 2024-06-06 | day | 2024-06-06
The trial of [Sept. 11, 2001] figures in it. | 2001-09-11 | day | 2001-09-11
Talks began in [March]. | 2024-03-01 .. 2024-03-31 | month | 2024-03
Talks began in [March 2024]. | 2024-03-01 .. 2024-03-31 | month | 2024-03
Prices rose in [June last year]. | 2023-06-01 .. 2023-06-30 | month | 2023-06
Growth slowed in [March this year]. | 2024-03-01 .. 2024-03-31 | month | 2024-03
It was published on [the 4th]. | 2024-07-04 | day | 2024-07-04
Sales grew in [2023]. | 2023-01-01 .. 2023-12-31 | year | 2023
Exports, ([2023]) figures show, grew. | 2023-01-01 .. 2023-12-31 | year | 2023
The [2023] budget was passed. | 2023-01-01 .. 2023-12-31 | year | 2023
The law will change by [2030]. | 2030-01-01 .. 2030-12-31 | year | 2030 | ON_OR_BEFORE
It has been frozen since [2018]. | 2018-01-01 .. 2018-12-31 | year | 2018 | ON_OR_AFTER
The band was big in [the 1990s]. | 1990-01-01 .. 1999-12-31 | decade | 199
The film recalls [the '80s]. | 1980-01-01 .. 1989-12-31 | decade | 198
They were stars of [the nineties]. | 1990-01-01 .. 1999-12-31 | decade | 199
It is a castle of [the 19th century]. | 1801-01-01 .. 1900-12-31 | century | 18
The novel of [the nineteenth century] sold well. | 1801-01-01 .. 1900-12-31 | century | 18
Revenue fell in [Q3]. | 2023-07-01 .. 2023-09-30 | quarter | 2023-Q3
Revenue fell in [Q3 2023]. | 2023-07-01 .. 2023-09-30 | quarter | 2023-Q3
Profit rose in [the first quarter of 2024]. | 2024-01-01 .. 2024-03-31 | quarter | 2024-Q1
Profit rose in [the third quarter]. | 2023-07-01 .. 2023-09-30 | quarter | 2023-Q3
Output grew in [the first half of 2024]. | 2024-01-01 .. 2024-06-30 | half | 2024-H1
Output grew in [the second half of last year]. | 2023-07-01 .. 2023-12-31 | half | 2023-H2
Output in [H1 2024] grew. | 2024-01-01 .. 2024-06-30 | half | 2024-H1
Growth was strong [last quarter]. | 2024-04-01 .. 2024-06-30 | quarter | 2024-Q2
The Pentagon spent more in [fiscal 2024]. | 2023-10-01 .. 2024-09-30 | fiscal_year | FY2024
The Pentagon spent more in [FY2023]. | 2022-10-01 .. 2023-09-30 | fiscal_year | FY2023
The US agency repatriated 288 people in [the last fiscal year]. | 2022-10-01 .. 2023-09-30 | fiscal_year | FY2023
The White House set the budget for [fiscal year 2025]. | 2024-10-01 .. 2025-09-30 | fiscal_year | FY2025
India spent more in [the 2023-24 fiscal year]. | 2023-04-01 .. 2024-03-31 | fiscal_year | FY2024
Tokyo spent more in [fiscal 2023]. | 2023-04-01 .. 2024-03-31 | fiscal_year | FY2023
In Britain it fell in [the last financial year]. | 2023-04-01 .. 2024-03-31 | fiscal_year | FY2024
The [2023-24] season was poor. | 2023-01-01 .. 2024-12-31 | year | 2023/2024
It snowed in [the winter of 2022]. | 2022-12-01 .. 2023-02-28 | season | 2022-WI
Tourists came in [summer 2023]. | 2023-06-01 .. 2023-08-31 | season | 2023-SU
Fires raged [this summer]. | 2024-06-01 .. 2024-08-31 | season | 2024-SU
Fires raged [last summer]. | 2023-06-01 .. 2023-08-31 | season | 2023-SU
The bridge opens [next spring]. | 2025-03-01 .. 2025-05-31 | season | 2025-SP
They met on [Thursday]. | 2024-07-04 | day | 2024-07-04
They met on [Friday]. | 2024-07-05 | day | 2024-07-05
They will meet on [Thursday]. | 2024-07-11 | day | 2024-07-11
They met [last Thursday]. | 2024-07-04 | day | 2024-07-04
They meet again [next Thursday]. | 2024-07-11 | day | 2024-07-11
They talk [this Thursday]. | 2024-07-04 | day | 2024-07-04
They will vote by [Monday]. | 2024-07-08 | day | 2024-07-08 | ON_OR_BEFORE
They met on [Thursday last week]. | 2024-06-27 | day | 2024-06-27
They met [Friday evening]. | 2024-07-05 | part_of_day | 2024-07-05TEV
The blast came [early Thursday]. | 2024-07-04 | day | 2024-07-04 | START
The vote came [late on Wednesday]. | 2024-07-03 | day | 2024-07-03 | END
It struck in [the early hours of Monday]. | 2024-07-01 | part_of_day | 2024-07-01TMO
He left on [Monday morning]. | 2024-07-01 | part_of_day | 2024-07-01TMO
He left [yesterday]. | 2024-07-04 | day | 2024-07-04
He leaves [tomorrow]. | 2024-07-06 | day | 2024-07-06
He spoke [today]. | 2024-07-05 | day | 2024-07-05
He spoke [this morning]. | 2024-07-05 | part_of_day | 2024-07-05TMO
He spoke [last night]. | 2024-07-04 | part_of_day | 2024-07-04TNI
He speaks [tonight]. | 2024-07-05 | part_of_day | 2024-07-05TNI
He left [the day before yesterday]. | 2024-07-03 | day | 2024-07-03
He left [yesterday evening]. | 2024-07-04 | part_of_day | 2024-07-04TEV
It happened [two days ago]. | 2024-07-03 | day | 2024-07-03
It happened [two weeks ago]. | 2024-06-17 .. 2024-06-23 | week | 2024-W25 | about
It happened [a week ago]. | 2024-06-24 .. 2024-06-30 | week | 2024-W26 | about
It happened [two months ago]. | 2024-05-01 .. 2024-05-31 | month | 2024-05
It happened about [two years ago]. | 2022-01-01 .. 2022-12-31 | year | 2022 | APPROX about
It happened [a decade ago]. | 2014-01-01 .. 2014-12-31 | year | 2014 | about
It happened exactly [two years ago]. | 2022-07-05 | day | 2022-07-05
Talks resumed [this week]. | 2024-07-01 .. 2024-07-07 | week | 2024-W27
Talks resumed [earlier this week]. | 2024-07-01 .. 2024-07-05 | week | 2024-W27 | BEFORE
Talks resumed [last week]. | 2024-06-24 .. 2024-06-30 | week | 2024-W26
Talks resume [next week]. | 2024-07-08 .. 2024-07-14 | week | 2024-W28
Talks resumed [last month]. | 2024-06-01 .. 2024-06-30 | month | 2024-06
Talks resume [next month]. | 2024-08-01 .. 2024-08-31 | month | 2024-08
Talks resumed [earlier this month]. | 2024-07-01 .. 2024-07-05 | month | 2024-07 | BEFORE
Talks resumed [this year]. | 2024-01-01 .. 2024-12-31 | year | 2024
Talks resumed [last year]. | 2023-01-01 .. 2023-12-31 | year | 2023
Talks resume [next year]. | 2025-01-01 .. 2025-12-31 | year | 2025
They resume [early next year]. | 2025-01-01 .. 2025-03-31 | year | 2025 | START
They resume [later this year]. | 2024-07-05 .. 2024-12-31 | year | 2024 | AFTER
They resumed [late last year]. | 2023-10-01 .. 2023-12-31 | year | 2023 | END
They resumed at [the start of the year]. | 2024-01-01 .. 2024-03-31 | year | 2024 | START
They resumed at [the beginning of this year]. | 2024-01-01 .. 2024-03-31 | year | 2024 | START
It ends by [the end of June]. | 2025-06-21 .. 2025-06-30 | month | 2025-06 | END
It began in [mid-March]. | 2024-03-11 .. 2024-03-20 | month | 2024-03 | MID
It began in [early 2025]. | 2025-01-01 .. 2025-03-31 | year | 2025 | START
It began in [late 2023]. | 2023-10-01 .. 2023-12-31 | year | 2023 | END
It began at [the end of last month]. | 2024-06-21 .. 2024-06-30 | month | 2024-06 | END
It happened in [the early 1990s]. | 1990-01-01 .. 1992-12-31 | decade | 199 | START
[Last November], they met. | 2023-11-01 .. 2023-11-30 | month | 2023-11
They meet [next March]. | 2025-03-01 .. 2025-03-31 | month | 2025-03
The [November] summit failed. | 2023-11-01 .. 2023-11-30 | month | 2023-11
They met [last weekend]. | 2024-06-29 .. 2024-06-30 | weekend | 2024-W26-WE
They met at [the weekend]. | 2024-06-29 .. 2024-06-30 | weekend | 2024-W26-WE
They will meet [this weekend]. | 2024-07-06 .. 2024-07-07 | weekend | 2024-W27-WE
It rained from [June 3 to 7]. | 2024-06-03 .. 2024-06-07 | day | 2024-06-03/2024-06-07
It rained [June 3-7]. | 2024-06-03 .. 2024-06-07 | day | 2024-06-03/2024-06-07
It rained from [3 to 7 June 2023]. | 2023-06-03 .. 2023-06-07 | day | 2023-06-03/2023-06-07
It may land between [August 23 and 24, 2023]. | 2023-08-23 .. 2023-08-24 | day | 2023-08-23/2023-08-24
Deals fell between [2019 and 2022]. | 2019-01-01 .. 2022-12-31 | year | 2019/2022
Deals fell from [2019 to 2022]. | 2019-01-01 .. 2022-12-31 | year | 2019/2022
Deals fell in [2019-2022]. | 2019-01-01 .. 2022-12-31 | year | 2019/2022
Sales rose in [Jan-Sept]. | 2023-01-01 .. 2023-09-30 | month | 2023-01/2023-09
Work lasted from [January to the end of September]. | 2023-01-01 .. 2023-09-30 | month | 2023-01/2023-09
It runs from [Monday to Friday]. | 2024-07-01 .. 2024-07-05 | day | 2024-07-01/2024-07-05
Inflation eased in [the four months to January]. | 2023-10-01 .. 2024-01-31 | month | 2023-10/2024-01
Migration rose in [the year to June 2023]. | 2022-07-01 .. 2023-06-30 | year | 2022-07/2023-06
Migration rose in [the year ending December 2022]. | 2022-01-01 .. 2022-12-31 | year | 2022
Migration fell in [the 12 months to June 2024]. | 2023-07-01 .. 2024-06-30 | month | 2023-07/2024-06
Prices have risen since [October]. | 2023-10-01 .. 2023-10-31 | month | 2023-10 | ON_OR_AFTER
It rained over [the past two weeks]. | 2024-06-21 .. 2024-07-05 | week | 2024-06-21/2024-07-05
It will rain over [the next 10 days]. | 2024-07-05 .. 2024-07-15 | day | 2024-07-05/2024-07-15
It rose over [the past year]. | 2023-07-05 .. 2024-07-05 | year | 2023-07-05/2024-07-05
They marched on [New Year's Eve]. | 2023-12-31 | day | 2023-12-31
Shops opened on [Black Friday]. | 2023-11-24 | day | 2023-11-24
They rested on [Good Friday 2023]. | 2023-04-07 | day | 2023-04-07
They met on [Christmas Day]. | 2023-12-25 | day | 2023-12-25
The quake struck at [2:09 a.m. Thursday]. | 2024-07-04T02:09 | minute | 2024-07-04T02:09
The trains collided around [7pm on Friday]. | 2024-07-05T19:00 | hour | 2024-07-05T19:00 | APPROX about
It lands at [6.04 pm (IST) on August 3]. | 2024-08-03T18:04+05:30 | minute | 2024-08-03T12:34Z
The launch was on [July 14, 2023 at 2:35 PM]. | 2023-07-14T14:35 | minute | 2023-07-14T14:35
It landed on [August 23 at around 06:05 PM]. | 2023-08-23T18:05 | minute | 2023-08-23T18:05 | APPROX about
The alarm came at [0737 GMT on Thursday]. | 2024-07-04T07:37+00:00 | minute | 2024-07-04T07:37Z
It began at [14:30 on Thursday]. | 2024-07-04T14:30 | minute | 2024-07-04T14:30
The sale ended at [noon on Wednesday]. | 2024-07-03T12:00 | hour | 2024-07-03T12:00
It closed at [4 p.m. EDT on Wednesday]. | 2024-07-03T16:00-04:00 | hour | 2024-07-03T20:00Z
"""  # noqa: E501 - a row is a line

# What looks like a date and tells none.
SILENT = """
It may rain.
May you live long.
They march on the capital.
The March on Washington drew many.
The Women's March drew crowds.
It was an august body.
He sat down in the sun.
She came second in the race.
Prices fall when demand does.
The fall of the city shocked them.
We met many people.
Mon ami, he said.
1,984 people were there.
There were 1984 people there.
In 2000 homes the power failed.
He drives a 2024 model.
A 2008 Bentley was stolen.
His 2008 Bentley was stolen.
The Boeing 757 landed.
April Smith said so.
April Ryan asked.
June Lee won the race.
Theresa May resigned.
Prime Minister May resigned.
The Sunday Times reported it.
The Study Times reported it.
The Mail on Sunday reported it.
Sheffield Wednesday lost.
It cost $2023 in all.
It cost 2,023 in all.
The 1990 Trust objected.
See you at 5 there.
They won 3-1 and 2:1 at home.
A ratio of 16:9 is common.
He finished in 2:09:33 there.
Chapter 12/4 was cut.
Two thirds of it, or 3/4, is water.
He is in his 40s.
Temperatures in the 40s were felt.
He was fourth in line.
The second floor burned.
They live on the 4th floor.
A quarter of them left.
Half of them left.
In the first half of the game they scored.
He scored in the second half.
This time they won.
At the same time they won.
To this day it stands.
On the last day of the war it burned.
It is the last week of the festival.
The day after the vote was calm.
She won two weeks after the vote.
He was jailed for three years.
It took 10 days.
A five-day visit began.
The 24-hour strike began.
I am at 7 there.
Dec is a name.
Room 2021 was locked.
Windows 2000 crashed.
COVID-19 spread.
A spring of water was found.
Spring water sells well.
It was the summer palace.
Every Monday they meet.
On Mondays they meet.
The well is 2015 metres deep.
Killed by 2015 bullets, he died.
Page 2019 is missing.
The score was 21-19 then.
Call 555-2024 at once.
He ran 1500 metres.
IST and EST are labs.
They came from the US and the UK.
Ten minutes later he left.
They lost the lead in the fourth quarter.
He worked for 20th Century Fox.
It closed half a century ago.
The panel meets on the second Tuesday of each month.
He scored with 14:05 left.
At this time of year it rains.
It was a wild card weekend.
A now-defunct bank owned it.
"""

# Published | text | what is told, in order: words = days.
SEVERAL = """
2024-07-05 | In 2023, sales were 10 times the previous year. | 2023 = 2023; the previous year = 2022
2024-07-05 | Sales fell in June. The previous month they rose. | June = 2024-06; The previous month = 2024-05
2024-07-05 | They met on Monday. The following day they signed. | Monday = 2024-07-01; The following day = 2024-07-02
2024-07-25 | Sales rose in Q2 2024 from a year earlier. | Q2 2024 = 2024-Q2; a year earlier = 2023-Q2
2024-07-25 | Profit in June beat the same month last year. | June = 2024-06; the same month last year = 2023-06
2024-07-25 | It sold 20 in H1 2024, 10 in the same period a year earlier. | H1 2024 = 2024-H1; the same period a year earlier = 2023-H1
2024-07-25 | Prices rose from a year earlier. | a year earlier = 2023
2023-11-23 | It was 6 in the year to June 2023, 5 in the previous 12 months. | the year to June 2023 = 2022-07/2023-06; the previous 12 months = 2021-07/2022-06
2024-07-05 | The quake came on Thursday. At 2:09 a.m. glass broke. | Thursday = 2024-07-04; 2:09 a.m. = 2024-07-04T02:09
2024-07-05 | At 2:09 a.m. glass broke on Thursday. | 2:09 a.m. = 2024-07-04T02:09; Thursday = 2024-07-04
2024-04-27 | It began at 2:37 p.m. local time (0737 GMT) on Friday. | 2:37 p.m. local time = 2024-04-26T07:37Z; 0737 GMT = 2024-04-26T07:37Z; Friday = 2024-04-26
2024-07-05 | In 2022 it made 5, it said on Thursday, 2 more than the previous year. | 2022 = 2022; Thursday = 2024-07-04; the previous year = 2021
2024-07-05 | They met in 2019. That year it rained. | 2019 = 2019; That year = 2019
2007-03-20 | He died on June 24, 2005, after a June 20 shooting. | June 24, 2005 = 2005-06-24; June 20 = 2005-06-20
2009-02-04 | He is due in court on Feb. 17. He was held on Jan. 6. | Feb. 17 = 2009-02-17; Jan. 6 = 2009-01-06
2013-06-12 | A hearing will be held on September 6. | September 6 = 2013-09-06
2023-08-20 | The lander should set down on Wednesday. | Wednesday = 2023-08-23
2024-07-05 | It ran from Dec. 28 to Jan. 3. | Dec. 28 to Jan. 3 = 2023-12-28/2024-01-03
2025-02-05 | The Indian firm's Q3 FY25 profit rose. | Q3 FY25 = FY2025-Q3
2024-07-05 | On the evening of June 3 it burned. | the evening of June 3 = 2024-06-03TEV
2024-07-05 | It was 5 in the week to June 9. | the week to June 9 = 2024-06-03/2024-06-09
2024-07-05 | The mission ended on 21 Aug 2023, 07:57 PM IST. | 21 Aug 2023, 07:57 PM IST = 2023-08-21T14:27Z
2024-12-20 | The report is of 25/07/2024, the reply of 04/08/2024. | 25/07/2024 = 2024-07-25; 04/08/2024 = 2024-08-04
2024-12-20 | The report is of 07/25/2024, the reply of 04/08/2024. | 07/25/2024 = 2024-07-25; 04/08/2024 = 2024-04-08
"""  # noqa: E501 - a row is a line

# Published ("" if not known, a year if only that) | text | words | why | the readings it names.
OPEN = """
| They met on Thursday. | Thursday | no publication date |
| They met two days ago. | two days ago | no publication date |
| They met last month. | last month | no publication date |
| They met in May. | May | no publication date |
| They met on May 3. | May 3 | no publication date |
| They met this summer. | this summer | no publication date |
| They met at 3 p.m. there. | 3 p.m. | no publication date |
2024 | They met on Thursday. | Thursday | only the year of publication is known |
2024 | They met last month. | last month | only the year of publication is known |
2024 | They met in February. | February | only the year of publication is known | 2023-02 2024-02
2024-12-20 | The report is of 04/08/2024. | 04/08/2024 | the order of day and month is not known | 2024-08-04 2024-04-08
2024-07-05 | Sales grew in fiscal 2024. | fiscal 2024 | whose fiscal year it is, the text does not say |
2024-07-05 | It has grown in recent years. | recent years | vague |
2024-07-05 | It grew over the past few years. | the past few years | vague |
2024-07-05 | It grew a few weeks ago. | a few weeks ago | vague |
2024-07-05 | Things may be changing now, he said. | now | vague |
2024-07-05 | He recently left. | recently | vague |
2024-07-05 | It will grow in the coming months. | the coming months | vague |
"""  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", lines(TABLE))
def test_a_date_tells_its_days(row: str) -> None:
    """A date is found with its words alone, and means these days, in this grain."""
    check_day(row)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_what_tells_no_date_stays_silent(sentence: str) -> None:
    """Names, counts, scores and verbs are no dates."""
    assert not told(sentence, "2024-07-05")


@pytest.mark.parametrize("row", lines(SEVERAL))
def test_dates_lean_on_each_other(row: str) -> None:
    """What a text told before, or tells beside it, decides what a date means."""
    check_several(row)


@pytest.mark.parametrize("row", lines(OPEN))
def test_what_cannot_be_known_stays_open(row: str) -> None:
    """Without an anchor no day is invented; the reason is given, and both readings of two."""
    check_open(row)


def test_a_header_line_and_related_links_may_differ_in_order() -> None:
    """The reading that is the day of publication holds; the links below follow their own order."""
    text = "04/08/2024, 16.41\nThey met.\nSee also\n05/04/2024 13:50\n13/06/2008\n"
    found = [when(moment.start) for _, moment in told(text, "2024-04-08")]

    assert found == ["2024-04-08T16:41", "2024-04-05T13:50", "2008-06-13"]


def test_a_zone_that_contradicts_itself_stays_open() -> None:
    """Where both orders occur, a date that can be read in both ways is left open."""
    found = told("Letters of 25/07/2024, 07/26/2024 and 04/08/2024 exist.", "2024-12-20")

    assert [moment.resolved for _, moment in found] == [True, True, False]


def test_market_tables_tell_no_dates() -> None:
    """A date among the figures of a market table belongs to the page, not to the story."""
    text = "Close on 5 July 2024\nThey met on Thursday."
    market = Stretch(Zone.MARKET, Span(0, text.index("\n")))
    page = Page(attrs.evolve(article(text), stretches=(market,)), load_language("en"))
    found = [one for sentence in page.sentences for one in find(sentence, page)]

    assert [one.sentence.phrase(*one.core) for one in found] == ["Thursday"]


def test_page_furniture_points_nowhere() -> None:
    """Beside the story only dates that tell days are found: "Subscribe now" tells none."""
    text = "Subscribe now, from 5 July 2024\nThey met on Thursday."
    aside = Stretch(Zone.NEWSLETTER, Span(0, text.index("\n")))
    page = Page(attrs.evolve(article(text), stretches=(aside,)), load_language("en"))
    found = [one for sentence in page.sentences for one in find(sentence, page)]

    assert [one.sentence.phrase(*one.core) for one in found] == ["5 July 2024", "Thursday"]


def test_a_hedge_belongs_to_the_quote() -> None:
    """The quote begins with the word that guards the date; the date itself behind it."""
    page = Page(article("It began around 7pm on Friday."), load_language("en"))
    (found,) = find(page.sentences[0], page)

    assert page.sentences[0].phrase(*found.tokens) == "around 7pm on Friday"
    assert page.sentences[0].phrase(*found.core) == "7pm on Friday"


def test_one_article_knows_nothing_of_another() -> None:
    """What one text told before is forgotten when the next is read."""
    assert told("They met on March 3, 2022.", "2024-07-05")
    [(_, moment)] = told("The following day they signed.", "2024-07-05")

    assert (moment.start, moment.unresolved) == (
        None,
        "nothing before it says from when it counts",
    )
