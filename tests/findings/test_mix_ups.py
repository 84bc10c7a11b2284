"""The same number for two things: which of them may have been mixed up, and which not."""

import pytest

from factcheck import check
from factcheck.model import Scope, Verdict
from factcheck.reference.kinds import load_kinds
from tests.builders import article

MEASURES = "same-number-other-measure"
FLOOD = "The flood in Ostmark killed {} people, officials said on Monday."
JOBLESS = "Unemployment in Ostmark fell {} in March, the bureau said on Friday."
FLU = "In Ostmark {} died of flu in 2023, the clinic said on Friday."

# one article says, another says, what may have been mixed up
ROWS = [
    (FLOOD.format("4,460"), f"{FLOOD.format('2,870')} It left 4,460 homeless.", MEASURES),
    (
        f"{FLOOD.format('4,460')} It left 9,100 homeless.",
        f"{FLOOD.format('2,870')} It left 4,460 homeless.",
        MEASURES,
    ),
    # Nobody gives another toll: each may be right.
    (FLOOD.format("4,460"), "The flood in Ostmark on Monday left 4,460 homeless.", None),
    (FLOOD.format("4,460"), f"{FLOOD.format('4,460')} It left 4,460 homeless.", None),
    # One article has the number for both.
    (
        f"{FLOOD.format('4,460')} It left 4,460 homeless.",
        f"{FLOOD.format('2,870')} It left 4,460 homeless.",
        None,
    ),
    # A round number is nothing unusual, nor is a short one.
    (FLOOD.format("4,500"), f"{FLOOD.format('2,800')} It left 4,500 homeless.", None),
    (FLOOD.format("44"), f"{FLOOD.format('28')} It left 44 homeless.", None),
    # To a figure, by a figure.
    (JOBLESS.format("to 4.1 per cent"), JOBLESS.format("by 4.1 per cent"), "level-for-change"),
    (
        JOBLESS.format("to 4.1 per cent"),
        JOBLESS.format("by 4.1 per cent to 3.9 per cent"),
        "level-for-change",
    ),
    (JOBLESS.format("to 4.1 per cent"), JOBLESS.format("by 0.3 per cent"), None),
    (
        JOBLESS.format("to 4.1 per cent"),
        JOBLESS.format("by 4.1 per cent, to 4.1 per cent,"),
        None,
    ),
    (
        "Unemployment in Ostmark is 4.1 per cent, the bureau said on Friday.",
        JOBLESS.format("by 4.1 per cent"),
        None,
    ),
    # Per cent, points.
    (
        JOBLESS.format("by 2 per cent"),
        JOBLESS.format("by 2 percentage points"),
        "percent-or-points",
    ),
    (JOBLESS.format("by 20 per cent"), JOBLESS.format("by 2 percentage points"), None),
    (
        JOBLESS.format("by 2 per cent"),
        f"Wages rose by 2 percentage points. {JOBLESS.format('by 5 per cent')}",
        None,
    ),
    # So many of a hundred thousand, so many.
    (FLU.format("12 people per 100,000"), FLU.format("12 people"), "rate-for-count"),
    (FLU.format("12 people per 100,000"), FLU.format("31 people"), None),
    (
        FLU.format("12 people per 100,000"),
        "In Ostmark 1,204 people died of flu in 2023, or 12 people per 100,000.",
        None,
    ),
]
CODES = {MEASURES, "level-for-change", "rate-for-count", "percent-or-points"}


@pytest.mark.parametrize(("one", "other", "code"), ROWS)
def test_what_may_have_been_mixed_up(one: str, other: str, code: str | None) -> None:
    """It is said once, blames nobody, and does not hang on the order of the articles."""
    for texts in ((one, other), (other, one)):
        articles = [
            article(text, name, "2024-03-16") for name, text in zip("ab", texts, strict=True)
        ]
        found = [finding for finding in check(articles).findings if finding.code in CODES]

        assert [finding.code for finding in found] == ([code] if code else [])
        assert all(finding.verdict is Verdict.UNCOMPARED for finding in found)
        assert all(finding.scope is Scope.WITHIN and finding.related for finding in found)


def test_two_stories_mix_nothing_up() -> None:
    """Where no fact is shared, a number that recurs is chance."""
    flood = article(FLOOD.format("4,460"), "a", "2024-03-16")
    other = article("The war in Velmark left 4,460 homeless, aid workers said.", "b", "2024-03-16")

    assert not [one for one in check([flood, other]).findings if one.code in CODES]


def test_the_kind_is_in_the_catalogue() -> None:
    """What a mix-up is can be looked up."""
    assert load_kinds()[MEASURES].catalogue == ("CF36",)
