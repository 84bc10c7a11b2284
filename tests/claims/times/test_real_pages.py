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

OPEN = """
| They met on Saturday night. | Saturday night | no publication date |
2024-07-05 | Born March 29, 1928; died June 19. | June 19 | of which year it is, the text does not say | 1928-06-19 2024-06-19
"""  # noqa: E501 - a row is a line


@pytest.mark.parametrize("row", lines(DAYS))
def test_what_stands_behind_a_date_leaves_it(row: str) -> None:
    """A date stays one whatever goes on behind it."""
    check_day(row)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_soon_and_patch_tuesday_tell_no_day(sentence: str) -> None:
    """A comparison, a story of the past and a name point to nothing."""
    assert told(sentence, "2024-07-05") == []


@pytest.mark.parametrize("row", lines(OPEN))
def test_what_stays_open_keeps_what_it_tells(row: str) -> None:
    """The part of a day is kept where the day is not known; a day that may be the news is open."""
    *_, words, _, _ = (part.strip() for part in row.split("|"))
    if words == "June 19":
        found = dict(told(row.split("|")[1].strip(), "2024-07-05"))

        assert not found[words].resolved
        assert [one.timex for one in found[words].alternatives] == ["1928-06-19", "2024-06-19"]
    else:
        check_open(row)
        assert told(row.split("|")[1].strip(), None)[0][1].timex == "XXXX-WXX-6TNI"
