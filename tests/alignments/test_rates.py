"""Rates that articles tell themselves: sums beside each other, and what they are good for."""

import itertools
from decimal import Decimal

import attrs
import pytest

from factcheck.alignments import align
from factcheck.alignments.comparisons import near
from factcheck.alignments.frames import Frame
from factcheck.alignments.rates import converted, rates_of
from factcheck.model import Claim, Quote, Span
from factcheck.model.nearness import Nearness
from tests.alignments.framed import framed
from tests.builders import article, claim, quantity


def sums(text: str, paper: str, *told: tuple[str, int, str], measure: str = "loot") -> list[Claim]:
    """Return claims on sums of one sentence: the words, the amount and the currency of each."""
    page, reached, found = article(text, paper, source=paper), 0, []
    for words, amount, unit in told:
        start = text.index(words, reached)
        reached = start + len(words)
        one = claim(quantity(amount, unit), measure=measure, paper=paper)
        span = Span(0, len(text))
        quote = Quote(page, Span(start, reached))
        found.append(_placed(one, quote, span))
    return found


def _placed(one: Claim, quote: Quote, sentence: Span) -> Claim:
    return attrs.evolve(one, quote=quote, sentence=sentence)


# the text between two sums, and whether it makes them one
BETWEEN = [
    (" (", True),
    ("/", True),
    ("; ", True),
    (", ", True),
    (" [", True),
    (", or about ", True),
    (". That is around ", True),
    (", equivalent to ", True),
    (" and ", False),
    (" to ", False),
    (", up from ", False),
    (" of damage and ", False),
    (", of which the owners of the house kept ", False),
    (" ", False),
]


@pytest.mark.parametrize(("between", "one"), BETWEEN)
def test_sums_beside_each_other(between: str, one: bool) -> None:  # noqa: FBT001 -- a column
    """A sum in brackets, or said again, is the same sum in another currency."""
    text = f"Thieves took 2m euros{between}2.6m dollars."
    left, right = map(
        Frame, sums(text, "a", ("2m euros", 2_000_000, "EUR"), ("2.6m dollars", 2_600_000, "USD"))
    )

    assert converted(left, right) is converted(right, left) is one


def test_one_currency_is_no_conversion() -> None:
    """Two sums in euros are two sums."""
    left, right = map(Frame, sums("2m euros (3m euros)", "a", ("2m", 2, "EUR"), ("3m", 3, "EUR")))

    assert not converted(left, right)


def test_what_is_no_money_has_no_rate() -> None:
    """Only a sum is said again in a currency."""
    left, right = map(Frame, sums("12 km (34 kg)", "a", ("12 km", 12, "meter"), ("34", 34, "gram")))

    assert not converted(left, right)


def _rates(*rows: list[Claim]) -> dict[str, Decimal]:
    return rates_of([Frame(one) for one in itertools.chain.from_iterable(rows)])


def told(paper: str, first: tuple[int, str], second: tuple[int, str]) -> list[Claim]:
    """Return the claims of an article that gives a sum in two currencies."""
    (one, unit), (other, another) = first, second
    text = f"They took {one} {unit} ({other} {another}) from the vault."
    return sums(text, paper, (f"{one} {unit}", one, unit), (f"{other} {another}", other, another))


def test_without_two_sums_there_is_no_rate() -> None:
    """Nothing is taken from elsewhere."""
    assert _rates() == {}
    assert _rates(sums("They took 2m euros.", "a", ("2m euros", 2, "EUR"))) == {}


def test_a_rate() -> None:
    """What one unit is worth in the currency that most tell."""
    rates = _rates(told("a", (200, "EUR"), (250, "USD")))

    assert rates["EUR"] / rates["USD"] == Decimal("1.25")


def test_the_median_of_those_told() -> None:
    """One slip does not move it."""
    dollars = {"a": 250, "b": 240, "c": 2500}
    rows = [told(paper, (200, "EUR"), (other, "USD")) for paper, other in dollars.items()]
    rates = _rates(*rows)

    assert Decimal("1.2") <= rates["EUR"] / rates["USD"] <= Decimal("1.25")


