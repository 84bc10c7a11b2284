"""Changes whose levels stand in neighbouring sentences, or in other articles."""

from datetime import date

import pytest

from factcheck import Article, check
from factcheck.findings.bases import explained_bases
from factcheck.findings.desk import Desk
from factcheck.model import Aspect, Dated, Finding, Report, Scope

KINDS = {
    "change-fits",
    "change-fits-elsewhere",
    "does-not-fit-elsewhere",
    "implies-another",
}
JANUARY = "2024-01-20"

# an article, its day, what it amounts to
NEARBY: list[tuple[str, str]] = [
    (
        (
            "Arrests of poachers in the reserve in December 2023 were 1,230% above those of"
            " December 2022. Rangers made only 80 such arrests in the reserve in December 2022; in"
            " December 2023 they made 1,064."
        ),
        "(1,064 - 80) / 80 = +1,230.0 %",
    ),
    (
        (
            "In 2023 the coastguard rescued 24,048 migrants off the cape. In 2022 it rescued 1,970"
            " migrants, so the figure is up more than 10 times."
        ),
        "24,048 / 1,970 = 12.2",
    ),
    (
        (
            "Net migration was 906,000 in the year to June 2022. In the year to June 2023 it"
            " dropped by 20% to 728,000."
        ),
        "(728,000 - 906,000) / 906,000 = -19.6 %",
    ),
    (
        (
            "Homicides fell 16 percent last year. The city recorded 412 killings in 2023, against"
            " 489 the year before."
        ),
        "(412 - 489) / 489 = -15.7 %",
    ),
    (
        "Only 1,200 homes were built last year, half as many as in 2019, when 2,400 were.",
        "2,400 / 1,200 = 2",
    ),
    (
        (
            "In Italy 105,000 people have landed so far this year, more than double the 53,000 of"
            " the same period last year."
        ),
        "105,000 / 53,000 = 2",
    ),
    (
        "It carried 86 million passengers, 14 million more than in 2022, when it had 72 million.",
        "86,000,000 - 72,000,000 = 14,000,000",
    ),
    (
        (
            "The reservoir held 12 billion litres, down from 20 billion litres a year ago. That is"
            " a fall of 40 percent."
        ),
        "(12,000,000,000 - 20,000,000,000) / 20,000,000,000 = -40.0 %",
    ),
]
FAR = [
    # no word ties the sentence to the levels before it
    (
        "The reservoir held 12 billion litres, down from 20 billion litres a year ago. Visits to"
        " the dam fell 40 percent."
    ),
    # other levels: nothing fits, and nothing says that they are the two of the change
    (
        "In 2023 the coastguard rescued 24,048 migrants off the cape. In 2022 it rescued 1,970"
        " sailors. The number of patrols is up 40 percent."
    ),
    # two populations
    (
        "In 2023 the coastguard rescued 240 migrants. In 2022 it rescued 200 fishermen, and rescues"
        " were up 20 percent."
    ),
]


def read(*texts: tuple[str, str, str]) -> Report:
    """Return the report on articles that are given as name, day and text."""
    return check(
        Article(id=name, text=text, published=Dated(date.fromisoformat(day), "manifest"))
        for name, day, text in texts
    )


def told(report: Report) -> list[Finding]:
    """Return what was computed."""
    return [one for one in report.findings if one.code in KINDS and one.scope is Scope.WITHIN]


@pytest.mark.parametrize(("text", "working"), NEARBY, ids=[row[1] for row in NEARBY])
def test_levels_may_stand_in_the_sentences_around(text: str, working: str) -> None:
    """A change that fits the two levels of its population to the digit is checked."""
    found = told(read(("herald", JANUARY, text)))

    assert [(one.code, one.working) for one in found] == [("change-fits", working)]


@pytest.mark.parametrize("text", FAR)
def test_levels_nearby_prove_nothing_where_they_do_not_fit(text: str) -> None:
    """What stands in two sentences may be of two things."""
    assert told(read(("herald", JANUARY, text))) == []


