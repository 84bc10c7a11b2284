"""Words beside points: each where it hides nothing, or left out."""

from collections.abc import Iterator, Sequence

import attrs

from factcheck.report.page.pictures.letters import LINE

_GAP = 7  # pixels between a point and its words
_FAR = 18  # pixels that words may stand further off


@attrs.frozen
class Box:
    """A part of a picture, in whole pixels."""

    left: int
    top: int
    right: int
    bottom: int

    def overlaps(self, other: "Box") -> bool:
        """Say whether the two share a pixel."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, frame: "Box") -> bool:
        """Say whether all of it lies in a frame."""
        return (
            frame.left <= self.left
            and self.right <= frame.right
            and frame.top <= self.top
            and self.bottom <= frame.bottom
        )


@attrs.frozen
class Label:
    """Lines of words, and where the first of them is written: the middle of its base line."""

    x: int
    y: int
    lines: tuple[str, ...]
    box: Box


@attrs.define
class Labels:
    """The labels of a picture: they stay in its frame, and off its points, lines and each other."""

    frame: Box
    marks: Sequence[Box]
    lines: Sequence[Box]
    placed: list[Label] = attrs.field(factory=list)

    def place(self, x: int, y: int, lines: tuple[str, ...], wide: int) -> bool:
        """Write words beside a point if there is room for them; say whether there was."""
        free = [label for label in _around(x, y, lines, wide) if self._is_free(label.box)]
        if not free:
            return False
        self.placed.append(min(free, key=lambda label: self._crossed(label.box)))
        return True

    def _is_free(self, box: Box) -> bool:
        return box.within(self.frame) and not any(map(box.overlaps, self._taken()))

    def _taken(self) -> Iterator[Box]:
        yield from (label.box for label in self.placed)
        yield from self.marks

    def _crossed(self, box: Box) -> int:
        """Return how many lines run through a box."""
        return sum(box.overlaps(line) for line in self.lines)


def _around(x: int, y: int, lines: tuple[str, ...], wide: int) -> Iterator[Label]:
    """Yield the places beside a point, the best first."""
    high, half = LINE * len(lines), -(-wide // 2)
    above, below = y - _GAP - high, y + _GAP
    aside = _GAP + half
    middles = (
        (x, above), (x - half, above), (x + half, above),
        (x + aside, y - high // 2), (x - aside, y - high // 2),
        (x, below), (x + half, below), (x - half, below),
        (x, above - _FAR), (x, below + _FAR),
    )  # fmt: skip
    for middle, top in middles:
        box = Box(middle - half, top, middle + half, top + high)
        yield Label(middle, top + LINE - 4, lines, box)
