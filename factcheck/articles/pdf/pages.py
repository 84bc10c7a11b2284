"""The pages of a PDF document, as PDFium draws them: the one door to that library."""

import ctypes
from collections.abc import Iterator
from typing import Any

import attrs

from factcheck.articles.extras import extra
from factcheck.articles.pdf.glyphs import Glyph, Piece, pieces_of
from factcheck.errors import ArticleError

MOST_PAGES = 300
_MOST_SIGNS = 60_000  # of a page: no newspaper has as many
_MOST_OF_ALL = 2_000_000  # signs of a document: ten novels
_STRAIGHT = 0.05  # radians
_HYPHENS = {"\x02": "-", "\ufffe": "-", "\u00ad": "-"}  # PDFium's signs for one at a line's end


@attrs.frozen(kw_only=True)
class Page:
    """What stands on a page."""

    number: int
    height: float
    pieces: tuple[Piece, ...]
    aslant: str = ""  # what is not written from left to right: watermarks
    notes: tuple[str, ...] = ()  # comments and the values of form fields
    unsure: int = 0  # figures of which the document does not say what they are
    cut: bool = False  # whether it holds more than is read


def pages_of(raw: bytes, name: str) -> tuple[tuple[Page, ...], int]:
    """Return the pages of a document, as far as they are read, and how many it has."""
    with extra("pdf", name, "a PDF document"):
        import pypdfium2  # noqa: PLC0415 - heavy, and an extra
        import pypdfium2.raw  # noqa: PLC0415 - the same
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            cure = "save it without a password"
            raise ArticleError(name, None, "the PDF is locked with a password", cure) from error
        raise ArticleError(
            name, None, "a PDF that cannot be opened: it is broken", _CURE
        ) from error
    try:
        count = len(document)
        read: list[Page] = []
        signs = 0
        for place in range(min(count, MOST_PAGES)):
            read.append(_page(document, place, pypdfium2))
            signs += sum(len(piece.text) for piece in read[-1].pieces)
            if signs > _MOST_OF_ALL:
                break
    finally:
        document.close()
    return tuple(read), count


_CURE = "print it into a new PDF, or paste its text into a .txt"


def _page(document: Any, place: int, library: Any) -> Page:  # noqa: ANN401 - it has no types
    """Return a page; one that cannot be loaded is empty."""
    try:
        page = document[place]
    except library.PdfiumError:
        return Page(number=place + 1, height=1, pieces=())
    try:
        text = page.get_textpage()
        count = text.count_chars()
        signs = list(_signs(text, min(count, _MOST_SIGNS), library.raw))
        straight = [glyph for glyph, angle in signs if abs(angle) <= _STRAIGHT]
        aslant = [glyph for glyph, angle in signs if abs(angle) > _STRAIGHT]
        if len(aslant) > len(straight):  # a page that lies on its side: in the order of its signs
            straight, aslant = [*straight, *_upright(aslant)], []
        found = Page(
            number=place + 1,
            height=page.get_height() or 1,
            pieces=tuple(pieces_of(straight)),
            aslant=" ".join("".join(glyph.sign for glyph in aslant).split()),
            notes=tuple(_notes(page, library.raw)),
            unsure=sum(glyph.unsure for glyph, _ in signs),
            cut=count > _MOST_SIGNS,
        )
        text.close()
    finally:
        page.close()
    return found


def _signs(text: Any, count: int, raw: Any) -> Iterator[tuple[Glyph, float]]:  # noqa: ANN401
    """Yield the signs of a page and how far they are turned."""
    across, up = ctypes.c_double(), ctypes.c_double()
    box = raw.FS_RECTF()
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text, index)
        sign = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        sign = _HYPHENS.get(sign, sign)
        if sign in "\r\n" or not (sign.isprintable() or sign.isspace()):
            if sign in "\r\n":
                continue
            sign = "\ufffd"
        raw.FPDFText_GetCharOrigin(text, index, across, up)
        raw.FPDFText_GetLooseCharBox(text, index, box)
        # The size that a text is set in can be scaled: the height of its box shows the true one.
        size = (box.top - box.bottom) / _BOX or raw.FPDFText_GetFontSize(text, index) or 1
        unsure = sign == "\ufffd" or raw.FPDFText_HasUnicodeMapError(text, index) == 1
        glyph = Glyph(sign, box.left, box.right, up.value, size, unsure=unsure)
        yield glyph, raw.FPDFText_GetCharAngle(text, index)


_BOX = 1.0  # sizes: how high the box of a sign is


def _upright(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """Yield the signs of a page that lies on its side as one line after the other."""
    for glyph in glyphs:
        yield attrs.evolve(glyph, left=-glyph.base, right=-glyph.base, base=glyph.left)


def _notes(page: Any, raw: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield what comments say, and what stands in the fields of a form."""
    for place in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_NOTES)):
        note = raw.FPDFPage_GetAnnot(page, place)
        if not note:
            continue
        for key in (b"Contents", b"V"):
            if words := _value(note, key, raw):
                yield words
        raw.FPDFPage_CloseAnnot(note)


_MOST_NOTES = 200
_LONGEST_NOTE = 10_000  # bytes


def _value(note: Any, key: bytes, raw: Any) -> str:  # noqa: ANN401
    size = raw.FPDFAnnot_GetStringValue(note, key, None, 0)
    if not 2 < size <= _LONGEST_NOTE:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(
        note, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size
    )
    words = buffer.raw[: size - 2].decode("utf-16-le", "replace")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
