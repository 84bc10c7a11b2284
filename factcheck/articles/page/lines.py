"""The lines of a page, ready to be told apart."""

from collections.abc import Iterator

import attrs

from factcheck.model import Zone
from factcheck.reference.plain import plain

_BULLETS = " \t\u2022\u00b7\u25aa\u25cf\u25ba\u25b6*|>#\u2013\u2014-"
AROUND = _BULLETS + ":.,;\u2026()[]<\u00bb\u203a\u2192"


@attrs.define(eq=False)
class Line:
    """A line that is not blank, without the blanks around it; its zone once it is known."""

    start: int
    end: int
    text: str  # in plain characters, of the same length
    number: int  # among the lines that are not blank
    zone: Zone | None = None
    stamped: int = 0  # where the stamp of a live page at its head ends
    lower: str = attrs.field(init=False)
    opening: str = attrs.field(init=False)  # in small letters, without bullets in front
    first_word: str = attrs.field(init=False)  # of the opening

    def __attrs_post_init__(self) -> None:
        """Work out what all rules look at."""
        self.lower = self.text.lower()
        self.opening = self.lower.lstrip(_BULLETS)
        self.first_word = self.opening.partition(" ")[0]

    @property
    def bare(self) -> str:
        """The line in small letters, without bullets and punctuation around it."""
        return self.lower.strip(AROUND)

    @property
    def words(self) -> int:
        """How many words the line has."""
        return self.text.count(" ") + 1

    @property
    def stops(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.text.rstrip("\"')]*_")[-1:] in (".", "!", "?", "\u2026")

    @property
    def is_prose(self) -> bool:
        """Whether the line is a paragraph rather than a heading or a link."""
        return self.words >= _PARAGRAPH or (self.stops and self.words >= _SENTENCE)


_PARAGRAPH = 28  # words: no heading is as long
_SENTENCE = 6  # words of a sentence that ends in a stop


def cut(text: str, start: int = 0) -> Iterator[Line]:
    """Yield the lines of a text that are not blank, from *start* on."""
    number = 0
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        whole = text[start:stop]
        if words := whole.strip():
            begin = start + len(whole) - len(whole.lstrip())
            yield Line(begin, begin + len(words), plain(words), number)
            number += 1
        start = stop + 1
