"""Figures that are counted on: what a later, an older or a corrected one amounts to."""

import itertools
import random
from datetime import UTC, datetime

import pytest

from factcheck import Article, check
from factcheck.findings.desk import Desk
from factcheck.findings.rules import judge
from factcheck.findings.timelines import timeline_of
from factcheck.findings.worst import worst_across
from factcheck.model import Alignment, Claim, Dated, Finding, Hedge, Scope, Value, Verdict
from factcheck.report import as_text
from tests.builders import article, at_least, claim, day, people, quantity

MAY_2, MAY_3, MAY_4, MAY_5 = "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05"


def toll(number: int, published: str | None, paper: str = "a", **more: object) -> Claim:
    """Return a claim of so many deaths."""
    return claim(people(number), paper=paper, published=published, measure="deaths", **more)  # type: ignore[arg-type]


# one source says, another says, what else the story tells, the kind that it is
ROWS: list[tuple[Claim, Claim, list[Claim], str]] = [
    # The later figure was given before, and others had moved on.
    (toll(14, MAY_4), toll(19, MAY_3, "b"), [toll(14, MAY_2, "c")], "stale-figure"),
    (
        claim(quantity(3), measure="trapped", published=MAY_3),
        claim(quantity(8), measure="trapped", paper="b", published=MAY_4),
        [claim(quantity(8), measure="trapped", paper="c", published=MAY_2)],
        "stale-figure",
    ),
    # What only fits was not given: "more than 10" is no 14.
    (
        toll(14, MAY_4),
        toll(19, MAY_3, "b"),
        [claim(at_least(10), paper="c", measure="deaths", published=MAY_2)],
        "toll-goes-down",
    ),
    # Who says that it was corrected, has no old figure.
    (
        toll(14, MAY_4, sentence="The toll was revised to {}."),
        toll(19, MAY_3, "b"),
        [toll(14, MAY_2, "c")],
        "toll-goes-down",
    ),
    (toll(288, MAY_2), toll(275, MAY_3, "b"), [], "toll-goes-down"),
    # A toll falls by more than half only where somebody says so.
    (toll(6700, MAY_2), toll(2800, MAY_5, "b"), [], "different-figures"),
    (
        toll(6700, MAY_2),
        toll(2800, MAY_5, "b"),
        [toll(2800, MAY_5, "c", sentence="The count was corrected to {}.")],
        "toll-goes-down",
    ),
    # Those who are missing may become fewer, or more.
    (
        claim(people(40), measure="missing", published=MAY_2),
        claim(people(17), paper="b", measure="missing", published=MAY_3),
        [],
        "running-figure",
    ),
    (
        claim(people(40), measure="missing", published=MAY_2),
        claim(people(52), paper="b", measure="missing", published=MAY_3),
        [],
        "running-figure",
    ),
    # The words tell when it holds, whatever day it was printed.
    (
        toll(19, MAY_3, as_of=day(MAY_3)),
        toll(14, MAY_4, "b", as_of=day(MAY_2)),
        [],
        "running-figure",
    ),
    # One day: the figures of other days lead from below the one to above the other.
    (toll(14, MAY_2), toll(19, MAY_2, "b"), [toll(21, MAY_3, "c")], "running-within-a-day"),
    # What grows by the hour is never the same twice on one day; of a toll, two are no twenty.
    (
        claim(quantity(2), measure="aftershocks", published=MAY_2),
        claim(at_least(20, "count"), measure="aftershocks", paper="b", published=MAY_2),
        [],
        "running-within-a-day",
    ),
    (toll(2, MAY_2), toll(20, MAY_2, "b"), [], "tenfold"),
    (toll(14, MAY_3), toll(19, MAY_3, "b"), [toll(14, MAY_2, "c")], "running-within-a-day"),
    (toll(14, MAY_2), toll(19, MAY_2, "b"), [], "different-figures"),
    # Nobody ever came to 19.
    (toll(14, MAY_2), toll(19, MAY_2, "b"), [toll(16, MAY_3, "c")], "different-figures"),
    # One who has less than the day before is not on the way.
    (
        toll(14, MAY_3),
        toll(19, MAY_3, "b"),
        [toll(16, MAY_2, "c"), toll(22, MAY_4, "d")],
        "different-figures",
    ),
    # A slip of the pen stays one.
    (toll(34, MAY_2), toll(43, MAY_2, "b"), [toll(45, MAY_3, "c")], "swapped-digits"),
    # Authorities that go on to differ do not count on one figure.
    (
        toll(200, MAY_2, speaker="the ministry"),
        toll(20, MAY_2, "b", speaker="the rebels"),
        [
            toll(230, MAY_3, "c", speaker="the ministry"),
            toll(25, MAY_3, "c", speaker="the rebels"),
        ],
        "two-authorities",
    ),
    (
        toll(238, MAY_2, speaker="the mayor"),
        toll(288, MAY_2, "b", speaker="the railway"),
        [toll(295, MAY_3, "c", speaker="the mayor")],
        "running-within-a-day",
    ),
]


@pytest.mark.parametrize(("left", "right", "others", "code"), ROWS)
def test_what_the_course_of_a_figure_tells(
    left: Claim, right: Claim, others: list[Claim], code: str
) -> None:
    """Each kind has its case and its nearest non-example, read both ways round."""
    story = desk([left, right, *others])

    assert judge(left, right, story).outcome.code == code
    assert judge(right, left, story).outcome.code == code


