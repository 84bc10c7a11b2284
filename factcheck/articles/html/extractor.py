"""The extractor: a library's opinion on which words of a page are its article.

It judges, and nothing more: it changes figures, so that none of its words is ever taken over.
"""

import logging
import re
from collections.abc import Iterator, Sequence
from copy import copy

import attrs

from factcheck.articles.extras import extra
from factcheck.articles.html.tree import Element

_WORD = re.compile(r"\w{1,60}")
_ROW = 4  # words that are looked for together
# Beyond these its time grows faster than the page does; pages of news have a tenth of them.
_MOST_ELEMENTS = 10_000
_MOST_CHARACTERS = 2_000_000
_DEEPEST = 150  # elements in each other
_SPANS = ("colspan", "rowspan")


@attrs.frozen
class Opinion:
    """The words of an article by an extractor, in rows of a few."""

    rows: frozenset[str]
    lines: frozenset[str]  # short ones, whole

    def share(self, text: str) -> float:
        """Return how much of a text the extractor holds for the article, from 0 to 1."""
        words = _words(text)
        if len(words) < _ROW:
            return 1.0 if " ".join(words) in self.lines else 0.0
        found = list(_rows(words))
        return sum(row in self.rows for row in found) / len(found)


def opinion_of(root: Element, name: str) -> Opinion | None:
    """Return what an extractor holds for the article of a page; nothing where it finds none."""
    if _is_too_large(root):
        return None
    with extra("html", name, "a web page"):
        import trafilatura  # noqa: PLC0415 - an extra, and large

    # It reports pages without an article on standard error, where nobody has asked for it.
    log = logging.getLogger("trafilatura")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    try:
        found = trafilatura.bare_extraction(
            _without_spans(root),
            favor_recall=True,
            include_comments=False,
            include_tables=True,
            include_formatting=False,
            with_metadata=False,
        )
    # Its errors on strange pages, and those of what it is built on, cannot be listed; a page that
    # it cannot judge is judged by its elements.
    except (Exception, RecursionError):  # noqa: BLE001
        return None
    body = getattr(found, "body", None)
    if body is None:
        return None
    # Texts of neighbours are rows of their own, and so is all of it: paragraphs have words in tags.
    pieces = [text for text in body.itertext() if text.strip()]
    words = _words(" ".join(pieces))
    if not words:
        return None
    short = (_words(piece) for piece in pieces)
    lines = frozenset(" ".join(line) for line in short if 0 < len(line) < _ROW)
    return Opinion(frozenset(_rows(words)), lines)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _rows(words: Sequence[str]) -> Iterator[str]:
    for place in range(len(words) - _ROW + 1):
        yield " ".join(words[place : place + _ROW])


def _is_too_large(root: Element) -> bool:
    """Say whether a page is larger, or deeper, than any article needs."""
    characters = 0
    depths: dict[Element, int] = {}
    for element in root.iter():
        depths[element] = depths.get(element.getparent(), 0) + 1
        characters += len(element.text or "") + len(element.tail or "")
        if (
            len(depths) > _MOST_ELEMENTS
            or characters > _MOST_CHARACTERS
            or depths[element] > _DEEPEST
        ):
            return True
    return False


def _without_spans(root: Element) -> Element:
    """Return a copy in which no cell spans others: an extractor would write all of them."""
    copied = copy(root)
    for cell in copied.iter("td", "th"):
        for name in _SPANS:
            cell.attrib.pop(name, None)
    return copied
