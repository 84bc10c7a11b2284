"""Links: from a quote to its words in the live page, as a text fragment.

``https://herald.example/quake#:~:text=killed%20at%20least-,34%20people,-in%20Hatay``: browsers
scroll to these words and mark them. A link that would lead elsewhere is worse than none: the words
with what stands around them must be found once in the article.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote as percent_encoded
from urllib.parse import urlsplit

import attrs

from factcheck.model import Quote, Span, Zone

# Formats whose text is what a reader sees at the address; a mail or a record may hold another one.
PAGES = frozenset({"html"})
_FEWEST = 3  # words of a link: a lone "12" may also stand in a menu that no article holds
_MOST = 16  # words before, and as many behind
_TRIED = 200  # places that begin alike; beyond, the words are taken for a refrain

# As browsers part words: "1,234", "3.5" and "don't" are one.
_WORD = re.compile(r"\w++(?:[.,:;'\u2019\u00b7]\w++)*+")
_ADDRESS = re.compile(r"[^\s\x00-\x1f\x7f<>\"\\^`{|}]{1,2000}")
_DIRECTIVE = ":~:"


def link_to(quote: Quote, zone: Zone = Zone.BODY) -> str | None:
    """Return the address at which a browser shows the words of a quote, if its page has one."""
    article = quote.article
    if article.format not in PAGES or not (url := address_of(article.url)):
        return None
    selected = _selected(quote, zone)
    if selected is None:
        return None
    fragment, hash_sign, directive = url.partition("#")
    kept = directive.partition(_DIRECTIVE)[0] if hash_sign else ""
    return f"{fragment}#{kept}{_DIRECTIVE}text={selected.written}"


def address_of(url: str | None) -> str | None:
    """Return an address that a browser opens as it stands."""
    if url is None or not _ADDRESS.fullmatch(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


@attrs.frozen
class _Selected:
    """The words that a link selects, and those around them."""

    exact: str
    prefix: str = ""
    suffix: str = ""

    @property
    def written(self) -> str:
        """The value of ``text=``."""
        before = f"{_escaped(self.prefix)}-," if self.prefix else ""
        behind = f",-{_escaped(self.suffix)}" if self.suffix else ""
        return f"{before}{_escaped(self.exact)}{behind}"


def _escaped(words: str) -> str:
    """Return words in which no sign has a meaning: a dash would part prefix and words."""
    return percent_encoded(words, safe="", errors="replace").replace("-", "%2D")


def _selected(quote: Quote, zone: Zone) -> _Selected | None:
    """Return the words with as much around them, of their own block, as tells them apart."""
    text, index = quote.article.text, _index_of(quote.article.text)
    line = index.line(quote.span)
    block = _cell(text, quote.span, line) if line and zone is Zone.TABLE else line
    if block is None or not block.overlaps(quote.span):
        return None  # it runs over several lines, or cells
    shown = Span(max(block.start, quote.span.start), min(block.end, quote.span.end))
    first, last = index.within(block)
    start, stop = index.touched(shown)
    if not first <= start < stop <= last:
        return None  # it holds no word
    exact = Span(
        min(shown.start, index.spans[start].start), max(shown.end, index.spans[stop - 1].end)
    )
    for left, right in _wider(start, stop, first, last):
        if index.is_unique(left, right):
            end = index.shortest(left, stop, right)
            before = text[index.spans[left].start : exact.start] if left < start else ""
            behind = text[exact.end : index.spans[end - 1].end] if end > stop else ""
            return _Selected(text[exact.slice].strip(), before.strip(), behind.strip())
    return None


def _wider(start: int, stop: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield stretches of words around a quote, each wider by a word, within its block."""
    left, right = start, stop
    while True:
        if right - left >= min(_FEWEST, last - first):
            yield left, right
        before = left > first and start - left < _MOST
        behind = right < last and right - stop < _MOST
        if not (before or behind):
            return
        if before and (start - left <= right - stop or not behind):
            left -= 1
        else:
            right += 1


# We write rows with headers that the page has elsewhere: "Hatay: Deaths: 1,234; Injured: 567."
_BETWEEN_CELLS = re.compile(r": |; |\.$")
_LONGEST_CELL = 2_000  # characters


def _cell(text: str, span: Span, row: Span) -> Span | None:
    """Return the place of the cell in which a quote ends; one that is too long is none."""
    start = max(row.start, span.start - _LONGEST_CELL)
    end = min(row.end, span.end + _LONGEST_CELL)
    reached = start if start == row.start else None
    for found in _BETWEEN_CELLS.finditer(text[start:end]):
        if start + found.start() >= span.end:
            return None if reached is None else Span(reached, start + found.start())
        reached = start + found.end()
    return Span(reached, end) if reached is not None and reached < end == row.end else None


@attrs.frozen(eq=False)
class _Index:
    """The words of a text by place, and the places of each word."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    places: dict[str, tuple[int, ...]]
    breaks: tuple[int, ...]  # where lines end

    def line(self, span: Span) -> Span | None:
        """Return the line that a span lies in, if it is one."""
        number = bisect_left(self.breaks, span.start)
        start, end = self.breaks[number - 1] + 1 if number else 0, self.breaks[number]
        return Span(start, end) if start <= span.start and span.end <= end else None

    def within(self, block: Span) -> tuple[int, int]:
        """Return the first word of a block, and the one behind its last."""
        return bisect_left(self.starts, block.start), bisect_left(self.starts, block.end)

    def touched(self, span: Span) -> tuple[int, int]:
        """Return the first word that a span has a part of, and the one behind its last."""
        first = bisect_right(self.starts, span.start) - 1
        if first < 0 or self.spans[first].end <= span.start:
            first += 1
        return first, bisect_left(self.starts, span.end)

    def shortest(self, left: int, stop: int, right: int) -> int:
        """Return the end of the shortest stretch that is unique as well, from *stop* on.

        Behind a quote a mark of a footnote may stand that the text has not: the less the better.
        """
        first = max(stop, min(right, left + _FEWEST))
        return next((end for end in range(first, right) if self.is_unique(left, end)), right)

    def is_unique(self, left: int, right: int) -> bool:
        """Say whether a stretch of words stands in the text once, in whatever letters."""
        wanted = self.words[left:right]
        rarest = min(range(len(wanted)), key=lambda one: len(self.places[wanted[one]]))
        candidates = self.places[wanted[rarest]]
        if len(candidates) > _TRIED:
            return False
        hits = (one - rarest for one in candidates)
        return not any(
            hit != left and self.words[max(0, hit) : hit + len(wanted)] == wanted for hit in hits
        )


@lru_cache(maxsize=8)
def _index_of(text: str) -> _Index:
    found = list(_WORD.finditer(text))
    words = tuple(_bare(one[0]) for one in found)
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(word, []).append(place)
    return _Index(
        words,
        tuple(Span(one.start(), one.end()) for one in found),
        tuple(one.start() for one in found),
        {word: tuple(row) for word, row in places.items()},
        (*(one.start() for one in re.finditer("\n", text)), len(text)),
    )


def _bare(word: str) -> str:
    """Return a word without case and accents: browsers do not see them here."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
