"""Hours: from one to another, so many ago, so many later; and the days that clock times take."""

import pytest

from tests.time_rows import check_day, check_open, check_several, lines, told

# Written on Friday 5 July 2024.
DAYS = lines("""
The hiker vanished on [the morning of the 12th]. | 2024-06-12 | part_of_day | 2024-06-12TMO
The crew walked out at [6 p.m. on the 12th]. | 2024-06-12T18:00 | hour | 2024-06-12T18:00
The storm came ashore at [3 a.m. on the morning of the 2nd]. | 2024-07-02T03:00 | hour | 2024-07-02T03:00
A blaze broke out at about [10:30 on the night of the 3rd]. | 2024-07-03T22:30 | minute | 2024-07-03T22:30 | APPROX about
Power was lost between [7 and 9 last night]. | 2024-07-04T19:00 .. 2024-07-04T21:00 | hour | 2024-07-04T19:00/2024-07-04T21:00
Shots were heard between [10 and 11:30 this morning]. | 2024-07-05T10:00 .. 2024-07-05T11:30 | minute | 2024-07-05T10:00/2024-07-05T11:30
Shots were heard between [10:15 and 11 this morning]. | 2024-07-05T10:15 .. 2024-07-05T11:00 | minute | 2024-07-05T10:15/2024-07-05T11:00
The lights went out [last night between 7 and 9]. | 2024-07-04T19:00 .. 2024-07-04T21:00 | hour | 2024-07-04T19:00/2024-07-04T21:00
The pier was closed from [seven to nine on Friday evening]. | 2024-07-05T19:00 .. 2024-07-05T21:00 | hour | 2024-07-05T19:00/2024-07-05T21:00
The vandals came between [10 and 2 last night]. | 2024-07-04T22:00 .. 2024-07-05T02:00 | hour | 2024-07-04T22:00/2024-07-05T02:00
The fair was packed between [12 and 2 this afternoon]. | 2024-07-05T12:00 .. 2024-07-05T14:00 | hour | 2024-07-05T12:00/2024-07-05T14:00
The square was shut from [7 to 9 p.m. on Tuesday]. | 2024-07-02T19:00 .. 2024-07-02T21:00 | hour | 2024-07-02T19:00/2024-07-02T21:00
The governor speaks at [8 p.m. Eastern]. | 2024-07-05T20:00-04:00 | hour | 2024-07-06T00:00Z
The governor spoke at [8 p.m. Eastern on Thursday]. | 2024-07-04T20:00-04:00 | hour | 2024-07-05T00:00Z
The launch was at [8:30 p.m. Pacific on 12 January]. | 2024-01-12T20:30-08:00 | minute | 2024-01-13T04:30Z
The ultimatum ran out at [midnight ET Tuesday]. | 2024-07-02 | part_of_day | 2024-07-02TNI
The ultimatum ran out at [midnight Eastern time on Tuesday]. | 2024-07-02 | part_of_day | 2024-07-02TNI
The first shells fell [48 hours ago]. | 2024-07-03 | day | 2024-07-03 | about
Seven miners have been freed in [the past 48 hours]. | 2024-07-03 .. 2024-07-05 | day | 2024-07-03/2024-07-05
Relief flights land in [the next 72 hours], the agency said. | 2024-07-05 .. 2024-07-08 | day | 2024-07-05/2024-07-08
The mill closed [a year ago to the day]. | 2023-07-05 | day | 2023-07-05
The mill closed [two years ago to the day]. | 2022-07-05 | day | 2022-07-05
The mill closed [ten years ago] to the month. | 2014-01-01 .. 2014-12-31 | year | 2014
Rebels shelled the port [overnight], killing four. | 2024-07-04 .. 2024-07-05 | part_of_day | 2024-07-04TNI
[Overnight], missiles hit a depot near the port. | 2024-07-04 .. 2024-07-05 | part_of_day | 2024-07-04TNI
Three women were killed [overnight] in the valley. | 2024-07-04 .. 2024-07-05 | part_of_day | 2024-07-04TNI
The trial opened on [Monday two weeks ago]. | 2024-06-17 | day | 2024-06-17
The trial opens on [Saturday, two weeks from now]. | 2024-07-20 | day | 2024-07-20
""")  # noqa: E501 - a row is a line

