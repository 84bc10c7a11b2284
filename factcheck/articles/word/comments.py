"""Comments of a Word document: their part of the package, and the marks that lead to them."""

import posixpath
from collections.abc import Iterator, Mapping

import attrs

from factcheck.articles.office.markup import attribute, child, name_of, written
from factcheck.articles.word.anchors import Node, highest_id
from factcheck.articles.word.earlier import without_earlier
from factcheck.articles.word.parts import Parts
from factcheck.articles.word.styles import value_of
from factcheck.model.margins import AUTHOR, INITIALS, MarginNote, writable

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES = "[Content_Types].xml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
# The kind of a relation, by the namespace of the text: the strict form has its own.
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_RELATED_STRICTLY = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_STYLES = {"annotation text": "w:pStyle", "annotation reference": "w:rStyle"}


@attrs.define
class Maker:
    """Makes elements in the namespace that a document uses for its text."""

    like: Node

    def make(self, name: str, *inside: Node, **attributes: str) -> Node:
        """Return an element of a short name like "r", with what lies in it."""
        space = self.like.tag.rpartition("}")[0] + "}"
        known = {prefix: uri for prefix, uri in self.like.nsmap.items() if f"{{{uri}}}" == space}
        values = {f"{space}{key}": value for key, value in attributes.items()}
        made = self.like.makeelement(f"{space}{name}", values, known)
        for one in inside:
            made.append(one)
        return made


@attrs.define
class Comments:
    """The comments of a document: those that it has, and those that are added."""

    parts: Parts
    maker: Maker
    last_id: int = attrs.field(init=False)
    _member: str | None = attrs.field(init=False)  # of the package
    _root: Node = attrs.field(init=False)
    _styles: dict[str, str] = attrs.field(init=False)
    _beside: dict[str, Node] = attrs.field(init=False)  # what else is known of comments

    def __attrs_post_init__(self) -> None:
        """Open the part that there is, or begin one."""
        self._member = next(iter(self.parts.members("comments")), None)
        self._root = self.parts.root(self._member) if self._member else self.maker.make("comments")
        self._styles = dict(_styles_of(self.parts))
        text = self.maker.like.getroottree().getroot()
        self._beside = without_earlier(self.parts, text, self._root)
        self.last_id = highest_id((*text.iter(), *self._root.iter()))

    def add(self, note: MarginNote, number: str) -> None:
        """Add a comment; it bears no time, so that each copy is the same bytes."""
        make = self.maker.make
        paragraphs = [note.heading, *note.paragraphs]
        comment = Maker(self._root).make("comment", id=number, author=AUTHOR, initials=INITIALS)
        for place, words in enumerate(paragraphs):
            text = make("t")
            text.text = writable(words)
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            look = [make("rPr", make("b"))] if place == 0 else []
            mark = [make("r", *self._styled("r"), make("annotationRef"))] if place == 0 else []
            comment.append(make("p", *self._styled("p"), *mark, make("r", *look, text)))
        self._root.append(comment)

    def reference(self, number: str) -> Node:
        """Return the run that leads to a comment."""
        make = self.maker.make
        return make("r", *self._styled("r"), make("commentReference", id=number))

    def _styled(self, kind: str) -> Iterator[Node]:
        """Yield the properties that give a paragraph or a run the style of comments, if any."""
        if name := self._styles.get(f"w:{kind}Style"):
            yield self.maker.make(f"{kind}Pr", self.maker.make(f"{kind}Style", val=name))

    def members(self) -> Mapping[str, bytes]:
        """Return the members of the package that the comments change."""
        if self._member:
            beside = {member: written(root) for member, root in self._beside.items()}
            return {self._member: written(self._root), **beside}
        folder, file = posixpath.split(self.parts.main)
        names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in range(1_000))
        member = next(name for name in names if name not in self.parts.package)
        relations = posixpath.join(folder, "_rels", f"{file}.rels")
        return {
            member: written(self._root),
            _TYPES: self._with_type(f"/{member}"),
            relations: self._with_relation(relations, posixpath.basename(member)),
        }

    def _with_type(self, part: str) -> bytes:
        root: Node = self.parts.root(_TYPES)
        space = root.tag.rpartition("}")[0] + "}"
        made = {"PartName": part, "ContentType": _KIND}
        root.append(root.makeelement(f"{space}Override", made))
        return written(root)

    def _with_relation(self, member: str, target: str) -> bytes:
        tag = f"{{{_RELATIONS}}}Relationships"
        is_there = member in self.parts.package
        root: Node = (
            self.parts.root(member)
            if is_there
            else self.maker.like.makeelement(tag, {}, {None: _RELATIONS})
        )
        taken = {one.get("Id") for one in root}
        key = next(name for number in range(len(taken) + 1) if (name := f"fc{number}") not in taken)
        kind = _RELATED_STRICTLY if "purl.oclc.org" in self.maker.like.tag else _RELATED
        made = {"Id": key, "Type": kind, "Target": target}
        root.append(root.makeelement(f"{{{_RELATIONS}}}Relationship", made))
        return written(root)


def _styles_of(parts: Parts) -> Iterator[tuple[str, str]]:
    """Yield the properties that lead to the styles of comments, and the ids of these."""
    for root in parts.related("styles"):
        for one in root:
            name = (value_of(child(one, "w:name")) or "").lower()
            key = attribute(one, "w:styleId")
            if name_of(one.tag) == "w:style" and name in _STYLES and key:
                yield _STYLES[name], key
