"""The summary of a step of a GitHub action: the whole report, beside the few lines in its log."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck.commands.outputs import Output
from factcheck.errors import UsageError
from factcheck.model import Report
from factcheck.report.as_md import render_within
from factcheck.report.presentation import Presentation

VARIABLE = "GITHUB_STEP_SUMMARY"
LIMIT = 1_048_576  # bytes that GitHub takes of a step: of more it takes nothing


def write_summary(
    found: Report,
    wanted: Sequence[Output],
    chosen: Presentation,
    environment: Mapping[str, str],
) -> None:
    """Add the report as Markdown to the file that GitHub names, if its format is asked for."""
    named = environment.get(VARIABLE)
    if not named or not any(one.format == "github" for one in wanted):
        return
    path = Path(named)
    try:
        room = LIMIT - (path.stat().st_size if path.exists() else 0)
        content = render_within(found, room, chosen).encode("utf-8", "backslashreplace")
        if len(content) <= room:
            with path.open("ab") as summary:
                summary.write(content)
    except OSError as error:
        raise UsageError(f"cannot write {path} ({VARIABLE}): {error.strerror}") from error
