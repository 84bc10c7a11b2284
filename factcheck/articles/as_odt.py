"""Read an OpenDocument text: its text in order, in the state of its tracked changes asked for."""

import re
from collections.abc import Iterator

import attrs

from factcheck.articles.drafts import Found
from factcheck.articles.fields import FieldError, Fields, read_fields
from factcheck.articles.office.lines import Line
from factcheck.articles.office.markup import Element, attribute, child, name_of, parsed
from factcheck.articles.office.open_styles import Look, look_of, over, zone_of
from factcheck.articles.office.page import Page, shown
from factcheck.articles.options import ReadingOptions, Revisions
from factcheck.articles.originals import Original
from factcheck.articles.packages import Package, opened
from factcheck.errors import ArticleError
from factcheck.model import Zone

_WHAT = "an OpenDocument text"
_KIND = ("odt", _WHAT)
_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_MOST_SPACES = 100  # that one element may stand for
_MOST_REPEATED = 64  # columns or rows: a cell that is repeated more often fills up a sheet
_WIDEST = 1_000  # columns of a table
# What holds no text of the page itself.
_SKIPPED = frozenset(
    {
        *("text:tracked-changes", "text:sequence-decls", "text:variable-decls", "office:forms"),
        *("text:user-field-decls", "text:dde-connection-decls", "table:table-columns"),
        *("text:note-citation", "office:binary-data", "dc:creator", "dc:date", "text:ruby-text"),
        *("text:index-title-template", "text:table-of-content-source", "office:event-listeners"),
        *("text:bibliography-source", "text:illustration-index-source", "text:list-header-source"),
    }
)
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
_UNREAD = {"draw:image": "picture", "draw:object": "embedded object", "draw:plugin": "film"}
_CHANGE_MARKS = frozenset({"text:change-start", "text:change-end", "text:change"})
_INDEX = frozenset({"text:table-of-content", "text:illustration-index", "text:alphabetical-index"})
_BLOCKS = frozenset({"text:p", "text:h", "table:table", "text:list", "text:section"})
_CLOCKS = frozenset({"text:date", "text:time", "text:print-date", "text:modification-date"})


@attrs.frozen
class _Change:
    """A tracked change: what was done, and what was taken out where it stands."""

    kind: str  # "insertion", "deletion" …
    cut: Element | None = None


def read(original: Original, options: ReadingOptions) -> Iterator[Found]:
    """Yield the article of an OpenDocument text."""
    package = _opened(original)
    root = _part(package, original, _CONTENT)
    body = child(child(root, "office:body"), "office:text")
    if body is None:
        problem = "an OpenDocument file without a text, as sheets and slides are"
        raise ArticleError(original.name, None, problem, "save it as .odt")
    page = Page()
    roots = [root]
    if _STYLES in package:
        try:
            roots.append(_part(package, original, _STYLES))
        except ArticleError as error:
            page.told.append(f"its part {_STYLES!r} is not read: {error.problem}")
    _Walk.of(page, roots, options.revisions).document(body, roots)
    yield page.draft(original, options.revisions, _said(package, original))


def _opened(original: Original) -> Package:
    package = opened(original, _WHAT)
    if _CONTENT not in package:
        problem = "a zip archive that holds no OpenDocument text"
        raise ArticleError(original.name, None, problem, "give it the ending of what it is")
    if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST):
        cure = "open it and save it without the password"
        raise ArticleError(original.name, None, "is protected with a password", cure)
    return package


def _part(package: Package, original: Original, member: str) -> Element:
    return parsed(package.read(member), f"{original.name}/{member}", original, _KIND)


def _said(package: Package, original: Original) -> Fields:
    """Return the language that the properties name; the rest of them is about the file."""
    try:
        meta = child(_part(package, original, "meta.xml"), "office:meta")
        language = child(meta, "dc:language")
        return read_fields({"language": language.text if language is not None else None})
    except (ArticleError, FieldError):
        return Fields()


