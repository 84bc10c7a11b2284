"""Read JSON: items of an agency, a feed, or records of our own."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from factcheck.articles import as_json_feed, as_jsonl, as_ninjs
from factcheck.articles.drafts import Draft, Found
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Notice


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the articles of JSON."""
    content = original.content
    doubled: Counter[str] = Counter()
    notices = content.notices
    number = 0
    for found in _values(content.text, original.name, doubled):
        for record in (
            [found] if isinstance(found, ArticleError) else _records(found, original.name)
        ):
            number += 1
            for draft in _articles(record, original, number):
                if isinstance(draft, Draft):
                    told = (*notices, *_told(doubled, original.name))
                    yield attrs.evolve(draft, notices=(*told, *draft.notices))
                    notices = ()
                else:
                    yield draft


def _told(doubled: Counter[str], name: str) -> tuple[Notice, ...]:
    """Tell of keys that stand twice in an object, once."""
    keys = ", ".join(repr(key) for key in list(doubled)[:3])
    doubled.clear()
    text = f"{name}: {keys} stands twice in an object: the last one is read"
    return (Notice(text=text),) if keys else ()


def _values(text: str, name: str, doubled: Counter[str]) -> Iterator[Any]:
    """Yield the values of a file: one, or several below each other; then what is broken.

    Figures stay texts as they are written: none is rounded, and none is too long.
    """

    def paired(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        record = dict(pairs)
        if len(record) < len(pairs):
            doubled.update(
                {key: 1 for key, count in Counter(k for k, _ in pairs).items() if count > 1}
            )
        return record

    decoder = json.JSONDecoder(
        parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=paired
    )
    place = _behind_blanks(text, 0)
    while place < len(text):
        try:
            value, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError as error:
            line = text.count("\n", 0, error.pos) + 1
            problem = f"broken JSON: {error.msg.removesuffix(' at')} in column {error.colno}"
            yield ArticleError(name, line, problem, "ask its sender for the whole file")
            return
        except RecursionError:
            yield ArticleError(name, None, "its brackets are nested too deep", "send it as a text")
            return
        yield value
        place = _behind_blanks(text, place)


def _behind_blanks(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t\r\n,\ufeff\x1e":
        place += 1
    return place


_HOLDERS = (
    "data",
    "item",
    "items",
    "_items",
    "articles",
    "news",
    "results",
    "newsitems",
    "entries",
)
_DEEPEST = 5  # objects and lists around the items


def _records(value: Any, name: str, depth: int = 0) -> Iterator[Any]:  # noqa: ANN401 - of strangers
    """Yield the objects of lists, and of objects that only hold a list of them."""
    if depth > _DEEPEST:
        yield ArticleError(
            name, None, "its items lie too deep in each other", "give them as a list"
        )
    elif isinstance(value, list):
        if not value:
            yield ArticleError(name, None, "an empty list: there are no articles", "check the file")
        for one in value:
            yield from _records(one, name, depth + 1)
    elif isinstance(value, dict) and not _is_known(value) and (held := _held(value)) is not None:
        yield from _records(held, name, depth + 1)
    else:
        yield value


def _held(record: dict[str, Any]) -> Any:  # noqa: ANN401 - of strangers
    for key, value in record.items():
        if key.lower() in _HOLDERS and isinstance(value, list | dict):
            return value
    return None


def _is_known(record: dict[str, Any]) -> bool:
    return (
        as_ninjs.is_ninjs(record)
        or as_json_feed.is_json_feed(record)
        or as_jsonl.is_record(record)
        or "schema" in record
    )


_OURS = "factcheck-"


def _articles(record: Any, original: Original, number: int) -> Iterator[Draft | ArticleError]:  # noqa: ANN401
    """Yield the articles of an object, by what it is."""
    name = original.name
    if isinstance(record, ArticleError):
        yield record
    elif not isinstance(record, dict):
        problem = f"item {number} is no object"
        yield ArticleError(name, None, problem, 'write {"id": "a1", "text": "…"}')
    elif str(record.get("schema", "")).startswith(_OURS):
        problem = "this is a report of factcheck, and no article"
        yield ArticleError(name, None, problem, "give the articles that it was made from")
    elif as_json_feed.is_json_feed(record):
        yield from as_json_feed.drafts_of(record, name, original.stem)
    elif as_ninjs.is_ninjs(record):
        yield from as_ninjs.drafts_of(record, as_ninjs.Place(name, original.stem, number))
    elif as_jsonl.is_record(record):
        try:
            yield as_jsonl.draft_of(record, name, None)
        except ArticleError as error:
            yield error
    else:
        known = 'ninjs, JSON Feed, and records with an "id" and a "text" are'
        yield ArticleError(name, None, f"item {number}: JSON in which no article is known", known)
