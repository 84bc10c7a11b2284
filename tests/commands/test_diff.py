"""What changed between two runs, from their JSON reports alone."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck import pipeline
from factcheck.changes.as_md import render as as_markdown
from factcheck.changes.as_text import in_one_sentence, lay_out
from factcheck.changes.comparing import Changes, compare
from factcheck.changes.documents import read_document
from factcheck.cli import main
from factcheck.commands.asked import only_asked
from factcheck.errors import UsageError
from factcheck.model import Article, Report
from factcheck.report.as_json import render
from factcheck.report.lines import plain
from factcheck.report.schema import load_schema

HERALD = "A fire killed 34 people in a hotel in Marl on 1 July 2024."
TRIBUNE = "The fire in a hotel in Marl on 1 July 2024 killed 43 people."
BEFORE = {"herald": HERALD, "tribune": TRIBUNE}


def report_on(texts: dict[str, str]) -> Report:
    """Return the report of the line on short articles."""
    return pipeline.check([Article(id=name, text=text) for name, text in texts.items()])


@pytest.fixture
def diff(tmp_path: Path) -> Callable[..., Changes]:
    """Return a function that writes two reports and compares them."""

    def compared(
        before: dict[str, str], after: dict[str, str], ignore: tuple[str, ...] = ()
    ) -> Changes:
        (tmp_path / "old.json").write_text(render(report_on(before)), "utf-8")
        later = only_asked(report_on(after), (), ignore)
        (tmp_path / "new.json").write_text(render(later), "utf-8")
        return compare(
            read_document(str(tmp_path / "old.json")), read_document(str(tmp_path / "new.json"))
        )

    return compared


def told(changes: Changes) -> str:
    """Return the changes as a reader has them."""
    return plain(lay_out(changes))


def test_nothing_changed(diff: Callable[..., Changes]) -> None:
    """The same articles make the same findings."""
    changes = diff(BEFORE, BEFORE)

    assert changes.nothing
    assert changes.same == len(report_on(BEFORE).findings) > 0
    assert told(changes).startswith("Nothing changed; ")
    assert changes.to_look_at == ()


def test_an_edit_beside_the_figures_is_no_change_of_findings(
    diff: Callable[..., Changes],
) -> None:
    """Fingerprints outlive it; that the article was edited is told."""
    changes = diff(BEFORE, {**BEFORE, "herald": f"Grief in Marl.\n\n{HERALD}"})

    assert (changes.new, changes.changed, changes.settled, changes.moved) == ((), (), (), ())
    assert [one.id for one in changes.edited_articles] == ["herald"]
    assert "1 article edited; " in in_one_sentence(changes)


def test_a_corrected_figure_settles_its_conflict(diff: Callable[..., Changes]) -> None:
    """The conflict is an agreement now, and the figure moved from the one to the other."""
    changes = diff(BEFORE, {**BEFORE, "tribune": TRIBUNE.replace("43", "34")})
    text = told(changes)

    assert [(one.old.verdict.value, one.new.verdict.value) for one in changes.changed] == [
        ("conflicts", "agrees")
    ]
    assert [(one.old.written, one.new.written) for one in changes.moved] == [
        ("43 people", "34 people")
    ]
    assert "  conflicts → agrees: " in text
    assert "  tribune: … in Marl on 1 July 2024 killed «43 people» → «34 people». …" in text


def test_a_conflict_on_other_figures_is_to_be_looked_at(diff: Callable[..., Changes]) -> None:
    """What was accepted of the one says nothing about the other."""
    changes = diff(BEFORE, {**BEFORE, "tribune": TRIBUNE.replace("43", "57")})

    assert [one.new.verdict.value for one in changes.changed] == ["conflicts"]
    assert [one.verdict.value for one in changes.to_look_at] == ["conflicts"]
    assert "conflicts still, on other figures: " in told(changes)


def test_a_new_article_brings_a_new_conflict(diff: Callable[..., Changes]) -> None:
    """And taking it away again settles that."""
    one = {"herald": HERALD}
    there, back = diff(one, BEFORE), diff(BEFORE, one)

    assert [found.verdict.value for found in there.new] == ["conflicts", "agrees"]
    assert [article.id for article in there.new_articles] == ["tribune"]
    assert [found.verdict.value for found in back.settled] == ["conflicts"]
    assert [article.id for article in back.gone_articles] == ["tribune"]
    assert back.to_look_at == ()


def test_what_is_left_out_is_not_settled(diff: Callable[..., Changes]) -> None:
    """A conflict that one does not look at is still there."""
    changes = diff(BEFORE, BEFORE, ignore=("conflicts",))

    assert changes.settled == ()
    assert [one.verdict.value for one in changes.aside] == ["conflicts"]


def test_one_more_paper_that_agrees_is_no_news(diff: Callable[..., Changes]) -> None:
    """The finding grew; nobody has to look."""
    before = {"herald": HERALD, "tribune": TRIBUNE.replace("43", "34")}
    changes = diff(before, {**before, "echo": TRIBUNE.replace("43", "34")})

    assert changes.changed == ()
    assert changes.to_look_at == ()


# -- the command -------------------------------------------------------------------------------


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the JSON of a conflict, and of its correction."""
    monkeypatch.chdir(tmp_path)
    mended = {**BEFORE, "tribune": TRIBUNE.replace("43", "34")}
    (tmp_path / "conflict.json").write_text(render(report_on(BEFORE)), "utf-8")
    (tmp_path / "mended.json").write_text(render(report_on(mended)), "utf-8")
    return tmp_path


