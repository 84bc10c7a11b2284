"""What is written, and where: as a whole, over no input, and before a pipe can break."""

import io
import os
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.commands.outputs import (
    Output,
    refuse_to_overwrite,
    wanted_outputs,
    write_all,
    write_file,
)
from factcheck.errors import UsageError
from factcheck.report.lines import Lines, Part, Tone, line
from factcheck.report.terminal import show

HERALD = "MARL - At least 34 people were killed in the fire on Monday, police said.\n"
FORMATS = ("text", "json", "html", "md", "junit", "xlsx", "jsonl")

NAMED = {
    # -f, -o: what is written
    (("json",), ()): [("json", None)],
    (("json:a.json", "text"), ()): [("json", "a.json"), ("text", None)],
    ((r"html:C:\desk\a.html",), ()): [("html", r"C:\desk\a.html")],
    ((), ("a.html",)): [("html", "a.html")],
    ((), ("A.HTM", "b.txt", "c.xml", "d.markdown")): [
        ("html", "A.HTM"),
        ("text", "b.txt"),
        ("junit", "c.xml"),
        ("md", "d.markdown"),
    ],
    (("text",), ("a.json",)): [("text", None), ("json", "a.json")],
    ((), ()): [("text", None)],
}


@pytest.mark.parametrize(("given", "meant"), NAMED.items())
def test_outputs_are_named(
    given: tuple[tuple[str, ...], tuple[str, ...]], meant: list[tuple[str, str | None]]
) -> None:
    """By format, with or without a file, or by the ending of the file alone."""
    options = Namespace(outputs=list(given[0]), files=list(given[1]))
    found = wanted_outputs(options, FORMATS)

    assert found == [Output(name, Path(path) if path else None) for name, path in meant]


REFUSED = {
    "no ending": ([], ["report"], "the ending of report tells no format: write -f FORMAT:report"),
    "an ending of nobody": ([], ["a.papyrus"], "the ending of a.papyrus tells no format"),
    "a folder": ([], ["docs"], "docs is a folder: name a file in it, as docs/report.html"),
    "a slip": (["htlm:a"], [], "unknown format 'htlm': did you mean html?"),
    "twice one file": (["json:a.json"], ["a.json"], "two formats for a.json"),
    "a drive without a format": ([r"C:\a.json"], [], "unknown format 'C'"),
}


