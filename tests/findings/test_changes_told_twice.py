"""Movements that are told twice, and changes since a year that the article lists."""

from datetime import date

import pytest

from factcheck import Article, check
from factcheck.model import Dated

LISTED = "- 2019: 342 arrivals.\n\n- 2021: 1,987 arrivals.\n\n- 2023: 24,125 arrivals."

# what a text says, the kind that it amounts to, what was computed
SAID: list[tuple[str, str, str]] = [
    (
        "The index fell 120 points, or 0.6 %, to 19,880.",
        "change-fits",
        "120 / (19,880 + 120) = 0.60 %",
    ),
    (
        "The index rose 120 points (0.6 %) to 20,120.",
        "change-fits",
        "120 / (20,120 - 120) = 0.60 %",
    ),
    (
        "The index fell 120 points, or 6 %, to 19,880.",
        "change-does-not-fit",
        "120 / (19,880 + 120) = 0.60 %",
    ),
    (
        "Brent rose $2.10, or 3 percent, to $72.10 a barrel.",
        "change-fits",
        "2.1 / (72.1 - 2.1) = 3.00 %",
    ),
    (
        f"Compared with 2019, arrivals have grown by more than 600%.\n\n{LISTED}",
        "true-but-far-below",
        "(24,125 - 342) / 342 = +6,954.1 %",
    ),
]

SAYS_NOTHING = [
    # a level of something else
    "The index fell 120 points, or 0.6 %, after 19,880 trades.",
    # a share of another movement
    "The index fell 120 points while the bank lost 0.6 % to 19 dollars.",
    # no level of that year
    f"Compared with 2018, arrivals have grown by more than 600%.\n\n{LISTED}",
    # a change of something else need not fit what is listed
    f"Compared with 2019, fares have grown by 60%.\n\n{LISTED}",
]


def checked(text: str) -> list[tuple[str, str | None]]:
    """Return what a text amounts to."""
    report = check([Article(id="herald", text=text, published=Dated(date(2024, 3, 5), "manifest"))])
    return [(finding.code, finding.working) for finding in report.findings]


@pytest.mark.parametrize(("text", "code", "working"), SAID, ids=[row[2] for row in SAID])
def test_a_movement_told_twice_is_checked(text: str, code: str, working: str) -> None:
    """The amount, the share and the level leave one sum."""
    assert checked(text) == [(code, working)]


@pytest.mark.parametrize("text", SAYS_NOTHING)
def test_what_is_not_one_movement_is_not_checked(text: str) -> None:
    """A false alarm costs more than a miss."""
    assert checked(text) == []
