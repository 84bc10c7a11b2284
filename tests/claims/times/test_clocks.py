"""Clock times, time zones and the parts of days, as news writes them."""

import pytest

from tests.time_rows import check_day, check_open, check_several, lines, told

# Written on Friday 5 July 2024.
DAYS = lines("""
A tremor woke villagers at [3 in the morning on Thursday]. | 2024-07-04T03:00 | hour | 2024-07-04T03:00
The match kicked off at [3 this afternoon]. | 2024-07-05T15:00 | hour | 2024-07-05T15:00
The all-clear came at [half past three on Thursday afternoon]. | 2024-07-04T15:30 | minute | 2024-07-04T15:30
The bells rang at [a quarter to nine pm on Thursday]. | 2024-07-04T20:45 | minute | 2024-07-04T20:45
Officers were called at [20 minutes past 3pm on Thursday]. | 2024-07-04T15:20 | minute | 2024-07-04T15:20
Smoke was seen at [ten to four on Thursday afternoon]. | 2024-07-04T15:50 | minute | 2024-07-04T15:50
The sirens fell silent at [twenty-five past nine on Tuesday morning]. | 2024-07-02T09:25 | minute | 2024-07-02T09:25
Gates opened at [nine o'clock on Thursday morning]. | 2024-07-04T09:00 | hour | 2024-07-04T09:00
The mayor speaks at [eight tonight]. | 2024-07-05T20:00 | hour | 2024-07-05T20:00
She addressed the crowd at [seven this evening]. | 2024-07-05T19:00 | hour | 2024-07-05T19:00
The tram stopped dead at [15h30 on Thursday]. | 2024-07-04T15:30 | minute | 2024-07-04T15:30
Flames were reported at [4.30 in the morning on Thursday]. | 2024-07-04T04:30 | minute | 2024-07-04T04:30
Neighbours heard a bang at [5.15 this morning]. | 2024-07-05T05:15 | minute | 2024-07-05T05:15
The gust was measured at [3:30 Tuesday morning]. | 2024-07-02T03:30 | minute | 2024-07-02T03:30
The van was left there around [6 on Friday evening]. | 2024-07-05T18:00 | hour | 2024-07-05T18:00 | APPROX about
He was last seen at [6:41 last night]. | 2024-07-04T18:41 | minute | 2024-07-04T18:41
The ferry left at [three in the afternoon on Tuesday]. | 2024-07-02T15:00 | hour | 2024-07-02T15:00
The gale peaked at [five past nine on Tuesday morning]. | 2024-07-02T09:05 | minute | 2024-07-02T09:05
Lanes were shut between [10 and 11:30 am on Monday]. | 2024-07-01T10:00 .. 2024-07-01T11:30 | minute | 2024-07-01T10:00/2024-07-01T11:30
Trading was halted from [5 to 6pm on Thursday]. | 2024-07-04T17:00 .. 2024-07-04T18:00 | hour | 2024-07-04T17:00/2024-07-04T18:00
Doors opened [8-9am Monday] for voters. | 2024-07-01T08:00 .. 2024-07-01T09:00 | hour | 2024-07-01T08:00/2024-07-01T09:00
Power was lost from [3:30 to 5:55 on 1 January]. | 2024-01-01T03:30 .. 2024-01-01T05:55 | minute | 2024-01-01T03:30/2024-01-01T05:55
He was on air on [Thursday, 7.00pm-8.30pm]. | 2024-07-04T19:00 .. 2024-07-04T20:30 | minute | 2024-07-04T19:00/2024-07-04T20:30
A curfew held from [11 p.m. to 5 a.m. on Thursday]. | 2024-07-04T23:00 .. 2024-07-05T05:00 | hour | 2024-07-04T23:00/2024-07-05T05:00
Polls were open from [7am to 10pm on Thursday]. | 2024-07-04T07:00 .. 2024-07-04T22:00 | hour | 2024-07-04T07:00/2024-07-04T22:00
The bridge was shut from [9 p.m. Friday to 5 a.m. Monday], police said. | 2024-06-28T21:00 .. 2024-07-01T05:00 | hour | 2024-06-28T21:00/2024-07-01T05:00
The road was closed from [10pm to midnight on Tuesday]. | 2024-07-02T22:00 .. 2024-07-03T00:00 | hour | 2024-07-02T22:00/2024-07-03T00:00
The line was cut [Tuesday from 2:00 to 2:30 pm]. | 2024-07-02T14:00 .. 2024-07-02T14:30 | minute | 2024-07-02T14:00/2024-07-02T14:30
Contact was lost at [17:49:19 GMT on Thursday]. | 2024-07-04T17:49+00:00 | minute | 2024-07-04T17:49:19Z
The rocket rose at [12:15 Zulu on Thursday]. | 2024-07-04T12:15+00:00 | minute | 2024-07-04T12:15Z
The rocket rose at [12:15Z on Thursday]. | 2024-07-04T12:15+00:00 | minute | 2024-07-04T12:15Z
The feed began at [20:00 UTC+8 on Thursday]. | 2024-07-04T20:00+08:00 | minute | 2024-07-04T12:00Z
The feed began at [20:00 GMT+5:30 on Thursday]. | 2024-07-04T20:00+05:30 | minute | 2024-07-04T14:30Z
The post went up at [10:15 +0530 on Thursday]. | 2024-07-04T10:15+05:30 | minute | 2024-07-04T04:45Z
The final starts at [8 p.m. Beijing time on Thursday]. | 2024-07-11T20:00+08:00 | hour | 2024-07-11T12:00Z
The address was at [8 p.m. Eastern Daylight Time on Thursday]. | 2024-07-04T20:00-04:00 | hour | 2024-07-05T00:00Z
The address was at [8 p.m. Eastern Time on 12 January]. | 2024-01-12T20:00-05:00 | hour | 2024-01-13T01:00Z
The address was at [8 p.m. Eastern Time on Thursday]. | 2024-07-04T20:00-04:00 | hour | 2024-07-05T00:00Z
The show went out at [8 p.m. London time on Thursday]. | 2024-07-04T20:00+01:00 | hour | 2024-07-04T19:00Z
The ceasefire began at [6 a.m. Moscow time on Thursday]. | 2024-07-04T06:00+03:00 | hour | 2024-07-04T03:00Z
Strikes began at [14:00 Greek time on Thursday]. | 2024-07-04T14:00+03:00 | minute | 2024-07-04T11:00Z
The column entered Athens at [3 a.m. local time on Tuesday]. | 2024-07-02T03:00+03:00 | hour | 2024-07-02T00:00Z
The column set off at [3 a.m. local time on Tuesday]. | 2024-07-02T03:00 | hour | 2024-07-02T03:00
The alarm sounded at [1430 local time on Friday]. | 2024-07-05T14:30 | minute | 2024-07-05T14:30
Talks opened at [10:00 a.m. (local time) on Tuesday]. | 2024-07-02T10:00 | minute | 2024-07-02T10:00
Officers came at [7 a.m. IST on Tuesday], Irish police said. | 2024-07-02T07:00+01:00 | hour | 2024-07-02T06:00Z
Officers came at [7 a.m. IST on Tuesday], the court in Mumbai heard. | 2024-07-02T07:00+05:30 | hour | 2024-07-02T01:30Z
Pilgrims set out at [7 a.m. AST on Tuesday] from Mecca. | 2024-07-02T07:00+03:00 | hour | 2024-07-02T04:00Z
Pilgrims set out at [7 a.m. AST on Tuesday]. | 2024-07-02T07:00 | hour | 2024-07-02T07:00
The cabinet met at [11.30 p.m. ET Sunday]. | 2024-06-30T23:30-04:00 | minute | 2024-07-01T03:30Z
He called at [12 noon on Sunday]. | 2024-06-30T12:00 | hour | 2024-06-30T12:00
He died at around [midnight on Sunday]. | 2024-06-30 | part_of_day | 2024-06-30TNI | APPROX about
Guards found him just before [midnight Sunday]. | 2024-06-30 | part_of_day | 2024-06-30TNI | BEFORE
The crew left at [0300 hours on Thursday]. | 2024-07-04T03:00 | minute | 2024-07-04T03:00
It came [late last night]. | 2024-07-04 | part_of_day | 2024-07-04TNI | END
Rain fell [overnight into Tuesday]. | 2024-07-01 .. 2024-07-02 | part_of_day | 2024-07-01TNI
Snow fell from [Monday night into Tuesday morning]. | 2024-07-01 .. 2024-07-02 | part_of_day | 2024-07-01TNI
The barn burned on [the night of June 3 to 4]. | 2024-06-03 .. 2024-06-04 | part_of_day | 2024-06-03TNI
The barn burned in [the night from Monday to Tuesday]. | 2024-07-01 .. 2024-07-02 | part_of_day | 2024-07-01TNI
The barn burned on [the night of 3 June]. | 2024-06-03 | part_of_day | 2024-06-03TNI
He was hurt in [the small hours of Sunday]. | 2024-06-30 | part_of_day | 2024-06-30TMO
He was hurt in [the wee hours of Sunday]. | 2024-06-30 | part_of_day | 2024-06-30TMO
He was hurt in [the early hours of 3 June]. | 2024-06-03 | part_of_day | 2024-06-03TMO
They left before [dawn on Monday]. | 2024-07-01 | part_of_day | 2024-07-01TMO | BEFORE
It hit [overnight Sunday]. | 2024-06-30 | part_of_day | 2024-06-30TNI
It began in [the pre-dawn hours of Tuesday]. | 2024-07-02 | part_of_day | 2024-07-02TMO
Buses collided in [Tuesday's morning rush hour]. | 2024-07-02 | part_of_day | 2024-07-02TMO
Buses collided during [the evening rush hour on Tuesday]. | 2024-07-02 | part_of_day | 2024-07-02TEV
She left [mid-morning on Tuesday]. | 2024-07-02 | part_of_day | 2024-07-02TMO
""")  # noqa: E501 - a row is a line

