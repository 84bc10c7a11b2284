"""``factcheck report --draft``: what is read, how it ends, and what it says where it cannot."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from factcheck.cli import main
from factcheck.commands.drafted import FAIL_ON
from factcheck.model import DraftReport, Standing
from tests.drafting.desk import against

FIRE = "The fire in the Porto harbour killed {} people.\n"
OTHER = "In the fire in the harbour of Porto {} people were killed.\n"
HEAD = "source: {}\npublished: 2024-07-0{}\n\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a draft and two sources that agree with it."""
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "herald.txt").write_text(HEAD.format("Herald", 8) + FIRE.format(34), "utf-8")
    (sources / "wire.txt").write_text(HEAD.format("Wire", 8) + OTHER.format(34), "utf-8")
    (tmp_path / "draft.md").write_text(HEAD.format("Desk", 8) + FIRE.format(34), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(desk: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command in that folder."""
    del desk

    def report(*arguments: str) -> tuple[int, str, str]:
        status = main(["report", *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return report


def test_a_draft_that_is_supported_ends_well(run: Run) -> None:
    """Nothing is wrong, and the first line says so."""
    status, out, _ = run("--draft", "draft.md", "sources", "--fail-on", "uncorroborated")

    assert status == 0
    assert out.startswith("Desk against 2 articles of 2 voices, 1 figure or date: 1 supported.\n")


def test_a_contradicted_figure_fails(run: Run, desk: Path) -> None:
    """By default a figure that a source contradicts ends with 1."""
    (desk / "draft.md").write_text(HEAD.format("Desk", 8) + FIRE.format(43), "utf-8")

    assert run("--draft", "draft.md", "sources")[0] == 1
    assert run("--draft", "draft.md", "sources", "--fail-on", "never")[0] == 0


def test_an_outdated_figure_fails_who_asks(run: Run, desk: Path) -> None:
    """A newer figure is no conflict, and has a level of its own."""
    newer = HEAD.format("Wire", 9) + OTHER.format(41)
    (desk / "sources" / "wire.txt").write_text(newer, "utf-8")

    assert run("--draft", "draft.md", "sources")[0] == 0
    assert run("--draft", "draft.md", "sources", "--fail-on", "outdated")[0] == 1


def test_the_draft_comes_from_a_pipe(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hyphen is standard input."""
    piped = io.TextIOWrapper(io.BytesIO(FIRE.format(34).encode()))
    monkeypatch.setattr("sys.stdin", piped)
    status, out, _ = run("--draft", "-", "sources", "-f", "json")

    assert status == 0
    found = json.loads(out)
    assert found["draft"] == "stdin"
    assert [one["standing"] for one in found["figures"]] == ["supported"]


def test_the_draft_among_its_sources_is_no_source(run: Run) -> None:
    """A folder that holds both is a slip that is told and does no harm."""
    _, out, _ = run("--draft", "draft.md", ".")

    assert "Desk against 2 articles of 2 voices" in out
    assert "this is the draft itself" in out


def test_a_day_can_be_handed_over(run: Run, desk: Path) -> None:
    """What the file does not tell, the command line does; without it, the cure is told."""
    text = "The fire broke out in Porto harbour on Sunday.\n"
    for name in ("herald", "wire"):
        head = HEAD.format(name.title(), 8)
        (desk / "sources" / f"{name}.txt").write_text(head + text, "utf-8")
    (desk / "draft.md").write_text(text, "utf-8")

    assert "--draft-date" in run("--draft", "draft.md", "sources")[1]
    _, out, _ = run("--draft", "draft.md", "--draft-date", "2024-07-08", "sources")
    assert "1 figure or date: 1 supported" in out


WRONG = {
    "no sources": (["--draft", "draft.md"], "no sources"),
    "no other source": (["--draft", "draft.md", "draft.md"], "its only source"),
    "no such file": (["--draft", "nope.md", "sources"], "the draft could not be read"),
    "a folder": (["--draft", "sources", "sources"], "a draft is one"),
    "no day": (["--draft", "draft.md", "--draft-date", "soon", "sources"], "--draft-date"),
    "two pipes": (["--draft", "-", "-"], "write - once"),
    "a format of reports": (["--draft", "draft.md", "sources", "-f", "prov"], "prov"),
}


@pytest.mark.parametrize(("arguments", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_done_is_told_in_a_line(run: Run, arguments: list[str], said: str) -> None:
    """Status 2, and one line that names what is wrong."""
    status, out, err = run(*arguments)

    assert (status, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


def test_a_loss_is_told_and_strictness_fails(run: Run) -> None:
    """A source that cannot be read makes the report incomplete."""
    status, out, _ = run("--draft", "draft.md", "sources", "gone.txt")

    assert status == 0
    assert "could not be read; this report is incomplete" in out
    assert run("--draft", "draft.md", "sources", "gone.txt", "--strict")[0] == 2


def _standing(standing: Standing) -> DraftReport:
    report = against(FIRE.format(34), {"Herald 2024-07-09": OTHER.format(34)})
    figures = [attrs.evolve(one, standing=standing) for one in report.figures]
    return attrs.evolve(report, figures=tuple(figures))


def test_levels_speak_of_standings() -> None:
    """Each standing has its level; one voice alone is asked about by the last."""
    found = {
        standing: {level for level, holds in FAIL_ON.items() if holds(_standing(standing))}
        for standing in Standing
    }

    assert found == {
        Standing.CONTRADICTED: {"conflict"},
        Standing.OUTDATED: {"outdated"},
        Standing.UNSUPPORTED: {"any"},
        Standing.SUPPORTED: {"uncorroborated"},
    }
