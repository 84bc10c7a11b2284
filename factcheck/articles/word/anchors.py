"""Anchors: between which runs of a Word document the marks of a comment stand.

A mark stands between runs, never inside of one: where a figure begins in the middle of a run, the
run is parted there, and both halves look as it did.
"""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

import attrs

from factcheck.articles.office.markup import attribute, child, name_of

# An element of lxml, here with all its parts: it is written to.
Node = Any

_PRESERVED = "{http://www.w3.org/XML/1998/namespace}space"
_STRIPPED = " \t\n\r"
# In these, runs may stand, and marks beside them.
_HOLDS_RUNS = frozenset(
    {
        *("w:p", "w:hyperlink", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:smartTag"),
        *("w:fldSimple", "w:sdtContent", "w:customXml", "w:dir", "w:bdo"),
    }
)
# Before these nothing is shown: a mark may go in front of what they describe.
_PROPERTIES = frozenset({"w:pPr", "w:rPr", "w:smartTagPr", "w:customXmlPr"})
_BOX = "w:txbxContent"


def home_of(node: Node) -> Node | None:
    """Return what holds a node and stands among the runs of a paragraph; often its run."""
    while (around := node.getparent()) is not None:
        if name_of(around.tag) in _HOLDS_RUNS:
            return node
        node = around
    return None


def box_around(node: Node) -> Node | None:
    """Return the outermost text box that a node lies in, if it does."""
    boxes = [one for one in node.iterancestors() if name_of(one.tag) == _BOX]
    return boxes[-1] if boxes else None


def paragraph_around(node: Node) -> Node | None:
    """Return the paragraph that a node lies in."""
    return next((one for one in node.iterancestors() if name_of(one.tag) == "w:p"), None)


@attrs.define
class Runs:
    """Parts runs at characters, and knows where each character went."""

    last_id: int  # the highest number that any mark of the document has
    _pieces: dict[Node, list[tuple[int, Node]]] = attrs.field(factory=dict)

    def opening(self, element: Node, number: int) -> Node | None:
        """Return what begins with a character of an element."""
        one, local = self._piece(element, number)
        home = home_of(one)
        if home is None or one.getparent() is not home:
            return home
        if local == 0 and _is_first(one):
            return home
        return self._parted(home, self._behind(one, local, element, number))

    def closing(self, element: Node, number: int) -> Node | None:
        """Return what ends with a character of an element."""
        one, local = self._piece(element, number)
        home = home_of(one)
        if home is None or one.getparent() is not home:
            return home
        is_last = local + 1 >= len(one.text or "")
        if is_last and one.getnext() is None:
            return home
        behind = one.getnext() if is_last else self._behind(one, local + 1, element, number + 1)
        self._parted(home, behind)
        return home

    def _piece(self, element: Node, number: int) -> tuple[Node, int]:
        """Return the element in which a character stands by now, and its number there."""
        if element not in self._pieces:
            self._pieces[element] = [(_settled(element), element)]
        start, one = max(
            (piece for piece in self._pieces[element] if piece[0] <= number),
            key=lambda piece: piece[0],
        )
        return one, number - start

    def _behind(self, one: Node, local: int, element: Node, number: int) -> Node:
        """Return the element that begins with a character: a new one, unless one does already."""
        if local == 0:
            return one
        rest = deepcopy(one)
        rest.tail = None
        one.text, rest.text = one.text[:local], one.text[local:]
        one.addnext(rest)
        self._pieces[element].append((number, rest))
        return rest

    def _parted(self, run: Node, first: Node) -> Node:
        """Return a new run behind *run*, of its look, that holds all from *first* on."""
        second = run.makeelement(run.tag, dict(run.attrib), run.nsmap)
        properties = child(run, "w:rPr")
        if properties is not None:
            second.append(self._copied(properties))
        for moved in (first, *first.itersiblings()):
            second.append(moved)
        run.addnext(second)
        return second

    def _copied(self, properties: Node) -> Node:
        """Return the look of a run once more; a change of it that is tracked has its own number."""
        copy = deepcopy(properties)
        copy.tail = None
        for one in copy.iter():
            key = next((key for key in one.attrib if name_of(key) == "w:id"), None)
            if key is not None:
                self.last_id += 1
                one.set(key, str(self.last_id))
        return copy


def _is_first(one: Node) -> bool:
    before = one.getprevious()
    return before is None or name_of(before.tag) in _PROPERTIES


def _settled(element: Node) -> int:
    """Make the blanks of an element stay when it is parted; return how many were left out."""
    text = element.text or ""
    if not text or element.get(_PRESERVED) == "preserve":
        return 0
    element.text = text.strip(_STRIPPED)
    element.set(_PRESERVED, "preserve")
    return len(text) - len(text.lstrip(_STRIPPED))


def highest_id(nodes: Iterable[Node]) -> int:
    """Return the highest number that any of the nodes is marked with; without one, 0."""
    ids = (attribute(one, "w:id") or "" for one in nodes)
    return max((int(one) for one in ids if one.isdecimal() and len(one) < _LONGEST), default=0)


_LONGEST = 10  # digits: numbers of Word end at 2,147,483,647


def outside(node: Node, *, first: bool) -> Node:
    """Return the outermost element that begins, or ends, where a node does, in its paragraph.

    The mark of a comment then stands beside a tracked change or a link, and not inside of it.
    """
    while True:
        around = node.getparent()
        beside = node.getprevious() if first else node.getnext()
        is_at_edge = beside is None or (first and name_of(beside.tag) in _PROPERTIES)
        if around is None or name_of(around.tag) == "w:p" or not is_at_edge:
            return node
        wider = around.getparent() if name_of(around.tag) == "w:sdtContent" else around
        if wider is None or wider.getparent() is None:
            return node
        if name_of(wider.getparent().tag) not in _HOLDS_RUNS:
            return node
        node = wider