@attrs.define
class _Walk:
    """Goes through a document, and knows which tracked change it is in."""

    page: Page
    revisions: Revisions
    looks: dict[str, Look]
    zones: dict[str, Zone]
    changes: dict[str, _Change] = attrs.field(factory=dict)
    boxes: list[Element] = attrs.field(factory=list)
    notes: list[Element] = attrs.field(factory=list)
    comments: list[Element] = attrs.field(factory=list)
    struck: list[str] = attrs.field(factory=list)
    hidden: list[str] = attrs.field(factory=list)
    clocks: int = 0
    _away: set[str] = attrs.field(factory=set)  # the insertions in which we are, and do not read
    _open: Line | None = None  # a paragraph that goes on where the next one begins

    @classmethod
    def of(cls, page: Page, roots: list[Element], revisions: Revisions) -> "_Walk":
        """Return a walk that knows the styles of a document."""
        styles = {
            name: one
            for root in roots
            for one in root.iter()
            if name_of(one.tag) == "style:style" and (name := attribute(one, "style:name"))
        }
        looks = {name: look_of(one, styles) for name, one in styles.items()}
        zones = {name: zone for name, one in styles.items() if (zone := zone_of(one, styles))}
        return cls(page, revisions, looks, zones)

    def document(self, body: Element, roots: list[Element]) -> None:
        """Write the whole document on the page."""
        tracked = child(body, "text:tracked-changes")
        for region in tracked if tracked is not None else ():
            self._learn(region)
        self.page.changes = len(self.changes)
        self.blocks(body)
        for note in self.notes:
            self.page.below(self._aside(note, "text:note-body"), Zone.FOOTNOTE)
        for comment in self.comments:
            author = child(comment, "dc:creator")
            by = (
                f"Comment by {author.text}: " if author is not None and author.text else "Comment: "
            )
            self.page.below(self._aside(comment, None), Zone.COMMENT, by)
        for one in (one for root in roots for one in root.iter()):
            if name_of(one.tag) in ("style:header", "style:footer"):
                clocks = self.clocks
                words = self._aside(one, None)
                zone = Zone.FURNITURE if clocks == self.clocks else Zone.COMMENT
                self.page.below(words, zone)
        self._tell()

    def _learn(self, region: Element) -> None:
        """Remember what a tracked change did."""
        for key in (attribute(region, "text:id"), region.get(_XML_ID)):
            for one in region:
                kind = name_of(one.tag).removeprefix("text:")
                if key and kind in ("insertion", "deletion", "format-change"):
                    self.changes[key] = _Change(kind, one)

    def _tell(self) -> None:
        for pieces, label, what in (
            (self.struck, "Struck through: ", "struck through"),
            (self.hidden, "Hidden: ", "hidden"),
        ):
            kept = [piece for piece in pieces if piece.strip()]
            for piece in kept:
                self.page.below(piece.replace("\n", " "), Zone.COMMENT, label)
            if kept:
                self.page.told.append(f"text that is {what} is set aside, first {shown(kept[0])}")

    def blocks(self, parent: Element) -> None:
        """Write the blocks of a body, a section, a list, a text box."""
        for one in parent:
            name = name_of(one.tag)
            if name in _SKIPPED:
                continue
            if name in ("text:p", "text:h"):
                self._paragraph(one, name)
            elif name == "table:table":
                self._table(one)
            elif name in _INDEX:
                self.page.block(self._aside(one, None), Zone.FURNITURE)
            elif name in _CHANGE_MARKS:
                self._change(name, one, self._open or Line())
            elif name == "text:section" and attribute(one, "text:display") == "none":
                self.hidden.append(self._aside(one, None))
            elif name == "draw:frame":
                line = Line()
                self._inline([one], line, Look())
                self._finish(line, None)
            else:
                self.blocks(one)

    def _paragraph(self, paragraph: Element, name: str) -> None:
        style = attribute(paragraph, "text:style-name") or ""
        zone = self.zones.get(style)
        if name == "text:h" and attribute(paragraph, "text:outline-level") in (None, "1"):
            zone = zone or Zone.HEADLINE
        line, self._open = self._open or Line(), None
        self._inline(paragraph, line, self.looks.get(style, Look()))
        if self._away:
            self._open = line  # its end was inserted: before that, the next one was part of it
            return
        self._finish(line, zone)

    def _finish(self, line: Line, zone: Zone | None) -> None:
        boxes, self.boxes = self.boxes, []
        self.page.paragraph(line, zone)
        for box in boxes:
            self.blocks(box)

    def _inline(self, parent: Element | list[Element], line: Line, look: Look) -> None:
        if not isinstance(parent, list):
            self._say(_spaced(parent.text), line, look)
        for one in parent:
            self._element(one, name_of(one.tag), line, look)
            if not isinstance(parent, list):
                self._say(_spaced(one.tail), line, look)

    def _element(self, one: Element, name: str, line: Line, look: Look) -> None:
        if what := _UNREAD.get(name):
            self.page.unread[what] += 1
        if name in _SKIPPED:
            return
        beside = {
            "text:note": self.notes,
            "office:annotation": self.comments,
            "draw:text-box": self.boxes,
        }.get(name)
        if name == "text:s":
            self._say(" " * _count(attribute(one, "text:c"), _MOST_SPACES), line, look)
        elif name in _SIGNS:
            self._say(_SIGNS[name], line, look)
        elif beside is not None:
            line.gap()
            beside += [] if self._away else [one]
        elif name in _CHANGE_MARKS:
            self._change(name, one, line)
        elif name in ("text:hidden-text", "text:hidden-paragraph"):
            self._inline(one, line, attrs.evolve(look, hidden=True))
        else:
            self.clocks += name in _CLOCKS and attribute(one, "text:fixed") != "true"
            style = self.looks.get(attribute(one, "text:style-name") or "")
            self._inline(one, line, over(style, look) if style else look)

    def _change(self, name: str, mark: Element, line: Line) -> None:
        """Go into a change or out of it; what was deleted stands where the mark is."""
        key = attribute(mark, "text:change-id") or ""
        change = self.changes.get(key)
        if change is None or self.revisions is Revisions.ACCEPTED:
            return
        if change.kind == "insertion" and name == "text:change-start":
            self._away.add(key)
        elif change.kind == "insertion" and name == "text:change-end":
            self._away.discard(key)
        elif change.kind == "deletion" and name == "text:change" and change.cut is not None:
            self.changes[key] = _Change("told")  # each stands in one place only
            for place, part in enumerate(_named(change.cut, _BLOCKS)):
                if place:
                    line.add("\n")
                self._inline(part, line, Look())

    def _say(self, text: str, line: Line, look: Look) -> None:
        if self._away or not text:
            return
        if look.hidden or look.struck:
            pieces = self.hidden if look.hidden else self.struck
            if pieces and line.pieces and not line.pieces[-1].text:
                pieces[-1] += text
            else:
                pieces.append(text)
                line.gap()
        else:
            line.add(text.replace("\u00ad", ""), look.height)

    def _aside(self, element: Element, part: str | None) -> str:
        """Return the words of something beside the text, a line for each paragraph."""
        held = child(element, part) if part else element
        if held is None:
            return ""
        return "\n".join(filter(None, (self._words(one) for one in _paragraphs(held))))

    def _words(self, paragraph: Element) -> str:
        line = Line()
        style = attribute(paragraph, "text:style-name") or ""
        self._inline(paragraph, line, self.looks.get(style, Look()))
        return self.page.words(line)

    def _table(self, table: Element) -> None:
        rows: list[list[str]] = []
        header_rows = 0
        for row, is_header in _rows(table, in_header=False):
            cells: list[str] = []
            for cell in row:
                if name_of(cell.tag) in ("table:table-cell", "table:covered-table-cell"):
                    words = "\n".join(filter(None, map(self._words, _paragraphs(cell))))
                    times = _count(attribute(cell, "table:number-columns-repeated"), _WIDEST)
                    # Empty cells are repeated to fill up a sheet: those say nothing.
                    times = min(times, _MOST_REPEATED if words else _WIDEST - len(cells))
                    cells += [words] * times
            if any(cells):
                header_rows += is_header and header_rows == len(rows)
                times = _count(attribute(row, "table:number-rows-repeated"), _MOST_REPEATED)
                rows += [cells[: _last(cells)]] * times
        self.page.table(rows, header_rows)
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            self.blocks(box)


