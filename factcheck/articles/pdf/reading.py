"""The text of a PDF document with its zones, and what is doubtful about it."""

import re
from collections.abc import Iterator, Sequence

import attrs

from factcheck.articles.composer import Composed, Composer
from factcheck.articles.pdf.apart import CURE
from factcheck.articles.pdf.columns import Row, rows_of
from factcheck.articles.pdf.margins import footnotes, is_running, numbered_lines, running
from factcheck.articles.pdf.pages import Document, Page
from factcheck.articles.pdf.paragraphs import Block, blocks_of, is_below
from factcheck.model import Zone


@attrs.frozen
class _Sorted:
    """The rows of a document by what they are."""

    body: list[Row]
    notes: list[Row]
    top: list[str]  # furniture of the first page, above its text: it can tell the day
    furniture: list[str]


def composed_of(pages: Sequence[Page]) -> tuple[Composed, tuple[str, ...]]:
    """Return the text of the pages, and the doubts about it.

    What runs through the pages stands below the text: a paragraph can go on over it.
    """
    counts = [numbered_lines(page.pieces) for page in pages]
    laid = [
        (page, rows_of([piece for piece in page.pieces if piece not in numbers]))
        for page, numbers in zip(pages, counts, strict=True)
    ]
    parts = _sorted(laid)
    blocks = blocks_of(parts.body)
    notes = blocks_of(parts.notes)
    headline = _headline(blocks)
    page = Composer()
    for words in parts.top:
        page.block(words, Zone.FURNITURE)
    for number, block in enumerate(blocks):
        page.block(block.text, Zone.HEADLINE if number == headline else block.zone)
    for block in notes:
        page.block(block.text, Zone.FOOTNOTE)
    for words in parts.furniture:
        page.block(words, Zone.FURNITURE)
    for numbers in filter(None, counts):
        by_line = sorted(numbers, key=lambda piece: -piece.base)
        page.block(" ".join(piece.text for piece in by_line), Zone.FURNITURE)
    for one in pages:
        for words in one.notes:
            page.block(words, Zone.COMMENT)
    return page.composed(), (*_doubts(pages), *_broken([*blocks, *notes]))


def _sorted(laid: Sequence[tuple[Page, list[Row]]]) -> _Sorted:
    found = _Sorted([], [], [], [])
    repeated = running(laid)
    columns = 0
    for page, rows in laid:
        # The columns of all pages are numbered through.
        rows = [attrs.evolve(row, column=_moved(row, columns)) for row in rows]  # noqa: PLW2901
        columns += 1 + max((row.column[0] for row in rows), default=columns) - columns
        below = footnotes(rows, page)
        for place, row in enumerate(rows):
            heads_table = place + 1 < len(rows) and is_below(row, rows[place + 1])
            if is_running(row, page, repeated) and not heads_table:
                first = page.number == 1 and row.base > page.height / 2
                (found.top if first else found.furniture).append(row.text)
            else:
                (found.notes if place in below else found.body).append(row)
        if page.aslant:
            found.furniture.append(page.aslant)
    return found


def _moved(row: Row, by: int) -> tuple[int, float, float]:
    number, left, right = row.column
    return number + by, left, right


_LARGER = 1.15  # how large a headline is set, of what stands below


def _headline(blocks: Sequence[Block]) -> int | None:
    """Return which of the first paragraphs is set in the largest letters, if one is."""
    top = blocks[:_TOP]
    largest = max(top, key=lambda block: block.size, default=None)
    if largest is None or sum(block.size * _LARGER > largest.size for block in top) > 1:
        return None
    return top.index(largest) if len(blocks) > 1 else None


_TOP = 6  # paragraphs
_GLUED = re.compile(r"[^\W\d_]\d{2,}(?!\w)|\d[^\W\d_]{4,}|[^\W\d_]{25,}")
_HOLED = re.compile("\\d\ufffd|\ufffd\\d")
_FEW_GLUED = 0.02  # of the words
_LONGEST_LIST = 8


def _doubts(pages: Sequence[Page]) -> Iterator[str]:
    yield from _of_pages(
        [page.number for page in pages if not (page.broken or page.pieces or page.aslant)],
        "holds no text (a scan?): run OCR over it",
    )
    yield from _of_pages(
        [page.number for page in pages if page.unsure],
        "has letters of which it does not say what they are: its figures may be wrong",
    )
    words = [word for page in pages for piece in page.pieces for word in piece.text.split()]
    if lost := [word for word in words if _HOLED.search(word)]:
        yield f"a sign is lost inside of figures: {', '.join(map(repr, lost[:_LONGEST_LIST]))}"
    glued = sum(bool(_GLUED.search(word)) for word in words)
    if glued > max(3, _FEW_GLUED * len(words)):
        yield f"{glued} of {len(words)} words look glued: figures may be as well"


def _of_pages(numbers: Sequence[int], words: str) -> Iterator[str]:
    if numbers:
        listed = ", ".join(map(str, numbers[:_LONGEST_LIST]))
        more = f" and {len(numbers) - _LONGEST_LIST} more" if len(numbers) > _LONGEST_LIST else ""
        yield f"page {listed}{more} {words}"


def _broken(blocks: Sequence[Block]) -> Iterator[str]:
    found = [doubt for block in blocks for doubt in block.doubts]
    if found:
        listed = ", ".join(repr(one) for one in found[:_LONGEST_LIST])
        yield f"figures may be broken over two lines: {listed}"


def losses_of(document: Document) -> Iterator[tuple[str, str]]:
    """Yield what of a document is not read, each with its cure."""
    pages = document.pages
    broken = [page.number for page in pages if page.broken]
    for problem in _of_pages(broken, "cannot be opened: it is broken, and is not read"):
        yield problem, CURE
    for page in pages:
        if page.signs_lost:
            problem = f"page {page.number} holds too much: its last {page.signs_lost:,} signs"
            yield f"{problem} are not read", CURE
    if lost := sum(page.notes_lost for page in pages):
        yield f"{lost} comments are too long or too many: they are not read", CURE
    if document.count > len(pages):
        many = f"{document.count} pages: those behind page {len(pages)} are not read"
        yield many, "split it into single articles"
    if document.attached:
        files = f"{document.attached} file{'s' * (document.attached > 1)}"
        yield f"{files} attached to the PDF: not read", "save what is attached by itself"
    if document.foreign_form:
        problem = "a form (XFA): what is filled in may not be read"
        yield problem, "print it into a new PDF"
