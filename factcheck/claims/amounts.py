"""Amounts: figures with their hedge, their range and their unit, as a sentence holds them.

Every finder of quantities reads these, and picks those of its own kind.
"""

from collections.abc import Iterator
from decimal import Decimal
from weakref import WeakKeyDictionary

import attrs

from factcheck.claims import hedges
from factcheck.claims.changes import tells_change
from factcheck.claims.found import Found
from factcheck.claims.numerals import Reading, reading_at, readings
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge, Interval, Quantity
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import Units, load_units, plain

_READ: "WeakKeyDictionary[Sentence, tuple[Amount, ...]]" = WeakKeyDictionary()
_HYPHEN = "-"
_PER = frozenset({"a", "an", "per", "/", "each", "every"})
_PER_MANY = {
    Decimal(100): "per_hundred",
    Decimal(1000): "per_thousand",
    Decimal(10_000): "per_ten_thousand",
    Decimal(100_000): "per_hundred_thousand",
    Decimal(1_000_000): "per_million",
}


@attrs.frozen(kw_only=True)
class Amount:
    """One figure or range of a sentence."""

    sentence: Sentence = attrs.field(repr=False, eq=False)
    first: int  # with hedge and currency sign
    last: int  # with unit and hedge; exclusive
    core: tuple[int, int]  # the figures themselves
    interval: Interval
    grain: Decimal
    hedge: Hedge
    unit: str | None = None  # a name of the unit table; None for a bare number
    reading: Reading  # of a range: the last
    is_range: bool = False

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
        return Found(
            sentence=self.sentence,
            tokens=(self.first, self.last),
            core=self.core,
            stated=stated,
            value=load_units().base(stated, difference=difference),
        )


def amounts(sentence: Sentence) -> tuple[Amount, ...]:
    """Return the amounts of a sentence in order; ordinals and malformed numerals are none."""
    found = _READ.get(sentence)
    if found is None:
        found = _READ[sentence] = tuple(_read(sentence))
    return found


@attrs.frozen(kw_only=True)
class _Figure:
    """A numeral with the signs around it."""

    reading: Reading
    first: int  # with the currency sign
    last: int  # with the unit, exclusive
    unit: str | None
    number: Decimal
    grain: Decimal


def _read(sentence: Sentence) -> Iterator[Amount]:
    row = [one for one in readings(sentence) if not (one.ordinal or one.malformed)]
    reader = _Reader(sentence)
    row = sorted([*row, *reader.single_units()], key=lambda one: one.first)
    figures = reader.share_units([reader.figure(one) for one in row])
    place = 0
    while place < len(figures):
        figure = figures[place]
        behind = figures[place + 1] if place + 1 < len(figures) else None
        joined = reader.range_of(figure, behind) if behind else None
        if joined is None:
            joined = reader.compound(figure, behind) if behind else None
        yield joined or reader.amount(figure)
        place += 1 if joined is None else 2


