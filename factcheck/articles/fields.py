"""What is said of an article beside its text: one set of keys for head, record and manifest."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import attrs

from factcheck.reference.written_dates import written_dates


@attrs.frozen(kw_only=True)
class Fields:
    """What is known about an article; None is not known."""

    source: str | None = None
    published: date | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    timezone: tzinfo | None = None
    id: str | None = None
    desk: str | None = None

    def over(self, weaker: "Fields") -> "Fields":
        """Return these fields, and those of the weaker where there is none."""
        known = attrs.asdict(self, recurse=False, filter=lambda _, value: value is not None)
        return attrs.evolve(weaker, **known)


class FieldError(ValueError):
    """A field that cannot be used: its key, what is wrong, what to do."""

    def __init__(self, key: str, problem: str, cure: str = "") -> None:
        self.problem = f"{key}: {problem}"
        self.cure = cure
        super().__init__(self.problem)


def read_fields(table: Mapping[str, object]) -> Fields:
    """Return the fields of a table; keys that are none of ours are left to the caller.

    >>> read_fields({"source": "Herald", "published": "2024-03-04", "author": "Jane Roe"}).published
    datetime.date(2024, 3, 4)
    """
    known = {key: table[key] for key in KEYS if table.get(key) not in (None, "")}
    return Fields(**{key: READ[key](key, value) for key, value in known.items()})  # type: ignore[arg-type]


def _words(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise FieldError(key, f"expected a text, not {_kind(value)}", f'write {key} = "…"')
    words = value.strip()
    if "\n" in words or not words:
        raise FieldError(key, "expected a text of one line")
    return words


def _when(key: str, value: object) -> date:
    if isinstance(value, date):
        return value
    words = _words(key, value)
    try:
        return _iso(words)
    except ValueError:
        pass
    found = list(written_dates(words))
    if len(found) == 1 and found[0].span.end - found[0].span.start == len(words):
        if found[0].when:
            return found[0].when
        readings = " or ".join(str(one) for one in found[0].readings)
        raise FieldError(key, f"{words!r} can be {readings}", _WRITE_A_DATE)
    raise FieldError(key, f"there is no date {words!r}", _WRITE_A_DATE)


_WRITE_A_DATE = "write 2024-03-04 or 2024-03-04T02:10:00+09:00"
_ISO_DAY = 10  # characters


# "2024-03-04 09:30:00 +0100", as many systems write it
_APART = re.compile(r"(?<=\d) (?=[+\-]\d\d:?\d\d$)|(?<=\d) (?=Z$)")


def _iso(words: str) -> date:
    words = _APART.sub("", words).replace(" UTC", "+00:00")
    return date.fromisoformat(words) if len(words) <= _ISO_DAY else datetime.fromisoformat(words)


def _zone(key: str, value: object) -> tzinfo:
    words = _words(key, value)
    if words.upper() in ("UTC", "GMT", "Z"):
        return UTC
    try:
        offset = datetime.strptime(words.removeprefix("UTC").removeprefix("GMT"), "%z").utcoffset()
        return timezone(offset or timedelta())
    except ValueError:
        pass
    try:
        return ZoneInfo(words)
    # An unknown name is a KeyError, a path or a folder an error of its own kind.
    except (KeyError, ValueError, OSError) as error:
        cure = 'write a name as "Europe/Vienna" or an offset as "+02:00"'
        raise FieldError(key, f"there is no time zone {words!r}", cure) from error


def _code(key: str, value: object) -> str:
    words = _words(key, value)
    parts = words.replace("_", "-").split("-")
    if not (2 <= len(parts[0]) <= 3 and all(part.isalnum() for part in parts)):
        raise FieldError(key, f"there is no language {words!r}", 'write a code as "en" or "en-GB"')
    return words


# The visible table of what each key takes.
READ: dict[str, Callable[[str, object], object]] = {
    "source": _words,
    "published": _when,
    "title": _words,
    "url": _words,
    "language": _code,
    "timezone": _zone,
    "id": _words,
    "desk": _words,
}
KEYS = tuple(READ)


def _kind(value: object) -> str:
    """Return what a value of JSON or TOML is, in words."""
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return name
    return "something else"


_KINDS = (
    (bool, "true or false"),
    (int | float, "a number"),
    (str, "a text"),
    (list, "a list"),
    (dict, "a table"),
    (date, "a date"),
)
