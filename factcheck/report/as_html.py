"""HTML: one page for a browser, without network and without need of a script."""

from factcheck.model import Report
from factcheck.report.page import written
from factcheck.report.presentation import DEFAULT, Presentation


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return the report as a page."""
    return written(report, presentation)