# Midnight on a day is kept as its night: "midnight on Sunday" is written of both ends of Sunday.
SEVERAL = lines("""
2024-07-05 | The shops open at 9am (0800 GMT) on Tuesday. | 9am = 2024-07-02T08:00Z; 0800 GMT = 2024-07-02T08:00Z; Tuesday = 2024-07-02
2024-07-05 | The blast came at 0430 (0230 GMT) on Friday. | 0430 = 2024-07-05T02:30Z; 0230 GMT = 2024-07-05T02:30Z; Friday = 2024-07-05
2024-07-05 | It struck at 4 a.m. on Friday (8 p.m. ET Thursday). | 4 a.m. on Friday = 2024-07-05T04:00; 8 p.m. ET Thursday = 2024-07-05T00:00Z
2024-07-05 | The barge hit at 11:45 p.m. EDT on Thursday (0345 GMT). | 11:45 p.m. EDT on Thursday = 2024-07-05T03:45Z; 0345 GMT = 2024-07-05T03:45Z
2024-07-05 | Polls open at 7 a.m. and close at 8 p.m. Tuesday. | 7 a.m. = 2024-07-09T07:00; 8 p.m. Tuesday = 2024-07-09T20:00
2024-07-05 | The fire came on Tuesday. It began at 3 a.m. By 6.40am it was out. | Tuesday = 2024-07-02; 3 a.m. = 2024-07-02T03:00; 6.40am = 2024-07-02T06:40
2024-07-05 | At 7 a.m. Central Command said on Tuesday it had fired. | 7 a.m. = 2024-07-02T07:00; Tuesday = 2024-07-02
2024-07-05 | It hit at 12:51pm local time in Christchurch on Tuesday (2351 GMT Monday). | 12:51pm local time = 2024-07-02T00:51Z; Tuesday = 2024-07-02; 2351 GMT Monday = 2024-07-01T23:51Z
2024-07-05 | On Monday he said it fell at 9 a.m. in the market on Sunday. | Monday = 2024-07-01; 9 a.m. = 2024-06-30T09:00; Sunday = 2024-06-30
2024-07-05 | Crews arrived at 6am. By 8am all was over. | 6am = 2024-07-05T06:00; 8am = 2024-07-05T08:00
""")  # noqa: E501 - a row is a line

