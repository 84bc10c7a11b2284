"""None in one article, some in the other: what becomes of it, by when each was told."""

import pytest

from factcheck import check
from factcheck.model import Scope
from tests.builders import article

JULY_5, JULY_6 = "2024-07-05", "2024-07-06"
BLAST = "{} when a gas blast tore through a bakery in Port Ellery on Monday, police said."
FIRE = "A fire gutted the Harbour Hotel in Port Ellery on Monday, {}."

# one article says, and when; another one, and when; what it is
ROWS = [
    (
        BLAST.format("No one was killed"),
        JULY_5,
        BLAST.format("One person died"),
        JULY_5,
        "none-against-some",
    ),
    (
        BLAST.format("Nobody died"),
        JULY_5,
        BLAST.format("One person died"),
        JULY_6,
        "running-figure",
    ),
    (
        BLAST.format("Nobody died"),
        JULY_6,
        BLAST.format("One person died"),
        JULY_5,
        "none-after-some",
    ),
    (
        FIRE.format("but no one was hurt"),
        JULY_5,
        FIRE.format("hurting three people"),
        JULY_5,
        "none-against-some",
    ),
    (
        FIRE.format("but no deaths have been confirmed yet"),
        JULY_5,
        FIRE.format("killing three people"),
        JULY_5,
        "none-as-yet",
    ),
    (
        FIRE.format("and no injuries were reported"),
        JULY_5,
        FIRE.format("but nobody was injured"),
        JULY_6,
        "same-figure",
    ),
    # Those who died and those who were hurt are two figures.
    (
        FIRE.format("but nobody was killed"),
        JULY_5,
        FIRE.format("hurting three people"),
        JULY_5,
        None,
    ),
]


@pytest.mark.parametrize(("one", "day", "other", "other_day", "code"), ROWS)
def test_none_against_some_in_texts(
    one: str, day: str, other: str, other_day: str, code: str | None
) -> None:
    """Nobody counts down to none, and what was none so far may be some by now."""
    articles = [article(one, "a1", day), article(other, "b2", other_day)]
    for ordered in (articles, articles[::-1]):
        found = check(ordered).findings
        codes = [
            finding.code
            for finding in found
            if finding.scope is Scope.ACROSS and not finding.claims[0].is_moment
        ]
        assert codes == ([code] if code else [])
