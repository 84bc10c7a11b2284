"""Stories of many figures: what fits is found among all that shares the story's words."""

import pytest

from factcheck.alignments import align
from factcheck.alignments.frames import Frame
from factcheck.alignments.groups import CANDIDATES
from factcheck.model import Claim, Grain
from tests.alignments.framed import framed
from tests.builders import claim, day, people

WORDS = ("narcotics", "smuggling", "trawler")
YEAR_2023 = day("2023-01-01", "2023-12-31", grain=Grain.YEAR)


def counted(number: int, paper: str, *words: str) -> Claim:
    """Return a claim on people of one year, in words that the story shares."""
    return claim(people(number), paper=paper, words=words, period=YEAR_2023)


@pytest.mark.parametrize("number", [262_000, 513_000])
def test_a_figure_is_found_in_a_crowd(number: int) -> None:
    """However many figures share more of a claim's words, the one that fits takes it."""
    crowd = [counted(number + 300 * step, "a", *WORDS) for step in range(1, 3 * CANDIDATES)]

    groups = align([counted(number, "a", WORDS[0]), *crowd, counted(number, "b", *WORDS)])

    assert [{claim.value for claim in group.claims} for group in groups] == [{people(number)}]


def scored(sentence: str) -> Frame:
    """Return a claim in a sentence."""
    return framed(claim(people(20), "20", sentence=sentence, measure="goals"))


@pytest.mark.parametrize(
    ("sentence", "scores"),
    [
        ("Ruiz had {} points in the 91-73 win.", {"91-73"}),
        ("Ruiz had {} points and won 6\u20134, 7-5.", {"6\u20134", "7-5"}),
        ("Ruiz, a 30-year-old, had {} points in 2023-24.", set()),
    ],
)
def test_scores(sentence: str, scores: set[str]) -> None:
    """Two figures with a dash are a score; ages and seasons are none."""
    assert scored(sentence).scores == scores
