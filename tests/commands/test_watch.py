"""The report again whenever an input changes."""

import os
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck import cli
from factcheck.commands import watch
from factcheck.errors import UsageError
from factcheck.settings.parser import read_line
from factcheck.settings.settling import settle


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a story, in which we stand."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "herald.txt").write_text("A fire killed 34 people.\n", "utf-8")
    return tmp_path / "story"


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Return a function that watches while things happen, one a look, and counts the reports."""

    def look(arguments: list[str], *happenings: Callable[[], object]) -> int:
        reports = []

        def report(options: Namespace) -> int:
            reports.append(options)
            return 1

        left = list(happenings)

        def pause(_: float) -> None:
            if not left:
                raise KeyboardInterrupt
            left.pop(0)()

        monkeypatch.setattr("factcheck.commands.report.run", report)
        options = read_line(["watch", *arguments])
        settle("report", options, {}, Path.cwd())
        with pytest.raises(KeyboardInterrupt):
            watch.run(options, pause)
        return len(reports)

    return look


def nothing() -> None:
    """Let nothing happen."""


def _appears(path: Path, text: str = "34") -> Callable[[], object]:
    return lambda: path.write_text(text, "utf-8")


def test_it_reports_once_and_waits(story: Path, watched: Callable[..., int]) -> None:
    """Where nothing happens nothing is shown again."""
    assert watched([str(story)], nothing, nothing, nothing) == 1


CHANGES = {
    "it grows": lambda story: _appears(story / "herald.txt", "A fire killed 340 people.\n"),
    "it is saved anew": lambda story: lambda: os.utime(story / "herald.txt", ns=(1, 1)),
    "another comes": lambda story: _appears(story / "tribune.txt"),
    "it goes": lambda story: (story / "herald.txt").unlink,
    "one in a folder": lambda story: (
        lambda: (
            (story / "below").mkdir(),
            (story / "below" / "a.txt").write_text("34", "utf-8"),
        )
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_reported(
    story: Path, watched: Callable[..., int], change: Callable[[Path], Callable[[], object]]
) -> None:
    """Whatever happened to the files."""
    assert watched(["story"], nothing, change(story), nothing, nothing) == 2


def test_it_waits_until_a_file_is_written(story: Path, watched: Callable[..., int]) -> None:
    """A file that still grows is reported once, when it has come to rest."""
    growing = [_appears(story / "herald.txt", "34 " * length) for length in (1, 2, 3)]

    assert watched(["story"], *growing, nothing, nothing) == 2


INPUTS = [
    ["story"],
    ["story/herald.txt"],
    ["Herald=story/herald.txt"],
    ["story/*.txt"],
    ["--files-from", "list.txt"],
    ["story/*.txt", "--draft", "story/herald.txt"],
]


@pytest.mark.parametrize("inputs", INPUTS, ids=" ".join)
def test_all_inputs_are_watched(
    story: Path, watched: Callable[..., int], inputs: list[str]
) -> None:
    """However they are named."""
    Path("list.txt").write_text("story/herald.txt\n", "utf-8")

    assert watched(inputs, _appears(story / "herald.txt", "43"), nothing, nothing) == 2


def test_what_it_writes_is_no_change(story: Path, watched: Callable[..., int]) -> None:
    """A report into the folder of the story would else be reported for ever."""
    page = story / "report.html"

    assert watched(["story", "-o", str(page)], _appears(page), nothing, nothing) == 1


NO_FILES: tuple[list[str], ...] = (
    ["-"],
    ["Herald=-"],
    ["https://herald.example/a"],
    ["--files-from", "-"],
    [],
)


@pytest.mark.parametrize("inputs", NO_FILES, ids=" ".join)
def test_what_cannot_be_looked_at_again_is_refused(inputs: list[str]) -> None:
    """With what to name instead."""
    options = read_line(["watch", *inputs])
    settle("report", options, {}, Path.cwd())

    with pytest.raises(UsageError, match="name files"):
        watch.run(options)


def test_an_error_is_told_and_it_goes_on(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What cannot be read now may be mended while we watch; an interrupt ends with 130."""
    (story / "herald.txt").write_text("", "utf-8")

    def pause(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(watch.run, "__defaults__", (pause,))

    assert cli.main(["watch", "story"]) == cli.INTERRUPTED
    told = capsys.readouterr()
    assert "no article could be read" in told.err
    assert "watching 1 file; Ctrl-C ends it" in told.err
    assert "\x1b" not in told.out
