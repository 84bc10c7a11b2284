"""Read a Word document: its text in order, in the state of its tracked changes that is asked for.

The parts are read as they are and not through a library's view of them: the usual one leaves out
inserted text, text boxes and notes, and opens neither macro documents nor broken packages.
"""

from collections import Counter
from collections.abc import Iterator

from factcheck.articles import as_rtf
from factcheck.articles.drafts import Draft, Found
from factcheck.articles.fields import FieldError, Fields, read_fields
from factcheck.articles.office.markup import Element, attribute, child, name_of
from factcheck.articles.office.page import Page, shown
from factcheck.articles.options import ReadingOptions, Revisions
from factcheck.articles.originals import Original
from factcheck.articles.traced import Trace, joined, plain
from factcheck.articles.word.blocks import Block, Blocks
from factcheck.articles.word.inline import Inline, tracked
from factcheck.articles.word.parts import Parts, parts_of
from factcheck.articles.word.styles import styles_of
from factcheck.model import Zone
from factcheck.model.margins import AUTHOR
from factcheck.reference.agencies import agencies

_RTF = b"{\\rtf"
# Notes that are no text but the lines that Word draws above the notes of a page.
_DRAWN = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read(original: Original, options: ReadingOptions) -> Iterator[Found]:
    """Yield the article of a Word document; many a .doc is rich text under that name."""
    if original.raw.startswith(_RTF):
        yield from as_rtf.read(original, options)
        return
    yield draft_of(parts_of(original), options.revisions)


def draft_of(parts: Parts, revisions: Revisions, trace: Trace = plain) -> Draft:
    """Return the draft of a document; *trace* can keep where each character of it stood."""
    body = parts.body()
    page = _page(parts, body, Inline(styles_of(parts.related("styles")), revisions, trace))
    page.told += parts.told
    fields, credits_ = _said(parts, body)
    return page.draft(parts.original, revisions, fields, credits_)


def _page(parts: Parts, body: Element, inline: Inline) -> Page:
    page = Page()
    blocks = Blocks(inline, page)
    inline.begin(body)
    for block in blocks.of(body):
        _write(page, block)
    clocks = len(inline.clocks)
    beside = {kind: list(parts.related(kind)) for kind in ("footnotes", "endnotes", "comments")}
    page.changes = tracked([body, *beside["footnotes"], *beside["endnotes"]])
    _write_notes(page, blocks, beside)
    for kind in ("header", "footer"):
        for root in parts.related(kind):
            _write_furniture(page, blocks, root)
    page.unread += inline.unread
    for pieces, label, what in (
        (inline.struck, "Struck through: ", "struck through"),
        (inline.hidden, "Hidden: ", "hidden"),
    ):
        kept = [piece for piece in pieces if piece.strip()]
        for piece in kept:
            page.below(piece.replace("\n", " "), Zone.COMMENT, label)
        if kept:
            page.told.append(f"text that is {what} is set aside, first {shown(kept[0])}")
    if clocks:
        page.told.append("holds a date that Word fills in by itself: it may be of any day")
    return page


def _write(page: Page, block: Block) -> None:
    if block.rows:
        page.table(block.rows, block.header_rows)
    else:
        page.block(block.words, block.zone)


def _write_notes(page: Page, blocks: Blocks, beside: dict[str, list[Element]]) -> None:
    """Write the notes in the order in which the text refers to them, then all comments.

    Those that we have put into a checked copy are no part of anyone's text.
    """
    texts = {
        (kind.removesuffix("s"), attribute(one, "w:id")): one
        for kind, roots in beside.items()
        for root in roots
        for one in root
        if attribute(one, "w:type") not in _DRAWN
    }
    for kind, key in dict.fromkeys(blocks.inline.notes):
        note = texts.get((kind, key))
        if kind != "comment" and note is not None:
            page.below(_words(blocks, note), Zone.FOOTNOTE)
    for (kind, _), one in texts.items():
        author = (attribute(one, "w:author") or "").strip()
        if kind == "comment" and author != AUTHOR:
            label = f"Comment by {author}: " if author else "Comment: "
            page.below(_words(blocks, one), Zone.COMMENT, label)


def _write_furniture(page: Page, blocks: Blocks, root: Element) -> None:
    """Write a header or footer; a date that is filled in by itself dates nothing."""
    clocks = len(blocks.inline.clocks)
    words = _words(blocks, root)
    changing = len(blocks.inline.clocks) > clocks
    page.below(words, Zone.COMMENT if changing else Zone.FURNITURE)


def _words(blocks: Blocks, root: Element) -> str:
    """Return the blocks of a part beside the text, a line each."""
    blocks.inline.begin(root)
    found = []
    for block in blocks.of(root):
        found += [joined(", ", filter(None, row)) for row in block.rows] or [block.words]
    return joined("\n", found)


def _said(parts: Parts, body: Element) -> tuple[Fields, tuple[str, ...]]:
    """Return what the properties say that can be relied on: a language, an agency as author.

    Their title is often that of the file which was copied, their dates are those of the file.
    """
    found = {name_of(one.tag): (one.text or "").strip() for root in parts.core() for one in root}
    author = found.get("dc:creator", "")
    table = {"language": _language(body) or found.get("dc:language")}
    try:
        fields = read_fields(table)
    except FieldError:
        fields = Fields()
    return fields, (author,) if agencies().is_mark(author) else ()


def _language(body: Element) -> str | None:
    """Return the language in which most of the text is marked; the default one says nothing."""
    counted: Counter[str] = Counter()
    for run in body.iter():
        if name_of(run.tag) == "w:r":
            language = child(child(run, "w:rPr"), "w:lang")
            code = attribute(language, "w:val") if language is not None else None
            counted[code or ""] += sum(len(one.text or "") for one in run)
    code, count = max(counted.items(), key=lambda one: (one[1], one[0]), default=("", 0))
    return code if code and 2 * count > counted.total() else None
