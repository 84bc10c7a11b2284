"""Teasers: pages of links to articles, each with its headline and perhaps a line of its text."""

from collections.abc import Sequence

from factcheck.articles.html.block import Block
from factcheck.articles.html.judging import Judgement, is_prose
from factcheck.model import Zone

_LINKS = 0.5  # of a block
_MANY_LINKS = 10  # blocks that lead elsewhere
_MANY_CARDS = 5  # elements that hold an article each


def set_teasers_aside(blocks: Sequence[Block], judgement: Judgement) -> bool:
    """Say whether a page is one of teasers; if so, they are no words of an article."""
    shown = [block for block in blocks if block.zone in (None, Zone.HEADLINE)]
    prose = [block for block in shown if is_prose(block) and block.zone is None]
    links = sum(1 for block in shown if block.link_share > _LINKS and block.zone is None)
    many = links >= _MANY_LINKS and links > 2 * len(prose)
    if judgement.live or not (many or _are_cards(shown, prose)):
        return False
    for block in shown:
        if block.link_share > _LINKS or block.place.bodies or not is_prose(block):
            block.zone = Zone.RELATED
    return True


def _are_cards(shown: Sequence[Block], prose: Sequence[Block]) -> bool:
    """Say whether all that is told stands in small articles below headlines that are links."""
    cards = {
        block.place.bodies[-1]
        for block in shown
        if block.place.heading
        and block.link_share > _LINKS
        and block.place.bodies
        and block.place.bodies[-1].tag == "article"
    }
    held = sum(any(body in cards for body in block.place.bodies) for block in prose)
    return len(cards) >= _MANY_CARDS and held == len(prose) <= len(cards)