OPEN = lines("""
| The gates open at 3 p.m. | 3 p.m. | no publication date |
2024-07-05 | The first train leaves every day at 5:15 a.m. sharp. | 5:15 a.m. | the day of the clock time is not told |
2024-07-05 | The alarm came at half past three on Thursday. | half past three on Thursday | morning or afternoon is not told | 2024-07-04T03:30 2024-07-04T15:30
2024-07-05 | Doors opened at nine o'clock on Thursday. | nine o'clock on Thursday | morning or afternoon is not told | 2024-07-04T09:00 2024-07-04T21:00
""")  # noqa: E501 - a row is a line

# No clock time; a day beside it is a day alone.
SILENT = lines("""
A verse, John 3:16, was read out.
The final score was 11:10 there.
The ratio was 3:20, a ministry said.
She ran it in 12:45, a record.
He won in 2:03:59 at home.
The film runs 1:56 in all.
They scored 2:56 into the round.
At 10:00 left in the half he scored.
With about 10:00 to play it was level.
The screen has a ratio of 16:9 here.
The blast killed 3 in the crowd.
It makes 12 at night.
They won by 9 in the morning session.
The vote was ten to four there.
He is half past caring, he joked.
About a quarter to nine tenths went.
Some 2300 hours of work were lost.
He worked 1500 hours on the car.
The crew worked 2400 hours.
The 0300 bus left without him.
The recruits drilled from 0800 to 1000 daily.
Flight 0730 left without her.
A unit called 15h30 was sold.
Oil traded at 81.30 there.
The lock is 4h30 in the list.
Rates rose to 5.25 in the spot market.
Prices rose from 5 to 6 per cent.
He paid between 10 and 11 there.
Turnout was 8-9 points up.
The team is 5 to 6 short.
Coffee costs 4.50 in the mornings.
The Greens took 8 at the last count.
He is at one with the world.
The room is 3:30 by the map scale.
The shop sold seven to them.
Half to two thirds of them left.
Quarter past marks were given.
They play with 10 to a side.
The odds are 7:30 against.
A mix of 2:15 was poured.
""")


