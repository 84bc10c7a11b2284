"""Read NewsML-G2: the news items of an agency, alone or in a message."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from factcheck.articles.agency.bodies import HTML, Body, form_of
from factcheck.articles.agency.items import Item, draft_of
from factcheck.articles.agency.nitf_markup import nitf_body, xhtml_markup
from factcheck.articles.drafts import Draft, Found
from factcheck.articles.originals import Original
from factcheck.articles.safe_xml import below, children, element_of, local, text_of, words_of
from factcheck.errors import ArticleError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # for its name: nothing parses with it


def read(original: Original) -> Iterator[Found]:
    """Yield the article of each text of a message, with the captions of its pictures."""
    text, notices = text_of(original)
    root = element_of(text, original.name)
    items = [root] if local(root) == "newsItem" else list(_items(root))
    if not items:
        problem = "NewsML without a news item: a package or a concept only refers to texts"
        raise ArticleError(original.name, None, problem, "give the news items that it refers to")
    for found in _drafts(items, original):
        if isinstance(found, Draft):
            yield attrs.evolve(found, notices=(*notices, *found.notices))
            notices = ()
        else:
            yield found


def _items(root: "Element") -> Iterator["Element"]:
    for item_set in children(root, "itemSet"):
        yield from children(item_set, "newsItem")


def _drafts(items: Sequence["Element"], original: Original) -> Iterator[Draft | ArticleError]:
    """Yield the articles; pictures beside one text are its own, others stand by themselves."""
    made = [_item(item, original, number) for number, item in enumerate(items, 1)]
    texts = [one for one in made if any(not body.is_teaser for body in one.bodies)]
    if len(texts) == 1:
        captions = tuple(caption for one in made for caption in one.captions)
        made = [attrs.evolve(texts[0], captions=captions), *(one for one in made if _kills(one))]
    for item in made:
        try:
            yield draft_of(item)
        except ArticleError as error:
            yield error


def _kills(item: Item) -> bool:
    """Say whether an item without a text says something nevertheless: that others are withdrawn."""
    return not item.bodies and not item.captions


def _item(item: "Element", original: Original, number: int) -> Item:
    about, content = below(item, "itemMeta"), below(item, "contentMeta")
    provider = _party(below(about, "provider"))
    sources = tuple(said for one in children(content, "infoSource") if (said := _party(one)))
    is_text = _class(about) in ("text", "composite", "")
    described = tuple(said for one in children(content, "description") if (said := words_of(one)))
    credit = words_of(below(content, "creditline"))
    return Item(
        place=original.name,
        standard="NewsML",
        number=number,
        stem=original.stem,
        key=(item.get("guid") or "").strip() or None,
        version=item.get("version"),
        status=_code(below(about, "pubStatus")),
        notes=tuple(said for one in children(about, "edNote") if (said := words_of(one))),
        headlines=tuple(_headlines(content)),
        byline=words_of(below(content, "by")),
        dateline=words_of(below(content, "dateline")) or _located(content),
        bodies=(
            *_bodies(item),
            *(Body("plain text", one, "summary") for one in described if is_text),
        ),
        captions=() if is_text else described,
        closing=tuple(filter(None, [credit])),
        source=provider or (sources[0] if sources else None),
        language=_language(item, content),
        times=(
            ("firstCreated", words_of(below(about, "firstCreated"))),
            ("contentCreated", words_of(below(content, "contentCreated"))),
        ),
        changed=("versionCreated", words_of(below(about, "versionCreated"))),
        embargo=words_of(below(about, "embargoed")),
        credits=(*sources, *filter(None, [credit])),
    )


def _bodies(item: "Element") -> Iterator[Body]:
    """Yield the forms in which a text stands in its item; what lies elsewhere is not fetched."""
    for held in children(below(item, "contentSet"), "inlineXML", "inlineData"):
        said = held.get("contenttype") or ""
        inner = next((one for one in held if isinstance(one.tag, str)), None)
        if inner is None:
            text = "".join(held.itertext())
            yield Body(form_of(said, text), text)
        elif local(inner) == "nitf":
            yield Body(HTML, nitf_body(inner))
        else:
            yield Body(HTML, "".join(xhtml_markup(one) for one in held))


def _headlines(content: "Element | None") -> Iterator[str]:
    """Yield the main headline, or the first; then the lines below it."""
    found = list(children(content, "headline"))
    main = [one for one in found if _role(one) in ("", "main")] or found
    below_it = [one for one in found if _role(one) in ("sub", "subheadline", "deck")]
    for one in (*main[:1], *below_it):
        if said := words_of(one):
            yield said


def _role(element: "Element") -> str:
    return (element.get("role") or "").rpartition(":")[2].lower()


def _class(about: "Element | None") -> str:
    return (_code(below(about, "itemClass")) or "").rpartition(":")[2].rpartition("/")[2].lower()


def _code(element: "Element | None") -> str | None:
    return None if element is None else element.get("qcode") or element.get("uri")


def _party(element: "Element | None") -> str | None:
    """Return the name of a person or an organisation: in words, else by its code."""
    if element is None:
        return None
    named = words_of(below(element, "name")) or element.get("literal")
    return named or (element.get("qcode") or "").rpartition(":")[2] or None


def _located(content: "Element | None") -> str | None:
    return words_of(below(content, "located", "name"))


def _language(item: "Element", content: "Element | None") -> str | None:
    said = below(content, "language")
    if said is not None and (tag := said.get("tag")):
        return tag
    return next((value for key, value in item.attrib.items() if key.endswith("}lang")), None)
