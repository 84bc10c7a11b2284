"""Read a file of records: one article a line, as JSON; a record of ours, or an agency's item."""

import json
from collections.abc import Iterator, Mapping
from pathlib import PurePath

import attrs

from factcheck.articles import as_ninjs
from factcheck.articles.drafts import Draft, Found
from factcheck.articles.fields import FieldError, read_fields
from factcheck.articles.files import Content, doubts
from factcheck.articles.mending import mend
from factcheck.articles.options import ReadingOptions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Notice


def read(original: Original, _: ReadingOptions) -> Iterator[Found]:
    """Yield the article of each line; a broken line is an error, and the next is read."""
    yield from drafts_of(original.content, original.name)


def drafts_of(content: Content, name: str) -> Iterator[Draft | ArticleError]:
    """Yield the articles of the records of a file."""
    notices = content.notices
    for number, line in enumerate(content.text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            for draft in _drafts(line, name, number):
                yield attrs.evolve(draft, notices=notices + draft.notices)
                notices = ()
        except ArticleError as error:
            yield error


def is_record(record: Mapping[str, object]) -> bool:
    """Say whether an object is a record of ours: a text, and whose it is."""
    return "text" in record and "id" in record


def _drafts(line: str, name: str, number: int) -> Iterator[Draft]:
    record = _record(line, name, number)
    if is_record(record) or not as_ninjs.is_ninjs(record):
        yield draft_of(record, name, number)
        return
    # Its figures stay texts as they are written.
    item = json.loads(line, parse_int=str, parse_float=str, parse_constant=str)
    for found in as_ninjs.drafts_of(item, as_ninjs.Place(name, PurePath(name).stem, number)):
        if isinstance(found, ArticleError):
            raise ArticleError(name, number, found.problem, found.cure)
        yield attrs.evolve(found, line=number)


def draft_of(record: dict[str, object], name: str, number: int | None) -> Draft:
    """Return the article of a record; *number* is its line in a file of several."""
    text = _required(record, "text", name, number)
    try:
        fields = read_fields(_mended(record))
    except FieldError as error:
        raise ArticleError(name, number, error.problem, error.cure) from error
    if fields.id is None:
        raise ArticleError(name, number, "id: missing", 'give each article its own: "id": "a1"')
    mended = mend(text)
    place = name if number is None else f"{name}:{number}"
    notices = doubts(mended, place)
    if mended != text:
        broken = f"{place}: the text holds half characters (surrogates): they are lost"
        notices = (Notice(text=broken, article=fields.id), *notices)
    return Draft(id=fields.id, text=mended, path=name, line=number, given=fields, notices=notices)


def _record(line: str, name: str, number: int) -> dict[str, object]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        problem = f"broken JSON: {error.msg} in column {error.colno}"
        raise ArticleError(name, number, problem, "write one object a line") from error
    # Numbers of thousands of digits, and brackets nested as deep.
    except (ValueError, RecursionError) as error:
        problem = f"JSON that cannot be read: {error}"
        raise ArticleError(name, number, problem, "write one object a line") from error
    if not isinstance(record, dict):
        problem = "expected an object"
        raise ArticleError(name, number, problem, 'write {"id": "a1", "text": "…"}')
    return record


def _required(record: dict[str, object], key: str, name: str, number: int | None) -> str:
    value = record.get(key)
    if key not in record:
        raise ArticleError(name, number, f"{key}: missing", f'give each article its "{key}"')
    if not isinstance(value, str):
        raise ArticleError(name, number, f"{key}: expected a text", f'write "{key}": "…"')
    if not value.strip():
        raise ArticleError(name, number, f"{key}: holds nothing but blanks", "leave out the line")
    return value


def _mended(record: dict[str, object]) -> dict[str, object]:
    return {key: mend(value) if isinstance(value, str) else value for key, value in record.items()}
