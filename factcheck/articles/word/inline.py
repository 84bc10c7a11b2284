"""The inside of a paragraph of a Word document: its runs, in the state of its tracked changes."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import attrs

from factcheck.articles.office.lines import Line
from factcheck.articles.office.markup import Element, attribute, child, name_of
from factcheck.articles.options import Revisions
from factcheck.articles.traced import Trace, plain
from factcheck.articles.word.styles import PLAIN, Look, Styles, is_on, look_of, value_of
from factcheck.articles.word.symbols import sign_of

# What is not part of the text in each state; it stands inside of its own mark.
GONE = {
    Revisions.ACCEPTED: frozenset({"w:del", "w:moveFrom"}),
    Revisions.ORIGINAL: frozenset({"w:ins", "w:moveTo"}),
}
CHANGES = frozenset({"w:ins", "w:del", "w:moveFrom"})  # a move is one change, not two
# Properties and instructions: nothing in them is text.
SKIPPED = frozenset(
    {
        *("w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:delInstrText", "w:rt"),
        *("w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sectPr", "w:smartTagPr", "w:customXmlPr"),
        *("w:fldData", "w:numberingChange", "m:oMathParaPr", "m:ctrlPr", "m:rPr"),
    }
)
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
# What holds text or figures that are no text: it is counted and told.
_UNREAD = {
    "pic:pic": "picture",
    "v:imagedata": "picture",
    "c:chart": "chart",
    "dgm:relIds": "diagram",
    "w:object": "embedded object",
    "w:altChunk": "embedded document",
    "w:subDoc": "linked document",
}
_CLOCK_FIELDS = frozenset({"DATE", "TIME", "PRINTDATE", "SAVEDATE", "CREATEDATE"})
_DISPLACED = frozenset({"w:footnoteReference", "w:endnoteReference", "w:commentReference"})


@attrs.define
class Inline:
    """Writes the runs of paragraphs into lines, and remembers what stands beside them."""

    styles: Styles
    revisions: Revisions
    trace: Trace = plain
    notes: list[tuple[str, str]] = attrs.field(factory=list)  # in their order: kind and id
    boxes: list[Element] = attrs.field(factory=list)  # text boxes of the paragraph
    unread: Counter[str] = attrs.field(factory=Counter)
    hidden: list[str] = attrs.field(factory=list)  # pieces of text
    struck: list[str] = attrs.field(factory=list)
    clocks: list[str] = attrs.field(factory=list)  # fields that Word fills in by itself
    _fields: list[str] = attrs.field(factory=list)  # of those open: "instruction" or "result"
    _closed: frozenset[Element] = attrs.field(factory=frozenset)

    def begin(self, root: Element) -> None:
        """Look which fields of a part are closed: one that never ends must not hide the rest."""
        open_ones: list[Element] = []
        closed = set()
        for one in root.iter():
            if name_of(one.tag) != "w:fldChar":
                continue
            kind = attribute(one, "w:fldCharType")
            if kind == "begin":
                open_ones.append(one)
            elif kind == "end" and open_ones:
                closed |= {open_ones.pop(), one}
        self._closed = frozenset(closed)
        self._fields = []

    def write(self, parent: Iterable[Element], line: Line, look: Look = PLAIN) -> None:
        """Write what lies in an element into a line."""
        for one in parent:
            name = name_of(one.tag)
            if name in SKIPPED or name in GONE[self.revisions]:
                continue
            if what := _UNREAD.get(name):
                self.unread[what] += 1
            writer = _WRITERS.get(name)
            if writer is not None:
                writer(self, one, line, look)
            elif name in _SIGNS:
                self._say(self.trace(_SIGNS[name], one), line, look)
            elif name in _DISPLACED:
                self._displace(name, one, line)
            else:
                self.write(one, line, look)

    def run(self, run: Element, line: Line, look: Look) -> None:
        """Write a run in its look."""
        properties = child(run, "w:rPr")
        style = value_of(child(properties, "w:rStyle"))
        self.write(run, line, look_of(properties).over(self.styles.look(style)).over(look))

    def text(self, element: Element, line: Line, look: Look) -> None:
        """Write the characters of a run."""
        text = self.trace(element.text or "", element)
        if element.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
            text = text.strip(" \t\n\r")  # as Word does
        self._say(text.replace("\n", " ").replace("\u00ad", ""), line, look)

    def _say(self, text: str, line: Line, look: Look) -> None:
        if "instruction" in self._fields:
            return
        if look.hidden:
            _put_aside(text, self.hidden, line)
        elif look.struck:
            _put_aside(text, self.struck, line)
        else:
            line.add(text, look.height or 0)

    def line_break(self, element: Element, line: Line, look: Look) -> None:
        """Write the break of a line; a break of the page or column breaks it as well."""
        self._say(self.trace("\n", element), line, look)

    def symbol(self, element: Element, line: Line, look: Look) -> None:
        """Write a sign of a symbol font."""
        sign = sign_of(attribute(element, "w:char"), attribute(element, "w:font"))
        self._say(self.trace(sign, element), line, look)

    def field_mark(self, element: Element, line: Line, look: Look) -> None:
        """Go on to the result of a field, or into it, or out of it."""
        kind = attribute(element, "w:fldCharType")
        if kind == "separate" and self._fields:
            self._fields[-1] = "result"
        elif kind == "begin" and element in self._closed:
            self._fields.append("instruction")
        elif kind == "end" and element in self._closed and self._fields:
            self._fields.pop()
        del line, look

    def instruction(self, element: Element, line: Line, look: Look) -> None:
        """Look what a field asks for; its words are no text."""
        del line, look
        words = (element.text or "").split()
        if words and words[0].upper() in _CLOCK_FIELDS:
            self.clocks.append(words[0].upper())

    def simple_field(self, element: Element, line: Line, look: Look) -> None:
        """Write the result of a field."""
        words = (attribute(element, "w:instr") or "").split()
        if words and words[0].upper() in _CLOCK_FIELDS:
            self.clocks.append(words[0].upper())
        self.write(element, line, look)

    def _displace(self, name: str, element: Element, line: Line) -> None:
        # The mark of a comment is not shown: it parts no word, and no figure.
        if name != "w:commentReference":
            line.gap()
        if key := attribute(element, "w:id"):
            self.notes.append((name.removeprefix("w:").removesuffix("Reference"), key))

    def control(self, element: Element, line: Line, look: Look) -> None:
        """Write a content control, unless it only asks for a text."""
        properties = child(element, "w:sdtPr")
        if not is_on(child(properties, "w:showingPlcHdr")):
            self.write(element, line, look)

    def choice(self, element: Element, line: Line, look: Look) -> None:
        """Write one of the ways in which a drawing is given: a text box stands in each."""
        ways = [one for one in element if name_of(one.tag) in ("mc:Choice", "mc:Fallback")]
        if ways:
            self.write(next((one for one in ways if _holds_text(one)), ways[0]), line, look)

    def box(self, element: Element, line: Line, look: Look) -> None:
        """Keep a text box for after its paragraph."""
        del line, look
        self.boxes.append(element)

    def power(self, element: Element, line: Line, look: Look) -> None:
        """Write a power of an equation: its base, and what is raised above it."""
        for one in element:
            height = {"m:sup": 1, "m:sub": -1}.get(name_of(one.tag))
            self.write(one, line, look if height is None else attrs.evolve(look, height=height))

    def fraction(self, element: Element, line: Line, look: Look) -> None:
        """Write a fraction of an equation."""
        for place, one in enumerate(_named(element, ("m:num", "m:den"))):
            if place:
                self._say("/", line, look)
            self.write(one, line, look)


Writer = Callable[[Inline, Element, Line, Look], None]
# How each element is written; what is not named here only holds others.
_WRITERS: dict[str, Writer] = {
    "w:r": Inline.run,
    "w:t": Inline.text,
    "w:delText": Inline.text,
    "m:t": Inline.text,
    "w:br": Inline.line_break,
    "w:sym": Inline.symbol,
    "w:fldChar": Inline.field_mark,
    "w:instrText": Inline.instruction,
    "w:fldSimple": Inline.simple_field,
    "w:sdt": Inline.control,
    "mc:AlternateContent": Inline.choice,
    "w:txbxContent": Inline.box,
    "m:sSup": Inline.power,
    "m:sSub": Inline.power,
    "m:sSubSup": Inline.power,
    "m:f": Inline.fraction,
}


def _named(parent: Element, names: tuple[str, ...]) -> Iterator[Element]:
    return (one for one in parent if name_of(one.tag) in names)


def _holds_text(way: Element) -> bool:
    return any(name_of(one.tag) == "w:txbxContent" for one in way.iter())


def _put_aside(text: str, pieces: list[str], line: Line) -> None:
    """Keep text that is no part of the line; neighbours are one piece."""
    if pieces and line.pieces and not line.pieces[-1].text:
        pieces[-1] += text
    else:
        pieces.append(text)
        line.gap()


def tracked(roots: Iterable[Element]) -> int:
    """Return how many tracked changes the parts hold; neighbours of one kind are one change."""
    count = 0
    for root in roots:
        for one in root.iter():
            name = name_of(one.tag)
            if name in CHANGES:
                before = one.getprevious()
                count += before is None or name_of(before.tag) != name
    return count
