"""Sniffing: what bytes show themselves to be, whatever their name says."""

import json
import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from zipfile import ZipFile

import attrs

from factcheck.articles.packages import ENTRY, MOST_MEMBERS
from factcheck.reference.encodings import decode

HEAD = 65_536  # bytes that are looked at


@attrs.frozen
class Seen:
    """What bytes show themselves to be, and what to do about it if that cannot be read."""

    format: str | None  # a name of FORMATS; none: it cannot be read
    looks_like: str
    cure: str = ""


_AS_TEXT = "save what it says as text"
_UNPACK = "unpack it"
_AS_DOCX = "save it as .docx"
_NO_PASSWORD = "save it without a password"  # noqa: S105 - a cure

_PDF = Seen("pdf", "a PDF document")
_WARC = Seen("warc", "a web archive")
_GZIP = Seen("gzip", "a gzip archive")
_ZIP = Seen("zip", "a zip archive")
_HTML = Seen("html", "a web page")
_XML = Seen("xml", "XML")
_FEED = Seen("feed", "a feed")
_MAIL = Seen("eml", "a mail")
_MAILBOX = Seen("mbox", "a mailbox")
_JSON = Seen("json", "JSON")
_RECORDS = Seen("jsonl", "records, one a line")

# How a file begins: the place of the mark, the mark, and what it is. Marks of less than four bytes
# could be words as well: with these there must be a NUL.
_MARKS: tuple[tuple[int, bytes, Seen], ...] = (
    (0, b"%PDF-", _PDF),
    (0, b"{\\rtf", Seen("rtf", "a rich text document")),
    (0, b"WARC/", _WARC),
    (0, b"\x89PNG", Seen(None, "a PNG image", _AS_TEXT)),
    (0, b"\xff\xd8\xff", Seen(None, "a JPEG image", _AS_TEXT)),
    (0, b"GIF8", Seen(None, "a GIF image", _AS_TEXT)),
    (0, b"II*\0", Seen(None, "a TIFF image", _AS_TEXT)),
    (0, b"MM\0*", Seen(None, "a TIFF image", _AS_TEXT)),
    (0, b"BM", Seen(None, "a bitmap image", _AS_TEXT)),
    (8, b"WEBP", Seen(None, "a WebP image", _AS_TEXT)),
    (8, b"WAVE", Seen(None, "a recording", _AS_TEXT)),
    (4, b"ftyp", Seen(None, "a film, a recording or a HEIC image", _AS_TEXT)),
    (0, b"ID3", Seen(None, "a recording", _AS_TEXT)),
    (0, b"OggS", Seen(None, "a recording", _AS_TEXT)),
    (0, b"\x1a\x45\xdf\xa3", Seen(None, "a film", _AS_TEXT)),
    (0, b"7z\xbc\xaf", Seen(None, "a 7z archive", _UNPACK)),
    (0, b"Rar!\x1a", Seen(None, "a RAR archive", _UNPACK)),
    (0, b"BZh91AY&SY", Seen(None, "a bzip2 archive", _UNPACK)),
    (0, b"\xfd7zXZ", Seen(None, "an xz archive", _UNPACK)),
    (0, b"\x28\xb5\x2f\xfd", Seen(None, "a zstd archive", _UNPACK)),
    (257, b"ustar", Seen(None, "a tar archive", _UNPACK)),
    (0, b"SQLite format 3\0", Seen(None, "an SQLite database", _AS_TEXT)),
    (0, b"\x7fELF", Seen(None, "a program")),
    (0, b"MZ", Seen(None, "a program")),
    (0, b"\xca\xfe\xba\xbe", Seen(None, "a program")),
    (0, b"\xcf\xfa\xed\xfe", Seen(None, "a program")),
)
_SURE = 4  # bytes

# What the old container of office documents holds, by the names in it.
_OLE = b"\xd0\xcf\x11\xe0"
_OLE_KINDS = (
    ("EncryptedPackage", Seen(None, "an encrypted office document", _NO_PASSWORD)),
    ("WordDocument", Seen(None, "an old Word document", _AS_DOCX)),
    ("Workbook", Seen(None, "an old Excel workbook", _AS_TEXT)),
    ("PowerPoint Document", Seen(None, "an old PowerPoint presentation", _AS_TEXT)),
    ("__substg1.0_", Seen(None, "an Outlook message", "save it as .eml")),
    ("", Seen(None, "an old or encrypted office document", _AS_DOCX)),
)

