"""Two texts of one sentence each: one date of two events, open years, careers, ends of a row."""

import pytest

from factcheck import Article, check

RELEASED = "Torrin Rising was released in Norland on July 8, 2005."
ROWS = [
    # a draft, its source, what the two come to
    # One date of two events.
    ("Maya Torrin graduated on June 26, 1980.", "Maya Dahl Torrin (born June 26, 1980) is a coach.",
     ["conflicts"]),
    ("Maya Torrin graduated from college in 2003.", "Maya Torrin (born June 26, 1980) is a coach.",
     []),
    ("Maya Torrin graduated in 1980.", "Maya Torrin, whose son was born in 1980, is a coach.", []),
    ("In 2004 Torrin formed.", "Torrin is a rock band from Lakeport, disbanded in 2004.",
     ["conflicts"]),
    ("In 2004 Torrin formed.", "Torrin is a rock band from Lakeport, formed in 2004.", ["agrees"]),
    ("In 2004 Torrin formed.", "Torrin is a rock band, formed and disbanded in 2004.", []),
    ("In 2004 Torrin formed.", "Hessburg is a rock band from Lakeport, disbanded in 2004.", []),
    # A month whose year is left open.
    ("Torrin Rising was released in July.", RELEASED,
     ["fits"]),
    ("Torrin Rising was released on August.", RELEASED,
     ["conflicts"]),
    ("Torrin Rising was praised in August.", RELEASED,
     []),
    ("Hessburg was released in August.", RELEASED, []),
    # The length of a career.
    ("Jon Torrin has been working in his field for over 50 years.",
     "Jon Torrin is an actor whose career spans over five decades.", ["agrees"]),
    ("Jon Torrin has been working in his field for 30 years.",
     "Jon Torrin is an actor whose career spans over five decades.", ["conflicts"]),
    ("Jon Torrin has been an author and painter for three decades.",
     "His career of over 50 years took him to Lakeport.", ["conflicts"]),
    ("Jon Torrin has been ill for 30 years.",
     "Jon Torrin is an actor whose career spans over five decades.", []),
    ("Jon Torrin has been a member of the board for 30 years.",
     "Jon Torrin is an actor whose career spans over five decades.", []),
    ("Jon Hale has been acting for 30 years.",
     "Jon Torrin is an actor whose career spans over five decades.", []),
    # The ends of a row.
    ("Torrin is the third largest city in Norland.", "It is the third-smallest city in Norland.",
     ["conflicts"]),
    ("Torrin is the third largest city in Norland.", "It is the third-biggest city in Norland.",
     ["agrees"]),
    ("Torrin is the third largest city in Norland.", "It is the third-richest city there.", []),
    ("Torrin is the third largest city in Norland.", "Hale is the third-smallest city in Norland.",
     []),
    # What is told for a first week is not all.
    ("Torrin only sold about 100,000 copies.",
     "It opened with first-week sales of 258,000 copies, selling 757,000 copies.", ["conflicts"]),
    ("Torrin sold about 760,000 copies.",
     "It opened with first-week sales of 258,000 copies, selling 757,000 copies.", ["fits"]),
    # Two dates of one verb.
    ("Grimecore was developed in the early 1970s.",
     "Grimecore is a genre that developed in the late 1960s and early 1970s.", ["agrees"]),
    ("Dreamfoot (2005 film) is a sports film.", "Dreamfoot is a 2005 American drama film.",
     ["agrees"]),
]  # fmt: skip
NAMES = [f"{draft} {source}" for draft, source, _ in ROWS]


@pytest.mark.parametrize(("draft", "source", "verdicts"), ROWS, ids=NAMES)
def test_what_two_sentences_come_to(draft: str, source: str, verdicts: list[str]) -> None:
    """The same is found whichever of the two is read first."""
    for one, other in ((draft, source), (source, draft)):
        found = check([Article(id="a", text=one), Article(id="b", text=other)]).findings

        assert [finding.verdict.value for finding in found] == verdicts


def test_among_more_articles_a_row_of_another_order_stays_apart() -> None:
    """The third largest is not the third richest, wherever it is told."""
    texts = [
        "Torrin grew fast. Torrin is the third largest city in Norland.",
        "Torrin grew fast. Torrin is the third richest city in Norland.",
        "Torrin grew fast. Torrin is the third smallest city in Norland.",
    ]

    assert not check(Article(id=f"{n}", text=text) for n, text in enumerate(texts)).findings
