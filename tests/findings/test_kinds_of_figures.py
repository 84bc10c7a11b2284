"""Two figures that are of two kinds: two sides of a question, an average, a threshold, a record."""

import pytest

from factcheck import check
from factcheck.model import Scope
from tests.builders import article

VOTE = "In Sunday's referendum in Ostmark, {} the treaty."
LENGTH = "The bridge in Ostmark is {} long, the ministry said on Monday."
FIRE = "The wildfire near Ostmark burned {} on Monday."
COLD = "Firefighters in Port Ellery fought the blaze at the Harbour Hotel on Monday in {}."

# one article says, another says, what it is
ROWS = [
    (VOTE.format("58 % voted for"), VOTE.format("42 % voted against"), "complement"),
    (VOTE.format("58 % voted for"), VOTE.format("38 % voted against"), "other-side"),
    (VOTE.format("58 % voted for"), VOTE.format("54 % voted for"), "different-figures"),
    # The same digits are no rounding of each other, however round they are.
    (LENGTH.format("100 km"), LENGTH.format("100 miles"), "same-digits-another-unit"),
    (LENGTH.format("160 km"), LENGTH.format("100 miles"), "rounded"),
    (FIRE.format("2,500 acres"), FIRE.format("2,500 hectares"), "same-digits-another-unit"),
    (LENGTH.format("about 100 km"), LENGTH.format("100 km"), "same-figure-hedged"),
    # A sign that a hyphen ties to its figure.
    (
        COLD.format("minus-20 degree temperatures"),
        COLD.format("temperatures of minus 20 degrees"),
        "same-figure",
    ),
]


@pytest.mark.parametrize(("one", "other", "code"), ROWS)
def test_what_two_figures_of_two_kinds_are(one: str, other: str, code: str) -> None:
    """They are set against each other only where both tell the same."""
    articles = [article(one, "a1"), article(other, "b2")]
    for ordered in (articles, articles[::-1]):
        codes = [
            finding.code
            for finding in check(ordered).findings
            if finding.scope is Scope.ACROSS and not finding.claims[0].is_moment
        ]
        assert codes == [code]
