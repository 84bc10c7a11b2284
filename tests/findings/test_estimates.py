"""Figures that are given again by those who give them: revised, forecast, promised."""

import pytest

from factcheck import check
from factcheck.findings.rules import judge
from factcheck.model import Aspect, Claim, Grain, Scope, Stance
from tests.builders import article, claim, day, people, quantity

YEAR = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)
EXPECTED = Stance.EXPECTED


def migration(number: int, published: str, paper: str = "a", **more: object) -> Claim:
    """Return a claim of so much net migration."""
    return claim(
        quantity(number, "person", grain=1000),
        paper=paper,
        published=published,
        **{"measure": "net migration", "period": YEAR, **more},  # type: ignore[arg-type]
    )


def growth(percent: str, published: str, paper: str = "a", **more: object) -> Claim:
    """Return a claim of so much growth."""
    return claim(
        quantity(percent, "percent", grain="0.1"),
        paper=paper,
        published=published,
        **{"measure": "growth", "aspect": Aspect.CHANGE, **more},  # type: ignore[arg-type]
    )


FORECAST = "The forecast is {} for the year."
PLEDGE = "The union pledged {} in aid."
# one source says, another says, the kind that it is
ROWS: list[tuple[Claim, Claim, str]] = [
    # An estimate of a closed time, published again months later.
    (migration(672_000, "2024-05-23"), migration(740_000, "2024-11-28", "b"), "later-vintage"),
    (
        growth("0.3", "2024-02-15", period=YEAR),
        growth("0.2", "2024-06-28", "b", period=YEAR),
        "later-vintage",
    ),
    # Of one week: one of the two is wrong.
    (migration(672_000, "2024-05-23"), migration(740_000, "2024-05-25", "b"), "different-figures"),
    # A decimal point that moved is no revision.
    (migration(74_000, "2024-05-23"), migration(740_000, "2024-11-28", "b"), "tenfold"),
    # What is counted is not estimated again.
    (
        claim(people(2_176), measure="arrests", period=YEAR, published="2024-01-10"),
        claim(people(1_970), measure="arrests", period=YEAR, paper="b", published="2024-09-14"),
        "different-figures",
    ),
    # Before the year was over it was no estimate of what it brought.
    (migration(672_000, "2023-05-23"), migration(740_000, "2024-11-28", "b"), "different-figures"),
    # A phrase tells a revision, also of what changes and within a week.
    (
        growth("0.6", "2024-05-23"),
        growth("0.4", "2024-05-30", "b", sentence="It grew {}; the first estimate was higher."),
        "revised",
    ),
    (
        claim(people(2_176), measure="arrests", published="2024-05-23", period=YEAR),
        claim(
            people(1_970),
            measure="arrests",
            paper="b",
            period=YEAR,
            published="2024-05-30",
            sentence="They made {} arrests, more than had been estimated.",
        ),
        "revised",
    ),
    # Expected first, then told: in this order of time.
    (
        growth("2.1", "2024-01-10", stance=EXPECTED),
        growth("1.7", "2025-02-10", "b"),
        "expected-then-told",
    ),
    (
        growth("2.1", "2025-01-10", stance=EXPECTED),
        growth("1.7", "2024-02-10", "b"),
        "forecast-and-outcome",
    ),
    (
        growth("2.1", "2024-01-10", stance=EXPECTED, sentence=FORECAST),
        growth("1.7", "2024-01-10", "b"),
        "forecast-and-outcome",
    ),
    # "Would" alone is no forecast: two papers of one day tell one plan differently.
    (
        claim(quantity(2_100, "USD"), stance=EXPECTED, sentence="It would be worth {}."),
        claim(quantity(3_100, "USD"), paper="b"),
        "different-figures",
    ),
    # Two forecasts of one authority, weeks apart, or in words.
    (
        growth("2.1", "2024-01-10", stance=EXPECTED, speaker="the IMF"),
        growth("1.4", "2024-04-10", "b", stance=EXPECTED, speaker="the IMF"),
        "forecast-changed",
    ),
    (
        growth("2.1", "2024-01-10", stance=EXPECTED, speaker="the IMF"),
        growth(
            "1.4",
            "2024-01-20",
            "b",
            stance=EXPECTED,
            speaker="the IMF",
            sentence="It lowered its outlook to {}.",
        ),
        "forecast-changed",
    ),
    # One speech, reported with two figures.
    (
        growth("2.1", "2024-01-10", stance=EXPECTED, speaker="the IMF"),
        growth("1.4", "2024-01-11", "b", stance=EXPECTED, speaker="the IMF"),
        "one-authority-two-figures",
    ),
    # Two authorities forecast two figures; of forecasts without a name nothing is known.
    (
        growth("2.1", "2024-01-10", stance=EXPECTED, speaker="the IMF", sentence=FORECAST),
        growth("1.4", "2024-01-11", "b", stance=EXPECTED, speaker="the bank", sentence=FORECAST),
        "two-authorities",
    ),
    (
        growth("2.1", "2024-01-10", stance=EXPECTED, speaker="the IMF", sentence=FORECAST),
        growth("1.4", "2024-01-11", "b", stance=EXPECTED, sentence=FORECAST),
        "two-forecasts",
    ),
    # A plan is one: who tells it differently, errs.
    (
        claim(people(5_000), stance=EXPECTED, sentence="The firm plans to cut {} jobs."),
        claim(people(5_500), paper="b", stance=EXPECTED, sentence="It plans to cut {} jobs."),
        "different-figures",
    ),
    # What was promised, and what came of it, whatever came first.
    (
        claim(quantity(60, "EUR"), stance=EXPECTED, sentence=PLEDGE, published="2026-01-10"),
        claim(
            quantity(40, "EUR"), paper="b", sentence="So far {} was paid.", published="2026-07-10"
        ),
        "promised-and-delivered",
    ),
    (
        claim(quantity(60, "EUR"), stance=EXPECTED, sentence=PLEDGE, published="2026-01-10"),
        claim(quantity(40, "EUR"), paper="b", sentence="It gave {}.", published="2026-07-10"),
        "expected-then-told",
    ),
    # A date that was moved; and one that two papers tell differently.
    (
        claim(day("2026-06-14"), stance=EXPECTED, published="2026-05-02"),
        claim(
            day("2026-06-28"),
            paper="b",
            stance=EXPECTED,
            sentence="The launch was postponed to {}.",
            published="2026-05-20",
        ),
        "plan-moved",
    ),
    (
        claim(day("2026-06-14"), stance=EXPECTED, published="2026-05-02"),
        claim(day("2026-06-28"), paper="b", stance=EXPECTED, published="2026-05-03"),
        "different-dates",
    ),
]


