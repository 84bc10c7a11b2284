"""Texts whose characters know where they stood, for whoever writes back into what was read."""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import Any, Self, SupportsIndex

# Where a character stood: an element of a part, and the number of the character in its text.
Place = tuple[Any, int]


class Traced(str):
    """A text, and for each of its characters where it was read from, if that is known.

    What readers do with a text keeps the places. What is not foreseen here yields a plain text, or
    characters without a place: a trace can be lost, but never be wrong.

    >>> read = Traced("34 dead ", [("run", number) for number in range(8)])
    >>> ("Toll: " + read.strip()).places[5:8]
    (None, ('run', 0), ('run', 1))
    """

    __slots__ = ("places",)
    places: tuple[Place | None, ...]

    def __new__(cls, text: str, places: Iterable[Place | None]) -> Self:
        """Return a text with a place for each of its characters."""
        made = super().__new__(cls, text)
        made.places = tuple(places)
        if len(made.places) != len(made):
            raise ValueError(f"{len(made.places)} places for {len(made)} characters")
        return made

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        taken = super().__getitem__(key)
        return Traced(taken, self.places[key]) if isinstance(key, slice) else taken

    def __add__(self, other: str) -> str:
        return Traced(super().__add__(other), self.places + places_of(other))

    def __radd__(self, other: str) -> str:
        return Traced(other + str(self), places_of(other) + self.places)

    def strip(self, chars: str | None = None) -> str:
        """Return the text without blanks, or these characters, around it."""
        start = len(self) - len(super().lstrip(chars))
        return self[start : start + len(super().strip(chars))]

    def split(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]:
        """Return the parts between separators; those between any blanks are plain."""
        parts: list[str] = super().split(sep, maxsplit)
        if sep is None:
            return parts
        traced, start = [], 0
        for part in parts:
            traced.append(self[start : start + len(part)])
            start += len(part) + len(sep)
        return traced

    def replace(self, old: str, new: str, count: SupportsIndex = -1) -> str:
        """Return the text with other words for some; those of the same length stand there."""
        if count != -1:
            return super().replace(old, new, count)
        if len(old) == len(new):
            return Traced(super().replace(old, new), self.places)
        return joined(new, self.split(old))

    def translate(self, table: Mapping[int, int | str | None], /) -> str:  # type: ignore[override]
        """Return the text with other signs for some of its own; each stands where that did."""
        signs = [sign.translate(table) for sign in str(self)]
        spread = ((place,) * len(sign) for place, sign in zip(self.places, signs, strict=True))
        return Traced("".join(signs), chain.from_iterable(spread))


def traced(text: str, element: object) -> Traced:
    """Return the text of an element as characters that know it."""
    return Traced(text, ((element, number) for number in range(len(text))))


def plain(text: str, element: object) -> str:
    """Return the text of an element as it is: for whoever only reads."""
    del element
    return text


# What a reader does with each text of an element: it is either of the two above.
Trace = Callable[[str, object], str]


def places_of(text: str) -> tuple[Place | None, ...]:
    """Return where the characters of a text stood; those of a plain one, nobody knows."""
    return text.places if isinstance(text, Traced) else (None,) * len(text)


def joined(between: str, parts: Iterable[str]) -> str:
    """Return parts as one text: ``between.join(parts)`` that keeps their places."""
    those = list(parts)
    if not any(isinstance(one, Traced) for one in those):
        return between.join(those)
    places: list[Place | None] = []
    for number, one in enumerate(those):
        places += (places_of(between) if number else ()) + places_of(one)
    return Traced(between.join(those), places)


def replaced(pattern: re.Pattern[str], by: str, text: str) -> str:
    """Return a text with other words for what a pattern finds, as its ``sub`` does."""
    if not isinstance(text, Traced):
        return pattern.sub(by, text)
    parts, reached = [], 0
    for found in pattern.finditer(text):
        parts.append(text[reached : found.start()])
        reached = found.end()
    return joined(by, [*parts, text[reached:]])
