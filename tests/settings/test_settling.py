"""Settings: whoever speaks last is heard, and a slip is told with its place and its cure."""

import os
import tomllib
from argparse import Namespace
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.commands.show_config import as_toml
from factcheck.errors import SettingError, UsageError
from factcheck.settings.kinds import Choice, Kind, Number, Several, Switch, Wrong
from factcheck.settings.settling import Settled, settle
from factcheck.settings.table import ALL, SETTINGS, Trust

FAIL_ON = "fail-on"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let neither the environment nor a file of the test run decide."""
    for name in [name for name in os.environ if name.startswith("FACTCHECK_")]:
        monkeypatch.delenv(name)
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def settled(
    folder: Path, environment: dict[str, str] | None = None, command: str = "report", **said: object
) -> dict[str, Settled]:
    """Return the settings of a command by name."""
    found = settle(command, Namespace(**said), environment or {}, folder)
    return {one.setting.name: one for one in found}


# -- who wins ----------------------------------------------------------------------------------

PROJECT = '[tool.factcheck]\nfail-on = "any"\n'
OWN = 'fail-on = "dispute"\n'
BOTH = {"pyproject.toml": PROJECT, "factcheck.toml": OWN}
ORDER = {
    # name: files, environment, what was said, the value, where it comes from
    "the default": ({}, {}, None, "conflict", "default"),
    "a project file": ({"pyproject.toml": PROJECT}, {}, None, "any", "pyproject.toml"),
    "our own file": (BOTH, {}, None, "dispute", "factcheck.toml"),
    "a variable": (BOTH, {"FACTCHECK_FAIL_ON": "never"}, None, "never", "FACTCHECK_FAIL_ON"),
    "an empty variable": (BOTH, {"FACTCHECK_FAIL_ON": " "}, None, "dispute", "factcheck.toml"),
    "the command line": (
        BOTH,
        {"FACTCHECK_FAIL_ON": "never"},
        "uncorroborated",
        "uncorroborated",
        "command line",
    ),
    "the table of a command": (
        {"factcheck.toml": '[report]\nfail-on = "any"\n'},
        {},
        None,
        "any",
        "factcheck.toml",
    ),
    "the table of a command over the top": (
        {"factcheck.toml": 'fail-on = "dispute"\n[report]\nfail-on = "any"\n'},
        {},
        None,
        "any",
        "factcheck.toml",
    ),
    "a variable of the command": (
        {},
        {"FACTCHECK_FAIL_ON": "never", "FACTCHECK_REPORT_FAIL_ON": "any"},
        None,
        "any",
        "FACTCHECK_REPORT_FAIL_ON",
    ),
    "the top of our file over a table of the project's": (
        {"factcheck.toml": OWN, "pyproject.toml": '[tool.factcheck.report]\nfail-on = "any"\n'},
        {},
        None,
        "dispute",
        "factcheck.toml",
    ),
    "a project file of others": (
        {"pyproject.toml": '[tool.other]\nfail-on = "whim"\n'},
        {},
        None,
        "conflict",
        "default",
    ),
    "a broken project file of others": (
        {"pyproject.toml": "[tool.other\n"},
        {},
        None,
        "conflict",
        "default",
    ),
}


@pytest.mark.parametrize(
    ("files", "environment", "said", "value", "origin"), ORDER.values(), ids=ORDER.keys()
)
def test_who_speaks_last_is_heard(  # noqa: PLR0913, PLR0917 - the columns of the table
    tmp_path: Path,
    files: dict[str, str],
    environment: dict[str, str],
    said: str | None,
    value: str,
    origin: str,
) -> None:
    """The default, the project's file, ours, the environment, the command line."""
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    given = {"fail_on": said} if said else {}

    found = settled(tmp_path, environment, **given)[FAIL_ON]
    assert (found.value, found.origin) == (value, origin)


def test_a_setting_of_another_command_is_of_no_consequence(tmp_path: Path) -> None:
    """What one file says of report does not stop extract."""
    (tmp_path / "factcheck.toml").write_text(
        'fail-on = "any"\nstrict = true\n[extract]\nall = true\n[report]\nexplain = true\n', "utf-8"
    )
    extract = settled(tmp_path, command="extract")

    assert FAIL_ON not in extract
    assert extract["strict"].value is True
    assert extract["all"].value is True
    assert settled(tmp_path)["explain"].value is True


