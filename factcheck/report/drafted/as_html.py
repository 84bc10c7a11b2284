"""HTML: the draft itself as a page, each figure marked, with what the sources say in its margin."""

from factcheck.model import DraftReport
from factcheck.report.page.drafted import written
from factcheck.report.presentation import DEFAULT, Presentation


def render(report: DraftReport, presentation: Presentation = DEFAULT) -> str:
    """Return the draft as a page."""
    return written(report, presentation)
