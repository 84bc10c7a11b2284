"""Trees: the elements of a page, whatever its bytes are, in bounded time and without a network."""

import re
from html import escape
from typing import Any

import attrs

from factcheck.articles.extras import extra
from factcheck.articles.html.encodings import markup_of
from factcheck.articles.html.markup import few_attributes, flattened
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Notice
from factcheck.reference.desk_comments import comments_in

Element = Any  # of lxml, which has no types


@attrs.frozen
class Tree:
    """The root of a page, and what is doubtful about how it was read."""

    root: Element
    notices: tuple[Notice, ...] = ()
    torn: bool = False  # whether it ends elements that were never begun


def tree_of(original: Original) -> Tree:
    """Return the elements of a page; one line says why where there are none."""
    markup, notices = markup_of(original)
    tree = parsed(_with_comments_shown(markup), original.name)
    if tree.deep:
        text = f"{original.name}: its elements are nested too deep; read without the deepest"
        notices = (*notices, Notice(text=text))
    return Tree(tree.root, notices, torn=tree.torn)


_BODY = re.compile(r"</head\b|<body\b", re.IGNORECASE)


def _with_comments_shown(markup: str) -> str:
    """Return the markup with the desk's own comments as words, which keep their place in it."""
    if "factcheck:" not in markup:
        return markup
    body = _BODY.search(markup)  # a word before it would end the head
    pieces, reached = [], 0
    for start, end in comments_in(markup, body.start() if body else 0):
        pieces += [markup[reached:start], escape(markup[start:end], quote=False)]
        reached = end
    return "".join([*pieces, markup[reached:]])


@attrs.frozen
class Parsed:
    """The root of markup, and what was wrong with it."""

    root: Element
    deep: bool = False  # whether it had to be made shallower
    torn: bool = False


def parsed(markup: str, name: str = "markup") -> Parsed:
    """Return the root of markup."""
    safe = few_attributes(_as_html(markup).replace("\0", "\ufffd"))
    found = _parsed(safe, name)
    if found is None and (found := _parsed(flattened(safe), name)) is not None:
        found = attrs.evolve(found, deep=True)
    if found is None:
        raise ArticleError(name, None, "its elements are nested too deep", "save it as text")
    return found


_TOO_DEEP = "depth"  # in the parser's own words: "Excessive depth in document"


_TORN = re.compile(r"unexpected end tag : (?:article|div|main|section)$")


def _parsed(markup: str, name: str) -> Parsed | None:
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
    errors = [error.message.strip().lower() for error in parser.error_log]
    if any(_TOO_DEEP in error for error in errors):
        return None
    if root is None:
        return Parsed(html.document_fromstring("<p></p>"))
    return Parsed(root, torn=any(map(_TORN.match, errors)))


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