ENDS = {
    "a conflict came": (["mended.json", "conflict.json"], 1),
    "it went": (["conflict.json", "mended.json"], 0),
    "nothing changed": (["conflict.json", "conflict.json"], 0),
    "it came, and may": (["mended.json", "conflict.json", "--fail-on", "never"], 0),
    "it came, and shall end with 0": (["mended.json", "conflict.json", "--exit-zero"], 0),
}


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(("arguments", "end"), ENDS.values(), ids=ENDS.keys())
def test_what_is_new_decides_how_it_ends(arguments: list[str], end: int) -> None:
    """What was there before fails nothing."""
    assert main(["diff", *arguments]) == end


@pytest.mark.usefixtures("written")
def test_all_formats(capsys: pytest.CaptureFixture[str]) -> None:
    """Text for people, Markdown for a comment, JSON that is what its schema says."""
    assert main(["diff", "mended.json", "conflict.json", "-f", "json", "-o", "changes.md"]) == 1
    document = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator(load_schema("diff")).validate(document)

    assert document["to_look_at"] == [document["changed"][0]["new"]["id"]]
    assert document["moved"][0]["old"]["exact"] == "34 people"
    page = Path("changes.md").read_text("utf-8")
    assert "### Changed\n\n- **agrees → conflicts**: " in page
    assert "- tribune: 34 people → **43 people**\n" in page


@pytest.mark.usefixtures("written")
def test_hostile_words_stay_words() -> None:
    """A report is a file like any other: it may have been written by a stranger."""
    evil = "<script>alert(1)</script> [x](javascript:y) \x1b[31m \ud800 | @all"
    for name in ("conflict.json", "mended.json"):
        document = json.loads(Path(name).read_text("utf-8"))
        for one in document["findings"]:
            one["summary"] = evil
        for article in document["articles"]:
            article["source"] = evil
        Path(name).write_text(json.dumps(document), "utf-8")
    changes = compare(read_document("conflict.json"), read_document("mended.json"))
    text, page = told(changes), as_markdown(changes)

    assert "alert(1)" in text
    assert "\x1b" not in text + page
    assert "<script>" not in page
    assert "[x](" not in page
    assert main(["diff", "conflict.json", "mended.json", "-o", "out.md", "-o", "out.json"]) == 0


def _dropped(key: str) -> Callable[[dict[str, Any]], object]:
    return lambda document: [one.pop(key) for one in document["findings"]]


BROKEN: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "another version": (lambda d: d.update(schema="factcheck-report/2"), "this factcheck compares"),
    "claims": (lambda d: d.update(schema="factcheck-claims/1"), "is a factcheck-claims, not a"),
    "of another program": (lambda d: d.pop("schema"), "is no report of factcheck"),
    "without fingerprints": (_dropped("fingerprint"), "is no whole report"),
    "with an unknown verdict": (
        lambda d: d["findings"][0].update(verdict="whim"),
        "is no whole report",
    ),
    "with claims of nobody": (lambda d: d.update(claims=[]), "is no whole report"),
    "with text for a list": (lambda d: d.update(claims="none"), "is no whole report"),
}


@pytest.mark.parametrize(("harm", "words"), BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_report_is_told(
    written: Path, harm: Callable[[dict[str, Any]], object], words: str
) -> None:
    """With its name, and how to write one."""
    document = json.loads((written / "conflict.json").read_text("utf-8"))
    harm(document)
    (written / "broken.json").write_text(json.dumps(document), "utf-8")

    with pytest.raises(UsageError) as refused:
        read_document("broken.json")
    assert str(refused.value).startswith("broken.json ")
    assert words in str(refused.value)


@pytest.mark.parametrize("content", [b"", b"[" * 100_000, b"\xff\xfe", b"[]", b"null", b'"text"'])
def test_what_is_no_json_is_told(written: Path, content: bytes) -> None:
    """Whatever it is."""
    (written / "broken.json").write_bytes(content)

    with pytest.raises(UsageError, match=r"broken\.json is no"):
        read_document("broken.json")


@pytest.mark.usefixtures("written")
def test_no_report_is_overwritten() -> None:
    """Neither the old one nor the new one."""
    assert main(["diff", "conflict.json", "mended.json", "-o", "mended.json"]) == 2
    assert main(["diff", "conflict.json", "nowhere.json"]) == 2
