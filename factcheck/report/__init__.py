"""Reports: one file an output format."""

from collections.abc import Callable

from factcheck.model import Report
from factcheck.report import as_json, as_text

RENDERERS: dict[str, Callable[[Report], str]] = {
    "text": as_text.render,
    "json": as_json.render,
}


def render(report: Report, output_format: str = "text") -> str:
    """Return the report in a format of the table."""
    return RENDERERS[output_format](report)
