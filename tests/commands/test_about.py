"""Commands about factcheck itself: its rules, its health, its completion."""

import importlib.metadata
import json
import re
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from factcheck.cli import main
from factcheck.commands import doctor
from factcheck.commands.doctor import EXTRAS, LIBRARIES, State, examine
from factcheck.reference.kinds import load_kinds
from factcheck.report import RENDERERS
from factcheck.report.schema import load_schema
from factcheck.settings.commands import COMMANDS

ROOT = Path(__file__).parent.parent.parent

# -- rules and explain -------------------------------------------------------------------------


def test_all_rules_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Each kind with code, name and meaning; the gravest verdict first."""
    assert main(["rules"]) == 0
    text = capsys.readouterr().out

    for one in load_kinds().values():
        assert f"  {one.code} · {one.name}" in text
        assert one.means in text
    assert text.index("CONFLICTS (") < text.index("DISPUTED (") < text.index("AGREES (")


def test_rules_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    """By code, verdict or number; a slip has its cure."""
    assert main(["rules", "CF03", "weekday-does-not-fit", "-f", "json"]) == 0
    document = json.loads(capsys.readouterr().out)

    jsonschema.Draft202012Validator(load_schema("rules")).validate(document)
    codes = {one["code"] for one in document["rules"]}
    assert codes == {"swapped-digits", "weekday-does-not-fit"} | {
        code for code, one in load_kinds().items() if "CF03" in one.catalogue
    }
    assert main(["rules", "swaped-digits"]) == 2
    assert "did you mean swapped-digits?" in capsys.readouterr().err


def test_rules_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """One row a kind, with as many cells as the head has."""
    assert main(["rules", "-f", "md"]) == 0
    rows = capsys.readouterr().out.splitlines()

    assert len(rows) == len(load_kinds()) + 2
    assert {len(re.findall(r"(?<!\\)\|", one)) for one in rows} == {7}


EXPLAINED = {
    "a code": ("swapped-digits", ["swapped-digits"]),
    "a number": ("CF26", ["weekday-does-not-fit"]),
    "a number in small letters": (" cf26", ["weekday-does-not-fit"]),
    "a number of several": (
        "AG15",
        [code for code, one in load_kinds().items() if "AG15" in one.catalogue],
    ),
}


@pytest.mark.parametrize(("word", "codes"), EXPLAINED.values(), ids=EXPLAINED.keys())
def test_kinds_are_explained(
    word: str, codes: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """By code or number; a number can be several kinds."""
    assert main(["explain", word]) == 0
    text = capsys.readouterr().out

    assert codes
    for code in codes:
        assert load_kinds()[code].means in text
    assert text.count("To check: ") == len(codes)


# -- doctor ------------------------------------------------------------------------------------


def test_the_doctor_knows_what_the_package_asks_for() -> None:
    """Its lists are those of pyproject.toml: nothing that is installed goes unseen."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    def names(wanted: list[str]) -> set[str]:
        found = {re.split(r"[>=<\[ ]", one)[0] for one in wanted}
        return found - {"factcheck-desk"}

    assert names(project["dependencies"]) == set(LIBRARIES)
    ours = {name: names(those) for name, those in project["optional-dependencies"].items()}
    for tools in ("all", "calibration", "dev", "peers", "pytest"):
        del ours[tools]
    assert {name: set(libraries) for name, (_, libraries) in EXTRAS.items()} == {
        name: libraries for name, libraries in ours.items() if libraries
    }


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that lets libraries be absent, or break where they are imported."""

    def set_up(*absent: str, broken: tuple[str, ...] = ()) -> None:
        def version(name: str) -> str:
            if name in absent:
                raise importlib.metadata.PackageNotFoundError(name)
            return "1.0"

        def load(module: str) -> None:
            if module in broken:
                raise OSError("libcairo.so.2: cannot open shared object file")

        monkeypatch.setattr(doctor, "version", version)
        monkeypatch.setattr(doctor, "import_module", load)

    return set_up


STATES = {
    # what is wrong: the check, how it stands, what to do, how it ends
    "nothing": ((), (), "pdf", State.WELL, None, 0),
    "an extra that is not there": (
        ("openpyxl",),
        (),
        "xlsx",
        State.ABSENT,
        "pip install 'factcheck-desk[xlsx]'",
        0,
    ),
    "an extra that is broken": (
        (),
        ("pypdfium2",),
        "pdf",
        State.WRONG,
        "pip install --force-reinstall 'factcheck-desk[pdf]'",
        1,
    ),
    "a library that is not there": (
        ("pint",),
        (),
        "pint",
        State.WRONG,
        "pip install --force-reinstall pint",
        1,
    ),
}


@pytest.mark.parametrize(
    ("absent", "broken", "name", "state", "cure", "end"), STATES.values(), ids=STATES.keys()
)
def test_the_doctor_sees_what_is_missing(  # noqa: PLR0913, PLR0917 - the columns of the table
    without: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    absent: tuple[str, ...],
    broken: tuple[str, ...],
    name: str,
    state: State,
    cure: str | None,
    end: int,
) -> None:
    """What is needed and missing is wrong; what is not needed only tells how to get it."""
    without(*absent, broken=broken)
    [found] = [one for one in examine() if one.name == name]

    assert (found.state, found.cure) == (state, cure)
    assert main(["doctor", "-f", "json"]) == end
    document = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator(load_schema("doctor")).validate(document)
    assert document["well"] is (end == 0)
    assert main(["doctor"]) == end
    assert ("All is well" in capsys.readouterr().out) is (end == 0)


def test_the_doctor_sees_a_broken_file(
    without: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """That is when one calls for it: it tells, and does not fall ill itself."""
    without()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text("fial-on = 'any'\n", "utf-8")

    assert main(["doctor"]) == 1
    assert "factcheck.toml: fial-on: there is no such setting" in capsys.readouterr().out
    (tmp_path / "factcheck.toml").write_text("fail-on = 'any'\n", "utf-8")
    assert main(["doctor"]) == 0
    assert "factcheck.toml" in capsys.readouterr().out


def test_the_doctor_sees_a_cache_that_cannot_be_written(
    without: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before an hour of fetching ends there."""
    without()
    (tmp_path / "taken").write_text("", "utf-8")
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path / "taken" / "pages"))
    [found] = [one for one in examine() if one.about == "settings"]

    assert found.state is State.WRONG
    assert "cannot be written (FACTCHECK_CACHE)" in found.seen


