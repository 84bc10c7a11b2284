"""Dates as real pages have them: what stands beside them makes no other date of them."""

import pytest

from tests.time_rows import check_day, check_open, lines, told

# All are published on Friday 5 July 2024.
DAYS = """
Their season ended on [May 3], the day that he was fired. | 2024-05-03 | day | 2024-05-03
He left on [Jan. 31], the day before his trial. | 2024-01-31 | day | 2024-01-31
Such hats were worn in [the late 1960's]. | 1967-01-01 .. 1969-12-31 | decade | 196 | END
Cars of the [mid-1930's] are rare. | 1933-01-01 .. 1936-12-31 | decade | 193 | MID
Punk faded in [the early 1980's]. | 1980-01-01 .. 1982-12-31 | decade | 198 | START
It will open [soon]. | open | day | FUTURE_REF
"""

SILENT = """
They come as soon as they can.
Soon the roof fell in.
It is too soon to say.
Microsoft mended it on Patch Tuesday.
"""


@pytest.mark.parametrize("row", lines(DAYS))
def test_what_stands_behind_a_date_leaves_it(row: str) -> None:
    """A date stays one whatever goes on behind it."""
    check_day(row)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_soon_and_patch_tuesday_tell_no_day(sentence: str) -> None:
    """A comparison, a story of the past and a name point to nothing."""
    assert told(sentence, "2024-07-05") == []


def test_the_part_of_a_day_is_kept_where_the_day_is_not_known() -> None:
    """A night stays one without a day of publication."""
    check_open("| They met on Saturday night. | Saturday night | no publication date |")

    assert told("They met on Saturday night.", None)[0][1].timex == "XXXX-WXX-6TNI"


def test_a_day_that_may_be_the_news_is_open() -> None:
    """Beside a birth long ago, a day of late has both readings."""
    *_, (_, moment) = told("Born March 29, 1928; died June 19.", "2024-07-05")

    assert moment.unresolved == "of which year it is, the text does not say"
    assert [one.timex for one in moment.alternatives] == ["1928-06-19", "2024-06-19"]
