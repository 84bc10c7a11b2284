"""``factcheck watch``: the report again whenever an input changes, until it is interrupted."""

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import copy
from pathlib import Path

from factcheck.articles.inputs.listings import inputs_in
from factcheck.articles.inputs.patterns import is_pattern, matching
from factcheck.commands import report
from factcheck.commands.inputs import files_named, say
from factcheck.errors import FactcheckError, UsageError
from factcheck.report.wording import number_of

_PAUSE = 1.0  # seconds between two looks
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"  # the screen, what was rolled off it, and back to its top
_ADDRESS = ("http://", "https://")

Seen = dict[str, tuple[int, int]]


def run(options: Namespace, pause: Callable[[float], None] = time.sleep) -> int:
    """Report, and report again after each change; only an interrupt ends it."""
    inputs = _checked(options)
    while True:
        before = _seen(options, inputs)
        _report(options)
        if not options.quiet:
            say(f"watching {number_of(len(before), 'file')}; Ctrl-C ends it")
        _wait(options, inputs, before, pause)


def _checked(options: Namespace) -> list[str]:
    """Return the inputs, if all of them can be looked at again."""
    draft = [options.draft] if options.draft else []
    named = [*options.inputs, *draft, *options.files_from, *options.decisions]
    if not named:
        raise UsageError("watch what: name files, folders or patterns")
    for one in named:
        if one == "-" or one.partition("=")[2] == "-":
            raise UsageError("standard input is read once and cannot be watched: name files")
        if one.startswith(_ADDRESS):
            raise UsageError(f"{one} cannot be watched: name files")
    return named


def _report(options: Namespace) -> None:
    """Show the report; what cannot be done now may be mended while we watch."""
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write(_CLEAR)
    try:
        report.run(copy(options))
    except FactcheckError as error:
        say(str(error))
    sys.stdout.flush()


def _wait(
    options: Namespace, inputs: list[str], before: Seen, pause: Callable[[float], None]
) -> None:
    """Wait for a change, and until nothing has changed for one look: files are written in steps."""
    now = before
    while True:
        pause(_PAUSE)
        last, now = now, _seen(options, inputs)
        if now != before and now == last:
            return


def _seen(options: Namespace, inputs: list[str]) -> Seen:
    """Return size and time of each file that is an input, but not of what is written."""
    written = {Path(one).resolve() for one in files_named(options)}
    found: Seen = {}
    for file in _files(options, inputs):
        if file.resolve() in written or file.is_dir():
            continue
        try:
            status = file.stat()
        except OSError:  # it was there a moment ago
            continue
        found[str(file)] = (status.st_size, status.st_mtime_ns)
    return found


def _files(options: Namespace, inputs: list[str]) -> Iterator[Path]:
    """Yield the files behind inputs: those of folders, those that a list or a pattern names."""
    names = list(inputs)
    for one in options.files_from:
        with suppress(FactcheckError):  # told by the report
            names += inputs_in(one)
    for name in names:
        with suppress(FactcheckError):  # as above
            for path in matching(name) if is_pattern(name) else [_path(name)]:
                yield from path.rglob("*") if path.is_dir() else [path]


def _path(name: str) -> Path:
    """Return the path of an input: FILE, or NAME=FILE."""
    return Path(name if Path(name).exists() or "=" not in name else name.partition("=")[2])
