"""Readings: a numeral with all that is known of it, and the words where one may begin."""

from decimal import Decimal

import attrs

from factcheck.claims.found import Numeral
from factcheck.claims.sentences import Sentence
from factcheck.reference.numbers import Numbers
from factcheck.reference.units import load_units

ONE = Decimal(1)
ZERO = Decimal(0)
# No numeral has more words than this.
_LONGEST = 16


@attrs.frozen
class Reading(Numeral):
    """A numeral, and what the reader of amounts needs to know of how it is written."""

    high: Decimal | None = None  # of a vague number: the most it says
    scale: Decimal = ONE  # "million" in "3 million"
    parts: int | None = None  # of a fraction: thirds are 3
    counter: int | None = None  # of a fraction: how many parts


@attrs.frozen(eq=False)
class Opening:
    """The words from a token on, where a numeral may begin; places count from there."""

    sentence: Sentence
    numbers: Numbers
    first: int
    lower: list[str] = attrs.field(init=False)

    @lower.default
    def _that_never_run_out(self) -> list[str]:
        return [*self.sentence.lower[self.first : self.first + _LONGEST], "", "", "", ""]

    def up_to(self, at: int) -> tuple[int, int]:
        """Return the tokens of the sentence before a place."""
        return self.first, self.first + at

    def touches(self, at: int) -> bool:
        """Say whether a word stands at a place, with no space before it."""
        index = self.first + at
        return at < _LONGEST and index < len(self.sentence) and self.sentence.touching(index)

    def over_hyphen(self, at: int) -> int:
        """Return the place behind a hyphen that ties two words: "twenty-five"."""
        if self.lower[at] == "-" and self.touches(at) and self.touches(at + 1):
            return at + 1
        return at

    def scales(self, at: int) -> tuple[Decimal, int]:
        """Return the product of the scale words from a place on, and the place behind them."""
        scale = ONE
        while True:
            step = self.over_hyphen(at)
            word = self.lower[step]
            if word not in self.numbers.scales:
                return scale, at
            scale, at = scale * self.numbers.scales[word], step + 1

    def has_currency(self) -> bool:
        """Say whether a currency stands before the numeral."""
        words, lower = self.sentence.words, self.sentence.lower
        return load_units().before(words, lower, self.sign()) is not None

    def sign(self) -> int:
        """Return the first token with the sign, where there is one."""
        first, sentence = self.first, self.sentence
        if first == 0:
            return first
        before = sentence.words[first - 1]
        if before == "-" and sentence.touching(first) and self._is_minus(first - 1):
            return first - 1
        return first - 1 if before.lower() in self.numbers.minus else first

    def _is_minus(self, hyphen: int) -> bool:
        """Say whether a hyphen is a sign: not in "10-15", "10 -15", "COVID-19"."""
        if hyphen == 0:
            return True
        before = self.sentence.words[hyphen - 1]
        if self.sentence.touching(hyphen):
            return before in "(["
        return not before[-1].isdigit()
