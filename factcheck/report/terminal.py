"""The terminal: lines wrapped to its width, in colour where that is wanted."""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from factcheck.report.lines import Line, Tone, plain

if TYPE_CHECKING:
    from rich.console import Console

_STYLES = {
    Tone.PLAIN: "",
    Tone.HEADING: "bold",
    Tone.ALARM: "bold red",
    Tone.DOUBT: "yellow",
    Tone.GOOD: "green",
    Tone.FIGURE: "bold",
    Tone.PLACE: "cyan",
    Tone.QUIET: "dim",
}
# Longer lines are hard to read, however wide the window is.
_WIDEST = 100


def show(lines: Iterable[Line], stream: TextIO) -> None:
    """Write lines to a stream: wrapped and in colour on a terminal, plain in a pipe.

    ``NO_COLOR`` and ``FORCE_COLOR`` are honoured.
    """
    if not (stream.isatty() or os.environ.get("FORCE_COLOR")):
        stream.write(plain(lines))
        return
    # rich takes 0.1 s to import: only who sees its work waits for it.
    from rich.console import Console  # noqa: PLC0415

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    for one in lines:
        for row in _wrapped(one, console):
            console.print(row, end="\n", soft_wrap=True)


def _wrapped(one: Line, console: "Console") -> Iterable[object]:
    """Yield the rows of a line, each with its indent."""
    from rich.text import Text  # noqa: PLC0415 - see above

    text = Text()
    for part in one.parts:
        text.append(part.text, _STYLES[part.tone])
    width = min(console.width, _WIDEST) - one.indent - one.hang
    rows = text.wrap(console, max(width, 20), overflow="fold") if one.parts else [text]
    for number, row in enumerate(rows):
        row.rstrip()
        yield Text(" " * (one.indent + (one.hang if number else 0))).append_text(row)
