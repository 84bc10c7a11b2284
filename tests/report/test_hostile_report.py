"""The hostile report is what it promises, and no format breaks on it."""

import pytest

from factcheck.model import Scope, Standing, Verdict
from factcheck.report import RENDERERS, render
from factcheck.report.presentation import Presentation
from tests.report.hostile import PAYLOADS, hostile_draft, hostile_report


def test_it_has_findings_of_every_kind() -> None:
    """A renderer that is safe on it has shown every section."""
    found = {(finding.verdict, finding.scope) for finding in hostile_report().findings}
    settled = {(one.finding.verdict, one.finding.scope) for one in hostile_report().accepted}

    assert found | settled == {(verdict, scope) for verdict in Verdict for scope in Scope}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_every_part_is_hostile(payload: str) -> None:
    """What a renderer takes from articles, findings and notices holds each payload."""
    report = hostile_report()
    worst = report.accepted[0].finding

    assert payload in worst.summary
    assert any(payload in str(article.path) for article in report.articles)
    assert payload in report.notices[0].text


def test_the_draft_stands_in_every_way() -> None:
    """A renderer of drafts has shown all of them."""
    assert {figure.standing for figure in hostile_draft().figures} == set(Standing)


@pytest.mark.parametrize("name", RENDERERS)
def test_every_format_holds_it(name: str) -> None:
    """And can be written to a file or a pipe, the same twice."""
    presentation = Presentation(desk="Desk", address="https://desk.example/checks")
    made = render(hostile_report(), name, presentation)

    assert made
    assert render(hostile_report(), name, presentation) == made
    if isinstance(made, str):
        made.encode()
