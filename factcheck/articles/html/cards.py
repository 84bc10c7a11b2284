"""Cards: a figure and what it counts, which a page shows below each other."""

import re
from collections.abc import Sequence

from factcheck.articles.html.block import Block

_FIGURE = re.compile(
    r"[^\w\n]{0,3}\d[\d.,\u00a0\u2009\u202f ]{0,20}[^\s\d]{0,3}(?:\s?(?:million|billion|m|bn|k))?"
)
_LONGEST = 120  # characters of what is counted


def joined(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks in which a figure and its label, in one card, are a line."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        figure, _, label = block.text.partition("\n")
        if block.place.card is not None and _FIGURE.fullmatch(figure):
            block.text = f"{figure} {label}".strip()
        if last is not None and _is_label(last, block):
            last.text = f"{last.text} {block.text}"
            last.linked += block.linked
        else:
            found.append(block)
    return found


def _is_label(figure: Block, label: Block) -> bool:
    card = figure.place.card
    return (
        card is not None
        and label.place.card is card
        and _FIGURE.fullmatch(figure.text) is not None
        and len(label.text) <= _LONGEST
        and not any(character.isdigit() for character in label.text)
    )
