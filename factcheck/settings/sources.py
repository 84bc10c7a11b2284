"""Where settings come from: the files that are found or named, and the variables.

Files are looked for in the current folder and those above it, never beside the articles: a folder
that a stranger sent decides nothing. The search ends at the root of a repository, at the home
folder, and below a folder that everybody may write to.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.errors import SettingError
from factcheck.settings import kinds
from factcheck.settings.kinds import Several, Wrong, nearest
from factcheck.settings.table import ALL, WITH_SETTINGS, Setting, Trust

OWN_FILE, PROJECT_FILE = "factcheck.toml", "pyproject.toml"
_ROOTS = (".git", ".hg", ".svn")
_BY_NAME = {setting.name: setting for setting in ALL}


class Given(NamedTuple):
    """A value that was given to a setting, and where."""

    setting: Setting
    value: Any
    origin: str
    command: str | None  # for this command alone; none: for each that has it


class File(NamedTuple):
    """A configuration file, and whether it was named or found."""

    path: Path
    named: bool


def files_found(folder: Path, home: Path | None) -> tuple[File, ...]:
    """Return the nearest file of either name that has settings, the weaker first."""
    folders = list(_upwards(folder, home))
    nearest_of = (
        next((path for one in folders if _has_settings(path := one / name)), None)
        for name in (PROJECT_FILE, OWN_FILE)
    )
    return tuple(File(path, named=False) for path in nearest_of if path)


def _upwards(folder: Path, home: Path | None) -> Iterator[Path]:
    for one in (folder, *folder.parents):
        # What anybody may put there, as in /tmp, is nobody's decision.
        if one != folder and _is_open_to_all(one):
            return
        yield one
        if one == home or any((one / root).exists() for root in _ROOTS):
            return


def _is_open_to_all(folder: Path) -> bool:
    return os.name == "posix" and bool(folder.stat().st_mode & stat.S_IWOTH)


def _has_settings(path: Path) -> bool:
    """Say whether a file is there and is ours; of a project file only a table is."""
    if path.name == OWN_FILE or not path.is_file():
        return path.is_file()
    # To import the reader of TOML takes longer than to look whether there is anything to read.
    return b"tool.factcheck" in path.read_bytes()


def given_by_file(file: File) -> Iterator[Given]:
    """Yield what a configuration file sets."""
    for key, value in _table(file.path).items():
        # One word is both: "explain = true", and the table of the command.
        if key in WITH_SETTINGS and (isinstance(value, dict) or key not in _BY_NAME):
            yield from _given_by_table(file, key, value)
        else:
            yield _given_by_key(file, key, value, None)


def _given_by_table(file: File, command: str, value: object) -> Iterator[Given]:
    """Yield what the table of a command sets."""
    if not isinstance(value, dict):
        cure = "write its settings below it, in a table of its own"
        raise SettingError(_shown(file.path), command, "this is a command, not a setting", cure)
    for name, one in value.items():
        yield _given_by_key(file, name, one, command)


def _table(path: Path) -> Mapping[str, Any]:
    """Return the settings of a file as they stand there."""
    # Only who has a file waits for its reader.
    import tomllib  # noqa: PLC0415

    try:
        read = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        problem = f"cannot be read: {error.strerror or error}"
        raise SettingError(_shown(path), "", problem) from error
    except ValueError as error:
        raise SettingError(_shown(path), "", f"this is no TOML: {error}") from error
    table = read.get("tool", {}).get("factcheck", {}) if path.name == PROJECT_FILE else read
    if not isinstance(table, dict):
        raise SettingError(_shown(path), "tool.factcheck", "expected a table")
    return table


def _given_by_key(file: File, key: str, value: object, command: str | None) -> Given:
    place = _shown(file.path)
    named = f"{command}.{key}" if command else key
    setting = _BY_NAME.get(key)
    if setting is None:
        mine = tuple(one.name for one in ALL if command is None or command in one.commands)
        cure = nearest(key, (*mine, *WITH_SETTINGS)) or "--show-config lists all"
        raise SettingError(place, named, "there is no such setting", cure)
    if problem := _misplaced(setting, file, command):
        raise SettingError(place, named, *problem)
    try:
        read = _from_folder(setting.kind.from_toml(value), setting, file)
    except Wrong as error:
        raise SettingError(place, named, error.problem, error.cure) from error
    return Given(setting, read, place, command)


def _misplaced(setting: Setting, file: File, command: str | None) -> tuple[str, str] | None:
    """Say why a setting cannot stand here, and what to do."""
    if setting.trust is Trust.LINE:
        return "only the command line can say this", f"give it as --{setting.name}"
    if setting.trust is Trust.NAMED and not file.named:
        cure = f"give --{setting.name}, or name the file: --config {_shown(file.path)}"
        return "a file that was found, not named, cannot set this", cure
    if command and command not in setting.commands:
        return f"{command} has no such setting", f"{', '.join(setting.commands)} have it"
    if setting.own and command is None:
        tables = ", ".join(f"[{one}]" for one in setting.commands)
        return "each command has its own", f"write it below one of {tables}"
    return None


def _from_folder(value: Any, setting: Setting, file: File) -> Any:  # noqa: ANN401 - of any kind
    """Return a value whose paths lead from the folder of the file."""
    if isinstance(setting.kind, kinds.Path):
        return _joined(value, file)
    if isinstance(setting.kind, Several) and isinstance(setting.kind.one, kinds.Path):
        return [_joined(one, file) for one in value]
    return value


def _joined(value: str, file: File) -> str:
    folder = file.path.parent
    path = Path(os.path.normpath(folder / value))
    if not file.named and not path.is_relative_to(folder):
        problem = f"{value!r} leads out of the folder of a file that was found, not named"
        raise Wrong(problem, f"name the file: --config {_shown(file.path)}")
    return str(path)


def _shown(path: Path) -> str:
    """Return a path as short as it can be told from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def given_by_environment(environment: Mapping[str, str]) -> Iterator[Given]:
    """Yield what variables set, those of one command last; an empty one sets nothing."""
    names = dict(_variables())
    for variable in sorted(environment):
        if not variable.startswith("FACTCHECK_") or variable in _NOT_OURS:
            continue
        if variable not in names:
            _refuse_a_slip(variable, tuple(names))
            continue
        setting, command = names[variable]
        if not environment[variable].strip():
            continue
        try:
            value = setting.kind.from_text(environment[variable])
        except Wrong as error:
            raise SettingError("environment", variable, error.problem, error.cure) from error
        yield Given(setting, value, variable, command)


_NOT_OURS = ("FACTCHECK_DEBUG",)


def _variables() -> Iterator[tuple[str, tuple[Setting, str | None]]]:
    """Yield the variables that set something: FACTCHECK_STRICT, FACTCHECK_REPORT_FORMAT."""
    for setting in ALL:
        if setting.trust is Trust.LINE and setting.name not in _ALSO_BY_VARIABLE:
            continue
        if not setting.own:
            yield setting.variable, (setting, None)
        for command in setting.commands:
            name = setting.variable.replace("FACTCHECK_", f"FACTCHECK_{command.upper()}_", 1)
            yield name, (setting, command)


_ALSO_BY_VARIABLE = ("config", "no-config")


def _refuse_a_slip(variable: str, known: tuple[str, ...]) -> None:
    """Refuse a variable that is nearly one of ours; others belong to other programs."""
    if close := get_close_matches(variable, known, n=1, cutoff=_NEARLY):
        cure = f"did you mean {close[0]}?"
        raise SettingError("environment", variable, "there is no such setting", cure)


_NEARLY = 0.85  # of the letters, as difflib counts them
