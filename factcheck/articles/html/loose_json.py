"""JSON as pages have it: wrapped, escaped, with commas too many, comments, or cut off."""

import html
import json
import re
from collections.abc import Iterator

import attrs

LONGEST = 2_000_000  # characters of one block
_MOST_VALUES = 50  # documents that stand behind each other in one block


@attrs.frozen
class Loose:
    """The values of a block, and what is wrong with it, in words; None if nothing is."""

    values: tuple[object, ...] = ()
    problem: str | None = None


def read_loosely(block: str) -> Loose:
    """Return what a block of JSON holds.

    >>> read_loosely('<!-- {"a": 1, /* of 2 */ "b": [2, ], } -->').values
    ({'a': '1', 'b': ['2']},)
    >>> read_loosely('[{"a": "x"}, {"b": "y", "c": "z').values
    ([{'a': 'x'}, {'b': 'y'}],)
    """
    if len(block) > LONGEST:
        return Loose(problem=f"longer than {LONGEST:,} characters")
    bare = _unwrapped(block)
    if not bare:
        return Loose()
    for mended in _mended(bare):
        if values := _values(mended):
            return Loose(values)
    for cut in _scanned(html.unescape(bare) if _is_escaped(bare) else bare).cuts:
        if values := _values(cut):
            return Loose(values, "cut off: what stands before is used")
    return Loose(problem="broken")


_ENDS = ("]]>", "-->", "//", "/*", "*/", ";")  # of what wraps a block
_MOST_ENDS = 8


def _unwrapped(block: str) -> str:
    """Return a block without the marks that hide it from old browsers."""
    body = block.rstrip()
    for _ in range(_MOST_ENDS):
        for end in _ENDS:
            body = body.removesuffix(end).rstrip()
    return body[_WRAPPED_START.match(block).end() :]  # type: ignore[union-attr]


_WRAPPED_START = re.compile(r"(?:\s|//|/\*|\*/|<!\[CDATA\[|<!--|\ufeff)*+")


def _is_escaped(block: str) -> bool:
    return "&quot;" in block or "&#34;" in block or "&#x22;" in block


def _mended(block: str) -> Iterator[str]:
    """Yield readings of a block, the least changed first."""
    yield block
    if _is_escaped(block):
        block = html.unescape(block)
        yield block
    yield _scanned(block).whole


def _values(text: str) -> tuple[object, ...]:
    """Return the values that stand behind each other; none if one of them is broken."""
    decoder = json.JSONDecoder(strict=False, parse_int=str, parse_float=str)
    found, place = [], 0
    try:
        while place < len(text):
            value, place = decoder.raw_decode(text, place)
            found.append(value)
            place = _BLANKS.match(text, place).end()  # type: ignore[union-attr]
            if len(found) > _MOST_VALUES:
                break
    except (ValueError, RecursionError):
        return ()
    return tuple(found)


_BLANKS = re.compile(r"[\s;,]*+")


@attrs.frozen
class _Scanned:
    """A block without comments and commas too many, and what is whole of one that is cut off."""

    whole: str
    cuts: tuple[str, ...] = ()


_TOKEN = re.compile(
    r"""
    (?P<string> " (?: [^"\\] | \\. )*+ "?+ )
    | (?P<comment> /\* (?: [^*] | \*(?!/) )*+ (?:\*/)?+ | //[^\n]*+ )
    | (?P<mark> [{}\[\],:] )
    | (?P<word> [^\s"{}\[\],:/]++ )
    | (?P<blank> \s++ )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_CLOSES = {"{": "}", "[": "]"}
_DEEPEST = 100


def _scanned(block: str) -> _Scanned:
    """Return a block mended in one pass, and its parts up to where it is cut off."""
    mender = _Mender()
    for match in _TOKEN.finditer(block):
        if match.lastgroup not in ("comment", "blank"):
            mender.add(match[0])
        if len(mender.nested) > _DEEPEST:
            return _Scanned("")
    return mender.scanned()


@attrs.define
class _Mender:
    """Writes the tokens of a block again, and remembers where it was whole last."""

    pieces: list[str] = attrs.field(init=False, factory=list)
    nested: list[str] = attrs.field(init=False, factory=list)  # what would close what is open
    whole: tuple[int, str] = attrs.field(init=False, default=(0, ""))  # pieces, and what closes
    comma: bool = attrs.field(init=False, default=False)  # written only if a value follows

    def add(self, piece: str) -> None:
        """Write a token."""
        if piece == ",":
            self.comma = True
            self._is_whole()
            return
        closes = piece in ("}", "]")
        if self.comma and not closes:
            self.pieces.append(",")
        self.comma = False
        self.pieces.append(piece)
        if piece in _CLOSES:
            self.nested.append(_CLOSES[piece])
        elif closes:
            if self.nested and self.nested[-1] == piece:
                self.nested.pop()
            self._is_whole()

    def _is_whole(self) -> None:
        self.whole = len(self.pieces), self._closing()

    def _closing(self) -> str:
        return "".join(reversed(self.nested))

    def scanned(self) -> _Scanned:
        """Return what was written."""
        text = "".join(self.pieces)
        if not self.nested:
            return _Scanned(text)
        # Cut between two values, or within one, which is left out.
        until, closing = self.whole
        return _Scanned(text, (text + self._closing(), "".join(self.pieces[:until]) + closing))
