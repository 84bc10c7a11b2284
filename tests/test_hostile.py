"""Texts that no editor writes, but a feed may hold, cost in proportion to their length."""

import time
from collections.abc import Callable, Sequence

import pytest

from factcheck import Article, check
from factcheck.alignments import contrast, rivals
from factcheck.alignments.desk import frames_of
from factcheck.alignments.groups import corroborated
from factcheck.findings import worst
from factcheck.findings.checks import told
from factcheck.findings.rules import judge
from factcheck.findings.worst import worst_across
from factcheck.model import Claim, Verdict
from tests.builders import claim, people

THINGS = ("houses", "schools", "boats", "trees", "cars", "horses", "shops", "roads")
TOWNS = ("Adana", "Bursa", "Dresden", "Porto", "Turin", "Lyon", "Ghent")
MONTHS = ("January", "March", "May", "July", "August", "October", "December")


def a_long_list(size: int) -> list[Article]:
    """Return one sentence of counts."""
    told = ", ".join(f"{n + 3} {THINGS[n % len(THINGS)]}" for n in range(size))
    return [Article(id="a", text=f"The list was {told}.")]


def a_long_list_twice(size: int) -> list[Article]:
    """Return one sentence of deaths in one town after another, told by two articles."""
    return [
        Article(
            id=name,
            text="; ".join(
                f"{n + more} people were killed in {TOWNS[n % len(TOWNS)]}" for n in range(size)
            ),
        )
        for name, more in (("a", 3), ("b", 4))
    ]


def a_table(size: int) -> list[Article]:
    """Return lines with one figure each."""
    lines = (f"{TOWNS[n % len(TOWNS)]} {n}: {7 * n + 3} dead" for n in range(size))
    return [Article(id="a", text="\n".join(lines))]


def many_dates(size: int) -> list[Article]:
    """Return a paragraph of dates."""
    days = (f"{MONTHS[n % len(MONTHS)]} {n % 28 + 1}, {1600 + n}" for n in range(size))
    return [Article(id="a", text=f"The fair was held on {', '.join(days)}.")]


def one_article_again_and_again(size: int) -> list[Article]:
    """Return the same words under other names."""
    text = "The fire at the Holm mill killed 12 people. Damage was put at $4.5 million."
    return [Article(id=f"a{n}", text=text) for n in range(size)]


def a_value_each(size: int) -> list[Article]:
    """Return a fact with as many values as articles."""
    text = "The fire at the Holm mill killed {} people on May 3, 2024, police said."
    return [Article(id=f"a{n}", text=text.format(3 * n + 12)) for n in range(size)]


def a_speaker_each(size: int) -> list[Article]:
    """Return a fact with three values, and as many speakers as articles."""
    text = "The fire at the Holm mill killed {} people, {}{} Bell said."
    names = [chr(65 + n % 26) + chr(97 + n // 26 % 26) * 2 for n in range(size)]
    return [
        Article(id=f"a{n}", text=text.format(12 + n % 3, name, "n")) for n, name in enumerate(names)
    ]


HOSTILE: dict[Callable[[int], list[Article]], int] = {
    a_long_list: 200,
    a_long_list_twice: 100,
    a_table: 100,
    many_dates: 150,
    one_article_again_and_again: 60,
    a_value_each: 60,
    a_speaker_each: 70,
}
# Four times the text may cost this many times the time: 4 is linear, 16 the square. What a
# handful of equal claims never meets comes in with size, up to a limit.
MOST = 9.0


@pytest.mark.parametrize(
    ("text", "size"), HOSTILE.items(), ids=lambda one: getattr(one, "__name__", "")
)
def test_four_times_the_text_costs_four_times_the_time(
    text: Callable[[int], list[Article]], size: int
) -> None:
    """One of three measurements, at least, shows that the cost grows far below the square."""
    check(text(9))  # loads the tables

    def seconds(articles: Sequence[Article]) -> float:
        before = time.process_time()
        check(articles)
        return time.process_time() - before

    assert any(seconds(text(4 * size)) < MOST * seconds(text(size)) for _ in range(3))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Claim]:
    """Return the claims that are judged from now on."""
    found: list[Claim] = []

    def counting(left: Claim, right: Claim, desk: object) -> object:
        found.append(left)
        return judge(left, right, desk)  # type: ignore[arg-type]

    monkeypatch.setattr(worst, "judge", counting)
    return found


def given(values: int, speakers: int) -> list[Claim]:
    """Return claims of as many articles as there are speakers."""
    return [
        claim(people(100 + 13 * (n % values)), paper=f"p{n:04}", speaker=f"S{n}", measure="deaths")
        for n in range(speakers)
    ]


def test_a_fact_of_very_many_values_is_judged_in_part(asked: list[Claim]) -> None:
    """Each value is still laid beside two others, so that no later one goes unread."""
    assert worst_across(given(300, 300)) is not None
    assert len(asked) <= worst.FULL * (worst.FULL + 1) // 2 + 3 * 300 + worst.MOST


def test_a_fact_of_very_many_speakers_is_judged_in_part(asked: list[Claim]) -> None:
    """Three hundred speakers of three values are no ninety thousand pairs."""
    assert worst_across(given(3, 1_000)) is not None
    assert len(asked) <= worst.MOST + 6


def test_nothing_is_asked_when_nothing_can_be_graver(asked: list[Claim]) -> None:
    """What comes behind the first conflict in the order of claims changes nothing."""
    told = [claim(people(101 + 17 * n), paper=f"p{n:02}", measure="height") for n in range(40)]
    rung = worst_across(told)

    assert rung is not None
    assert rung.outcome.verdict is Verdict.CONFLICTS
    assert len(asked) < 10


def test_a_check_reads_what_stands_near_a_figure() -> None:
    """The words in front of a figure are not all that a sentence of pages holds."""
    claims = check(a_long_list(600)).claims

    assert len(claims) == 600
    assert max(len(told.before(one)) for one in claims) < 200
    assert max(len(told.behind(one)) for one in claims) < 200


def test_a_long_sentence_is_laid_beside_others_by_its_opening(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two lists of pages are not compared word by word."""
    longest = [0]
    same_rows = contrast.same_rows  # type: ignore[attr-defined]

    def measured(
        row: Sequence[str], others: Sequence[Sequence[str]], least: float
    ) -> dict[int, float]:
        longest[0] = max(longest[0], *map(len, (row, *others)))
        return same_rows(row, others, least)

    monkeypatch.setattr(contrast, "same_rows", measured)
    check(a_long_list_twice(150))

    assert 0 < longest[0] < 300


def test_a_sentence_of_very_many_shared_facts_is_anchored_by_some() -> None:
    """Six hundred facts in one sentence of two articles are no keys for each of six hundred."""
    groups = corroborated(frames_of(check(a_long_list_twice(100)).claims))
    anchors = rivals.Anchors(groups)

    keys = [anchors(face) for group in groups for face in group.faces]
    assert 0 < max(map(len, keys)) <= rivals.ANCHORS
