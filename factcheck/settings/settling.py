"""The last word on settings: the default, then files, then variables, then the command line."""

import os
from argparse import Namespace
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.errors import UsageError
from factcheck.settings.sources import (
    File,
    Given,
    files_found,
    given_by_environment,
    given_by_file,
)
from factcheck.settings.table import Setting, settings_of

DEFAULT, SAID = "default", "command line"


class Settled(NamedTuple):
    """A setting, the value that it has in this run, and where that comes from."""

    setting: Setting
    value: Any
    origin: str


def settle(
    command: str,
    said: Namespace,
    environment: Mapping[str, str] = os.environ,
    folder: Path | None = None,
) -> tuple[Settled, ...]:
    """Return every setting of a command, and put those that were not said into *said*.

    *folder* is the current one, unless another is given; files are found from there upwards.
    """
    mine = settings_of(command)
    known = {one.name: Settled(one, one.fresh, DEFAULT) for one in mine}
    variables = list(given_by_environment(environment))
    for file in _files(said, variables, folder or Path.cwd()):
        _overrule(known, given_by_file(file), command)
    _overrule(known, variables, command)
    for setting in mine:
        if hasattr(said, setting.attribute):
            value = getattr(said, setting.attribute)
            known[setting.name] = Settled(setting, value, SAID)
    for one in known.values():
        setattr(said, one.setting.attribute, one.value)
    return tuple(known.values())


def _files(said: Namespace, variables: Iterable[Given], folder: Path) -> tuple[File, ...]:
    """Return the configuration files to read, the weaker first."""
    wanted = {one.setting.name: one.value for one in variables} | {
        name.replace("_", "-"): value for name, value in vars(said).items()
    }
    if wanted.get("no-config"):
        if hasattr(said, "config"):
            raise UsageError("--config names a file and --no-config reads none: give one of them")
        return ()
    if named := wanted.get("config"):
        return (File(folder / named, named=True),)
    return files_found(folder, _home())


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:  # nobody's
        return None


def _overrule(known: dict[str, Settled], given: Iterable[Given], command: str) -> None:
    """Put what was given over what is known; what was given for this command is the stronger."""
    for one in sorted(given, key=lambda one: one.command is not None):
        if one.command in (None, command) and one.setting.name in known:
            known[one.setting.name] = Settled(one.setting, one.value, one.origin)
