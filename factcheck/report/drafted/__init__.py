"""Reports on drafts: one file an output format."""

from importlib import import_module

from factcheck.model import DraftReport
from factcheck.report import Renderer
from factcheck.report.presentation import DEFAULT, Presentation

# A module is imported when its format is asked for: some need libraries that take their time.
DRAFT_RENDERERS: dict[str, Renderer] = {
    "concise": Renderer(
        "factcheck.report.drafted.as_concise",
        "a line for each place in question, for editors and scripts",
    ),
    "docx": Renderer("factcheck.report.drafted.as_docx", "a Word copy with comments"),
    "html": Renderer("factcheck.report.drafted.as_html", "the draft as a page, notes beside it"),
    "json": Renderer("factcheck.report.drafted.as_json", "the draft's figures for programs"),
    "md": Renderer("factcheck.report.drafted.as_md", "Markdown, for pull requests and notes"),
    "sarif": Renderer(
        "factcheck.report.drafted.as_sarif",
        "figures in question for code scanning and editors of code (SARIF 2.1.0)",
    ),
    "text": Renderer("factcheck.report.drafted.as_text", "for people, in a terminal or a mail"),
}


def render_draft(
    report: DraftReport, output_format: str = "text", presentation: Presentation = DEFAULT
) -> str | bytes:
    """Return the report on a draft in a format of the table."""
    home = import_module(DRAFT_RENDERERS[output_format].home)
    made: str | bytes = home.render(report, presentation)
    return made
