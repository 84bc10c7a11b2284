"""Goes on: statistics that leave out whom they count, what they are of, or their year."""

import pytest

from tests.context_rows import Row, known, row

CAUGHT = "During 2023 guards apprehended 24,048 Syrian migrants at the border."
WHOM = [
    row(f"{CAUGHT} In 2022 there were 1,970 arrests.", "1,970", "arrests",
        counted="Syrian migrants", when="2022"),
    row(f"{CAUGHT} Arrests numbered 1,970 in 2022.", "1,970", "arrests",
        counted="Syrian migrants"),
    # other people, no time of its own, another measure, too many people
    row(f"{CAUGHT} Iraqis: 41,719 arrests in 2022.", "41,719", "arrests", counted=None),
    row(f"{CAUGHT} On Monday there were 19 arrests.", "19", "arrests", counted=None),
    row(f"{CAUGHT} In 2022 there were 1,970 crashes.", "1,970", "crash", counted=None),
    row("In 2023 police arrested 912 people. In 2022 there were 804 arrests.", "804", "arrests",
        counted=None),
]  # fmt: skip
YEAR_BEFORE = [
    row(f"{CAUGHT} In 2022 there were 1,970 arrests, and in the year before that just 323.",
        "323", "arrests", counted="Syrian migrants", when="2021"),
    row("In 2022 there were 1,970 arrests; in the year before that there were 323.", "323",
        "arrests", when="2021"),
    # a year before a time that another sentence tells is not settled so
    row("In 2022 there were 1,970 arrests. In the year before that there were 323.", "323",
        "arrests", when=None),
]  # fmt: skip
LIST = "\n\n- 2021: 342 Syrian migrants.\n- 2022: 1,987.\n- 2023: 24,125.\n"
ROWS = [
    row(CAUGHT + LIST, "342", "arrests", counted="Syrian migrants", when="2021"),
    row(CAUGHT + LIST, "1,987", "arrests", counted="Syrian migrants", when="2022"),
    # under a heading of its own a list is of what that tells
    row(CAUGHT + "\n\nDrownings" + LIST, "1,987", None, counted=None),
    row(CAUGHT + "\n\nBoats by year:" + LIST, "1,987", None, counted=None),
    row(CAUGHT + "\n\n- 2021: 342 Iraqi traders.\n- 2022: 1,987.\n", "1,987", None),
    row(CAUGHT + "\n\nHotline: 1,987.\n", "1,987", None),
]
EXCEEDED = [
    row("Guards detained 24,296 migrants in 2024, which exceeds the 24,125 of 2023.", "24,125",
        "arrests"),
    row("The guards who met 2,176 migrants on that border in 2022 had boats.", "2,176",
        "encounters"),
    row("The chairman met 12 ministers.", "12", None),
]  # fmt: skip

INVOLVED = [
    row("3 trains in deadly accident, 200 dead", "3", "crash", counted="trains"),
    row("Three lorries in a motorway pile-up", "Three", "crash"),
    row("Five homes in the fire zone were sold.", "Five", "sales"),
    row("Forty people in bus crash", "Forty", None),
]

BY_THE_DAY = [
    row("It holds as long as daily encounters at the border exceed 2,500.", "2,500",
        "encounters", unit="count / day"),
    row("Weekly arrests rose to 340.", "340", "arrests", unit="count / week"),
    row("The border saw 2,500 encounters, the daily papers say.", "2,500", "encounters",
        unit="count"),
    row("Arrests rose to 340.", "340", "arrests", unit="count"),
]  # fmt: skip


@pytest.mark.parametrize(
    "one", [*WHOM, *YEAR_BEFORE, *ROWS, *EXCEEDED, *INVOLVED, *BY_THE_DAY], ids=str
)
def test_goes_on(one: Row) -> None:
    """A statistic goes on with what was told just before, where it names nothing else."""
    assert known(one) == one.asked
