"""Bad input gets one clear message, with its place and its cure; never a traceback."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
STORY = "MARL, July 5 (Reuters) - At least 34 people were killed in the fire, police said."
OTHER = "MARL, July 5 (AFP) - At least 34 people were killed in the fire, police said."


# What nobody should see, and what the command says when it is surprised itself.
CRASH = re.compile(r"Traceback|unexpected \w+(?:Error|Exception)|BrokenPipe")


def factcheck(
    *arguments: str, folder: Path, stdin: bytes = b"", columns: int = 80, package: Path = ROOT
) -> "subprocess.CompletedProcess[str]":
    """Return what the command says and how it ends, started as an editor would start it."""
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        input=stdin,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(package), "COLUMNS": str(columns)},
        capture_output=True,
        check=False,
        timeout=120,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def _write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def _manifest(*tables: str) -> str:
    return "\n".join(f"[[article]]\n{table}\n" for table in tables)


GOOD = '{"id": "a1", "text": "At least 34 people were killed."}\n'
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
# What is wrong: the files, the arguments, and what the message must say.
REFUSED: dict[str, tuple[dict[str, str | bytes], list[str], str]] = {
    "a missing file": ({}, ["nowhere.txt"], r"nowhere\.txt: .*(?:no such|not exist|not found)"),
    "an empty file": ({"empty.txt": ""}, ["empty.txt"], r"empty\.txt: .*(?:empty|no text)"),
    "a file of white space": ({"blank.txt": " \n\n\t"}, ["blank.txt"], r"blank\.txt: "),
    "an empty folder": ({"desk/.keep": ""}, ["desk"], r"desk: .*(?:no articles?|nothing|empty)"),
    "a picture": ({"photo.txt": PICTURE}, ["photo.txt"], r"photo\.txt: .*(?:binary|text)"),
    "broken JSON": (
        {"articles.jsonl": GOOD + GOOD.replace("a1", "a2") + '{"id": "a3", "text": \n'},
        ["articles.jsonl"],
        r"articles\.jsonl:3: ",
    ),
    "JSON that is no article": (
        {"articles.jsonl": GOOD + "[1, 2]\n"},
        ["articles.jsonl"],
        r"articles\.jsonl:2: ",
    ),
    "an article without a text": (
        {"articles.jsonl": GOOD + '{"id": "a2"}\n'},
        ["articles.jsonl"],
        r"articles\.jsonl:2: .*text",
    ),
    "two articles of one id": ({"articles.jsonl": GOOD + GOOD}, ["articles.jsonl"], r"a1"),
    "an impossible day": (
        {
            "desk/a.txt": STORY,
            "desk/manifest.toml": _manifest('file = "a.txt"\npublished = "2024-02-30"'),
        },
        ["desk"],
        r"manifest\.toml.*2024-02-30",
    ),
    "an impossible day, unquoted": (
        {
            "desk/a.txt": STORY,
            "desk/manifest.toml": _manifest('file = "a.txt"\npublished = 2024-02-30'),
        },
        ["desk"],
        r"manifest\.toml",
    ),
    "a manifest that is no TOML": (
        {"desk/a.txt": STORY, "desk/manifest.toml": "[[articles\n"},
        ["desk"],
        r"manifest\.toml",
    ),
    "a manifest of a missing file": (
        {"desk/manifest.toml": _manifest('file = "gone.txt"')},
        ["desk"],
        r"gone\.txt",
    ),
    "an unknown key": (
        {
            "desk/a.txt": STORY,
            "desk/manifest.toml": _manifest('file = "a.txt"\npublishd = "2024-07-05"'),
        },
        ["desk"],
        r"manifest\.toml.*publishd",
    ),
    "an unknown time zone": (
        {
            "desk/a.txt": STORY,
            "desk/manifest.toml": _manifest('file = "a.txt"\ntimezone = "Mars/Olympus"'),
        },
        ["desk"],
        r"manifest\.toml.*Mars/Olympus",
    ),
    "a way out of the folder": (
        {
            "secret.txt": STORY,
            "desk/manifest.toml": _manifest('file = "../secret.txt"'),
        },
        ["desk"],
        r"manifest\.toml.*\.\./secret\.txt",
    ),
    "an impossible day in a line": (
        {"articles.jsonl": '{"id": "a1", "text": "34 died.", "published": "yesterday"}\n'},
        ["articles.jsonl"],
        r"articles\.jsonl:1: .*yesterday",
    ),
    "nothing at all": ({}, [], r"(?i)path|article|usage"),
    "an unknown format": ({"a.txt": STORY}, ["a.txt", "--format", "papyrus"], r"papyrus"),
    "an unknown option": ({"a.txt": STORY}, ["a.txt", "--loudly"], r"--loudly"),
}


@pytest.mark.parametrize(("files", "arguments", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_said(
    tmp_path: Path, files: dict[str, str | bytes], arguments: list[str], message: str
) -> None:
    """One thing is wrong, so one thing is said, with its place; a strict command ends with 2."""
    _write(tmp_path, files)
    done = factcheck("report", *arguments, "--strict", folder=tmp_path)
    lines = done.stderr.strip().splitlines()

    assert not CRASH.search(done.stderr)
    assert len([line for line in lines if re.search(message, line, re.IGNORECASE)]) == 1
    assert len(lines) <= 4
    assert done.returncode == 2


def test_an_unknown_command_is_said(tmp_path: Path) -> None:
    """A slip of the fingers ends with 2, and the commands are named."""
    done = factcheck("reprot", folder=tmp_path)

    assert not CRASH.search(done.stderr)
    assert "report" in done.stderr
    assert done.returncode == 2


ENCODED: dict[str, Callable[[str], bytes]] = {
    "western european": lambda text: text.encode("cp1252"),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-8 with a mark": lambda text: text.encode("utf-8-sig"),
}


@pytest.mark.parametrize("encode", ENCODED.values(), ids=ENCODED.keys())
def test_another_encoding_corrupts_nothing(tmp_path: Path, encode: Callable[[str], bytes]) -> None:
    """A text in another encoding is read as it was meant, or refused by name; never garbled."""
    text = "\u201cAt least 34 people were killed\u201d in S\u00e3o Marl\u2019s caf\u00e9, he said."
    (tmp_path / "herald.txt").write_bytes(encode(text))
    done = factcheck("extract", "herald.txt", "--format", "jsonl", folder=tmp_path)

    assert not CRASH.search(done.stderr)
    if done.returncode == 0:
        assert "at least 34 people" in done.stdout.lower()
        assert "\ufffd" not in done.stdout
        assert "\u00c3" not in done.stdout
    else:
        assert done.returncode == 2
        assert "herald.txt" in done.stderr


@pytest.mark.parametrize(("arguments", "end"), [([], 0), (["--strict"], 2)])
def test_a_loss_is_said_beside_the_rest(tmp_path: Path, arguments: list[str], end: int) -> None:
    """What can be read is reported, what cannot is named; if that is a failure the desk says."""
    _write(tmp_path, {"a.txt": STORY, "b.txt": OTHER, "c.txt": PICTURE})
    done = factcheck("report", "a.txt", "b.txt", "c.txt", *arguments, folder=tmp_path)

    assert not CRASH.search(done.stderr)
    assert done.stderr.count("c.txt") == 1
    assert done.stdout.count("c.txt") == 1
    assert done.stdout.startswith("1 input could not be read")
    assert done.returncode == end


def test_nothing_but_losses_is_a_failure(tmp_path: Path) -> None:
    """A report on nothing would be no report."""
    _write(tmp_path, {"b.txt": "", "c.txt": PICTURE})
    done = factcheck("report", "b.txt", "c.txt", folder=tmp_path)

    assert not CRASH.search(done.stderr)
    assert len(done.stderr.splitlines()) == 3
    assert done.stdout == ""
    assert done.returncode == 2


LONG_LINE = ("and so on and on, " * 60 + "34 people were hurt, ") * 4_600


def test_a_line_of_five_megabytes(tmp_path: Path) -> None:
    """A line without an end is read to its end, or refused by name; it brings nothing down."""
    (tmp_path / "long.txt").write_text(LONG_LINE, "utf-8")
    done = factcheck("extract", "long.txt", "--format", "jsonl", folder=tmp_path)

    assert not CRASH.search(done.stderr)
    assert done.returncode in {0, 2}
    assert done.returncode == 0 or "long.txt" in done.stderr


SLIPS = {
    "an unknown unit": ("units.toml", '[smoot]\nis = "1.7 * metrre"\nen = ["smoots"]\n', "metrre"),
    "an unknown key": ("units.toml", '[smoot]\nis = "1.7 * metre"\nplural = "smoots"\n', "plural"),
    "a word of two units": ("units.toml", '[smoot]\nis = "1.7 * metre"\nen = ["miles"]\n', "miles"),
    "no TOML": ("agencies.toml", "[smoot\n", "agencies"),
    "no TOML for words": ("languages/en/measures.toml", "[smoot\n", "measures"),
}


@pytest.mark.parametrize(("file", "addition", "word"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_in_a_data_file_is_said(tmp_path: Path, file: str, addition: str, word: str) -> None:
    """Who adds a line to a table and slips is told the file and the entry."""
    shutil.copytree(ROOT / "factcheck", tmp_path / "factcheck")
    with (tmp_path / "factcheck" / "reference" / file).open("a", encoding="utf-8") as table:
        table.write(f"\n{addition}")
    (tmp_path / "a.txt").write_text("The bridge is 364 metres long, 3 miles from Marl.", "utf-8")
    done = factcheck("report", "a.txt", folder=tmp_path, package=tmp_path)

    assert not CRASH.search(done.stderr)
    assert file in done.stderr
    assert word in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.returncode == 2


def test_standard_input_that_is_empty_is_said(tmp_path: Path) -> None:
    """A pipe that brings nothing is no clean report."""
    done = factcheck("report", "-", folder=tmp_path)

    assert not CRASH.search(done.stderr)
    assert done.stderr.strip()
    assert done.returncode == 2


def test_a_closed_pipe_is_no_crash(tmp_path: Path) -> None:
    """`factcheck extract … | head -1` ends without a traceback."""
    (tmp_path / "a.txt").write_text(f"{STORY}\n" * 2000, "utf-8")
    command = f"'{sys.executable}' -m factcheck extract a.txt --format jsonl | head -n 1"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert not CRASH.search(done.stderr)
    assert done.stdout.count("\n") == 1
