"""A day without its year: what has happened, what is planned, what the text tells before it."""

import pytest

from tests.time_rows import check_open, check_several, lines, when
from tests.time_rows import told as dates_told

# What has happened cannot lie ahead. All are published on 3 May 2013.
HAPPENED = """
She rear-ended a van with her car on June 8, and then lied to the police.
He was arrested in Leeds on June 8.
The boy was found dead on June 8.
The two were shot and killed on June 8.
Her father died on June 8.
The trawler sank on June 8.
He was jailed for fraud in 2010 and was seen in Bath on June 8.
"""

# What is planned does.
PLANNED = """
They booked a place in the final on June 8.
He said the summit, planned for June 8, would go ahead.
He was invited to a ball on June 8.
He was charged with speeding and is due in court on June 8.
He was to appear in court on June 8.
The trial had been due on June 8.
The trial would begin on June 8.
The single will be released on June 8.
He was arrested and will appear in court on June 8.
The vote was moved to June 8.
The match was not called off on June 8.
Leeds beat Bath to reach the final on June 8.
"""

SEVERAL = """
2024-07-05 | He was held on 3 May 2022. On June 4 he was charged. | 3 May 2022 = 2022-05-03; June 4 = 2024-06-04
 | On 3 May 2022 he was held. On June 4 he was charged. | 3 May 2022 = 2022-05-03; June 4 = 2022-06-04
 | On 3 May 2022 he was held. He had been sacked in February. | 3 May 2022 = 2022-05-03; February = 2022-02
 | He was held in December 2021. On January 4 he was charged. | December 2021 = 2021-12; January 4 = 2022-01-04
"""  # noqa: E501 - a row is a line

OPEN = """
| On June 4 he was charged. | June 4 | no publication date |
| He spoke in November. | November | no publication date |
"""


@pytest.mark.parametrize("sentence", lines(HAPPENED))
def test_what_has_happened_lies_behind(sentence: str) -> None:
    """An arrest cannot be planned: the day is that of last year, though this year's is near."""
    *_, (_, moment) = dates_told(sentence, "2013-05-03")

    assert when(moment.start) == "2012-06-08"


@pytest.mark.parametrize("sentence", lines(PLANNED))
def test_what_may_be_planned_lies_ahead(sentence: str) -> None:
    """A verb in the past may announce: the day that is near is the one that is meant."""
    *_, (_, moment) = dates_told(sentence, "2013-05-03")

    assert when(moment.start) == "2013-06-08"


@pytest.mark.parametrize("row", lines(SEVERAL))
def test_a_year_told_before_dates_what_follows(row: str) -> None:
    """In a text of unknown date a day without its year is near the date told just before."""
    check_several(row)


@pytest.mark.parametrize("row", lines(OPEN))
def test_without_any_year_it_stays_open(row: str) -> None:
    """No year is invented."""
    check_open(row)


def test_far_from_the_date_before_it_stays_open() -> None:
    """Which November is meant, a date of May does not tell."""
    *_, (_, moment) = dates_told("He was held on 3 May 2022. He had left in November.", None)

    assert (moment.start, moment.unresolved) == (None, "no publication date")
