"""Documents of a few bytes that unpack to a page without end: told before anything reads them."""

import re
import zlib
from collections.abc import Iterator

from factcheck.errors import ArticleError

_STREAM = re.compile(rb"stream\r?\n")
_DRAWS_TEXT = re.compile(rb"\)\s?Tj|\]\s?TJ|>\s?Tj")
_STEP = 1_000_000  # bytes
_LARGEST_TEXT = 4_000_000  # bytes of orders that draw text: a page of a newspaper has some 100,000
_LARGEST = 200_000_000  # bytes of all streams: pictures, of which nothing is read


def refuse_bombs(raw: bytes, name: str) -> None:
    """Refuse a document that holds more than a library can unpack."""
    total = 0
    for start in (match.end() for match in _STREAM.finditer(raw)):
        size, draws = 0, False
        for part in _unpacked(raw, start):
            size += len(part)
            draws = draws or _DRAWS_TEXT.search(part) is not None
            if (draws and size > _LARGEST_TEXT) or total + size > _LARGEST:
                problem = "the PDF unpacks to more than can be read"
                raise ArticleError(name, None, problem, "paste its text into a .txt")
        total += size


def _unpacked(raw: bytes, start: int) -> Iterator[bytes]:
    """Yield what a stream unpacks to, as far as it does."""
    packed = zlib.decompressobj()
    place, fed = start, b""
    while not packed.eof:
        fed = packed.unconsumed_tail or raw[place : place + _FEED]
        if not packed.unconsumed_tail:
            place += _FEED
        if not fed:
            return
        try:
            yield packed.decompress(fed, _STEP)
        except zlib.error:
            return


_FEED = 65_536  # bytes
