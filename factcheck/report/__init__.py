"""Reports: one file an output format."""

from collections.abc import Callable

from factcheck.model import Report
from factcheck.report.as_json import render as render_json
from factcheck.report.as_text import render as render_text

RENDERERS: dict[str, Callable[[Report], str]] = {
    "text": render_text,
    "json": render_json,
}


def render(report: Report, output_format: str = "text") -> str:
    """Return the report in a format of the table."""
    return RENDERERS[output_format](report)
