"""What is asked for: kinds of findings, how many claims, how much is told, how it ends."""

from collections.abc import Callable

import attrs
import pytest

from factcheck import pipeline
from factcheck.articles import Reading
from factcheck.cli import main
from factcheck.commands import inputs as reading_inputs
from factcheck.commands.asked import codes_asked, only_asked
from factcheck.commands.outputs import Output
from factcheck.commands.report import what_next
from factcheck.model import Report, Scope, Verdict
from factcheck.reference.kinds import load_kinds
from factcheck.report.as_json import render
from factcheck.report.as_text import lay_out
from factcheck.report.lines import plain
from tests.report.example import CONFLICT, FITTING, REPORT

ALL = frozenset(load_kinds())
CONFLICTS = frozenset(code for code in ALL if load_kinds()[code].verdict is Verdict.CONFLICTS)

ASKED = {
    "nothing is said": ([], [], ALL),
    "a code": (["swapped-digits"], [], {"swapped-digits"}),
    "two at once, two apart": (["swapped-digits,CF26"], [], {"swapped-digits"}),
    "a verdict": (["conflicts"], [], CONFLICTS),
    "all but": ([], ["conflicts"], ALL - CONFLICTS),
    "ignored after all": (["conflicts"], ["swapped-digits"], CONFLICTS - {"swapped-digits"}),
}


@pytest.mark.parametrize(("select", "ignore", "codes"), ASKED.values(), ids=ASKED.keys())
def test_codes_are_asked_for(select: list[str], ignore: list[str], codes: set[str]) -> None:
    """By any of their names; what is ignored stays so."""
    found = codes_asked(select, ignore)

    assert found >= codes
    assert found == codes or len(select[0].split(",")) > 1


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Callable[[Report], None]:
    """Return a function that sets what the line finds."""

    def find(report: Report) -> None:
        reading = Reading(report.articles, report.notices)
        monkeypatch.setattr(reading_inputs, "read_all", lambda *_: reading)
        monkeypatch.setattr(pipeline, "check", lambda *_, **__: report)

    return find


SMALL = attrs.evolve(REPORT, findings=(CONFLICT, FITTING), notices=())


def test_what_is_left_out_is_told_and_fails_no_run(
    found: Callable[[Report], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """A report that hides something says how much, and of what gravity."""
    found(SMALL)

    assert main(["report", "x", "--fail-on", "any"]) == 1
    assert "Left out" not in capsys.readouterr().out
    assert main(["report", "x", "--fail-on", "any", "--ignore", CONFLICT.code.upper()]) == 0
    text = capsys.readouterr().out
    assert "Left out, as not asked for (--select, --ignore): 1 conflict.\n" in text
    assert CONFLICT.summary not in text
    assert FITTING.summary in text


def test_what_is_left_out_is_no_unmatched_claim() -> None:
    """Its claims met, whether one asks for it or not; in JSON it stands in full."""
    small = only_asked(SMALL, ["agrees"], [])

    assert small.findings == ()
    assert small.left_out == (CONFLICT, FITTING)
    assert small.unmatched == SMALL.unmatched
    assert CONFLICT.id in render(small)


def test_who_has_no_conflict_to_decide_on_is_left_in_peace() -> None:
    """--quiet: losses and what needs a decision, else nothing at all."""
    quiet = plain(lay_out(SMALL, quiet=True))

    assert CONFLICT.summary in quiet
    assert FITTING.summary not in quiet
    assert "ARTICLES" not in quiet
    assert plain(lay_out(attrs.evolve(SMALL, findings=(FITTING,)), quiet=True)) == ""
    lost = attrs.evolve(REPORT, findings=(FITTING,))
    assert "could not be read" in plain(lay_out(lost, quiet=True))


def test_verbose_tells_what_was_read(
    found: Callable[[Report], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """One line an article on standard error: as what, and dated by what; --quiet is stronger."""
    found(SMALL)

    assert main(["report", "x", "-v", "--exit-zero"]) == 0
    told = capsys.readouterr().err.splitlines()
    assert len(told) == len(SMALL.articles)
    assert (
        "factcheck: read story/herald.txt as text: The Herald, 2024-07-05 (by its manifest), "
        "language en" in told
    )
    assert main(["report", "x", "-v", "-q", "--exit-zero"]) == 0
    assert capsys.readouterr().err == ""


ENDS = {
    "found": ([], 1),
    "found, and to end with 0": (["--exit-zero"], 0),
    "enough": (["--require-claims", "3", "--exit-zero"], 0),
    "too few": (["--require-claims", "300", "--exit-zero"], 2),
}


@pytest.mark.parametrize(("arguments", "end"), ENDS.values(), ids=ENDS.keys())
def test_how_it_ends(found: Callable[[Report], None], arguments: list[str], end: int) -> None:
    """Too little to judge by is a failure, whatever was found in it."""
    found(SMALL)

    assert main(["report", "x", *arguments]) == end


@pytest.mark.parametrize("command", ["report", "extract"])
def test_nothing_found_is_told(
    found: Callable[[Report], None],
    command: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A report on nothing looks like a clean one: it says so, and where to look."""
    found(attrs.evolve(SMALL, claims=(), findings=()))
    monkeypatch.setattr(pipeline, "extract", lambda _: ())

    assert main([command, "x"]) == 0
    said = capsys.readouterr().err
    assert said.startswith("factcheck: no figure and no date was found (factcheck extract --all")
    assert main([command, "x", "--require-claims", "1"]) == 2
    assert "1 are asked for" in capsys.readouterr().err


def test_a_slip_in_a_code_has_its_cure(capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is read."""
    assert main(["report", "x", "--select", "swaped-digits"]) == 2
    assert "did you mean swapped-digits?" in capsys.readouterr().err


def test_the_next_step_is_told() -> None:
    """How to see the whole story of the gravest finding; where nothing is grave, nothing."""
    screen = [Output("text", None)]
    story = plain(what_next(SMALL, ["my story/"], screen))

    assert f"factcheck explain {CONFLICT.id} 'my story/'\n" in story
    assert "INPUT …" in plain(what_next(SMALL, list("abcd"), screen))
    mild = attrs.evolve(CONFLICT, verdict=Verdict.SUPERSEDED, scope=Scope.WITHIN)
    assert plain(what_next(attrs.evolve(SMALL, findings=(mild,)), ["x"], screen)) == ""
