"""The terminal: lines wrapped to its width, in colour where that is wanted."""

import os
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from factcheck.report.lines import Line, Tone, plain

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
_NARROWEST = 20


def show(lines: Iterable[Line], stream: TextIO, *, color: str = "auto") -> None:
    """Write lines to a stream: wrapped and in colour on a terminal, plain in a pipe.

    *color* is "always" or "never" where a user has said so; else ``NO_COLOR`` and ``FORCE_COLOR``
    are honoured, and in any case a width in ``COLUMNS`` also in a pipe.
    """
    forced = color == "always" or (color == "auto" and bool(os.environ.get("FORCE_COLOR")))
    if not (stream.isatty() or forced or os.environ.get("COLUMNS")):
        stream.write(plain(lines))
        return
    # rich takes 0.1 s to import: only who sees its work waits for it, not even for its types.
    from rich.console import Console  # noqa: PLC0415

    class Patient(Console):
        """A console that leaves it to the command what a broken pipe means."""

        def on_broken_pipe(self) -> None:
            """Let it be known; rich would end the program, with a status of its own."""
            raise  # noqa: PLE0704 - rich calls it while it handles the error

    console = Patient(file=stream, highlight=False, markup=False, emoji=False, **_colours(color))
    # Nobody knows how wide a window is behind a pipe: there only the colours are wanted.
    wide = stream.isatty() or os.environ.get("COLUMNS")
    for one in lines:
        for row in _wrapped(one, console) if wide else [_in_one_row(one)]:
            console.print(row, end="\n", soft_wrap=True)


def _colours(color: str) -> dict[str, Any]:
    """Return what the console is told about colours; without a word it looks for itself."""
    if color == "always":
        return {"force_terminal": True, "no_color": False, "color_system": "standard"}
    return {"color_system": None} if color == "never" else {}


def _in_one_row(one: Line) -> Any:  # noqa: ANN401 - see above
    from rich.text import Text  # noqa: PLC0415 - see above

    row = Text(" " * one.indent)
    for part in one.parts:
        row.append(part.text, _STYLES[part.tone])
    row.rstrip()
    return row


def _wrapped(one: Line, console: Any) -> Iterator[Any]:  # noqa: ANN401 - see above
    """Yield the rows of a line: the first has room for the hang, those below are indented by it."""
    from rich.text import Text  # noqa: PLC0415 - see above

    text = Text()
    for part in one.parts:
        text.append(part.text, _STYLES[part.tone])
    width = max(min(console.width, _WIDEST) - one.indent, _NARROWEST)
    first = text.wrap(console, width, overflow="fold")[0]
    # A row may end where a space begins.
    rest = text[len(first) + (text.plain[len(first) : len(first) + 1] == " ") :]
    yield _indented(first, one.indent)
    if rest:
        for row in rest.wrap(console, max(width - one.hang, _NARROWEST), overflow="fold"):
            yield _indented(row, one.indent + one.hang)


def _indented(row: Any, indent: int) -> Any:  # noqa: ANN401 - see above
    from rich.text import Text  # noqa: PLC0415 - see above

    row.rstrip()
    return Text(" " * indent).append_text(row)
