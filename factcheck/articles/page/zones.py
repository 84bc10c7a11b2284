"""Zones: which lines of a page speak, and which are its furniture.

Lines are told apart by what they are themselves, then by what stands around them; whatever no
rule knows is body.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from factcheck.articles.page.blocks import mark_entries, mark_markets, mark_tables, mark_tails
from factcheck.articles.page.datelines import dateline_end
from factcheck.articles.page.furniture import Signs, rights_start, zone_of
from factcheck.articles.page.lines import AROUND, Line, cut
from factcheck.model import Span, Stretch, Zone
from factcheck.reference.desk_comments import comments_in
from factcheck.reference.live_pages import entries
from factcheck.reference.page_words import page_words
from factcheck.reference.plain import plain


def stretches(
    text: str,
    title: str | None = None,
    *,
    start: int = 0,
    language: str = "en",
    shown: Sequence[Stretch] = (),
) -> tuple[Stretch, ...]:
    """Return the zones of a text in order; what lies between them is body.

    *start* is where the article begins, below the head of its file, which is a header as well.
    *shown* are the zones that the format of the article shows: whole lines, over the rules.

    >>> page = ["Bridge reopens", "By Jane Roe", "The bridge is open again, the mayor said."]
    >>> [one.zone.value for one in stretches(chr(10).join(page))]
    ['headline', 'credit line']
    """
    words = page_words(language)
    signs = Signs.of(text, words)
    lines = list(cut(text, start))
    if len(lines) > 1:
        for line in lines:
            line.zone = zone_of(line, signs)
        _mark_shown(lines, shown)
        mark_entries(lines, entries(text, title, start))
        mark_markets(lines, words)
        mark_tables(lines, title, words)
        mark_tails(lines, words)
        if not any(line.zone is Zone.HEADLINE for line in lines):
            _mark_headline(lines, title)
    head = (Stretch(Zone.HEADER, Span(0, start)),) if start else ()
    found = _joined((*head, *_emit(lines, signs)), text)
    return tuple(_without_comments(found, text, start) if "<!--" in text else found)


def _without_comments(found: Iterable[Stretch], text: str, start: int) -> Iterator[Stretch]:
    """Yield the stretches with the comments of the desk cut out: nothing is read of them."""
    cuts = chain((Span(*one) for one in comments_in(text, start)), [None])
    cut = next(cuts)
    for stretch in found:
        reached = stretch.span.start
        while cut is not None and cut.start < stretch.span.end:
            if reached < cut.start:
                yield Stretch(stretch.zone, Span(reached, cut.start))
            yield Stretch(Zone.COMMENT, cut)
            reached = max(reached, cut.end)
            cut = next(cuts)
        if reached < stretch.span.end:
            yield Stretch(stretch.zone, Span(reached, stretch.span.end))
    while cut is not None:
        yield Stretch(Zone.COMMENT, cut)
        cut = next(cuts)


# What a line shows by itself, also where the page around it is furniture: it tells time and origin.
_TELLING = frozenset({Zone.HEADER, Zone.CREDIT, Zone.COPYRIGHT})


def _mark_shown(lines: Iterable[Line], shown: Sequence[Stretch]) -> None:
    """Give the lines the zones that the format shows."""
    ahead = iter(shown)
    stretch = next(ahead, None)
    for line in lines:
        while stretch is not None and stretch.span.end <= line.start:
            stretch = next(ahead, None)
        if stretch is None:
            return
        if stretch.span.start <= line.start and not (
            stretch.zone is Zone.FURNITURE and line.zone in _TELLING
        ):
            line.zone = stretch.zone


_LONGEST_HEADLINE = 220  # characters
_KICKER = 5  # words above a headline: "CHINA - TRADE", "The Harbour Post"
_LOOKED_AT = 12  # lines that no rule knows, in which a headline may stand


def _mark_headline(lines: list[Line], title: str | None) -> None:
    """Mark the line that repeats the title, or the first that is no sentence."""
    unknown = [line for line in lines if line.zone is None][:_LOOKED_AT]
    if title and (titled := _titled(unknown, title)):
        titled.zone = Zone.HEADLINE
        return
    for place, line in enumerate(unknown):
        following = unknown[place + 1 : place + 2]
        if not (_is_heading(line) and following):
            return
        # The name of a paper or page stands above: it stays body, so that no figure is lost.
        if not (_is_kicker(line) and _is_heading(following[0])):
            line.zone = Zone.HEADLINE
            return


def _titled(lines: Iterable[Line], title: str) -> Line | None:
    wanted = " ".join(plain(title.lower()).split()).strip(AROUND)
    return next((line for line in lines if line.bare == wanted), None)


def _is_heading(line: Line) -> bool:
    first = line.text.lstrip("#*\"' ")[:1]
    return (
        len(line.text) <= _LONGEST_HEADLINE
        and line.words >= 2
        and (first.isupper() or first.isdigit() or not first.isascii())
        and line.text[-1] not in ".:,;"
        and dateline_end(line) is None
    )


def _is_kicker(line: Line) -> bool:
    """Say whether a heading is the name of a paper or of a page, rather than a headline."""
    return line.words <= _KICKER and all(
        word[0].isupper() or not word[0].isalnum() for word in line.text.split()
    )


_FIRST_LINES = 8  # of the body: where a dateline is looked for


def _emit(lines: Iterable[Line], signs: Signs) -> Iterator[Stretch]:
    """Yield the stretches of the lines; a dateline and a copyright are cut out of theirs."""
    bodies = 0
    for line in lines:
        start = line.start
        if line.stamped:
            yield Stretch(Zone.HEADER, Span(start, line.stamped))
            start = line.stamped
        elif line.zone is None:
            bodies += 1
            end = dateline_end(line) if bodies <= _FIRST_LINES else None
            if end:
                yield Stretch(Zone.DATELINE, Span(start, start + end))
                start += end
        rights = rights_start(line, signs)
        stop = max(start, line.start + rights) if rights else line.end
        if line.zone is not None and start < stop:
            yield Stretch(line.zone, Span(start, stop))
        if stop < line.end:
            yield Stretch(Zone.COPYRIGHT, Span(stop, line.end))


def _joined(found: Iterable[Stretch], text: str) -> Iterator[Stretch]:
    """Yield the stretches; neighbours of one zone are one where only blanks lie between."""
    last: Stretch | None = None
    for stretch in found:
        if last is None:
            last = stretch
        elif last.zone is stretch.zone and text[last.span.end : stretch.span.start].isspace():
            last = Stretch(last.zone, Span(last.span.start, stretch.span.end))
        else:
            yield last
            last = stretch
    if last is not None:
        yield last
