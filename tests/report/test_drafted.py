"""Reports on drafts: text for people, JSON, SARIF and concise lines for programs."""

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from factcheck.model import AcceptedFigure, Decision, DraftReport, Ruling, Standing
from factcheck.report.drafted import DRAFT_RENDERERS, render_draft
from factcheck.report.drafted.grades import GRADES, grade_of
from factcheck.report.presentation import Presentation
from factcheck.report.schema import load_schema
from tests.drafting.desk import against
from tests.report.hostile import hostile_draft

SARIF = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>[a-z0-9-]+) .+")
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


EMPTY = against("Nothing is told here.", {"Herald 2024-07-09": "34 people died in Porto."})
REPORTS: dict[str, Callable[[], DraftReport]] = {
    "a small one": lambda: REPORT,
    "hostile": hostile_draft,
    "nothing to ask": lambda: EMPTY,
}


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_sarif_is_valid(report: Callable[[], DraftReport]) -> None:
    """By the schema of the standard, and every figure is a result under a rule that is told."""
    log = json.loads(render_draft(report(), "sarif"))
    problems = list(jsonschema.Draft4Validator(SARIF).iter_errors(log))

    assert [problem.message for problem in problems] == []
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(run["results"]) >= len(report().figures)
    assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in run["results"])


def test_sarif_leads_to_the_sources() -> None:
    """The place of a result is in the draft, and that of each source is beside it."""
    results = json.loads(render_draft(REPORT, "sarif"))["runs"][0]["results"]
    outdated = next(one for one in results if one["properties"]["standing"] == "outdated")

    [here] = outdated["locations"]
    there = outdated["relatedLocations"]
    assert here["properties"]["article"] == "draft"
    assert {"herald", "tribune"} <= {one["properties"]["article"] for one in there}
    assert outdated["level"] == "warning"


def test_what_is_settled_is_suppressed() -> None:
    """A figure that the desk has accepted is there, with the reason, and fails nothing."""
    decision = Decision(ruling=Ruling.ACCEPTED, reason="asked the mayor", place="draft.md:3")
    first, *others = REPORT.figures
    settled = attrs.evolve(
        REPORT,
        figures=tuple(others),
        accepted=(AcceptedFigure(figure=first, decision=decision),),
    )
    results = json.loads(render_draft(settled, "sarif"))["runs"][0]["results"]

    [one] = [result for result in results if "suppressions" in result]
    assert one["suppressions"][0]["justification"] == "asked the mayor"
    assert "asked the mayor" in str(render_draft(settled, "md"))


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_json_takes_whatever_comes(report: Callable[[], DraftReport]) -> None:
    """Also a hostile draft is as the schema says."""
    jsonschema.validate(json.loads(render_draft(report(), "json")), load_schema("draft"))


def test_concise_lines_lead_to_the_draft() -> None:
    """A line for each figure in question, in the order of the draft; to explain is to list all."""
    lines = str(render_draft(REPORT, "concise")).splitlines()
    every = str(render_draft(REPORT, "concise", Presentation(explain=True))).splitlines()

    found = [match for one in lines if (match := LINE.fullmatch(one))]
    places = [(int(one["line"]), int(one["column"])) for one in found]
    assert len(found) == len(lines) > 0
    assert places == sorted(places)
    assert {one["code"] for one in found} >= {"draft-outdated", "draft-unsupported"}
    assert set(lines) < set(every)


@pytest.mark.parametrize("name", ["concise", "md", "text"])
def test_nothing_hostile_moves_a_cursor(name: str) -> None:
    """Whatever an article holds is words on its line."""
    made = str(render_draft(hostile_draft(), name))

    wrong = {one for one in made if unicodedata.category(one) in ("Cc", "Cs") and one != "\n"}
    assert wrong == set()
    assert "\u202e" not in made


def test_markdown_holds_no_markup_of_articles() -> None:
    """What articles wrote is words: no tag, no link and no heading of theirs."""
    made = str(render_draft(hostile_draft(), "md"))
    own = re.sub(r"</?(?:details|summary)>|\[show in the page\]\(<[^<>]*>\)|`[^`]*`", "", made)

    assert "<" not in own
    assert not re.search(r"(?<!\\)\]\(", own)
    headings = [one for one in own.splitlines() if one.startswith("#")]
    assert all(re.match(r"#{1,3} [^#]", one) for one in headings)


@pytest.mark.parametrize("name", ["concise", "md", "sarif"])
def test_the_words_can_be_left_out(name: str) -> None:
    """Without quotes no sentence and no figure of an article goes out."""
    made = str(render_draft(REPORT, name, Presentation(quotes=False, explain=True)))

    assert "41 people" not in made
    assert "34 people" not in made


def test_every_standing_has_its_grade() -> None:
    """Whatever a figure is, it has a rule, and the gravest comes first."""
    found = {grade_of(one).code for one in (*REPORT.figures, *hostile_draft().figures)}

    assert found <= {grade.code for grade in GRADES}
    assert next(grade.level for grade in GRADES) == "error"


@pytest.mark.parametrize("name", DRAFT_RENDERERS)
def test_each_format_is_the_same_twice(name: str) -> None:
    """Two runs give the same bytes."""
    assert render_draft(REPORT, name) == render_draft(REPORT, name)
