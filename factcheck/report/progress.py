"""Progress: a bar for who waits at a terminal, and nothing for anyone else."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

import attrs

from factcheck.report.lines import shown

_HANDFUL = 5  # things after which a bar is worth its place
_PATIENCE = 1.0  # seconds after which it is, however few
_PAUSE = 0.1  # seconds between two pictures of it
_LONGEST = 40  # characters of a name


@contextmanager
def progress(
    stream: TextIO, what: str, total: int | None = None, *, wanted: bool = True
) -> Iterator[Callable[[str], None]]:
    """Give a function that is told the name of what is next; at the end nothing is left behind."""
    bar = _Bar(stream, what, total, wanted=wanted and _is_watched(stream))
    try:
        yield bar.at
    finally:
        bar.stop()


def _is_watched(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"


@attrs.define
class _Bar:
    _stream: TextIO
    _what: str
    _total: int | None
    _wanted: bool = attrs.field(kw_only=True)
    _seen: int = attrs.field(init=False, default=0)
    _begun: float = attrs.field(init=False, factory=time.monotonic)
    _painted: float = attrs.field(init=False, default=0.0)
    _rich: Any = attrs.field(init=False, default=None)

    def at(self, name: str) -> None:
        """Show that the work has come to *name*."""
        if not self._wanted:
            return
        self._seen += 1
        now = time.monotonic()
        several = max(self._seen, self._total or 0) >= _HANDFUL
        due = several or now - self._begun >= _PATIENCE or self._rich is not None
        if due and now - self._painted >= _PAUSE:
            self._painted = now
            self._paint(f"{self._what} {shown(name)[-_LONGEST:]}")

    def stop(self) -> None:
        """Take the bar from the screen."""
        if self._rich is not None:
            self._rich.stop()

    def _paint(self, words: str) -> None:
        # rich takes 0.1 s to import: only who sees its work waits for it.
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

        if self._rich is None:
            self._rich = Progress(
                BarColumn(bar_width=20),
                MofNCompleteColumn(),
                TextColumn("{task.description}", markup=False),
                console=Console(file=self._stream),
                transient=True,
                auto_refresh=False,
            )
            self._rich.add_task(words, total=self._total)
            self._rich.start()
        [task] = self._rich.task_ids
        self._rich.update(task, completed=self._seen - 1, description=words, refresh=True)
