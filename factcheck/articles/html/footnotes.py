"""Footnotes: the lines that the marks of a text stand for."""

import re
from collections.abc import Collection, Iterable

from factcheck.articles.html.block import Block
from factcheck.model import Zone

# What stands before a note: its mark, and the way back.
_LABEL = re.compile(
    r"^(?:\[?\d{1,3}[\].]?|[*\u2020\u2021\u00a7]{1,3}|\^|\u2191|\u21a9\ufe0e?)\s{1,3}"
)

_BACK = " \u00a0\u21a9\ufe0e\ufe0f\u2191^"


def mark_footnotes(blocks: Iterable[Block], targets: Collection[str]) -> None:
    """Give the blocks that marks point to the zone of footnotes."""
    for block in blocks:
        if block.zone is None and any(name in targets for name in block.place.names):
            block.zone = Zone.FOOTNOTE
        if block.zone is Zone.FOOTNOTE:
            block.text = _LABEL.sub("", block.text).rstrip(_BACK)
