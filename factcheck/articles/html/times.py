"""The days that stand in the body of a page: microdata and ``<time>``, the article's own."""

import re
from collections.abc import Iterator

from factcheck.articles.html.tree import Element

_MOST = 500  # elements
_LONGEST = 200  # characters
_APART = frozenset({"aside", "nav", "footer", "li", "blockquote", "a", "form"})
# As pages name the parts that hold other articles, or what readers say.
_OTHERS = re.compile(
    r"\b(?:related|teaser|comment|recommend|most-?read|promo|sidebar|card|trending|more-|read-?next"
    r"|widget|carousel|latest|popular|reply|thread|live-?(?:entry|post|update))",
    re.IGNORECASE,
)
_MODIFIED = re.compile(r"\b(?:updated?|modified|edited|revised|datemodified)\b", re.IGNORECASE)
_ABOVE = 2  # paragraphs of prose that may stand above the day of an article
_PROSE = 200  # characters


def microdata(tree: Element, name: str) -> Iterator[str]:
    """Yield the values of a property of the article: "datePublished"."""
    for number, element in enumerate(tree.iterfind(f".//*[@itemprop='{name}']")):
        if number > _MOST:
            return
        if element.tag != "meta" and _is_own(element):
            yield _value(element)


def times_of(tree: Element) -> Iterator[tuple[str, bool]]:
    """Yield what the ``<time>`` elements of the article say, and whether each is of a change."""
    prose = 0
    seen = 0
    for element in tree.iter("p", "time"):
        if element.tag == "p":
            prose += len("".join(element.itertext())) > _PROSE and _is_own(element)
            if prose > _ABOVE:
                return
            continue
        seen += 1
        if seen > _MOST:
            return
        if element.get("datetime") and _is_own(element):
            yield _value(element), _is_of_a_change(element)


def _value(element: Element) -> str:
    value = element.get("datetime") or element.get("content") or "".join(element.itertext())
    return " ".join(value[:_LONGEST].split())


def _is_own(element: Element) -> bool:
    """Say whether an element is of the article, and not of a teaser, a comment or a menu."""
    articles = 0
    for one in element.iterancestors():
        if one.tag in _APART:
            return False
        if one.tag in ("body", "html", "main"):
            break
        articles += one.tag == "article"
        if _OTHERS.search(f"{one.get('class') or ''} {one.get('id') or ''}"):
            return False
        kind = (one.get("itemtype") or "").lower()
        if kind and "article" not in kind and "posting" not in kind and "webpage" not in kind:
            return False
    return articles < 2


def _is_of_a_change(element: Element) -> bool:
    """Say whether the words around a day, or the names of its element, speak of a change."""
    parent, before = element.getparent(), element.getprevious()
    named = [element.get("class"), element.get("itemprop"), element.text]
    if before is not None:
        said = "".join(before.itertext())[-_NEAR:] + (before.tail or "")
    elif parent is not None:
        said = parent.text or ""
        named.append(parent.get("class"))
    else:
        said = ""
    return any(_MODIFIED.search((words or "")[:_LONGEST]) for words in (*named, said[-_NEAR:]))


_NEAR = 40  # characters in front of a day that speak of it
