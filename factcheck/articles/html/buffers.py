"""Buffers: the words of a block while it is being read."""

import attrs

from factcheck.articles.html.characters import shown

_TAIL = 32  # characters that what follows may depend on


@attrs.define(eq=False)
class Buffer:
    """Words that stand in one line, or in lines that are broken by hand."""

    linked: int = 0
    _parts: list[str] = attrs.field(factory=list)
    _tail: str = ""

    def write(self, text: str, *, linked: bool = False, exact: bool = False) -> None:
        """Write the characters of a text node, with the blanks as a browser shows them."""
        words = text if exact else shown(text)
        if self._tail[-1:] in (" ", "\n", "") and not exact:
            words = words.lstrip(" ")
        if not words:
            return
        self._parts.append(words)
        self._tail = (self._tail + words[-_TAIL:])[-_TAIL:]
        if linked:
            self.linked += len(words)

    def break_line(self) -> None:
        """Go on in a new line."""
        self._parts.append("\n")
        self._tail = (self._tail + "\n")[-_TAIL:]

    @property
    def tail(self) -> str:
        """The last characters."""
        return self._tail

    @property
    def empty(self) -> bool:
        """Whether nothing can be seen yet."""
        return not self._tail.strip()

    def taken(self) -> tuple[str, int]:
        """Return the words and how many of their characters are links, and begin anew."""
        text, linked = "".join(self._parts), self.linked
        self._parts, self._tail, self.linked = [], "", 0
        return text, linked
