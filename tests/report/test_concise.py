"""Concise: a line a place, which editors and scripts can take apart."""

import re

import pytest

from factcheck.report.as_concise import render
from factcheck.report.presentation import Presentation
from tests.report.example import CONFLICT, FITTING, REPORT
from tests.report.hostile import hostile_report
from tests.report.stories import leak

# What an editor is told to look for.
LINE = re.compile(
    r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>[a-z0-9-]+) (?P<message>.+)"
)


def test_each_position_has_a_line() -> None:
    """File, line and column lead to the figure; the id says which lines are one finding."""
    assert render(REPORT) == (
        f"story/herald.txt:3:117: different-figures «50 times those»: {CONFLICT.summary} "
        f"[{CONFLICT.id}]\n"
        f"story/tribune.txt:2:11: different-figures «10 times that»: {CONFLICT.summary} "
        f"[{CONFLICT.id}]\n"
    )


def test_agreements_are_listed_for_who_asks() -> None:
    """To explain is to list all."""
    assert FITTING.id not in render(REPORT)
    assert render(REPORT, Presentation(explain=True)).count(FITTING.id) == 3


def test_the_words_can_be_left_out() -> None:
    """Places and codes remain."""
    assert "«" not in render(REPORT, Presentation(quotes=False))


def test_lines_lead_to_the_words() -> None:
    """In the text of the article, whatever it was read from."""
    texts = {article.path: article.text for article in leak().articles}
    lines = render(leak(), Presentation(explain=True)).splitlines()
    for one in lines:
        found = LINE.fullmatch(one)
        assert found
        rest = texts[found["file"]].split("\n")[int(found["line"]) - 1][int(found["column"]) - 1 :]
        words = found["message"].split("»")[0].removeprefix("«")
        assert " ".join(rest.split()).startswith(words)

    assert len(lines) > 10


@pytest.mark.parametrize("explain", [False, True])
def test_a_hostile_article_adds_no_line(*, explain: bool) -> None:
    """Nor a sign that moves the cursor of a terminal."""
    written = render(hostile_report(), Presentation(explain=explain))

    assert all(LINE.fullmatch(one) for one in written.removesuffix("\n").split("\n"))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\ud800-\udfff]", written)
