"""When something began or ended, against from when to when it lasted."""

import pytest

from factcheck import Article, check

LASTED = "The film was shot in Lima from September 1994 to August 1995."
ROWS = [
    ("Torrin Rising began filming in September 1994.", ["fits"]),
    ("Torrin Rising began filming in January 1995.", ["conflicts"]),
    ("The filming of Torrin Rising finished in August 1995.", ["fits"]),
    ("The filming of Torrin Rising finished in May 1995.", ["conflicts"]),
    ("The filming of Torrin Rising went on in May 1995.", ["fits"]),
]


@pytest.mark.parametrize(("text", "verdicts"), ROWS, ids=[text for text, _ in ROWS])
def test_the_ends_of_a_time(text: str, verdicts: list[str]) -> None:
    """A day within a time is no beginning of it, and no end."""
    articles = [Article(id="a", text=text), Article(id="b", text=LASTED)]

    assert [finding.verdict.value for finding in check(articles).findings] == verdicts
