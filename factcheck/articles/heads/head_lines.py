"""The lines of a head: keys with their values, in the part of YAML that heads are written in.

Texts, quoted or not, folded ones, and lists; whatever else YAML can say is not guessed at.
"""

import re
from collections.abc import Iterable, Iterator

import attrs

Value = str | tuple[str, ...] | None
_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w.\-]{0,30})\ ?:(?:\s+(?P<value>\S.*)|\s*)$")
_BELOW = (" ", "\t", "-", "#", "]", "}")
_FOLDED = re.compile(r"[|>][+\-\d]{0,2}(?:\s+\#.*)?$")
_COMMENT = re.compile(r"\s#.*$")
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_ODD = tuple("{&*!%@`")
_ESCAPES = {"n": " ", "t": " ", "r": " ", "0": "", "/": "/", '"': '"', "\\": "\\", "_": "\u00a0"}
_ESCAPE = re.compile(r"\\(?:x(?P<x>[\da-fA-F]{2})|u(?P<u>[\da-fA-F]{4})|(?P<sign>.))", re.DOTALL)
_ITEM = re.compile(r"""\s{0,9}(?: "(?P<double>[^"]*+)" | '(?P<single>[^']*+)' | (?P<bare>[^,]*+) )
                       \s{0,9}(?:,|$)""", re.VERBOSE)  # fmt: skip


class OddFormError(ValueError):
    """A value in a form that is not read."""


@attrs.frozen
class HeadLine:
    """A line of a head."""

    number: int
    text: str
    end: int  # with its line break

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text.strip(" \t\ufeff")


@attrs.define
class Entry:
    """A key, and what stands behind and below it."""

    key: str
    value: str
    number: int
    below: list[str] = attrs.field(factory=list)

    def read(self) -> Value:
        """Return the value: a text, a list of texts, or None for nothing."""
        first = self.value
        lines = [line.strip() for line in self.below]
        if first.startswith(_ODD):
            raise OddFormError(first[:1])
        if _FOLDED.match(first):
            return " ".join(filter(None, lines)) or None
        if first.startswith(("'", '"')):
            return _unquoted(" ".join([first, *lines]).strip())
        if first.startswith("["):
            return tuple(_items(" ".join([first, *lines])))
        bare = _COMMENT.sub("", f" {first}").strip()
        lines = [line for line in lines if line and not line.startswith("#")]
        if bare in _NOTHING and lines:
            return tuple(_listed(lines))
        text = " ".join([bare, *lines])
        return None if text in _NOTHING else text


def lines_of(text: str) -> Iterator[HeadLine]:
    """Yield the lines of a text, as they are asked for."""
    start, number = 0, 1
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        yield HeadLine(number, text[start:stop], min(stop + 1, len(text)))
        start, number = stop + 1, number + 1


def entry_of(line: HeadLine) -> Entry | None:
    """Return the key and the value of a line, if it has them."""
    found = _ENTRY.match(line.text.rstrip())
    if found is None:
        return None
    return Entry(found["key"].lower(), (found["value"] or "").strip(), line.number)


def entries_of(lines: Iterable[HeadLine]) -> tuple[list[Entry], HeadLine | None]:
    """Return the entries of a head, and the first line that is no part of one."""
    entries: list[Entry] = []
    for line in lines:
        if line.is_blank or line.text.startswith("#"):
            continue
        if entries and line.text.startswith(_BELOW):
            entries[-1].below.append(line.text)
        elif (entry := entry_of(line)) is not None:
            entries.append(entry)
        else:
            return entries, line
    return entries, None


def _unquoted(text: str) -> str:
    sign = text[0]
    end = _end_of_quote(text, sign)
    inner = text[1:end]
    return inner.replace("''", "'") if sign == "'" else _ESCAPE.sub(_character, inner)


def _end_of_quote(text: str, sign: str) -> int:
    place = 1
    while place < len(text):
        if sign == '"' and text[place] == "\\":
            place += 1
        elif text[place] == sign:
            if sign == '"' or text[place + 1 : place + 2] != sign:
                return place
            place += 1
        place += 1
    raise OddFormError(sign)


def _character(match: re.Match[str]) -> str:
    code = match["x"] or match["u"]
    return chr(int(code, 16)) if code else _ESCAPES.get(match["sign"], match["sign"])


def _items(text: str) -> Iterator[str]:
    """Yield the texts of a list in brackets."""
    text = _COMMENT.sub("", text).strip()
    if not text.endswith("]"):
        raise OddFormError("[")
    for match in _ITEM.finditer(text[1:-1]):
        item = match["double"] or match["single"] or (match["bare"] or "").strip()
        if item:
            yield item


def _listed(lines: list[str]) -> Iterator[str]:
    """Yield the texts of a list of lines, each behind a hyphen."""
    for line in lines:
        item = line.removeprefix("-").strip()
        if not line.startswith("-") or item.startswith(_ODD) or entry_of(HeadLine(0, item, 0)):
            raise OddFormError(line[:1])
        yield _unquoted(item) if item[:1] in ("'", '"') else item
