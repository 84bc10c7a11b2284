"""Read ninjs, the JSON of agencies: versions 1 to 3, and the dialects of the larger houses.

Names are compared in small letters, so that "versioncreated" and "versionCreated" are one.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from factcheck.articles.agency.bodies import Body, form_of
from factcheck.articles.agency.items import Item, draft_of
from factcheck.articles.drafts import Draft
from factcheck.articles.mending import mend
from factcheck.errors import ArticleError

Record = Mapping[str, Any]

# What an item is told by: one of these, beside what names it.
_NAMES = ("uri", "guid", "urn")
_SIGNS = frozenset(
    {"headline", "headlines", "bodies", "pubstatus", "versioncreated", "ednote", "associations"}
    | {"article_html", "version_created"}
)
_BODY = ("body_", "article_html", "infobox_html")
_DESCRIPTION = "description_"
_SEVERAL = frozenset({"composite"})  # an item that holds others


def is_ninjs(record: Record) -> bool:
    """Say whether an object is a news item.

    >>> is_ninjs({"uri": "urn:1", "versionCreated": "2026-03-04"}), is_ninjs({"uri": "urn:1"})
    (True, False)
    """
    keys = {key.lower() for key in record}
    return not keys.isdisjoint(_NAMES) and (
        not keys.isdisjoint(_SIGNS) or any(key.startswith(_BODY) for key in keys)
    )


@attrs.frozen
class Place:
    """Where an item stands: the file, its name without ending, and which item it is."""

    name: str
    stem: str
    number: int = 1


def drafts_of(record: Record, place: Place) -> Iterator[Draft | ArticleError]:
    """Yield the article of an item; of one that only holds others, theirs."""
    fields = _lowered(record)
    held = [
        other for other in _associated(fields) if is_ninjs(other) and list(_bodies(_lowered(other)))
    ]
    if _words(fields, "type") in _SEVERAL and held and not list(_bodies(fields)):
        for other in held:
            yield from _one(_item(_lowered(other), place))
        return
    yield from _one(_item(fields, place))


def _one(item: Item) -> Iterator[Draft | ArticleError]:
    try:
        yield draft_of(item)
    except ArticleError as error:
        yield error


def _lowered(record: Record) -> Record:
    """Return an object whose names are in small letters; of two alike the first counts."""
    fields: dict[str, Any] = {}
    for key, value in record.items():
        fields.setdefault(key.lower(), value)
    return fields


def _words(fields: Record, *names: str) -> str | None:
    """Return the first of these fields that holds words."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return mend(value.strip())
    return None


def _item(fields: Record, place: Place) -> Item:
    sources = tuple(_named(fields, "infosources", "infosource"))
    credit = _words(fields, "creditline")
    uri = _words(fields, "uri", "guid", "urn")
    evolved = _words(fields, "evolvedfrom")
    is_picture = (_words(fields, "type") or "") in ("picture", "graphic", "video", "audio")
    described = tuple(_described(fields))
    return Item(
        place=place.name,
        standard="ninjs",
        number=place.number,
        stem=place.stem,
        key=uri,
        version=_words(fields, "version", "rev"),
        status=_words(fields, "pubstatus"),
        notes=tuple(filter(None, [_words(fields, "ednote")])),
        headlines=tuple(_headlines(fields)),
        byline=_words(fields, "byline", "by"),
        dateline=_words(fields, "dateline", "located"),
        bodies=(
            *_bodies(fields),
            *(Body("plain text", one, "summary") for one in described if not is_picture),
        ),
        captions=(*(described if is_picture else ()), *_captions(fields)),
        closing=tuple(filter(None, [credit])),
        source=_words(fields, "source", "provider", "copyrightholder") or next(iter(sources), None),
        language=_words(fields, "language"),
        url=_words(fields, "link", "href", "url")
        or (uri if uri and uri.startswith("http") else None),
        times=(
            ("firstPublished", _words(fields, "firstpublished")),
            ("firstCreated", _words(fields, "firstcreated")),
            ("contentCreated", _words(fields, "contentcreated")),
        ),
        changed=("versionCreated", _words(fields, "versioncreated", "version_created", "updated")),
        embargo=_words(fields, "embargoeduntil", "embargoed"),
        credits=(*sources, *filter(None, [credit])),
        based_on=tuple(filter(None, [evolved])),
    )


def _listed(fields: Record, *names: str) -> Iterator[Record]:
    """Yield the objects of a list, or of an object that holds them by name."""
    for name in names:
        value = fields.get(name)
        held = (
            value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        )
        yield from (_lowered(one) for one in held if isinstance(one, dict))


def _named(fields: Record, *names: str) -> Iterator[str]:
    for one in _listed(fields, *names):
        if said := _words(one, "name", "literal"):
            yield said


def _headlines(fields: Record) -> Iterator[str]:
    """Yield the main headline, or the first; then the line below it."""
    listed = list(_listed(fields, "headlines"))
    main = [one for one in listed if (_words(one, "role") or "main") == "main"] or listed
    said = next((words for one in main if (words := _words(one, "value"))), None)
    if headline := said or _words(fields, "headline", "title"):
        yield headline
    if deck := _words(fields, "subhead", "subheadline"):
        yield deck


def _bodies(fields: Record) -> Iterator[Body]:
    """Yield the forms of the text: "body_text", or the objects of "bodies"."""
    for key in fields:
        if key.startswith(_BODY) and (text := _words(fields, key)):
            role = key.removeprefix("body_").removesuffix("_html")
            yield Body(form_of(key, text), text, role)
    for one in _listed(fields, "bodies"):
        if text := _words(one, "value"):
            role = _words(one, "role") or ""
            yield Body(form_of(_words(one, "contenttype") or role, text), text, role)


def _described(fields: Record) -> Iterator[str]:
    """Yield the descriptions: of a picture its captions, of a text a summary."""
    for key in fields:
        if key.startswith(_DESCRIPTION) and (text := _words(fields, key)):
            yield text
    for one in _listed(fields, "descriptions"):
        if text := _words(one, "value"):
            yield text


_PICTURES = frozenset({"picture", "graphic", "image", "video"})


def _associated(fields: Record) -> Iterator[Record]:
    yield from _listed(fields, "associations")


def _captions(fields: Record) -> Iterator[str]:
    """Yield the captions of the pictures of an item; related texts are not its own."""
    for one in _associated(fields):
        if _words(one, "type") in _PICTURES:
            caption = next(iter(_described(one)), None) or _words(one, "caption")
            yield from filter(None, [caption or next((body.text for body in _bodies(one)), None)])
