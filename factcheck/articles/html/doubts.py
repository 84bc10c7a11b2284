"""Doubts about a page: what of its article is missing, or cannot be told from the page around."""

from collections.abc import Iterator, Sequence

from factcheck.articles.html.block import Block
from factcheck.articles.html.judging import Judgement, is_prose
from factcheck.articles.html.tree import Element
from factcheck.model import Zone
from factcheck.reference.page_elements import page_elements

_HIDDEN = 1500  # characters: more than the menus of a page hide
_FEW = 3  # paragraphs


def doubts_of(
    root: Element, blocks: Sequence[Block], judgement: Judgement, *, hidden: int, teasers: bool
) -> Iterator[str]:
    """Yield what the reader of a report should know of a page."""
    prose = [block for block in blocks if block.zone is None and is_prose(block)]
    if root.find(".//frameset") is not None:
        yield "the page is made of frames: its text lies in other files (save the frame itself)"
    if charts := sorted(set(_charts(root))):
        yield f"holds a chart of {', '.join(charts)}, which cannot be read"
    if _is_walled(blocks):
        yield "asks for a subscription: what stands behind it is missing"
    elif hidden > _HIDDEN and len(prose) < _FEW:
        yield f"{hidden:,} characters are hidden on the page and were not read"
    if judgement.opinion is None and judgement.found:
        yield "no extractor could judge the page; its article was found by its elements alone"
    if not (judgement.found or teasers):
        yield "no paragraph of an article was found"


def _is_walled(blocks: Sequence[Block]) -> bool:
    """Say whether a page asks for a subscription, and mark where."""
    found = False
    for block in blocks:
        words = block.text.lower()
        if len(words) < _LONGEST_CALL and any(one in words for one in page_elements().wall):
            found = True
            if block.zone is None:
                block.zone = Zone.NEWSLETTER
    return found


_LONGEST_CALL = 200  # characters


def _charts(root: Element) -> Iterator[str]:
    hosts = page_elements().chart_hosts
    for frame in root.iter("iframe", "embed", "amp-iframe"):
        address = (frame.get("src") or frame.get("data-src") or "").lower()
        yield from (host for host in hosts if host in address[:300])
