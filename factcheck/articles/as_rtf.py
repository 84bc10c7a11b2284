"""Read a rich text document: its text in order, in the state of its tracked changes asked for."""

from collections.abc import Iterator

import attrs

from factcheck.articles.drafts import Found
from factcheck.articles.extras import extra
from factcheck.articles.fields import Fields
from factcheck.articles.files import LARGEST
from factcheck.articles.office.lines import Line
from factcheck.articles.office.page import Page, shown
from factcheck.articles.office.rich import CELL, PARAGRAPH, ROW, Prepared, State, prepared
from factcheck.articles.options import ReadingOptions, Revisions
from factcheck.articles.originals import Original
from factcheck.errors import ArticleError
from factcheck.model import Zone

_WHAT = "a rich text document"
_CURE = "save it as .docx"


def read(original: Original, options: ReadingOptions) -> Iterator[Found]:
    """Yield the article of a rich text document."""
    name, raw = original.name, original.raw
    if not raw.strip():
        raise ArticleError(name, None, "the file is empty", "put the text of an article into it")
    if len(raw) > LARGEST:
        raise ArticleError(name, None, f"larger than {LARGEST // 1024 // 1024} MB", "split it")
    if not raw.lstrip().startswith(b"{\\rtf"):
        raise ArticleError(name, None, "no rich text document", "give it the ending of what it is")
    try:
        ready = prepared(raw.lstrip().decode("latin-1"))
    except ValueError as error:
        raise ArticleError(name, None, str(error), _CURE) from error
    pages = _Pages(Page(), options.revisions)
    pages.write(ready, _decoded(ready, original))
    yield pages.page.draft(original, options.revisions, Fields())


def _decoded(ready: Prepared, original: Original) -> str:
    with extra("rtf", original.name, _WHAT):
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 -- an extra
    try:
        decoded = "".join(
            rtf_to_text(part, encoding=ready.encoding, errors="replace")  # type: ignore[no-untyped-call]
            for part in ready.parts
        )
    # Code pages that Python does not know, numbers that are no characters: there is no list.
    except Exception as error:
        problem = f"{_WHAT} that cannot be decoded: {' '.join(str(error).split())[:120]}"
        raise ArticleError(original.name, None, problem, _CURE) from error
    # Characters beyond the first 65,536 are written in two halves.
    return decoded.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@attrs.define
class _Pages:
    """Puts the pieces together: paragraphs, rows, notes."""

    page: Page
    revisions: Revisions
    line: Line = attrs.field(factory=Line)
    cell: list[str] = attrs.field(factory=list)
    row: list[str] = attrs.field(factory=list)
    rows: list[list[str]] = attrs.field(factory=list)
    beside: dict[tuple[str, int], Line] = attrs.field(factory=dict)
    aside: list[tuple[str, str]] = attrs.field(factory=list)
    heading: int = 0

    def write(self, ready: Prepared, decoded: str) -> None:
        """Write a document on the page."""
        before = State()
        for state, words in ready.pieces(decoded):
            changed = bool(state.deleted or state.inserted)
            is_new = (state.deleted, state.inserted) != (before.deleted, before.inserted)
            self.page.changes += changed and is_new
            before = state
            gone = state.deleted if self.revisions is Revisions.ACCEPTED else state.inserted
            if not gone:
                self._piece(state, words)
        self._end_paragraph(in_table=False)
        self._end_table()
        if ready.pictures:
            self.page.unread["picture"] += ready.pictures
        self._write_beside()

    def _piece(self, state: State, words: str) -> None:
        if state.place == "body":
            if words == PARAGRAPH:
                self._end_paragraph(in_table=bool(state.in_table))
                return
            if words in (CELL, ROW):
                self._end_cell(is_row=words == ROW)
                return
            self.heading = self.heading or state.heading
        line = self.line
        if state.place != "body":
            self.line.gap()
            line = self.beside.setdefault((state.place, state.number), Line())
        if words in (PARAGRAPH, CELL, ROW):
            line.add("\n")
        elif state.hidden or state.struck:
            what = "hidden" if state.hidden else "struck through"
            self.aside.append((what, words))
            line.gap()
        else:
            line.add(words.replace("\u00ad", ""), state.height)

    def _end_paragraph(self, *, in_table: bool) -> None:
        line, self.line = self.line, Line()
        words = self.page.words(line)
        if in_table:
            self.cell.append(words)
            return
        self._end_table()
        self.page.block(words, Zone.HEADLINE if self.heading else None)
        self.heading = 0

    def _end_cell(self, *, is_row: bool) -> None:
        if is_row:
            self.rows.append(self.row)
            self.row = []
            return
        line, self.line = self.line, Line()
        self.cell.append(self.page.words(line))
        self.row.append("\n".join(filter(None, self.cell)))
        self.cell = []

    def _end_table(self) -> None:
        rows, self.rows = self.rows, []
        if self.row or self.cell:
            rows.append([*self.row, *self.cell])
            self.row, self.cell = [], []
        if rows:
            self.page.table(rows)

    def _write_beside(self) -> None:
        author = ""
        for (place, _), line in self.beside.items():
            words = self.page.words(line)
            if place == "author":
                author = words
            elif place == "comment":
                label = f"Comment by {author}: " if author else "Comment: "
                self.page.below(words, Zone.COMMENT, label)
                author = ""
            elif place == "box":
                self.page.block(words)
            else:
                self.page.below(words, _ZONES[place])
        for what in dict.fromkeys(what for what, _ in self.aside):
            kept = [words for one, words in self.aside if one == what and words.strip()]
            for words in kept:
                self.page.below(words.replace("\n", " "), Zone.COMMENT, f"{what.capitalize()}: ")
            if kept:
                self.page.told.append(f"text that is {what} is set aside, first {shown(kept[0])}")


_ZONES = {"footnote": Zone.FOOTNOTE, "furniture": Zone.FURNITURE}