def test_a_default_list_is_not_shared(tmp_path: Path) -> None:
    """What one run adds, the next does not find."""
    settled(tmp_path)["files-from"].value.append("x")

    assert settled(tmp_path)["files-from"].value == []


# -- where files are looked for ----------------------------------------------------------------


def _write(path: Path, text: str = OWN) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_the_nearest_file_above_counts(tmp_path: Path) -> None:
    """From a folder of a project the settings of the project hold, unless it has its own."""
    _write(tmp_path / "factcheck.toml")
    inner = tmp_path / "desk" / "story"
    inner.mkdir(parents=True)

    assert settled(inner)[FAIL_ON].value == "dispute"
    _write(tmp_path / "desk" / "factcheck.toml", 'fail-on = "never"\n')
    assert settled(inner)[FAIL_ON].value == "never"


@pytest.mark.parametrize("root", [".git", ".hg", ".svn"])
def test_the_search_ends_at_the_root_of_a_repository(tmp_path: Path, root: str) -> None:
    """What lies above it belongs to somebody else."""
    _write(tmp_path / "factcheck.toml")
    (tmp_path / "checkout" / root).mkdir(parents=True)

    assert settled(tmp_path / "checkout")[FAIL_ON].value == "conflict"


def test_the_search_ends_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The home folder itself is looked at."""
    _write(tmp_path / "factcheck.toml")
    home = tmp_path / "home"
    (home / "story").mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: home)

    assert settled(home / "story")[FAIL_ON].value == "conflict"
    _write(home / "factcheck.toml", 'fail-on = "any"\n')
    assert settled(home / "story")[FAIL_ON].value == "any"


@pytest.mark.skipif(os.name != "posix", reason="other systems tell no such rights")
def test_what_anybody_can_write_decides_nothing(tmp_path: Path) -> None:
    """A file that somebody left in /tmp does not reach into the folders below it."""
    _write(tmp_path / "factcheck.toml")
    (tmp_path / "mine").mkdir()
    tmp_path.chmod(0o777)

    assert settled(tmp_path / "mine")[FAIL_ON].value == "conflict"


def test_nothing_is_looked_for_beside_the_articles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that a stranger sent cannot change how it is judged."""
    _write(tmp_path / "sent" / "factcheck.toml", "what = 'ever'\n")
    _write(tmp_path / "sent" / "pyproject.toml", "[tool.factcheck]\nwhat = 'ever'\n")
    for name in ("herald", "tribune"):
        text = "MARL - At least 34 people were killed on Monday.\n"
        _write(tmp_path / "sent" / f"{name}.txt", text)

    assert main(["report", "sent/herald.txt", "sent/tribune.txt"]) == 0
    assert capsys.readouterr().err == ""


def test_a_named_file_is_the_only_one(tmp_path: Path) -> None:
    """With --config the search is off; so it is with --no-config, which reads none."""
    _write(tmp_path / "factcheck.toml", "strict = true\n")
    _write(tmp_path / "desk.toml")
    named = settled(tmp_path, config="desk.toml")
    by_variable = settled(tmp_path, {"FACTCHECK_CONFIG": "desk.toml"})
    none = settled(tmp_path, {"FACTCHECK_CONFIG": "desk.toml"}, no_config=True)

    assert (named[FAIL_ON].value, named["strict"].value) == ("dispute", False)
    assert (by_variable[FAIL_ON].value, by_variable["strict"].value) == ("dispute", False)
    assert {one.origin for one in none.values()} <= {"default", "command line", "FACTCHECK_CONFIG"}
    assert none[FAIL_ON].value == "conflict"


def test_a_named_project_file_has_its_table(tmp_path: Path) -> None:
    """The name of the file says how it is read."""
    _write(tmp_path / "desk" / "pyproject.toml", PROJECT)

    assert settled(tmp_path, config="desk/pyproject.toml")[FAIL_ON].value == "any"


