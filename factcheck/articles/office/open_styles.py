"""The styles of an OpenDocument text: what their names and properties say about the words."""

import re

import attrs

from factcheck.articles.office.markup import Element, attribute, child
from factcheck.model import Zone

_DEEPEST = 20  # styles that are based on each other
_ZONES = {"title": Zone.HEADLINE, "caption": Zone.CAPTION, "illustration": Zone.CAPTION}
_LEAST_SHIFT = 15  # percent of the height: with less, type is only brought into line
_HEIGHT = re.compile(r"(super|sub|-?\d{1,3}%)")


@attrs.frozen
class Look:
    """How characters are set, as far as it changes what they say."""

    height: int = 0
    hidden: bool = False
    struck: bool = False


def over(style: Look, around: Look) -> Look:
    """Return the look of a style where another one lies around it."""
    return Look(
        style.height or around.height,
        style.hidden or around.hidden,
        style.struck or around.struck,
    )


def look_of(style: Element, styles: dict[str, Element]) -> Look:
    """Return the look of a style, with what it takes from those that it is based on."""
    look, one = Look(), style
    for _ in range(_DEEPEST):
        properties = child(one, "style:text-properties")
        if properties is not None:
            position = (attribute(properties, "style:text-position") or "").split(" ")[0]
            line = attribute(properties, "style:text-line-through-style")
            kind = attribute(properties, "style:text-line-through-type")
            look = over(
                look,
                Look(
                    _height(position),
                    attribute(properties, "text:display") == "none",
                    (line or kind or "none") != "none" and kind != "none",
                ),
            )
        parent = styles.get(attribute(one, "style:parent-style-name") or "")
        if parent is None:
            break
        one = parent
    return look


def _height(position: str) -> int:
    share = position.removeprefix("-").removesuffix("%")
    if not _HEIGHT.fullmatch(position) or (share.isdecimal() and int(share) < _LEAST_SHIFT):
        return 0
    return -1 if position.startswith(("sub", "-")) else 1


def zone_of(style: Element, styles: dict[str, Element]) -> Zone | None:
    """Return the zone that a style, or one that it is based on, stands for by its name."""
    one: Element | None = style
    for _ in range(_DEEPEST):
        if one is None:
            return None
        if zone := _ZONES.get((attribute(one, "style:name") or "").lower()):
            return zone
        one = styles.get(attribute(one, "style:parent-style-name") or "")
    return None
