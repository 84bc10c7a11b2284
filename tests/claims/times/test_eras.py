"""Decades, centuries, years far from today, and stamps of an instant."""

import pytest

from factcheck.claims.times.moments import BEFORE_CHRIST
from tests.time_rows import check_day, check_several, lines, told

# All are published on Friday 5 July 2024.
DECADES = """
The form was popular in the [mid-1990s]. | 1993-01-01 .. 1996-12-31 | decade | 199 | MID
The form was popular in [the late nineties]. | 1997-01-01 .. 1999-12-31 | decade | 199 | END
The form died out in the [mid-eighties]. | 1983-01-01 .. 1986-12-31 | decade | 198 | MID
The trams ran again in [the 2010s]. | 2010-01-01 .. 2019-12-31 | decade | 201
She was a star of [the '50s]. | 1950-01-01 .. 1959-12-31 | decade | 195
She sang the songs of [the 40s]. | 1940-01-01 .. 1949-12-31 | decade | 194
[The seventies] were grim there. | 1970-01-01 .. 1979-12-31 | decade | 197
Her [1970s] hits sold again. | 1970-01-01 .. 1979-12-31 | decade | 197
The towers went up in [the 1960s-70s]. | 1960-01-01 .. 1979-12-31 | decade | 196/197
"""

CENTURIES = """
The canal is of [the early 20th century]. | 1901-01-01 .. 1933-12-31 | century | 19 | START
The [mid-20th century] saw it grow. | 1934-01-01 .. 1967-12-31 | century | 19 | MID
The canal was dug in [the 17th and 18th centuries]. | 1601-01-01 .. 1800-12-31 | century | 16/17
The canal was dug in [the seventeenth and eighteenth centuries]. | 1601-01-01 .. 1800-12-31 | century | 16/17
Two [17th- and 18th-century] farms burned. | 1601-01-01 .. 1800-12-31 | century | 16/17
[The late-19th-century] mill burned. | 1868-01-01 .. 1900-12-31 | century | 18 | END
It is a pact for [the twenty-first century]. | 2001-01-01 .. 2100-12-31 | century | 20
"""  # noqa: E501 - a row is a line

FAR_YEARS = """
The revolts of spring spread in [1848]. | 1848-01-01 .. 1848-12-31 | year | 1848
Half the coast will be gone by [2100]. | 2100-01-01 .. 2100-12-31 | year | 2100 | ON_OR_BEFORE
By the year [2150] the seas will have risen. | 2150-01-01 .. 2150-12-31 | year | 2150
Harold fell in [1066], an arrow in his eye. | 1066-01-01 .. 1066-12-31 | year | 1066
The line was built from [1850 to 1870]. | 1850-01-01 .. 1870-12-31 | year | 1850/1870
The statue of the naturalist ([1809-1882]) was moved. | 1809-01-01 .. 1882-12-31 | year | 1809/1882
Rome fell in [410 AD]. | 0410-01-01 .. 0410-12-31 | year | 0410
The wall of [AD 122] still stands. | 0122-01-01 .. 0122-12-31 | year | 0122
The lease will end in [2200]. | 2200-01-01 .. 2200-12-31 | year | 2200
The church was burned in [March 1644]. | 1644-03-01 .. 1644-03-31 | month | 1644-03
"""

STAMPS = """
Last seen [2024-03-04T10:20:00+02:00] here. | 2024-03-04T10:20+02:00 | minute | 2024-03-04T08:20Z
Last seen [2024-03-04T10:20-0500] here. | 2024-03-04T10:20-05:00 | minute | 2024-03-04T15:20Z
Last seen [2024-03-04T10:20:00Z] here. | 2024-03-04T10:20+00:00 | minute | 2024-03-04T10:20Z
Last seen [2024-03-04T10:20] here. | 2024-03-04T10:20 | minute | 2024-03-04T10:20
Last seen [2024-03-04 10:20] here. | 2024-03-04T10:20 | minute | 2024-03-04T10:20
"""

SEVERAL = """
2024-07-05 | She sang the hits of the 40s and 50s. | the 40s = 194; 50s = 195
2024-07-05 | In the 1980s and 90s it grew. | the 1980s = 198; 90s = 199
2024-07-05 | In the 1980s and '90s it grew. | the 1980s = 198; '90s = 199
2024-07-05 | Stars of the 1950s met. The 50s were kind to them. | the 1950s = 195; The 50s = 195
"""

OPEN = [
    ("Caesar died in 44 BC.", "44 BC", "BC0044", BEFORE_CHRIST),
    (
        "It rose in the second century BC.",
        "the second century BC",
        "BC01",
        BEFORE_CHRIST,
    ),
    ("At the turn of the century it grew.", "the turn of the century", "PAST_REF", "vague"),
    ("It grew at the turn of the 20th century.", "the turn of the 20th century", "19", "vague"),
]

SILENT = """
She is in her late fifties.
He is in his 40s.
They are in their twenties and thirties.
They are in their mid-twenties.
People in the 40s to 60s groups fell ill.
Temperatures in the 40s were felt.
Highs will be in the seventies.
It was in the 40s outside.
The team won by scores in the 80s.
Gusts reached the sixties in mph.
In 20 BC schools they fell ill.
Sales rose by 2100 there.
They counted 1848 votes.
The hotel has 1850 rooms.
He was one of the 1100 there.
The ad said 122 or so.
At the turn of the tide they left.
"""


@pytest.mark.parametrize(
    "row", [row for table in (DECADES, CENTURIES, FAR_YEARS, STAMPS) for row in lines(table)]
)
def test_a_time_far_off_is_read(row: str) -> None:
    """Decades, centuries and years of long ago are told, and an instant with its offset."""
    check_day(row)


@pytest.mark.parametrize("row", lines(SEVERAL))
def test_a_decade_leans_on_another(row: str) -> None:
    """Two figures are a decade beside another, or where the page tells it in full."""
    check_several(row)


@pytest.mark.parametrize(("text", "words", "timex", "reason"), OPEN)
def test_what_the_calendar_does_not_reach_stays_open(
    text: str, words: str, timex: str, reason: str
) -> None:
    """Years before Christ have no days here, and the turn of a century has no year."""
    ((found, moment),) = told(text, "2024-07-05")

    assert (found, moment.timex, moment.unresolved) == (words, timex, reason)


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_ages_and_temperatures_are_no_decades(sentence: str) -> None:
    """Neither are counts years, nor is a province an era."""
    assert not told(sentence, "2024-07-05")
