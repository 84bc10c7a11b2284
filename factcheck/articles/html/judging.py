"""The judgement: which blocks of a page are its article, and what the others are."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

import attrs

from factcheck.articles.html.block import Block
from factcheck.articles.html.extractor import Opinion
from factcheck.articles.html.tree import Element
from factcheck.model import Zone
from factcheck.reference.page_elements import page_elements

_SENTENCE = 6  # words of a sentence that ends in a stop
_PARAGRAPH = 20  # words: no heading and no link is as long
_HELD = 0.6  # of a block, that an extractor must hold for the article
_LINKS = 0.5  # of a block: more of it in links leads elsewhere
_ALL_LINKS = 0.8
_LEAD = 0.4  # behind words that lead to it
_ASIDE = frozenset(
    {Zone.RELATED, Zone.NEWSLETTER, Zone.ADVERTISEMENT, Zone.COMMENT, Zone.FURNITURE}
)


@attrs.define(eq=False)
class Judgement:
    """Gives the blocks of a page that are not of its article their zones."""

    blocks: Sequence[Block]
    opinion: Opinion | None
    headline: Block | None = None
    live: bool = False
    torn: bool = False  # whether its elements end where they should not
    main: Element | None = attrs.field(init=False, default=None)
    standfirst: Block | None = attrs.field(init=False, default=None)

    def mark(self) -> None:
        """Mark what is not of the article; where nothing would be left, nothing is marked."""
        self.main = self._main_article()
        self.standfirst = self._below_headline()
        held = [self._is_held(block) for block in self.blocks]
        first, last = self._region(held)
        verdicts = [
            self._verdict(block, of_article=one, inside=first <= place <= last)
            for place, (block, one) in enumerate(zip(self.blocks, held, strict=True))
        ]
        if any(
            zone not in _ASIDE
            for zone, block in zip(verdicts, self.blocks, strict=True)
            if block is not self.headline
        ):
            for block, zone in zip(self.blocks, verdicts, strict=True):
                block.zone = zone
        if self.headline is not None:
            self.headline.zone = Zone.HEADLINE

    @property
    def found(self) -> bool:
        """Whether the article could be told from the page: it has a paragraph."""
        return any(is_prose(block) for block in self.blocks if block.zone not in _ASIDE)

    def _below_headline(self) -> Block | None:
        """Return what stands next below the headline, if it tells more than who wrote it."""
        places = [place for place, block in enumerate(self.blocks) if block is self.headline]
        for block in self.blocks[places[0] + 1 : places[0] + 2] if places else ():
            if block.zone is None and not block.linked and block.text.count(" ") >= _SENTENCE - 1:
                return block
        return None

    def _main_article(self) -> Element | None:
        """Return the ``article`` that holds the headline, or most of the prose."""
        if self.headline is not None:
            for body in reversed(self.headline.place.bodies):
                if _is_article(body):
                    return body
        prose: Counter[Element] = Counter()
        for block in self.blocks:
            if block.zone is None and is_prose(block):
                for body in filter(_is_article, block.place.bodies):
                    prose[body] += len(block.text)
        ranked = prose.most_common(2)
        if not ranked or (
            len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1] and not _within(ranked)
        ):
            return None  # several of one rank: a page of many
        return ranked[0][0]

    def _is_held(self, block: Block) -> bool:
        """Say whether a block is held for the article by itself."""
        if block.zone in _ASIDE:
            return False
        if self.opinion is None:
            return is_prose(block)
        return self.opinion.share(block.text) >= _HELD

    def _region(self, held: Sequence[bool]) -> tuple[int, int]:
        """Return from which block to which the article runs."""
        places = [
            place
            for place, block in enumerate(self.blocks)
            if (held[place] and is_prose(block)) or block is self.headline
        ]
        if not places:
            return 0, -1
        last = places[-1]
        while last + 1 < len(self.blocks) and self._follows(self.blocks[last + 1]):
            last += 1
        return places[0], last

    def _follows(self, block: Block) -> bool:
        """Say whether a block behind the last paragraph that is held is of the article as well."""
        # Where an element ended too early, no element holds what follows, nor does an extractor.
        torn_off = self.torn and block.zone is None and is_prose(block)
        return _goes_on(block) or torn_off

    def _verdict(self, block: Block, *, of_article: bool, inside: bool) -> Zone | None:
        """Return the zone of a block: as it was, or that of what stands around an article."""
        if block.zone in _ASIDE or block.zone is Zone.FOOTNOTE:
            return block.zone
        if self._is_elsewhere(block) or _leads_away(block):
            return Zone.RELATED
        if block.place.strong or of_article or block is self.standfirst:
            return block.zone
        within = self.main in block.place.bodies
        if within or (inside and (self.main is None or is_prose(block) or _goes_on(block))):
            return block.zone
        return Zone.FURNITURE

    def _is_elsewhere(self, block: Block) -> bool:
        """Say whether a block belongs to another article of the page."""
        bodies = block.place.bodies
        return (
            self.main is not None
            and not self.live
            and self.main not in bodies
            and any(_is_article(body) and body is not self.main for body in bodies)
            and not any(body in _around(self.main) for body in bodies if _is_article(body))
        )


def _goes_on(block: Block) -> bool:
    """Say whether a block belongs to the paragraph above it: a row, a caption, an item."""
    shown = block.zone in (Zone.TABLE, Zone.CAPTION) or (block.place.item and block.zone is None)
    return shown and block.link_share < _LINKS


def _leads_away(block: Block) -> bool:
    """Say whether a block is a link to something else, rather than words of which some are one."""
    if block.linked and block.link_share > _LEAD and _LEADING.match(block.text):
        return True
    if is_prose(block):
        return False
    return block.link_share > (_ALL_LINKS if block.place.strong else _LINKS)


_LEADING = re.compile(
    rf"\W{{0,3}}(?:{'|'.join(map(re.escape, page_elements().lead))})\b", re.IGNORECASE
)


def _around(element: Element) -> Collection[Element]:
    return list(element.iterancestors())


def _is_article(element: Element) -> bool:
    return bool(element.tag == "article" or element.get("role") == "article")


def _within(ranked: Sequence[tuple[Element, int]]) -> bool:
    """Say whether one of the two elements lies in the other."""
    (one, _), (other, _) = ranked
    return one in _around(other) or other in _around(one)


def is_prose(block: Block) -> bool:
    """Say whether a block speaks in sentences of its own, rather than in headings and links."""
    if block.link_share > _LINKS or block.place.heading:
        return False
    words = block.text.count(" ") + 1
    stops = block.text.rstrip("\"')]*_\u201d\u2019")[-1:] in (".", "!", "?", "\u2026")
    return words >= _PARAGRAPH or (stops and words >= _SENTENCE)
