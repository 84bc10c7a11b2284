"""Guards: the elements of a page that hold its article, whatever their classes say."""

from collections import Counter
from collections.abc import Iterator

from factcheck.articles.html.tree import Element
from factcheck.reference.page_elements import page_elements, words_of

_MOST = 60  # headings that are looked at
_SHARE = 0.5  # of the prose of a page
_NOT_OURS = frozenset({"nav", "aside", "footer", "form", "button"})


def headline_of(root: Element, title: str | None) -> Element | None:
    """Return the heading that is the headline of a page, if it shows one."""
    found = [one for _, one in zip(range(_MOST), root.iter("h1"), strict=False) if _text(one)]
    if not found:
        found = [one for one in _headings(root) if _likeness(_text(one), title) >= _ALIKE]
    ranked = sorted(found, key=lambda one: (-_likeness(_text(one), title), not _in_article(one)))
    return ranked[0] if ranked else None


_ALIKE = 0.8  # of the words of a title, that a smaller heading must have to be the headline


def _headings(root: Element) -> Iterator[Element]:
    for _, one in zip(range(_MOST), root.iter("h2", "h3"), strict=False):
        yield one


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _likeness(text: str, title: str | None) -> float:
    """Return how many of the words of a heading stand in the title, from 0 to 1."""
    words, known = text.lower().split(), set((title or "").lower().split())
    return sum(word in known for word in words) / len(words) if len(words) > 1 else 0.0


def _in_article(element: Element) -> bool:
    return any(one.tag in ("article", "main") for one in element.iterancestors())


def guarded_in(root: Element, headline: Element | None) -> frozenset[Element]:
    """Return the elements that hold the headline of a page, or most of its prose."""
    around = set() if headline is None else {headline, *headline.iterancestors()}
    prose: Counter[Element] = Counter()
    elements = list(root.iter())
    for element in reversed(elements):  # what lies in an element comes before it
        if element.tag == "p":
            prose[element] += len((element.text or "").strip()) + sum(
                len((child.tail or "").strip()) for child in element
            )
        parent = element.getparent()
        if parent is not None and element.tag not in _NOT_OURS and prose[element]:
            prose[parent] += prose[element]
    most = prose[root] * _SHARE
    large = {
        one for one, length in prose.items() if most and length > most and not _speaks_back(one)
    }
    return frozenset(around | {one for one in large if one.tag not in ("p", *_NOT_OURS)})


def _speaks_back(element: Element) -> bool:
    """Say whether an element holds the comments of readers: they may be more than the article."""
    words = words_of(f"{element.get('class') or ''} {element.get('id') or ''}")
    return "comment" in page_elements().shown_by(words)


_LIVE = "LiveBlogPosting"


def is_live(root: Element) -> bool:
    """Say whether a page is one of entries, each of its own time."""
    for script in root.iter("script"):
        if script.get("type") == "application/ld+json" and _LIVE in (script.text or ""):
            return True
    return any(
        _LIVE in (one.get("itemtype") or "")
        or "live" in page_elements().shown_by(words_of(one.get("class") or ""))
        for one in root.iter("body", "main", "article", "div", "section", "ol", "ul")
    )
