"""The encoding of a page: as whoever sent it says, or its own head, where the bytes allow it."""

import re
from collections.abc import Iterator

from factcheck.articles.files import Content, doubts, text_of
from factcheck.articles.originals import Original
from factcheck.model import Notice
from factcheck.reference.encodings import codec_of, decode

_META = re.compile(
    rb"""<meta\b [^>]{0,300}? charset \s{0,9}=\s{0,9} ["']?\s{0,9} (?P<name>[\w.:\-]{2,40})""",
    re.VERBOSE | re.IGNORECASE,
)
_PROLOG = re.compile(rb"""<\?xml [^>]{0,100}? encoding=["'](?P<name>[\w.\-]{2,40})""", re.VERBOSE)
_COMMENT = re.compile(rb"<!--.{0,2000}?-->", re.DOTALL)
_HEAD = 4096  # bytes in which a page declares its encoding
# What browsers read under these names, where it is more than the name says.
_MEANT = {
    **dict.fromkeys(("ansi", "x-user-defined"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("ks_c_5601-1987", "euc-kr"), "cp949"),
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
}
# A head that could be read as bytes of ASCII is not written in these.
_WIDE = ("utf-16", "utf-32", "ucs-2")
_FEW = 200  # characters, of which one may be spoilt where a declaration is right


def markup_of(original: Original) -> tuple[str, tuple[Notice, ...]]:
    """Return the markup of a page: by its mark, as UTF-8, as declared, or as is likeliest."""
    found = _content(original)
    return found.text, found.notices


def _content(original: Original) -> Content:
    raw, name = original.raw, original.name
    declared = dict(_declared(original))
    for codec, written in declared.items():
        decoded = decode(raw, codec)
        if decoded.contradicts is None:
            return text_of(raw, name, codec)
        if decoded.encoding == "utf-8" and not decoded.strays:
            told = f"{name}: declares {written}, but is UTF-8 and was read so"
            return Content(
                _with_line_ends(decoded.text), (Notice(text=told), *doubts(decoded.text, name))
            )
        if codec != "utf-8" and (spoilt := _spoilt(raw, codec)) is not None:
            return Content(spoilt, doubts(spoilt, name))
    return text_of(raw, name, next(iter(declared), None))


def _declared(original: Original) -> Iterator[tuple[str, str]]:
    """Yield the encodings that are declared for a page and their names as written."""
    head = _COMMENT.sub(b"", original.raw[:_HEAD])
    told = [original.charset or ""]
    told += [
        one["name"].decode("ascii", "replace")
        for one in (_META.search(head), _PROLOG.search(head))
        if one is not None
    ]
    for name in told:
        plain = name.strip().lower()
        codec = codec_of(_MEANT.get(plain, plain))
        if codec and not plain.startswith(_WIDE):
            yield codec, plain


def _spoilt(raw: bytes, codec: str) -> str | None:
    """Return a text that is as declared but for a few bytes; nothing where it is so in all."""
    text = _with_line_ends(raw.decode(codec, "replace"))
    lost, odd = text.count("\ufffd"), sum(not sign.isascii() for sign in text)
    return text if lost * _FEW <= max(_FEW, odd) and lost * 2 <= odd else None


def _with_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
