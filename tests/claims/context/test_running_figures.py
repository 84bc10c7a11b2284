"""As of when a running figure holds, and whether it is told as a plan."""

import pytest

from factcheck.claims import extract
from factcheck.model import Claim, Stance
from tests.builders import article

# the sentence, in an article of Thursday, 16 May 2024; the figure; as of which day it holds
DAYS = [
    ("That brings the number of people killed in Tuesday's fire to 14.", "14", None),
    ("The death toll of Tuesday's fire stood at 14.", "14", None),
    ("Wednesday's death toll stood at 14.", "14", "2024-05-15"),
    ("The death toll stood at 14 on Wednesday.", "14", "2024-05-15"),
    ("As of Wednesday, 14 people had died in the fire.", "14 people", "2024-05-15"),
]
# the sentence; the figure; how the speaker stands to it
STANCES = [
    ("By then 32,000 people had been evacuated with whatever they could carry.", "32,000 people",
     Stance.ASSERTED),
    ("Up to 32,000 people could be evacuated.", "Up to 32,000 people", Stance.EXPECTED),
    ("Officials said the bill would cost $40 million.", "$40 million", Stance.EXPECTED),
    ("The bridge was budgeted at $40 million.", "$40 million", Stance.EXPECTED),
    ("The bridge was meant to cost $40 million.", "$40 million", Stance.EXPECTED),
    ("The bridge cost $40 million.", "$40 million", Stance.ASSERTED),
    ("Velcor is poised to cut 5,000 jobs.", "5,000 jobs", Stance.EXPECTED),
    ("Velcor cut 5,000 jobs.", "5,000 jobs", Stance.ASSERTED),
]  # fmt: skip


def figure(sentence: str, quote: str) -> Claim:
    """Return the claim of a figure."""
    claims = extract(article(sentence, published="2024-05-16"))
    return next(claim for claim in claims if claim.quote.exact == quote)


@pytest.mark.parametrize(("sentence", "quote", "day"), DAYS)
def test_the_day_of_an_event_is_not_that_of_a_count(
    sentence: str, quote: str, day: str | None
) -> None:
    """It burned on Tuesday in "Tuesday's fire"; "Wednesday's toll" was counted on Wednesday."""
    as_of = figure(sentence, quote).scope.as_of

    assert (as_of and as_of.timex) == day


@pytest.mark.parametrize(("sentence", "quote", "stance"), STANCES)
def test_what_is_planned_is_told_from_what_is(sentence: str, quote: str, stance: Stance) -> None:
    """A modal behind the verb of the figure tells of something else."""
    assert figure(sentence, quote).attribution.stance is stance
