"""What bytes show themselves to be: it counts more than what they are called."""

import gzip
import io
import zipfile

import pytest

from factcheck.articles.drafts import Draft
from factcheck.articles.formats import BY_NAME, drafts_of, format_of, named_format
from factcheck.articles.options import DEFAULT
from factcheck.articles.originals import Original
from factcheck.articles.sniffing import is_words, sniffed
from factcheck.errors import ArticleError


def gzipped(raw: bytes) -> bytes:
    """Return bytes packed by gzip, without the clock."""
    return gzip.compress(raw, mtime=0)


def packed(*names: str, first: str = "") -> bytes:
    """Return a zip archive of members of these names, or of one that declares its type."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        if first:
            archive.writestr(zipfile.ZipInfo("mimetype"), first)
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), "x")
    return stream.getvalue()


MAIL = (
    b"Message-ID: <1@wire.example>\r\nFrom: desk@wire.example\r\nSubject: Fire\r\n\r\n34 dead.\r\n"
)
PAGE = b"<!DOCTYPE html>\n<html><head><title>Fire</title></head><body><p>34 dead.</p></body></html>"
SEEN = {
    # what it is: bytes that show it
    "html": [
        PAGE,
        b"\xef\xbb\xbf \n" + PAGE,
        PAGE.decode().encode("utf-16"),
        b"<!-- saved from url=(0020)https://herald.example/ -->\n" + PAGE,
        b"<HTML lang=en><BODY>34 dead</BODY>",
        b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
        b'<div class="story"><p>34 dead.</p></div>',
        b"<p>34 dead.</p>\n<p>In Marl.</p>",
    ],
    "xml": [
        b'<?xml version="1.0"?>\n<nitf><body/></nitf>',
        b'<newsItem guid="urn:x"/>',
        b"<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf/>",
        b'<?xml version="1.0"?><invented/>',
    ],
    "feed": [
        b'<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"/>',
        b'<feed xmlns="http://www.w3.org/2005/Atom"/>',
        b'<rdf:RDF xmlns:rdf="x"/>',
    ],
    "jsonl": [
        b'{"id": "a1", "text": "34 dead."}',
        b'{"id": "a1", "text": "34 dead."}\n{"id": "a2", "text": "43 dead."}\n',
        b'{"uri": "x"}\n{"uri": "y"}\n',
        b'{"id": "a1", "text": \n{"id": "a2", "text": "43 dead."}\n',
    ],
    "json": [
        b'{"uri": "urn:x", "body_text": "34 dead."}',
        b'{\n  "uri": "urn:x",\n  "headline": "Fire"\n}\n',
        b'[\n {"uri": "urn:x"}]',
        b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "text": "x"}]}',
        b'{"a":' * 5000,
    ],
    "mbox": [
        b"From desk@wire.example Tue Mar  4 09:30:00 2026\nFrom: desk@wire.example\n\n34 dead.\n",
        b"From - Tue Mar  4 09:30:00 2026\r\nX-Mozilla-Status: 0001\r\n\r\n34 dead.\r\n",
    ],
    "eml": [MAIL, b"Received: from a\n by b;\n Tue, 4 Mar 2026\nTo: x@herald.example\n\n34 dead."],
    "pdf": [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"],
    "rtf": [b"{\\rtf1\\ansi 34 dead.}"],
    "docx": [packed("[Content_Types].xml", "_rels/.rels", "word/document.xml")],
    "odt": [packed("content.xml", first="application/vnd.oasis.opendocument.text")],
    "zip": [packed("a.txt", "b.html"), packed()],
    "wacz": [packed("datapackage.json", "archive/data.warc.gz", "pages/pages.jsonl")],
    "warc": [b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", gzipped(b"WARC/1.1\r\n")],
    "gzip": [gzipped(b"34 dead.")],
}


@pytest.mark.parametrize(
    ("name", "raw"), [(name, raw) for name, those in SEEN.items() for raw in those]
)
def test_what_is_seen(name: str, raw: bytes) -> None:
    """Every format shows itself, however it is called."""
    seen = sniffed(raw)

    assert seen
    assert seen.format == name
    assert name in BY_NAME


REFUSED = {
    "a PNG image": b"\x89PNG\r\n\x1a\n",
    "a JPEG image": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "a tar archive": gzipped(b"story.txt".ljust(257, b"\0") + b"ustar\x0000"),
    "an encrypted office document": b"\xd0\xcf\x11\xe0\0" + "EncryptedPackage".encode("utf-16-le"),
    "an old Word document": b"\xd0\xcf\x11\xe0\0" + "WordDocument".encode("utf-16-le"),
    "an Outlook message": b"\xd0\xcf\x11\xe0\0" + "__substg1.0_0037".encode("utf-16-le"),
    "an Excel workbook": packed("[Content_Types].xml", "xl/workbook.xml"),
    "an OpenDocument file that is no text": packed(
        "content.xml", first="application/vnd.oasis.opendocument.spreadsheet"
    ),
    "an e-book": packed("x.xhtml", first="application/epub+zip"),
    "a program": b"MZ\x90\0\x03",
}


@pytest.mark.parametrize(("looks_like", "raw"), REFUSED.items())
def test_what_can_never_be_read(looks_like: str, raw: bytes) -> None:
    """It is told what it is, whatever its name, and not that its name is wrong."""
    with pytest.raises(ArticleError, match=f"^herald.txt: no text: it looks like {looks_like}"):
        format_of(Original(name="herald.txt", raw=raw))


TEXTS = [
    b"A page begins with <html>, and 34 people know it.",
    b"<html> is how a page begins, he said.",
    b"<3 from 34 readers",
    b"From Monday on, 34 people will be at the harbour in 2026.\nNote: bring a coat.",
    b"Subject: Fire\nFrom: Ada Holm\n\n34 people died.",
    b"{Editor's note} 34 people died.",
    b"[34 people died.]",
    b"MZ is a code for Mozambique.",
    b"PK said that 34 people died.",
    b"ID3 and BM are letters.",
    b"We read: WAVE 3",
    b"%PDF is how a document begins.",
    "\u2013 34 people died.".encode("utf-16"),
    b"",
]


@pytest.mark.parametrize("raw", TEXTS)
def test_a_text_stays_a_text(raw: bytes) -> None:
    """What merely mentions a mark, or begins with the letters of one, is words."""
    assert sniffed(raw) is None
    assert is_words(raw)
    assert format_of(Original(name="herald.txt", raw=raw)).format.name == "text"


CHOSEN = [
    # name, media type, bytes: the format, and whether the name is told to mislead
    ("herald.txt", None, PAGE, "html", True),
    ("herald", None, PAGE, "html", False),
    ("herald.pdf", None, PAGE, "html", True),
    ("herald.pdf", None, b"34 people died.", "text", True),
    ("herald.docx", None, b"34 people died.", "text", True),
    ("herald.xml", None, PAGE, "html", True),
    ("herald.docx", None, b"{\\rtf1 34 dead.}", "rtf", True),
    ("herald.doc", None, b"{\\rtf1 34 dead.}", "rtf", True),
    ("herald.pdf", None, b"\0\1\2 no document", "pdf", False),
    ("herald.html", None, b"34 people died.", "html", False),
    ("herald.xml", None, b"<rss/>", "xml", False),
    ("herald.json", None, SEEN["jsonl"][1], "json", False),
    ("herald.jsonl", None, SEEN["json"][1], "json", False),
    ("herald.eml", None, SEEN["mbox"][0], "mbox", False),
    ("herald.zip", None, SEEN["wacz"][0], "wacz", False),
    ("herald.zip", None, SEEN["docx"][0], "docx", True),
    ("pages.warc.gz", None, gzipped(b"WARC/1.1\r\n"), "warc", False),
    ("pages.gz", None, gzipped(b"WARC/1.1\r\n"), "warc", False),
    ("herald.md", None, b"# Fire\n\n34 people died.", "text", False),
    ("part", "text/html; charset=utf-8", b"34 people died.", "html", False),
    ("part.dat", "application/pdf", b"%PDF-1.7", "pdf", False),
    ("part", "text/plain", PAGE, "html", True),
    ("HERALD.HTM", None, PAGE, "html", False),
]


@pytest.mark.parametrize(("name", "media_type", "raw", "chosen", "told"), CHOSEN)
def test_name_and_content(
    name: str, media_type: str | None, raw: bytes, chosen: str, *, told: bool
) -> None:
    """The content wins, and where it contradicts the name it is told."""
    choice = format_of(Original(name=name, media_type=media_type, raw=raw))

    assert choice.format.name == chosen
    assert bool(choice.doubt) is told


def test_a_name_that_misleads_is_told() -> None:
    """As a notice of the article, or in front of what is wrong with it."""
    [text] = drafts_of(Original(name="herald.pdf", raw=b"34 people died."), DEFAULT)
    [broken] = drafts_of(Original(name="herald.txt", raw=b"%PDF-1.7"), DEFAULT)

    assert isinstance(text, Draft)
    assert text.notices[0].text == (
        "herald.pdf: named .pdf, but it is a text, and was read as such"
    )
    assert str(broken).startswith("herald.txt: it looks like a PDF document: ")


@pytest.mark.parametrize("name", ["photo.png", "herald.xyz", "a.b.c"])
def test_an_unknown_name(name: str) -> None:
    """An unknown ending is refused, with some that are known: thirty of them are no cure."""
    assert named_format(name) is None
    with pytest.raises(ArticleError, match=r"no reader for .* \(save it as \.txt"):
        format_of(Original(name=name, raw=b"34 people died."))


def test_a_packed_text_is_read() -> None:
    """By the name that it had before, as far as a file may be large."""
    packed_text = gzipped(b"34 people died.")
    [found] = drafts_of(Original(name="herald.txt.gz", raw=packed_text), DEFAULT)
    [cut] = drafts_of(Original(name="herald.txt.gz", raw=packed_text[:-9]), DEFAULT)
    [bomb] = drafts_of(Original(name="a.gz", raw=gzipped(b"34 " * 2**23)), DEFAULT)

    assert isinstance(found, Draft)
    assert (found.id, found.path) == ("herald", "herald.txt.gz/herald.txt")
    assert str(cut).startswith("herald.txt.gz: a gzip archive that is cut off")
    assert str(bomb).startswith("a.gz/a: larger than 20 MB")
