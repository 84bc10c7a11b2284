"""Properties of relative dates: a later day of publication never means an earlier day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from factcheck.claims.sentences import Page
from factcheck.claims.times import dates_of
from factcheck.model import Grain, Moment
from factcheck.reference.language import load_language
from tests.builders import article

ANCHORS = some.dates(date(1950, 1, 1), date(2050, 12, 31))

# An expression, and the grain that it keeps whatever the day of publication.
FORWARD = """
They met last month. | month
They met this month. | month
They met the month before last. | month
They met half a year ago. | month
They met a year and a half ago. | month
They met three months ago. | month
They met this time last year. | month
They will meet in two months. | month
They will meet in two months' time. | month
They met late last month. | month
They met last quarter. | quarter
They met last year. | year
They met the year before last. | year
They met two years ago. | year
They met a decade ago. | year
They will meet in a year's time. | year
They met last week. | week
They met two weeks ago. | week
They met a fortnight ago. | week
They met the week before last. | week
They meet the week after next. | week
They will meet in two weeks. | week
They met last weekend. | weekend
They met two weekends ago. | weekend
They met the weekend before last. | weekend
They meet this coming weekend. | weekend
They met yesterday. | day
They met the day before yesterday. | day
They met three days ago. | day
They met two days before yesterday. | day
They will meet in three days. | day
They met last Thursday. | day
They met on Thursday. | day
They will meet on Thursday. | day
They meet Thursday week. | day
They will meet a week on Thursday. | day
They will meet two weeks from Thursday. | day
They meet on Thursday after next. | day
They met on the Thursday before last. | day
They met two Thursdays ago. | day
They meet three Thursdays from now. | day
They met on Thursday last week. | day
They met last week on Thursday. | day
They will meet this coming Thursday. | day
They met a day after Thursday's vote. | day
They met last night. | part_of_day
They met last Thursday evening. | part_of_day
They met over the past two weeks. | week
They met over the past three months. | month
"""
ROWS = [row.split(" | ") for row in FORWARD.strip().split("\n")]


def the(text: str, published: date) -> Moment:
    """Return the last date of a text."""
    page = Page(article(text, published=published.isoformat()), load_language("en"))
    *_, reading = (one for sentence in page.sentences for one in dates_of(sentence, page))
    return reading.moment


@pytest.mark.parametrize(("text", "grain"), ROWS)
@settings(max_examples=25, deadline=None)  # of many rows; the first reads the tables
@given(earlier=ANCHORS, days=some.integers(0, 800))
def test_a_later_anchor_never_goes_back(text: str, grain: str, earlier: date, days: int) -> None:
    """What is published later means the same days or later ones, in the same grain."""
    first, second = the(text, earlier), the(text, earlier + timedelta(days=days))

    assert first.grain is second.grain is Grain(grain)
    assert first.start <= second.start  # type: ignore[operator]
    assert first.end <= second.end  # type: ignore[operator]


TOLD = """
They met on 3 March 2022. The following day they left. | day
They met on 3 March 2022. They had left the night before. | part_of_day
They met on 3 March 2022. Two months later they left. | month
They met on 3 March 2022. The previous week they rang. | week
They met on 3 March 2022. That year it rained. | year
They met on 3 March 2022. It ended on Monday of the following week. | day
They met on 3 March 2022. Since then, it has rained. | day
They left a week before 3 March 2022. | week
"""
TOLD_ROWS = [row.split(" | ") for row in TOLD.strip().split("\n")]


@pytest.mark.parametrize(("text", "grain"), TOLD_ROWS)
@settings(max_examples=25, deadline=None)
@given(first=ANCHORS, second=ANCHORS)
def test_what_the_text_tells_needs_no_publication(
    text: str, grain: str, first: date, second: date
) -> None:
    """What counts from a date of the text is the same whenever it was published."""
    early, late = the(text, first), the(text, second)

    assert early == late
    assert early.resolved
    assert early.grain is Grain(grain)
