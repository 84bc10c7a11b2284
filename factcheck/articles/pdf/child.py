"""The signs of a PDF document, told by PDFium in a process of its own: run as a script.

PDFium is a C library, and a document can lead it anywhere: to a fault, to gigabytes, to hours.
Here it takes nothing with it. The document comes in by standard input, and what stands on its
pages goes out as plain records: nothing in them can be run. The script is started by its path,
and imports nothing of the package, so that it starts quickly: in 0.15 to 0.2 seconds, most of them
for PDFium.
"""

import ctypes
import math
import os
import struct
import sys
from collections.abc import Callable, Iterator
from typing import Any

MOST_PAGES = 300
MOST_SIGNS = 60_000  # of a page: no newspaper has as many
MOST_OF_ALL = 2_000_000  # signs of a document: ten novels
MOST_NOTES = 2_000_000  # bytes of comments of a document
_LONGEST_NOTE = 100_000  # bytes
_MOST_MARKS = 10_000  # on a page: links are such as well
_STRAIGHT = 0.05  # radians

READ, LOCKED, BROKEN, ABSENT = range(4)  # what became of a document
# What became of it, how many pages it has, how many files hang on it, and whether it is a form
# that other programs fill in.
HEAD = struct.Struct("<BIIB")
# Whether the page could be loaded, its height, how many signs follow, how many there are, how many
# comments follow, and how many are left out.
PAGE = struct.Struct("<BdIIII")
# Its number in Unicode, left, right, the line that it stands on, its size, its marks. What is
# written upwards, downwards or upside down is told as if its page were turned.
SIGN = struct.Struct("<IffddB")
UNSURE = 1  # a mark: not known which letter it is
TURN = 2  # times how it is turned: by so many quarters, or else ASLANT
ASLANT = 4
LENGTH = struct.Struct("<I")
END = b"END\n"


def main(folder: str, seconds: str, size: str) -> None:
    """Read a document from standard input, and write what stands in it."""
    limit(int(seconds), int(size))
    # What a C library prints is not to stand between the records.
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        raw = sys.stdin.buffer.read()
        sys.path.append(folder)  # where our parent has the library from
        for part in parts_of(raw):
            out.write(part)
            out.flush()  # so that it is known at which page it breaks off


def limit(seconds: int, size: int) -> None:
    """Let this process have so many seconds and bytes, where the system can see to it."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    wanted = (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, size), (resource.RLIMIT_CORE, 0)
    for what, most in wanted:
        try:
            _, highest = resource.getrlimit(what)
            least = most if highest == resource.RLIM_INFINITY else min(most, highest)
            resource.setrlimit(what, (least, highest))
        except (OSError, ValueError):  # macOS knows some of them by name alone
            continue


def parts_of(raw: bytes) -> Iterator[bytes]:
    """Yield the records of a document: what became of it, then page by page."""
    try:
        import pypdfium2  # noqa: PLC0415 - heavy, and an extra
    except (ImportError, OSError):  # a library that the system cannot load
        yield HEAD.pack(ABSENT, 0, 0, 0) + END
        return
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        yield HEAD.pack(LOCKED if "assword" in str(error) else BROKEN, 0, 0, 0) + END
        return
    library = pypdfium2.raw
    count = len(document)
    attached = max(library.FPDFDoc_GetAttachmentCount(document), 0)
    form = library.FPDF_GetFormType(document) in _FOREIGN_FORMS
    yield HEAD.pack(READ, count, attached, form)
    signs, room = 0, MOST_NOTES
    for place in range(min(count, MOST_PAGES)):
        try:
            page = document[place]
        except pypdfium2.PdfiumError:
            yield PAGE.pack(0, 1, 0, 0, 0, 0)
            continue
        notes, left_out = _notes(page, library, room)
        room -= sum(map(len, notes))
        text = page.get_textpage()
        there = max(text.count_chars(), 0)
        sent = min(there, MOST_SIGNS)
        head = PAGE.pack(1, page.get_height() or 1, sent, there, len(notes), left_out)
        told = [LENGTH.pack(len(note)) + note for note in notes]
        yield b"".join((head, *_signs(text, sent, library), *told))
        text.close()
        page.close()
        signs += sent
        if signs > MOST_OF_ALL:
            break
    yield END


_FOREIGN_FORMS = (2, 3)  # XFA


def _signs(text: Any, count: int, raw: Any) -> Iterator[bytes]:  # noqa: ANN401 - they have no types
    across, up = ctypes.c_double(), ctypes.c_double()
    box = raw.FS_RECTF()
    page, place_across, place_up, place_box = text.raw, *map(ctypes.byref, (across, up, box))
    for index in range(count):
        across.value = up.value = box.left = box.right = box.top = box.bottom = 0
        raw.FPDFText_GetCharOrigin(page, index, place_across, place_up)
        raw.FPDFText_GetLooseCharBox(page, index, place_box)
        turn = _turn(raw.FPDFText_GetCharAngle(page, index))
        left, right, base, height = _TURNED[turn](box, across.value, up.value)
        # The size that a text is set in can be scaled: the height of its box shows the true one.
        size = height or raw.FPDFText_GetFontSize(page, index) or 1
        unsure = raw.FPDFText_HasUnicodeMapError(page, index) == 1
        marks = UNSURE * unsure | TURN * turn
        yield SIGN.pack(raw.FPDFText_GetUnicode(page, index), left, right, base, size, marks)


def _turn(angle: float) -> int:
    """Return by how many quarters a sign is turned, or that it stands aslant."""
    quarters = angle / (math.pi / 2)
    near = round(quarters) if math.isfinite(quarters) else 0
    return near % 4 if abs(quarters - near) * math.pi / 2 <= _STRAIGHT else ASLANT


# Left, right, line and height of a sign, by how it is turned.
_TURNED: tuple[Callable[[Any, float, float], tuple[float, float, float, float]], ...] = (
    lambda box, _, up: (box.left, box.right, up, box.top - box.bottom),
    lambda box, across, _: (-box.top, -box.bottom, across, box.right - box.left),
    lambda box, _, up: (-box.right, -box.left, -up, box.top - box.bottom),
    lambda box, across, _: (box.bottom, box.top, -across, box.right - box.left),
    lambda box, _, up: (box.left, box.right, up, box.top - box.bottom),
)


def _notes(page: Any, raw: Any, room: int) -> tuple[list[bytes], int]:  # noqa: ANN401
    """Return what comments say and what stands in a form, and how much of it is left out."""
    found: list[bytes] = []
    marks = max(raw.FPDFPage_GetAnnotCount(page), 0)
    left_out = max(marks - _MOST_MARKS, 0)
    for place in range(min(marks, _MOST_MARKS)):
        note = raw.FPDFPage_GetAnnot(page, place)
        if not note:
            continue
        for key in (b"Contents", b"V"):
            words = _value(note, key, raw)
            if words is None or len(words) > room:
                left_out += 1
            elif words:
                found.append(words)
                room -= len(words)
        raw.FPDFPage_CloseAnnot(note)
    return found, left_out


def _value(note: Any, key: bytes, raw: Any) -> bytes | None:  # noqa: ANN401
    """Return what a comment says in UTF-8; None if it is too long."""
    size = raw.FPDFAnnot_GetStringValue(note, key, None, 0)
    if size > _LONGEST_NOTE:
        return None
    if size <= len("\0".encode("utf-16-le")):
        return b""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(
        note, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size
    )
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").encode()


if __name__ == "__main__":
    main(*sys.argv[1:])
