"""The summary of a step: written where GitHub asks for it, and never longer than it takes."""

from pathlib import Path

import pytest

from factcheck.commands.outputs import Output
from factcheck.commands.step_summary import LIMIT, VARIABLE, write_summary
from factcheck.errors import UsageError
from factcheck.report.as_md import render
from factcheck.report.presentation import DEFAULT
from tests.report.example import REPORT

GITHUB = [Output("github", None)]


def test_the_whole_report_is_added(tmp_path: Path) -> None:
    """Below what other commands of the step have written."""
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n", "utf-8")
    write_summary(REPORT, GITHUB, DEFAULT, {VARIABLE: str(summary)})

    assert summary.read_text("utf-8") == "# Before\n" + render(REPORT)


def test_it_is_written_only_for_github(tmp_path: Path) -> None:
    """Neither for another format nor where no file is named."""
    summary = tmp_path / "summary.md"
    write_summary(REPORT, [Output("json", None)], DEFAULT, {VARIABLE: str(summary)})
    write_summary(REPORT, GITHUB, DEFAULT, {})
    write_summary(REPORT, GITHUB, DEFAULT, {VARIABLE: ""})

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [0, 10, 300, 900])
def test_it_is_never_longer_than_github_takes(tmp_path: Path, room: int) -> None:
    """Of a longer one nothing at all would be shown."""
    summary = tmp_path / "summary.md"
    summary.write_bytes(b"x" * (LIMIT - room))
    write_summary(REPORT, GITHUB, DEFAULT, {VARIABLE: str(summary)})

    assert LIMIT - room <= summary.stat().st_size <= LIMIT


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """With the name of the variable."""
    with pytest.raises(UsageError, match=VARIABLE):
        write_summary(REPORT, GITHUB, DEFAULT, {VARIABLE: str(tmp_path / "no" / "x.md")})
