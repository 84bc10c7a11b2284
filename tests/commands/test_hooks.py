"""The hook and the action: what they run is a command that there is."""

import re
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from factcheck.settings.parser import read_line

ROOT = Path(__file__).parent.parent.parent
HOOK = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
ACTION = (ROOT / "action.yml").read_text("utf-8")
GUIDE = (ROOT / "docs/how-to/use-in-ci.md").read_text("utf-8")
SCRIPTS = [
    textwrap.dedent(one)
    for one in re.findall(r"^ +run: \|\n((?:        .*\n|\n)+)", ACTION, re.MULTILINE)
]
CONFLICT = {
    "herald.txt": "A fire killed 34 people in a hotel in Marl on 1 July 2024.\n",
    "tribune.txt": "The fire in a hotel in Marl on 1 July 2024 killed 43 people.\n",
}


def test_the_hook_reads_all_articles_in_one_run() -> None:
    """In batches, as pre-commit hands over files, a conflict between two would not be seen."""
    entry = re.search(r"^  entry: factcheck (.*)$", HOOK, re.MULTILINE)
    assert entry
    options = read_line([*shlex.split(entry[1]), "stories/"])

    assert options.command == "report"
    assert options.quiet
    assert "\n  pass_filenames: false\n" in HOOK
    assert "\n  require_serial: true\n" in HOOK


def test_no_word_of_a_workflow_becomes_a_command() -> None:
    """What others write into a change goes into scripts by the environment alone."""
    assert len(SCRIPTS) == 2
    for script in SCRIPTS:
        assert "${{" not in script


@pytest.fixture
def runner(tmp_path: Path) -> Path:
    """Return a folder with the command where the action installs it, and a conflict."""
    command = tmp_path / "factcheck" / "bin" / "factcheck"
    command.parent.mkdir(parents=True)
    command.write_text(
        f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m factcheck "$@"\n', "utf-8"
    )
    command.chmod(0o755)
    (tmp_path / "my story").mkdir()
    for name, text in CONFLICT.items():
        (tmp_path / "my story" / name).write_text(text, "utf-8")
    return tmp_path


ENDS = {
    # --fail-on, more options: how it ends
    "a conflict": ("conflict", "", 1),
    "may be": ("never", "", 0),
    "with more options": ("conflict", "--ignore=conflicts\n--min-independent=3\n", 0),
    "an option that is none": ("conflict", "--no-such-option", 2),
}


@pytest.mark.parametrize(("fail_on", "more", "end"), ENDS.values(), ids=ENDS.keys())
def test_the_action_reports(runner: Path, fail_on: str, more: str, end: int) -> None:
    """It ends as the report does; inputs may have blanks, and try to be commands in vain."""
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", SCRIPTS[1]],
        cwd=runner,
        env={
            "PATH": "/usr/bin:/bin",
            "RUNNER_TEMP": str(runner),
            "INPUTS": "my story/\n$(touch harm).txt\n",
            "OPTIONS": more,
            "FAIL_ON": fail_on,
            "SARIF": "out.sarif",
        },
        capture_output=True,
        check=False,
    )

    assert done.returncode == end, done.stderr.decode()
    assert (runner / "out.sarif").exists() is (end < 2)
    assert not (runner / "harm").exists()


def test_the_command_of_the_guide_is_one() -> None:
    """Its options are those that there are."""
    lines = re.findall(r"^factcheck (.*)$", GUIDE, re.MULTILINE)

    assert lines
    for line in lines:
        assert read_line(shlex.split(line)).inputs
