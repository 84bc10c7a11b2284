"""Outputs of a command: ``-f FORMAT[:FILE]`` and ``-o FILE``, as often as one likes."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from factcheck.errors import UsageError
from factcheck.report.lines import Lines, plain
from factcheck.report.terminal import show
from factcheck.settings.kinds import nearest


@attrs.frozen
class Output:
    """A format and the file that it goes into; none: standard output."""

    format: str
    path: Path | None


# The formats of files whose ending is not the name of the format.
_ENDINGS = {"txt": "text", "htm": "html", "markdown": "md", "ndjson": "jsonl", "xml": "junit"}


def wanted_outputs(
    options: Namespace, formats: Collection[str], default: str = "text"
) -> list[Output]:
    """Read what a command was asked to write, by ``-f`` and by ``-o``."""
    named = [f"{_format_of(file, formats)}:{file}" for file in options.files]
    return outputs([*(options.outputs or []), *named], formats, default)


def _format_of(file: str, formats: Collection[str]) -> str:
    """Return the format that the ending of a file tells."""
    ending = Path(file).suffix.lower().removeprefix(".")
    name = _ENDINGS.get(ending, ending)
    if name not in formats:
        if Path(file).is_dir():
            raise UsageError(
                f"{file} is a folder: name a file in it, as {Path(file) / 'report.html'}"
            )
        problem = f"the ending of {file} tells no format"
        raise UsageError(f"{problem}: write -f FORMAT:{file}, with one of {_listed(formats)}")
    return name


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
    # What follows the first colon is the file, so that a drive of Windows keeps its own.
    name, _, path = wanted.partition(":")
    if name not in formats:
        cure = nearest(name, tuple(formats)) or f"choose from {_listed(formats)}"
        raise UsageError(f"unknown format {name!r}: {cure}")
    return Output(name, Path(path) if path else None)


def _listed(formats: Collection[str]) -> str:
    return ", ".join(sorted(formats))


def on_one_screen(wanted: Sequence[Output]) -> bool:
    """Say whether text, which begins with the losses, is shown where errors are shown as well."""
    return sys.stderr.isatty() and on_screen(wanted)


def on_screen(wanted: Sequence[Output]) -> bool:
    """Say whether text is shown to someone at a terminal."""
    text = any(output.path is None and output.format == "text" for output in wanted)
    return text and sys.stdout.isatty()


def refuse_to_overwrite(inputs: Iterable[str], outputs_named: Iterable[str]) -> None:
    """Refuse an output that is one of the inputs: nobody wants to lose an article to a report."""
    read = {place for one in inputs for place in _places(one)}
    for named in outputs_named:
        if _place(named) in read:
            raise UsageError(f"{named} is one of the inputs: write into another file")


def _places(named: str) -> Iterator[str]:
    """Yield the files that an input can stand for: FILE, or NAME=FILE."""
    yield _place(named)
    if "=" in named:
        yield _place(named.partition("=")[2])


def _place(path: str) -> str:
    try:
        return os.path.normcase(Path(path).resolve())
    except (OSError, ValueError):  # a ring of links, or no name of a file at all
        return path


# What a format yields: lines are laid out for where they go, text and bytes go as they are.
Content = Lines | str | bytes


def write_all(
    wanted: Sequence[Output], content: Callable[[str], Content], *, color: str = "auto"
) -> None:
    """Write each output to its place; *content* tells what a format holds.

    All are made before the first is written, and files come first: whoever stops reading a pipe
    has them all the same.
    """
    made = [(output, content(output.format)) for output in wanted]
    for output, one in sorted(made, key=lambda pair: pair[0].path is None):
        if output.path is None:
            _to_standard_output(one, output.format, color)
        else:
            write_file(output.path, _encoded(one))


def write_file(path: Path, content: bytes) -> None:
    """Write a file as a whole: whoever reads it meanwhile sees the old one, or the new one."""
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():  # /dev/null, a pipe with a name
            target.write_bytes(content)
            return
        _replace(target, content)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        said = _why_not(path) or getattr(error, "strerror", None) or error
        raise UsageError(f"cannot write {path}: {said}") from error


def _why_not(path: Path) -> str:
    """Return why nothing can be written there, where the words of the system do not tell."""
    if path.is_dir():
        return f"it is a folder: name a file in it, as {path / 'report.html'}"
    if not path.parent.exists():
        return f"there is no folder {path.parent}: make it first"
    return ""


def _replace(target: Path, content: bytes) -> None:
    beside = target.with_name(f".{target.name[:_LONG_NAME]}.{os.getpid()}.part")
    try:
        beside.write_bytes(content)
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


_LONG_NAME = 50  # letters; with what is added a name stays below what file systems take


def _to_standard_output(made: Content, name: str, color: str) -> None:
    """Write text as the terminal wants it, and bytes where nobody has to look at them."""
    if isinstance(made, Lines):
        show(made, sys.stdout, color=color)
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
