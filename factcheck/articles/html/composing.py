"""Blocks as text: what an article says, its zones, and what stands around it."""

from collections.abc import Iterable

from factcheck.articles.composer import Composed, Composer
from factcheck.articles.html.block import Block
from factcheck.articles.html.footnotes import mark_footnotes
from factcheck.articles.html.looks import Looks
from factcheck.articles.html.tree import parsed
from factcheck.articles.html.walking import Walk
from factcheck.model import Zone


def composed_of(markup: str, name: str = "markup") -> Composed:
    r"""Return the text of a fragment of HTML or XHTML, with its zones; no extractor is asked.

    >>> page = "<p>It covers 80 km<sup>2</sup>.</p><table><tr><th>Ward<th>Dead<tr><td>Birk<td>34"
    >>> composed_of(page).text
    'It covers 80 km².\nBirk: Dead: 34.'
    """
    if not markup.strip():
        return Composer().composed()
    root = parsed(markup, name).root
    walk = Walk(Looks())
    blocks = walk.read(root)
    mark_footnotes(blocks, walk.targets)
    return written(blocks)


def written(blocks: Iterable[Block]) -> Composed:
    """Return blocks as a text, each in its zone."""
    composer = Composer()
    for block in blocks:
        composer.block(block.text, _zone(block))
    return composer.composed()


def _zone(block: Block) -> Zone | None:
    if block.zone is None and block.place.heading == 1:
        return Zone.HEADLINE
    return block.zone
