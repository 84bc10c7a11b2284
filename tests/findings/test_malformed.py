"""Numerals whose digits are grouped as no number's are: what is told of them, and what is not."""

import pytest

from factcheck import check
from factcheck.model import Scope, Verdict
from tests.builders import article

# a text, and what its digits would be if all of them counted
TOLD = [
    ("Voters cast 4,2000 ballots on Sunday, the board said.", "42,000"),
    ("The town has 1,2342 residents.", "12,342"),
    ("The bridge cost $12,34,5, the council said.", "12,345"),
    ("The road is 12,34,5 km long.", "12,345"),
    ("Officials counted 12,345,67 birds.", "1,234,567"),
]
# Lakhs, decimal commas, lists and addresses are no slips.
SILENT = [
    "The district has 12,34,567 residents.",
    "The jump measured 8,95 m.",
    "The numbers 4,12,45 were drawn on Sunday.",
    "The server at 10.2.3.4 was shut down.",
    "The town has 12,342 residents.",
    "The firm sold 4.2 million phones.",
]


@pytest.mark.parametrize(("text", "digits"), TOLD)
def test_what_its_digits_give_is_told(text: str, digits: str) -> None:
    """The editor sees the numeral, and nothing is compared with it."""
    report = check([article(text)])

    (found,) = [one for one in report.findings if one.code == "malformed-numeral"]
    assert (found.scope, found.verdict) == (Scope.WITHIN, Verdict.UNCOMPARED)
    assert found.working == f"all its digits would be {digits}"
    assert set(found.claims) <= set(report.claims)


@pytest.mark.parametrize("text", SILENT)
def test_other_ways_to_write_are_no_slips(text: str) -> None:
    """Nothing is told of them."""
    assert not [one for one in check([article(text)]).findings if one.code == "malformed-numeral"]


def test_it_is_a_case_of_no_fact() -> None:
    """Another article that tells the figure right is not set against it."""
    wrong = article("The flood in Ostmark left 4,2000 homeless, officials said on Monday.", "a1")
    right = article("The flood in Ostmark left 42,000 homeless, officials said on Monday.", "b2")

    codes = [(one.scope, one.code) for one in check([wrong, right]).findings]
    assert (Scope.WITHIN, "malformed-numeral") in codes
    assert not [code for scope, code in codes if scope is Scope.ACROSS and "figure" in code]
