"""Tense: whether a weekday, a month or a day without its year lies behind or ahead."""

import pytest

from tests.time_rows import lines, told

# All are published on Friday 14 March 2025: a text, and the dates that it tells.
TABLE = """
By Thursday evening, 34 were dead. | 2025-03-13TEV
By Sunday, 24 had died. | 2025-03-09
Until Monday 40 had died. | 2025-03-10
The toll had risen to 34 by Thursday. | 2025-03-13
By Thursday, the toll stood at 34. | 2025-03-13
The toll reached 34 by Thursday. | 2025-03-13
The toll was 34 by Thursday. | 2025-03-13
Police said that by Sunday, 24 had died. | 2025-03-09
Police said 12 had died, and by Sunday they counted 24. | 2025-03-09
He must pay by Thursday. | 2025-03-20
He was ordered to leave by Thursday. | 2025-03-20
The work was due by Thursday. | 2025-03-20
By Thursday, the river will have risen. | 2025-03-20
By Thursday, he was expected to be back. | 2025-03-20
They agreed to pay by Thursday. | 2025-03-20
It was postponed until Thursday. | 2025-03-20
The road is closed until Thursday. | 2025-03-20
The council meets on 1 April. | 2025-04-01
The council meets in April. | 2025-04
The festival runs Thursday through Sunday. | 2025-03-13/2025-03-16
The film airs on Monday. | 2025-03-17
The company reported on April 30. | 2024-04-30
The gallery opened on April 30. | 2024-04-30
The craft landed on March 14. | 2025-03-14
The company will report on April 30. | 2025-04-30
The company reports on April 30. | 2025-04-30
The vote was moved to April 30. | 2025-04-30
The vote, set on April 30, is his first. | 2025-04-30
Theresa May said in June that she would go. | 2024-06
Theresa May said on Monday that she would go. | 2025-03-10
The bridge is to reopen on Sunday. | 2025-03-16
The flooded bridges are to reopen on Sunday, police said on Monday. | 2025-03-16 2025-03-10
It may open on Monday. | 2025-03-17
The vote is on Thursday. | 2025-03-20
Polling day is Thursday. | 2025-03-20
The hearing is in February. | 2026-02
The budget is on Wednesday at 12.30pm. | 2025-03-19T12:30
Schools reopen on Monday. | 2025-03-17
Nurses strike from 7am on Wednesday. | 2025-03-19T07:00
Clocks go back an hour at 2 a.m. on Sunday. | 2025-03-16T02:00
They face Wales on Wednesday. | 2025-03-19
Nominations close at 2pm on Monday. | 2025-03-17T14:00
Parliament is dissolved on Thursday. | 2025-03-20
The report is released on Monday. | 2025-03-17
The singer turns 90 on Sunday. | 2025-03-16
A bank holiday follows on Monday. | 2025-03-17
Minister to visit Delhi on Thursday | 2025-03-20
The shops will stay shut through Sunday. | 2025-03-16
The lease runs until 31 January. | 2026-01-31
The deal expires on 31 January. | 2026-01-31
Rain and gales on Sunday, with highs of 9C. | 2025-03-16
The party returns to Leeds on Monday. | 2025-03-17
He won by eight votes on Tuesday. | 2025-03-11
The deal passed in a series of votes on Tuesday. | 2025-03-11
Early returns on Tuesday gave her the lead. | 2025-03-11
They counted their returns on Tuesday. | 2025-03-11
It was the will of the voters on Tuesday. | 2025-03-11
Workers face charges over an attack on Tuesday. | 2025-03-11
Children play in the ruins on Sunday. | 2025-03-09
Two men are in hospital after a crash on Sunday. | 2025-03-09
It is not known where he was on Sunday. | 2025-03-09
A man is seen on Sunday in the wreck. | 2025-03-09
Officials say the attack on Sunday was planned. | 2025-03-09
The figures published on Tuesday show a fall. | 2025-03-11
Tuesday's blast follows two others. | 2025-03-11
It fell for the second and last time on Sunday. | 2025-03-09
The hearing was set for April 28. | 2025-04-28
The season usually starts in late October. | 2025-10
The fair will run from March 1 to April 2. | 2025-03-01/2025-04-02
The second climber to die there on Tuesday | 2025-03-11
The show ran Nov. 28-Dec. 2 in Berlin. | 2024-11-28/2024-12-02
Tokyo 2020 ends on Sunday. | 2025-03-16
On Saturday the clean-up starts. | 2025-03-15
Prince Otto, who was ill, will be buried on Saturday. | 2025-03-15
The strike on Tuesday cost millions. | 2025-03-11
"""


@pytest.mark.parametrize("row", lines(TABLE))
def test_the_clause_tells_where_a_date_lies(row: str) -> None:
    """What happened lies behind, what is announced lies ahead, whatever stands in front of it."""
    text, expected = row.split(" | ")

    assert [moment.timex for _, moment in told(text, "2025-03-14")] == expected.split()


@pytest.mark.parametrize(
    "text",
    ["The trial is expected to last six weeks.", "It will last two weeks.", "It may last 3 days."],
)
def test_to_last_is_no_time_gone(text: str) -> None:
    """What lasts six weeks does not tell which."""
    assert told(text, "2025-03-14") == []
