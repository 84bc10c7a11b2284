"""The command ``factcheck``: what happens to a line, and how it ends.

Which commands there are, and with what options, stands in ``settings/``; what a command does stands
in its module of ``commands/``. They know the whole line, so each is imported only when there is
work: ``--help`` and ``--version`` are instant.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from factcheck.errors import FactcheckError
from factcheck.settings.parser import read_line
from factcheck.settings.table import SETTLED_AS, WITH_SETTINGS

FAILED, INTERRUPTED = 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    _speak_utf8()
    try:
        status = _run(read_line(arguments))
        sys.stdout.flush()
    except FactcheckError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # Who reads has seen enough. What is still in the buffer must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        # Whatever happens: one line, and never a 0.
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        return _fail(f"unexpected {type(error).__name__}: {error} (FACTCHECK_DEBUG=1 shows where)")
    return status


def _run(options: Namespace) -> int:
    """Settle what was not said, and do what the command does."""
    command = SETTLED_AS.get(options.command, options.command)
    if command in WITH_SETTINGS:
        # The files and variables that settle it are looked at only when there is work.
        from factcheck.settings.settling import settle  # noqa: PLC0415

        settled = settle(command, options)
        if options.show_config:
            from factcheck.commands.show_config import show_config  # noqa: PLC0415

            return show_config(command, settled)
    status: int = import_module(f"factcheck.commands.{options.command}").run(options)
    return status


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale; what UTF-8 cannot carry is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _fail(message: str) -> int:
    from factcheck.report.lines import shown  # noqa: PLC0415 - only who fails needs it

    sys.stderr.write(f"factcheck: {shown(message)}\n")
    return FAILED
