"""Numbers inside names."""

import pytest

from factcheck import Article, extract

NAMES = [
    "Fearless Four was released on the same day.",
    "Anything short of the Final Four would disappoint us.",
    "He joined the Lakeport Seven when he was young.",
]
COUNTS = [
    "Crash Kills Four",
    "Lakeport Crash Kills Four After Storm",
    "Four were killed in the crash.",
    "In Lakeport four were killed.",
    "Seven of the Lakeport workers were hurt.",
    "CRASH KILLS FOUR, police said",
]


@pytest.mark.parametrize("text", [*NAMES, *COUNTS])
def test_what_a_name_says_is_no_count(text: str) -> None:
    """A number with a capital behind a name belongs to it, unless all words have one."""
    found = [claim for claim in extract(Article(id="a", text=text)) if not claim.excluded]

    assert bool(found) == (text in COUNTS)
