"""Recurrences in all their forms: days of the week, of the year and parts of the day."""

import pytest

from factcheck.claims import extract
from factcheck.model import Moment, Quantity
from tests.builders import article

# A sentence, what recurs in brackets; how many (least .. most) of which unit, and the TIMEX3 value.
READS = """
The panel meets [every Monday morning]. | 1 | week | XXXX-WXX-1TMO
They gather in the square [each Thursday evening]. | 1 | week | XXXX-WXX-4TEV
[Saturday nights] are the busiest, the bar says. | 1 | week | XXXX-WXX-6TNI
The bus runs on [weekdays]. | 1 | week | XXXX-WXX-WD
The bus runs on [weekday mornings] only. | 1 | week | XXXX-WXX-WDTMO
The pool opens at [weekends]. | 1 | week | XXXX-WXX-WE
Markets open [every weekend]. | 1 | week | XXXX-WXX-WE
He walks to the lake [every morning]. | 1 | day | XXXX-XX-XXTMO
Planes came [every night], residents said. | 1 | day | XXXX-XX-XXTNI
The club opens [nightly]. | 1 | day | XXXX-XX-XXTNI
She writes in the [mornings]. | 1 | day | XXXX-XX-XXTMO
Forests burn [every summer]. | 1 | year | XXXX-SU
The geese return [each spring]. | 1 | year | XXXX-SP
Pilgrims come [each June]. | 1 | year | XXXX-06
It is marked [every year on 25 December]. | 1 | year | XXXX-12-25
The feast falls on [25 December every year]. | 1 | year | XXXX-12-25
The rally is held on [May 1 each year]. | 1 | year | XXXX-05-01
The town parades [every 4th of July]. | 1 | year | XXXX-07-04
Rome empties [every 15 August]. | 1 | year | XXXX-08-15
The swimmers meet [every New Year's Day]. | 1 | year | XXXX-01-01
It floods [every year in June], farmers say. | 1 | year | XXXX-06
The board sits on the [first Monday of every month]. | 1 | month | P1M
Sirens are tested on the [last Friday of each month]. | 1 | month | P1M
The court sits [every second Tuesday]. | 2 | week | P2W
The bins are emptied [every other Friday]. | 2 | week | P2W
The fair is held [every third year]. | 3 | year | P3Y
The vote is held [every four years]. | 4 | year | P4Y
A comet comes [once every five years]. | 5 | year | P5Y
Trams run [every 10 minutes]. | 10 | minute | PT10M
She takes pills [every six hours]. | 6 | hour | PT6H
A call comes in [every 30 seconds]. | 30 | second | PT30S
Ferries leave [every half hour]. | 0.5 | hour | PT30M
Ferries leave [every half an hour]. | 0.5 | hour | PT30M
Guards are changed [every hour]. | 1 | hour | PT1H
The river floods [every few years]. | 3 .. 9 | year | PXY
It happens [every single day]. | 1 | day | P1D
The figures are updated [hourly]. | 1 | hour | PT1H
A [semi-annual] dividend is paid. | 6 | month | P6M
The [half-yearly] results are due. | 6 | month | P6M
A [twice-weekly] flight to Oslo begins. | 1 | week | P1W
The pill is taken [once daily]. | 1 | day | P1D
A [once-a-decade] census has begun. | 1 | decade | P1DE
It was a [once-in-a-century] flood. | 1 | century | P1CE
They meet [three times an hour]. | 1 | hour | PT1H
A [bi-weekly] meeting was called. | 0.5 .. 2 | week | PXW
The [bimonthly] survey is out. | 0.5 .. 2 | month | PXM
The [biannual] count of birds is over. | 0.5 .. 2 | year | PXY
"""

SAYS_NOTHING = [
    "Every penny counts.",
    "Every second counts.",
    "Every minute of the game was tense.",
    "Every third child is poor.",
    "One in every five children is poor.",
    "There is a post every 100 metres.",
    "Two consecutive weekends were wet.",
    "Fairs on recent weekends were wet.",
    "It rained on three Sundays.",
    "Year after year it floods.",
    "It goes on day after day.",
    "He is locked up for 23 of every 24 hours.",
    "The day-to-day work goes on.",
    "It grew in each of the past three years.",
    "Pay rose 3% every year.",
    "They burn 20 tonnes every day.",
    "The hourly wage is 12 euros.",
    "The weekend of the storm was long.",
    "He is seen once in a while.",
    "It was a once-in-a-generation chance.",
    "In the evenings of June they sing.",
    "He was seen on Saturday night.",
    "They won every time.",
    "The Weekend Post said so.",
]


def recurring(text: str) -> list[tuple[str, Quantity]]:
    """Return what recurs in a text: words and quantity."""
    return [
        (claim.quote.exact, claim.stated)
        for claim in extract(article(text))
        if isinstance(claim.stated, Quantity) and claim.stated.recurring
    ]


def _ends(stated: Quantity) -> str:
    low, high = (f"{end.normalize():f}" for end in (stated.amount.low, stated.amount.high) if end)
    return low if low == high else f"{low} .. {high}"


@pytest.mark.parametrize("row", READS.strip().split("\n"))
def test_how_often(row: str) -> None:
    """What recurs is found with its day, and no date is told by it."""
    sentence, count, unit, timex = row.split(" | ")
    words = sentence[sentence.index("[") + 1 : sentence.index("]")]
    text = sentence.replace("[", "").replace("]", "")
    ((found, stated),) = recurring(text)

    assert (found, _ends(stated), stated.unit, stated.timex) == (words, count, unit, timex)
    assert not [claim for claim in extract(article(text)) if isinstance(claim.value, Moment)]


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_what_does_not_recur(sentence: str) -> None:
    """Rates, shares, single days and phrases do not recur."""
    assert not recurring(sentence)


def test_several_weekdays() -> None:
    """Each weekday of a list recurs."""
    found = recurring("Ferries sail every Sunday and Wednesday.")

    assert [stated.timex for _, stated in found] == ["XXXX-WXX-7", "XXXX-WXX-3"]