def desk(claims: list[Claim]) -> Desk:
    """Return a desk on which all claims are of one fact."""
    return Desk(tuple(claims), (Alignment(tuple(claims), ()),))


def test_a_timeline_runs_by_what_is_told_and_shows_each_jump() -> None:
    """Rough figures are no steps of their own; an old figure repeated first is none either."""
    claims = [
        toll(14, MAY_2),
        claim(
            people(20, grain=10, hedge=Hedge.ABOUT), paper="b", published=MAY_3, measure="deaths"
        ),
        toll(14, MAY_3, "c"),
        toll(19, MAY_3, "d"),
        toll(21, MAY_5, "e", as_of=day(MAY_4)),
    ]
    found = timeline_of(claims, desk(claims))

    assert [(one.when, one.tells, len(one.claims), str(one.jump)) for one in found] == [
        (MAY_2, "published", 2, "None"),
        (MAY_3, "published", 2, "35.7"),
        (MAY_4, "as of", 1, "10.5"),
    ]


VALUES: list[Value] = [people(14), people(19), people(21), people(41), at_least(15)]


@pytest.mark.parametrize("seed", range(20))
def test_the_gravest_of_a_running_figure_is_what_every_pair_gives(seed: int) -> None:
    """What the story tells is weighed for all claims that are alike at once."""
    dice = random.Random(seed)  # noqa: S311 - rows of a test, the same in every run
    for _ in range(20):
        claims = [
            claim(
                dice.choice(VALUES),
                paper=f"a{dice.randrange(5)}",
                published=dice.choice([MAY_2, MAY_3, MAY_4, None]),
                as_of=dice.choice([None, None, day(MAY_2)]),
                measure=dice.choice(["deaths", "deaths", "trapped", None]),
                speaker=dice.choice([None, None, "police", "the mayor"]),
                sentence=dice.choice(["Now {}.", "Now it is revised to {}."]),
            )
            for _ in range(dice.randrange(2, 9))
        ]
        story = desk(claims)
        pairs = itertools.combinations(claims, 2)
        rungs = [judge(a, b, story) for a, b in pairs if a.quote.article.id != b.quote.article.id]
        gravest = max(rungs, key=lambda rung: rung.outcome.verdict.severity, default=None)

        assert worst_across(claims, story) is gravest


BUS = "a bus plunged into a ravine near Talca"
STORY = {
    "a": (MAY_2, f"Fourteen people were killed when {BUS}."),
    "b": (MAY_2, f"Nineteen people have died after {BUS}."),
    "c": (MAY_3, "The death toll from the bus plunge near Talca has reached 21."),
    "d": (
        MAY_4,
        "The toll of the bus plunge near Talca was revised down to 20.",
    ),
}


def findings(story: dict[str, tuple[str, str]]) -> list[Finding]:
    """Return the findings across the articles of a story."""
    articles = [article(text, name, published) for name, (published, text) in story.items()]
    return [one for one in check(articles).findings if one.scope is Scope.ACROSS]


def test_a_story_is_told_over_time() -> None:
    """The report shows the course in one line."""
    articles = [article(text, name, published) for name, (published, text) in STORY.items()]
    report = as_text.render(check(articles))

    assert "over time: 2 May 14 -> 19 (+36 %) -> 3 May 21 (+11 %) -> 4 May 20 (-5 %)" in report
    assert "a toll that went down" in report


def test_the_order_of_articles_and_a_copy_change_nothing() -> None:
    """Whoever is read first, and whoever is read twice."""
    backwards = dict(reversed(STORY.items()))
    copied = {**STORY, "e": STORY["b"], "f": STORY["d"]}
    codes = {(one.code, one.verdict) for one in findings(STORY)}

    assert findings(backwards) == findings(STORY)
    assert {(one.code, one.verdict) for one in findings(copied)} == codes


def test_a_large_jump_deserves_a_look() -> None:
    """A figure that nearly doubles between two articles is superseded, and said to jump."""
    story = {
        "a": (MAY_2, "The Cobb Ridge wildfire in Oregon has burned 4,200 acres."),
        "b": (MAY_4, "The Cobb Ridge wildfire in Oregon has burned 11,300 acres."),
    }
    (found,) = findings(story)

    assert found.verdict is Verdict.SUPERSEDED
    assert [reason.rung for reason in found.reasons][1:] == ["a large jump"]


def clock(hour: int) -> datetime:
    """Return an hour of 2 May."""
    return datetime(2026, 5, 2, hour, 10, tzinfo=UTC)


def test_hours_of_one_day_are_told_apart() -> None:
    """Where both articles are dated by the clock, the later hour supersedes."""
    early = Article(id="a", text=STORY["a"][1], published=Dated(clock(8), "manifest"))
    late = Article(id="b", text=STORY["b"][1], published=Dated(clock(17), "manifest"))
    one, other = (
        next(claim for claim in check([paper]).claims if claim.subject.measure == "deaths")
        for paper in (early, late)
    )

    assert judge(one, other).outcome.code == "running-figure"
    assert judge(other, one).outcome.code == "running-figure"
