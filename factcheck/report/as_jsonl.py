"""JSON lines: one finding a line, with its claims in full, for ``jq`` and the like."""

import json
from collections.abc import Iterator

import attrs

from factcheck.model import Decision, Report
from factcheck.report import as_json
from factcheck.report.machine import Json, one_line
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.wording import place

FINDING_SCHEMA = "factcheck-finding/1"
_OF_THE_ARTICLE = ("source", "title", "url", "published", "origin")


def render(report: Report, _: Presentation = DEFAULT) -> str:
    """Return the findings, those last that the desk has settled."""
    return "".join(f"{one_line(one)}\n" for one in _findings(report))


def _findings(report: Report) -> Iterator[Json]:
    """Yield each finding as the JSON document has it, with claims in the place of their ids."""
    every = (*report.findings, *(one.finding for one in report.accepted))
    told = {claim.id: claim for one in every for claim in (*one.claims, *one.related)}
    whole = json.loads(
        as_json.render(
            attrs.evolve(report, claims=tuple(told.values()), findings=every, accepted=())
        )
    )
    articles = {one["id"]: one for one in whole["articles"]}
    claims = {
        one["id"]: {
            **one,
            **{key: articles[one["article"]][key] for key in _OF_THE_ARTICLE},
            "place": place(told[one["id"]].quote),
        }
        for one in whole["claims"]
    }
    settled = {one.finding.id: {"accepted": _settled(one.decision)} for one in report.accepted}
    for finding in whole["findings"]:
        in_full = {
            key: [claims[name] for name in finding[key]]
            for key in ("claims", "related")
            if key in finding
        }
        yield {"schema": FINDING_SCHEMA, **finding, **in_full, **settled.get(finding["id"], {})}


def _settled(decision: Decision) -> Json:
    """Return why the desk has settled a finding."""
    told = {
        "reason": decision.reason,
        "author": decision.author,
        "made": None if decision.made is None else decision.made.isoformat(),
        "expires": None if decision.expires is None else decision.expires.isoformat(),
        "place": decision.place,
    }
    return {key: value for key, value in told.items() if value is not None}
