"""Reports on drafts: text for people and JSON for programs."""

import json
from typing import Any

import jsonschema
import pytest

from factcheck.model import Standing
from factcheck.report.drafted import DRAFT_RENDERERS, render_draft
from factcheck.report.schema import load_schema
from tests.drafting.desk import against

REPORT = against(
    "Fire kills 34 in Porto\n\nThe fire in the Porto harbour killed 34 people on Monday. "
    "Another 12 people were injured. The mayor is 52.",
    {
        "Herald 2024-07-08": "The fire in the Porto harbour killed 34 people on Monday.",
        "Tribune 2024-07-09": "In the Porto harbour fire 41 people were killed on Monday. "
        "21 people were injured in the Porto harbour fire.",
    },
)


def test_text_begins_with_one_sentence() -> None:
    """The first line says how the draft stands."""
    first = str(render_draft(REPORT)).splitlines()[0]

    assert first.startswith("Draft against 2 articles of 2 voices, 4 figures and dates: ")
    for standing in (Standing.CONTRADICTED, Standing.OUTDATED, Standing.UNSUPPORTED):
        if number := len(REPORT.of(standing)):
            assert f"{number} {standing.value}" in first


def test_text_tells_each_figure_once() -> None:
    """Every figure of the draft has its place, its words marked, and its reason."""
    text = str(render_draft(REPORT))

    assert REPORT.figures
    for one in REPORT.figures:
        assert text.count(one.reason) >= 1
        assert f"draft:{one.claim.quote.line}:{one.claim.quote.column}  " in text


def test_json_is_as_its_schema_says() -> None:
    """What goes out can be read by whoever knows the schema."""
    found: dict[str, Any] = json.loads(render_draft(REPORT, "json"))

    jsonschema.validate(found, load_schema("draft"))
    known = {claim["id"] for claim in found["claims"]}
    assert len(found["figures"]) == len(REPORT.figures)
    for one in found["figures"]:
        named = [one["claim"], *one["again"], *one["leads"]]
        named += [witness["claim"] for witness in one["witnesses"]]
        assert known.issuperset(named)


@pytest.mark.parametrize("name", DRAFT_RENDERERS)
def test_each_format_is_the_same_twice(name: str) -> None:
    """Two runs give the same bytes."""
    assert render_draft(REPORT, name) == render_draft(REPORT, name)
