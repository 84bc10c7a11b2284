"""In a draft, figures in question that the desk has accepted stand apart, and fail no run."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from factcheck.articles import read
from factcheck.cli import main
from factcheck.drafting import check_draft
from factcheck.model import Decision, DraftReport, Ruling, Standing
from factcheck.report.drafted import render_draft
from factcheck.report.schema import load_schema
from tests.decisions.desk import HERALD, TRIBUNE, told

HEAD = "---\npublished: 2024-07-08\n---\n"
FIRE = "On Sunday 43 people were killed in the fire in Porto."
WHY = 'reason="the Tribune was there"'


def drafted(folder: Path, text: str, *decisions: Decision, inline: bool = True) -> DraftReport:
    """Return the report on a draft, read from its file, against the Herald."""
    file = folder / "draft.md"
    file.write_text(HEAD + text, "utf-8")
    [draft] = read(file)
    return check_draft(draft, [HERALD], decisions=decisions, today=date(2024, 7, 9), inline=inline)


OBEYED = {
    "any kind": f"{FIRE} <!-- factcheck: ignore {WHY} -->\n",
    "its kind": f"<!-- factcheck: ignore CF03 {WHY} -->\n{FIRE}\n",
}
OPEN = {
    "none": f"{FIRE}\n",
    "another kind": f"{FIRE} <!-- factcheck: ignore CF31 {WHY} -->\n",
    "another line": f"{FIRE}\n\nThe mayor came by. <!-- factcheck: ignore {WHY} -->\n",
    "it has run out": f'{FIRE} <!-- factcheck: ignore {WHY} until="2024-07-08" -->\n',
}


@pytest.mark.parametrize("text", OBEYED.values(), ids=OBEYED)
def test_a_comment_in_the_draft_is_obeyed(text: str, tmp_path: Path) -> None:
    """The figure is asked about, answered, and told apart; it is not told to be idle."""
    report = drafted(tmp_path, text)

    assert [one.figure.claim.quote.exact for one in report.accepted] == ["43 people"]
    assert report.of(Standing.CONTRADICTED) == ()
    assert not any("factcheck" in notice.text for notice in report.report.notices)


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN)
def test_what_is_not_covered_stays_in_question(text: str, tmp_path: Path) -> None:
    """A contradiction that nobody has answered is one, and idle comments are told."""
    report = drafted(tmp_path, text)
    idle = [one.text for one in report.report.notices if "draft.md:" in one.text]

    assert report.accepted == ()
    assert len(report.of(Standing.CONTRADICTED)) == 1
    assert len(idle) == (0 if text == OPEN["none"] else 1)


def test_comments_can_be_switched_off(tmp_path: Path) -> None:
    """With --no-inline nothing in the draft decides."""
    report = drafted(tmp_path, OBEYED["any kind"], inline=False)

    assert len(report.of(Standing.CONTRADICTED)) == 1


def test_a_comment_in_a_source_is_never_obeyed(tmp_path: Path) -> None:
    """A source may not settle what is found in the draft; that it tried is told."""
    file = tmp_path / "tribune.md"
    file.write_text(f"{HEAD}<!-- factcheck: ignore {WHY} -->\n{FIRE}\n", "utf-8")
    [source] = read(file)
    report = check_draft(HERALD, [source])

    assert len(report.of(Standing.CONTRADICTED)) == 1
    assert any("it stands in a source" in one.text for one in report.report.notices)


def test_a_decision_of_a_file_breaks_where_a_source_changes(tmp_path: Path) -> None:
    """As in a report on articles: what is named is covered, and a new figure is not."""
    claims = drafted(tmp_path, OPEN["none"]).report.claims
    names = [one.fingerprint for one in claims if "people" in one.quote.exact]
    made = Decision(
        ruling=Ruling.ACCEPTED, claims=tuple(sorted(names)), reason="so", place="desk.toml:1"
    )
    report = drafted(tmp_path, OPEN["none"], made)
    again = check_draft(report.draft, [told("herald", 35)], decisions=[made])

    assert len(report.accepted) == 1
    assert again.accepted == ()
    assert any("stands in no article" in one.text for one in again.report.notices)


def test_no_decisions_change_nothing() -> None:
    """Who keeps none gets the same report."""
    assert check_draft(TRIBUNE, [HERALD], decisions=[]) == check_draft(TRIBUNE, [HERALD])


def test_it_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In text and JSON it stands apart with its reason, and the run is clean."""
    report = drafted(tmp_path, OBEYED["any kind"])
    document = json.loads(render_draft(report, "json"))
    jsonschema.Draft202012Validator(load_schema("draft")).validate(document)
    (tmp_path / "herald.txt").write_text(f"published: 2024-07-08\n\n{HERALD.text}\n", "utf-8")
    draft = str(tmp_path / "draft.md")

    assert document["accepted"][0]["decision"]["reason"] == "the Tribune was there"
    assert main(["report", "--draft", draft, str(tmp_path / "herald.txt")]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "ACCEPTED (1)" in shown
    assert "contradicted, accepted: the Tribune was there · " in shown
    assert main(["report", "--draft", draft, str(tmp_path / "herald.txt"), "--no-inline"]) == 1
