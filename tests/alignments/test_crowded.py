"""Stories of many figures: what fits is found among all that shares the story's words."""

import pytest

from factcheck.alignments import align
from factcheck.alignments.frames import Frame
from factcheck.alignments.groups import CANDIDATES
from factcheck.model import Claim
from tests.alignments.framed import framed
from tests.builders import claim, people

WORDS = ("narcotics", "smuggling", "trawler")


def counted(number: int, paper: str) -> Claim:
    """Return a claim on arrests, in the words of one story."""
    return claim(people(number), paper=paper, measure="arrests", words=WORDS)


@pytest.mark.parametrize("number", [262_000, 61_300])
def test_a_figure_is_found_in_a_crowd(number: int) -> None:
    """However many figures of a story come before it, the one that fits takes a claim."""
    crowd = [counted(number + 900 * step, "a") for step in range(1, 3 * CANDIDATES)]

    groups = align([counted(number, "a"), *crowd, counted(number, "b")])

    assert {claim.value for group in groups for claim in group.claims} == {people(number)}


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
