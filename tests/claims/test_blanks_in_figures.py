"""Blanks and marks at figures: what parts thousands, and what is no part of the figure."""

from decimal import Decimal

import pytest

from factcheck.claims import extract
from factcheck.model import Article, Claim, Quantity

# What stands for a blank below: each of them only parts the thousands of a figure.
HOLDING = {"no-break": "\u00a0", "thin": "\u2009", "narrow": "\u202f", "figure": "\u2007"}
ONE_FIGURE = [
    # in the text                           the ends of its figure   its unit
    ("About 1~250 people died.", "1250 1250", "person"),
    ("Some 1~250 tonnes of rice burned.", "1250000 1250000", "kilogram"),
    ("The 1~250 people left.", "1250 1250", "person"),
    ("They held 1~250 people.", "1250 1250", "person"),
    ("Roughly 12~500 people left.", "12500 12500", "person"),
    ("In all, 1~250~000 people left.", "1250000 1250000", "person"),
    ("It cost \u20ac1~250 in all.", "1250 1250", "EUR"),
    ("It cost 1~250 \u20ac in all.", "1250 1250", "EUR"),
    ("It cost Rs 1~250 in all.", "1250 1250", "INR"),
    ("Prices rose by 1~250%.", "1250 1250", "percent"),
    ("Some 1~250\u20131~300 people died.", "1250 1300", "person"),
    ("It covers 12~500.5 hectares.", "125005000 125005000", "metre ** 2"),
    ("Turnout: Amsel 1~250 voters.", "1250 1250", None),
]
PLAIN = [
    ("About 1 250 people died.", "1250 1250"),
    ("Some 1 250 people died.", "1250 1250"),
    ("Roughly 1 250 people died.", "1250 1250"),
    ("The 1 250 people left.", "1250 1250"),
    ("On 3 March 2026 12 people died.", "12 12"),
    ("On March 3 200 people fled.", "200 200"),
    ("In May 1 250 people fled.", "250 250"),
    ("Group 1 250 people.", "250 250"),
    ("In 2026 120 people died.", "120 120"),
]
MARKED = [
    ("Some 34\u00b9 people died.", "34 34", "person"),
    ("Some 1,234\u00b2 people died.", "1234 1234", "person"),
    ("Some 1,234* people died.", "1234 1234", "person"),
    ("Some 1,234\u2020 people died.", "1234 1234", "person"),
    ("Some 1,234\u00b9\u00b2 people died.", "1234 1234", "person"),
    ("The firm made $12\u00b2 million.", "12000000 12000000", "USD"),
    ("The park covers 80 km\u00b2.", "80000000 80000000", "metre ** 2"),
    ("The tank holds 12 m\u00b3.", "12 12", "metre ** 3"),
    ("It is 10\u2076 times larger.", "1000000 1000000", "times"),
    ("It lasted 12\u00bd hours.", "45000 45000", "second"),
    ("It lasted \u00bc hour.", "900 900", "second"),
    ("Some \uff11\uff12 people died.", "12 12", "person"),
    ("Some 12\u2060345 people died.", "12345 12345", "person"),
]


def _figures(text: str) -> list[Claim]:
    return [one for one in extract(Article(id="herald", text=text)) if not one.is_moment]


def _ends(claim: Claim) -> tuple[Decimal | None, Decimal | None]:
    assert isinstance(claim.value, Quantity)
    return claim.value.amount.low, claim.value.amount.high


def _read(ends: str) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, ends.split()))


@pytest.mark.parametrize("blank", HOLDING.values(), ids=HOLDING.keys())
@pytest.mark.parametrize(("text", "ends", "unit"), ONE_FIGURE)
def test_a_blank_that_holds_parts_thousands(
    text: str, ends: str, unit: str | None, blank: str
) -> None:
    """Whatever stands before the figure, it is one."""
    [found] = _figures(text.replace("~", blank))

    assert _ends(found) == _read(ends)
    assert unit is None or (isinstance(found.value, Quantity) and found.value.unit == unit)


@pytest.mark.parametrize(("text", "ends"), PLAIN)
def test_a_plain_blank_parts_thousands_with_care(text: str, ends: str) -> None:
    """The number of a day, a year or a group is none of a figure behind it."""
    found = [one for one in _figures(text) if one.excluded is None]

    assert [_ends(one) for one in found] == [_read(ends)]


@pytest.mark.parametrize(("text", "ends", "unit"), MARKED)
def test_a_mark_is_no_part_of_its_figure(text: str, ends: str, unit: str) -> None:
    """A raised digit behind a figure is the mark of a note; behind a unit it is a power."""
    [found] = _figures(text)

    assert _ends(found) == _read(ends)
    assert isinstance(found.value, Quantity)
    assert found.value.unit == unit


def test_a_quote_ends_before_the_mark() -> None:
    """The quote is the figure alone, though what it counts is read behind the mark."""
    assert [one.quote.exact for one in _figures("The toll rose to 1,234\u00b2.")] == ["1,234"]
    assert [one.quote.exact for one in _figures("In all, 34\u00b9 people died.")] == ["34"]
    assert [one.quote.exact for one in _figures("It made $12\u00b2 million.")] == [
        "$12\u00b2 million"
    ]
