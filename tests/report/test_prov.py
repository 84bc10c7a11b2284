"""PROV-JSON: read back by the library of those who wrote the format."""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from prov.model import (
    ProvActivity,
    ProvAgent,
    ProvAssociation,
    ProvAttribution,
    ProvDelegation,
    ProvDerivation,
    ProvDocument,
    ProvEntity,
    ProvGeneration,
    ProvUsage,
)

from factcheck.model import Accepted, Decision, Report, Ruling
from factcheck.pipeline import check
from factcheck.report.as_prov import render
from factcheck.report.presentation import Presentation
from tests.report.example import CONFLICT, FITTING, REPORT
from tests.report.hostile import ARTICLES, hostile_report
from tests.report.stories import leak

REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story": leak,
    "hostile": hostile_report,
}


def _read(report: Report, presentation: Presentation = Presentation()) -> Any:  # noqa: ANN401, B008 - of prov; frozen
    return ProvDocument.deserialize(io.StringIO(render(report, presentation)), format="json")


def _named(document: Any, kind: Any) -> dict[str, Any]:  # noqa: ANN401 - of prov
    return {str(one.identifier): one for one in document.get_records(kind)}


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_everything_has_its_place_in_the_trail(report: Callable[[], Report]) -> None:
    """Articles were used, claims and findings were made, and each relation names what is there."""
    document = _read(report())
    entities = _named(document, ProvEntity)
    every = (*report().findings, *(one.finding for one in report().accepted))
    claims = {c.id for one in every for c in (*one.claims, *one.related)}

    assert len(entities) == len(report().articles) + len(claims) + len(every)
    assert len(list(document.get_records(ProvUsage))) == len(report().articles)
    assert len(list(document.get_records(ProvGeneration))) == len(claims) + len(every)
    assert len(list(document.get_records(ProvAttribution))) == len(report().voices)
    named = {*entities, *_named(document, ProvActivity), *_named(document, ProvAgent)}
    for kind in (ProvUsage, ProvGeneration, ProvDerivation, ProvAttribution, ProvAssociation):
        for record in document.get_records(kind):
            assert {str(one) for one in record.args if one is not None} <= named


def test_a_claim_is_a_quotation_of_its_article() -> None:
    """And a finding is made from its claims; a copy from what it copies."""
    derived = {
        (str(one.args[0]), str(one.args[1])): {str(kind) for kind in one.get_asserted_types()}
        for one in _read(REPORT).get_records(ProvDerivation)
    }
    claim = CONFLICT.claims[0]
    quotations = [pair for pair, kinds in derived.items() if kinds == {"prov:Quotation"}]
    copies = [pair for pair in derived if all(one.startswith("article:") for one in pair)]

    assert derived[f"finding:{CONFLICT.id}", f"claim:{claim.id}"] == set()
    assert len(quotations) == 5
    assert all(made.startswith("claim:") for made, _ in quotations)
    assert len(copies) == 1


def test_reading_and_writing_again_loses_nothing() -> None:
    """The library sees the same document in what it writes itself."""
    document = _read(hostile_report())
    again = ProvDocument.deserialize(io.StringIO(document.serialize(format="json")), format="json")

    assert again == document


def test_the_desk_stands_behind_the_program() -> None:
    """If it gives its name."""
    [behind] = _read(REPORT, Presentation(desk="Copy desk")).get_records(ProvDelegation)
    agents = _named(_read(REPORT, Presentation(desk="Copy desk")), ProvAgent)

    assert str(behind.args[0]).startswith("agent:factcheck-")
    assert agents[str(behind.args[1])].label == "Copy desk"
    assert not list(_read(REPORT).get_records(ProvDelegation))


def test_what_the_desk_has_settled_says_why() -> None:
    """An auditor sees the decision beside the finding."""
    decision = Decision(ruling=Ruling.ACCEPTED, reason="two surveys", place="d.toml: 1")
    report = attrs.evolve(
        REPORT, findings=(FITTING,), accepted=(Accepted(finding=CONFLICT, decision=decision),)
    )
    settled = _named(_read(report), ProvEntity)[f"finding:{CONFLICT.id}"]

    assert {str(v) for k, v in settled.attributes if str(k) == "factcheck:accepted"} == {
        "two surveys"
    }


def test_without_quotes_there_are_no_words_of_articles() -> None:
    """Values and places remain."""
    written = render(REPORT, Presentation(quotes=False))

    assert "50 times those" not in written
    assert "50 times" in written


def test_there_is_a_time_only_if_one_is_asked_for() -> None:
    """Two runs give the same bytes, in any order of articles."""
    stamp = datetime(2024, 7, 8, 12, 30, tzinfo=UTC)
    [run] = _read(REPORT, Presentation(stamp=stamp)).get_records(ProvActivity)

    assert run.get_endTime() == stamp
    assert "Time" not in render(REPORT)
    assert render(check(ARTICLES)) == render(check(reversed(ARTICLES)))
