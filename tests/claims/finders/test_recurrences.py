"""Recurrences: how often, as a quantity of time."""

import pytest

from factcheck.claims.finders.recurrences import find
from factcheck.claims.sentences import Page
from factcheck.model import Quantity
from factcheck.reference.language import load_language
from tests.builders import article

# A sentence, the words, how many of which unit, and the TIMEX3 value.
READS = [
    ("The panel meets every Monday.", "every Monday", 1, "week", "XXXX-WXX-1"),
    ("The panel meets on Sundays.", "Sundays", 1, "week", "XXXX-WXX-7"),
    ("Ministers hold annual meetings.", "annual", 1, "year", "P1Y"),
    ("The fair is held annually.", "annually", 1, "year", "P1Y"),
    ("The Annual sessions of the council began.", "Annual", 1, "year", "P1Y"),
    ("They publish weekly bulletins.", "weekly", 1, "week", "P1W"),
    ("They publish it monthly.", "monthly", 1, "month", "P1M"),
    ("A quarterly review is due.", "quarterly", 3, "month", "P3M"),
    ("Buses leave daily, even in snow.", "daily", 1, "day", "P1D"),
    ("She trains twice a week.", "twice a week", 1, "week", "P1W"),
    ("She trains three times a month.", "three times a month", 1, "month", "P1M"),
    ("The court sits once per year.", "once per year", 1, "year", "P1Y"),
    ("The court sits every two weeks.", "every two weeks", 2, "week", "P2W"),
    ("The court sits every 10 days.", "every 10 days", 10, "day", "P10D"),
    ("The court sits every other day.", "every other day", 2, "day", "P2D"),
    ("It floods each year.", "each year", 1, "year", "P1Y"),
    ("The biennial show opened.", "biennial", 2, "year", "P2Y"),
]

SAYS_NOTHING = [
    "The Daily Mail reported it.",
    "The Weekly Standard closed.",
    "It was told to the weekly magazine Harbour.",
    "The Harbour daily said so.",
    "A daily, it said, was closed.",
    "The annual inflation rate rose.",
    "Annual growth slowed.",
    "Every one of them left.",
    "On each side stood ten men.",
    "They met on Monday.",
    "Once a farmer, he now paints.",
    "Ten times more came.",
    "It is a matter of daily life.",
]


def said(text: str) -> list[tuple[str, Quantity]]:
    """Return what recurs in a sentence: words and quantity."""
    page = Page(article(text), load_language("en"))
    found = [one for sentence in page.sentences for one in find(sentence, page)]
    return [
        (one.sentence.phrase(*one.core), one.stated)
        for one in found
        if isinstance(one.stated, Quantity)
    ]


@pytest.mark.parametrize(("sentence", "words", "count", "unit", "timex"), READS)
def test_how_often(sentence: str, words: str, count: int, unit: str, timex: str) -> None:
    """What recurs is a quantity of its period, marked as recurring."""
    ((phrase, stated),) = said(sentence)

    assert (phrase, stated.unit) == (words, unit)
    assert stated.amount.single == count
    assert (stated.timex, stated.recurring) == (timex, True)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_what_does_not_recur(sentence: str) -> None:
    """Newspapers, rates and single days do not recur."""
    assert not said(sentence)
