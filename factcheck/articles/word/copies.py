"""Copies of Word documents with comments: each stands on exactly the words that it speaks of.

The way from a place in the text of an article back to a run of the document is the reader's own:
it reads the document once more and keeps, for each character, the element that it came from. So
no words are looked for, and the second of two like figures is never taken for the first.

Each copy is read again before it leaves: its text must be that of the document, and each comment
must lie around its own characters and no others. One that does not, or that Word has no place for,
as in a note or a text box, is put beside, and says which words it means.

This is the counterpart of reading, so it stands with the reader: what the comments say is decided
elsewhere, and comes as ``MarginNote``.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import cast

import attrs

from factcheck.articles.as_docx import draft_of
from factcheck.articles.office.markup import attribute, name_of, written
from factcheck.articles.options import Revisions
from factcheck.articles.originals import Original
from factcheck.articles.packages import opened
from factcheck.articles.traced import Place, places_of, traced
from factcheck.articles.word.anchors import (
    Node,
    Runs,
    box_around,
    home_of,
    outside,
    paragraph_around,
)
from factcheck.articles.word.comments import Comments, Maker
from factcheck.articles.word.parts import WHAT, Parts, parts_of
from factcheck.errors import ArticleError
from factcheck.model import MarginNote

# Words that a comment does not stand on, by the part of the document that holds them.
_BESIDE = {
    "w:footnotes": "in the footnote",
    "w:endnotes": "in the endnote",
    "w:hdr": "in the header",
    "w:ftr": "in the footer",
    "w:comments": "in the comment",
    "w:document": "in this paragraph",
}
_IN_A_BOX = "in the text box"
_NOTES = {"w:footnotes": "w:footnoteReference", "w:endnotes": "w:endnoteReference"}
_SHOWN = 80  # characters of the words that are meant


def commented(
    original: Original,
    text: str,
    notes: Sequence[MarginNote],
    revisions: Revisions = Revisions.ACCEPTED,
) -> bytes:
    """Return a copy of a Word document with notes as comments; the document itself is as it was.

    *text* is that of the article as it was read, in which the notes count.
    """
    on_words = frozenset(number for number, note in enumerate(notes) if note.span)
    while True:
        raw, ids = _Copy(original, text, notes, revisions).made(on_words)
        copy = parts_of(Original(name=original.name, raw=raw))
        read = draft_of(copy, revisions, traced).text
        if read != text and not on_words:
            problem = "comments would change its text"
            raise ArticleError(original.name, None, problem, "save it once more")
        right = frozenset(_right(read, notes, ids)) if read == text else frozenset()
        if on_words <= right:
            return raw
        on_words &= right


def _right(text: str, notes: Sequence[MarginNote], ids: Sequence[str]) -> Iterator[int]:
    """Yield the numbers of the notes whose comments lie around exactly their words."""
    places = places_of(text)
    held = _held(places)
    for number, note in enumerate(notes):
        words = {one for one in places[note.span.slice] if one} if note.span else set()
        if held.get(ids[number]) == words:
            yield number


@attrs.frozen
class _Spot:
    """Two elements, among the runs of a paragraph, that a comment stands around."""

    first: Node
    last: Node
    where: str = ""  # where its words stand, if it is not around them


@attrs.define
class _Copy:
    """A document that is being commented."""

    original: Original
    text: str
    notes: Sequence[MarginNote]
    revisions: Revisions
    parts: Parts = attrs.field(init=False)
    places: tuple[Place | None, ...] = attrs.field(init=False)
    root: Node = attrs.field(init=False)

    def made(self, on_words: frozenset[int]) -> tuple[bytes, tuple[str, ...]]:
        """Return the bytes of the copy, and the number of the comment of each note."""
        self.parts = parts_of(self.original)
        read = draft_of(self.parts, self.revisions, traced)
        if read.text != self.text:
            problem = "has changed since it was read"
            raise ArticleError(self.original.name, None, problem, "run it once more")
        self.places = places_of(read.text)
        self.root = self._root()
        comments = Comments(self.parts, Maker(self.root))
        ids = tuple(str(comments.last_id + 1 + place) for place in range(len(self.notes)))
        runs = Runs(comments.last_id + len(ids))
        for number, note in enumerate(self.notes):
            spot = self._on_words(note, runs) if number in on_words else None
            spot = spot or self._beside(note)
            self._mark(spot, comments, ids[number])
            comments.add(_meant(note, spot, self.text), ids[number])
        changed = {self.parts.main: written(self.root), **comments.members()}
        return opened(self.original, WHAT).rewritten(changed), ids

    def _root(self) -> Node:
        """Return the root of the text: that of its first character which stands in it."""
        for place in self.places:
            if place and name_of((root := _root_of(place)).tag) == "w:document":
                return root
        raise ArticleError(self.original.name, None, "its text stands only beside its pages")

    def _on_words(self, note: MarginNote, runs: Runs) -> _Spot | None:
        """Return where the words of a note begin and end, if comments can stand there."""
        known = self._known(note)
        if not known or any(_root_of(one) is not self.root for one in (known[0], known[-1])):
            return None
        if any(box_around(one[0]) is not None for one in (known[0], known[-1])):
            return None
        first, last = runs.opening(*known[0]), runs.closing(*known[-1])
        if first is None or last is None:
            return None
        return _Spot(outside(first, first=True), outside(last, first=False))

    def _known(self, note: MarginNote) -> list[Place]:
        """Return the places of the words of a note, as far as they are known."""
        span = note.span
        return [one for one in self.places[span.slice] if one] if span else []

    def _beside(self, note: MarginNote) -> _Spot:
        """Return where a comment stands that does not stand on its words."""
        for element, _ in self._known(note)[:1]:
            root = element.getroottree().getroot()
            where = _BESIDE.get(name_of(root.tag), "")
            if (box := box_around(element)) is not None and root is self.root:
                home = home_of(box)
                return _Spot(home, home, _IN_A_BOX)
            if root is self.root and (around := paragraph_around(element)) is not None:
                return _whole(around, where)
            if (home := self._mark_of(element, root)) is not None:
                return _Spot(home, home, where)
            return _whole(self._first_paragraph(), where)
        return _whole(self._first_paragraph())

    def _mark_of(self, element: Node, root: Node) -> Node | None:
        """Return the run that holds the mark of a note which an element stands in."""
        wanted = _NOTES.get(name_of(root.tag))
        note = next((one for one in element.iterancestors() if one.getparent() is root), None)
        if note is None:
            return None
        for one in self.root.iter():
            if name_of(one.tag) == wanted and attribute(one, "w:id") == attribute(note, "w:id"):
                return home_of(one) if box_around(one) is None else None
        return None

    def _first_paragraph(self) -> Node:
        """Return the first paragraph of the text that says something."""
        for place in self.places:
            if place and _root_of(place) is self.root and box_around(place[0]) is None:
                around = paragraph_around(place[0])
                if around is not None:
                    return around
        return next(one for one in self.root.iter() if name_of(one.tag) == "w:p")

    def _mark(self, spot: _Spot, comments: Comments, number: str) -> None:
        """Put the marks of a comment around a spot."""
        make = comments.maker.make
        spot.first.addprevious(make("commentRangeStart", id=number))
        spot.last.addnext(comments.reference(number))
        spot.last.addnext(make("commentRangeEnd", id=number))


def _whole(paragraph: Node, where: str = "") -> _Spot:
    """Return the whole of a paragraph."""
    runs = [one for one in paragraph if name_of(one.tag) != "w:pPr"]
    if not runs:
        paragraph.append(paragraph.makeelement(paragraph.tag[:-1] + "r"))
        runs = [paragraph[-1]]
    return _Spot(runs[0], runs[-1], where)


def _root_of(place: Place) -> Node:
    return place[0].getroottree().getroot()


def _meant(note: MarginNote, spot: _Spot, text: str) -> MarginNote:
    """Return a note that says which words it speaks of, if it does not stand on them."""
    if note.span is None or not spot.where:
        return note
    words = " ".join(text[note.span.slice].split())
    words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]} …"
    said = f"This is on \u201c{words}\u201d {spot.where}."
    return attrs.evolve(note, paragraphs=(said, *note.paragraphs))


def _held(places: Sequence[Place | None]) -> dict[str, set[Place]]:
    """Return for each comment the places of the text that it lies around."""
    by_element: dict[Node, list[Place]] = defaultdict(list)
    for place in places:
        if place:
            by_element[place[0]].append(place)
    roots = {id(root): root for root in (_root_of(places_[0]) for places_ in by_element.values())}
    held: dict[str, set[Place]] = defaultdict(set)
    for root in roots.values():
        for element, around in _within(root):
            for number in around:
                held[number].update(by_element.get(element, ()))
    return held


def _within(root: Node) -> Iterator[tuple[Node, set[str]]]:
    """Yield the elements of a part, and the numbers of the comments that lie around each."""
    around: set[str] = set()
    for one in root.iter():
        name = name_of(one.tag)
        if name == "w:commentRangeStart":
            around.add(cast("str", attribute(one, "w:id")))
        elif name == "w:commentRangeEnd":
            around.discard(cast("str", attribute(one, "w:id")))
        else:
            yield one, around
