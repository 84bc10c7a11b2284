"""Quarters, halves, fiscal years and the ends of years: which days they are, and what is none."""

import pytest

from tests.time_rows import check_day, check_open, lines, told

# The date in brackets | its days | grain | TIMEX3 value | mod and hedge, if it has any.
# All are published on Friday 5 July 2024.
TABLE = """
Profit rose in [the 3rd quarter]. | 2023-07-01 .. 2023-09-30 | quarter | 2023-Q3
Profit rose in [the 3rd qtr]. | 2023-07-01 .. 2023-09-30 | quarter | 2023-Q3
Profit rose in [the 4th quarter of 2018]. | 2018-10-01 .. 2018-12-31 | quarter | 2018-Q4
Shipments in [2018Q4] were low. | 2018-10-01 .. 2018-12-31 | quarter | 2018-Q4
Net income in [4Q23] was flat. | 2023-10-01 .. 2023-12-31 | quarter | 2023-Q4
Net income in [Q4'23] was flat. | 2023-10-01 .. 2023-12-31 | quarter | 2023-Q4
Traffic grew in [Q2/2024]. | 2024-04-01 .. 2024-06-30 | quarter | 2024-Q2
Traffic grew in [1H24]. | 2024-01-01 .. 2024-06-30 | half | 2024-H1
Traffic grew in [H1 2024]. | 2024-01-01 .. 2024-06-30 | half | 2024-H1
The Indian lender made less in [Q3FY25]. | 2024-10-01 .. 2024-12-31 | quarter | FY2025-Q3
India's growth was strong in [H1 FY24/25]. | 2024-04-01 .. 2024-09-30 | half | FY2025-H1
[Third-quarter] profit fell. | 2023-07-01 .. 2023-09-30 | quarter | 2023-Q3
They will report [second-quarter] results. | 2024-04-01 .. 2024-06-30 | quarter | 2024-Q2
Sales fell in [the second half]. | 2023-07-01 .. 2023-12-31 | half | 2023-H2
[First-half] profit fell. | 2024-01-01 .. 2024-06-30 | half | 2024-H1
[The final quarter] saw sales fall. | 2023-10-01 .. 2023-12-31 | quarter | 2023-Q4
Sales rose in [the first half-year]. | 2024-01-01 .. 2024-06-30 | half | 2024-H1
Sales grew in [last year's fourth quarter]. | 2023-10-01 .. 2023-12-31 | quarter | 2023-Q4
[The 2023 third quarter] was poor for sales. | 2023-07-01 .. 2023-09-30 | quarter | 2023-Q3
The bank's [second-half] outlook was poor. | 2024-07-01 .. 2024-12-31 | half | 2024-H2
Sales fell in [the June quarter]. | 2024-04-01 .. 2024-06-30 | quarter | 2024-Q2
Production fell in [the December half]. | 2023-07-01 .. 2023-12-31 | half | 2023-H2
Profit fell over [the past two quarters], the bank said. | 2024-01-01 .. 2024-06-30 | quarter | 2024-Q1/2024-Q2
Profit will fall over [the next two quarters], the bank said. | 2024-10-01 .. 2025-03-31 | quarter | 2024-Q4/2025-Q1
The index fell over [the past five trading days]. | 2024-06-28 .. 2024-07-04 | day | 2024-06-28/2024-07-04 | about
The Pentagon spent more in [the fiscal fourth quarter]. | 2023-07-01 .. 2023-09-30 | quarter | FY2023-Q4
The White House spent more in [fiscal Q2]. | 2024-01-01 .. 2024-03-31 | quarter | FY2024-Q2
[So far this year], 20 have died. | 2024-01-01 .. 2024-07-05 | year | 2024-01-01/2024-07-05
Arrests have doubled [this year so far]. | 2024-01-01 .. 2024-07-05 | year | 2024-01-01/2024-07-05
The Pentagon has spent more [so far this fiscal year]. | 2023-10-01 .. 2024-07-05 | fiscal_year | 2023-10-01/2024-07-05
The fund has gained 3% [year-to-date]. | 2024-01-01 .. 2024-07-05 | year | 2024-01-01/2024-07-05
The fund gained 3% in [the year to date]. | 2024-01-01 .. 2024-07-05 | year | 2024-01-01/2024-07-05
Arrests are up on [this time last fiscal year]. | 2023-07-01 .. 2023-07-31 | month | 2023-07 | about
British schools had more pupils in [the 2023/24 academic year]. | 2023-09-01 .. 2024-08-31 | year | 2023-09/2024-08 | about
In Britain, [the 2023-24 tax year] was a good one. | 2023-04-06 .. 2024-04-05 | year | 2023-04-06/2024-04-05
American schools lost pupils [last school year]. | 2022-09-01 .. 2023-08-31 | year | 2022-09/2023-08 | about
The US budget grew in [the 2024 tax year]. | 2024-01-01 .. 2024-12-31 | year | 2024
They had repaid it by [year-end]. | 2023-10-01 .. 2023-12-31 | year | 2023 | END
They will have repaid it by [year's end]. | 2024-10-01 .. 2024-12-31 | year | 2024 | END
The work will be done by [end of year]. | 2024-10-01 .. 2024-12-31 | year | 2024 | END
The work will be done at [the end of the quarter]. | 2024-09-01 .. 2024-09-30 | quarter | 2024-Q3 | END
Tests should resume by [end-August]. | 2024-08-21 .. 2024-08-31 | month | 2024-08 | END
Debt stood at 5 at [end-2023]. | 2023-10-01 .. 2023-12-31 | year | 2023 | END
A cold front came in [midweek]. | 2024-07-03 .. 2024-07-04 | week | 2024-W27 | MID
They were ready by [mid-year]. | 2024-04-01 .. 2024-09-30 | year | 2024 | MID
Fires raged in [late summer]. | 2023-08-01 .. 2023-08-31 | season | 2023-SU | END
Fires raged in [early spring 2023]. | 2023-03-01 .. 2023-03-31 | season | 2023-SP | START
Fires will rage by [the end of summer]. | 2024-08-01 .. 2024-08-31 | season | 2024-SU | END
It snowed in [the winter of 2022-23]. | 2022-12-01 .. 2023-02-28 | season | 2022-WI
It has risen since [the turn of the year]. | 2024-01-01 | day | 2024-01-01 | ON_OR_AFTER
It grew in [week 31 of last year]. | 2023-07-31 .. 2023-08-06 | week | 2023-W31
It grew in [week 1 of 2021]. | 2021-01-04 .. 2021-01-10 | week | 2021-W01
Profit for [the quarter ended March 31, 2024] fell. | 2024-01-01 .. 2024-03-31 | quarter | 2024-Q1
Profit for [the half-year to June] fell. | 2024-01-01 .. 2024-06-30 | month | 2024-01/2024-06
Profit for [the six-month period ended June 30] fell. | 2024-01-01 .. 2024-06-30 | month | 2024-01/2024-06
Sales fell in [the second quarter ended June 30, 2024]. | 2024-04-01 .. 2024-06-30 | quarter | 2024-Q2
Sales fell in [the nine months ended September 30, 2023]. | 2023-01-01 .. 2023-09-30 | month | 2023-01/2023-09
They met in [late-June]. | 2024-06-21 .. 2024-06-30 | month | 2024-06 | END
Lanes will reopen in [early July]. | 2024-07-01 .. 2024-07-10 | month | 2024-07 | START
The bank expects growth in [the coming quarter]. | 2024-10-01 .. 2024-12-31 | quarter | 2024-Q4
It grew in [the two quarters to June]. | 2024-01-01 .. 2024-06-30 | quarter | 2024-Q1/2024-Q2
Sales from [Q1 to Q3 2023] were slow. | 2023-01-01 .. 2023-09-30 | quarter | 2023-Q1/2023-Q3
They met [early in the second half of last year]. | 2023-07-01 .. 2023-08-31 | half | 2023-H2 | START
Output for [the first seven months of the 2023-24 fiscal year] rose in India. | 2023-04-01 .. 2023-10-31 | month | 2023-04/2023-10
"""  # noqa: E501 - a row is a line

