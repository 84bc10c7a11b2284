"""Read a web archive: the pages in it, each as it was sent. The one door to warcio."""

import io
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stderr
from email.message import Message
from hashlib import sha256
from typing import Any

import attrs

from factcheck.articles.drafts import Found
from factcheck.articles.extras import extra
from factcheck.articles.files import LARGEST
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.articles.sniffing import sniffed
from factcheck.errors import ArticleError
from factcheck.model import Notice

LARGEST_UNPACKED = 256 * 1024 * 1024  # bytes
MOST_RECORDS = 100_000
MOST_DAMAGES = 100  # after which the rest is given up

_PAGES = ("application/xhtml+xml", "text/html")
_STEP = 4096  # bytes that are unpacked at once
_GZIP = zlib.MAX_WBITS + 16
_NEXT = b"\nWARC/"
_AGAIN = "fetch or copy it once more"


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the pages of a web archive, and tell what of it is none."""
    left: Counter[str] = Counter()
    none = True
    for found in pages_of(original, left):
        none = none and isinstance(found, ArticleError)
        yield found.original if isinstance(found, Page) else found
    if +left:
        yield Notice(text=f"{original.name}: left alone: {counted(left)}")
    if none and not left:
        raise ArticleError(original.name, None, "no record of a web archive is in it", _AGAIN)
    if none:
        raise ArticleError(original.name, None, "no page is in it", "name an archive with pages")


@attrs.frozen(kw_only=True)
class Page:
    """A page of a web archive."""

    original: Original
    url: str
    seen: str  # when it was fetched: never the day of publication


def pages_of(original: Original, left: Counter[str]) -> Iterator[Page | Notice | ArticleError]:
    """Yield the pages of a web archive; what is none is counted in *left*."""
    refuse_missing(original.name)
    plain, damage = _unpacked(original)
    known: dict[str, list[bytes]] = {}
    for number, found in enumerate(_records(plain, original.name)):
        if number >= MOST_RECORDS:
            problem = f"holds more than {MOST_RECORDS:,} records: the rest is not read"
            yield ArticleError(original.name, None, problem, "split it")
            break
        if isinstance(found, ArticleError):
            yield found
        elif reason := _no_page(found):
            left[reason] += reason != "warcinfo"
        else:
            yield from _page(found, original, known, left)
    if damage:
        yield damage


def refuse_missing(name: str) -> None:
    """Refuse a web archive where what reads it is missing: told before the work."""
    with extra("warc", name, "a web archive"):
        import warcio  # noqa: F401, PLC0415 - an extra


def counted(left: Counter[str]) -> str:
    """Return what was left alone in words: "request (12), image/png (3)"."""
    told = [f"{reason} ({number:,})" for reason, number in sorted((+left).items())]
    return ", ".join(told[:_SHOWN]) + (
        f" and {len(told) - _SHOWN:,} other kinds" if len(told) > _SHOWN else ""
    )


_SHOWN = 8


def _unpacked(original: Original) -> tuple[bytes, ArticleError | None]:
    """Return the records unpacked, as far as they can be, and what is wrong behind them."""
    name, raw = original.name, original.raw
    if not raw.startswith(b"\x1f\x8b"):
        return raw, None
    unpacked = bytearray()
    unpacker, open_still = zlib.decompressobj(_GZIP), False
    for place in range(0, len(raw), _STEP):
        step = raw[place : place + _STEP]
        while step:
            try:
                unpacked += unpacker.decompress(step)
            except zlib.error as error:
                problem = f"cannot be unpacked from byte {place:,} on: {error}"
                return bytes(unpacked), ArticleError(name, None, problem, _AGAIN)
            # Each record is packed by itself: behind it the next begins.
            step, open_still = unpacker.unused_data, not unpacker.eof
            if unpacker.eof:
                unpacker = zlib.decompressobj(_GZIP)
        if len(unpacked) > LARGEST_UNPACKED:
            size = f"{LARGEST_UNPACKED // 1024 // 1024} MB"
            return b"", ArticleError(name, None, f"unpacks to more than {size}", "split it")
    cut = ArticleError(name, None, "cut off: the end of it is missing", _AGAIN)
    return bytes(unpacked), cut if open_still else None


def _records(plain: bytes, name: str) -> Iterator[Any]:
    """Yield the records; behind one that is broken the next is looked for."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an extra

    start = 0
    for _ in range(MOST_DAMAGES):
        stream = io.BytesIO(plain)
        stream.seek(start)
        records = ArchiveIterator(stream)
        try:
            # The library speaks to standard error, which is ours.
            with redirect_stderr(io.StringIO()):
                record = next(records, None)
            while record is not None:
                yield record
                with redirect_stderr(io.StringIO()):
                    record = next(records, None)
        # A broken record ends in errors of any kind, among them those of missing headers.
        except Exception as error:  # noqa: BLE001 - see above
            words = " ".join(str(error).split())[:80] or type(error).__name__
            if isinstance(error, AttributeError):
                words = "an answer without an address"
            place = max(records.offset, start)
            yield ArticleError(name, None, f"a record that is broken, at byte {place:,}: {words}")
            start = plain.find(_NEXT, place + 1) + 1
            if not start:
                return
        else:
            return
    yield ArticleError(name, None, f"more than {MOST_DAMAGES} broken records: given up", _AGAIN)


