"""Readings: a numeral with all that is known of it, and the row of words it is read from."""

from decimal import Decimal

import attrs

from factcheck.claims.sentences import Sentence
from factcheck.reference.numbers import Numbers
from factcheck.reference.units import load_units

ONE = Decimal(1)
ZERO = Decimal(0)
DIGITS = frozenset("0123456789")
# A numeral looks so many words behind its end at most; so many empty words end a row.
_AHEAD = 12
# "lakh crore" and "thousand million million" are as long as rows of scales get.
_MOST_SCALES = 3
_MINUS = "\u2212"
# What may touch the minus of a figure: "(-5)", "$-5".
_OPENS = frozenset("([$€£¥₹<>≤≥≈~=")
# A line of a table holds so many figures at least.
_LEAST_FIGURES = 2


# Plain and slotted: an article holds hundreds, and nobody changes one after it is read.
@attrs.define(eq=False)
class Reading:
    """A number at tokens of a sentence, however it is written: "37,000", "five and a half"."""

    first: int
    last: int  # the token behind it
    number: Decimal
    grain: Decimal  # the smallest step that the writing shows: 1,000 for "37,000"
    ordinal: bool = False  # "second", "75th"
    spelled: bool = False  # in words: "thirty-four", "half a million"
    vague: bool = False  # "dozens", "several": a magnitude, not a figure
    malformed: str | None = None  # what is wrong with the writing: "4,2000"
    high: Decimal | None = None  # of a vague number: the most it says
    scale: Decimal = ONE  # "million" in "3 million"
    parts: int | None = None  # of a fraction: thirds are 3
    counter: int | None = None  # of a fraction: how many parts


@attrs.define(eq=False)
class Row:
    """The tokens of a sentence; places count from its first, and words never run out."""

    sentence: Sentence
    numbers: Numbers
    words: list[str] = attrs.field(init=False)
    lower: list[str] = attrs.field(init=False)
    starts: list[int] = attrs.field(init=False)
    ends: list[int] = attrs.field(init=False)
    _table: int | None = attrs.field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        """Lay out the tokens."""
        sentence, nothing = self.sentence, [""] * _AHEAD
        self.words, self.lower = sentence.words + nothing, sentence.lower + nothing
        self.starts, self.ends = sentence.starts, sentence.ends

    def touches(self, at: int) -> bool:
        """Say whether a word stands at a place, with no space before it."""
        return 0 < at < len(self.starts) and self.starts[at] == self.ends[at - 1]

    def before(self, at: int) -> str:
        """Return the word before a place, in lower case."""
        return self.lower[at - 1] if at else ""

    def over_hyphen(self, at: int) -> int:
        """Return the place behind a hyphen that ties two words: "twenty-five"."""
        tied = self.lower[at] in self.numbers.hyphens and self.touches(at) and self.touches(at + 1)
        return at + 1 if tied else at

    def scales(self, at: int) -> tuple[Decimal, int]:
        """Return the product of the scale words from a place on, and the place behind them."""
        scale, numbers = ONE, self.numbers
        for _ in range(_MOST_SCALES):
            step = self.over_hyphen(at)
            factor = numbers.scales.get(self.lower[step]) or self._plural_scale(step)
            if factor is None or (self._is_capitals(step) and step == at):
                break
            scale, at = scale * factor, step + 1
        return scale, at

    def sizes(self, at: int) -> tuple[Decimal, int]:
        """Return the scales from a place on where none is counted: "10s of thousands of men"."""
        scale, end = self.scales(at)
        factor = self.numbers.plural_scales.get(self.lower[end])
        return (scale, end) if factor is None else (scale * factor, end + 1)

    def _plural_scale(self, at: int) -> int | None:
        """Return the scale of "five billions"; "millions of people" are vague."""
        factor = self.numbers.plural_scales.get(self.lower[at])
        return None if factor is None or self.lower[at + 1] in self.numbers.of else factor

    def _is_capitals(self, at: int) -> bool:
        """Say whether a scale is rather the letters of a name: "in 2008 TN voters"."""
        word = self.words[at]
        return (
            word.isupper()
            and self.lower[at] in self.numbers.abbreviated
            and not self.has_currency(at - 1)
        )

    def has_currency(self, first: int) -> bool:
        """Say whether a currency stands before the numeral that begins at a place."""
        return load_units().before(self.words, self.lower, self.sign(first)) is not None

    def has_unit(self, at: int) -> bool:
        """Say whether a unit begins at a place."""
        return bool(self.words[at]) and (
            load_units().behind(self.words, self.lower, at) is not None
        )

    def follows_a_name(self, first: int) -> bool:
        """Say whether a figure belongs to the name before it: "June 3 200 people fled"."""
        if not first or not self.words[first - 1][0].isalpha():
            return False
        if self.touches(first):
            return load_units().before(self.words, self.lower, first) is None
        return self.words[first - 1][0].isupper() and not self.has_currency(first)

    def sign(self, first: int) -> int:
        """Return the first token of a numeral with its sign, where it has one."""
        before = self.lower[first - 1] if first else ""
        numbers = self.numbers
        if before in numbers.minus:
            return first - 1
        if self.over_hyphen(first - 1) == first > 1 and self.lower[first - 2] in numbers.minus:
            return first - 2  # "minus-20 degree cold"
        return first - 1 if before in numbers.hyphens and self._is_minus(first) else first

    def _is_minus(self, first: int) -> bool:
        """Say whether a hyphen is a sign: not in "10-15", "10 -15", "COVID-19"."""
        hyphen = first - 1
        if not self.touches(first) and (
            self.sentence.page.article.text[self.starts[hyphen]] != _MINUS
        ):
            return False  # a dash, or the bullet of a list
        if hyphen == 0:
            return True
        before = self.words[hyphen - 1]
        if self.touches(hyphen):
            return before in _OPENS
        return not (before[-1].isdigit() or before.lower() in self.numbers.ends_figures)

    @property
    def table(self) -> int:
        """The place from which a line of a table holds figures alone; behind the end if it is none.

        In "Net income (1,234) 2,345" they are two; "the French (1,234)." is no such line, nor are
        years or the minutes of goals.
        """
        if self._table is None:
            words = self.sentence.words
            start = max((at + 1 for at, word in enumerate(words) if word[0].isalpha()), default=0)
            figures = [word for word in words[start:] if word[0] in DIGITS]
            exact = [word for word in figures if "," in word or "." in word]
            self._table = start if exact and len(figures) >= _LEAST_FIGURES else len(words)
        return self._table
