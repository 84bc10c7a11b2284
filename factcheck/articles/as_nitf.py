"""Read NITF: one article of an agency."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from factcheck.articles.agency.bodies import HTML, Body
from factcheck.articles.agency.items import Item, draft_of
from factcheck.articles.agency.nitf_markup import nitf_body
from factcheck.articles.drafts import Found
from factcheck.articles.originals import Original
from factcheck.articles.safe_xml import below, children, element_of, local, text_of, words_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # for its name: nothing parses with it


def read(original: Original) -> Iterator[Found]:
    """Yield the article of a NITF document."""
    text, notices = text_of(original)
    draft = draft_of(_item(element_of(text, original.name), original))
    yield attrs.evolve(draft, notices=(*notices, *draft.notices))


def _item(root: "Element", original: Original) -> Item:
    head, page = below(root, "head"), below(root, "body", "body.head")
    docdata = below(head, "docdata")
    killed = _kills_another(docdata)
    key = killed or _said(docdata, "du-key", "key") or _said(docdata, "doc-id", "id-string")
    version = _said(docdata, "du-key", "version") or _last(head, "revision-history")
    published = _said(head, "pubdata", "date.publication")
    return Item(
        place=original.name,
        standard="NITF",
        stem=original.stem,
        key=key,
        version=version,
        status=_CANCELED if killed else _attribute(docdata, "management-status"),
        notes=tuple(_notes(docdata, page)),
        headlines=tuple(_headlines(head, page)),
        byline=words_of(below(page, "byline")),
        dateline=words_of(below(page, "dateline")),
        bodies=(Body(HTML, nitf_body(root)), *_abstract(page)),
        closing=tuple(_closing(root, page)),
        source=_said(docdata, "doc.copyright", "holder") or words_of(below(page, "distributor")),
        language=_language(root),
        times=(
            ("date.publication", published),
            ("date.issue", _said(docdata, "date.issue", "norm")),
            ("date.release", _said(docdata, "date.release", "norm")),
            ("story.date", _story_date(page)),
        ),
        credits=tuple(filter(None, [words_of(below(page, "distributor"))])),
    )


_CANCELED = "canceled"


def _kills_another(docdata: "Element | None") -> str | None:
    """Return the id of the document that this one withdraws, if it is there for that."""
    if _attribute(docdata, "management-idref-status") == _CANCELED:
        return _attribute(docdata, "management-doc-idref")
    return None


def _attribute(element: "Element | None", name: str) -> str | None:
    return element.get(name) if element is not None else None


def _said(element: "Element | None", name: str, attribute: str) -> str | None:
    """Return an attribute of the first child of a name."""
    for child in children(element, name):
        if value := (child.get(attribute) or "").strip():
            return value
    return None


def _last(head: "Element | None", name: str) -> str | None:
    """Return how often a document was revised, where each revision is listed."""
    count = len(list(children(head, name)))
    return str(count) if count > 1 else None


def _notes(docdata: "Element | None", page: "Element | None") -> Iterator[str]:
    """Yield what is written to editors: messages of the head, notes above the text."""
    for message in children(docdata, "ed-msg"):
        if said := ": ".join(filter(None, (message.get("msg-type"), message.get("info")))):
            yield said
    yield from filter(None, map(words_of, children(page, "note")))


def _headlines(head: "Element | None", page: "Element | None") -> Iterator[str]:
    lines = [one for one in (below(page, "hedline") or ()) if local(one) in ("hl1", "hl2")]
    written = [said for line in lines if (said := words_of(line))]
    title = words_of(below(head, "title"))
    yield from written or filter(None, [title])


def _abstract(page: "Element | None") -> Iterator[Body]:
    if said := words_of(below(page, "abstract")):
        yield Body("plain text", said, "abstract")


def _closing(root: "Element", page: "Element | None") -> Iterator[str]:
    """Yield the lines of credit: who sent it out, and what stands at its end."""
    for found in (below(page, "distributor"), below(root, "body", "body.end", "tagline")):
        if said := words_of(found):
            yield said


def _language(root: "Element") -> str | None:
    for key, value in root.attrib.items():
        if key.rpartition("}")[2] in ("lang", "baselang"):
            return value
    return None


def _story_date(page: "Element | None") -> str | None:
    return _said(below(page, "dateline"), "story.date", "norm")
