"""Measured: a figure with its unit, and the amount that one or two of them make."""

from decimal import Decimal

import attrs

from factcheck.claims import hedges
from factcheck.claims.found import Found
from factcheck.claims.readings import Reading
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge, Interval, Quantity
from factcheck.reference.forms import load_forms
from factcheck.reference.units import load_units, plain

_HYPHEN = "-"
_PER_NOUN = " / count"


@attrs.define(kw_only=True)
class Figure:
    """A numeral with the signs around it."""

    reading: Reading
    first: int  # with the currency sign
    last: int  # with the unit, exclusive
    unit: str | None
    number: Decimal
    grain: Decimal


@attrs.define(kw_only=True, eq=False)
class Amount:
    """One figure or range of a sentence."""

    sentence: Sentence = attrs.field(repr=False)
    first: int  # with hedge and currency sign
    last: int  # with unit and hedge; exclusive
    core: tuple[int, int]  # the figures themselves
    low: Decimal  # the ends of the figure or range itself, whatever the hedge makes of them
    high: Decimal
    grain: Decimal
    hedge: Hedge
    unit: str | None = None  # a name of the unit table; None for a bare number
    reading: Reading  # of a range: the last
    is_range: bool = False

    @property
    def interval(self) -> Interval:
        """The figure or range itself, without what the hedge makes of it."""
        return Interval(self.low, self.high)

    @property
    def single(self) -> Decimal | None:
        """The figure itself, without its bounds; None for a range."""
        return None if self.is_range else self.reading.number

    def quantity(self, unit: str | None = None) -> Quantity:
        """Return the amount as a quantity of its unit, or of another."""
        return Quantity(
            amount=hedges.bounded(self.interval, self.hedge),
            unit=unit or self.unit or "count",
            grain=self.grain,
            hedge=self.hedge,
        )

    def found(self, unit: str | None = None, *, difference: bool = False) -> Found:
        """Return the amount as a find, in its own unit or another."""
        stated = self.quantity(unit)
        found = Found(
            sentence=self.sentence,
            tokens=(self.first, self.last),
            core=self.core,
            stated=stated,
            value=load_units().base(stated, difference=difference),
        )
        if stated.unit.endswith(_PER_NOUN):
            found.counted_as = self._denominator()
        return found

    def _denominator(self) -> str | None:
        """Return the noun that a figure is "per": that of "$1.08 per share"."""
        sentence, last = self.sentence, self.last
        per = load_forms(sentence.page.language.code).per
        for at in range(last - 2, self.core[1] - 1, -1):
            if sentence.lower[at] in per:
                start = at + 1 + (sentence.lower[at + 1] == _HYPHEN)  # "a $200-a-night room"
                return sentence.phrase(start, last)
        return None


def hedged(sentence: Sentence, first: int, last: int, *, in_digits: bool) -> tuple[int, int, Hedge]:
    """Return the tokens with the hedge around them, and the hedge."""
    start, hedge = hedges.before(sentence, first, in_digits=in_digits)
    end, after = hedges.behind(sentence, last)
    if after is not Hedge.NONE and (hedge is Hedge.NONE or hedge is Hedge.ABOUT):
        return start, end, after
    return start, end, hedge


def scaled(reading: Reading, number: Decimal, behind: Reading) -> Decimal:
    """Return a number in the scale of the figure behind it: the low end of "10 to 15 million"."""
    scale = behind.scale
    if scale > 1 and reading.scale == 1 and number * scale < behind.number:
        return plain(number * scale)
    return number
