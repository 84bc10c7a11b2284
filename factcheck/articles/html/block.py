"""Blocks of a page: what stands by itself on the screen, in the order of reading."""

import attrs

from factcheck.articles.html.tree import Element
from factcheck.model import Zone


@attrs.frozen(kw_only=True)
class Place:
    """Where in a page words stand, as far as its elements tell."""

    zone: Zone | None = None  # that the elements around show
    heading: int = 0  # the level of a heading; 0 is none
    heading_of: Element | None = None  # the heading itself
    linked: bool = False
    item: bool = False  # of a list
    box: bool = False  # figures of the article, beside its text
    pulled: bool = False  # a quotation of the text, once more
    card: Element | None = None  # holds a figure and what it counts
    bodies: tuple[Element, ...] = ()  # elements that hold articles, the outermost first
    strong: bool = False  # whether one of them can hold nothing else
    preformatted: bool = False
    names: tuple[str, ...] = ()  # the ids of the elements next around


@attrs.define(eq=False)
class Block:
    """A paragraph, heading, caption or row."""

    text: str
    place: Place
    linked: int = 0  # characters in links
    zone: Zone | None = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Begin with the zone that the elements show."""
        self.zone = self.place.zone

    @property
    def link_share(self) -> float:
        """How much of the words are links, from 0 to 1."""
        return min(1.0, self.linked / max(1, len(self.text)))
