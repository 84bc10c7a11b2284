"""The head of a text file: ``key: value`` lines above the article.

It stays part of the text, so that offsets count in the file as it is; its zone says what it is.
"""

import re
from collections.abc import Iterator

import attrs

from factcheck.articles.fields import KEYS, FieldError, Fields, read_fields
from factcheck.errors import ArticleError
from factcheck.model import Notice

_FENCE = "---"
_ENTRY = re.compile(r"(?P<key>[A-Za-z][A-Za-z_-]{0,30})\ ?:(?:\s+(?P<value>\S.*)|\s*)$")
_CURE = f"known keys: {', '.join(KEYS)}"


@attrs.frozen
class Head:
    """What the head says, and where the article goes on."""

    fields: Fields = attrs.field(factory=Fields)
    end: int = 0
    notices: tuple[Notice, ...] = ()


@attrs.frozen
class _Line:
    number: int
    text: str
    end: int  # with its line break


def read_head(text: str, name: str) -> Head:
    """Return the head of a text; a text without one has an empty head.

    >>> lines = ["source: Herald", "published: 2024-03-04", "", "The bridge is open."]
    >>> read_head(chr(10).join(lines), "herald.txt").fields.source
    'Herald'
    """
    lines = _lines(text)
    first = next(lines, None)
    if first is None:
        return Head()
    if first.text.rstrip() == _FENCE:
        return _between_fences(lines, name)
    if _known(first.text):
        return _before_blank([first, *_until_blank(lines)], name)
    return Head()


def _lines(text: str) -> Iterator[_Line]:
    start, number = 0, 1
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        yield _Line(number, text[start:stop], min(stop + 1, len(text)))
        start, number = stop + 1, number + 1


def _until_blank(lines: Iterator[_Line]) -> Iterator[_Line]:
    for line in lines:
        yield line
        if not line.text.strip():
            return


def _known(line: str) -> bool:
    entry = _ENTRY.match(line)
    return entry is not None and entry["key"].lower() in KEYS


def _before_blank(lines: list[_Line], name: str) -> Head:
    """Return the head of plain lines.

    Small letters announce a head. "Published: 4 March" may also be a line of the page: such lines
    are a head only if all of them up to the blank line are.
    """
    entries = [line for line in lines if line.text.strip()]
    announced = entries[0].text[0].islower()
    if not announced and not _is_all_head(entries, blank=len(lines) > len(entries)):
        return Head()
    try:
        return _head(entries, lines[-1].end, name)
    except ArticleError:
        if announced:
            raise
        return Head()


def _is_all_head(entries: list[_Line], *, blank: bool) -> bool:
    return blank and all(_known(line.text) for line in entries)


def _between_fences(lines: Iterator[_Line], name: str) -> Head:
    """Return the head between two lines of "---"; without a known key the first is a rule."""
    entries: list[_Line] = []
    for line in lines:
        if line.text.rstrip() in (_FENCE, "..."):
            return _head(entries, line.end, name) if entries else Head(end=line.end)
        if not entries and not _ENTRY.match(line.text):
            return Head()
        entries.append(line)
    if entries and _known(entries[0].text):
        raise ArticleError(name, 1, "the head has no end", f"close it with {_FENCE!r}")
    return Head()


def _head(entries: list[_Line], end: int, name: str) -> Head:
    table: dict[str, str] = {}
    places: dict[str, int] = {}
    unknown: list[Notice] = []
    nested = False
    for line in entries:
        if nested and line.text.startswith((" ", "\t", "-", "#")):
            continue  # a list or a table below a key that is none of ours
        key, value = _entry(line, name)
        nested = key not in KEYS
        if nested:
            unknown.append(
                Notice(text=f"{name}:{line.number}: the key {key!r} is unknown ({_CURE})")
            )
        elif key in table:
            raise ArticleError(name, line.number, f"{key}: given twice", "leave one")
        else:
            table[key], places[key] = value, line.number
    try:
        return Head(read_fields(table), end, tuple(unknown))
    except FieldError as error:
        place = places[error.problem.partition(":")[0]]
        raise ArticleError(name, place, error.problem, error.cure) from error


def _entry(line: _Line, name: str) -> tuple[str, str]:
    entry = _ENTRY.match(line.text.rstrip())
    if entry is None:
        cure = "leave a blank line between the head and the article"
        raise ArticleError(name, line.number, "expected 'key: value'", cure)
    return entry["key"].lower(), _unquoted((entry["value"] or "").strip())


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
