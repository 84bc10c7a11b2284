"""The walk over a page: its blocks, word for word as a browser shows them."""

import re
from collections.abc import Callable, Iterator
from typing import ClassVar

import attrs

from factcheck.articles.html.block import Block, Place
from factcheck.articles.html.buffers import Buffer
from factcheck.articles.html.characters import fraction, lowered, shown
from factcheck.articles.html.counters import counted
from factcheck.articles.html.grids import is_data, rows_of
from factcheck.articles.html.looks import Look, Looks
from factcheck.articles.html.raised import Raised, superscript
from factcheck.articles.html.stamps import stamp_of
from factcheck.articles.html.tree import Element
from factcheck.articles.tables import lines_of
from factcheck.model import Zone


@attrs.define(eq=False)
class _Frame:
    """What is restored when an element ends."""

    place: Place
    block: bool
    end: Callable[[Element], None] | None = None


@attrs.define(eq=False)
class Walk:
    """Reads the elements below a root; what is detached from its paragraph follows it."""

    looks: Looks
    live: bool = False  # whether a page of entries is stamped
    blocks: list[Block] = attrs.field(factory=list)
    hidden: int = 0  # characters of elements that are not shown
    counters: list[str] = attrs.field(factory=list)  # figures that the page would count up to
    targets: set[str] = attrs.field(factory=set)  # ids that marks of footnotes point to
    _place: Place = attrs.field(factory=Place)
    _buffers: list[Buffer] = attrs.field(factory=lambda: [Buffer()])
    _after: list[Block] = attrs.field(factory=list)  # the paragraph that they stand in
    _term: list[str] = attrs.field(factory=list)
    _over: str | None = None  # the upper half of a fraction

    def read(self, root: Element, place: Place | None = None) -> list[Block]:
        """Return the blocks of an element."""
        self._place = place or Place()
        frames: list[_Frame] = []
        walker = self.looks.walker(root)
        for event, element in walker:
            if event == "end":
                frame = frames.pop()
                self._end(element, frame)
            else:
                look = self.looks.of(element, self._place)
                frame = _Frame(self._place, look.block)
                skipped = self._start(element, look, frame)
                frames.append(frame)
                if skipped:
                    walker.skip_subtree()
        self._flush()
        return self.blocks

    def _start(self, element: Element, look: Look, frame: _Frame) -> bool:
        """Begin an element; say whether what it holds was read, or is not to be."""
        if look.dropped:
            frame.block = False
            self.hidden += look.hidden
            return True
        if look.block:
            self._flush()
        elif element.tag in _APART and _is_apart(element, self._buffers[-1].tail):
            self._buffers[-1].write(" ")
        self._place = look.place
        tag = element.tag
        if tag == "br":
            self._buffers[-1].break_line()
        elif tag == "table" and is_data(element):
            self._table(element, look)
            return True
        elif opened := self._OPENINGS.get(look.kind or tag):
            frame.end = opened(self, element)
        if (figure := counted(element)) is not None:
            self.counters.append(figure)
        if text := figure or element.text:
            self._write(text)
        return False

    def _end(self, element: Element, frame: _Frame) -> None:
        if frame.end is not None:
            frame.end(element)
        if frame.block:
            self._flush()
        self._place = frame.place
        if element.tail and len(self._buffers) >= 1:
            self._write(element.tail)

    def _write(self, text: str) -> None:
        place = self._place
        if text.strip() not in ("", "/", "\u2044") and len(self._buffers) == 1:
            self._drop_fraction()
        if place.preformatted:
            self._buffers[-1].write(text, linked=place.linked, exact=True)
        else:
            self._buffers[-1].write(text, linked=place.linked)

    def _flush(self) -> None:
        """Close the paragraph that is being read."""
        if len(self._buffers) > 1:  # a block in a raised text, or so: words stay apart
            self._buffers[-1].write(" ")
            return
        self._drop_fraction()
        text, linked = self._buffers[-1].taken()
        for words in _PARAGRAPHS.split(text):
            self._emit(words, linked)
        self.blocks += self._after
        self._after = []

    def _emit(self, words: str, linked: int) -> None:
        lines = [line.strip(" \t\n\r\f") for line in words.split("\n")]
        text = "\n".join(line for line in lines if line)
        if not text.strip():
            return
        if self._place.heading:
            text = _HEADING_BREAK.sub(" ", text)
        if self._term:
            term, self._term = ", ".join(self._term), []
            text = f"{term} {text}" if term.endswith((":", "?")) else f"{term}: {text}"
        self.blocks.append(Block(text, self._place, linked))

    def _table(self, element: Element, look: Look) -> None:
        for caption in element.iterchildren("caption"):
            place = attrs.evolve(look.place, zone=look.place.zone or Zone.CAPTION)
            self.blocks += self._inside(caption, place)
        grid = rows_of(element, self._cell)
        place = attrs.evolve(look.place, zone=look.place.zone or Zone.TABLE)
        lines = list(lines_of(grid.rows, headed=grid.headed))
        # The header above the names of the rows stands in none of them.
        said = "\n".join(lines)
        above = [name for name in grid.names if _DIGIT.search(name) and name not in said]
        self.blocks += [Block(line, place) for line in (*dict.fromkeys(above), *lines)]

    def _inside(self, element: Element, place: Place) -> list[Block]:
        walk = Walk(self.looks, counters=self.counters, targets=self.targets)
        return walk.read(element, place)

    def _cell(self, element: Element) -> str:
        """Return the words of a cell; lines of figures are kept apart."""
        lines = [
            line for block in self._inside(element, Place()) for line in block.text.split("\n")
        ]
        text = ""
        for line in lines:
            apart = " / " if text[-1:].isdigit() and line[:1].isdigit() else " "
            text = f"{text}{apart}{line}" if text else line
        return text

    # What some elements need at their start: each returns what is done at their end.

    def _open_raised(self, element: Element) -> Callable[[Element], None]:
        self._buffers.append(Buffer())
        behind = (element.tail or "")[:12]
        linked = self.looks.is_mark(element)

        def end(element: Element) -> None:
            text, _ = self._buffers.pop().taken()
            self._raise(element, text, behind, linked=linked)

        return end

    def _raise(self, element: Element, text: str, behind: str, *, linked: bool) -> None:
        buffer = self._buffers[-1]
        halved = shown(behind).lstrip()[:1] in ("/", "\u2044") and not buffer.tail[-1:].isalpha()
        if halved and not linked and text.strip().isdigit():
            self._drop_fraction()
            self._over = text.strip()
            return
        if self._over is not None and text.strip().isdigit():
            self._write_fraction(text.strip())
            return
        one = Raised(
            words=" ".join(shown(text).split(" ")).strip(),
            before=buffer.tail,
            behind=shown(behind),
            linked=linked,
            cents=self.looks.is_cents(element),
        )
        written = superscript(one) if one.words else ""
        if written is None:
            self.targets.update(self.looks.targets_of(element))
        else:
            buffer.write(written, linked=self._place.linked)

    def _open_lowered(self, _: Element) -> Callable[[Element], None]:
        self._buffers.append(Buffer())

        def end(_: Element) -> None:
            text, _count = self._buffers.pop().taken()
            if self._over is not None and text.strip().isdigit():
                self._write_fraction(text.strip())
            else:
                self._buffers[-1].write(lowered(text), linked=self._place.linked)

        return end

    def _write_fraction(self, under: str) -> None:
        """Write a fraction that was set with raised and lowered digits behind its number."""
        over, self._over = self._over or "", None
        buffer, sign = self._buffers[-1], fraction(over, under)
        text, linked = buffer.taken()
        text = text.rstrip("/\u2044 ") if text.rstrip().endswith(("/", "\u2044")) else text
        buffer.write(text, exact=True)
        buffer.linked = linked
        apart = " " if len(sign) > 1 and text[-1:].isdigit() else ""
        buffer.write(f"{apart}{sign}", linked=self._place.linked)

    def _drop_fraction(self) -> None:
        """Write raised digits behind which no lower half came."""
        if self._over is not None:
            over, self._over = self._over, None
            self._buffers[-1].write(over)

    def _open_quote(self, _: Element) -> Callable[[Element], None]:
        self._buffers[-1].write("\u201c")
        return lambda _: self._buffers[-1].write("\u201d", exact=True)

    def _open_term(self, _: Element) -> Callable[[Element], None]:
        def end(_: Element) -> None:
            text, _linked = self._buffers[-1].taken()
            if text.strip():
                self._term.append(text.strip())

        return end

    def _open_terms(self, _: Element) -> Callable[[Element], None]:
        def end(_: Element) -> None:
            self._flush()
            terms, self._term = self._term, []
            self.blocks += [Block(term, self._place) for term in terms]

        return end

    def _open_time(self, element: Element) -> Callable[[Element], None] | None:
        stamp = stamp_of(element) if self.live and self._buffers[-1].empty else None
        if stamp is None:
            return None
        self._buffers.append(Buffer())

        def end(_: Element) -> None:
            self._buffers.pop()
            place = attrs.evolve(self._place, zone=self._place.zone or Zone.HEADER)
            if not (self.blocks and self.blocks[-1].text == stamp):
                self.blocks.append(Block(stamp, place))

        return end

    def _open_fraction(self, _: Element) -> Callable[[Element], None]:
        """Read a fraction of MathML: its two halves are its children."""
        self._buffers.append(Buffer())

        def end(element: Element) -> None:
            self._buffers.pop()
            halves = ["".join(child.itertext()).strip() for child in element]
            self._buffers[-1].write("/".join(halves))

        return end

    def _open_detached(self, _: Element) -> Callable[[Element], None]:
        """Read what stands in a paragraph, and is none of its words: it follows."""
        self._buffers.append(Buffer())
        place = self._place

        def end(_: Element) -> None:
            text, linked = self._buffers.pop().taken()
            if words := " ".join(text.split("\n")).strip():
                self._after.append(Block(words, place, linked))

        return end

    _OPENINGS: ClassVar[
        dict[str, Callable[["Walk", Element], Callable[[Element], None] | None]]
    ] = {
        "sup": _open_raised,
        "raised": _open_raised,
        "sub": _open_lowered,
        "q": _open_quote,
        "dt": _open_term,
        "dl": _open_terms,
        "time": _open_time,
        "mfrac": _open_fraction,
        "detached": _open_detached,
    }


