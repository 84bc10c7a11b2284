"""A figure that no source tells, in a sentence that a source has with another figure."""

import itertools

import pytest

from factcheck.drafting import check_draft
from factcheck.model import Standing
from tests.drafting.desk import Sources, against, article, figure

LAMPS = "The painted paper lamps of Porto were lit by pupils on {}."
TRIAL = "The trial of the harbour master will open in Porto on {}."
NO, WRONG = Standing.UNSUPPORTED, Standing.CONTRADICTED

# what the draft says, of 9 July | what the sources say | the figure | how it stands | the reason
CASES: dict[str, tuple[str, Sources, str, Standing, str]] = {
    "one figure changed": (
        "His lawyers had asked the chamber of Porto for 43 more hearings.",
        {"Herald 2024-07-09": "His lawyers had asked the chamber of Porto for 34 more hearings."},
        "43", WRONG, "Herald has nearly the same sentence with “34 more hearings”: the same digits",
    ),
    "small words differ as well": (
        "The Porto kitchens handed out 2.1 million warm meals that volunteers had cooked.",
        {"Herald 2024-07-09":
         "Porto kitchens handed out 1.2 million warm meals volunteers had cooked."},
        "2.1 million", WRONG, "Herald has nearly the same sentence with “1.2 million",
    ),
    "a date": (
        LAMPS.format("17 May 2024"), {"Herald 2024-07-09": LAMPS.format("16 May 2024")},
        "17 May", WRONG, "Herald has nearly the same sentence with “16 May 2024”",
    ),
    "a date of something that may have lasted": (
        TRIAL.format("17 May 2024"), {"Herald 2024-07-09": TRIAL.format("16 May 2024")},
        "17 May", NO, "Compare Herald, line 1: “…of the harbour master will open",
    ),
    "a few words differ": (
        "His lawyers had asked the chamber of Porto for 43 more hearings.",
        {"Herald 2024-07-09":
         "His lawyers had begged the chamber of Porto for 34 more hearings."},
        "43", NO, "Compare Herald, line 1: “His lawyers had begged",
    ),
    "another name": (
        "The shipyard of Brescia won 31 orders from the ministry on Monday.",
        {"Herald 2024-07-09": "The shipyard of Lantana won 27 orders from the ministry on Monday."},
        "31", NO, "No source tells it.",
    ),
    "another quarter": (
        "In the second quarter revenue at the Porto docks rose 7 percent, the company said.",
        {"Herald 2024-07-09":
         "In the first quarter revenue at the Porto docks rose 5 percent, the company said."},
        "7 percent", NO, "No source tells it.",
    ),
    "too short": (
        "It rose 5 percent.", {"Herald 2024-07-09": "It rose 7 percent."},
        "5 percent", NO, "No source tells it.",
    ),
    "another figure beside it": (
        "His lawyers had asked the chamber of Porto for 43 more hearings in 9 rooms.",
        {"Herald 2024-07-09":
         "His lawyers had asked the chamber of Porto for 34 more hearings in 7 rooms."},
        "43", NO, "No source tells it.",
    ),
    "a form that one source fills in twice": (
        "Voters of the ward handed in 512 valid ballots before noon.",
        {"Herald 2024-07-09": "Voters of the ward handed in 318 valid ballots before noon. "
         "Voters of the ward handed in 407 valid ballots before noon."},
        "512", NO, "No source tells it.",
    ),
    "the same words on another Monday": (
        "The northern docks of Lantana unloaded 43 ships on Monday, officials told reporters.",
        {"Herald 2024-06-25":
         "The northern docks of Lantana unloaded 34 ships on Monday, officials told reporters."},
        "43", NO, "No source tells it.",
    ),
    "two sources that differ": (
        "His lawyers had asked the chamber of Porto for 43 more hearings.",
        {"Herald 2024-07-09": "His lawyers had asked the chamber of Porto for 34 more hearings.",
         "Wire 2024-07-09": "His lawyers had asked the chamber of Porto for 25 more hearings."},
        "43", NO, "Compare Herald, line 1",
    ),
    "a bound that the draft's may go with": (
        "She is licensed to carry at least 540 passengers between the Porto docks.",
        {"Herald 2024-07-09":
         "She is licensed to carry at least 450 passengers between the Porto docks."},
        "540", NO, "Compare Herald, line 1: “She is licensed",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("draft", "sources", "words", "standing", "reason"), CASES.values(), ids=CASES
)
def test_a_figure_stands_so(
    draft: str, sources: Sources, words: str, standing: Standing, reason: str
) -> None:
    """A mistyped figure is told as one; a form that is filled in again is not."""
    found = figure(against(draft, sources), words)

    assert found.standing is standing, found.reason
    assert reason in found.reason


@pytest.mark.parametrize("name", CASES)
def test_the_order_of_the_sources_is_of_no_consequence(name: str) -> None:
    """Whatever is handed in first, each figure has the same reason and the same witnesses."""
    draft, sources, *_ = CASES[name]
    texts = [article(*one) for one in sources.items()]
    first, *others = (
        check_draft(article("Draft 2024-07-09", draft), order)
        for order in itertools.permutations(texts)
    )

    assert all(one.figures == first.figures for one in others)


# what the draft says | how the date is written there, if it cannot be read whole
DATES = {
    "a day that no month has": ("The fire broke out on 61 July in Porto.", "61 July"),
    "the same, month first": ("The fire broke out on July 61, 2024 in Porto.", "July 61, 2024"),
    "a year far off": ("The court will sit again on 8 November 4026.", "8 November 4026"),
    "a year far off, within a sentence": ("On 8 November 4026, it sat.", "8 November 4026"),
    "a count behind a date": ("On 8 November 4026 people came to Porto.", None),
    "a small count behind a date": ("On 8 November 34 people died in Porto.", None),
    "a date": ("The fire broke out on 16 July 2024 in Porto.", None),
    "a month": ("The fire broke out in July, 61 people said in Porto.", None),
}


@pytest.mark.parametrize(("draft", "written"), DATES.values(), ids=DATES)
def test_half_a_date_is_not_supported(draft: str, written: str | None) -> None:
    """The month that can be read of "61 July" is not what the draft says."""
    source = "The fire broke out on 16 July 2024. The court sat on 8 November 2024."
    report = against(draft, {"Herald 2024-07-09": source})
    half = [one for one in report.figures if "cannot be read whole" in one.reason]

    assert [one.standing for one in half] == [NO] * len(half)
    assert [f"“{written}”" in one.reason for one in half] == ([True] if written else [])
