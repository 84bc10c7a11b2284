"""Reports: one file an output format."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

# The help of the command lists the formats, so the table costs nothing to import.
if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.report.presentation import Presentation


class Renderer(NamedTuple):
    """An output format: the module that writes it, and what it is for."""

    home: str  # its ``render(report, presentation)`` returns text, or bytes
    tells: str


# A module is imported when its format is asked for: some need libraries that take their time.
RENDERERS: dict[str, Renderer] = {
    "annotations": Renderer(
        "factcheck.report.as_annotations",
        "the claims as Web Annotations, for archives and annotation tools",
    ),
    "claimreview": Renderer(
        "factcheck.report.as_claimreview", "schema.org ClaimReview, for the page of the desk"
    ),
    "concise": Renderer(
        "factcheck.report.as_concise",
        "a line for each place of what does not agree, for editors and scripts",
    ),
    "csv": Renderer(
        "factcheck.report.sheets.as_csv", "the fact-check sheet, a row for each figure"
    ),
    "github": Renderer(
        "factcheck.report.as_github", "annotations of lines, for the log of a GitHub action"
    ),
    "html": Renderer("factcheck.report.as_html", "the report for people, as a page for a browser"),
    "json": Renderer("factcheck.report.as_json", "the whole report for programs"),
    "jsonl": Renderer("factcheck.report.as_jsonl", "one finding a line with its claims, for jq"),
    "junit": Renderer("factcheck.report.as_junit", "test results, for build servers"),
    "md": Renderer("factcheck.report.as_md", "Markdown, for pull requests, wikis and notes"),
    "prov": Renderer(
        "factcheck.report.as_prov", "the trail from articles to findings (PROV-JSON), for auditors"
    ),
    "sarif": Renderer(
        "factcheck.report.as_sarif", "findings for code scanning and editors of code (SARIF 2.1.0)"
    ),
    "text": Renderer("factcheck.report.as_text", "the report for people, in a terminal or a mail"),
    "xlsx": Renderer("factcheck.report.sheets.as_xlsx", "the fact-check sheet as a workbook"),
}


def render(
    report: "Report", output_format: str = "text", presentation: "Presentation | None" = None
) -> str | bytes:
    """Return the report in a format of the table."""
    home = import_module(RENDERERS[output_format].home)
    made: str | bytes = home.render(report, *([presentation] if presentation else []))
    return made
