"""What an editor sees who runs the command at a terminal."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path


def on_a_terminal(*arguments: str) -> str:
    """Return the words that a terminal of 80 columns shows of output and errors together."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "TERM": "xterm"},
    ) as process:
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 65_536):
                shown += piece
        except OSError:  # the other side has closed it
            pass
        process.wait(timeout=60)
    os.close(ours)
    return " ".join(re.sub(r"\x1b\[[0-9;]*m", "", shown.decode()).split())


def test_a_loss_is_told_once(tmp_path: Path) -> None:
    """Errors and report stand on one screen: the report begins with what is lost."""
    (tmp_path / "a.txt").write_text("At least 34 people were killed.", "utf-8")
    (tmp_path / "b.txt").write_text("", "utf-8")
    shown = on_a_terminal("report", str(tmp_path), "--no-progress")

    assert shown.count("the file is empty") == 1
    assert shown.startswith("1 input could not be read; this report is incomplete: ")


def test_a_loss_is_told_where_no_report_follows(tmp_path: Path) -> None:
    """Where nothing could be read, or the report goes into a file."""
    (tmp_path / "a.txt").write_text("At least 34 people were killed.", "utf-8")
    (tmp_path / "b.txt").write_text("", "utf-8")
    target = f"json:{tmp_path / 'report.json'}"

    for arguments in ([str(tmp_path / "b.txt")], [str(tmp_path), "-f", target]):
        shown = on_a_terminal("report", *arguments, "--no-progress")
        assert shown.count("the file is empty") == 1
        assert shown.startswith("factcheck: not read: ")