@pytest.mark.parametrize(("left", "right", "code"), ROWS)
def test_what_two_vintages_amount_to(left: Claim, right: Claim, code: str) -> None:
    """Each kind has its case and its nearest non-example, read both ways round."""
    assert judge(left, right).outcome.code == code
    assert judge(right, left).outcome.code == code


# what one article says and when, what another says and when, the kind that it is
STORIES: list[tuple[tuple[str, str], tuple[str, str], str]] = [
    (
        ("2023-11-23", "UK net migration was 672,000 in the year to June 2023, the ONS said."),
        ("2024-11-28", "UK net migration in the year to June 2023 was 906,000, the ONS said."),
        "later-vintage",
    ),
    (
        ("2024-02-13", "Norland's jobless rate was 3.8 percent in the fourth quarter of 2023."),
        ("2024-05-14", "Unemployment in Norland was 4.0% in the fourth quarter of 2023."),
        "later-vintage",
    ),
    (
        ("2024-03-28", "The budget deficit of Norland was 3.1 percent of GDP in 2023."),
        (
            "2024-04-02",
            "Norland's budget deficit was 3.6 percent of GDP in 2023, not 3.1 as first thought.",
        ),
        "revised",
    ),
    (
        ("2026-01-10", "The government aims to build 300,000 homes in Norland in 2026."),
        ("2027-01-12", "Norland built 210,000 homes in 2026, official figures show."),
        "expected-then-told",
    ),
    (
        ("2026-05-02", "Turnout in the Norland election is projected to reach 70 percent."),
        ("2026-05-04", "Turnout in the Norland election was 64 percent, the commission said."),
        "expected-then-told",
    ),
]


@pytest.mark.parametrize(("first", "second", "code"), STORIES)
def test_what_two_articles_amount_to(
    first: tuple[str, str], second: tuple[str, str], code: str
) -> None:
    """Whole articles, in either order."""
    pair = [article(first[1], "a", first[0]), article(second[1], "b", second[0])]
    for articles in (pair, pair[::-1]):
        found = [one.code for one in check(articles).findings if one.scope is Scope.ACROSS]

        assert code in found
