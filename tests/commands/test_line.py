"""The command line as people write it: options anywhere, slips with a cure, help that fits."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.commands.moments import made_at
from factcheck.errors import SettingError
from factcheck.settings.commands import COMMANDS

HERALD = "MARL - At least 34 people were killed in the fire on Monday, police said.\n"

SLIPS = {
    "a command": (["reprot", "x"], "there is no 'reprot': did you mean report?"),
    "no command": ([], "begin with a COMMAND, as in: factcheck report herald.txt tribune.txt"),
    "a file for a command": (["pyproject.toml"], "the files: factcheck report pyproject.toml"),
    "a folder for a report": (["diff", "docs", "x"], "factcheck report INPUT … -o FILE.json"),
    "an option": (["report", "x", "--fial-on", "any"], ("report has no --fial-on (did you mean "
     "--fail-on?)")),
    "an option cut short": (["report", "x", "--fail-o", "any"], "did you mean --fail-on?"),
    "an option of another command": (["extract", "x", "--explain"], "extract has no --explain"),
    "a value": (["report", "x", "--fail-on", "disputes"], ("--fail-on: there is no 'disputes' (did "
     "you mean dispute?)")),
    "a schema": (["schema", "clams"], "there is no 'clams': did you mean claims?"),
    "one word too many": (["schema", "claim", "report"], "factcheck schema has no report"),
}  # fmt: skip


@pytest.mark.parametrize(("arguments", "words"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_has_its_cure(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line that asks whether something else was meant."""
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert words in printed.err


@pytest.mark.parametrize(
    "order",
    [
        ["one.txt", "two.txt", "--strict", "-f", "jsonl"],
        ["one.txt", "--strict", "two.txt", "-f", "jsonl"],
        ["--strict", "one.txt", "-f", "jsonl", "two.txt"],
        ["-f", "jsonl", "--", "one.txt", "two.txt"],
    ],
)
def test_options_stand_anywhere(
    order: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Before, between and behind the inputs."""
    monkeypatch.chdir(tmp_path)
    for name in ("one.txt", "two.txt"):
        Path(name).write_text(HERALD, "utf-8")

    assert main(["extract", *order]) == 0
    found = capsys.readouterr().out
    assert '"one"' in found
    assert '"two"' in found


@pytest.mark.parametrize("command", COMMANDS)
def test_help_fits_a_terminal(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In 80 columns, with a usage line that can be read at one glance."""
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    text = capsys.readouterr().out

    assert ended.value.code == 0
    assert max(map(len, text.splitlines())) <= 80
    assert text.partition("\n")[0].startswith(f"usage: factcheck {command} ")


def test_the_first_help_fits_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    """It names every command, with what each shows."""
    with pytest.raises(SystemExit):
        main(["--help"])
    lines = capsys.readouterr().out.splitlines()

    assert max(map(len, lines)) <= 80
    assert {one.split()[0] for one in lines if one.startswith("    ")} >= set(COMMANDS)


def test_help_names_the_spelling_that_changes_something(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """--strict and --no-quotes, not their opposites."""
    with pytest.raises(SystemExit):
        main(["report", "--help"])
    words = capsys.readouterr().out.split()

    assert {"--strict", "--no-quotes", "--no-progress"} <= set(words)
    assert not {"--no-strict", "--quotes", "--progress"} & set(words)


def test_a_stamp_is_reproducible() -> None:
    """SOURCE_DATE_EPOCH says when a report was made; what is no time is told."""
    epoch = {"SOURCE_DATE_EPOCH": "1700000000"}

    assert made_at(epoch) == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert made_at({}).tzinfo is UTC
    for wrong in ("yesterday", "9" * 30):
        with pytest.raises(SettingError, match="SOURCE_DATE_EPOCH"):
            made_at({"SOURCE_DATE_EPOCH": wrong})


@pytest.mark.parametrize(("names", "told"), [(["one.txt"], True), (["one.txt", "two.txt"], False)])
def test_one_article_alone(
    names: list[str],
    told: bool,  # noqa: FBT001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Who names one article is told that nothing was compared, and what to do."""
    monkeypatch.chdir(tmp_path)
    for name in names:
        Path(name).write_text(HERALD, "utf-8")

    assert main(["report", *names]) == 0
    assert ("nothing beside it to compare it with" in capsys.readouterr().err) is told
