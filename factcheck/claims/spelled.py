"""Numbers in words: what each word adds to the number before it."""

from decimal import Decimal

import attrs

from factcheck.claims.figures import grain_of
from factcheck.reference.numbers import Numbers

_ONE = Decimal(1)
_ZERO = Decimal(0)
_HUNDRED = Decimal(100)


@attrs.define
class Sum:
    """A number in words, as far as it is read; a word that it does not take ends it.

    >>> from factcheck.reference.numbers import load_numbers
    >>> number = Sum(load_numbers())
    >>> [number.takes(word) for word in "two hundred five thousand".split()], number.number
    ([True, True, True, True], Decimal('205000'))
    """

    numbers: Numbers
    current: Decimal | None = None  # what no scale has multiplied yet
    total: Decimal = _ZERO
    grain: Decimal = _ONE  # of what the last scale has multiplied
    scale: Decimal = _ONE  # the last of "thousand", "million" …
    ordinal: bool = False
    last: str | None = None  # the kind of the last word

    @property
    def number(self) -> Decimal:
        """The number so far."""
        return self.total + (self.current or _ZERO)

    @property
    def step(self) -> Decimal:
        """The grain of the number: "fifty million" shows millions."""
        return grain_of(self.current) if self.current else self.grain

    def takes(self, word: str) -> bool:
        """Add a word to the number, and say whether it belongs to it."""
        if self.ordinal:
            return False
        return self._takes_cardinal(word) or self._takes_scale(word) or self._takes_ordinal(word)

    def _takes_cardinal(self, word: str) -> bool:
        value = self.numbers.cardinals.get(word)
        if value is None or not self._adds(value):
            return False
        self.current = (self.current or _ZERO) + value
        self.last = "cardinal"
        return True

    def _takes_scale(self, word: str) -> bool:
        factor = self.numbers.scales.get(word)
        if factor is None or (self.current is None and self.last != "scale"):
            return False
        if self.current is None:
            self.total *= factor  # "lakh crore"
            self.grain *= factor
        elif factor <= _HUNDRED:
            self.current *= factor
        else:
            self.grain = grain_of(self.current) * factor
            self.total += self.current * factor
            self.current, self.scale = None, Decimal(factor)
        self.last = "scale"
        return True

    def _takes_ordinal(self, word: str) -> bool:
        value = self.numbers.ordinals.get(word)
        if value is None or not self._ends_in(word, value):
            return False
        if value >= _HUNDRED:
            self.current = (self.current or _ONE) * value
        else:
            self.current = (self.current or _ZERO) + value
        self.ordinal = True
        return True

    def _ends_in(self, word: str, value: int) -> bool:
        if self.current is None:
            return self.last is None
        if value >= _HUNDRED:
            return self.last == "cardinal"
        # "sixty-second" is a place, "ten second" a time.
        return self._adds(value) and not (word == "second" and self.current < 20)

    def _adds(self, value: int) -> bool:
        """Say whether a word goes on with the number: "twenty-five", "two hundred five"."""
        if self.current is None or self.last is None:
            return self.current is None
        if self.last == "scale":
            return self.current % _HUNDRED == 0 and value < _HUNDRED
        tens = self.current % _HUNDRED
        return tens >= 20 and tens % 10 == 0 and 0 < value < 10
