"""Concise: ``file:line:col: code message`` for each figure in question, as editors read them."""

from collections.abc import Iterator

from factcheck.model import Claim, DraftReport
from factcheck.report.drafted.grades import SUPPORTED, grade_of
from factcheck.report.drafted.sections import wrong_within
from factcheck.report.lines import shown
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import place


def render(report: DraftReport, presentation: Presentation = DEFAULT) -> str:
    """Return a line for each place of the draft in question; to explain is to list all."""
    lines = sorted(_lines(report, presentation), key=lambda one: (one[0].quote.order, one[1]))
    return "".join(f"{shown(text)}\n" for _, text in lines)


def _lines(report: DraftReport, presentation: Presentation) -> Iterator[tuple[Claim, str]]:
    for figure in report.figures:
        grade = grade_of(figure)
        if grade is SUPPORTED and not presentation.explain:
            continue
        # The reason tells the words of the sources.
        told = figure.reason if presentation.quotes else grade.name
        for claim in (figure.claim, *figure.again):
            yield claim, _line(claim, grade.code, told, presentation)
    for finding in wrong_within(report):
        told = finding.summary if presentation.quotes else finding.rung
        for claim in finding.claims:
            yield claim, _line(claim, finding.code, f"{told} [{finding.id}]", presentation)


def _line(claim: Claim, code: str, told: str, presentation: Presentation) -> str:
    words = " ".join(shown(claim.quote.exact).split())
    figure = f"«{words}»: " if presentation.quotes else ""
    return f"{place(claim.quote)}: {code} {figure}{told}"
