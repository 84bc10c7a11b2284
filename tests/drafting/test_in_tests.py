"""Drafts in a newsroom's tests: an assertion and a fixture."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.model import Article, DraftReport, Standing
from factcheck.testing import assert_supported
from tests.drafting.desk import against

WRONG = [Standing.CONTRADICTED, Standing.OUTDATED]
REPORT = against(
    "The fire in the Porto harbour killed 34 people. The mayor is 52.",
    {"Herald 2024-07-09": "In the fire in the harbour of Porto 34 people were killed."},
)


def test_a_figure_that_no_source_tells_fails() -> None:
    """The message tells the figure, its place and the reason."""
    with pytest.raises(
        AssertionError, match=r"(?s)1 figure to look at.*draft:1:\d+: 52.*No source"
    ):
        assert_supported(REPORT)


def test_what_is_known_is_passed_over() -> None:
    """By the words of the draft, or as it stands."""
    assert_supported(REPORT, ignore=["52"])
    assert_supported(REPORT, standings=WRONG)


def test_more_voices_can_be_asked_for() -> None:
    """One voice is not two."""
    with pytest.raises(AssertionError, match="34 people"):
        assert_supported(REPORT, standings=WRONG, voices=2)


def test_a_contradiction_fails() -> None:
    """And the message leads to the source."""
    report = against(
        "The fire in the Porto harbour killed 34 people.",
        {"Herald 2024-07-09": "In the fire in the harbour of Porto 43 people were killed."},
    )

    with pytest.raises(AssertionError, match=r"(?s)contradicted: Herald says.*herald:1:\d+: 43"):
        assert_supported(report, standings=WRONG)


def test_the_fixture_takes_files_and_texts(
    factcheck_draft: Callable[..., DraftReport], tmp_path: Path
) -> None:
    """The draft comes first; what follows are its sources."""
    draft = tmp_path / "draft.md"
    draft.write_text("The fire in the Porto harbour killed 34 people.", "utf-8")
    herald = Article(id="herald", text="The fire in the Porto harbour killed 34 people.")
    report = factcheck_draft(draft, herald, wire="In the Porto harbour fire 34 people died.")

    assert {one.id for one in report.sources} == {"herald", "wire"}
    assert_supported(report)
