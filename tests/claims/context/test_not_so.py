"""A rank that the text itself denies."""

import pytest

from factcheck import Article, check, extract
from factcheck.model import Stance

DENIED = [
    "Torrin was not the first woman to lead the party.",
    "Torrin wasn't the second woman to lead the party.",
    "Torrin is not the third-largest town of the county.",
]
ASSERTED = [
    "Torrin was the first woman to lead the party.",
    "It was not the first time that she led the party.",
    "Not all first graders came to see Torrin.",
]


@pytest.mark.parametrize("text", [*DENIED, *ASSERTED])
def test_who_is_not_the_first(text: str) -> None:
    """What somebody is said not to be is denied; that it is not the first time denies no rank."""
    ranks = [claim for claim in extract(Article(id="a", text=text)) if not claim.excluded]

    stances = {claim.attribution.stance for claim in ranks}

    assert (stances == {Stance.DENIED}) == (text in DENIED)


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ("She was the first woman to captain the lifeboat.", "conflicts"),
        ("She was the second woman to captain the lifeboat.", "fits"),
    ],
)
def test_the_first_against_not_the_first(other: str, verdict: str) -> None:
    """Who was not the first may have been the second."""
    text = "Torrin was not the first woman to captain the lifeboat."
    report = check([Article(id="a", text=text), Article(id="b", text=other)])

    assert [finding.verdict.value for finding in report.findings] == [verdict]
