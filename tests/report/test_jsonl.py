"""JSON lines: each line tells a finding by itself, and is what its schema says."""

import json
from collections.abc import Callable
from datetime import date

import attrs
import jsonschema
import pytest

from factcheck.model import Accepted, Decision, Report, Ruling
from factcheck.report.as_jsonl import render
from factcheck.report.schema import load_schema
from tests.report.example import CONFLICT, FITTING, REPORT
from tests.report.hostile import hostile_report
from tests.report.stories import leak
from tests.report.test_json import closed

REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story": leak,
    "hostile": hostile_report,
}


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_each_line_is_what_its_schema_says(report: Callable[[], Report]) -> None:
    """And holds nothing that the schema does not name."""
    validator = jsonschema.Draft202012Validator(closed(load_schema("finding")))
    lines = render(report()).removesuffix("\n").split("\n")

    assert len(lines) == len(report().findings) + len(report().accepted)
    assert [
        error.message for one in lines for error in validator.iter_errors(json.loads(one))
    ] == []


def test_a_line_tells_where_its_figures_stand() -> None:
    """Nobody has to look up an id elsewhere."""
    first = json.loads(render(REPORT).splitlines()[0])
    told = [
        (one["source"], one["published"], one["origin"], one["place"]) for one in first["claims"]
    ]

    assert first["id"] == CONFLICT.id
    assert told == [
        ("The Herald", "2024-07-05", "The Herald", "story/herald.txt:3:117"),
        ("Daily Tribune", "2024", "Northern Wire", "story/tribune.txt:2:11"),
    ]


def test_what_the_desk_has_settled_says_so() -> None:
    """With the reason, by whom, since when and until when."""
    decision = Decision(
        ruling=Ruling.ACCEPTED,
        reason="two surveys",
        author="Copy desk",
        made=date(2024, 7, 8),
        expires=date(2024, 8, 8),
        place="decisions.toml: accepted 1",
    )
    report = attrs.evolve(
        REPORT, findings=(FITTING,), accepted=(Accepted(finding=CONFLICT, decision=decision),)
    )
    fitting, settled = map(json.loads, render(report).splitlines())

    assert "accepted" not in fitting
    assert settled["id"] == CONFLICT.id
    assert settled["accepted"] == {
        "reason": "two surveys",
        "author": "Copy desk",
        "made": "2024-07-08",
        "expires": "2024-08-08",
        "place": "decisions.toml: accepted 1",
    }


def test_nothing_found_is_no_line() -> None:
    """Not an empty one either."""
    assert render(attrs.evolve(REPORT, findings=())) == ""
