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
It may open on Monday. | 2025-03-17
"""


@pytest.mark.parametrize("row", lines(TABLE))
def test_the_clause_tells_where_a_date_lies(row: str) -> None:
    """What happened lies behind, what is announced lies ahead, whatever stands in front of it."""
    text, expected = row.split(" | ")

    assert [moment.timex for _, moment in told(text, "2025-03-14")] == [expected]
