"""Our own comments of an earlier run: they go when a copy is checked again, unless answered."""

from collections.abc import Iterator

from factcheck.articles.office.markup import attribute, name_of
from factcheck.articles.word.anchors import Node
from factcheck.articles.word.parts import Parts
from factcheck.model.margins import AUTHOR

_MARKS = frozenset({"w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"})
# Where Word keeps what else it knows of comments, by the number of their last paragraph.
_BESIDE = ("commentsExtended", "commentsIds")


def without_earlier(parts: Parts, text: Node, comments: Node) -> dict[str, Node]:
    """Take our earlier comments out of a text and of its comments; return what else changes.

    One that somebody has answered stays: the answer would speak of nothing.
    """
    beside = {member: parts.root(member) for kind in _BESIDE for member in parts.members(kind)}
    answered = {
        parent
        for root in beside.values()
        for one in root
        if (parent := _attribute(one, "paraIdParent"))
    }
    ours = [
        one
        for one in comments
        if attribute(one, "w:author") == AUTHOR and not answered & set(_paragraphs(one))
    ]
    gone = {paragraph for one in ours for paragraph in _paragraphs(one)}
    for one in ours:
        comments.remove(one)
    _unmark(text, {attribute(one, "w:id") for one in ours})
    return {member: root for member, root in beside.items() if _forgotten(root, gone)}


def _unmark(text: Node, ids: set[str | None]) -> None:
    """Take the marks of comments out of a text."""
    for one in list(text.iter()):
        if name_of(one.tag) in _MARKS and attribute(one, "w:id") in ids:
            around = one.getparent()
            around.remove(one)
            is_empty = all(name_of(left.tag) == "w:rPr" for left in around)
            if name_of(around.tag) == "w:r" and is_empty:
                around.getparent().remove(around)


def _forgotten(root: Node, gone: set[str]) -> bool:
    """Take out what a part knows of paragraphs that are gone; say whether that was anything."""
    those = [one for one in root if _attribute(one, "paraId") in gone]
    for one in those:
        root.remove(one)
    return bool(those)


def _paragraphs(comment: Node) -> Iterator[str]:
    """Yield the numbers that Word gave the paragraphs of a comment."""
    for one in comment.iter():
        if number := _attribute(one, "paraId"):
            yield number


def _attribute(one: Node, name: str) -> str | None:
    """Return an attribute of a newer namespace of Word's; each version has its own."""
    return next((value for key, value in one.attrib.items() if key.endswith(f"}}{name}")), None)