TENFOLD = (
    "herald",
    JANUARY,
    (
        "Rangers arrested 36,500 poachers in the reserve in 2023, ten times more than the previous"
        " year."
    ),
)


def level(name: str, number: str, year: int, noun: str = "poachers") -> tuple[str, str, str]:
    """Return an article that gives one level."""
    return name, JANUARY, f"In {year} rangers arrested {number} {noun} in the reserve."


def test_a_base_in_another_article_speaks_for_a_multiple() -> None:
    """Ten times the previous year is about 3,650, and 3,700 is given."""
    (found,) = told(read(TENFOLD, level("courier", "3,700", 2022)))

    assert found.code == "change-fits-elsewhere"
    assert found.working == "36,500 / 10 = about 3,600; 3,700 is given"
    assert {claim.quote.article.id for claim in found.claims} == {"herald"}
    assert [claim.quote.exact for claim in found.related] == ["3,700 poachers"]


def test_a_base_in_another_article_speaks_against_a_multiple() -> None:
    """It is no conflict: who counted the level before may have counted otherwise."""
    (found,) = told(read(TENFOLD, level("courier", "2,176", 2022)))

    assert found.code == "implies-another"
    assert found.working == "36,500 / 10 = about 3,600; 2,176 is given"


@pytest.mark.parametrize(
    "other",
    [level("courier", "2,176", 2021), level("courier", "2,176", 2022, "deer")],
    ids=["another year", "another population"],
)
def test_a_base_is_of_the_population_and_the_time(other: tuple[str, str, str]) -> None:
    """A level of another year, or of others, says nothing to a multiple."""
    assert told(read(TENFOLD, other)) == []


RAISED = (
    "herald",
    "2024-05-20",
    "Net migration for 2022 was raised to 745,000, 130,000 higher than the earlier estimate.",
)


def test_a_correction_is_held_against_the_estimate_that_it_corrects() -> None:
    """An article that calls its figure the earlier estimate leaves no doubt which is meant."""
    other = (
        "courier",
        "2024-05-20",
        (
            "Net migration was 745,000 in 2022. The earlier estimate of net migration for 2022 was"
            " 606,000."
        ),
    )

    codes = {one.code: one.working for one in told(read(RAISED, other))}

    assert codes["does-not-fit-elsewhere"] == "745,000 - 130,000 = 615,000; 606,000 is given"


def test_an_old_estimate_may_not_be_the_last() -> None:
    """What another article gave before may have been corrected in between."""
    other = ("courier", "2023-05-20", "Net migration was 606,000 in 2022.")

    assert [one.code for one in told(read(RAISED, other))] == ["implies-another"]


def bases(*texts: tuple[str, str, str]) -> tuple[str, ...]:
    """Return which bases explain the multiples of articles."""
    claims = read(*texts).claims
    return explained_bases(
        [claim for claim in claims if claim.subject.aspect is Aspect.MULTIPLE], Desk(claims)
    )


FIFTYFOLD = (
    "tribune",
    JANUARY,
    (
        "Rangers arrested 36,500 poachers in the reserve in 2023, 50 times more than the previous"
        " year."
    ),
)


def test_the_base_that_a_multiple_is_right_against_is_named() -> None:
    """Fifty times is right, but of the year before the previous one."""
    levels = (level("courier", "3,700", 2022), level("echo", "730", 2021))

    assert bases(TENFOLD, FIFTYFOLD, *levels) == (
        "“ten times more” is right against 2022 (36,500 after 3,700)",
        "“50 times more” is right against 2021 (36,500 after 730), not against 2022",
    )


@pytest.mark.parametrize(
    "texts",
    [
        (TENFOLD, FIFTYFOLD),
        (TENFOLD, FIFTYFOLD, level("echo", "9,000", 2021)),
        (TENFOLD, level("courier", "3,700", 2022)),
    ],
    ids=["no base", "a base that fits neither", "one multiple"],
)
def test_nothing_is_explained_without_a_base_that_fits(
    texts: tuple[tuple[str, str, str], ...],
) -> None:
    """Silence, where the levels explain nothing."""
    assert bases(*texts) == ()
