"""``factcheck completion``: what a shell needs to complete commands, options and files."""

import argparse
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from factcheck.commands import CLEAN
from factcheck.errors import UsageError
from factcheck.report import RENDERERS
from factcheck.settings.parser import command_parser


def run(options: Namespace) -> int:
    """Write the script of a shell."""
    # Nothing else needs it.
    import shtab  # noqa: PLC0415

    if options.shell not in shtab.SUPPORTED_SHELLS:
        known = ", ".join(shtab.SUPPORTED_SHELLS)
        raise UsageError(f"the library shtab that is installed knows {known}: pip install -U shtab")
    parser = command_parser()
    for action in _actions(parser):
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
        elif action.metavar == _FORMAT:
            action.complete = _formats()  # type: ignore[attr-defined]
    sys.stdout.write(shtab.complete(parser, options.shell) + "\n")
    return CLEAN


_FILES = ("FILE", "INPUT", "OLD", "NEW")
_FOLDERS = ("DIR",)
_FORMAT = "FORMAT[:FILE]"


def _formats() -> dict[str, Any]:
    """Return how each shell is told the formats."""
    names = " ".join(sorted(RENDERERS))
    return {
        "bash": "_factcheck_formats",
        "zsh": f"({names})",
        "tcsh": f"({names})",
        "fish": f'"{names}"',
        "preamble": {"bash": f'_factcheck_formats() {{ compgen -W "{names}" -- "$1"; }}'},
    }


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the options and arguments of a parser and of all below it."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no public list of them
        yield action
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            for below in action.choices.values():
                yield from _actions(below)
