"""Which kind two figures are, from the words of two articles to the finding."""

import itertools
import random

import pytest

from factcheck import check
from factcheck.findings.rules import judge
from factcheck.findings.worst import worst_across
from factcheck.model import Aspect, Claim, Direction, Scope
from tests.builders import article, claim, day, quantity

BANK = "The Ostmark bank made a profit of {} in 2023."
EXPORTS = "Exports of Ostmark {} by 5 per cent in 2023."
HOMES = "The storm in Ostmark damaged {} homes on Monday."
FIRE = "The Ostmark fire on Monday killed {} people."
MARCH = "Police in Ostmark arrested {} people at the march on Monday."
JOBS = '"We lost {} jobs in one night," Ostmark mayor Ana Ruiz said on Monday.'

# one article says, another says, the kind that it is
TEXTS = [
    (BANK.format("£3.47bn"), BANK.format("£3,469,800"), "thousandfold"),
    (BANK.format("£3.47bn"), BANK.format("£3,470 million"), "same-figure"),
    (EXPORTS.format("rose"), EXPORTS.format("fell"), "opposite-direction"),
    (EXPORTS.format("rose"), EXPORTS.format("increased"), "same-figure"),
    (HOMES.format("18,412"), HOMES.format("14,812"), "swapped-digits"),
    (HOMES.format("18,412"), HOMES.format("18,512"), "one-digit-differs"),
    (HOMES.format("18,412"), HOMES.format("1,841"), "digit-dropped"),
    (HOMES.format("18,412"), HOMES.format("some 18,400"), "rounded"),
    (FIRE.format("zero"), FIRE.format("three"), "none-against-some"),
    (MARCH.format("fewer than 30"), MARCH.format("34"), "outside-the-bound"),
    (MARCH.format("fewer than 40"), MARCH.format("34"), "within-bounds"),
    (MARCH.format("10 to 15"), MARCH.format("18 to 20"), "ranges-apart"),
    (MARCH.format("10 to 15"), MARCH.format("12"), "within-bounds"),
    (JOBS.format(340), JOBS.format(430), "quoted-differently"),
]


@pytest.mark.parametrize(("one", "other", "code"), TEXTS)
def test_which_kind_texts_tell(one: str, other: str, code: str) -> None:
    """The kind is found from the words alone, whichever article is read first."""
    for texts in ((one, other), (other, one)):
        articles = [
            article(text, name, "2024-03-16") for name, text in zip("ab", texts, strict=True)
        ]
        found = [finding for finding in check(articles).findings if finding.scope is Scope.ACROSS]

        assert code in {finding.code for finding in found if not finding.claims[0].is_moment}


def some_changes(dice: random.Random) -> list[Claim]:
    """Return claims on one change, as thrown."""
    return [
        claim(
            quantity(dice.choice([2, 5, 50]), dice.choice(["percent", "percent", "point"])),
            dice.choice(["three times more", "a figure"]),
            paper=f"a{dice.randrange(4)}",
            aspect=dice.choice([Aspect.CHANGE, Aspect.CHANGE, Aspect.LEVEL]),
            direction=dice.choice(list(Direction)),
            base=dice.choice([None, day("2022-01-01"), day("2023-01-01")]),
            measure=dice.choice(["revenue", "inflation", "score for"]),
            speaker=dice.choice([None, "Ana Ruiz"]),
        )
        for _ in range(dice.randrange(2, 7))
    ]


@pytest.mark.parametrize("seed", range(10))
def test_the_gravest_of_changes_is_what_every_pair_gives(seed: int) -> None:
    """Direction, base and kind of figure are read of every claim that differs in them."""
    dice = random.Random(seed)  # noqa: S311 - rows of a test, the same in every run
    for _ in range(25):
        claims = some_changes(dice)
        pairs = itertools.combinations(claims, 2)
        rungs = [judge(a, b) for a, b in pairs if a.quote.article.id != b.quote.article.id]

        assert worst_across(claims) is max(
            rungs, key=lambda rung: rung.outcome.verdict.severity, default=None
        )
