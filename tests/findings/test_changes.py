"""Changes beside the levels that they lead between: what fits, what does not, and why."""

from datetime import date

import pytest

from factcheck import Article, check
from factcheck.model import Dated, Finding, Scope

# what a text says, the kind that it amounts to, what was computed
SAID: list[tuple[str, str, str]] = [
    (
        "Sales rose 12% to $560 million from $500 million a year earlier.",
        "change-fits",
        "(560,000,000 - 500,000,000) / 500,000,000 = +12.0 %",
    ),
    (
        "Profit fell 20 percent to 80 million euros, compared with 100 million euros last spring.",
        "change-fits",
        "(80,000,000 - 100,000,000) / 100,000,000 = -20.0 %",
    ),
    (
        "The city counted 48 fires last year, up from 40 in 2022, an increase of 20 %.",
        "change-fits",
        "(48 - 40) / 40 = +20.0 %",
    ),
    (
        "The ferries carried 906,000 cars against 740,000 the year before, an increase of 166,000.",
        "change-fits",
        "906,000 - 740,000 = 166,000",
    ),
    (
        "There were 685,000 arrivals, 181,000 less than the 866,000 of 2019.",
        "change-fits",
        "685,000 - 866,000 = -181,000",
    ),
    (
        "The jobless rate rose 0.2 percentage points to 4.3 % from 4.1 %.",
        "change-fits",
        "4.3 - 4.1 = 0.2",
    ),
    (
        "The price of a ticket went up tenfold, from 12 euros to 120 euros.",
        "change-fits",
        "120 / 12 = 10",
    ),
    ("Applications halved, from 4,000 to 2,000.", "change-fits", "4,000 / 2,000 = 2"),
    # "Ten times more" is ten times as many, or eleven.
    (
        "Arrests went up from 30 to 330, ten times more than in 2020.",
        "change-fits",
        "330 / 30 = 11",
    ),
    # A share behind the two levels that it lies between is their change.
    (
        "The number of cases has gone from 55 to 1,368, more than 900 %.",
        "true-but-far-below",
        "(1,368 - 55) / 55 = +2,387.3 %",
    ),
    (
        "Membership tripled from 1,250 to 3,010.",
        "loose-multiple",
        "3,010 / 1,250 = 2.4",
    ),
    (
        "Burglaries rose from 30 to 38, a rise of 21 per cent.",
        "percent-of-the-new-base",
        "(38 - 30) / 30 = +26.7 %",
    ),
    (
        "Unemployment was up 2 % from 10 % to 12 %.",
        "percent-told-for-points",
        "(12 - 10) / 10 = +20.0 %",
    ),
    (
        "Turnout rose 20 percentage points to 60 % from 50 %.",
        "points-told-for-percent",
        "60 - 50 = 10",
    ),
    (
        "Emissions rose 12 % to 88 tonnes from 100 tonnes.",
        "rise-for-fall",
        "(88 - 100) / 100 = -12.0 %",
    ),
    ("The toll rose by 54 to 54 from 30.", "level-told-as-change", "54 - 30 = 24"),
    (
        "The fee has gone up 300 % from 21 euros to 63 euros.",
        "multiple-for-increase",
        "(63 - 21) / 21 = +200.0 %",
    ),
    (
        "Police made 130 arrests, up from 100 a year earlier, a rise of 3 %.",
        "change-does-not-fit",
        "(130 - 100) / 100 = +30.0 %",
    ),
]

SAYS_NOTHING = [
    # two movements of one sentence
    "Profit rose 10 %, while sales fell to 90 million euros from 100 million euros.",
    "Profit rose 10 % as sales fell to 90 million euros from 100 million euros.",
    # two times that it is measured against
    "Sales rose 5 % on the year to 105 million euros, from 110 million in the previous month.",
    "Sales of cars rose 5 % from 2019 to 120,000, against 90,000 in 2009.",
    # what was expected is no level
    "Sales rose 12 % to 5 billion dollars, compared with expectations of 4.9 billion dollars.",
    # what is adjusted is reckoned otherwise
    "Like-for-like sales rose 3 % to $120m from $100m.",
    # where a figure comes from is no older figure
    "Deaths from 30 hospitals rose 10 % to 400.",
    # a high is no level that the change of a day starts from
    "The share fell 3 percent on the day to $40.12, from $60.40 in the previous month.",
    # one figure alone
    "Membership rose by 40 to 120.",
    # round figures leave room
    "The festival drew 30,000 people, 10,000 fewer than the 45,000 who came last year.",
    "Visits rose 7 % to 3 million from 2 million.",
]


def checked(text: str) -> list[Finding]:
    """Return what a text says against or with itself."""
    report = check([Article(id="herald", text=text, published=Dated(date(2024, 3, 5), "manifest"))])
    return [finding for finding in report.findings if finding.scope is Scope.WITHIN]


@pytest.mark.parametrize(("text", "code", "working"), SAID, ids=[row[0][:40] for row in SAID])
def test_a_change_is_checked_against_its_levels(text: str, code: str, working: str) -> None:
    """What was computed is shown, and the slip that it looks like is named."""
    assert [(found.code, found.working) for found in checked(text)] == [(code, working)]


@pytest.mark.parametrize("text", SAYS_NOTHING)
def test_what_is_not_plainly_one_movement_is_not_checked(text: str) -> None:
    """A false alarm costs more than a miss."""
    assert checked(text) == []


def test_a_change_told_twice_is_checked_twice() -> None:
    """An amount and a share of one movement both fit its levels."""
    found = checked("Rents rose by 166 euros, or 22 %, from 740 euros to 906 euros.")

    assert [one.code for one in found] == ["change-fits", "change-fits"]


def test_two_movements_of_a_sentence_are_kept_apart() -> None:
    """Each part of a sentence has its own levels."""
    found = checked(
        "Revenue rose 5 % to $105m from $100m, while profit fell 10 % to $9m from $10m."
    )

    assert [one.code for one in found] == ["change-fits", "change-fits"]