# Neighbours without a blank between, which pages set apart by their style sheets.
_APART = frozenset({"a", "b", "em", "i", "small", "span", "strong", "time"})
_BEFORE_AND_BEHIND = (
    (re.compile(r"[^\W\d_]{2}$"), re.compile(r"[A-Z]|\d")),
    (re.compile(r"\d$"), re.compile(r"[^\W\d_]{3}")),
    (re.compile(r"\d$"), re.compile(r"[A-Z][a-z]\s")),
    (re.compile(r"\b(?:19|20)\d\d$"), re.compile(r"\d{1,2}[:.]\d\d\b")),
)


def _is_apart(element: Element, before: str) -> bool:
    """Say whether an element begins a word of its own: "34</span><span>dead"."""
    last, text = element.getprevious(), _first_text(element)
    if last is None or last.tag not in _APART or last.tail or not text:
        return False
    if any(one.search(before) and other.match(text) for one, other in _BEFORE_AND_BEHIND):
        return True
    # "Jan 3" and "890" votes: a row of its own, in which no figure goes on.
    parent = element.getparent()
    return bool(
        before[-1:].isdigit()
        and text[:1].isdigit()
        and parent.tag in _ROWS
        and not (parent.text or "").strip()
        and any(map(str.isalpha, last.text or ""))
    )


_ROWS = frozenset({"a", "article", "div", "footer", "header", "section"})


def _first_text(element: Element) -> str:
    """Return the text that an element begins with, in itself or in what it begins with."""
    first = element
    for _ in range(_MOST_IN_EACH_OTHER):
        if first.text or not len(first) or first[0].tag not in _APART:
            break
        first = first[0]
    return first.text or ""


_MOST_IN_EACH_OTHER = 5
_DIGIT = re.compile(r"\d")
_PARAGRAPHS = re.compile(r"\n[ \n]*\n")
_HEADING_BREAK = re.compile(r"(?<!\d)\n|\n(?!\d)")


def blocks_of(root: Element, looks: Looks, *, live: bool = False) -> Iterator[Block]:
    """Yield the blocks below a root."""
    yield from Walk(looks, live=live).read(root)