# What looks like a date and tells none.
SILENT = """
In the first week of the trial he spoke.
On the last day of the war it burned.
In the third quarter of the game he scored.
They led after the first quarter.
He scored in the second half.
They lost in the final quarter.
The third quarter in a row brought losses to the bank.
For the third quarter running profit fell.
Profit fell for a third straight quarter.
The first half of the film drags.
The first half of the match ended level.
He was sent off midway through the second half.
Her first week in office was hard.
It was the album of the year.
He is the player of the month.
The second week of the festival was dull.
The latter part of the book is dull.
The last three weeks of the campaign were rough.
The opening days of the trial were quiet.
The year-end sale began.
A mid-week match was called off.
A midweek match was called off.
The midsummer heat was bad.
The last quarter of the pie was gone.
A quarter of all homes have it.
Three quarters of voters agree.
Half the season is gone.
They are halfway through the work.
The turn of the screw hurts.
Week 3 of the season was dull.
They rest on the last Monday of each month.
The first Tuesday of every month is free.
The last Sunday before the vote was calm.
The company's first quarter of losses hurt.
The H1N1 virus spread.
The school year is long.
Tax year rules are hard.
It was late summer heat.
The following half-hour was calm.
Midway through the first half, with 11:20 left, she scored.
The end of season sale began.
An end of year party was held.
Its fiscal year is odd.
The first day of school is hard.
He was ill for the rest of the year.
The rest of the day was calm.
In the second half of his first year he left.
The fourth-quarter comeback saw them win at home, boosting market sales.
"""

# Published | text | words | why | the readings it names.
OPEN = """
2024-07-05 | Profit rose in the fiscal fourth quarter. | the fiscal fourth quarter | whose fiscal year it is, the text does not say |
2024-07-05 | Sales rose in the first half of fiscal 2024. | the first half of fiscal 2024 | whose fiscal year it is, the text does not say |
2024-07-05 | Microsoft of Washington said revenue rose in fiscal 2023. | fiscal 2023 | whose fiscal year it is, the text does not say |
2024-07-05 | Pupils missed more lessons last school year. | last school year | when the school year begins, the text does not say |
| They met in the first week of July. | the first week of July | no publication date |
| They met in the first week of the month. | the first week of the month | no publication date |
| Sales fell in the June quarter. | the June quarter | no publication date |
| Sales fell by year-end. | year-end | no publication date |
| It grew so far this year. | so far this year | no publication date |
| It fell over the past five trading days. | the past five trading days | no publication date |
"""  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", lines(TABLE))
def test_a_time_of_business_tells_its_days(row: str) -> None:
    """A quarter, a half or a year of its own is found as a whole, and means these days."""
    check_day(row)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_games_and_trials_tell_no_dates(sentence: str) -> None:
    """Quarters of games, weeks of trials and year-end sales are no dates."""
    assert not told(sentence, "2024-07-05")


@pytest.mark.parametrize("row", lines(OPEN))
def test_whose_year_it_is_may_stay_open(row: str) -> None:
    """The fiscal year of a firm is not that of its state; without an anchor no day is invented."""
    check_open(row)
