"""A page written as text: its blocks in order, one a line, with the zones that its format shows."""

import attrs

from factcheck.articles.traced import joined
from factcheck.model import Span, Stretch, Zone


@attrs.frozen
class Composed:
    """A text, and what its format says of the parts; what lies between is for the line rules."""

    text: str
    stretches: tuple[Stretch, ...]


@attrs.define
class Composer:
    """Writes blocks below each other and remembers where each stands.

    >>> page = Composer()
    >>> page.block("Bridge reopens", Zone.HEADLINE)
    >>> page.block("The bridge is open again.")
    >>> page.composed().stretches
    (Stretch(zone=<Zone.HEADLINE: 'headline'>, span=Span(start=0, end=14)),)
    """

    _lines: list[str] = attrs.field(init=False, factory=list)
    _stretches: list[Stretch] = attrs.field(init=False, factory=list)
    _length: int = attrs.field(init=False, default=0)

    def block(self, text: str, zone: Zone | None = None) -> None:
        """Write a paragraph, heading, caption or row; one of blanks is left out."""
        words = text.strip()
        if not words:
            return
        if zone is not None:
            self._stretches.append(Stretch(zone, Span(self._length, self._length + len(words))))
        self._lines.append(words)
        self._length += len(words) + 1

    def composed(self) -> Composed:
        """Return the text and its zones."""
        return Composed(joined("\n", self._lines), tuple(self._stretches))