def test_chains_of_rates() -> None:
    """Rupees to pounds, by the dollars that others give."""
    rates = _rates(
        told("a", (200, "EUR"), (250, "USD")),
        told("b", (100, "GBP"), (125, "USD")),
        told("c", (8000, "INR"), (100, "USD")),
    )

    assert round(rates["GBP"] / rates["INR"], 6) == Decimal(100)
    assert round(rates["EUR"] / rates["GBP"], 6) == Decimal(1)


def test_currencies_that_no_rate_links() -> None:
    """Are left alone."""
    rates = _rates(
        told("a", (200, "EUR"), (250, "USD")),
        told("b", (220, "EUR"), (275, "USD")),
        told("c", (8000, "INR"), (100, "JPY")),
    )

    assert set(rates) == {"EUR", "USD"}


def test_the_order_of_articles_is_of_no_consequence() -> None:
    """Frames come in the order of their articles; which is first does not move a rate."""
    rows = [
        told("a", (200, "EUR"), (250, "USD")),
        told("b", (125, "USD"), (100, "GBP")),
        told("c", (300, "EUR"), (380, "USD")),
    ]
    found = [_rates(*order) for order in itertools.permutations(rows)]

    assert all(one == found[0] for one in found)


NEAR = [
    (200, "EUR", 260, "USD", Nearness.ABOUT),
    (200, "EUR", 400, "USD", Nearness.APART),
    (200, "EUR", 200, "EUR", Nearness.SAME),
    (200, "EUR", 210, "EUR", Nearness.APART),
    (200, "EUR", 260, "GBP", Nearness.UNSETTLED),
]
RATES = {"EUR": Decimal("1.25"), "USD": Decimal(1)}


@pytest.mark.parametrize(("one", "unit", "other", "another", "expected"), NEAR)
def test_sums_by_their_worth(
    one: int, unit: str, other: int, another: str, expected: Nearness
) -> None:
    """A rate of some day tells sums of one fact from those of two, and no more than that."""
    left = framed(claim(quantity(one, unit)), rate=RATES.get(unit))
    right = framed(claim(quantity(other, another), paper="b"), rate=RATES.get(another))

    assert near(left, right) is near(right, left) is expected


# -- as claims -----------------------------------------------------------------------------------

VAULT = "Masked robbers took {} from the vault of the Hessburg savings bank, prosecutors said."


def loot(paper: str, amount: int, unit: str, **more: object) -> Claim:
    """Return a claim on what robbers took."""
    told = {"sentence": VAULT, "measure": "loot", **more}
    return claim(quantity(amount, unit), "a sum", paper=paper, **told)  # type: ignore[arg-type]


def papers(*claims: Claim) -> list[list[str]]:
    """Return the papers of each group."""
    return [[one.quote.article.id for one in group.claims] for group in align(claims)]


def test_two_currencies_of_one_story() -> None:
    """The sum of the story is found also without a rate: its place in the articles tells it."""
    assert papers(loot("a", 200, "EUR"), loot("b", 260, "USD")) == [["a", "b"]]


def test_two_currencies_without_a_rate_need_an_identified_fact() -> None:
    """Sums of one measure settle nothing, where only their kind is told."""
    bare = "Officials named {} among other things."
    one = claim(quantity(200, "EUR"), "a sum", sentence=bare, measure="budget")
    other = claim(quantity(260, "USD"), "a sum", sentence=bare, measure="budget", paper="b")

    assert align([one, other]) == ()


def test_a_sum_and_its_conversion_stand_together() -> None:
    """An article may give both."""
    both = told("a", (200, "EUR"), (250, "USD"))
    groups = align([*both, *told("b", (200, "EUR"), (250, "USD"))])

    assert [len(group.claims) for group in groups] == [4]
