"""Parts against their totals: what a text links is checked, and its nearest neighbour is silent."""

import pytest

from factcheck import Article, check
from factcheck.model import Report, Scope
from factcheck.reference.language import load_world

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
        "41,300,000 + 18,900,000 = 60,200,000, given as 60,300,000",
    ),
    (
        "It has a total cost of Rs 715 crore: Rs 315 crore for steel, Rs 265 crore for work.",
        "parts-do-not-add-up",
        "3,150,000,000 + 2,650,000,000 = 5,800,000,000, not 7,150,000,000",
    ),
    # So many more died: the earlier figure stands elsewhere in the text.
    (
        "The toll was 275. One hospital closed. Three more died, which took the toll to 278.",
        "more-make-the-total",
        "275 + 3 = 278",
    ),
    # Of the rest: there is room for them.
    (
        "Of the 275, 88 bodies have been identified. Of the rest, 170 have gone to mortuaries.",
        "part-of-what-is-left",
        "275 - 88 = 187, and 170 of them",
    ),
    # A net figure is a difference.
    (
        "Net migration was 672,000. Immigration came to 1.18 million and emigration to 508,000.",
        "difference-fits",
        "1,180,000 - 508,000 = 672,000",
    ),
    (
        "Net migration was 728,000. Immigration came to 1.2 million and emigration to 414,000.",
        "difference-comes-near",
        "1,200,000 - 414,000 = 786,000, given as 728,000",
    ),
    # A list of its own behind the total.
    (
        "Immigration was around 1.2 million. It was made up of 925,000, 151,000 and 88,000.",
        "parts-add-up",
        "925,000 + 151,000 + 88,000 = 1,164,000, given as 1,200,000",
    ),
]

SHARES = [
    ("Some 6,000 of the 8,000 homes, 75 per cent, have power.", "share-fits-counts"),
    ("Some 6,000 of the 8,000 homes, 57 per cent, have power.", "share-does-not-fit"),
    ("Of the 48 schools, 12, a quarter, are shut.", "share-fits-counts"),
    ("Of the 48 schools, 32, a quarter, are shut.", "share-does-not-fit"),
    ("A fifth of the 1,200 workers, or 240, will go.", "share-fits-counts"),
    ("A fifth of the 1,200 workers, or 340, will go.", "share-does-not-fit"),
    ("More than half of the 80 houses, or 43, burnt down.", "share-fits-counts"),
    ("Turnout was 75% (6,012 of 8,016).", "share-fits-counts"),
    (
        "The firm has 1,200 workers, of whom 240, or 20 per cent, work at night.",
        "share-fits-counts",
    ),
    (
        "The firm has 1,200 workers, of whom 240, or 30 per cent, work at night.",
        "share-does-not-fit",
    ),
    ("One in five (20 %) of the flats is empty.", "same-share"),
    ("One in five (30 %) of the flats is empty.", "another-share"),
    ("Four out of ten drivers, 40%, were tested.", "same-share"),
    ("In the vote 58 per cent were for it and 42 per cent against.", "shares-make-a-whole"),
    ("In the vote 58 per cent were for it and 45 per cent against.", "shares-exceed-a-whole"),
    (
        "Of all sales 45% came from Asia, 35% from Europe and 20% from America.",
        "shares-make-a-whole",
    ),
]

SILENT = [
    # Shares of two groups, of two years, or of a total that is not there.
    "Some 58 per cent of the men were for it and 55 per cent of the women against.",
    "A quarter of voters, 28% in 2019, stayed away.",
    "A third of the 12 districts, 7 mayors, two bishops and others signed.",
    "Some 58 per cent read papers and 45 per cent watch the news.",
    "About 62 per cent support the strike, 48 per cent oppose the new law.",
    "Six in ten (55%) of the parents agreed.",
    "A fifth of the 1,200 workers went, and 340 more may follow.",
    # Another toll may have been in between.
    "The toll stood at 271 on Sunday. Three more of the injured died, which took the toll to 278.",
    # Net of something else, or of another time.
    "Net migration was 572,000. Immigration came to 1.18 million and emigration to 508,000.",
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
    "The firm got 40 orders of 2 planes and 20 groups of 12.",
    "Quarterly sales of almost €843m, orders of €901m.",
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

CODES = frozenset(load_world("catalogue/parts"))


def read(text: str) -> Report:
    """Return what is found in one article."""
    return check([Article(id="a1", text=text)])


@pytest.mark.parametrize(("text", "code", "working"), PARTS, ids=[row[0][:40] for row in PARTS])
def test_parts_and_totals_are_checked(text: str, code: str, working: str) -> None:
    """A total beside its parts is added up, and the sum is shown."""
    found = [finding for finding in read(text).findings if finding.scope is Scope.WITHIN]

    assert [(finding.code, finding.working) for finding in found] == [(code, working)]


@pytest.mark.parametrize(("text", "code"), SHARES)
def test_shares_are_checked(text: str, code: str) -> None:
    """A share beside its counts, or beside itself in other words, is checked."""
    found = [finding for finding in read(text).findings if finding.scope is Scope.WITHIN]

    assert [finding.code for finding in found] == [code]


def test_parts_of_two_articles_meet_in_a_total() -> None:
    """Those identified in one article and those who are not in another are all of them."""
    one = Article(id="a1", text="The toll was put at 275. So far 88 bodies have been identified.")
    other = Article(id="a2", text="The toll is 275 and 187 bodies have not been identified.")
    found = [finding for finding in check([one, other]).findings if finding.related]

    assert {(finding.code, finding.working) for finding in found} == {
        ("parts-add-up", "187 + 88 = 275")
    }


@pytest.mark.parametrize("text", SILENT)
def test_figures_that_need_not_add_up_are_left_alone(text: str) -> None:
    """Where a text may tell of more parts, or of something else, nothing is said."""
    ours = {finding.code for finding in read(text).findings} & CODES

    assert ours == set()
