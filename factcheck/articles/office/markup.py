"""The XML of office documents: parsed without entities, document types or anything fetched."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from factcheck.articles.extras import extra
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError


class Element(Protocol):
    """An element, as far as we look at it."""

    @property
    def tag(self) -> str:
        """The name, with its namespace in braces."""

    @property
    def text(self) -> str | None:
        """What stands in front of the first child."""

    @property
    def tail(self) -> str | None:
        """What stands behind the element."""

    def get(self, key: str) -> str | None:
        """Return an attribute."""

    def getprevious(self) -> "Element | None":
        """Return the element in front of it, in the same parent."""

    def iter(self) -> "Iterator[Element]":
        """Yield the element and all below, in order."""

    def __iter__(self) -> "Iterator[Element]":
        """Yield the children."""


# What the namespaces are called here; Word's "strict" documents have other ones for the same names.
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
    "http://purl.oclc.org/ooxml/drawingml/chart": "c",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
    "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
    "urn:schemas-microsoft-com:vml": "v",
    "http://purl.org/dc/elements/1.1/": "dc",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    "http://www.w3.org/1998/Math/MathML": "math",
}


@lru_cache(maxsize=4096)
def name_of(tag: str) -> str:
    """Return a short name for a tag or attribute; what is none of ours keeps its last part.

    >>> name_of("{http://purl.oclc.org/ooxml/wordprocessingml/main}tbl")
    'w:tbl'
    """
    space, brace, local = tag.rpartition("}")
    prefix = _PREFIXES.get(space[1:], "") if brace else ""
    return f"{prefix}:{local}"


def attribute(element: Element, name: str) -> str | None:
    """Return an attribute by its short name, in whichever namespace it stands."""
    prefix, _, local = name.partition(":")
    for space, short in _PREFIXES.items():
        if short == prefix and (value := element.get(f"{{{space}}}{local}")) is not None:
            return value
    return None


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child of a short name."""
    if element is None:
        return None
    return next((one for one in element if name_of(one.tag) == name), None)


def parsed(raw: bytes, place: str, original: Original, kind: tuple[str, str]) -> Element:
    """Return the root of a part; *kind* is the extra that it needs, and what the file is.

    The parser stops at an element 256 deep and at a text of 10 MB, by itself.
    """
    name, what = kind
    with extra(name, original.name, what):
        from lxml import etree  # noqa: PLC0415 -- an extra, and slow to import
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(raw, parser)
    # Besides what is no XML: encodings that there are not, and trees that are too deep.
    except (etree.LxmlError, ValueError, LookupError) as error:
        reason = " ".join(str(error).split())[:120]
        raise ArticleError(place, None, f"broken XML: {reason}", "save it once more") from error
    if root.getroottree().docinfo.internalDTD is not None:
        problem = f"declares a document type (DTD), as {what} never does"
        raise ArticleError(place, None, problem, "save it once more")
    return root  # type: ignore[no-any-return,unused-ignore]


def written(root: Element) -> bytes:
    """Return a part as it goes into a package."""
    from lxml import etree  # noqa: PLC0415 -- an extra, and slow to import

    # The element and not its tree: one that was made shares the tree of what it was made like.
    made: bytes = etree.tostring(
        root,  # type: ignore[call-overload,unused-ignore]
        encoding="UTF-8",
        xml_declaration=True,
        standalone=True,
        with_tail=False,
    )
    return made
