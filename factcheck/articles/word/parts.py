"""The parts of a Word document: text, notes, comments, headers, styles, by their relations."""

import posixpath
from collections.abc import Iterator

import attrs

from factcheck.articles.office.markup import Element, child, name_of, parsed
from factcheck.articles.originals import Original
from factcheck.articles.packages import Package, opened
from factcheck.errors import ArticleError

WHAT = "a Word document"
_KIND = ("docx", WHAT)
_OLD = b"\xd0\xcf\x11\xe0"  # begins the container of old, and of encrypted, office documents
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CURE = "save it as .docx"
# What else is packed like this, by a member that shows it.
_OTHERS = {
    "xl/workbook.xml": "a spreadsheet",
    "ppt/presentation.xml": "a slide show",
    "mimetype": "an OpenDocument file or a book",
}


@attrs.define
class Parts:
    """The parts of one document; those beside the text may be missing or broken."""

    original: Original
    package: Package
    main: str
    told: list[str] = attrs.field(factory=list)  # which parts cannot be read
    _related: dict[str, list[str]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Look up what the text refers to."""
        self._related = self._relations(self.main)

    def body(self) -> Element:
        """Return the body of the text."""
        root = self.root(self.main)
        body = child(root, "w:body")
        if name_of(root.tag) != "w:document" or body is None:
            raise ArticleError(self.original.name, None, f"{WHAT} without a text", _CURE)
        return body

    def related(self, kind: str) -> Iterator[Element]:
        """Yield the roots of the parts of a kind, as "footnotes"; a broken one is told."""
        for member in self._related.get(kind, ()):
            yield from self._beside(member)

    def members(self, kind: str) -> list[str]:
        """Return the names of the parts of a kind."""
        return self._related.get(kind, [])

    def core(self) -> Iterator[Element]:
        """Yield the properties of the document."""
        for member in self._relations("").get("core-properties", ()):
            yield from self._beside(member)

    def _beside(self, member: str) -> Iterator[Element]:
        try:
            yield self.root(member)
        except ArticleError as error:
            self.told.append(f"its part {member!r} is not read: {error.problem}")

    def root(self, member: str) -> Element:
        """Return the root of a part."""
        raw = self.package.read(member)
        return parsed(raw, f"{self.original.name}/{member}", self.original, _KIND)

    def _relations(self, member: str) -> dict[str, list[str]]:
        """Return the members that a part refers to, by kind; what lies elsewhere is never read."""
        folder, file = posixpath.split(member)
        listed = posixpath.join(folder, "_rels", f"{file}.rels")
        found: dict[str, list[str]] = {}
        for root in self._beside(listed) if listed in self.package else ():
            for one in root:
                kind = posixpath.basename(one.get("Type") or "")
                target = posixpath.normpath(posixpath.join("/", folder, one.get("Target") or ""))
                if one.get("TargetMode") != "External" and target[1:] in self.package:
                    found.setdefault(kind, []).append(target[1:])
        return found


def parts_of(original: Original) -> Parts:
    """Return the parts of a Word document, or raise the one line that says why it is none."""
    _refuse_old(original)
    package = opened(original, WHAT)
    probe = Parts(original, package, "")
    found = probe._related.get("officeDocument", ["word/document.xml"])  # noqa: SLF001 -- its own
    for member, what in _OTHERS.items():
        if member in package and (member in found or found[0] not in package):
            raise ArticleError(
                original.name, None, f"no Word document: it looks like {what}", _CURE
            )
    if found[0] not in package:
        problem = "a zip archive that holds no Word document"
        raise ArticleError(original.name, None, problem, "give it the ending of what it is")
    return Parts(original, package, found[0])


def _refuse_old(original: Original) -> None:
    if not original.raw.startswith(_OLD):
        return
    if _ENCRYPTED in original.raw:
        cure = "open it in Word and save it without the password"
        raise ArticleError(original.name, None, "is protected with a password", cure)
    raise ArticleError(original.name, None, "an old Word document (.doc)", _CURE)