# What a zip archive is, by what lies in it: all of these, as beginnings of names.
_ZIP_KINDS = (
    (("[Content_Types].xml", "word/"), Seen("docx", "a Word document")),
    (("[Content_Types].xml", "xl/"), Seen(None, "an Excel workbook", _AS_TEXT)),
    (("[Content_Types].xml", "ppt/"), Seen(None, "a PowerPoint presentation", _AS_TEXT)),
    (("datapackage.json", "archive/"), Seen("wacz", "a packed web archive")),
    (("Index/Document.iwa",), Seen(None, "an Apple Pages document", _AS_DOCX)),
)
# The same by the type that it declares.
_ZIP_TYPES = (
    (b"application/vnd.oasis.opendocument.text", Seen("odt", "an OpenDocument text")),
    (b"application/vnd.oasis.", Seen(None, "an OpenDocument file that is no text", _AS_TEXT)),
    (b"application/epub+zip", Seen(None, "an e-book", _AS_TEXT)),
)


def sniffed(raw: bytes) -> Seen | None:
    """Return what the bytes show themselves to be; none: a text, or nothing that is known.

    >>> sniffed(b"<!DOCTYPE html><p>34 dead").looks_like, sniffed(b"A page begins with <html>.")
    ('a web page', None)
    """
    for look in _LOOKS:
        if seen := look(raw):
            return seen
    head = _words(raw)
    return next((seen for look in _BEGINNINGS if (seen := look(head))), None)


def is_words(raw: bytes) -> bool:
    """Say whether the bytes look like a text in some encoding."""
    return not _CONTROL.search(_words(raw))


_CONTROL = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")


def _by_mark(raw: bytes) -> Seen | None:
    for place, mark, seen in _MARKS:
        if raw.startswith(mark, place) and _is_sure(mark, place, raw):
            return seen
    return None


def _is_sure(mark: bytes, place: int, raw: bytes) -> bool:
    """Say whether a mark is none by chance: two letters begin words, and four stand anywhere."""
    return not is_words(raw) if place else len(mark) >= _SURE or b"\0" in raw[:HEAD]


def _as_old_office(raw: bytes) -> Seen | None:
    if not raw.startswith(_OLE):
        return None
    return next(seen for name, seen in _OLE_KINDS if name.encode("utf-16-le") in raw)


def _as_gzip(raw: bytes) -> Seen | None:
    if not raw.startswith(b"\x1f\x8b"):
        return None
    try:
        head = zlib.decompressobj(zlib.MAX_WBITS + 16).decompress(raw[:HEAD], HEAD)
    except zlib.error:
        return None
    within = _by_mark(head)
    if within is _WARC or (within and within.looks_like == "a tar archive"):
        return within
    return _GZIP


def _as_zip(raw: bytes) -> Seen | None:
    if not raw.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return None
    if raw.count(ENTRY) > MOST_MEMBERS:  # its reader refuses it; to list them takes too long
        return _ZIP
    try:
        with ZipFile(BytesIO(raw)) as archive:
            return _zip_kind(archive)
    # The errors of a broken archive cannot be listed: of struct, of zlib, of names in no encoding.
    except Exception:  # noqa: BLE001 - see above; its reader tells what is wrong with it
        return None


def _zip_kind(archive: ZipFile) -> Seen:
    names = archive.namelist()
    if "mimetype" in names[:1]:
        with archive.open("mimetype") as file:
            declared = file.read(100)
        for start, seen in _ZIP_TYPES:
            if declared.startswith(start):
                return seen
    for starts, seen in _ZIP_KINDS:
        if all(any(name.startswith(start) for name in names) for start in starts):
            return seen
    return _ZIP


_LOOKS: tuple[Callable[[bytes], Seen | None], ...] = (_by_mark, _as_old_office, _as_gzip, _as_zip)


def _words(raw: bytes) -> str:
    """Return the beginning as words: what is looked for is written in plain letters."""
    head = raw[:HEAD]
    if head.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return decode(head).text
    return head.decode("latin-1")


# -- how the words of a file begin -------------------------------------------------------------

