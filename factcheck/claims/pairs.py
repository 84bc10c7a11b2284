"""Pairs: two figures that are one amount, as the ends of a range or as feet and inches."""

from decimal import Decimal

import attrs

from factcheck.claims import hedges
from factcheck.claims.changes import tells_change
from factcheck.claims.measured import Amount, Figure, hedged
from factcheck.claims.sentences import Sentence
from factcheck.claims.units import COMPOUNDS
from factcheck.model import Hedge, Interval
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import load_units, plain

_HYPHEN = "-"


def pair(sentence: Sentence, one: Figure, behind: Figure) -> Amount | None:
    """Return the amount that two figures make together, if they do."""
    numbers = load_numbers(sentence.page.language.code)
    return _Range(sentence, numbers, one, behind).read() or _compound(
        sentence, numbers, one, behind
    )


@attrs.frozen
class _Range:
    """Reads two figures as the ends of a range."""

    sentence: Sentence
    numbers: Numbers
    low: Figure
    high: Figure

    def read(self) -> Amount | None:
        """Return "between 18 and 45", "10-15", "2 to 3 million"."""
        low, high, lower = self.low, self.high, self.sentence.lower
        if low.reading.vague or high.reading.vague or low.reading.parts or high.reading.parts:
            return None
        start, joint = self._joint()
        if start is None or not self._shares_unit():
            return None
        number, grain = self._scaled_like_high()
        top = high.number
        if number > top and lower[start] == "from":
            number, top = top, number  # "from -18 to -34"
        if number >= top or (joint == "or" and not self._are_neighbours(number)):
            return None
        first, hedge = hedges.before(self.sentence, start, in_digits=not low.reading.spelled)
        last, after = hedges.behind(self.sentence, high.last)
        return Amount(
            sentence=self.sentence,
            first=first,
            last=last,
            core=(low.reading.first, high.reading.last),
            interval=Interval(number, top),
            grain=max(grain, high.grain) if joint == "or" else min(grain, high.grain),
            hedge=after if hedge is Hedge.NONE else hedge,
            unit=high.unit or low.unit,
            reading=high.reading,
            is_range=True,
        )

    def _joint(self) -> tuple[int | None, str]:
        """Return the first token of a range and the word that joins it, if it is one."""
        sentence, lower = self.sentence, self.sentence.lower
        middle, opening = self.low.last, self.low.first
        if middle >= self.high.first:
            return None, ""
        start, _ = hedges.before(sentence, opening, in_digits=True)
        inner, _ = hedges.before(sentence, self.high.first, in_digits=True)
        if lower[middle : middle + 2] == [_HYPHEN, "to"] and sentence.touching(middle):
            middle += 1  # "8- to 16-metre"
        word = lower[middle]
        if middle + 1 not in (inner, self.high.first):
            return None, ""
        opener = lower[start - 1] if start else ""
        closes = self.numbers.range_opens.get(opener)
        if closes == word and (opener != "from" or self._is_span(start - 1)):
            return start - 1, word
        joins = opener != "from" and self._joins(word, middle, opener)
        return (opening, word) if joins else (None, "")

    def _is_span(self, opener: int) -> bool:
        """Say whether "from … to …" spans a range rather than tells a change."""
        before = self.sentence.lower[max(0, opener - 6) : opener]
        return not self.numbers.spans.isdisjoint(before) or not tells_change(self.sentence, opener)

    def _joins(self, word: str, middle: int, opener: str) -> bool:
        """Say whether a word between two figures makes them a range."""
        if word not in self.numbers.range_parts:
            return False
        if word == _HYPHEN:
            return self._is_tight(middle)
        # Not "rose by 20 to 80", nor "December 2022 to 745,000".
        return word != "to" or not (opener in ("up", "down", "by") or self._begins_with_a_year())

    def _is_tight(self, hyphen: int) -> bool:
        """Say whether a hyphen has space on both sides or on none."""
        return self.sentence.touching(hyphen) == self.sentence.touching(hyphen + 1)

    def _begins_with_a_year(self) -> bool:
        word = self.sentence.words[self.low.reading.first]
        return word.isdigit() and len(word) == 4 and 1900 <= self.low.number < 2100

    def _shares_unit(self) -> bool:
        """Say whether one end states the unit of both: "10 to 15%", "$10 to 15 million"."""
        low, high = self.low, self.high
        if low.unit is None or low.unit == high.unit:
            return True
        return high.unit is None and low.first < low.reading.first

    def _scaled_like_high(self) -> tuple[Decimal, Decimal]:
        """Return the low end in the scale of the high one: "10 to 15 million"."""
        low, high, scale = self.low, self.high, self.high.reading.scale
        if low.reading.scale == 1 and scale > 1 and low.number * scale < high.number:
            return plain(low.number * scale), plain(low.grain * scale)
        return plain(low.number), low.grain

    def _are_neighbours(self, number: Decimal) -> bool:
        """Say whether "or" leaves a choice of two steps: "five or six", "1,000 or 2,000"."""
        step = max(self.high.grain, Decimal(1))
        return self.high.number - number == step or self.high.number < 10


def _compound(sentence: Sentence, numbers: Numbers, large: Figure, small: Figure) -> Amount | None:
    """Return two figures of one measure: "6ft 2in", "two hours and 15 minutes"."""
    if (large.unit, small.unit) not in COMPOUNDS or large.last > small.first:
        return None
    between = sentence.lower[large.last : small.first]
    if between and not (len(between) == 1 and between[0] in (*numbers.joins, ",")):
        return None
    in_digits = not large.reading.spelled
    first, last, hedge = hedged(sentence, large.first, small.last, in_digits=in_digits)
    figure = _together(large, small)
    return Amount(
        sentence=sentence,
        first=first,
        last=last,
        core=(large.reading.first, small.reading.last),
        interval=Interval.exactly(plain(figure.number)),
        grain=figure.grain,
        hedge=hedge,
        unit=figure.unit,
        reading=figure.reading,
    )


def _together(large: Figure, small: Figure) -> Figure:
    """Return two figures as one, in the unit in which people would say it."""
    units = load_units()
    above, below = units.unit(large.unit or ""), units.unit(small.unit or "")
    if above.base in units.currencies:
        share = below.factor / above.factor
        return attrs.evolve(
            large, number=large.number + small.number * share, grain=small.grain * share
        )
    factor = above.factor / below.factor
    return attrs.evolve(small, number=large.number * factor + small.number)
