"""Days counted from another day, and what goes back to a date told before."""

import pytest

from tests.time_rows import check_day, check_open, check_several, lines, told

# As in tests/claims/finders/test_dates.py; all are published on Friday 5 July 2024.
TABLE = """
The inquest into the fire will open [Thursday week]. | 2024-07-18 | day | 2024-07-18
MPs will vote on it [Monday week], aides say. | 2024-07-15 | day | 2024-07-15
The panel will sit again [a week on Tuesday]. | 2024-07-16 | day | 2024-07-16
The shop will reopen [a week tomorrow]. | 2024-07-13 | day | 2024-07-13
The shop will reopen [a week today]. | 2024-07-12 | day | 2024-07-12
Voters go to the polls [a week from Sunday]. | 2024-07-14 | day | 2024-07-14
The dockers' strike begins [two weeks from Monday]. | 2024-07-22 | day | 2024-07-22
The ban takes effect [three weeks from tomorrow]. | 2024-07-27 | day | 2024-07-27
The lease runs out [two years from today]. | 2026-07-05 | day | 2026-07-05
The truce ends [two days after today]. | 2024-07-07 | day | 2024-07-07
Her father died [two days before yesterday]. | 2024-07-02 | day | 2024-07-02
The sides will meet on [Friday after next]. | 2024-07-19 | day | 2024-07-19
The tie was played on [the Friday before last]. | 2024-06-21 | day | 2024-06-21
The plant will shut [the week after next]. | 2024-07-15 .. 2024-07-21 | week | 2024-W29
The plant shut [the year before last]. | 2022-01-01 .. 2022-12-31 | year | 2022
The plant shut [the month before last]. | 2024-05-01 .. 2024-05-31 | month | 2024-05
The derby was [the weekend before last]. | 2024-06-22 .. 2024-06-23 | weekend | 2024-W25-WE
The coach was sacked [two Sundays ago]. | 2024-06-23 | day | 2024-06-23
The bridge was closed [three weekends ago]. | 2024-06-15 .. 2024-06-16 | weekend | 2024-W24-WE
The run-off is [three Fridays from now]. | 2024-07-26 | day | 2024-07-26
The envoy called [a week ago Monday]. | 2024-06-24 | day | 2024-06-24
On [Sunday from last week] it rained. | 2024-06-30 | day | 2024-06-30
The ministers meet [next week on Tuesday]. | 2024-07-09 | day | 2024-07-09
The ministers met on [Tuesday of last week]. | 2024-06-25 | day | 2024-06-25
The ministers will talk on [Wednesday evening next week]. | 2024-07-10 | part_of_day | 2024-07-10TEV
She was last seen [last Thursday morning]. | 2024-07-04 | part_of_day | 2024-07-04TMO
They will meet [this coming Monday]. | 2024-07-08 | day | 2024-07-08
They will meet [this coming Saturday]. | 2024-07-06 | day | 2024-07-06
They met [this past Saturday]. | 2024-06-29 | day | 2024-06-29
They played [this past weekend]. | 2024-06-29 .. 2024-06-30 | weekend | 2024-W26-WE
They will play [this coming weekend]. | 2024-07-06 .. 2024-07-07 | weekend | 2024-W27-WE
The mill closed [half a year ago]. | 2024-01-01 .. 2024-01-31 | month | 2024-01 | about
The mill closed [a year and a half ago]. | 2023-01-01 .. 2023-01-31 | month | 2023-01 | about
The mill closed [two and a half years ago]. | 2022-01-01 .. 2022-01-31 | month | 2022-01 | about
The mill closed over [two years ago]. | 2022-01-01 .. 2022-12-31 | year | 2022 | more_than
The mill closed just over [three months ago]. | 2024-04-01 .. 2024-04-30 | month | 2024-04 | more_than
The mill closed just under [three months ago]. | 2024-04-01 .. 2024-04-30 | month | 2024-04 | less_than
The mill closed [a fortnight ago]. | 2024-06-17 .. 2024-06-23 | week | 2024-W25 | about
She will be back [in two weeks' time]. | 2024-07-15 .. 2024-07-21 | week | 2024-W29 | about
She will be back [in a fortnight's time]. | 2024-07-15 .. 2024-07-21 | week | 2024-W29 | about
She will be back [in a year's time]. | 2025-01-01 .. 2025-12-31 | year | 2025
The run-off is [two months hence]. | 2024-09-01 .. 2024-09-30 | month | 2024-09
The run-off is [two months from now]. | 2024-09-01 .. 2024-09-30 | month | 2024-09
The election will be held [in two weeks]. | 2024-07-15 .. 2024-07-21 | week | 2024-W29 | about
The relief ship will arrive [in three days]. | 2024-07-08 | day | 2024-07-08
The chairman is to step down [in a month]. | 2024-08-01 .. 2024-08-31 | month | 2024-08
It rained over [the two past years]. | 2022-07-05 .. 2024-07-05 | year | 2022-07-05/2024-07-05
The live page said it would end [next tuesday]. | 2024-07-09 | day | 2024-07-09
They met on [wednesday of last week]. | 2024-06-26 | day | 2024-06-26
[This time last year] he was in jail. | 2023-07-01 .. 2023-07-31 | month | 2023-07 | about
He quit [the day before Thursday]'s vote. | 2024-07-03 | day | 2024-07-03
He quit [the day after the vote on Tuesday]. | 2024-07-03 | day | 2024-07-03
He quit [two days before the June 8] vote. | 2024-06-06 | day | 2024-06-06
He quit [a month before 3 May 2023]. | 2023-04-01 .. 2023-04-30 | month | 2023-04
He quit more than [two years after 3 May 2020]. | 2022-01-01 .. 2022-12-31 | year | 2022 | more_than
He quit [the week before 3 May 2023]. | 2023-04-24 .. 2023-04-30 | week | 2023-W17 | about
He quit [two years after 2019]. | 2021-01-01 .. 2021-12-31 | year | 2021
It rained in [the year before 2015]. | 2014-01-01 .. 2014-12-31 | year | 2014
"""  # noqa: E501 - a row is a line

