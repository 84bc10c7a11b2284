"""Small hours behind an evening, clocks in brackets with a day, midnight and nightfall alone."""

import pytest

from tests.time_rows import check_several, lines, told

SEVERAL = lines("""
2012-10-05 | Polls closed at 10pm on Tuesday. By 4.40am it was over. | 10pm on Tuesday = 2012-10-02T22:00; 4.40am = 2012-10-03T04:40
2012-10-05 | The fire began at 11.40pm on Tuesday and was out at 2.15am. | 11.40pm on Tuesday = 2012-10-02T23:40; 2.15am = 2012-10-03T02:15
2012-10-05 | The first shot came at 11:50 p.m. Tuesday; the last at 12:10 a.m. | 11:50 p.m. Tuesday = 2012-10-02T23:50; 12:10 a.m. = 2012-10-03T00:10
2012-10-05 | They met at 21:30 on Tuesday. The talks broke up at 03:15. | 21:30 on Tuesday = 2012-10-02T21:30; 03:15 = 2012-10-03T03:15
2012-10-05 | He was seen on Tuesday night. At 3am a porter found him. | Tuesday night = 2012-10-02TNI; 3am = 2012-10-03T03:00
2012-10-05 | It shook the hills overnight Tuesday. It struck at 2:09 a.m. in the dark. | overnight Tuesday = 2012-10-02TNI; 2:09 a.m. = 2012-10-02T02:09
2012-10-05 | The storm hit at 7pm on Tuesday. At 1am it passed. At 9am trains ran. | 7pm on Tuesday = 2012-10-02T19:00; 1am = 2012-10-03T01:00; 9am = 2012-10-03T09:00
2012-10-05 | The alarm rang at 3pm on Tuesday. By 4am it was still ringing. | 3pm on Tuesday = 2012-10-02T15:00; 4am = 2012-10-02T04:00
2012-10-05 | He died at 11pm on Tuesday. He had been seen at 2am in a bar. | 11pm on Tuesday = 2012-10-02T23:00; 2am = 2012-10-02T02:00
2012-10-05 | At 2am he rang; he died at 11pm on Tuesday. | 2am = 2012-10-02T02:00; 11pm on Tuesday = 2012-10-02T23:00
2012-10-05 | It closed at 10pm on Tuesday. It opened at 7am. | 10pm on Tuesday = 2012-10-02T22:00; 7am = 2012-10-02T07:00
2012-10-03 | The isle was hit at 7:58 a.m. local time (2358 GMT on Tuesday). | 7:58 a.m. local time = 2012-10-02T23:58Z; 2358 GMT on Tuesday = 2012-10-02T23:58Z
2012-10-05 | It struck at 1 a.m. local time (2200 GMT Tuesday). | 1 a.m. local time = 2012-10-02T22:00Z; 2200 GMT Tuesday = 2012-10-02T22:00Z
2012-10-05 | It struck on Tuesday at 1 p.m. local time (1200 GMT). | Tuesday at 1 p.m. local time = 2012-10-02T12:00Z; 1200 GMT = 2012-10-02T12:00Z
2012-10-05 | The raid began around noon on Tuesday. By nightfall, 39 were dead. | noon on Tuesday = 2012-10-02T12:00; nightfall = 2012-10-02TEV
2012-10-05 | The mob came on Tuesday. At dusk the gates fell. | Tuesday = 2012-10-02; dusk = 2012-10-02TEV
2012-10-05 | The bus left at 10 p.m. on Tuesday. Shortly after midnight it crashed. | 10 p.m. on Tuesday = 2012-10-02T22:00; midnight = 2012-10-03T00:00
2012-10-05 | Voting began on Tuesday. By midnight, half of it was counted. | Tuesday = 2012-10-02; midnight = 2012-10-02TNI
2012-12-31 | At the stroke of midnight, bells will ring. | midnight = 2013-01-01T00:00
2012-12-31 | At midnight London will see fireworks. | midnight = 2013-01-01T00:00
""")  # noqa: E501 - a row is a line

SILENT = lines("""
At midnight the bells rang.
Every night at midnight, a gun is fired.
He wore a midnight blue suit.
They went to midnight mass.
From dusk till dawn they danced.
After dark the wolves come.
By dawn patrol standards it was mild.
The midnight sun drew crowds.
""")


AHEAD = lines("""
2012-10-05 | The bill failed on Thursday. At midnight the office will shut. | Thursday = 2012-10-04
2012-10-05 | The gate shuts at 9pm on Sunday. It opens at dawn. | 9pm on Sunday = 2012-10-07T21:00
""")


@pytest.mark.parametrize("row", SEVERAL + AHEAD)
def test_the_night_goes_on(row: str) -> None:
    """An hour before dawn lies behind the evening that was told in front of it."""
    check_several(row)


@pytest.mark.parametrize("sentence", SILENT)
def test_nights_without_a_day(sentence: str) -> None:
    """What no day was told for stays silent."""
    assert told(sentence, "2012-10-05") == []