# -- completion --------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "fish", "powershell", "tcsh", "zsh"])
def test_each_shell_has_its_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It knows all commands and options."""
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out

    for word in (*COMMANDS, "fail-on", "docx-revisions"):
        assert word in script


def test_bash_completes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Commands, options, values, formats and files, as if someone pressed the key."""
    main(["completion", "bash"])
    (tmp_path / "script").write_text(capsys.readouterr().out, "utf-8")
    (tmp_path / "herald.txt").write_text("34", "utf-8")
    lines = {
        "factcheck rep": {"report"},
        "factcheck report --fail-": {"--fail-on"},
        "factcheck report --fail-on di": {"dispute"},
        "factcheck report -f js": {one for one in RENDERERS if one.startswith("js")},
        "factcheck report her": {"herald.txt"},
        "factcheck completion z": {"zsh"},
    }
    asked = "\n".join(
        f"COMP_WORDS=({line}); COMP_CWORD={line.count(' ')}; COMPREPLY=(); "
        '_shtab_factcheck; echo "${COMPREPLY[*]}"'
        for line in lines
    )
    done = subprocess.run(
        ["bash", "-c", f"source ./script\n{asked}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    found = [set(one.split()) for one in done.stdout.splitlines()]

    assert dict(zip(lines, found, strict=True)) == lines
