"""Who and what is in a figure: the attacker, the missing, a city alone, all of a country."""

import pytest

from factcheck import Article, check
from factcheck.findings.rules import judge
from factcheck.model import Claim
from tests.builders import claim, people

APART = "apart"  # whatever tells the difference
ATTACKER = "the attacker is counted in one only"
OTHERS = "some are counted in one only"
PART = "a part in one, the whole in the other"


def dead(number: int, words: str = "{} people died.", **more: object) -> Claim:
    """Return a claim on so many deaths."""
    return claim(people(number), str(number), sentence=words, **more)  # type: ignore[arg-type]


# one source says, another says, the rung that holds
ROWS: list[tuple[Claim, Claim, str]] = [
    (dead(12), dead(13, "{} people died, including the gunman.", paper="b"), ATTACKER),
    (dead(12), dead(14, "{} died, including the two attackers.", paper="b"), ATTACKER),
    (dead(12), dead(14, "{} died, including the attackers.", paper="b"), ATTACKER),
    (dead(13), dead(12, "{} people died, not counting the gunman.", paper="b"), ATTACKER),
    (dead(13), dead(12, "Police counted {} dead plus the attacker.", paper="b"), ATTACKER),
    # The attacker is one, not two, and who is larger must have him.
    (dead(12), dead(14, "{} people died, including the gunman.", paper="b"), OTHERS),
    (dead(13), dead(12, "{} people died, including the gunman.", paper="b"), APART),
    # Victims who are named are in every figure.
    (dead(12), dead(14, "{} people died, including two children.", paper="b"), APART),
    (dead(12), dead(13, "{} people died; police shot the gunman.", paper="b"), APART),
    (
        dead(12, "{} people died, including the gunman."),
        dead(14, "{} people died, including the gunman.", paper="b"),
        APART,
    ),
    (dead(12), dead(34, "{} died, including the missing.", paper="b"), OTHERS),
    (dead(12, "{} died, not including the missing."), dead(34, paper="b"), OTHERS),
    (dead(11, "{} died in the city alone."), dead(34, paper="b"), PART),
    (dead(11, places=("Rome",)), dead(34, "{} died nationwide.", paper="b"), PART),
    # The larger figure is for the part, or nothing tells that there are parts.
    (dead(34, "{} died in the city alone."), dead(11, paper="b"), APART),
    (dead(11), dead(34, "{} died nationwide.", paper="b"), APART),
    (dead(11, places=("Rome",)), dead(34, paper="b", places=("Italy",)), APART),
]


@pytest.mark.parametrize(("left", "right", "rung"), ROWS)
def test_who_is_counted_decides(left: Claim, right: Claim, rung: str) -> None:
    """Where two figures do not count the same, the reader is told, whichever is read first."""
    found = {judge(left, right).name, judge(right, left).name}

    assert found == {rung} if rung != APART else found.isdisjoint({ATTACKER, OTHERS, PART})


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        (
            "The shooting in Arlen on 3 July 2024 killed 12 people.",
            "The shooting in Arlen on 3 July 2024 killed 13 people, including the gunman.",
            "counts-the-attacker-in-one",
        ),
    ],
)
def test_the_attacker_explains_one_more(one: str, other: str, code: str) -> None:
    """A toll with the gunman does not contradict one without him."""
    report = check([Article(id="a1", text=one), Article(id="a2", text=other)])
    codes = {
        finding.code for finding in report.findings if "person" in str(finding.claims[0].value)
    }

    assert codes == {code}
