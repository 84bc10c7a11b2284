"""Pages: the blocks of an article, and those that stand around it, in the order of reading."""

import attrs

from factcheck.articles.html.block import Block
from factcheck.articles.html.footnotes import mark_footnotes
from factcheck.articles.html.looks import Looks
from factcheck.articles.html.tree import Element
from factcheck.articles.html.walking import Walk
from factcheck.model import Notice


@attrs.frozen
class Page:
    """All that a page shows, and what is doubtful about it."""

    blocks: tuple[Block, ...]
    notices: tuple[Notice, ...] = ()


def page_of(root: Element) -> Page:
    """Return the blocks of a page, each in its zone."""
    walk = Walk(Looks())
    blocks = walk.read(root)
    mark_footnotes(blocks, walk.targets)
    return Page(tuple(blocks))
