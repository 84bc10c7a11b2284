"""NITF and XHTML elements as markup of a web page, so that all bodies are read in one way."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING

from factcheck.articles.safe_xml import children, element_of, local, words_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # for its name: nothing parses with it

# What the elements of NITF are called in a web page; of the others the text alone is kept, so that
# <num>, <money> and <chron norm="…"> give what stands in the paper.
_SAME = (
    *("p", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "pre", "br", "hr"),
    *("ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "sub", "sup", "q"),
)
_NITF: Mapping[str, str] = {
    **{name: name for name in _SAME},
    "hl1": "h2",
    "hl2": "h3",
    "bq": "blockquote",
    "block": "div",
    "note": "div",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": "figcaption",
}
_DROPPED = frozenset(
    {"head", "script", "style", "media-object", "media-metadata", "media-reference"}
    | {"nitf-table-metadata", "custom-table"}
)
_EMPTY = frozenset({"br", "hr", "img"})
_KEPT = ("colspan", "rowspan")


def markup_of_nitf(text: str, place: str) -> str:
    """Return the body of a NITF document as markup."""
    root = element_of(text, place)
    return nitf_body(root)


def nitf_body(root: "Element") -> str:
    """Return the content of the body below a root of NITF as markup; its footnotes come last."""
    bodies = [one for one in (root, *root) if local(one) == "body"]
    # A note above the text has a content of its own.
    parts = [part for body in bodies for part in children(body, "body.content")]
    notes: list[str] = []
    text = "".join(_nitf(part, notes) for part in parts)
    return text + "".join(f"<p>{note}</p>" for note in notes)


def _nitf(element: "Element", notes: list[str]) -> str:
    name = local(element)
    inner = "".join(_inner(element, notes))
    if name == "fn":
        notes.append(inner.replace("<p>", " ").replace("</p>", " "))
        return ""
    if name == "frac":
        return f" {_fraction(element)}"
    tag = _NITF.get(name)
    if tag is None:
        return inner
    said = "".join(
        f' {key}="{escape(value)}"' for key in _KEPT if (value := element.get(key)) is not None
    )
    return f"<{tag}>" if tag in _EMPTY else f"<{tag}{said}>{inner}</{tag}>"


def _fraction(element: "Element") -> str:
    """Return "1/2" for a fraction, whether its line is written or not."""
    halves = [words_of(child) or "" for child in children(element, "frac-num", "frac-den")]
    return escape("/".join(halves) if len(halves) == 2 else words_of(element) or "", quote=False)


def _inner(element: "Element", notes: list[str]) -> Iterator[str]:
    yield escape(element.text or "", quote=False)
    for child in element:
        if local(child) not in _DROPPED and isinstance(child.tag, str):
            yield _nitf(child, notes)
        yield escape(child.tail or "", quote=False)


def xhtml_markup(element: "Element") -> str:
    """Return XHTML that stands in other XML as markup of its own, without namespaces."""
    name = local(element).lower()
    if not name or name in _DROPPED:
        return ""
    inner = escape(element.text or "", quote=False) + "".join(
        xhtml_markup(child) + escape(child.tail or "", quote=False) for child in element
    )
    said = "".join(
        f' {key.rpartition("}")[2]}="{escape(value)}"' for key, value in element.attrib.items()
    )
    return f"<{name}{said}>" if name in _EMPTY else f"<{name}{said}>{inner}</{name}>"
