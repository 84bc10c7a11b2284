"""Outputs of a command: ``-f FORMAT[:FILE]``, as often as one likes."""

import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import attrs

from factcheck.errors import UsageError
from factcheck.report.lines import Lines, plain
from factcheck.report.terminal import show


@attrs.frozen
class Output:
    """A format and the file that it goes into; none: standard output."""

    format: str
    path: Path | None


def outputs(
    wanted: Sequence[str] | None, formats: Collection[str], default: str = "text"
) -> list[Output]:
    """Read ``-f FORMAT[:FILE]``, one or several."""
    found = [_output(one, formats) for one in wanted or [default]]
    targets = [output.path for output in found]
    for target in targets:
        if targets.count(target) > 1:
            raise UsageError(f"two formats for {target or 'standard output'}: write -f FORMAT:FILE")
    return found


def _output(wanted: str, formats: Collection[str]) -> Output:
    name, _, path = wanted.partition(":")
    if name not in formats:
        raise UsageError(f"unknown format {name!r}: choose from {', '.join(sorted(formats))}")
    return Output(name, Path(path) if path else None)


def on_one_screen(wanted: Sequence[Output]) -> bool:
    """Say whether text, which begins with the losses, is shown where errors are shown as well."""
    text = any(output.path is None and output.format == "text" for output in wanted)
    return text and sys.stdout.isatty() and sys.stderr.isatty()


# What a format yields: lines are laid out for where they go, text and bytes go as they are.
Content = Lines | str | bytes


def write_all(wanted: Sequence[Output], content: Callable[[str], Content]) -> None:
    """Write each output to its place; *content* tells what a format holds."""
    for output in wanted:
        made = content(output.format)
        try:
            if output.path is None:
                _to_standard_output(made, output.format)
            else:
                output.path.write_bytes(_encoded(made))
        except BrokenPipeError:
            raise
        except OSError as error:
            raise UsageError(f"cannot write {output.path}: {error.strerror or error}") from error


def _to_standard_output(made: Content, name: str) -> None:
    """Write text as the terminal wants it, and bytes where nobody has to look at them."""
    if isinstance(made, Lines):
        show(made, sys.stdout)
    elif isinstance(made, str):
        sys.stdout.write(made)
    elif sys.stdout.isatty():
        raise UsageError(f"{name} is no text for a terminal: write -f {name}:FILE")
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(made)


def _encoded(made: Content) -> bytes:
    """Return content as a file has it."""
    if isinstance(made, bytes):
        return made
    text = plain(made) if isinstance(made, Lines) else made
    return text.encode("utf-8", "backslashreplace")
