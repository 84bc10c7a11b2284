"""The page of an office document: its blocks in order, below them what stood beside the text."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from factcheck.articles.composer import Composer
from factcheck.articles.drafts import Draft
from factcheck.articles.fields import KEYS, Fields
from factcheck.articles.files import doubts
from factcheck.articles.heads.head import read_head
from factcheck.articles.office.lines import Line
from factcheck.articles.options import Revisions
from factcheck.articles.originals import Original
from factcheck.articles.tables import lines_of
from factcheck.articles.traced import joined
from factcheck.errors import ArticleError
from factcheck.model import Notice, Span, Stretch, Zone

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PROSE = 40  # words: a cell as long holds a part of the page, not an entry of a table
_PARAGRAPH = 20  # words: no headline stands below as many
_SHOWN = 40  # characters of what was left out


@attrs.define
class Page:
    """Collects the blocks of a document, and what the reader must be told about it."""

    changes: int = 0  # tracked
    unread: Counter[str] = attrs.field(factory=Counter)  # pictures, charts: how many of which
    told: list[str] = attrs.field(factory=list)
    _composer: Composer = attrs.field(factory=Composer)
    _marks: list[str] = attrs.field(factory=list)
    _below: list[tuple[str, Zone]] = attrs.field(factory=list)
    _is_begun: bool = False

    def paragraph(self, line: Line, zone: Zone | None = None) -> str:
        """Write a paragraph, and return its words."""
        words = self.words(line)
        self.block(words, zone)
        return words

    def words(self, line: Line) -> str:
        """Return the words of a paragraph; what was left out of it is remembered."""
        words = line.words()
        self._marks += line.marks
        return words

    def block(self, words: str, zone: Zone | None = None) -> None:
        """Write words; a headline stands above the first paragraph, and is one."""
        if not words.strip():
            return
        if zone is Zone.HEADLINE and self._is_begun:
            zone = None
        begins = zone is Zone.HEADLINE or words.count(" ") >= _PARAGRAPH
        self._is_begun = self._is_begun or begins
        self._composer.block(words, zone)

    def below(self, words: str, zone: Zone, label: str = "") -> None:
        """Keep for the end of the page what stands beside its text: notes, comments, footers."""
        one = (label + words.strip(), zone)
        # Each section, and each kind of page, may have a copy of one header.
        if words.strip() and not (zone is Zone.FURNITURE and one in self._below):
            self._below.append(one)

    def table(self, rows: Sequence[Sequence[str]], header_rows: int = 0) -> None:
        """Write a table: rows with their headers, or the parts of a page that lie in cells."""
        filled = [list(row) for row in rows if any(cell.strip() for cell in row)]
        if not header_rows and _looks_headed(filled):
            header_rows = 1
        if _is_layout(filled):
            for cell in (cell for row in filled for cell in row):
                self.block(cell)
            return
        cells = [[_in_one_line(cell) for cell in row] for row in filled]
        if 0 < header_rows < len(cells):
            cells = [_joined_headers(cells[:header_rows]), *cells[header_rows:]]
        for line in lines_of(cells, headed=0 < header_rows < len(filled)):
            self.block(line, Zone.TABLE)

    def draft(
        self,
        original: Original,
        revisions: Revisions,
        fields: Fields,
        credits_: tuple[str, ...] = (),
    ) -> Draft:
        """Return the draft of the page; a page without a word is an error."""
        for words, zone in self._below:
            self._composer.block(words, zone)
        composed = self._composer.composed()
        if not composed.text.strip():
            problem = "there is no text in it"
            pictures = self.unread["picture"]
            cure = "a scan must be typed or read by OCR first" if pictures else "add the article"
            raise ArticleError(original.name, None, problem, cure)
        text, stretches = _with_head(composed.text, composed.stretches)
        head = read_head(text, original.name)
        return Draft(
            id=head.fields.id or original.stem,
            text=text,
            path=original.name,
            head=head.fields.over(fields),
            head_end=head.end,
            stretches=stretches,
            credits=credits_,
            notices=(
                *self._notices(original.name, revisions),
                *head.notices,
                *doubts(text, original.name),
            ),
        )

    def _notices(self, name: str, revisions: Revisions) -> Iterator[Notice]:
        if self.changes:
            other, rest = _OTHER[revisions]
            yield Notice(
                text=f"{name}: holds {_counted(self.changes, 'tracked change')}: read as "
                f"{revisions.value} (--docx-revisions {other} reads it {rest} them)"
            )
        if self._marks:
            count = _counted(len(self._marks), "raised mark")
            yield Notice(
                text=f"{name}: {count} of notes left out, first {self._marks[0]!r}"
                " (what is a figure there, write without raising it)"
            )
        if self.unread:
            things = ", ".join(_counted(count, what) for what, count in sorted(self.unread.items()))
            yield Notice(text=f"{name}: not read: {things}; figures in them are not checked")
        for words in self.told:
            yield Notice(text=f"{name}: {words}")


_OTHER = {
    Revisions.ACCEPTED: ("original", "without"),
    Revisions.ORIGINAL: ("accepted", "with"),
}


def shown(words: str) -> str:
    """Return the beginning of words, in quotes, for a message of one line."""
    plain = " ".join(words.split())
    return repr(plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}\u2026")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count:,} {what}s"


def _looks_headed(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether the first row names columns: no figures but years, and figures below it."""
    if len(rows) < 2 or not any(cell.strip() for cell in rows[0][1:]):
        return False
    return not any(_DIGIT.search(_YEAR.sub("", cell)) for cell in rows[0]) and any(
        _DIGIT.search(cell) for row in rows[1:] for cell in row[1:]
    )


def _is_layout(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether a table only puts parts of a page beside each other."""
    return all(len(row) <= 1 for row in rows) or any(
        cell.count(" ") >= _PROSE for row in rows for cell in row
    )


def _in_one_line(cell: str) -> str:
    """Return the paragraphs of a cell in one line; "12" above "345" is not 12 345."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    written = ""
    for line in lines:
        between = "; " if written[-1:].isdigit() and line[:1].isdigit() else " "
        written = written + between + line if written else line
    return written


def _joined_headers(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return one name for each column, from all the rows that name it: "Deaths 2025"."""
    width = max(map(len, rows))
    columns: Iterable[list[str]] = (
        [row[place] for row in rows if place < len(row) and row[place]] for place in range(width)
    )
    return [joined(" ", dict.fromkeys(names)) for names in columns]


def _with_head(text: str, stretches: tuple[Stretch, ...]) -> tuple[str, tuple[Stretch, ...]]:
    """Return a text with a blank line below the fields that stand on top of it, if any do."""
    end = 0
    while (stop := text.find("\n", end)) > 0 and text[end:stop].partition(":")[0] in KEYS:
        end = stop + 1
    if not end:
        return text, stretches
    moved = (
        attrs.evolve(one, span=Span(one.span.start + 1, one.span.end + 1))
        for one in stretches
        if one.span.start >= end
    )
    return text[:end] + "\n" + text[end:], tuple(moved)
