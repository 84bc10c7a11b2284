"""Comments in a text that speak to factcheck: ``<!-- factcheck: ignore CF31 reason="…" -->``.

They are no words of the article: a figure in one is no claim.
"""

import re
from collections.abc import Iterator

_OPENS, _CLOSES = "<!--", "-->"
_CALL = re.compile(r"<!--\s{0,8}factcheck:", re.IGNORECASE)
LONGEST = 2_000  # characters of a comment


def stands_in_comment(text: str, place: int) -> bool:
    """Say whether a place of a text lies in such a comment."""
    start = text.rfind(_OPENS, max(0, place - LONGEST), place)
    return start >= 0 and any(
        first == 0 and start + last > place
        for first, last in comments_in(text[start : start + LONGEST])
    )


def comments_in(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield where the comments that speak to factcheck begin and end.

    >>> text = "34 died. <!-- factcheck: ignore reason='by telephone' --> More later."
    >>> [text[first:last][:14] for first, last in comments_in(text)]
    ['<!-- factcheck']
    """
    for match in _CALL.finditer(text, start):
        end = text.find(_CLOSES, match.end(), match.start() + LONGEST)
        other = text.find(_OPENS, match.end(), end) if end >= 0 else -1
        if end >= 0 and other < 0:
            yield match.start(), end + len(_CLOSES)
