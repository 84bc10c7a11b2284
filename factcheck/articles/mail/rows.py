"""The lines of a mail, and the paragraphs that were broken into them."""

import re
from collections.abc import Iterator, Sequence

import attrs

from factcheck.articles.tables import is_headed, lines_of
from factcheck.model import Zone


@attrs.define(eq=False)
class Row:
    """A line of a mail as it was sent, or a block of its page; its zone once it is known."""

    text: str
    zone: Zone | None = None
    soft: bool = False  # whether the paragraph goes on in the next line, as the mail itself says
    whole: bool = False  # a block of a page: no part of anything longer

    @property
    def bare(self) -> str:
        """The line in small letters, without the signs around it."""
        return self.text.lower().strip(_AROUND)


_AROUND = " \t>*_-\u2013\u2014=#~:.\u00a0"


def rows_of(text: str, *, flowed: bool = False, joined: bool = False) -> Iterator[Row]:
    """Yield the lines of a text; *flowed* and *joined* are what its format parameter declares."""
    for line in text.split("\n"):
        soft = flowed and line.endswith(" ") and line != _SIGNATURE
        if flowed and line.startswith(" "):
            line = line[1:]  # noqa: PLW2901 - a blank stuffed in front
        yield Row(line[:-1] if soft and joined else line, soft=soft)


_SIGNATURE = "-- "
_NARROWEST, _WIDEST = 50, 100  # characters of lines that were broken by a mail program
_ITEM = re.compile(
    r"\s{0,40}+(?:[*\u2022\u25aa\u00b7+>|#\u2013\u2014-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s"
)
_CELLS = re.compile(r"\ {2,}|\t+|\ ?\|\ ?")


@attrs.frozen
class Block:
    """A paragraph, heading or row of a table, and its zone."""

    text: str
    zone: Zone | None


def blocks_of(rows: Sequence[Row]) -> Iterator[Block]:
    """Yield the paragraphs of lines: lines that were broken to fit a width are joined again."""
    for run in _runs(rows):
        width = max((len(row.text.rstrip()) for row in run if not row.whole), default=0)
        yield from _paragraphs(run, width if _NARROWEST <= width <= _WIDEST else None)


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield the neighbours of one zone."""
    run: list[Row] = []
    for row in rows:
        if run and row.text.strip() and row.zone is not run[-1].zone:
            yield run
            run = []
        if row.text.strip() or run:
            run.append(row if row.text.strip() else Row("", run[-1].zone))
    if run:
        yield run


def _paragraphs(run: Sequence[Row], width: int | None) -> Iterator[Block]:
    place = 0
    while place < len(run):
        if table := _table(run, place):
            cells = [_cells(row) for row in run[place : place + table]]
            for line in lines_of(cells, headed=is_headed(cells)):
                yield Block(line, run[place].zone or Zone.TABLE)
            place += table
            continue
        row = run[place]
        parts = [row.text.strip()]
        place += 1
        while place < len(run) and _goes_on(row, run[place], width) and not _table(run, place):
            row = run[place]
            following = row.text.strip()
            parts += [_between(parts[-1], following), following]
            place += 1
        if words := "".join(parts):
            yield Block(words, row.zone)


def _between(line: str, following: str) -> str:
    """Return what parts two lines of a paragraph; a compound that was broken is one word again."""
    broken = line.endswith("-") and line[-2:-1].isalpha() and following[:1].isalpha()
    return "" if broken else " "


def _goes_on(row: Row, following: Row, width: int | None) -> bool:
    """Say whether a paragraph goes on: its next word would not have fitted into the line."""
    text, behind = row.text.rstrip(), following.text.strip()
    if not text or not behind:
        return False
    if row.soft:
        return not following.whole
    if row.whole or following.whole:
        return False
    if width is None or _ITEM.match(following.text):
        return False
    return len(text) + 1 + len(behind.partition(" ")[0]) > width


def _table(run: Sequence[Row], place: int) -> int:
    """Return how many rows of a table begin here: as many cells in each, and figures in them."""
    cells = _cells(run[place])
    end = place + 1
    if run[place].whole or len(cells) < 2:
        return 0
    while end < len(run) and _is_row(_cells(run[end]), len(cells)):
        end += 1
    return end - place if end - place > 1 else 0


def _is_row(cells: Sequence[str], columns: int) -> bool:
    return len(cells) == columns and any(any(sign.isdigit() for sign in cell) for cell in cells[1:])


def _cells(row: Row) -> list[str]:
    return _CELLS.split(row.text.strip().strip("|").strip())
