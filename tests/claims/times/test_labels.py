"""Figures and names that only call something so, and those that tell when in spite of it."""

import pytest

from tests.time_rows import check_day, lines, told

SILENT = """
The Q4 tram line will open with a band.
A Q2 filter was fitted to the boiler.
The H2 database crashed overnight at the clinic.
H2 is a fuel of the future.
The video, 12:45 long, was seen by many.
The film, 02:10 long, won a prize.
The server at IP 10.12.2020 was hit.
Firmware 3.4.2021 was withdrawn.
Version 10.12.2020 crashed.
The band opened with 1999 and left.
They encored with 1979.
Taylor Swift's 1989 topped the charts.
The March family moved to Leeds.
The March sisters sold the farm.
Otto and August went home.
June and Tom went home.
The Beatles' Yesterday was played.
The choir sang The Beatles' Yesterday.
Listeners complained to the BBC's Today.
The school at Thanksgiving Point closed.
She won the Memorial Day Classic in Ohio.
"""


@pytest.mark.parametrize("sentence", lines(SILENT))
def test_what_is_only_called_so_stays_silent(sentence: str) -> None:
    """Codes, versions, songs, families and running times are no dates."""
    assert told(sentence, "2024-07-05") == []


DATES = """
The [Q4] results were poor. | 2023-10-01 .. 2023-12-31 | quarter | 2023-Q4
In [Q4] it sold 900 boats. | 2023-10-01 .. 2023-12-31 | quarter | 2023-Q4
The tram line opened in [Q1 2024]. | 2024-01-01 .. 2024-03-31 | quarter | 2024-Q1
In [H2] sales rose. | 2023-07-01 .. 2023-12-31 | half | 2023-H2
The vote of [13.12.2020] failed. | 2020-12-13 | day | 2020-12-13
Sales rose compared with [1999]. | 1999-01-01 .. 1999-12-31 | year | 1999
China's [1989] protests ended in blood. | 1989-01-01 .. 1989-12-31 | year | 1989
The [March] figures were poor. | 2024-03-01 .. 2024-03-31 | month | 2024-03
- [2022]: 1,987 arrests | 2022-01-01 .. 2022-12-31 | year | 2022
[2021]: 4 dead | 2021-01-01 .. 2021-12-31 | year | 2021
"""


@pytest.mark.parametrize("row", lines(DATES))
def test_dates_beside_labels_are_told(row: str) -> None:
    """What looks like a label and tells when is a date."""
    check_day(row)
