"""The styles of a Word document: what a run or paragraph looks like by the name of its style."""

import re
from collections.abc import Iterable

import attrs

from factcheck.articles.office.lines import height_of
from factcheck.articles.office.markup import Element, attribute, child, name_of
from factcheck.model import Zone

_DEEPEST = 20  # styles that are based on each other
_OFF = frozenset({"0", "false", "off", "none"})
_HEIGHTS = {"superscript": 1, "subscript": -1, "baseline": 0}
_POSITION = re.compile(r"-?\d{1,4}")
# The built-in names are English in every language of Word; only their ids are translated. Here they
# stand without spaces.
_ZONES = {
    "title": Zone.HEADLINE,
    "heading1": Zone.HEADLINE,
    "caption": Zone.CAPTION,
    "footnotetext": Zone.FOOTNOTE,
    "endnotetext": Zone.FOOTNOTE,
    "header": Zone.FURNITURE,
    "footer": Zone.FURNITURE,
    "tableoffigures": Zone.FURNITURE,
    **{f"toc{level}": Zone.FURNITURE for level in range(1, 10)},
}


@attrs.frozen
class Look:
    """How characters are set, as far as it changes what they say; None is as around it."""

    height: int | None = None  # 1 above the line, -1 below it
    hidden: bool | None = None
    struck: bool | None = None

    def over(self, weaker: "Look") -> "Look":
        """Return this look, and the weaker one's where it says nothing."""
        return Look(
            weaker.height if self.height is None else self.height,
            weaker.hidden if self.hidden is None else self.hidden,
            weaker.struck if self.struck is None else self.struck,
        )


PLAIN = Look()


@attrs.frozen
class _Style:
    name: str
    based_on: str | None
    look: Look


@attrs.define
class Styles:
    """The styles of a document by their ids."""

    _styles: dict[str, _Style] = attrs.field(factory=dict)
    _looks: dict[str | None, Look] = attrs.field(factory=dict)

    def look(self, style: str | None) -> Look:
        """Return the look of a style, with what it takes from those that it is based on."""
        if style not in self._looks:
            look, name = PLAIN, style
            for _ in range(_DEEPEST):
                found = self._styles.get(name or "")
                if found is None:
                    break
                look, name = look.over(found.look), found.based_on
            self._looks[style] = look
        return self._looks[style]

    def zone(self, style: str | None) -> Zone | None:
        """Return the zone that a style stands for."""
        found = self._styles.get(style or "")
        # Not every program that writes such files defines the styles that it names.
        return _ZONES.get((found.name if found else style or "").lower().replace(" ", ""))


def styles_of(roots: Iterable[Element]) -> Styles:
    """Return the styles of a document."""
    found = {}
    for root in roots:
        for one in root:
            if name_of(one.tag) == "w:style" and (key := attribute(one, "w:styleId")):
                name = value_of(child(one, "w:name")) or ""
                based_on = value_of(child(one, "w:basedOn"))
                found[key] = _Style(name.lower(), based_on, look_of(child(one, "w:rPr")))
    return Styles(found)


def look_of(properties: Element | None) -> Look:
    """Return the look that the properties of a run give it."""
    if properties is None:
        return PLAIN
    height: int | None = None
    hidden = struck = None
    for one in properties:
        name = name_of(one.tag)
        if name == "w:vertAlign":
            height = height or _HEIGHTS.get(value_of(one) or "")
        elif name == "w:position" and _POSITION.fullmatch(position := value_of(one) or ""):
            height = height or height_of(int(position))
        elif name in ("w:vanish", "w:specVanish"):
            hidden = is_on(one)
        elif name in ("w:strike", "w:dstrike"):
            struck = struck or is_on(one)
    return Look(height, hidden, struck)


def value_of(element: Element | None) -> str | None:
    """Return the value of a property."""
    return None if element is None else attribute(element, "w:val")


def is_on(element: Element | None) -> bool:
    """Say whether a property that can be on or off is on; without a value it is."""
    return element is not None and value_of(element) not in _OFF
