"""The head of a page: its meta elements, links and microdata by name."""

from collections.abc import Iterator

import attrs

from factcheck.articles.html.tree import Element

_MOST = 2_000  # elements
_LONGEST = 2_000  # characters of one value
_NAMES = ("property", "name", "itemprop", "http-equiv")


@attrs.frozen
class Metas:
    """What the elements of a head say, by name in small letters; the first comes first."""

    values: dict[str, list[str]]

    def all(self, *names: str) -> Iterator[str]:
        """Yield the values of several names, in their order."""
        for name in names:
            yield from self.values.get(name, ())

    def first(self, *names: str) -> str | None:
        """Return the first value of the first name that has any."""
        return next(self.all(*names), None)


def metas_of(tree: Element) -> Metas:
    """Return the meta elements of a page, and its links by their ``rel``."""
    found: dict[str, list[str]] = {}
    for number, element in enumerate(tree.iter("meta", "link")):
        if number > _MOST:
            break
        for name, value in _named(element):
            row = found.setdefault(name, [])
            if value not in row:
                row.append(value)
    return Metas(found)


def _named(element: Element) -> Iterator[tuple[str, str]]:
    """Yield the names of an element, each with its value in one line."""
    is_link = element.tag == "link"
    value = " ".join((element.get("href" if is_link else "content") or "")[:_LONGEST].split())
    if not value or element.get("hreflang") or element.get("media"):
        return
    if is_link:
        for name in (element.get("rel") or "").lower().split():
            yield f"link:{name}", value
        return
    for key in _NAMES:
        name = (element.get(key) or "").strip().lower()
        if name and not (key == "itemprop" and _of_another(element)):
            yield (name if key != "itemprop" else f"itemprop:{name}"), value


def _of_another(element: Element) -> bool:
    """Say whether microdata are of a comment, or of a person, and not of the article."""
    item = next((one for one in element.iterancestors() if one.get("itemtype")), None)
    return item is not None and "article" not in (item.get("itemtype") or "").lower()
