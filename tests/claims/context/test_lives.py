"""The days of births and deaths that brackets tell of the person in front of them."""

import pytest

from factcheck import Article, extract

BIRTH, DEATH = "birth", "death of a person"
MAYA = "Maya Torrin"
TELLS = [
    (
        "Maya Torrin (born June 26, 1980) is an archer who won 13 cups.",
        [("1980-06-26", BIRTH, MAYA)],
    ),
    ("Maya Torrin (b. 1956) is an archer.", [("1956", BIRTH, MAYA)]),
    (
        "Maya Torrin (April 8, 1934 \u2013 February 2, 2013) was an archer.",
        [("1934-04-08", BIRTH, MAYA), ("2013-02-02", DEATH, MAYA)],
    ),
    (
        "Maya Torrin (born Maya Ann O'Brien; 8 April 1934 \u2013 2 May 2013) was an archer.",
        [("1934-04-08", BIRTH, MAYA), ("2013-05-02", DEATH, MAYA)],
    ),
    ("Maya Torrin (née Brook, died 3 May 2014) was a singer.", [("2014-05-03", DEATH, MAYA)]),
    (
        "Maya Torrin -LRB- born Maya Brook ; October 4 , 1941 -RRB- is an author .",
        [("1941-10-04", BIRTH, MAYA)],
    ),
]
SILENT = [
    "The strike at Torrin (March 6, 1984 \u2013 March 3, 1985) ended in defeat.",
    "The Torrin Museum (open until May 2, 2013) will close.",
    "The Torrin Treaty (signed 4 May 1990) will end.",
    "Torrin Mills (4 May 1990) was its first ship.",
]


@pytest.mark.parametrize(("text", "told"), TELLS, ids=[text[:60] for text, _ in TELLS])
def test_a_bracket_tells_birth_and_death(text: str, told: list[tuple[str, str, str]]) -> None:
    """What stands in a bracket behind a name is told of that person."""
    claims = [claim for claim in extract(Article(id="a", text=text)) if claim.is_moment]

    assert [
        (claim.value.timex, claim.subject.measure, claim.subject.participants[0].full)
        for claim in claims
    ] == told


def test_who_is_better_known_by_another_name_has_both() -> None:
    """A name behind the bracket is one more of the same person."""
    text = "Marion Joan Hale (May 14, 1866 \u2013 June 20, 1936), better known as Anne Hale, sang."

    names = [name.full for name in extract(Article(id="a", text=text))[0].subject.participants]

    assert names == ["Marion Joan Hale", "Anne Hale"]


@pytest.mark.parametrize("text", SILENT)
def test_other_brackets_tell_of_no_life(text: str) -> None:
    """How long something lasted, or when it was signed, is no birth and no death."""
    claims = extract(Article(id="a", text=text))

    assert not {BIRTH, DEATH} & {claim.subject.measure for claim in claims}