def test_a_path_is_relative_to_its_file(tmp_path: Path) -> None:
    """Not to where one happens to stand."""
    _write(tmp_path / "desk" / "desk.toml", 'fetch = true\ncache = "pages"\n')
    found = settled(tmp_path, config="desk/desk.toml")

    assert found["cache"].value == str(tmp_path / "desk" / "pages")


# -- what is refused ---------------------------------------------------------------------------

REFUSED = {
    # name: the file, what is said of it
    "a slip": ('fial-on = "any"', ("factcheck.toml: fial-on: there is no such setting (did you "
     "mean fail-on?)")),
    "nothing like any": ("colour-of-the-cat = 1", "(--show-config lists all)"),
    "a slip in a table": ("[report]\nexplian = true", ("report.explian: there is no such setting "
     "(did you mean explain?)")),
    "of another command": ("[extract]\nexplain = true", ("extract.explain: extract has no such "
     "setting (report have it)")),
    "a value that cannot be": ('fail-on = "disputes"', ("fail-on: there is no 'disputes' (did you "
     "mean dispute?)")),
    "a text for a number": ('min-independent = "two"', "min-independent: 'two' is no number"),
    "a truth for a number": ("min-independent = true", "min-independent: True is no number"),
    "a text for a truth": ('strict = "yes"', "strict: 'yes' is neither true nor false"),
    "a number for a text": ("desk = 7", "desk: expected a text, not 7"),
    "no language": ('language = "Old Norse"', "language: there is no language 'Old Norse'"),
    "a command as a setting": ("report = true", "report: this is a command, not a setting"),
    "broken": ("fail-on = ", "factcheck.toml: this is no TOML: "),
    "of one run": ('stdin-filename = "x"', "only the command line can say this"),
    "the network": ("fetch = true", "fetch: a file that was found, not named, cannot set this"),
    "files that are written": ('[report]\nformat = "html:/etc/passwd"', ("report.format: a file "
     "that was found")),
    "a folder that is written": ('cache = "x"', "cache: a file that was found"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_a_slip_is_one_line_with_file_key_and_cure(
    tmp_path: Path, text: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is never passed over, and nothing is done meanwhile."""
    (tmp_path / "factcheck.toml").write_text(text, "utf-8")

    assert main(["report", "x"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert printed.err.startswith("factcheck: factcheck.toml: ")
    assert words in printed.err


def test_a_format_belongs_to_a_command(tmp_path: Path) -> None:
    """What report writes, extract cannot."""
    (tmp_path / "desk.toml").write_text('format = "json"\n', "utf-8")

    with pytest.raises(SettingError, match=r"desk\.toml: format: each command has its own"):
        settled(tmp_path, config="desk.toml")
    (tmp_path / "desk.toml").write_text('[report]\nformat = ["text", "json:a.json"]\n', "utf-8")
    found = settled(tmp_path, config="desk.toml")["format"]
    assert found.value == ["text", "json:a.json"]


VARIABLES = {
    "FACTCHECK_FAILON": ("any", "did you mean FACTCHECK_FAIL_ON?"),
    "FACTCHECK_FAIL_ON": ("whim", "there is no 'whim'"),
    "FACTCHECK_STRICT": ("perhaps", "neither yes nor no"),
    "FACTCHECK_MIN_INDEPENDENT": ("0", "no number of voices"),
}


@pytest.mark.parametrize(("name", "value", "words"), [(n, *v) for n, v in VARIABLES.items()])
def test_a_slip_in_a_variable(tmp_path: Path, name: str, value: str, words: str) -> None:
    """As in a file."""
    with pytest.raises(SettingError) as refused:
        settled(tmp_path, {name: value})

    assert str(refused.value).startswith(f"environment: {name}: ")
    assert words in str(refused.value)


def test_variables_of_others_are_left_alone(tmp_path: Path) -> None:
    """A key for another service may begin as ours do."""
    found = settled(tmp_path, {"FACTCHECK_API_KEY": "x", "FACTCHECK_DEBUG": "1"})

    assert {one.origin for one in found.values()} == {"default"}


def test_a_file_and_no_file(tmp_path: Path) -> None:
    """Who says both has to decide."""
    with pytest.raises(UsageError, match="give one of them"):
        settled(tmp_path, config="desk.toml", no_config=True)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """With its name."""
    with pytest.raises(SettingError, match=r"nowhere\.toml: cannot be read: No such file"):
        settled(tmp_path, config="nowhere.toml")


# -- kinds -------------------------------------------------------------------------------------

READ = [
    (Choice("a", "b"), "a", "a"),
    (Number(1, "number"), "12", 12),
    (Switch(), "Yes", True),
    (Switch(), "0", False),
    (Several(Choice("a", "b")), "a, b,", ["a", "b"]),
    (Several(Kind(), commas=False), "a,b", ["a,b"]),
    (Kind(), "x y", "x y"),
]
NOT_READ = [
    (Choice("a", "b"), "c"),
    (Number(1, "number"), "0"),
    (Number(1, "number"), "-1"),
    (Number(1, "number"), "1.5"),
    (Number(1, "number"), "9" * 5000),
    (Number(1, "number"), "\u0663"),
    (Switch(), ""),
    (Several(Choice("a", "b")), "a,c"),
    (Kind(), " "),
    (Kind(), "two\nlines"),
]


@pytest.mark.parametrize(("kind", "text", "value"), READ)
def test_words_are_read(kind: Kind, text: str, value: object) -> None:
    """On the command line and in a variable."""
    assert kind.from_text(text) == value


@pytest.mark.parametrize(("kind", "text"), NOT_READ)
def test_other_words_are_refused(kind: Kind, text: str) -> None:
    """With what is wrong."""
    with pytest.raises(Wrong):
        kind.from_text(text)


# -- what is shown -----------------------------------------------------------------------------


def test_what_is_shown_can_be_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pasted into a file, what --show-config prints sets the same; nothing else is done."""
    _write(tmp_path / "desk.toml", 'fail-on = "any"\n[report]\nlanguage = "de"\n')
    told = ["--desk", 'The "Herald"\t\u00e9\\', "--no-quotes", "--show-config", "no-such-input"]

    assert main(["report", "--config", "desk.toml", *told]) == 0
    printed = capsys.readouterr().out
    assert 'fail-on = "any"  # desk.toml\n' in printed
    assert "min-independent = 2  # default\n" in printed
    assert "quotes = false  # command line\n" in printed
    _write(tmp_path / "factcheck.toml", printed)
    before = settled(tmp_path, config="desk.toml", desk='The "Herald"\t\u00e9\\', quotes=False)
    after = settled(tmp_path)
    shared = [one.name for one in ALL if one.name in after and one.trust is Trust.FOUND]
    assert [after[name].value for name in shared] == [before[name].value for name in shared]


@pytest.mark.parametrize("command", ["report", "extract", "explain"])
def test_each_setting_is_shown(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Those that a file can set, also where they are not set."""
    assert main([command, "--show-config"]) == 0
    printed = capsys.readouterr().out
    for one in ALL:
        shown = command in one.commands and one.trust is not Trust.LINE
        assert (f"{one.name} = " in printed or f"# {one.name} is" in printed) is shown


@pytest.mark.parametrize("value", ["a\x7f\x00b", 'quoted "\\', ["a", "\u2028"], True, 3, []])
def test_a_value_is_written_as_toml(value: object) -> None:
    """Whatever its signs are."""
    assert tomllib.loads(f"key = {as_toml(value)}") == {"key": value}


# -- the table ---------------------------------------------------------------------------------


def test_the_table_is_in_order() -> None:
    """A setting is found where one looks for it, under one name, with words that end plainly."""
    for settings in SETTINGS.values():
        assert [one.name for one in settings] == sorted(one.name for one in settings)
    assert len({one.name for one in ALL}) == len(ALL)
    assert not [one.name for one in ALL if one.help.endswith(".")]


def test_a_default_is_what_its_kind_takes() -> None:
    """What holds without a word could be said as well."""
    for one in ALL:
        assert one.default is None or one.kind.from_toml(one.default) == one.default
