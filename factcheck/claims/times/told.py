"""What a sentence tells of a date, before it is resolved."""

from typing import Any

import attrs

from factcheck.claims.times.symbols import SIGN, Marked
from factcheck.model import Hedge
from factcheck.reference.time_zones import TimeZone

# Classes behind which a phrase is over; "" is the end of the sentence.
STOPS = frozenset({"comma", "stop", "close", "dash", "genitive", "bar", ""})
_NAME = {sign: name for name, sign in SIGN.items()}


@attrs.define(eq=False)
class Told:
    """What a sentence tells of a date: the fields, before anything is resolved."""

    kind: str
    first: int
    last: int
    marked: Marked
    fields: dict[str, int]  # a field and the token it stands at
    edge: str | None = None  # START, MID, END
    mod: str | None = None
    about: bool = False
    hedge: Hedge | None = None
    quote: int | None = None  # the token where the quote begins, if before the date
    clock: "Told | None" = None  # the clock time of this day
    until: "Told | None" = None  # the other end of a range
    span: tuple[Any, Any] | None = None  # "the four months to" this: how many, of what
    anchor: "Told | None" = None  # the date that "two weeks after" counts from
    partner: "Told | None" = None  # the same instant in another zone
    years: int = 0  # an anniversary counts so many; a date that one recalls lies so many back
    piece: Any = None  # the parts.Part of it that is meant
    weak: bool = False  # a date only beside another one
    dated: "Told | None" = None  # the day that a clock time is joined with
    near: "Told | None" = None  # the nearest of several days that its sentence tells
    zone: TimeZone | None = None  # of a clock time, once it is known
    part: str | None = None  # the part of the day that is told beside it
    night: str | None = None  # that "of" two days, "from" a day, or "into" one

    def __contains__(self, field: str) -> bool:
        return field in self.fields

    def apart(self, other: "Told") -> int:
        """Return how many tokens lie between it and another date."""
        return max(other.first - self.last, self.first - other.last)

    def get(self, field: str, default: Any = None) -> Any:  # noqa: ANN401 - as many types as fields
        """Return what a field is worth."""
        index = self.fields.get(field)
        return default if index is None else self.marked.value(index)

    def word(self, field: str) -> str:
        """Return the word of a field in lower case; the empty string if it is absent."""
        index = self.fields.get(field)
        return "" if index is None else self.marked.sentence.lower[index]

    def sign(self, field: str) -> str:
        """Return the name of the class that a field was read as."""
        index = self.fields.get(field)
        return "" if index is None else _NAME[self.marked.signs[index]]

    def neighbour(self, step: int) -> str:
        """Return the word in lower case *step* tokens before (below 0) or behind the date."""
        index = self.first + step if step < 0 else self.last + step - 1
        words = self.marked.sentence.lower
        return words[index] if 0 <= index < len(words) else ""

    def behind(self, step: int = 1) -> str:
        """Return the name of the class of a token behind the date; "" at the sentence's end."""
        index = self.last + step - 1
        signs = self.marked.signs
        return _NAME[signs[index]] if index < len(signs) else ""

    def sign_at(self, index: int) -> str:
        """Return the name of the class of a token; "" outside of the sentence."""
        signs = self.marked.signs
        return _NAME[signs[index]] if 0 <= index < len(signs) else ""

    def words_of(self) -> list[str]:
        """Return its words in lower case."""
        return self.marked.sentence.lower[self.first : self.last]
