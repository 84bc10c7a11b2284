"""The head of a text file: what stands above the article about it.

``key: value`` lines up to a blank one, as people write them for us; or what systems write between
two lines of "---" (YAML) or "+++" (TOML), with keys of their own. It stays part of the text, so
that offsets count in the file as it is; its zone says what it is.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, islice

import attrs

from factcheck.articles.fields import KEYS, FieldError, Fields, read_fields
from factcheck.articles.heads.head_lines import (
    Entry,
    HeadLine,
    OddFormError,
    entries_of,
    entry_of,
    lines_of,
)
from factcheck.errors import ArticleError
from factcheck.model import Dated, Notice
from factcheck.reference.head_keys import head_keys

_YAML, _TOML = "---", "+++"
_ENDS = (_YAML, "...")
_LONGEST = 500  # lines of a head between fences
_BLANKS = 20  # lines above a head
_CURE = f"known keys: {', '.join(KEYS)}"
_SHOWN = 12  # unknown keys that are named
_MODIFIED, _BASED_ON = "modified", "based_on"
_SIGNAL = "front matter"


@attrs.frozen(kw_only=True)
class Head:
    """What the head says, and where the article goes on."""

    fields: Fields = attrs.field(factory=Fields)
    end: int = 0
    modified: Dated | None = None
    based_on: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


def read_head(text: str, name: str) -> Head:
    """Return the head of a text; a text without one has an empty head.

    >>> lines = ["source: Herald", "published: 2024-03-04", "", "The bridge is open."]
    >>> read_head(chr(10).join(lines), "herald.txt").fields.source
    'Herald'
    """
    lines = lines_of(text)
    first = next((line for line in islice(lines, _BLANKS) if not line.is_blank), None)
    if first is None:
        return Head()
    fence = first.text.strip(" \t\ufeff")
    if fence == _YAML:
        return _between_fences(first, lines, name)
    if fence == _TOML:
        return _of_toml(first, lines, name)
    opening = attrs.evolve(first, text=first.text.lstrip("\ufeff"))
    if _is_ours(opening):
        return _before_blank([opening, *_until_blank(lines)], name)
    return Head()


def _until_blank(lines: Iterator[HeadLine]) -> Iterator[HeadLine]:
    for line in lines:
        yield line
        if line.is_blank:
            return


def _is_ours(line: HeadLine) -> bool:
    entry = entry_of(line)
    return entry is not None and entry.key in KEYS


# ---- lines up to a blank one, as people write them


def _before_blank(lines: list[HeadLine], name: str) -> Head:
    """Return the head of plain lines.

    Small letters announce a head. "Published: 4 March" may also be a line of the page: such lines
    are a head only if all of them up to the blank line are.
    """
    written = [line for line in lines if not line.is_blank]
    announced = written[0].text[0].islower()
    blank = len(lines) > len(written)
    if not announced and not (blank and all(_is_ours(line) for line in written)):
        return Head()
    try:
        return attrs.evolve(_head(_entries(written, name), name, strict=True), end=lines[-1].end)
    except ArticleError:
        if announced:
            raise
        return Head()


def _entries(lines: Iterable[HeadLine], name: str) -> list[Entry]:
    entries, odd = entries_of(lines)
    if odd is not None:
        cure = "leave a blank line between the head and the article"
        raise ArticleError(name, odd.number, "expected 'key: value'", cure)
    return entries


# ---- between fences, as systems write it


def _between_fences(first: HeadLine, lines: Iterator[HeadLine], name: str) -> Head:
    """Return the head between two lines of "---"; where it is no head, the first is a rule."""
    inside, last = _inside(lines, _ENDS)
    entries, odd = entries_of(inside)
    known = head_keys()
    named = {*KEYS, *known.ours, *known.aside}
    if last is not None and not inside:
        return Head(end=last.end)
    if not entries or named.isdisjoint(entry.key for entry in entries):
        return Head()
    if (last is None or odd is not None) and entries[0].key not in KEYS:
        return Head()
    if last is None:
        raise ArticleError(name, first.number, "the head has no end", f"close it with {_YAML!r}")
    entries = _entries(inside, name)
    return attrs.evolve(_head(entries, name, strict=False), end=last.end)


def _inside(
    lines: Iterator[HeadLine], ends: Sequence[str]
) -> tuple[list[HeadLine], HeadLine | None]:
    """Return the lines up to the closing fence, and that fence if there is one."""
    inside: list[HeadLine] = []
    for line in islice(lines, _LONGEST):
        if line.text.rstrip() in ends:
            return inside, line
        inside.append(line)
    return inside, None


def _of_toml(first: HeadLine, lines: Iterator[HeadLine], name: str) -> Head:
    """Return the head between two lines of "+++"."""
    inside, last = _inside(lines, (_TOML,))
    if last is None:
        return Head()
    try:
        table = tomllib.loads("\n".join(line.text for line in inside))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        if not any("=" in line.text for line in inside):
            return Head()
        problem = f"{name}:{first.number}: the head is broken TOML and left out: {error}"
        return Head(end=last.end, notices=(Notice(text=" ".join(problem.split())),))
    values = {key.lower(): value for key, value in table.items()}
    places = dict.fromkeys(values, first.number)
    return attrs.evolve(_read(values, places, name, strict=False), end=last.end)


# ---- what the keys say


def _head(entries: Sequence[Entry], name: str, *, strict: bool) -> Head:
    """Return what the entries say; what is written for us must be right, or it is an error."""
    values: dict[str, object] = {}
    places: dict[str, int] = {}
    notices = []
    for entry in entries:
        if entry.key in places and entry.key in KEYS:
            raise ArticleError(name, entry.number, f"{entry.key}: given twice", "leave one")
        places.setdefault(entry.key, entry.number)
        try:
            values.setdefault(entry.key, entry.read())
        except OddFormError:
            if _key(entry.key) is not None:
                problem = f"{entry.key}: written in a form that is not read, and left out"
                notices.append(Notice(text=f"{name}:{entry.number}: {problem}"))
            else:
                values.setdefault(entry.key, None)
    found = _read(values, places, name, strict=strict)
    return attrs.evolve(found, notices=(*notices, *found.notices))


def _key(name: str) -> str | None:
    """Return our own key behind a name."""
    return name if name in KEYS else head_keys().ours.get(name)


def _read(
    values: Mapping[str, object], places: Mapping[str, int], name: str, *, strict: bool
) -> Head:
    """Return what the values are to us; of two names of one key the preferred counts."""
    known = head_keys()
    fields = Fields()
    notices: list[Notice] = []
    modified: date | None = None
    based_on: tuple[str, ...] = ()
    ranked = sorted(values, key=lambda key: (key not in KEYS, known.rank.get(key, 0), key))
    for key in ranked:
        ours, value = _key(key), _single(values[key])
        if ours is None or value in (None, ""):
            continue
        try:
            if ours == _BASED_ON:
                based_on = based_on or _addresses(key, values[key])
            elif ours == _MODIFIED:
                modified = modified or read_fields({"published": value}).published
            else:
                fields = fields.over(read_fields({ours: _checked(ours, key, value)}))
        except FieldError as error:
            problem = f"{key}{error.problem[error.problem.index(':') :]}"
            if strict and key in KEYS:
                raise ArticleError(name, places[key], problem, error.cure) from error
            notices.append(Notice(text=f"{name}:{places[key]}: {problem}; left out"))
    return Head(
        fields=fields,
        modified=Dated(modified, _SIGNAL) if modified else None,
        based_on=based_on,
        notices=(*notices, *_unknown(values, places, name)),
    )


def _single(value: object) -> object:
    """Return the only text of a list: "author: [Jane Roe]"."""
    if isinstance(value, list | tuple) and len(value) == 1:
        return value[0]
    return " ".join(value.split()) if isinstance(value, str) else value


def _checked(ours: str, key: str, value: object) -> object:
    """Return a value; a path within a site is no address."""
    if ours == "url" and key != "url" and not str(value).startswith(("http://", "https://")):
        raise FieldError(key, f"{str(value)[:80]!r} is no whole address")
    return value


def _addresses(key: str, value: object) -> tuple[str, ...]:
    those = value if isinstance(value, list | tuple) else (value,)
    if not all(isinstance(one, str) and one.strip() for one in those):
        raise FieldError(key, "expected an address, or a list of some")
    return tuple(str(one).strip() for one in those)


def _unknown(
    values: Mapping[str, object], places: Mapping[str, int], name: str
) -> Iterator[Notice]:
    """Tell once of all keys that are unknown: one of them may be a slip of the pen."""
    aside = head_keys().aside
    keys = [key for key in chain(values) if _key(key) is None and key not in aside]
    if not keys:
        return
    shown = ", ".join(map(repr, keys[:_SHOWN]))
    more = f" and {len(keys) - _SHOWN} more" if len(keys) > _SHOWN else ""
    said = f"the key {shown} is" if len(keys) == 1 else f"the keys {shown}{more} are"
    yield Notice(text=f"{name}:{places[keys[0]]}: {said} unknown ({_CURE})")
