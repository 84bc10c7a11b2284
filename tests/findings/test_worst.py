"""The gravest of any two claims is found without asking about every two."""

import itertools
import random

import pytest

from factcheck.findings import worst
from factcheck.findings.desk import Desk
from factcheck.findings.rules import judge
from factcheck.findings.worst import worst_across
from factcheck.ladder import Rung
from factcheck.model import Claim, Grain, Stance, Value, Verdict
from factcheck.reference.kinds import Kind
from tests.builders import at_least, claim, day, people, quantity

FIGURES: list[Value] = [
    people(34),
    people(43),
    people(340),
    people(34, grain=10),
    at_least(30),
    quantity(34, "USD"),
    quantity(34, "EUR"),
]
DATES: list[Value] = [
    day("2024-07-01"),
    day("2024-07-02"),
    day("2024-01-07"),
    day("2024-07-01", "2024-07-31", grain=Grain.MONTH, timex="2024-07"),
]
PUBLISHED = ["2024-07-05", "2024-07-06", None]
SENTENCES = ["Officials gave {} today.", "Officials revised it to {} today."]


def by_every_pair(claims: list[Claim]) -> Rung[Kind] | None:
    """Return the gravest rung, the first among equals, of all pairs of two articles."""
    pairs = itertools.combinations(claims, 2)
    rungs = [judge(a, b) for a, b in pairs if a.quote.article.id != b.quote.article.id]
    return max(rungs, key=lambda rung: rung.outcome.verdict.severity, default=None)


def some_claims(dice: random.Random) -> list[Claim]:
    """Return claims on one fact, as thrown."""
    values = dice.choice([FIGURES, DATES])
    return [
        claim(
            dice.choice(values),
            paper=f"a{dice.randrange(5)}",
            published=dice.choice(PUBLISHED),
            sentence=dice.choice(SENTENCES),
            measure=dice.choice(["deaths", "revenue"]),
            speaker=dice.choice([None, None, "police", "the mayor"]),
            stance=dice.choice([Stance.ASSERTED, Stance.ASSERTED, Stance.EXPECTED]),
        )
        for _ in range(dice.randrange(1, 9))
    ]


@pytest.mark.parametrize("seed", range(40))
def test_it_is_what_every_pair_would_give(seed: int) -> None:
    """The same rung, not only one as grave."""
    dice = random.Random(seed)  # noqa: S311 - rows of a test, the same in every run
    for _ in range(25):
        claims = some_claims(dice)

        assert worst_across(claims) is by_every_pair(claims)


def test_one_article_is_not_set_against_itself() -> None:
    """What it says against itself is found elsewhere."""
    assert worst_across([claim(people(34)), claim(people(43))]) is None


def test_sources_of_one_figure_are_asked_about_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The work grows with the values that are given, not with who gives them."""
    asked: list[Claim] = []

    def counting(left: Claim, right: Claim, desk: Desk | None) -> Rung[Kind]:
        asked.append(left)
        return judge(left, right, desk)

    monkeypatch.setattr(worst, "judge", counting)
    agreed = [claim(people(34), paper=f"p{number}") for number in range(300)]
    rung = worst_across([*agreed, claim(people(43), paper="z")])

    assert rung is not None
    assert rung.outcome.verdict is Verdict.CONFLICTS
    assert len(asked) < 10
