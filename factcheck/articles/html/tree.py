"""Trees: the elements of a page, whatever its bytes are, in bounded time and without a network."""

import re
from typing import Any

import attrs

from factcheck.articles.extras import extra
from factcheck.articles.files import doubts
from factcheck.articles.html.markup import few_attributes, flattened
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Notice
from factcheck.reference.encodings import decode

Element = Any  # of lxml, which has no types


@attrs.frozen
class Tree:
    """The root of a page, and what is doubtful about how it was read."""

    root: Element
    notices: tuple[Notice, ...] = ()


def tree_of(original: Original) -> Tree:
    """Return the elements of a page; one line says why where there are none."""
    markup, notices = markup_of(original)
    root, deep = parsed(markup, original.name)
    if deep:
        text = f"{original.name}: its elements are nested too deep; read without the deepest"
        notices = (*notices, Notice(text=text))
    return Tree(root, notices)


def parsed(markup: str, name: str = "markup") -> tuple[Element, bool]:
    """Return the root of markup, and whether it had to be made shallower."""
    safe = few_attributes(_as_html(markup).replace("\0", "\ufffd"))
    root = _root(safe, name)
    if root is not None:
        return root, False
    root = _root(flattened(safe), name)
    if root is None:
        raise ArticleError(name, None, "its elements are nested too deep", "save it as text")
    return root, True


_TOO_DEEP = "depth"  # in the parser's own words: "Excessive depth in document"


def _root(markup: str, name: str) -> Element | None:
    """Return the root of a page, or nothing where the parser gave up because of its depth."""
    with extra("html", name, "a web page"):
        from lxml import etree, html  # noqa: PLC0415 - an extra, and large

    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=True,  # texts of more than 10 MB; files are bounded before
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    # An empty document is a ParserError, which is no XMLSyntaxError.
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        root = None
    if any(_TOO_DEEP in error.message.lower() for error in parser.error_log):
        return None
    return html.document_fromstring("<p></p>") if root is None else root


_XHTML = re.compile(r"\s{0,99}<\?xml\b")
_EMPTY_TAG = re.compile(
    r"<(a|div|iframe|p|script|span|style|textarea|title)\b((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+)/>",
    re.IGNORECASE,
)
_CHARACTERS = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


def _as_html(markup: str) -> str:
    """Return markup as HTML: in XHTML any element may be closed at once."""
    if not _XHTML.match(markup):
        return markup
    opened = _EMPTY_TAG.sub(r"<\1\2></\1>", markup)
    return _CHARACTERS.sub(_escaped, opened) if "]]>" in opened else opened


def _escaped(found: re.Match[str]) -> str:
    return found[1].replace("&", "&amp;").replace("<", "&lt;")


_META = re.compile(
    rb"""<meta\b [^>]{0,300}? charset \s{0,9}=\s{0,9} ["']?\s{0,9} (?P<name>[\w.:\-]{2,40})""",
    re.VERBOSE | re.IGNORECASE,
)
_DECLARATION = re.compile(
    rb"""<\?xml [^>]{0,100}? encoding=["'](?P<name>[\w.\-]{2,40})""", re.VERBOSE
)
_HEAD = 4096  # bytes in which a page declares its encoding
# What browsers read under these names.
_MEANT = {
    **dict.fromkeys(
        ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"), "cp1252"
    ),
    **dict.fromkeys(("windows-1252", "ansi"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "sjis"), "cp932"),
    **dict.fromkeys(("ks_c_5601-1987", "euc-kr"), "cp949"),
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    # A declaration that could be read as bytes of ASCII is not written in it.
    **dict.fromkeys(("utf-16", "utf-16le", "utf-16be", "utf-32"), "utf-8"),
}
_UTF8 = frozenset({"utf-8", "utf8", "utf-8-sig"})


def markup_of(original: Original) -> tuple[str, tuple[Notice, ...]]:
    """Return the markup of a page: by its mark, its declaration, or the likeliest guess."""
    read = original.content  # refuses what is no text, or too large
    raw = original.raw
    decoded = decode(raw)
    declared = _declared(original)
    # These write all languages in bytes of ASCII, so that nothing but the declaration shows them.
    hidden = declared is not None and declared.startswith("iso-2022-")
    if not decoded.guessed and not hidden:
        return read.text, read.notices + _overruled(original, declared)
    if declared is None or declared in _UTF8:
        return read.text, read.notices
    try:
        text = raw.decode(declared, "replace").replace("\r\n", "\n")
    # A codec that is none of texts, or that cannot be had, is an error of its own kind.
    except (LookupError, ValueError):
        return read.text, read.notices
    return text, doubts(text, original.name)


def _declared(original: Original) -> str | None:
    """Return the encoding that a page, or whoever sent it, declares."""
    head = original.raw[:_HEAD]
    found = _META.search(head) or _DECLARATION.search(head)
    name = original.charset or (found["name"].decode("ascii", "replace") if found else None)
    return _MEANT.get(name.strip().lower(), name.strip().lower()) if name else None


def _overruled(original: Original, declared: str | None) -> tuple[Notice, ...]:
    """Tell that a page is UTF-8, whatever it declares: no other text is so by chance."""
    odd = original.raw.translate(None, bytes(range(0x80)))
    if (
        declared is None
        or declared in _UTF8
        or not odd
        or original.raw[:2] in (b"\xff\xfe", b"\xfe\xff")
    ):
        return ()
    text = f"{original.name}: declares {declared}, but is UTF-8 and was read so"
    return (Notice(text=text),)
