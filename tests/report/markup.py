"""What a page is made of, as a parser of HTML sees it: tests ask it, and not the text."""

from collections.abc import Iterator
from html.parser import HTMLParser

import attrs

VOID = frozenset({"meta", "br", "img", "input", "hr", "link", "rect", "line", "path", "circle"})


@attrs.define
class Element:
    """An element with its attributes, its parents and all the text within it."""

    name: str
    attributes: dict[str, str]
    parents: tuple["Element", ...] = attrs.field(repr=False)
    text: str = attrs.field(default="", repr=False)

    @property
    def classes(self) -> list[str]:
        """The names that the style sheet knows it by."""
        return self.attributes.get("class", "").split()

    def within(self, name: str) -> bool:
        """Say whether it stands in such an element."""
        return any(parent.name == name for parent in self.parents)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), f"an attribute stands twice: {tag} {names}"
        one = Element(tag, {name: value or "" for name, value in attributes}, tuple(self.open))
        self.found.append(one)
        if tag not in VOID:
            self.open.append(one)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open, f"{tag} is closed and was never opened"
        assert self.open[-1].name == tag, f"{tag} is closed in {self.open[-1]}"
        self.open.pop()

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)
        self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        for one in self.open:
            one.text += data


def elements(page: str) -> list[Element]:
    """Return all elements of a page in order; everything that is opened must be closed."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert not reader.open, f"never closed: {reader.open}"
    return reader.found


def named(found: list[Element], *names: str) -> Iterator[Element]:
    """Yield the elements of these names."""
    return (one for one in found if one.name in names)
