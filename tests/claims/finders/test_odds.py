"""Odds and ratios: two figures that are one."""

import pytest

from factcheck.model import Quantity
from tests.quantity_rows import all_found, asserted, quote_of

# text, quote, number, measure
ODDS = [
    ("Bookmakers offered odds of 3-1 on a merger.", "3-1", "3", "odds"),
    ("Bookmakers offered odds of 3/1 on a merger.", "3/1", "3", "odds"),
    ("Bookmakers offered odds of three to one on a merger.", "three to one", "3", "odds"),
    ("The odds are 11-4 against her.", "11-4", "2.75", "odds"),
    ("The odds were 1/2 yesterday.", "1/2", "0.5", "odds"),
    ("A 100-1 outsider took the cup.", "100-1", "100", "odds"),
    ("A 100/1 outsider took the cup.", "100/1", "100", "odds"),
    ("The colt is the 9-2 favourite.", "9-2", "4.5", "odds"),
    ("It was a 50-1 shot.", "50-1", "50", "odds"),
    ("Bookies priced him at 10 to one.", "10 to one", "10", "odds"),
    ("Ten-to-one odds look generous.", "Ten-to-one", "10", "odds"),
    ("The filly started at odds of evens.", "evens", "1", "odds"),
    ("The evens favourite fell.", "evens", "1", "odds"),
    ("Odds of 7/2 were quoted on a recount.", "7/2", "3.5", "odds"),
    ("Odds of 8/1 are on offer.", "8/1", "8", "odds"),
    ("The mare is 5-4 on to win.", "5-4", "0.8", "odds"),
    ("She is the 2/1 on favourite.", "2/1", "0.5", "odds"),
    ("The odds are 4 to 1 against a deal.", "4 to 1", "4", "odds"),
    ("It was a 75/25 split of the takings.", "75/25", "3", "ratio"),
    ("The heirs split the farm 60:40.", "60:40", "1.5", "ratio"),
    ("Profits are shared 80/20.", "80/20", "4", "ratio"),
    ("Mix them at a ratio of 80:20.", "80:20", "4", "ratio"),
    ("The ratio of boys to girls is 3 to 2.", "3 to 2", "1.5", "ratio"),
    ("Gulls outnumber terns by 3 to 1.", "3 to 1", "3", "ratio"),
    ("A 5-to-1 ratio is ideal.", "5-to-1", "5", "ratio"),
    ("A five-to-one ratio is ideal.", "five-to-one", "5", "ratio"),
    ("It was split at a ratio of 60 to 40.", "60 to 40", "1.5", "ratio"),
]

NO_ODDS = [
    "It evens out.",
    "He is odds-on to win.",
    "The odds are long.",
    "The favourite won 3-1.",
    "They lost 3-1 against the odds.",
    "The odds improved from 3 to 5 percent.",
    "It takes 2-3 shots to win.",
    "The ratio fell from 3 to 2.",
    "Five to ten outsiders ran.",
    "It opens at 9/11 Memorial Plaza.",
    "On 3/1 bookmakers closed.",
    "Bookmakers open at 10:30.",
    "The horse sale ended 6-4 on Friday.",
    "The share price fell at 9:31.",
    "They split up on 9/11.",
]


@pytest.mark.parametrize(("text", "quote", "number", "measure"), ODDS)
def test_odds_and_ratios_are_one_figure(text: str, quote: str, number: str, measure: str) -> None:
    """Three to one is three; the measure says of what."""
    (found,) = [one for one in asserted(text) if one.found_by == "odds"]

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), str(found.stated.amount.known)) == (quote, number)
    assert (found.measure, found.stated.unit) == (measure, "count")


@pytest.mark.parametrize(
    ("text", "quote", "number"),
    [
        ("The bill has a 50-50 chance.", "50-50", "50"),
        ("There is a 70-30 likelihood of a strike.", "70-30", "70"),
    ],
)
def test_a_chance_in_two_parts_is_told_in_percent(text: str, quote: str, number: str) -> None:
    """The first figure is the chance for, and both come to a hundred."""
    (found,) = asserted(text)

    assert isinstance(found.stated, Quantity)
    assert (quote_of(found), found.stated.unit) == (quote, "percent")
    assert str(found.stated.amount.known) == number


@pytest.mark.parametrize("text", NO_ODDS)
def test_other_pairs_of_figures_are_no_odds(text: str) -> None:
    """A result beside a favourite is a result; a verb is no figure."""
    assert [one for one in all_found(text) if one.found_by == "odds"] == []
