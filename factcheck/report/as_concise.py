"""Concise: ``file:line:col: code message``, as editors and scripts read them.

Each position of a finding is a line, so that an editor leads to every figure in question; the id
at the end says which lines belong together.
"""

from collections.abc import Iterator

from factcheck.model import Finding, Report
from factcheck.report.gravity import AGREEMENTS
from factcheck.report.lines import shown
from factcheck.report.positions import in_a_sentence, spokesmen, written
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import place


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return a line for each position of what does not agree; to explain is to list all."""
    return "".join(
        f"{one}\n"
        for finding in report.findings
        if presentation.explain or finding.verdict not in AGREEMENTS
        for one in _lines(finding, presentation)
    )


def _lines(finding: Finding, presentation: Presentation) -> Iterator[str]:
    said = in_a_sentence(finding, quotes=presentation.quotes)
    for claim in spokesmen(finding):
        figure = f"«{written(claim)}»: " if presentation.quotes else ""
        yield shown(f"{place(claim.quote)}: {finding.code} {figure}{said} [{finding.id}]")
