"""The structure of rich text: which characters are text, in which look, and where they stand.

The library that decodes them (code pages, fonts, Unicode with its fallbacks) knows nothing of
deleted, raised or struck characters and of notes. We walk through the groups, hand it the text
alone with a mark of our own wherever the state changes, and read the marks in what comes back.
"""

import re
from collections.abc import Callable, Iterator

import attrs

from factcheck.articles.office.lines import height_of

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?\d{1,10})?\ ?|\\'(?P<code>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}]+)",
    re.DOTALL,
)
# Marks of ours, of the characters that mean nothing; the document's own ones are lost first.
_FIRST, _LAST = 0xE000, 0xE7FF
PARAGRAPH, CELL, ROW = "\ue7f0", "\ue7f1", "\ue7f2"
_MOST_STATES = 0x7E0
# The library adds each character to all those before it, which for a long document takes ever more
# time: it is handed parts of a document, each as a document of its own.
_PART = 0x4000  # characters
_PIECE = re.compile(r"[^\0]{1,16384}[\x80-\xff]{0,16384}")
_OWN = re.compile("[\ue000-\ue7ff]")
_MARKS = {
    **dict.fromkeys(("par", "sect", "page", "column"), PARAGRAPH),
    "cell": CELL,
    "row": ROW,
}
_DECODED = frozenset(
    {
        *("line", "tab", "emdash", "endash", "emspace", "enspace", "qmspace", "bullet"),
        *("lquote", "rquote", "ldblquote", "rdblquote"),
    }
)
# Where a group puts its text, if not into the body.
PLACES = {
    "footnote": "footnote",
    "annotation": "comment",
    "atnauthor": "author",
    "shptxt": "box",
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "furniture"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "furniture"),
}
_NO_TEXT = frozenset(
    {
        *("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "fldinst", "listtext"),
        *("pntext", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator"),
        *("filetbl", "nonesttables", "nonshppict", "shprslt", "bkmkstart", "bkmkend", "xe", "tc"),
        *("themedata", "colorschememapping", "latentstyles", "private", "ftnsep", "datafield"),
        *("template", "ftnsepc", "aftnsep", "aftnsepc", "ftncn", "aftncn", "sp", "sn", "sv"),
        *("atnid", "atnref", "ud"),
    }
)
# What changes the look: which attribute, and what it becomes when it is on.
_LOOKS: dict[str, tuple[str, int]] = {
    "super": ("height", 1),
    "sub": ("height", -1),
    "up": ("height", 1),
    "dn": ("height", -1),
    "nosupersub": ("height", 0),
    "v": ("hidden", 1),
    "strike": ("struck", 1),
    "striked": ("struck", 1),
    "deleted": ("deleted", 1),
    "revised": ("inserted", 1),
    "mvf": ("deleted", 1),
    "mvt": ("inserted", 1),
    "intbl": ("in_table", 1),
    "outlinelevel": ("heading", 1),
}
_NO_SWITCH = frozenset({"nosupersub", "intbl"})
_SHIFT = "6"  # half points, where none are named
_IS_ON: dict[str, Callable[[str], bool]] = {
    "outlinelevel": lambda value: value == "0",
    **dict.fromkeys(("up", "dn"), lambda value: height_of(int(value or _SHIFT)) != 0),
}


@attrs.frozen
class State:
    """What holds for the characters of a group, from some place on."""

    place: str = "body"
    number: int = 0  # of the note, box or comment
    height: int = 0
    hidden: int = 0
    struck: int = 0
    deleted: int = 0
    inserted: int = 0
    in_table: int = 0
    heading: int = 0


@attrs.frozen
class _Decoding:
    """What the library must know to decode characters: it holds to the end of the group."""

    font: str = "99999"  # one that is not declared: the code page of the document
    fallbacks: str = "1"  # characters behind each of Unicode, for programs that know none

    @property
    def words(self) -> str:
        """What says it in rich text."""
        return f"\\f{self.font} \\uc{self.fallbacks} "


@attrs.define
class _Walk:
    """Goes through the tokens, and writes what the library is to decode."""

    encoding: str = "cp1252"
    parts: list[str] = attrs.field(factory=list)
    states: dict[State, int] = attrs.field(factory=dict)
    charsets: dict[str, str] = attrs.field(factory=dict)
    pictures: int = 0
    is_over: bool = False
    skip: int = 0  # bytes that are no text
    _state: State = attrs.field(factory=State)
    _decoding: _Decoding = attrs.field(factory=_Decoding)
    _stack: list[tuple[State, _Decoding]] = attrs.field(factory=list)
    _default: str = _Decoding().font
    _declared: str = ""  # the font of which the table speaks
    _numbered: int = 0
    _is_ignorable: bool = False
    _last: State | None = None
    _written: list[str] = attrs.field(factory=list)  # of a part that is not yet full
    _length: int = 0  # of it

    def token(self, match: re.Match[str]) -> None:
        """Go on by one token."""
        word, sign = match["word"], match["sign"]
        if match["brace"]:
            self._group(match["brace"])
        elif word:
            self._control(word, match["value"] or "")
        elif match["code"]:
            self._say(f"\\'{match['code']}")
        elif sign:
            self._sign(sign)
        elif words := _BREAKS.sub("", match["text"]):
            for piece in _PIECE.findall(words):
                self._say(_EIGHTH_BIT.sub(_as_code, piece))
                self._part_if_full(len(piece) >= _PART)
        self._is_ignorable = sign == "*"

    def _say(self, words: str) -> None:
        """Write something that the library decodes; nothing where there is no text."""
        if not self._state.place:
            return
        is_new = self._state != self._last
        self._part_if_full(is_new or words == _mark(PARAGRAPH))
        if is_new:
            number = self.states.setdefault(self._state, len(self.states))
            if number >= _MOST_STATES:
                raise ValueError("holds more notes and looks than any article has")
            self._write(f"{{\\uc0\\u{_FIRST + number} }}")
            self._last = self._state
        self._write(words)

    def _write(self, words: str) -> None:
        self._written.append(words)
        self._length += len(words)

    def _part_if_full(self, may_end: bool) -> None:  # noqa: FBT001 -- its only word
        """Begin a new part where no character of several bytes and no fallback is open."""
        if may_end and self._length > _PART:
            self.part()

    def part(self) -> None:
        """Begin a new part, in which all holds that held in the last one."""
        self.parts.append("".join(self._written))
        self._written, self._length = [], 0
        self._write(self._decoding.words)

    def _group(self, brace: str) -> None:
        if brace == "{":
            self._stack.append((self._state, self._decoding))
            return
        if self._stack:
            self._state, decoding = self._stack.pop()
            self._decode(decoding)
        self.is_over = not self._stack  # what stands behind the document is none of it

    def _decode(self, decoding: _Decoding) -> None:
        """Tell the library what holds from here on; it is not told of groups."""
        if decoding != self._decoding:
            self._decoding = decoding
            self._write(decoding.words)

    def _sign(self, sign: str) -> None:
        if sign in "\r\n":
            self._say(_mark(PARAGRAPH))
        elif sign in "{}\\~_":
            self._say(f"\\{sign}")

    def _control(self, word: str, value: str) -> None:
        if word == "bin":
            self.skip = max(0, int(value or 0))
        elif word == "ansicpg":
            self.encoding = _code_page(value, self.encoding)
        elif word in _ENCODINGS:
            self.encoding = _ENCODINGS[word]
        elif word == "deff":
            self._default = value or self._default
            self._decode(_Decoding(self._default))
        elif word == "fcharset":
            self.charsets[self._declared] = value or "0"
        elif word == "f" and not self._state.place:
            self._declared = value
        elif word in PLACES:
            self._numbered += 1
            self._state = State(place=PLACES[word], number=self._numbered)
        elif word in _NO_TEXT or self._is_ignorable:
            self.pictures += word == "pict" and bool(self._state.place)
            self._state = attrs.evolve(self._state, place="")
        elif word in _LOOKS or word in ("plain", "pard"):
            self._look(word, value)
        else:
            self._character(word, value)

    def _look(self, word: str, value: str) -> None:
        state = self._state
        if word == "plain":
            self._decode(attrs.evolve(self._decoding, font=self._default))
            around = {"in_table": state.in_table, "heading": state.heading}
            self._state = State(place=state.place, number=state.number, **around)
        elif word == "pard":
            self._state = attrs.evolve(state, in_table=0, heading=0)
        else:
            name, on = _LOOKS[word]
            is_on = _IS_ON[word](value) if word in _IS_ON else word in _NO_SWITCH or value != "0"
            # The names of the table are those of the numbers above, never of the place.
            self._state = attrs.evolve(state, **{name: on if is_on else 0})  # type: ignore[arg-type]

    def _character(self, word: str, value: str) -> None:
        if word == "f":
            self._decode(attrs.evolve(self._decoding, font=value or "0"))
        elif word == "uc":
            self._decode(attrs.evolve(self._decoding, fallbacks=value[:3] or "1"))
        elif word == "u" and value:
            code = int(value) % 0x10000
            self._say(f"\\u{0xFFFD if _FIRST <= code <= _LAST else code} ")
        elif word in _MARKS:
            self._say(_mark(_MARKS[word]))
        elif word == "nestcell":
            self._say("; ")
        elif word in _DECODED:
            self._say(f"\\{word} ")


@attrs.frozen
class Prepared:
    """Plain documents of text and marks, the states that these stand for, and their code page."""

    parts: tuple[str, ...]
    states: tuple[State, ...]
    encoding: str
    pictures: int

    def pieces(self, decoded: str) -> Iterator[tuple[State, str]]:
        """Yield the text by its states; structure comes as a piece of its own."""
        state = State()
        start = 0
        for mark in _OWN.finditer(decoded):
            if words := decoded[start : mark.start()]:
                yield state, words
            start = mark.end()
            if mark[0] in (PARAGRAPH, CELL, ROW):
                yield state, mark[0]
            elif (number := ord(mark[0]) - _FIRST) < len(self.states):
                state = self.states[number]
        if words := decoded[start:]:
            yield state, words


_ENCODINGS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


def prepared(raw: str) -> Prepared:
    """Return what the library is to decode; *raw* has one character for each byte."""
    walk = _Walk()
    place = 0
    while place < len(raw) and not walk.is_over:
        match = _TOKEN.match(raw, place)
        place = match.end() if match else place + 1  # a backslash at the end is no token
        if match:
            walk.token(match)
        place, walk.skip = place + walk.skip, 0
    fonts = "".join(
        f"{{\\f{name}\\fcharset{charset} x;}}" for name, charset in walk.charsets.items() if name
    )
    walk.part()
    parts = tuple(f"{{\\rtf1{{\\fonttbl{fonts}}}{part}}}" for part in walk.parts)
    return Prepared(parts, tuple(walk.states), walk.encoding, walk.pictures)


_EIGHTH_BIT = re.compile(r"[\x80-\xff]")
_BREAKS = re.compile(r"[\r\n\0]")


def _as_code(sign: re.Match[str]) -> str:
    return f"\\'{ord(sign[0]):02x}"


def _mark(sign: str) -> str:
    return f"{{\\uc0\\u{ord(sign)} }}"


def _code_page(value: str, otherwise: str) -> str:
    """Return the name of a code page that there is."""
    name = {"10000": "mac_roman", "65001": "utf-8"}.get(value, f"cp{value}")
    try:
        b"x".decode(name)
    except LookupError:
        return otherwise
    return name
