"""JSON: the draft's figures for programs, beside what the report on its sources holds."""

from factcheck.model import DraftFigure, DraftReport, Witness
from factcheck.report.as_json import TOOL, Json, decision_of, document, records_of
from factcheck.report.presentation import DEFAULT, Presentation

DRAFT_SCHEMA = "factcheck-draft/1"
_OF_THE_REPORT = ("articles", "claims", "findings", "min_independent", "notices")


def render(report: DraftReport, _: Presentation = DEFAULT) -> str:
    """Return the report on a draft as a JSON document."""
    records = records_of(report.report)
    return document(
        {
            "schema": DRAFT_SCHEMA,
            "tool": TOOL,
            "draft": report.draft.id,
            "figures": [_figure(figure) for figure in report.figures],
            "accepted": [
                {"figure": _figure(one.figure), "decision": decision_of(one.decision)}
                for one in report.accepted
            ],
            "accepted_findings": records["accepted"],
            "thin": [figure.claim.id for figure in report.thin],
            **{name: records[name] for name in _OF_THE_REPORT},
        }
    )


def _figure(figure: DraftFigure) -> Json:
    return {
        "claim": figure.claim.id,
        "again": [claim.id for claim in figure.again],
        "standing": figure.standing.value,
        "disputed": figure.disputed,
        "reason": figure.reason,
        "voices": list(figure.voices),
        "witnesses": [_witness(witness) for witness in figure.witnesses],
        "leads": [claim.id for claim in figure.leads],
    }


def _witness(witness: Witness) -> Json:
    return {
        "claim": witness.claim.id,
        "bearing": witness.bearing.value,
        "verdict": witness.verdict.value,
        "code": witness.code,
        "rung": witness.rung,
        "origin": witness.origin,
    }