@pytest.mark.parametrize("row", DAYS)
def test_a_clock_time(row: str) -> None:
    """A clock time is found with its day and its zone, and is the instant that they tell."""
    check_day(row)


@pytest.mark.parametrize("row", SEVERAL)
def test_clock_times_lean_on_each_other(row: str) -> None:
    """A clock time takes the day near it; two zones side by side tell one instant."""
    check_several(row)


@pytest.mark.parametrize("row", OPEN)
def test_a_clock_time_stays_open(row: str) -> None:
    """No day and no half of a day is invented."""
    check_open(row)


@pytest.mark.parametrize("text", SILENT)
def test_no_clock_time(text: str) -> None:
    """Scores, ratios, running times, counts and verses tell no time."""
    assert told(text, "2024-07-05") == []


def test_the_day_of_publication_is_not_taken_far_down_the_page() -> None:
    """An article about a fire of years ago says nothing of today by its clock times."""
    text = "\n".join(
        ["The house burned down, and nobody knew why."] * 20 + ["It began at 3:30 AM."]
    )
    [(words, moment)] = told(text, "2012-11-20")

    assert (words, moment.timex) == ("3:30 AM", "T03:30")
    assert moment.unresolved == "the day of the clock time is not told"


def test_the_only_day_of_a_page_does_not_reach_for_ever() -> None:
    """A day that was told once serves the sentences near it."""
    filler = ["The house burned down, and nobody knew why."]
    near = "\n".join(["They met on Monday.", *filler * 9, "It began at 3:30 AM."])
    far = "\n".join(["They met on Monday.", *filler * 30, "It began at 3:30 AM."])

    assert told(near, "2024-07-05")[1][1].timex == "2024-07-01T03:30"
    assert told(far, "2024-07-05")[1][1].timex == "T03:30"


# A date, and what "8 p.m. Eastern Time" is in UTC: summer time began later until 2006.
SUMMERS = [
    ("5 April 2006", "2006-04-06T00:00Z"),
    ("28 March 2006", "2006-03-29T01:00Z"),
    ("28 March 2008", "2008-03-29T00:00Z"),
]


@pytest.mark.parametrize(("day", "timex"), SUMMERS)
def test_the_clocks_change_as_they_did(day: str, timex: str) -> None:
    """Summer time is that of the year which is told."""
    [(_, moment)] = told(f"The address was at 8 p.m. Eastern Time on {day}.", "2009-01-01")

    assert moment.timex == timex