_PROLOG = re.compile(
    r"""
    \s{0,99}+ (?: <\?xml [^>]{0,200}+ >
         | <!-- (?: [^-] | -(?!->) ){0,4000}+ -->
         | <\?xml-stylesheet [^>]{0,400}+ > ) \s{0,99}+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PROLOGS = 20  # comments before a page begins
_DOCTYPE = re.compile(r"\s*+<!doctype\s++(?P<root>[\w:.-]{1,60}+)", re.IGNORECASE)
_ROOT = re.compile(
    r"\s{0,99}+<(?:[A-Za-z_][\w.-]{0,40}+:)?(?P<root>[A-Za-z_][\w.-]{0,60}+)(?=[\s/>])"
)
_PAGE = re.compile(r"<(?:head|body|title|meta|p|div|h1|article|main)[\s>]|</html", re.IGNORECASE)
# What the roots of documents are called that can be told by them.
_ROOTS = {
    "html": _HTML,
    **dict.fromkeys(("rss", "feed", "rdf"), _FEED),
    **dict.fromkeys(("nitf", "newsitem", "newsmessage", "newsml", "packageitem"), _XML),
}
# What a piece of a page begins with, as an editing system gives it out.
_PIECES = frozenset({"article", "body", "div", "h1", "h2", "head", "main", "p", "section", "table"})


def _as_markup(head: str) -> Seen | None:
    if "<" not in head[:_BEFORE]:
        return None
    rest, is_xml = _past_prolog(head)
    if (doctype := _DOCTYPE.match(rest)) and doctype["root"].lower() == "html":
        return _HTML
    if doctype:
        return _ROOTS.get(doctype["root"].lower(), _XML)
    found = _ROOT.match(rest)
    root = found["root"].lower() if found else ""
    if root == "html":
        return _HTML if is_xml or _PAGE.search(rest, found.end()) else None  # type: ignore[union-attr]
    if root in _PIECES and f"</{root}" in rest.lower():
        return _HTML
    return _ROOTS.get(root) or (_XML if is_xml else None)


_BEFORE = 5_000  # characters


def _past_prolog(head: str) -> tuple[str, bool]:
    """Return what stands below declarations and comments, and whether it is declared as XML."""
    is_xml = head.lstrip()[:5].lower() == "<?xml"
    place = 0
    for _ in range(_PROLOGS):
        found = _PROLOG.match(head, place)
        if found is None:
            break
        place = found.end()
    return head[place:], is_xml


_KEY = r'"(?:[^"\\\n]|\\.){0,200}+"\s{0,100}+:'
_OBJECT = re.compile(rf"\s*+\{{\s*+(?:{_KEY}|\}})")
_LIST = re.compile(rf"\s*+\[\s*+\{{\s*+{_KEY}")
_OF_RECORDS = frozenset({"id", "text"})
_OF_AGENCIES = frozenset({"uri", "bodies", "items", "version"})


def _as_list(head: str) -> Seen | None:
    return _JSON if _LIST.match(head) else None


def _as_object(head: str) -> Seen | None:
    if not _OBJECT.match(head):
        return None
    first, *others = (line for line in _lines(head) if line.strip())
    keys = _keys(first)
    if others and (keys or others[0].startswith('{"')):
        return _RECORDS
    return _RECORDS if keys >= _OF_RECORDS and not keys & _OF_AGENCIES else _JSON


def _lines(head: str) -> Iterator[str]:
    return iter(head.lstrip().split("\n"))


# A key of the outermost object, roughly: what its reader finds is what counts.
_TOP_KEY = re.compile(r'[{,]\s{0,20}+"(\w{1,20}+)"\s{0,20}+:')


def _keys(line: str) -> frozenset[str]:
    """Return the keys of a line that is an object by itself, else nothing."""
    if not line.rstrip().endswith("}"):
        # The head may end within a long line.
        return frozenset(_TOP_KEY.findall(line)) if len(line) >= HEAD // 2 else frozenset()
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return frozenset()
    return frozenset(found) if isinstance(found, dict) else frozenset()


_FROM = re.compile(
    r"From\ \S{1,200}+ [^\n\d]{0,60}+ \d{1,2}\ \d\d:\d\d [^\n]{0,30}\n >?[A-Za-z][\w-]{0,60}+:",
    re.VERBOSE,
)
_FIELD = re.compile(r"([!-9;-~]{1,70}+):")
# What no one types: these stand above mails alone.
_OF_MAILS = frozenset(
    {"delivered-to", "dkim-signature", "message-id", "mime-version", "received", "return-path"}
)
_PEOPLE = frozenset({"from", "sender", "to", "subject"})
_FIELDS = 500  # lines of a head that are looked at


def _as_mailbox(head: str) -> Seen | None:
    return _MAILBOX if _FROM.match(head.replace("\r\n", "\n")) else None


def _as_mail(head: str) -> Seen | None:
    names = set()
    for number, line in enumerate(head.lstrip("\r\n").splitlines()[:_FIELDS]):
        if not line.strip():
            break
        if line[0] in " \t" and number:
            continue
        found = _FIELD.match(line)
        if found is None:
            return None
        names.add(found[1].lower())
    return _MAIL if names & _OF_MAILS and names & _PEOPLE else None


_BEGINNINGS: tuple[Callable[[str], Seen | None], ...] = (
    _as_markup,
    _as_object,
    _as_list,
    _as_mailbox,
    _as_mail,
)
