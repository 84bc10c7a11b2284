"""Lines of a page, joined to the paragraphs that they were broken from."""

import re
from collections.abc import Sequence

import attrs

from factcheck.articles.pdf.columns import Row
from factcheck.articles.tables import is_headed, lines_of
from factcheck.model import Zone


@attrs.frozen
class Block:
    """A paragraph, heading or row of a table, and where its last line stood."""

    text: str
    zone: Zone | None = None
    size: float = 0
    doubts: tuple[str, ...] = ()


@attrs.define
class _Paragraph:
    rows: list[Row]
    text: str
    doubts: tuple[str, ...] = ()


# In sizes of the letter.
_INDENT = 0.8
_LEADING = 1.75  # the widest way from one line to the next of a paragraph
_SPARE = 0.6  # a blank, and what letters differ in width
_OTHER_SIZE = 0.12
_ALIGNED = 0.6
_ITEM = re.compile(r"(?:[\u2022\u25aa\u25cf\u25e6\u2023\u00b7*\u2013\u2014-]|\(?\d{1,2}[.)])\s")
# A number that stands by itself before a paragraph: "2.3", "14.", "(a)".
_LABEL = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)])")
_PROSE = 25  # signs: what is longer is no cell
_STOPS = tuple('.!?:"\u201d\u2019)')


def blocks_of(rows: Sequence[Row]) -> list[Block]:
    """Return the paragraphs of rows in order; a table's rows are lines with their headers."""
    blocks: list[Block] = []
    open_one: _Paragraph | None = None
    edges = _edges(rows)
    place = looked_at = 0
    while place < len(rows):
        row = rows[place]
        table = _table(rows, place) if place >= looked_at else 0
        if table < 0:
            looked_at = place - table
        if table > 0:
            blocks += _closed(open_one)
            open_one = None
            cells = [[piece.text for piece in one.pieces] for one in rows[place : place + table]]
            lines = lines_of(cells, headed=is_headed(cells))
            blocks += [Block(line, Zone.TABLE, row.size) for line in lines]
            place += table
            continue
        if open_one is not None and _goes_on(open_one, row, edges):
            _join(open_one, row)
        else:
            blocks += _closed(open_one)
            open_one = _Paragraph([row], row.text, _parted(open_one, row))
        place += 1
    return [*blocks, *_closed(open_one)]


_MOST_TOLD = 4  # of a paragraph
Edges = dict[tuple[int, int], float]


def _edges(rows: Sequence[Row]) -> Edges:
    """Return how far lines of a size reach in each column: a headline can be wider."""
    edges: Edges = {}
    for row in rows:
        key = row.column[0], round(row.size)
        edges[key] = max(edges.get(key, 0.0), row.right)
    return edges


def _closed(paragraph: _Paragraph | None) -> list[Block]:
    if paragraph is None:
        return []
    size = max(row.size for row in paragraph.rows)
    return [Block(paragraph.text, None, size, paragraph.doubts)]


_ENDS_IN_FIGURE = re.compile(r"\d[.,]$")
_BEGINS_WITH_FIGURE = re.compile(r"\d{1,3}\s[^\W\d_]|\d{1,3}[,.]\d")


def _parted(last: _Paragraph | None, row: Row) -> tuple[str, ...]:
    """Return a figure that two paragraphs may have been broken from: "rose by 12." "5 percent"."""
    if last is None or not _ENDS_IN_FIGURE.search(last.text):
        return ()
    following = row.text[:12].partition(" ")[0]
    before = last.text[-12:].rpartition(" ")[2]
    return (f"{before} / {following}",) if _BEGINS_WITH_FIGURE.match(row.text) else ()


def _goes_on(paragraph: _Paragraph, row: Row, edges: Edges) -> bool:
    """Say whether a paragraph goes on in a row: its next word had no room in the last."""
    last = paragraph.rows[-1]
    if abs(last.size - row.size) > _OTHER_SIZE * last.size:
        return False
    if _ITEM.match(row.text) or _is_labelled(row):
        return False
    number, right = last.column[0], edges[last.column[0], round(last.size)]
    if row.column[0] != number:
        # In another column, or on another page: the sentence tells, and the full line.
        full = right - last.right < _room(row)
        return full and not last.text.endswith(_STOPS) and not row.text[:1].isupper()
    if not 0 < last.base - row.base <= _LEADING * row.size:
        return False
    hanging = (bool(_ITEM.match(paragraph.text)) or _is_labelled(last)) and len(paragraph.rows) == 1
    if row.left - last.left > _INDENT * row.size and not hanging:
        return False
    # In the middle of a sentence a line can end early: where a longer one stands elsewhere.
    halfway = row.text[:1].islower() and not last.text.endswith(_STOPS)
    return halfway or right - last.right < _room(row)


def _is_labelled(row: Row) -> bool:
    """Say whether a row is a numbered paragraph: a number by itself, and prose behind it."""
    if len(row.pieces) != 2:
        return False
    label, words = (piece.text for piece in row.pieces)
    letters = sum(sign.isalpha() for sign in words)
    return _LABEL.fullmatch(label) is not None and len(words) >= _PROSE and letters * 2 > len(words)


def _room(row: Row) -> float:
    """Return how much room the first word of a row needs, with a blank before it."""
    letters = len(row.text.partition(" ")[0])
    return (row.right - row.left) * letters / len(row.text) + _SPARE * row.size


def _join(paragraph: _Paragraph, row: Row) -> None:
    """Add a row: a word that was broken is one again, a figure never."""
    text, following = paragraph.text, row.text
    before, after = text[-2:-1], following[:1]
    if text.endswith("-") and before.isalpha() and after.isalpha():
        paragraph.text = (text if after.isupper() else text[:-1]) + following
    elif text.endswith("-") and before.isdigit() and after.isalpha():
        paragraph.text = text + following  # "46-" and "year-old"
    else:
        paragraph.text = f"{text} {following}"
        if after.isdigit() and ((before.isdigit() and text[-1:] in ",.-") or text[-1:].isdigit()):
            broken = f"{text[-12:].rpartition(' ')[2]} / {following[:12].partition(' ')[0]}"
            paragraph.doubts = (*paragraph.doubts[:_MOST_TOLD], broken)
    paragraph.rows.append(row)


def _table(rows: Sequence[Row], place: int) -> int:
    """Return how many rows of a table begin here: cells below cells, and figures in them.

    Cells without figures are no table: how many rows of them begin here is told below zero.
    """
    first = rows[place]
    if len(first.pieces) < 2 or _is_labelled(first):
        return 0
    end = place + 1
    while end < len(rows) and is_below(rows[end - 1], rows[end]):
        end += 1
    figures = any(sign.isdigit() for row in rows[place:end] for p in row.pieces for sign in p.text)
    return end - place if end - place > 1 and figures else place - end


def is_below(above: Row, row: Row) -> bool:
    """Say whether the cells of a row stand below those of another: left, right or middle."""
    if len(row.pieces) < 2 or _is_labelled(row):
        return False
    if row.column[0] != above.column[0] or len(row.pieces) != len(above.pieces):
        return False
    return above.base - row.base <= 4 * row.size and all(
        min(
            abs(one.left - other.left),
            abs(one.right - other.right),
            abs(one.left + one.right - other.left - other.right) / 2,
        )
        <= _ALIGNED * row.size
        for one, other in zip(above.pieces, row.pieces, strict=True)
    )
