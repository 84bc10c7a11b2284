"""Rates that an article states at its foot: its own sums are checked by them, and no others."""

from datetime import date

import pytest

from factcheck import check
from factcheck.articles.page.zones import stretches
from factcheck.model import Article, Dated

FEET = [
    "($1 = 0.9200 euros)",
    "$1 = 0.9200 euros",
    "(1 euro = 1.0870 dollars)",
    "(1 US dollar = 0.92 euro)",
]


def codes(sums: str, foot: str) -> list[str]:
    """Return the kinds of the findings on the sums of an article with a rate at its foot."""
    paid = f"The ministry paid {sums} for the bridge at Amsel, it said on Wednesday."
    text = f"Corran buys a bridge\n\n{paid}\n\n{foot}\n"
    published = Dated(date(2026, 3, 4), "manifest")
    article = Article(id="a", text=text, stretches=stretches(text), published=published)
    return [one.code for one in check([article]).findings]


@pytest.mark.parametrize("foot", FEET)
def test_a_stated_rate_bears_a_conversion_out(foot: str) -> None:
    """Forty-six million euros are fifty million dollars at the rate of the foot."""
    assert codes("46 million euros ($50 million)", foot) == ["exchange-fits"]


@pytest.mark.parametrize("foot", FEET)
def test_a_stated_rate_shows_a_conversion_to_be_wrong(foot: str) -> None:
    """A rate that is stated as such needs no second witness."""
    assert codes("46 million euros ($75 million)", foot) == ["exchange-does-not-fit"]


def test_a_rate_is_no_sum() -> None:
    """The foot alone is nothing that was paid."""
    assert codes("46 million euros", FEET[0]) == []
