"""The body of a Word document: paragraphs and tables in their order, and what stands beside."""

import re
from collections.abc import Iterator

import attrs

from factcheck.articles.office.lines import Line
from factcheck.articles.office.markup import Element, child, name_of
from factcheck.articles.office.page import Page
from factcheck.articles.options import Revisions
from factcheck.articles.traced import joined
from factcheck.articles.word.inline import GONE, SKIPPED, Inline
from factcheck.articles.word.styles import is_on, value_of
from factcheck.model import Zone

# The end of a paragraph is a sign of its own, which can be deleted, inserted or moved.
_MARK_GONE = {Revisions.ACCEPTED: "w:del", Revisions.ORIGINAL: "w:ins"}
_MOVED = {Revisions.ACCEPTED: "w:moveFrom", Revisions.ORIGINAL: "w:moveTo"}
_HOLDS_BLOCKS = frozenset({"w:p", "w:tbl", "w:sdtContent", "w:sdt", "mc:Choice"})
_DIGIT = re.compile(r"\d")
_WIDEST = 1_000  # columns that a cell may span; Word itself ends at 63


@attrs.frozen
class Block:
    """A paragraph or a table row, before it is written on a page."""

    words: str
    zone: Zone | None = None
    rows: tuple[tuple[str, ...], ...] = ()
    header_rows: int = 0


@attrs.define
class Blocks:
    """Reads the blocks of an element, one after the other."""

    inline: Inline
    page: Page
    _line: Line = attrs.field(factory=Line)

    def of(self, parent: Element) -> Iterator[Block]:
        """Yield the blocks of a body, a cell, a note, a text box."""
        around, self._line = self._line, Line()
        for one in parent:
            yield from self._block(one)
        yield from self._finished(None)
        self._line = around

    def _block(self, one: Element) -> Iterator[Block]:
        name = name_of(one.tag)
        if name in SKIPPED or name in GONE[self.inline.revisions]:
            return
        if name == "w:p":
            yield from self._paragraph(one)
        elif name == "w:tbl":
            yield self._table(one)
        elif any(name_of(inner.tag) in _HOLDS_BLOCKS for inner in one):
            for inner in _inside(one):
                yield from self._block(inner)
        else:
            # Text that stands where only paragraphs should: it is not lost.
            self.inline.write([one], self._line)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = child(paragraph, "w:pPr")
        style = value_of(child(properties, "w:pStyle"))
        self.inline.write(paragraph, self._line, self.inline.styles.look(style))
        boxes, self.inline.boxes = self.inline.boxes, []
        if not self._is_joined(properties):
            yield from self._finished(self.inline.styles.zone(style))
        for box in boxes:
            yield from self.of(box)

    def _is_joined(self, properties: Element | None) -> bool:
        """Say whether the end of the paragraph is not there in the state that is read."""
        mark = child(properties, "w:rPr")
        state = self.inline.revisions
        return any(child(mark, name) is not None for name in (_MARK_GONE[state], _MOVED[state]))

    def _finished(self, zone: Zone | None) -> Iterator[Block]:
        line, self._line = self._line, Line()
        words = self.page.words(line)
        if words:
            yield Block(words, zone)

    def _table(self, table: Element) -> Block:
        rows: list[tuple[str, ...]] = []
        header_rows = 0
        labels: dict[int, str] = {}
        for row in _inner(table, "w:tr", GONE[self.inline.revisions]):
            properties = child(row, "w:trPr")
            if child(properties, _MARK_GONE[self.inline.revisions]) is not None:
                continue
            if is_on(child(properties, "w:tblHeader")) and header_rows == len(rows):
                header_rows += 1
            rows.append(
                tuple(self._cells(row, labels, is_header=header_rows > len(rows) or not rows))
            )
        return Block("", None, tuple(rows), header_rows)

    def _cells(self, row: Element, labels: dict[int, str], *, is_header: bool) -> Iterator[str]:
        """Yield the cells of a row; one that spans columns is followed by empty ones.

        A name that spans rows or columns names each of them; a figure that does is said once.
        """
        column = 0
        for cell in _inner(row, "w:tc", GONE[self.inline.revisions]):
            properties = child(cell, "w:tcPr")
            merged = child(properties, "w:vMerge")
            words = joined("\n", self._lines_of_cell(cell))
            if merged is not None and value_of(merged) != "restart":
                words = words or (labels.get(column, "") if column == 0 else "")
            labels[column] = words
            span = _number(value_of(child(properties, "w:gridSpan")))
            yield words
            yield from (words if is_header and not _DIGIT.search(words) else "",) * (span - 1)
            column += span

    def _lines_of_cell(self, cell: Element) -> Iterator[str]:
        for block in self.of(cell):
            yield _as_words(block) if block.rows else block.words


def _as_words(table: Block) -> str:
    """Return a table that lies in a cell as a part of that cell."""
    rows = (joined(", ", (cell.replace("\n", " ") for cell in row if cell)) for row in table.rows)
    return joined("; ", filter(None, rows)) + ";"


def _inside(around: Element) -> Iterator[Element]:
    """Yield what lies in a control, a choice of drawings, or anything else around blocks."""
    if is_on(child(child(around, "w:sdtPr"), "w:showingPlcHdr")):
        return  # it only asks for a text
    ways = [one for one in around if name_of(one.tag) in ("mc:Choice", "mc:Fallback")]
    yield from ways[:1] or around


def _inner(parent: Element, wanted: str, gone: frozenset[str]) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, also those in controls around them."""
    for one in parent:
        name = name_of(one.tag)
        if name == wanted:
            yield one
        elif name not in SKIPPED and name not in gone:
            yield from _inner(one, wanted, gone)


def _number(value: str | None) -> int:
    return min(int(value), _WIDEST) if value and value.isdecimal() and value != "0" else 1
