"""XML of strangers: parsed without entities, without a network, and within bounds."""

import re
from collections.abc import Iterator
from html.entities import html5
from typing import TYPE_CHECKING, Any

from factcheck.articles.extras import extra
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Notice

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # for its name: nothing parses with it

DEEPEST = 200  # elements in each other
MOST = 1_000_000  # elements of a file


class BrokenXmlError(ArticleError):
    """XML that is not well-formed: what stands before the break may be of use."""


def text_of(original: Original) -> tuple[str, tuple[Notice, ...]]:
    """Return XML as a text, by its mark, its declaration or the likeliest guess."""
    content = original.content
    return content.text, content.notices


def element_of(text: str, place: str) -> "Element":
    """Return the root of XML; one clear line says why it is refused."""
    with extra("feeds", place, "XML of an agency or a feed"):
        from defusedxml import ElementTree, common  # noqa: PLC0415 - an extra
    parser = ElementTree.DefusedXMLParser(target=_bounded(place), forbid_dtd=False)
    try:
        parser.feed(_prepared(text))
        root: Element = parser.close()
    except common.EntitiesForbidden as error:
        problem = f"declares the entity {error.name!r}, which can blow up or reach for other files"
        raise ArticleError(place, None, problem, "remove its declarations of entities") from error
    except common.DefusedXmlException as error:
        problem = "refers to another file"
        raise ArticleError(place, None, problem, "remove what it refers to") from error
    except ElementTree.ParseError as error:
        line = error.position[0]
        problem = f"broken XML: {str(error).partition(':')[0]}"
        raise BrokenXmlError(place, line, problem, "ask its sender for the whole file") from error
    return root


def _bounded(place: str) -> Any:  # noqa: ANN401 - a builder of the standard library
    """Return a builder of trees that are neither too deep nor too large."""
    from xml.etree.ElementTree import TreeBuilder  # noqa: PLC0415 - it builds only

    class Bounded(TreeBuilder):
        """Builds a tree up to its bounds."""

        depth = 0
        count = 0

        def start(self, tag: str, attrs: dict[str, str], /) -> "Element":
            self.depth += 1
            self.count += 1
            if self.depth > DEEPEST or self.count > MOST:
                what = (
                    f"nested deeper than {DEEPEST}"
                    if self.depth > DEEPEST
                    else f"more than {MOST:,}"
                )
                raise ArticleError(place, None, f"its elements are {what}", "send it as a text")
            return super().start(tag, attrs)

        def end(self, tag: str, /) -> "Element":
            self.depth -= 1
            return super().end(tag)

    return Bounded()


_DECLARATION = re.compile(r"<\?xml\b[^>]{0,500}\?>")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
# Characters that XML has no place for and that old systems leave in their texts.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _prepared(text: str) -> str:
    """Return XML whose names of characters are those characters: "&nbsp;" needs no declaration."""
    body = _DECLARATION.sub("", text.removeprefix("\ufeff"), count=1)
    return _CONTROLS.sub(" ", _NAMED.sub(_character, body))


def _character(found: re.Match[str]) -> str:
    name = found[1]
    if name in _OF_XML or name not in html5:
        return found[0]
    return "".join(f"&#{ord(sign)};" for sign in html5[name])


_ROOT = re.compile(r"<(?:[A-Za-z_][\w.\-]{0,60}:)?(?P<name>[A-Za-z_][\w.\-]{0,60})[\s/>]")
_LOOKED_AT = 100_000  # characters


def root_name(text: str) -> str | None:
    """Return the name of the root of XML without its prefix; None where there is no element.

    >>> root_name('<?xml version="1.0"?><!-- a <feed> --><rdf:RDF xmlns="x">')
    'RDF'
    """
    start = 0
    while found := _ROOT.search(text, start, _LOOKED_AT):
        comment = text.find("<!--", start, found.start())
        if comment < 0:
            return found["name"]
        end = text.find("-->", comment, _LOOKED_AT)
        if end < 0:
            return None
        start = end
    return None


def local(element: "Element") -> str:
    """Return the name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: "Element | None", *names: str) -> Iterator["Element"]:
    """Yield the children of these names, whatever their namespace."""
    for child in () if element is None else element:
        if local(child) in names:
            yield child


def below(element: "Element | None", *path: str) -> "Element | None":
    """Return the first element at the end of a path of names."""
    for name in path:
        element = next(children(element, name), None)
    return element


def words_of(element: "Element | None") -> str | None:
    """Return all text in an element, on one line; None where there is none."""
    if element is None:
        return None
    return " ".join("".join(element.itertext()).split()) or None
