"""Looks: what an element does on the screen, by its name, its classes and its style."""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from factcheck.articles.html.block import Place
from factcheck.articles.html.tree import Element
from factcheck.model import Zone
from factcheck.reference.page_elements import ZONES, PageElements, page_elements, words_of

_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
    }
    | {
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
    }
    | {
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "math-block",
        "menu",
        "nav",
        "ol",
    }
    | {
        "option",
        "optgroup",
        "p",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
    }
    | {"textarea", "tfoot", "th", "thead", "tr", "ul", "button", "marquee", "amp-sidebar"}
)
_ZONES = {
    "advertisement": Zone.ADVERTISEMENT,
    "caption": Zone.CAPTION,
    "comment": Zone.COMMENT,
    "correction": Zone.CORRECTION,
    "footnote": Zone.FOOTNOTE,
    "furniture": Zone.FURNITURE,
    "newsletter": Zone.NEWSLETTER,
    "related": Zone.RELATED,
}
_HIDDEN_STYLE = re.compile(
    r"(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)"
    r"|opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?\s{0,9}(?:;|$|!)|font-size\s{0,9}:\s{0,9}0(?:px|em|pt|%)?\s{0,9}(?:;|$|!))",
    re.IGNORECASE,
)
_STRUCK_STYLE = re.compile(
    r"text-decoration[\w-]{0,9}\s{0,9}:[^;]{0,60}line-through", re.IGNORECASE
)
_BLOCK_STYLE = re.compile(
    r"display\s{0,9}:\s{0,9}(?:block|flex|grid|table|list-item)\b", re.IGNORECASE
)
_RAISED_STYLE = re.compile(r"vertical-align\s{0,9}:\s{0,9}super", re.IGNORECASE)
_LOWERED_STYLE = re.compile(r"vertical-align\s{0,9}:\s{0,9}sub(?!p|e)", re.IGNORECASE)
_STRUCK_TAGS = frozenset({"del", "s", "strike"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


@attrs.frozen(kw_only=True)
class Look:
    """What an element does."""

    place: Place  # of the words in it
    block: bool = False
    dropped: bool = False
    hidden: int = 0  # characters that are not shown although they are words
    kind: str = ""  # that its class gives an element of any name: "raised" …


@attrs.define(eq=False)
class Looks:
    """The looks of the elements of one page."""

    guarded: frozenset[Element] = frozenset()  # that hold the article, whatever their classes say
    _elements: PageElements = attrs.field(factory=page_elements)
    _known: dict[str, frozenset[str]] = attrs.field(factory=dict)

    @staticmethod
    def walker(root: Element) -> Any:  # noqa: ANN401 - of lxml, which has no types
        """Return what walks over all elements, without recursion."""
        from lxml import etree  # noqa: PLC0415 - an extra, and large

        return etree.iterwalk(root, events=("start", "end"))

    def shown_by(self, element: Element) -> frozenset[str]:
        """Return what the classes of an element show, its id, and its name in the house."""
        named = [value for name in _NAMED if (value := element.get(name))]
        if not named:
            return frozenset()
        classes = " ".join(named)
        if classes not in self._known:
            self._known[classes] = self._elements.shown_by(words_of(classes))
        return self._known[classes]

    def of(self, element: Element, around: Place) -> Look:
        """Return the look of an element in its place."""
        tag = element.tag
        if not isinstance(tag, str):  # a comment, or a processing instruction
            return Look(place=around, dropped=True)
        shows, style = self.shown_by(element), element.get("style") or ""
        if self._is_dropped(element, shows, style):
            words = 0 if tag in self._elements.tags else _length(element)
            return Look(place=around, dropped=True, hidden=words)
        block = tag in _BLOCKS or (bool(style) and bool(_BLOCK_STYLE.search(style)))
        zone = self._zone(element, shows, around)
        return Look(
            place=self._inside(element, shows, around, zone),
            block=block,
            kind=_kind(element, shows, style, block=block),
        )

    def _is_dropped(self, element: Element, shows: frozenset[str], style: str) -> bool:
        tag = element.tag
        if self._elements.tags.get(tag) == "dropped" or tag in _STRUCK_TAGS:
            return True
        if tag == "noscript" and element.find(".//figcaption") is None:
            return True
        if tag == "input" or element.get("hidden") is not None or "unseen" in shows:
            return bool(element.get("hidden") != "until-found")
        if "deleted" in shows and tag in ("span", "font", "u", "em", "b", "strong"):
            return True
        return bool(style) and bool(_HIDDEN_STYLE.search(style) or _STRUCK_STYLE.search(style))

    def _zone(self, element: Element, shows: frozenset[str], around: Place) -> Zone | None:
        """Return the zone that an element, or one around it, shows."""
        if around.zone not in (None, Zone.CAPTION, Zone.FOOTNOTE) or element in self.guarded:
            return around.zone
        tag = element.tag
        named = next((kind for kind in ZONES if kind in shows and tag not in _WORDS), None)
        if named == "related" and _is_picture(element):
            named = None
        if named is None and (tag == "figcaption" or ("caption" in shows and tag not in _FRAMED)):
            named = "caption"
        named = named or self._elements.tags.get(tag) or self._elements.roles.get(_role(element))
        if named is None and "footnote" in shows and tag not in ("sup", "a", "span"):
            named = "footnote"
        if named is None and self._stands_beside(element, shows, around):
            named = _BESIDE[tag]
        return _ZONES.get(named or "", around.zone)

    @staticmethod
    def _stands_beside(element: Element, shows: frozenset[str], around: Place) -> bool:
        """Say whether an element is made for what stands around an article, and is used so."""
        if element.tag == "header":
            return not around.bodies
        if element.tag == "aside":
            return not (shows & {"box", "pulled", "card"} or around.box)
        parent = element.getparent()
        return bool(element.tag == "footer" and (parent is None or parent.tag != "blockquote"))

    def _inside(
        self, element: Element, shows: frozenset[str], around: Place, zone: Zone | None
    ) -> Place:
        """Return the place of what stands in an element."""
        tag = element.tag
        holds = tag in ("article", "main") or _role(element) in ("main", "article")
        strong = "body" in shows or "articleBody" in (element.get("itemprop") or "")
        changes: dict[str, Any] = {
            change: value for change, (tags, value) in _CHANGES.items() if tag in tags
        }
        if zone is not around.zone:
            changes["zone"] = zone
        if tag in _HEADINGS:
            changes.update(heading=_HEADINGS[tag], heading_of=element)
        changes.update((kind, True) for kind in ("box", "pulled") if kind in shows)
        if "card" in shows:
            changes["card"] = element
        if name := element.get("id") or (element.get("name") if tag == "a" else None):
            changes["names"] = (*around.names, name)[-_MOST_NAMES:]
        if holds or (strong and tag in _BLOCKS):
            changes["bodies"] = (*around.bodies, element)[-_MOST_BODIES:]
            changes["strong"] = around.strong or strong
        return attrs.evolve(around, **changes) if changes else around

    def is_mark(self, element: Element) -> bool:
        """Say whether an element shows by itself that it marks a footnote."""
        if "mark" in self.shown_by(element) or element.get("role") == "doc-noteref":
            return True
        return any(
            "mark" in self.shown_by(link) or (link.get("href") or "").startswith("#")
            for link in _links(element)
        )

    def is_cents(self, element: Element) -> bool:
        """Say whether an element shows by itself that it holds the cents of a price."""
        return bool(_CENTS.search(words_of(element.get("class") or "")))

    def targets_of(self, element: Element) -> Iterator[str]:
        """Yield the ids that a mark points to."""
        for link in _links(element):
            if (address := link.get("href") or "").startswith("#"):
                yield address[1:]


# Where classes are made by machines ("sc-18fde0d6-0"), these tell what an element is.
_NAMED = (
    *("class", "id", "data-component", "data-testid", "data-qa", "data-gu-name"),
    *("data-spacefinder-role", "data-test-locator"),
)
# What elements make of the words in them, by their names.
_CHANGES: dict[str, tuple[tuple[str, ...], object]] = {
    "linked": (("a",), True),
    "item": (("li",), True),
    "preformatted": (("pre", "textarea"), True),
}
_BESIDE = {"header": "furniture", "footer": "furniture", "aside": "related"}
_FRAMED = ("figure", "table")
_CENTS = re.compile(r"-(?:cents?|fraction|decimals?|price)-")
_MOST_BODIES = 8
_MOST_NAMES = 3  # ids of the elements around: a note may hold its own, one of the page's is no note


def _links(element: Element) -> Iterator[Element]:
    yield from element.iter("a")
    parent = element.getparent()
    if parent is not None and parent.tag == "a":
        yield parent


def _is_picture(element: Element) -> bool:
    """Say whether an element holds a picture, which leads nowhere: no other story."""
    return "image" in (element.get("class") or "") and element.find(".//a") is None


def _role(element: Element) -> str:
    return str(element.get("role") or "")


# A word or two in a sentence, which no class sets aside; nor does one of the whole page.
_WORDS = frozenset(
    {
        "a",
        "abbr",
        "b",
        "cite",
        "em",
        "font",
        "i",
        "ins",
        "mark",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "html",
        "body",
    }
)


def _kind(element: Element, shows: frozenset[str], style: str, *, block: bool) -> str:
    if block:
        return ""
    if element.get("role") == "tooltip" or element.tag == "text":
        return "detached"
    if element.tag in ("span", "font", "a", "small"):
        if "raised" in shows or (style and _RAISED_STYLE.search(style)):
            return "raised"
        if "lowered" in shows or (style and _LOWERED_STYLE.search(style)):
            return "sub"
    if element.tag == "a" and _LINKED_MARK.fullmatch(element.text or "") and len(element) == 0:
        return "raised" if (element.get("href") or "").startswith("#") else ""
    return {"msup": "", "mfrac": "mfrac"}.get(element.tag, "")


_LINKED_MARK = re.compile(r"\[(?:\d{1,3}|[a-z]|note \d{1,2})\]|[*\u2020\u2021]")


def _length(element: Element) -> int:
    return sum(len(text) for text in element.itertext())