def _no_page(record: Any) -> str:  # noqa: ANN401 - a record of a library without types
    """Return why a record is no page that can be read, if it is none."""
    if record.rec_type not in ("resource", "response"):
        return str(record.rec_type)[:40]
    status = record.http_headers.get_statuscode() if record.http_headers else ""
    if record.http_headers and status != "200":
        return f"status {status[:10]}"
    kind = _declared(record).get_content_type()
    if kind == "application/http":
        return "answer without a head"
    return "" if kind in ("", *_PAGES) else kind[:60]


def _declared(record: Any) -> Message:  # noqa: ANN401 - as above
    """Return the type of the content and its charset, as its sender declares them."""
    headers = record.http_headers or record.rec_headers
    message = Message()
    # Without one a message is taken for a text.
    message["Content-Type"] = str(headers.get_header("Content-Type") or "text/html")
    return message


def _page(
    record: Any,  # noqa: ANN401 - as above
    archive: Original,
    known: dict[str, list[bytes]],
    left: Counter[str],
) -> Iterator[Page | Notice | ArticleError]:
    url = str(
        record.rec_headers.get_header("WARC-Target-URI")
        or record.rec_headers.get_header("uri")
        or ""
    )
    place = f"{archive.name}/{_without_scheme(url)}"
    body = _body(record, place)
    if isinstance(body, ArticleError):
        yield body
        return
    if not body.strip():
        left["empty page"] += 1
        return
    if not _declared(record) and not sniffed(body):
        left["unknown kind"] += 1
        return
    fingerprint = sha256(body).digest()
    captures = known.setdefault(url, [])
    if fingerprint in captures:
        left["the same page once more"] += 1
        return
    captures.append(fingerprint)
    again = f"#{len(captures)}" if len(captures) > 1 else ""
    if record.rec_headers.get_header("WARC-Truncated"):
        yield Notice(text=f"{place}: cut off when it was archived: the end of the page is missing")
    yield Page(
        url=url,
        seen=str(record.rec_headers.get_header("WARC-Date") or ""),
        original=Original(
            name=f"{place}{again}",
            raw=body,
            media_type=_declared(record).get_content_type(),
            charset=_declared(record).get_content_charset(),
            url=url or None,
            depth=archive.depth + 1,
            called=f"{_without_scheme(url).rstrip('/')}{again}" or None,
        ),
    )


def _without_scheme(url: str) -> str:
    return url.partition("://")[2] or url


_ENCODINGS = ("", "identity", "none", "gzip", "x-gzip", "deflate")


def _body(record: Any, place: str) -> bytes | ArticleError:  # noqa: ANN401 - as above
    """Return the page as a browser would see it, or why it is lost."""
    http = record.http_headers
    encoding = str(http.get_header("Content-Encoding") or "").lower().strip() if http else ""
    try:
        said = io.StringIO()
        with redirect_stderr(said):
            stream = record.content_stream()
            body = bytes(stream.read(LARGEST + 1))
    # As above: what is packed wrongly ends in errors of zlib and of the library.
    except Exception as error:  # noqa: BLE001 - see above
        return ArticleError(place, None, f"cannot be unpacked: {str(error)[:80]}", _AGAIN)
    if encoding not in _ENCODINGS and body and sniffed(body) is None:
        return ArticleError(place, None, f"packed as {encoding[:20]!r}, which cannot be unpacked")
    if said.getvalue():
        return ArticleError(place, None, "a page that is packed wrongly", _AGAIN)
    if getattr(record.raw_stream, "limit", 0) > 0 and len(body) <= LARGEST:
        return ArticleError(place, None, "a page that is cut off", _AGAIN)
    return body