class _Reader:
    """Reads the amounts of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.lower = sentence.lower
        self.units: Units = load_units()
        self.numbers: Numbers = load_numbers(sentence.page.language.code)

    # ---- a figure with its unit

    def single_units(self) -> Iterator[Reading]:
        """Yield the article of "more than a century", "an hour and a half", "for a decade"."""
        if self.numbers.articles.isdisjoint(self.lower):
            return
        known = {index for one in readings(self.sentence) for index in range(one.first, one.last)}
        for index, word in enumerate(self.lower[:-1]):
            if word not in self.numbers.articles or index in known:
                continue
            found = self.units.behind(self.sentence.words, self.lower, index + 1)
            if found is None or not self._counts_one(index, *found):
                continue
            yield Reading(index, index + 1, Decimal(1), Decimal(1), spelled=True)

    def _counts_one(self, index: int, unit: str, last: int) -> bool:
        """Say whether an article before a unit means one of it: not in "5 % a year"."""
        if unit not in self.units.rates:
            return False
        if self._and_a_part(last) is not None or self._and_a_smaller(unit, last):
            return True
        first, hedge = hedges.before(self.sentence, index, in_digits=False)
        if hedge is not Hedge.NONE:
            return True
        before = self.lower[first - 1] if first else ""
        return before == "for" and self.units.unit(unit).base in ("second", "month")

    def figure(self, reading: Reading) -> _Figure:
        """Return a numeral with its currency sign or unit."""
        prefix = self._prefix(reading)
        unit, last = self._suffix(reading) if prefix is None else (None, reading.last)
        first = reading.first
        if prefix is not None:
            unit, first = prefix
            unit, last = self._rate(unit, self._code_repeated(last))
        number, grain = reading.number, reading.grain
        part = self._and_a_part(last) if unit and not prefix else None
        if part is not None:
            number, grain, last = number + part[0], part[0], part[1]
        return _Figure(
            reading=reading, first=first, last=last, unit=unit, number=number, grain=grain
        )

    def _and_a_smaller(self, unit: str, last: int) -> bool:
        """Say whether a smaller unit follows: "an hour and 45 minutes"."""
        if self.lower[last : last + 1] != ["and"]:
            return False
        behind = reading_at(self.sentence, last + 1)
        return behind is not None and (unit, self._suffix(behind)[0]) in _COMPOUNDS

    def share_units(self, figures: list[_Figure]) -> list[_Figure]:
        """Return the figures, with the unit that the next one states for both: "45 and 50 mg"."""
        for place in range(len(figures) - 2, -1, -1):
            one, behind = figures[place], figures[place + 1]
            if one.unit or not behind.unit or behind.first != behind.reading.first:
                continue
            if self.lower[one.last : behind.first] in (["and"], [","], ["or"]) and (
                one.reading.spelled == behind.reading.spelled and not one.reading.parts
            ):
                figures[place] = attrs.evolve(one, unit=behind.unit)
        return figures

    def _prefix(self, reading: Reading) -> tuple[str, int] | None:
        """Return the currency whose sign stands before the figure, and its first token."""
        sentence, first = self.sentence, reading.first
        if not first:
            return None
        if self.lower[first - 1] == _HYPHEN and first > 1 and sentence.touching(first - 1):
            first -= 1  # "US-$50"
        found = self.units.before(sentence.words, self.lower, first)
        if found is None:
            return None
        unit, start = found
        sign = sentence.words[first - 1]
        # Letters before a figure are money when they touch it or are a code: "R26", "USD 50".
        if sign.isalpha() and len(sign) == 1 and not sentence.touching(first):
            return None
        return unit, start

    def _code_repeated(self, last: int) -> int:
        """Return the token behind a currency that is named twice: "$50 million US dollars"."""
        if last >= len(self.sentence):
            return last
        found = self.units.behind(self.sentence.words, self.lower, last)
        if found and self.units.is_money(found[0]):
            return found[1]
        return last

    def _suffix(self, reading: Reading) -> tuple[str | None, int]:
        """Return the unit behind the figure, and the token behind that."""
        sentence, last = self.sentence, reading.last
        if last >= len(sentence):
            return None, last
        if sentence.touching(last):
            sign = self.units.touching(sentence.words[last])
            if sign and not (last + 1 < len(sentence) and self._goes_on(last + 1)):
                return self._rate(sign, last + 1)
        step = last
        if (
            self.lower[step] == _HYPHEN and sentence.touching(step) and step + 1 < len(sentence)
        ) or (self.lower[step] == "of" and reading.vague and step + 1 < len(sentence)):
            step += 1
        elif reading.parts:
            step += self.lower[step] == "of"
            # "half an hour", "a quarter of a mile"
            step += step < len(sentence) and self.lower[step] in self.numbers.articles
        if step >= len(sentence):
            return None, last
        found = self._unit_at(step, reading)
        if found is None or (len(sentence.words[step]) == 1 and step > last):
            return None, last
        if self.lower[found[1] : found[1] + 2] == ["on", self.lower[found[1] - 1]]:
            return None, last  # "up by 65,000 year on year"
        return self._rate(*found)

    def _unit_at(self, index: int, reading: Reading) -> tuple[str, int] | None:
        """Return the unit at a token; a power touches its unit: "6ft2", not "6ft 2in"."""
        words = self.sentence.words
        found = self.units.behind(words, self.lower, index, reading.number)
        if found and words[found[1] - 1].isdigit() and not self.sentence.touching(found[1] - 1):
            shorter = words[: found[1] - 1]
            return self.units.behind(shorter, self.lower, index, reading.number)
        return found

    def _goes_on(self, index: int) -> bool:
        return self.sentence.touching(index) and self.sentence.words[index][0].isalnum()

    def _rate(self, unit: str, last: int) -> tuple[str, int]:
        """Return a unit with what it is "per": "mile / hour", "USD / barrel"."""
        found = self.per(last)
        if found is None or "/" in unit or self.units.unit(unit).base in ("second", "month"):
            return unit, last
        return f"{unit} / {found[0]}", found[1]

    def per(self, last: int) -> tuple[str, int] | None:
        """Return the unit of a rate that begins at *last*: "a day", "per barrel", "/h"."""
        if last + 1 >= len(self.sentence):
            return None
        word = self.lower[last]
        if word == _HYPHEN and self.lower[last + 1] in ("a", "per"):  # "$50-a-day"
            return self._per_unit(last + 3, last + 2)
        if word not in _PER or (word == "/" and not self.sentence.touching(last)):
            return None
        return self._per_unit(last + 1, last + 1)

    def _per_unit(self, index: int, least: int) -> tuple[str, int] | None:
        if index >= len(self.sentence) or index < least:
            return None
        found = self.units.behind(self.sentence.words, self.lower, index)
        if found is None or found[0] not in self.units.rates:
            return None
        return found

    def _and_a_part(self, last: int) -> tuple[Decimal, int] | None:
        """Return the part behind a unit: "an hour and a half"."""
        words = self.lower[last : last + 3]
        if len(words) == 3 and words[0] in self.numbers.joins and words[1] in self.numbers.articles:
            parts = self.numbers.fractions.get(words[2])
            if parts in (2, 4):
                return Decimal(1) / parts, last + 3
        return None

    # ---- a figure alone

    def amount(self, figure: _Figure) -> Amount:
        """Return a figure with its hedge."""
        first, last, hedge = self._hedged(figure.first, figure.last, figure.reading)
        reading, unit = figure.reading, figure.unit
        if reading.vague and reading.high is not None:
            interval = Interval(reading.number, reading.high)
        else:
            interval = Interval.exactly(plain(figure.number))
        if reading.vague and hedge is Hedge.NONE:
            hedge = Hedge.ABOUT
        if reading.parts and unit and unit != "percent":
            # "a quarter of a mile" shows quarters, not tenths.
            return self._built(
                figure, first, last, interval, hedge, grain=Decimal(1) / reading.parts
            )
        return self._built(figure, first, last, interval, hedge, grain=figure.grain)

    def _built(  # noqa: PLR0913  what an amount is made of
        self,
        figure: _Figure,
        first: int,
        last: int,
        interval: Interval,
        hedge: Hedge,
        *,
        grain: Decimal,
    ) -> Amount:
        return Amount(
            sentence=self.sentence,
            first=first,
            last=last,
            core=(figure.reading.first, figure.reading.last),
            interval=interval,
            grain=grain,
            hedge=hedge,
            unit=figure.unit,
            reading=figure.reading,
        )

    def _hedged(self, first: int, last: int, reading: Reading) -> tuple[int, int, Hedge]:
        """Return the tokens with the hedge around them, and the hedge."""
        start, hedge = hedges.before(self.sentence, first, in_digits=not reading.spelled)
        end, after = hedges.behind(self.sentence, last)
        if hedge in (Hedge.NONE, Hedge.ABOUT) and after is not Hedge.NONE:
            return start, end, after
        return start, end, hedge

    # ---- two figures

    def range_of(self, low: _Figure, high: _Figure) -> Amount | None:
        """Return two figures as a range: "between 18 and 45", "10-15", "2 to 3 million"."""
        if low.reading.vague or high.reading.vague or low.reading.parts or high.reading.parts:
            return None
        start, joint = self._joint(low, high)
        if start is None:
            return None
        unit = high.unit or low.unit
        if low.unit != high.unit and not self._shares_unit(low, high):
            return None
        number, grain = self._scaled_like(low, high)
        top = high.number
        if number > top and self.lower[start] == "from":
            number, top = top, number  # "from -18 to -34"
        if number >= top or (joint == "or" and not self._are_neighbours(number, high)):
            return None
        first, hedge = hedges.before(self.sentence, start, in_digits=not low.reading.spelled)
        last, after = hedges.behind(self.sentence, high.last)
        if hedge is Hedge.NONE:
            hedge = after
        return Amount(
            sentence=self.sentence,
            first=first,
            last=last,
            core=(low.reading.first, high.reading.last),
            interval=Interval(number, top),
            grain=max(grain, high.grain) if joint == "or" else min(grain, high.grain),
            hedge=hedge,
            unit=unit,
            reading=high.reading,
            is_range=True,
        )

    def _shares_unit(self, low: _Figure, high: _Figure) -> bool:
        """Say whether a unit at one end holds for both: "10 to 15%", "$10 to 15 million"."""
        return low.unit is None or (high.unit is None and low.first < low.reading.first)

    def _joint(self, low: _Figure, high: _Figure) -> tuple[int | None, str]:
        """Return the first token of a range and the word that joins it, if it is one."""
        middle, opening = low.last, low.first
        if middle >= high.first:
            return None, ""
        start, _ = hedges.before(self.sentence, opening, in_digits=True)
        inner, _ = hedges.before(self.sentence, high.first, in_digits=True)
        if self.lower[middle : middle + 2] == [_HYPHEN, "to"] and self.sentence.touching(middle):
            middle += 1  # "8- to 16-metre"
        word = self.lower[middle]
        if not (inner == middle + 1 or high.first == middle + 1):
            return None, ""
        opener = self.lower[start - 1] if start else ""
        closes = self.numbers.range_opens.get(opener)
        if closes == word and (opener != "from" or self._is_span(start - 1)):
            return start - 1, word
        joins = opener != "from" and self._joins(word, middle, opener, low)
        return (opening, word) if joins else (None, "")

    def _joins(self, word: str, middle: int, opener: str, low: _Figure) -> bool:
        """Say whether a word between two figures makes them a range."""
        if word not in self.numbers.range_parts:
            return False
        if word == _HYPHEN:
            return self._is_tight(middle)
        # Not "rose by 20 to 80", nor "December 2022 to 745,000".
        return word != "to" or not (opener in ("up", "down", "by") or self._ends_a_date(low))

    def _ends_a_date(self, low: _Figure) -> bool:
        figure = self.sentence.words[low.reading.first]
        return figure.isdigit() and len(figure) == 4 and 1900 <= low.number < 2100

    def _is_tight(self, hyphen: int) -> bool:
        """Say whether a hyphen has space on both sides or on none."""
        return self.sentence.touching(hyphen) == self.sentence.touching(hyphen + 1)

    def _is_span(self, opener: int) -> bool:
        """Say whether "from … to …" spans a range rather than tells a change."""
        before = self.lower[max(0, opener - 6) : opener]
        if not self.numbers.spans.isdisjoint(before):
            return True
        return not tells_change(self.sentence, opener)

    def _scaled_like(self, low: _Figure, high: _Figure) -> tuple[Decimal, Decimal]:
        """Return the low end in the scale of the high one: "10 to 15 million"."""
        scale = high.reading.scale
        if low.reading.scale == 1 and scale > 1 and low.number * scale < high.number:
            return plain(low.number * scale), plain(low.grain * scale)
        return plain(low.number), low.grain

    def _are_neighbours(self, number: Decimal, high: _Figure) -> bool:
        step = max(high.grain, Decimal(1))
        return high.number - number == step or high.number < 10

    def compound(self, large: _Figure, small: _Figure) -> Amount | None:
        """Return two figures of one measure: "6ft 2in", "two hours and 15 minutes"."""
        if not (large.unit and small.unit) or large.last > small.first:
            return None
        between = self.lower[large.last : small.first]
        if between and not (len(between) == 1 and between[0] in (*self.numbers.joins, ",")):
            return None
        if (large.unit, small.unit) not in _COMPOUNDS:
            return None
        first, last, hedge = self._hedged(large.first, small.last, large.reading)
        figure = self._together(large, small)
        built = self._built(
            figure, first, last, Interval.exactly(plain(figure.number)), hedge, grain=figure.grain
        )
        return attrs.evolve(built, core=(large.reading.first, small.reading.last))

    def _together(self, large: _Figure, small: _Figure) -> _Figure:
        """Return two figures as one, in the unit in which people would say it."""
        above, below = self.units.unit(large.unit or ""), self.units.unit(small.unit or "")
        if above.base in self.units.currencies:
            share = below.factor / above.factor
            return attrs.evolve(
                large, number=large.number + small.number * share, grain=small.grain * share
            )
        factor = above.factor / below.factor
        return attrs.evolve(small, number=large.number * factor + small.number)


# A second figure of the smaller unit goes on with the first.
_COMPOUNDS = frozenset(
    {
        ("foot", "inch"),
        ("stone", "pound"),
        ("pound", "ounce"),
        ("hour", "minute"),
        ("minute", "second"),
        ("year", "month"),
        ("USD", "USD_cent"),
        ("EUR", "EUR_cent"),
        ("GBP", "GBP_pence"),
    }
)
