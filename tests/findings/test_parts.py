"""Parts against their totals: what a text links is checked, and its nearest neighbour is silent."""

import pytest

from factcheck import Article, check
from factcheck.model import Report, Scope

# a short text, and what its figures amount to: the code and the sum
PARTS = [
    (
        "Police detained 1,001 people in Ankara and 233 in Izmir, 1,234 in all.",
        "parts-add-up",
        "1,001 + 233 = 1,234",
    ),
    (
        "Police detained 1,001 people in Ankara and 243 in Izmir, 1,234 in all.",
        "parts-do-not-add-up",
        "1,001 + 243 = 1,244, not 1,234",
    ),
    (
        "The boat carried 57 passengers and 8 crew, a total of 65 people.",
        "parts-add-up",
        "57 + 8 = 65",
    ),
    (
        "The boat carried 57 passengers and 8 crew, a total of 63 people.",
        "parts-do-not-add-up",
        "57 + 8 = 65, not 63",
    ),
    ("The fleet has 34 boats: 20 trawlers and 14 tugs.", "parts-add-up", "20 + 14 = 34"),
    (
        "The fleet has a total of 34 boats: 20 trawlers and 24 tugs.",
        "parts-do-not-add-up",
        "20 + 24 = 44, not 34",
    ),
    (
        "The regiment has 640 soldiers, made up of 410 regulars and 230 reservists.",
        "parts-add-up",
        "410 + 230 = 640",
    ),
    (
        "The regiment has 640 soldiers, made up of 410 regulars and 290 reservists.",
        "parts-do-not-add-up",
        "410 + 290 = 700, not 640",
    ),
    (
        "The ward treated 88 of the 140 patients and the remaining 52 wait.",
        "parts-add-up",
        "88 + 52 = 140",
    ),
    (
        "The ward treated 88 of the 140 patients and the remaining 62 wait.",
        "parts-do-not-add-up",
        "88 + 62 = 150, not 140",
    ),
    ("Officials said 340 of the 280 ballots were void.", "part-larger-than-whole", "340 > 280"),
    (
        "Around 1,175 people were hurt. Hospitals sent 793 home; 382 are still being treated.",
        "parts-add-up",
        "793 + 382 = 1,175",
    ),
    (
        "The company cut 1,200 jobs in Leeds and 455 in York. Before, it had 1,655 jobs there.",
        "parts-add-up",
        "1,200 + 455 = 1,655",
    ),
    (
        "The road cost $60.3m: $41.3m for land and $18.9m for work.",
        "parts-come-near",
        "41,300,000 + 18,900,000 = 60,200,000, not 60,300,000",
    ),
    (
        "It has a total cost of Rs 715 crore: Rs 315 crore for steel, Rs 265 crore for work.",
        "parts-do-not-add-up",
        "3,150,000,000 + 2,650,000,000 = 5,800,000,000, not 7,150,000,000",
    ),
]

SILENT = [
    # There may be more parts than are named.
    "Police detained 1,001 people in Ankara and 243 in Izmir. In all, 2,300 were detained.",
    "Police detained 1,001 people in Ankara and 223 in Izmir, 2,300 in all.",
    "The fleet has 34 boats: 20 in Hull and 10 in Grimsby.",
    "The quake killed 312 people, of whom 120 were children and 90 were women.",
    # A part of its whole is no news, and a few things add up by themselves.
    "Officials said 34 of the 280 ballots were void.",
    "Three of the four bridges are open and one is not.",
    # The total is of something else.
    "About 40 of the 28 teams' players were ill.",
    "There were 14 cars and 3 lorries in the pile-up, in all 52 people were hurt.",
    "There were 14 cars and 3 lorries in the pile-up, a total of 52 people were hurt.",
    "Twelve people were killed and 30 injured, 35 in all in that street.",
    # Figures that are compared are no parts.
    "The storm left 34 dead in Spain, up from 12, and 46 in all.",
    "A total of 24,000 were arrested, up from 2,000 and 300 the years before.",
    # What stands in between is neither.
    "Police stopped 61 cars in 3 towns and 13 in 2 villages, 73 in all.",
    # Round figures add up by chance.
    "The mill has 500 workers. The mine has 300 workers and the farm 200.",
]


def read(text: str) -> Report:
    """Return what is found in one article."""
    return check([Article(id="a1", text=text)])


@pytest.mark.parametrize(("text", "code", "working"), PARTS, ids=[row[0][:40] for row in PARTS])
def test_parts_and_totals_are_checked(text: str, code: str, working: str) -> None:
    """A total beside its parts is added up, and the sum is shown."""
    found = [finding for finding in read(text).findings if finding.scope is Scope.WITHIN]

    assert [(finding.code, finding.working) for finding in found] == [(code, working)]


@pytest.mark.parametrize("text", SILENT)
def test_figures_that_need_not_add_up_are_left_alone(text: str) -> None:
    """Where a text may tell of more parts, or of something else, nothing is said."""
    assert read(text).findings == ()