# All are published on Friday 5 July 2024.
SEVERAL = lines("""
2024-07-05 | Gates shut at 6 p.m. on Tuesday. Three hours later they were open. | 6 p.m. on Tuesday = 2024-07-02T18:00; Three hours later = 2024-07-02T21:00
2024-07-05 | At 11 p.m. on Tuesday the gates shut; three hours later they opened. | 11 p.m. on Tuesday = 2024-07-02T23:00; three hours later = 2024-07-03T02:00
2024-07-05 | Gates shut at 6 p.m. on Tuesday. An hour earlier a siren was heard. | 6 p.m. on Tuesday = 2024-07-02T18:00; An hour earlier = 2024-07-02T17:00
2024-07-05 | Gates shut at 6.10pm on Tuesday. Twenty minutes later they were open. | 6.10pm on Tuesday = 2024-07-02T18:10; Twenty minutes later = 2024-07-02T18:30
2024-07-05 | It sank on Tuesday. Forty-eight hours later all were safe. | Tuesday = 2024-07-02; Forty-eight hours later = 2024-07-04
2024-07-05 | It opened a year to the day after 4 March 2023. | a year to the day after = 2024-03-04; 4 March 2023 = 2023-03-04
2024-07-05 | It opened a year to the day after the flood of 4 March 2023. | a year to the day after = 2024-03-04; 4 March 2023 = 2023-03-04
2024-07-05 | It sank on 3 March 2022. Divers came. Earlier in the day it was calm. | 3 March 2022 = 2022-03-03; Earlier in the day = 2022-03-03
2024-07-05 | On Monday rebels shelled the town overnight. | Monday = 2024-07-01
2024-07-05 | They met on Monday. Rebels shelled the town overnight. | Monday = 2024-07-01
2024-07-05 | At 7 a.m. Central Command had fired. | 7 a.m. = 2024-07-05T07:00
2024-07-05 | Power rose from 7 to 9 last night. | last night = 2024-07-04TNI
2024-07-05 | The toll went from 7 to 9 last night. | last night = 2024-07-04TNI
2024-07-05 | They hit between 1 and 3 last night. | last night = 2024-07-04TNI
2024-07-05 | Guards shot between 10 and 12 this morning. | this morning = 2024-07-05TMO
2024-07-05 | It fell on Tuesday. Three hours later it rose. | Tuesday = 2024-07-02
2024-07-05 | It fell at 7 a.m. on Tuesday. Half an hour later it rose. | 7 a.m. on Tuesday = 2024-07-02T07:00
2024-07-05 | Three hours later, at 9 p.m., he left. | 9 p.m. = 2024-07-05T21:00
2024-07-05 | Twenty-four hours earlier, on Tuesday, he had left. | Tuesday = 2024-07-02
2024-07-05 | Crews left at 6 p.m. on Tuesday, three hours later than planned. | 6 p.m. on Tuesday = 2024-07-02T18:00
2024-07-05 | It began at 3 p.m. on Tuesday. Two minutes later the striker scored. | 3 p.m. on Tuesday = 2024-07-02T15:00
""")  # noqa: E501 - a row is a line

OPEN = lines("""
2024-07-05 | The vote is on Monday two weeks from now. | Monday two weeks from now | from which week it counts is not told | 2024-07-15 2024-07-22
2024-07-05 | The pool opens 10am-4pm on Sundays. | 10am-4pm | the day of the clock time is not told |
2024-07-05 | The gallery is open from 10am to 4pm on weekdays. | 10am to 4pm | the day of the clock time is not told |
2024-07-05 | On weekends, the gates open at 8am. | 8am | the day of the clock time is not told |
2024-07-05 | The lamps go out nightly at 10 p.m. | 10 p.m. | the day of the clock time is not told |
2024-07-05 | The previous day's session was short. | The previous day | nothing before it says from when it counts |
2024-07-05 | The following day the army left. | The following day | nothing before it says from when it counts |
2024-07-05 | The next day he was dead. | The next day | nothing before it says from when it counts |
2024-07-05 | The following week talks began. | The following week | nothing before it says from when it counts |
2024-07-05 | He left on the previous Friday. | the previous Friday | nothing before it says from when it counts |
| The bakery closed two weeks before Christmas. | two weeks before Christmas | no publication date |
2024-07-05 | It is the largest fine to date. | to date | vague |
| The first shells fell 48 hours ago. | 48 hours ago | no publication date |
| The vote is on Monday two weeks from now. | Monday two weeks from now | no publication date |
""")  # noqa: E501 - a row is a line

SILENT = lines("""
The blast came 12 hours ago.
Three hours earlier the alarm was heard.
He was freed hours later.
The bus came 20 minutes late.
It ran for the last 6 hours.
The trip takes 48 hours.
He was held overnight.
Prices doubled overnight.
He became a star overnight.
It did not change overnight.
Overnight rain made roads wet.
An overnight attack was feared.
It was hard to date the find.
They died that day.
She reads for the first hour and rests in the last.
The bridge was ready two years later than planned.
He dropped out on the morning of the 12th round.
He played his past in 30 minutes.
""")


@pytest.mark.parametrize("row", DAYS)
def test_hours_and_their_days(row: str) -> None:
    """Hours are found with their day, and count from it."""
    check_day(row)


@pytest.mark.parametrize("row", SEVERAL)
def test_hours_count_from_a_clock_time(row: str) -> None:
    """They are an instant only behind the clock time from which they count."""
    check_several(row)


@pytest.mark.parametrize("row", OPEN)
def test_hours_stay_open(row: str) -> None:
    """What can be counted in two ways, or from no day, stays open."""
    check_open(row)


@pytest.mark.parametrize("text", SILENT)
def test_no_hours(text: str) -> None:
    """Fewer hours than a day tell no day, and durations tell none at all."""
    assert told(text, "2024-07-05") == []