@pytest.mark.parametrize(("formats", "files", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_meant_is_told(formats: list[str], files: list[str], words: str) -> None:
    """With what to write instead."""
    with pytest.raises(UsageError) as refused:
        wanted_outputs(Namespace(outputs=formats, files=files), FORMATS)

    assert words in str(refused.value)


def test_a_file_is_written_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk is full the old report is still there, and nothing lies beside it."""
    target = tmp_path / "report.json"
    write_file(target, b"old")
    target.chmod(0o640)

    def full(_: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device", content)

    with monkeypatch.context() as broken:
        broken.setattr(Path, "write_bytes", full)
        with pytest.raises(UsageError, match="No space left"):
            write_file(target, b"new")
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"old"]
    write_file(target, b"new")
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"new"]
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (".", "it is a folder: name a file in it"),
        ("nowhere/report.html", "there is no folder .*nowhere: make it first"),
    ],
)
def test_a_place_where_nothing_can_be_written(tmp_path: Path, name: str, words: str) -> None:
    """The message says what to do, and nothing is made beside it."""
    with pytest.raises(UsageError, match=words):
        write_file(tmp_path / name, b"new")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it leads to is written; a device is not replaced by a file."""
    (tmp_path / "there").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / "there" / "report.json")
    write_file(tmp_path / "link.json", b"new")
    write_file(Path(os.devnull), b"new")

    assert (tmp_path / "there" / "report.json").read_bytes() == b"new"
    assert (tmp_path / "link.json").is_symlink()
    assert not Path(os.devnull).is_file()


def test_a_long_name_can_be_written(tmp_path: Path) -> None:
    """The file that is written first has no longer name than a file can have."""
    target = tmp_path / f"{'r' * 250}.json"
    write_file(target, b"new")

    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("width", ["", "60"])
def test_files_come_before_the_pipe(
    width: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever looks at the first lines only has the whole file all the same."""
    monkeypatch.setenv("COLUMNS", width)

    class Broken(io.StringIO):
        def write(self, _: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Broken())
    wanted = [Output("text", None), Output("json", tmp_path / "a.json")]
    with pytest.raises(BrokenPipeError):
        write_all(wanted, lambda name: Lines([line(name)]))

    assert (tmp_path / "a.json").read_text("utf-8") == "json\n"


def test_nothing_is_written_where_one_cannot_be_made(tmp_path: Path) -> None:
    """All are made before the first is written."""

    def content(name: str) -> str:
        if name == "xlsx":
            raise UsageError("no such library")
        return name

    wanted = [Output("json", tmp_path / "a.json"), Output("xlsx", tmp_path / "b.xlsx")]
    with pytest.raises(UsageError, match="no such library"):
        write_all(wanted, content)

    assert list(tmp_path.iterdir()) == []


OVER = {
    "the file": (["herald.txt"], "herald.txt"),
    "with a name": (["Herald=herald.txt"], "herald.txt"),
    "by another way": (["herald.txt"], "../{folder}/herald.txt"),
    "out of a folder": (["."], "herald.txt"),
    "by its ending": (["herald.txt"], "-o"),
}


@pytest.mark.parametrize(("inputs", "target"), OVER.values(), ids=OVER.keys())
def test_no_input_is_overwritten(
    inputs: list[str],
    target: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """However it is named."""
    monkeypatch.chdir(tmp_path)
    Path("herald.txt").write_text(HERALD, "utf-8")
    asked = ["-f", f"text:{target.format(folder=tmp_path.name)}"]
    if target == "-o":
        asked = ["-o", "herald.txt"]

    assert main(["report", *inputs, *asked]) == 2
    assert "is one of the inputs: write into another file" in capsys.readouterr().err
    assert Path("herald.txt").read_text("utf-8") == HERALD


def test_what_is_no_file_is_no_input() -> None:
    """Standard input, an address and a name with a NUL can be compared with a path."""
    refuse_to_overwrite(["-", "https://herald.example/a", "a\0b=c"], ["out.txt", "a\0c"])
    with pytest.raises(UsageError):
        refuse_to_overwrite(["a\0b"], ["a\0b"])


# -- colours -----------------------------------------------------------------------------------


class Terminal(io.StringIO):
    """A terminal, or a pipe."""

    def __init__(self, *, watched: bool) -> None:
        super().__init__()
        self._watched = watched

    def isatty(self) -> bool:
        """Say which."""
        return self._watched


ALARM = [line(Part("alarm", Tone.ALARM), " " + "word " * 40)]
COLOURS = [
    # a terminal, --color, the environment: colours, wrapped
    (True, "auto", {}, True, True),
    (True, "auto", {"NO_COLOR": "1"}, False, True),
    (True, "never", {}, False, True),
    (True, "never", {"FORCE_COLOR": "1"}, False, True),
    (True, "always", {"NO_COLOR": "1"}, True, True),
    (False, "auto", {}, False, False),
    (False, "auto", {"FORCE_COLOR": "1"}, True, False),
    (False, "always", {}, True, False),
    (False, "always", {"TERM": "dumb"}, True, False),
    (False, "never", {"FORCE_COLOR": "1"}, False, False),
    (False, "auto", {"COLUMNS": "60"}, False, True),
]


@pytest.mark.parametrize(("watched", "color", "environment", "coloured", "wrapped"), COLOURS)
def test_colours_are_for_who_wants_them(  # noqa: PLR0913, PLR0917 - the columns of the table
    watched: bool,  # noqa: FBT001 - as above
    color: str,
    environment: dict[str, str],
    coloured: bool,  # noqa: FBT001 - as above
    wrapped: bool,  # noqa: FBT001 - as above
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The command line wins, then the environment; only a known width wraps."""
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    stream = Terminal(watched=watched)
    show(ALARM, stream, color=color)

    assert ("\x1b[1;31m" in stream.getvalue()) is coloured
    assert (stream.getvalue().count("\n") > 1) is wrapped
