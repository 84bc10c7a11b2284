"""The order in which a page is read: rows from the top, one column of prose after the other."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from statistics import median

import attrs

from factcheck.articles.pdf.glyphs import Piece, touches


@attrs.frozen
class Row:
    """Pieces on one line, from left to right, in the column that they stand in."""

    pieces: tuple[Piece, ...]
    column: tuple[int, float, float]  # its number on the page, its left and its right edge

    @cached_property
    def text(self) -> str:
        """The words of the row."""
        return " ".join(piece.text for piece in self.pieces)

    @cached_property
    def left(self) -> float:
        """Where the row begins."""
        return self.pieces[0].left

    @cached_property
    def right(self) -> float:
        """Where the row ends."""
        return max(piece.right for piece in self.pieces)

    @property
    def base(self) -> float:
        """The line that the row stands on."""
        return self.pieces[0].base

    @cached_property
    def size(self) -> float:
        """The size of its largest letters."""
        return max(piece.size for piece in self.pieces)


_SAME_LINE = 0.35  # sizes
_DEEPEST = 3  # columns in columns: four of them side by side
_FEWEST_ROWS = 4  # of a column
_PROSE = 20  # signs in the usual line of a column: cells are shorter
_FILLED = 0.55  # of a column's width, by its usual line
_CROSSING = 0.35  # of the rows may cross the gutter: headlines, pictures' lines
_NARROWEST = 4.0  # points of a gutter


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """Return the rows of a page in the order in which they are read."""
    if not pieces:
        return []
    ordered = _read(_lines(pieces), 0)
    columns: dict[int, list[tuple[Piece, ...]]] = {}
    numbered = []
    for number, lines in enumerate(ordered):
        columns[number] = lines
        numbered += [(number, line) for line in lines]
    edges = {
        number: (
            min(line[0].left for line in lines),
            max(piece.right for line in lines for piece in line),
        )
        for number, lines in columns.items()
    }
    return [Row(line, (number, *edges[number])) for number, line in numbered]


def _lines(pieces: Sequence[Piece]) -> list[tuple[Piece, ...]]:
    """Return the pieces that stand on one line each, from the top."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: (-one.base, one.left)):
        if lines and abs(lines[-1][0].base - piece.base) <= _SAME_LINE * min(
            piece.size, lines[-1][0].size
        ):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [_joined(sorted(line, key=lambda one: (one.left, one.right))) for line in lines]


def _joined(line: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces of a line: those that touch are one, whatever order they are drawn in."""
    runs = [[line[0]]]
    for last, piece in pairwise(line):
        if touches(last, piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return tuple(run[0] if len(run) == 1 else _one(run) for run in runs)


def _one(run: Sequence[Piece]) -> Piece:
    text = "".join(piece.text for piece in run)
    right, size = max(piece.right for piece in run), max(piece.size for piece in run)
    return Piece(text, run[0].left, right, run[0].base, size)


Line = tuple[Piece, ...]


def _read(lines: list[Line], depth: int) -> Iterator[list[Line]]:
    """Yield the columns in order: what crosses the gutter parts what stands above and below."""
    gutter = _gutter(lines) if depth < _DEEPEST else None
    if gutter is None:
        yield lines
        return
    band: list[Line] = []
    for line in lines:
        if any(piece.left < gutter < piece.right for piece in line):
            yield from _band(band, gutter, depth)
            band = []
            yield [line]
        else:
            band.append(line)
    yield from _band(band, gutter, depth)


def _band(lines: Sequence[Line], gutter: float, depth: int) -> Iterator[list[Line]]:
    sides = (
        [tuple(piece for piece in line if piece.right <= gutter) for line in lines],
        [tuple(piece for piece in line if piece.right > gutter) for line in lines],
    )
    for side in sides:
        if kept := [line for line in side if line]:
            yield from _read(kept, depth + 1)


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return where two columns of prose part, if the lines are set in columns."""
    pieces = [piece for line in lines for piece in line]
    best: tuple[int, float] | None = None
    for crossing, place in _candidates(pieces):
        if crossing > _CROSSING * len(lines) or (best and crossing >= best[0]):
            continue
        left = [piece for piece in pieces if piece.right <= place]
        right = [piece for piece in pieces if piece.left >= place]
        if _is_column(left) and _is_column(right):
            best = (crossing, place)
    return best[1] if best else None


_MOST_TRIED = 1_000_000  # pieces: all edges of a page of 1,000 pieces


def _candidates(pieces: Sequence[Piece]) -> Iterator[tuple[int, float]]:
    """Yield the places left of pieces with a gap there, and how many pieces cross each."""
    lefts = sorted(piece.left for piece in pieces)
    rights = sorted(piece.right for piece in pieces)
    begins = Counter(round(left) for left in lefts)
    # Of very many, those that most pieces begin at.
    most = max(_FEWEST_TRIED, _MOST_TRIED // max(len(pieces), 1))
    edges = sorted(begins)[1:]
    if len(edges) > most:
        edges = sorted(sorted(edges, key=lambda edge: -begins[edge])[:most])
    for edge in edges:
        place = edge - 1.0
        ended, begun = bisect_right(rights, place), bisect_left(lefts, place)
        if ended and begun < len(lefts) and lefts[begun] - rights[ended - 1] >= _NARROWEST:
            yield begun - ended, place


_FEWEST_TRIED = 10


def _is_column(pieces: Sequence[Piece]) -> bool:
    """Say whether pieces are lines of prose below each other, and not the cells of a table."""
    lines = _lines(pieces)
    if len(lines) < _FEWEST_ROWS:
        return False
    width = max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
    signs = [sum(len(piece.text) for piece in line) for line in lines]
    filled = [line[-1].right - line[0].left for line in lines]
    return median(signs) >= _PROSE and median(filled) >= _FILLED * width