_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def _rows(parent: Element, *, in_header: bool) -> Iterator[tuple[Element, bool]]:
    for one in parent:
        name = name_of(one.tag)
        if name == "table:table-row":
            yield one, in_header
        elif name in ("table:table-header-rows", "table:table-rows", "table:table-row-group"):
            yield from _rows(one, in_header=name == "table:table-header-rows")


def _paragraphs(parent: Element) -> Iterator[Element]:
    """Yield the paragraphs below an element, not those that lie in others."""
    for one in parent:
        name = name_of(one.tag)
        if name in ("text:p", "text:h"):
            yield one
        elif name not in _SKIPPED:
            yield from _paragraphs(one)


def _named(parent: Element, names: frozenset[str]) -> Iterator[Element]:
    return (one for one in parent if name_of(one.tag) in names)


def _last(cells: list[str]) -> int:
    """Return how many cells there are up to the last that says something."""
    return max((place for place, cell in enumerate(cells, 1) if cell), default=0)


def _count(value: str | None, most: int) -> int:
    """Return how often something is repeated, within bounds."""
    if not (value or "").isdecimal() or len(value or "") > 9:
        return most if value and value.isdecimal() else 1
    return max(0, min(int(value or "1"), most))


def _spaced(text: str | None) -> str:
    """Return a text in which blanks and line ends are one space each, as the format says."""
    return re.sub(r"[ \t\r\n]+", " ", text or "")
