"""What stands above and below the text of a page: running heads, page numbers, footnotes."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from factcheck.articles.pdf.columns import Row
from factcheck.articles.pdf.glyphs import Piece
from factcheck.articles.pdf.pages import Page

_MARGIN = 0.11  # of the height of a page
_FEWEST_PAGES = 2
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"[-\u2013\u2014|\s]{0,4}(?:page|seite|p\.?|s\.)?\s?\d{1,4}(?:\s?(?:/|of|von|de|sur)\s?\d{1,4})?"
    r"[-\u2013\u2014|\s]{0,4}",
    re.IGNORECASE,
)
_RAISED = tuple("⁰¹²³⁴⁵⁶⁷⁸⁹*\u2020\u2021")
_SMALLER = 0.93  # how large a footnote is set, of the text


def running(pages: Sequence[tuple[Page, list[Row]]]) -> frozenset[str]:
    """Return the lines, without their figures, that stand at the edge of several pages."""
    counted: Counter[str] = Counter()
    for page, rows in pages:
        counted.update({_bare(row) for row in rows if at_edge(row, page)})
    return frozenset(words for words, count in counted.items() if count >= _FEWEST_PAGES)


def is_running(row: Row, page: Page, repeated: frozenset[str]) -> bool:
    """Say whether a row is furniture of its page: it repeats, or is nothing but its number."""
    return at_edge(row, page) and (
        _bare(row) in repeated or _NUMBER.fullmatch(row.text.strip()) is not None
    )


def at_edge(row: Row, page: Page) -> bool:
    """Say whether a row stands in the margin at the top or at the bottom."""
    edge = _MARGIN * page.height
    return row.base < edge or row.base > page.height - edge


def _bare(row: Row) -> str:
    return _DIGITS.sub("#", " ".join(row.text.split()))


def footnotes(rows: Sequence[Row], page: Page) -> frozenset[int]:
    """Return which rows are footnotes: small ones at the foot of a page, behind a raised mark."""
    if not rows:
        return frozenset()
    usual = median(row.size for row in rows)
    found: set[int] = set()
    inside = False
    for place, row in enumerate(rows):
        small = row.size <= _SMALLER * usual and row.base < page.height / 2
        inside = small and (inside or row.text.startswith(_RAISED))
        if inside:
            found.add(place)
    return frozenset(found)


_FEWEST_NUMBERED = 5


def numbered_lines(pieces: Sequence[Piece]) -> frozenset[Piece]:
    """Return the numbers of lines, as courts write them: they count up at the edge of a page.

    Each line has one, or each fifth; they are no figures of what is said.
    """
    numbers = [piece for piece in pieces if piece.text.isdecimal() and len(piece.text) <= 4]
    others = [piece for piece in pieces if not piece.text.isdecimal()]
    if len(numbers) < _FEWEST_NUMBERED or not others:
        return frozenset()
    left, right = min(one.left for one in others), max(one.right for one in others)
    for column in (
        [one for one in numbers if one.right <= left],
        [one for one in numbers if one.left >= right],
    ):
        column.sort(key=lambda one: -one.base)
        counted = [int(one.text) for one in column]
        steps = {after - before for before, after in pairwise(counted)}
        if len(column) >= _FEWEST_NUMBERED and steps in ({1}, {5}):
            return frozenset(column)
    return frozenset()
