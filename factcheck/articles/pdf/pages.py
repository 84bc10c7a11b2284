"""The pages of a PDF document, from the records of the process that reads them."""

import math
from collections import Counter
from collections.abc import Iterator
from struct import Struct
from typing import Any

import attrs

from factcheck.articles.pdf import child
from factcheck.articles.pdf.apart import CURE, answer_on
from factcheck.articles.pdf.glyphs import Glyph, Piece, pieces_of
from factcheck.errors import ArticleError

_HYPHENS = {"\x02": "-", "\ufffe": "-", "\u00ad": "-"}  # PDFium's signs for one at a line's end


@attrs.frozen(kw_only=True)
class Page:
    """What stands on a page."""

    number: int
    height: float = 1
    pieces: tuple[Piece, ...] = ()
    aslant: str = ""  # what is not written from left to right: watermarks
    notes: tuple[str, ...] = ()  # comments and the values of form fields
    notes_lost: int = 0
    unsure: int = 0  # figures of which the document does not say what they are
    signs_lost: int = 0  # behind the limit
    broken: bool = False  # whether it could not be loaded


@attrs.frozen
class Document:
    """The pages of a document, as far as they are read."""

    pages: tuple[Page, ...]
    count: int  # of the pages that it has
    attached: int = 0  # files
    foreign_form: bool = False


def document_of(raw: bytes, name: str) -> Document:
    """Return the pages of a document."""
    records = _Records(answer_on(raw, name))
    pages: list[Page] = []
    state = count = attached = form = 0
    try:
        state, count, attached, form = records.next(child.HEAD)
        if state in _NOT_READ:
            raise ArticleError(name, None, *_NOT_READ[state])
        most = min(count, child.MOST_PAGES) if state == child.READ else 0
        while len(pages) < most and not records.at_end:
            pages.append(_page(records, len(pages) + 1))
    except _BrokenOffError:
        records.forget()
    if state != child.READ or not records.at_end:
        where = f"page {len(pages) + 1}" if pages else "it"
        raise ArticleError(name, None, f"the PDF reader broke off on {where}: not read", CURE)
    return Document(tuple(pages), count, attached, bool(form))


_NOT_READ = {
    child.BROKEN: ("a PDF that cannot be opened: it is broken", CURE),
    child.LOCKED: ("the PDF is locked with a password", "save it without a password"),
    child.ABSENT: (
        "the library pypdfium2 cannot be loaded",
        "pip install --force-reinstall pypdfium2",
    ),
}


class _BrokenOffError(Exception):
    """The records end before their time, or are none."""


@attrs.define
class _Records:
    """What the child wrote, from a place on."""

    answer: bytes
    place: int = 0

    @property
    def at_end(self) -> bool:
        """Whether the child came to its end."""
        rest = len(self.answer) - self.place
        return rest == len(child.END) and self.answer.endswith(child.END)

    def forget(self) -> None:
        """Take what follows for nothing."""
        self.answer = b""

    def take(self, size: int) -> bytes:
        """Return the next bytes."""
        self.place += size
        if self.place > len(self.answer):
            raise _BrokenOffError
        return self.answer[self.place - size : self.place]

    def next(self, record: Struct) -> tuple[Any, ...]:
        """Return the fields of the next record."""
        return record.unpack(self.take(record.size))


def _page(records: _Records, number: int) -> Page:
    loaded, height, sent, there, many, notes_lost = records.next(child.PAGE)
    if not loaded:
        return Page(number=number, broken=True)
    # What stands at no place at all is drawn nowhere: a reader that says so is out of its mind.
    if not math.isfinite(height) or sent > child.MOST_SIGNS:
        raise _BrokenOffError
    signs = list(_glyphs(records.take(sent * child.SIGN.size)))
    notes = [records.take(records.next(child.LENGTH)[0]) for _ in range(many)]
    # A page is read as it lies for most of its signs.
    turns = Counter(turn for _, turn in signs if turn != child.ASLANT)
    upright = max(turns, key=lambda turn: (turns[turn], -turn), default=0)
    straight = [glyph for glyph, turn in signs if turn == upright or not glyph.sign.strip()]
    aslant = [glyph for glyph, turn in signs if turn != upright]
    if upright:
        straight, height = _within(straight)
    return Page(
        number=number,
        height=height,
        pieces=tuple(pieces_of(straight)),
        aslant=" ".join("".join(glyph.sign for glyph in aslant).split()),
        notes=tuple(filter(None, map(_plain, notes))),
        notes_lost=notes_lost,
        unsure=sum(glyph.unsure for glyph, _ in signs),
        signs_lost=there - sent,
    )


def _glyphs(packed: bytes) -> Iterator[tuple[Glyph, int]]:
    """Yield the signs of a page, and how it is turned."""
    for code, left, right, base, size, marks in child.SIGN.iter_unpack(packed):
        sign = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else _UNKNOWN
        sign = _HYPHENS.get(sign, sign)
        if sign in "\r\n":
            continue
        if not (sign.isprintable() or sign.isspace()):
            sign = _UNKNOWN
        unsure = sign == _UNKNOWN or bool(marks & child.UNSURE)
        if math.isfinite(left + right + base + size):
            yield Glyph(sign, left, right, base, size, unsure=unsure), marks // child.TURN
        else:  # it stands on no line: what is said there is kept beside the text
            yield Glyph(sign, 0, 0, 0, 1, unsure=unsure), child.ASLANT


_UNKNOWN = "\ufffd"


def _within(glyphs: list[Glyph]) -> tuple[list[Glyph], float]:
    """Return the signs of a page that is turned on a page without margins, and its height."""
    bases = [glyph.base for glyph in glyphs if glyph.sign.strip()]
    room = 1 + max(bases) - min(bases)
    lift = room - min(bases)
    return [attrs.evolve(glyph, base=glyph.base + lift) for glyph in glyphs], 3 * room


def _plain(note: bytes) -> str:
    words = note.decode("utf-8", "replace")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
