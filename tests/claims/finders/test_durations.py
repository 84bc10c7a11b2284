"""Durations: how long, with a figure or without one, as a quantity of time."""

import pytest

from factcheck.alignments import align
from factcheck.claims import extract
from factcheck.model import Quantity
from tests.builders import article

# A sentence, its duration in brackets; least .. most (open: *), the unit, the TIMEX3 value and
# the hedge, if any.
READS = """
The king began a [five-day] visit to Kenya. | 5 | day | P5D
A [weeklong] festival opened in Ghent. | 1 | week | P1W
The [week-long] siege of the embassy is over. | 1 | week | P1W
Police lifted the [day-long] curfew. | 1 | day | P1D
The [hourlong] concert drew thousands. | 1 | hour | PT1H
A [yearlong] inquiry found nothing. | 1 | year | P1Y
The [decades-long] border dispute is settled. | 2 .. * | decade | PXDE
The [months-long] blockade was lifted. | 2 .. * | month | PXM
A deal ends the [years-long] fight over water. | 2 .. * | year | PXY
A [two-week]-long trial ended in tears. | 2 | week | P2W
They argued [the whole week] over the bill. | 1 | week | P1W
He spent [the entire month] at sea. | 1 | month | P1M
It poured [all day] in Leeds. | 1 | day | P1D
The lifts have been broken [all week], tenants say. | 1 | week | P1W
The crew drifted for [a full month] on a raft. | 1 | month | P1M
Talks will go on for [another day]. | 1 | day | P1D
The ferry was delayed for [another hour]. | 1 | hour | PT1H
Owners waited [a couple of hours] for news. | 2 .. 3 | hour | PT2H | about
The fire burned for [a few minutes]. | 3 .. 9 | minute | PTXM | about
The bridge shuts for [a few more weeks]. | 3 .. 9 | week | PXW | about
Divers searched the lake for [several weeks]. | 3 .. 9 | week | PXW | about
She has led the union for [many years]. | 2 .. * | year | PXY
The raid was over in [minutes]. | 2 .. * | minute | PTXM
Survivors waited [hours] for a boat. | 2 .. * | hour | PTXH
The hearing took [hours], not days. | 2 .. * | hour | PTXH
Ties that lasted [decades] are broken. | 2 .. * | decade | PXDE
The roof fell in within [seconds]. | 2 .. * | second | PTXS
It was over in [a matter of minutes]. | 2 .. * | minute | PTXM
[Weeks] of rain swamped the valley. | 2 .. * | week | PXW
After [years] of war the two sides talk. | 2 .. * | year | PXY
Despite [months] of talks there is no deal. | 2 .. * | month | PXM
[Days] after the crash, divers found the wreck. | 2 .. * | day | PXD
He died [hours] later in hospital. | 2 .. * | hour | PTXH
In the [days] following the fire, tents were put up. | 2 .. * | day | PXD
It has been [years] since a ship called. | 2 .. * | year | PXY
The poll is only [days] away. | 2 .. * | day | PXD
It is the worst drought in [decades]. | 2 .. * | decade | PXDE
They had warned of it for [years]. | 2 .. * | year | PXY
A refund takes [three business days]. | 3 | working_day | P3D
The race is set to last [a fortnight]. | 1 | fortnight | P2W
A shipment could take [a month]. | 1 | month | P1M
He spent [a day] in custody. | 1 | day | P1D
The [nine-and-a-half-hour] hearing ended at dusk. | 9.5 | hour | PT570M
It took [half an hour] to put out. | 0.5 | hour | PT30M
He served [two and a half years]. | 2.5 | year | P2.5Y
She served [a year and a half]. | 1.5 | year | P1.5Y
The flight takes [2hrs 30mins]. | 150 | minute | PT150M
The film runs for [1h 20m]. | 80 | minute | PT80M
The stage took [3hr 5m]. | 185 | minute | PT185M
She swam it in [3min 20sec]. | 200 | second | PT200S
It lasts [more than 1 hour and 30 minutes]. | 90 .. * | minute | PT90M | more_than
They held out for [twenty four hours]. | 24 | hour | PT24H
Delays of [two to three weeks] are likely. | 2 .. 3 | week | -
A [six- to eight-week] delay is likely. | 6 .. 8 | week | -
Nurses work a [12-hour] shift. | 12 | hour | PT12H
He sat in jail for [three years and four months]. | 40 | month | P40M
The trip takes [two and a quarter hours]. | 2.25 | hour | PT135M
[Hundreds of years] of trade made it rich. | 200 .. 1999 | year | PXY | about
"""

SAYS_NOTHING = [
    "Trading hours before Christmas are short.",
    "They met in the early days of the war.",
    "He knew the days of the week.",
    "The hours of the museum vary.",
    "In the months of June and July it is dry.",
    "Results for the full year are due.",
    "The pool is open all year round.",
    "How many years it takes, nobody knows.",
    "He renamed the months after himself.",
    "Her school days are over.",
    "A newspaper of the day said so.",
    "He lived to fight another day.",
    "The minutes of the meeting were read.",
    "Shares rose in after-hours trading.",
    "The final hours before the vote were calm.",
    "In his declining years after the war he wrote.",
    "He paid for hours worked.",
    "Few days are as warm.",
    "The man of the hour came late.",
    "It is a sign of the times.",
    "The season was a long one.",
    "Crews worked round the clock.",
    "He stayed overnight.",
]


def durations(text: str) -> list[tuple[str, Quantity]]:
    """Return the durations that a text tells: words and quantity."""
    return [
        (claim.quote.exact, claim.stated)
        for claim in extract(article(text, published="2024-07-05"))
        if claim.found_by == "durations" and isinstance(claim.stated, Quantity)
    ]


def _ends(stated: Quantity) -> str:
    low, high = (
        "*" if end is None else f"{end.normalize():f}"
        for end in (stated.amount.low, stated.amount.high)
    )
    return low if low == high else f"{low} .. {high}"


@pytest.mark.parametrize("row", READS.strip().split("\n"))
def test_how_long(row: str) -> None:
    """A duration is found with its words alone, in the unit in which it is told."""
    sentence, ends, unit, timex, *hedge = row.split(" | ")
    words = sentence[sentence.index("[") + 1 : sentence.index("]")]
    ((found, stated),) = durations(sentence.replace("[", "").replace("]", ""))

    assert (found, stated.unit, stated.timex) == (words, unit, None if timex == "-" else timex)
    assert _ends(stated) == ends
    assert stated.hedge.value == (hedge[0] if hedge else "none")


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_what_is_no_duration(sentence: str) -> None:
    """Times of the day, parts of a life and names of days are no durations."""
    assert not durations(sentence)


@pytest.mark.parametrize(
    "other", ["The strike at the port lasted weeks.", "After weeks of strike the port is open."]
)
def test_what_is_not_counted_is_not_compared(other: str) -> None:
    """Weeks of strike neither agree with ten days of it nor deny them."""
    one = extract(article("The strike at the port lasted ten days.", published="2024-07-05"))
    two = extract(article(other, source="Post", published="2024-07-05"))

    assert not align([*one, *two])
