"""Blocks of lines that only their neighbours explain: entries, market tables, links, offers."""

import re
from collections.abc import Iterable, Iterator

from factcheck.articles.page.lines import Line
from factcheck.model import Zone
from factcheck.reference.live_pages import Entry
from factcheck.reference.page_words import PageWords

_LEVEL = r"[+\-\u2212]? [$\u20ac\u00a3\u00a5]? \d{1,3}(?:,?\d{3}){0,5} (?:\.\d{1,6})? %?"
_FIGURE = re.compile(rf"{_LEVEL} (?: [\ \t(|/]{{1,4}} {_LEVEL} \)? ){{0,5}}", re.VERBOSE)
_CHANGE = re.compile(r"[+\-\u2212]\d{1,9}(?:,\d{3})*+(?:\.\d{1,6})?")
_TICKER = re.compile(
    rf"[A-Z\u2022\u25b2\u25bc][\w&.,'/\-\ \u2022]{{1,40}} [\ \t|:]{{1,4}} {_LEVEL}"
    rf" (?: [\ \t(|/\u25b2\u25bc]{{1,4}} {_LEVEL} \)? ){{1,5}}",
    re.VERBOSE,
)
_LONGEST_FIGURES = 80  # characters
_NAME_WORDS = 6
_FEWEST = 2  # lines of figures that make a table


def mark_markets(lines: list[Line], words: PageWords) -> None:
    """Mark the tables of a market: names and figures by turns, with at least one change."""
    figures = {line.number for line in lines if _is_figures(line)}
    if len(figures) < _FEWEST:
        return
    for first, last in _runs(lines, figures):
        table = [line for line in lines[first:last] if line.number in figures]
        if len(table) < _FEWEST or not any(_CHANGE.search(line.text) for line in table):
            continue
        before = lines[first - 1] if first else None
        if before and before.zone is None and words.market_state.fullmatch(before.bare):
            before.zone = Zone.MARKET
        for line in lines[first:last]:
            line.zone = Zone.MARKET


def _runs(lines: list[Line], figures: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the longest rows of lines in which a name is always followed by figures."""
    place = 0
    while place < len(lines):
        first = place
        while place < len(lines) and (step := _step(lines, place, figures)):
            place += step
        if place > first:
            yield first, place
        else:
            place += 1


def _step(lines: list[Line], place: int, figures: set[int]) -> int:
    """Return how many lines of a table begin here: figures, or a name with its figures."""
    if place in figures:
        return 1
    return 2 if place + 1 in figures and _is_name(lines[place]) else 0


def _is_figures(line: Line) -> bool:
    """Say whether a line is a level or a change, or a name with both."""
    if line.zone is not None or len(line.text) > _LONGEST_FIGURES:
        return False
    if not (line.text[-1].isdigit() or line.text[-1] in "%)"):
        return False
    if _FIGURE.fullmatch(line.text):
        return True
    return bool(_TICKER.fullmatch(line.text)) and bool(_CHANGE.search(line.text))


def _is_name(line: Line) -> bool:
    return line.zone is None and line.words <= _NAME_WORDS and line.text[-1] not in ".!?:"


_TAIL_ZONES = frozenset({Zone.RELATED, Zone.NEWSLETTER})


def mark_tails(lines: list[Line], words: PageWords) -> None:
    """Mark what stands below "See also" or "Newsletter", up to the next paragraph of prose."""
    block: Zone | None = None
    below_prose = False
    for line in lines:
        below_prose = below_prose or (line.zone is None and line.is_prose)
        head = _head(line, words)
        if head is None and below_prose and _opens_links(line, words):
            head = Zone.RELATED
        if head and line.zone in (None, *_TAIL_ZONES):
            block = line.zone = head
        elif block and (line.zone is Zone.HEADER or (line.zone is None and not line.is_prose)):
            line.zone = block
        elif line.zone is None or line.zone not in _TAIL_ZONES:
            block = None


def _head(line: Line, words: PageWords) -> Zone | None:
    """Return what a heading opens; "Unsubscribe | Preferences" are two links in one line."""
    if len(line.text) > words.longest_head:
        return None
    return words.heads.get(line.bare) or words.heads.get(line.bare.partition(" | ")[0])


_HEADING = 6  # words


def _opens_links(line: Line, words: PageWords) -> bool:
    """Say whether the line is a heading as "More from the Courier" is."""
    return (
        line.words <= _HEADING and not line.stops and line.opening.startswith(words.related_opens)
    )


def mark_entries(lines: list[Line], entries: Iterable[Entry]) -> None:
    """Mark the stamps of a live page: whole lines, or the heads of lines."""
    at = {line.start: line for line in lines}
    for entry in entries:
        line, stamp = at.get(entry.stamp.span.start), entry.stamp
        if line is None or line.zone not in (None, Zone.HEADLINE):
            continue
        if stamp.alone:
            line.zone = Zone.HEADER
        else:
            line.stamped = stamp.span.end


_CELLS = 90  # characters of a row of a table
_ROWS = 3  # that make a table below its heading
_TELLING = 4  # letters of a word that tells what a story is about
_ABOVE = 6  # lines in which the headline stands


def mark_tables(lines: list[Line], title: str | None, words: PageWords) -> None:
    """Mark tables that stand beside the story: "Weather", "Lottery results" and rows of figures.

    A table of what the headline tells is the story itself and stays.
    """
    about = f"{title or ''} {' '.join(line.lower for line in lines[:_ABOVE])}".lower()
    for place, line in enumerate(lines):
        zone = words.tables.get(line.bare) if line.zone is None else None
        if zone is None or any(word in about for word in _telling(line)) or place < _TOP:
            continue
        last = place + 1
        while last < len(lines) and _is_row(lines[last]):
            last += 1
        if (
            last - place > _ROWS
            and sum(_DIGIT.search(row.text) is not None for row in lines[place + 1 : last]) >= _ROWS
        ):
            for row in lines[place:last]:
                row.zone = zone


_TOP = 2  # lines: what stands there is the headline
_DIGIT = re.compile(r"\d")


def _telling(heading: Line) -> list[str]:
    return [word for word in heading.bare.split() if len(word) >= _TELLING]


def _is_row(line: Line) -> bool:
    """Say whether a line is a row of a table: short, with a figure, or the names of its columns."""
    return (
        line.zone in (None, Zone.HEADER)
        and len(line.text) <= _CELLS
        and not line.is_prose
        and bool(_DIGIT.search(line.text) or "|" in line.text)
    )
