"""Pages: the blocks of an article, and those that stand around it, in the order of reading."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from factcheck.articles.html.block import Block
from factcheck.articles.html.cards import joined
from factcheck.articles.html.doubts import doubts_of
from factcheck.articles.html.extractor import opinion_of
from factcheck.articles.html.footnotes import mark_footnotes
from factcheck.articles.html.guards import guarded_in, headline_of, is_live
from factcheck.articles.html.judging import Judgement
from factcheck.articles.html.looks import Looks
from factcheck.articles.html.teasers import set_teasers_aside
from factcheck.articles.html.tree import Element
from factcheck.articles.html.walking import Walk
from factcheck.model import Notice, Zone


@attrs.frozen
class Page:
    """All that a page shows, and what is doubtful about it."""

    blocks: tuple[Block, ...]
    notices: tuple[Notice, ...] = ()


def page_of(root: Element, title: str | None, name: str, *, torn: bool = False) -> Page:
    """Return the blocks of a page, each in its zone."""
    head = headline_of(root, title)
    live = is_live(root)
    walk = Walk(Looks(guarded_in(root, head)), live=live)
    blocks = joined(walk.read(root))
    mark_footnotes(blocks, walk.targets)
    headline = next((block for block in blocks if block.place.heading_of is head), None)
    opinion = opinion_of(root, name)
    judgement = Judgement(blocks, opinion, headline if head is not None else None, live, torn)
    judgement.mark()
    _set_repeated_aside(blocks)
    teasers = set_teasers_aside(blocks, judgement)
    doubts = doubts_of(root, blocks, judgement, hidden=walk.hidden, teasers=teasers)
    notices = (*_told(walk.counters), *doubts)
    if teasers:
        notices = (*notices, _TEASERS)
    return Page(tuple(blocks), tuple(Notice(text=f"{name}: {text}") for text in notices))


_TEASERS = "a page of links to other articles, and none itself (save that of the article)"
_SHOWN = 5  # counters that a notice names


def _told(counters: Sequence[str]) -> Iterator[str]:
    if counters:
        figures = ", ".join(counters[:_SHOWN]) + (" …" if len(counters) > _SHOWN else "")
        yield f"shows 0 where its script would count up to {figures}: that was read"


def _set_repeated_aside(blocks: Sequence[Block]) -> None:
    """Set aside what only repeats: quotations in larger letters, captions of another screen."""
    for last, block in pairwise(blocks):
        # A caption stands twice where a page has one for each kind of screen.
        if block.zone is last.zone is Zone.CAPTION and block.text == last.text:
            block.zone = Zone.FURNITURE
    pulled = [block for block in blocks if block.place.pulled and block.zone is None]
    if not pulled:
        return
    said = " ".join(_plain(blocks))
    for block in pulled:
        if " ".join(block.text.split()).strip(_QUOTES) in said:
            block.zone = Zone.FURNITURE


_QUOTES = "\"'\u201c\u201d\u2018\u2019 .\u2026"


def _plain(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if block.zone is None and not block.place.pulled:
            yield " ".join(block.text.split())