SILENT = """
The week before the vote was calm.
Two weeks after the blast, he left.
The night before the wedding he fled.
He drove the van on the day he escaped.
Police came on the morning after his escape.
He was paid for a week of work.
It can be done in two weeks.
Prices will double in two years.
The firm grew tenfold in three years.
He ran the mile in a day of his own.
The crew finished it in five days.
She was 12 at the time of the crash.
She was 12 at the time.
It took two weeks before anyone came.
Half a century ago it stood here.
The court heard it a week after.
For the week it was mild.
They won the last two matches in two days.
Hours later he left.
He read the sunday papers.
They booked a place in three days.
She will be the fifth coach in four years.
Since then, nobody has come.
They met on it. Then he left.
"""

SEVERAL = """
2024-07-05 | They met on March 3. He had called the night before. | March 3 = 2024-03-03; the night before = 2024-03-02TNI
2024-07-05 | They met on March 3. The morning after, he left. | March 3 = 2024-03-03; The morning after = 2024-03-04TMO
2024-07-05 | They met on March 3. That same day it snowed. | March 3 = 2024-03-03; That same day = 2024-03-03
2024-07-05 | They met on March 3. It ended on Monday of the following week. | March 3 = 2024-03-03; Monday of the following week = 2024-03-04
2024-07-05 | They met on March 3. He had rung them the previous week. | March 3 = 2024-03-03; the previous week = 2024-W08
2024-07-05 | They met on March 3, after the previous day's shooting. | March 3 = 2024-03-03; the previous day = 2024-03-02
2024-07-05 | They met on March 3, 2019. The next year he was freed. | March 3, 2019 = 2019-03-03; The next year = 2020
2024-07-05 | In 2019 he left. Over the next two years he earned a fortune. | 2019 = 2019; the next two years = 2020/2021
2024-07-05 | He left on March 3. In the next three days nobody came. | March 3 = 2024-03-03; the next three days = 2024-03-04/2024-03-06
2024-07-05 | He left on March 3. The previous three days were calm. | March 3 = 2024-03-03; The previous three days = 2024-02-29/2024-03-02
2024-07-05 | They met on March 3. He said the next year would be hard. | March 3 = 2024-03-03; the next year = 2024-07-05/2025-07-05
2024-07-05 | Nine died in the past 48 hours, he said on Thursday. | the past 48 hours = 2024-07-03/2024-07-05; Thursday = 2024-07-04
2024-07-05 | The mine shut in 2019. Since then, 900 people have left. | 2019 = 2019; then = 2019
2024-07-05 | The mine shut on March 3. By then, 900 people had left. | March 3 = 2024-03-03; then = 2024-03-03
2024-07-05 | The mine shut in 2019, a row broke out in 2021. Since then he is silent. | 2019 = 2019; 2021 = 2021
"""  # noqa: E501 - a row is a line

OPEN = """
| They met two Sundays ago. | two Sundays ago | no publication date |
| They meet Thursday week. | Thursday week | no publication date |
| They met the week before last. | the week before last | no publication date |
| They met this time last year. | this time last year | no publication date |
| They met half a year ago. | half a year ago | no publication date |
| They met two days before yesterday. | two days before yesterday | no publication date |
2024-07-05 | It ends on Monday of the following week. | Monday of the following week | nothing before it says from when it counts |
"""  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", lines(TABLE))
def test_a_day_counted_from_another_is_told(row: str) -> None:
    """It is found with all its words, and means these days, in this grain."""
    check_day(row)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_what_counts_from_nothing_told_stays_silent(sentence: str) -> None:
    """Without the day of what happened, "a week after the blast" tells no date."""
    assert not told(sentence, "2024-07-05")


@pytest.mark.parametrize("row", lines(SEVERAL))
def test_the_text_tells_what_it_counts_from(row: str) -> None:
    """What was told before is where the next date counts from."""
    check_several(row)


@pytest.mark.parametrize("row", lines(OPEN))
def test_without_its_anchor_it_stays_open(row: str) -> None:
    """No day is invented, and the reason is given."""
    check_open(row)
