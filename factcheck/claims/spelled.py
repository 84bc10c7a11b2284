"""Spelled: numerals in words, and what each word adds to the number before it."""

from decimal import Decimal

import attrs

from factcheck.claims.figures import grain_of, is_too_large
from factcheck.claims.parts import and_a_part, begins_a_part, improper
from factcheck.claims.points import pointed
from factcheck.claims.readings import ONE, Reading, Row
from factcheck.reference.numbers import Numbers
from factcheck.reference.units import plain

_DOZEN, _HUNDRED = 12, 100


@attrs.define
class Sum:
    """A number in words, as far as it is read; a word that it does not take ends it.

    >>> from factcheck.reference.numbers import load_numbers
    >>> number = Sum(load_numbers())
    >>> [number.takes(word) for word in "two hundred five thousand".split()], number.number
    ([True, True, True, True], Decimal('205000'))
    """

    numbers: Numbers
    current: int | None = None  # what no scale has multiplied yet
    total: int = 0
    grain: int = 1  # of what the last scale has multiplied
    scale: int = 1  # the last of "thousand", "million" …
    ordinal: bool = False
    last: str | None = None  # the kind of the last word

    @property
    def number(self) -> Decimal:
        """The number so far."""
        return Decimal(self.total + (self.current or 0))

    @property
    def step(self) -> Decimal:
        """The grain of the number: "fifty million" shows millions."""
        return grain_of(Decimal(self.current)) if self.current else Decimal(self.grain)

    def takes(self, word: str) -> bool:
        """Add a word to the number, and say whether it belongs to it."""
        if self.ordinal:
            return False
        return self._takes_cardinal(word) or self._takes_scale(word) or self._takes_ordinal(word)

    def _takes_cardinal(self, word: str) -> bool:
        value = self.numbers.cardinals.get(word)
        if value is None or not self._adds(value):
            return False
        self.current = (self.current or 0) + value
        self.last = "cardinal"
        return True

    def _takes_scale(self, word: str) -> bool:
        factor = self.numbers.scales.get(word) or self.numbers.plural_scales.get(word)
        if factor is None or (self.current is None and self.last != "scale"):
            return False
        if is_too_large(self.number, Decimal(factor)):
            return False
        if self.current is None:
            self.total *= factor  # "lakh crore"
            self.grain *= factor
        elif factor <= _HUNDRED:
            self.current *= factor
        elif self.total and factor >= self.scale:
            return False  # "two million" and "three million"
        else:
            self.grain = int(grain_of(Decimal(self.current))) * factor
            self.total += self.current * factor
            self.current, self.scale = None, factor
        self.last = "scale"
        return True

    def _takes_ordinal(self, word: str) -> bool:
        value = self.numbers.ordinals.get(word)
        if value is None or not self._ends_in(word, value):
            return False
        if value >= _HUNDRED:
            self.current = (self.current or 1) * value
        else:
            self.current = (self.current or 0) + value
        self.ordinal = True
        return True

    def _ends_in(self, word: str, value: int) -> bool:
        if self.current is None:
            return self.last is None
        if value >= _HUNDRED:
            return self.last == "cardinal" or (value > _HUNDRED and not self.total)
        # "sixty-second" is a place, "ten second" a time.
        return self._adds(value) and not (word in self.numbers.seconds and self.current < 20)

    def _adds(self, value: int) -> bool:
        """Say whether a word goes on with the number: "twenty-five", "two hundred five"."""
        if self.current is None or self.last is None:
            return self.current is None
        if self.last == "scale":
            return self.current % _HUNDRED == 0 and value < _HUNDRED
        tens = self.current % _HUNDRED
        return tens >= 20 and tens % 10 == 0 and 0 < value < 10


def vague(row: Row, first: int) -> Reading | None:
    """Return "dozens", "tens of thousands", "several hundred", "a couple"."""
    numbers, lower = row.numbers, row.lower
    at = first + 1 if lower[first] in numbers.articles else first
    if lower[at] not in numbers.vague_starters:
        return None
    if lower[at] in numbers.scaled and (at == first or not _is_sized(row, at + 1)):
        return None
    for length in (3, 1):
        end = at + length
        ends = numbers.vague.get(" ".join(lower[at:end]))
        if ends is None:
            continue
        of = end + 1 if lower[end] in numbers.of and _is_scale(numbers, lower[end + 1]) else end
        scale, end = row.sizes(of)
        low, high = (plain(number * scale) for number in ends)
        return Reading(first, end, low, grain_of(low), vague=True, high=high)
    return None


def _is_sized(row: Row, at: int) -> bool:
    """Say whether "a few" counts what follows: "a few hundred", "a few more weeks"."""
    numbers, lower = row.numbers, row.lower
    if lower[at] in numbers.scales:
        return True
    at += lower[at] in numbers.scaled_more
    return lower[at] in numbers.scaled_times


def _is_scale(numbers: Numbers, word: str) -> bool:
    return word in numbers.scales or word in numbers.plural_scales


def in_words(row: Row, first: int) -> Reading | None:
    """Return a number in words, cardinal or ordinal: "thirty-four", "a hundred", "second"."""
    numbers, lower = row.numbers, row.lower
    if lower[first] in numbers.articles:
        if lower[first + 1] not in numbers.scales:
            return None
        return _from(row, first, first + 1, Sum(numbers, current=1))
    if lower[first] in numbers.scales:
        # "hundred", "million" on their own: only behind a determiner, as in "per million".
        begins = numbers.scales[lower[first]] < numbers.scales.get(lower[first + 1], 0)
        return _from(row, first, first, Sum(numbers, current=1)) if begins else None
    return _from(row, first, first, Sum(numbers))


def _from(row: Row, first: int, at: int, number: Sum) -> Reading | None:
    """Return the number whose words begin at a place; an article before them stands for one."""
    end = scaled = 0
    while True:
        step = row.over_hyphen(at) if end else at
        word = row.lower[step]
        if word in row.numbers.joins and _goes_on(row, first, step + 1, number):
            at = step + 1
        elif _may_take(row, first, step, number) and number.takes(word):
            at = end = step + 1
            scaled = end if number.current is None else scaled
        else:
            break
    if 0 < scaled < end == step and word in row.numbers.scales:
        number.current, end = None, scaled  # "two million" and "three million"
    return _summed(row, first, end, number) if end else None


def _may_take(row: Row, first: int, step: int, number: Sum) -> bool:
    """Say whether the next word may belong to the number: not in "a sixty-second delay"."""
    word, numbers = row.lower[step], row.numbers
    if word in numbers.seconds and number.last:
        return row.before(first) not in numbers.articles
    return word not in numbers.plural_scales or row.lower[step + 1] not in numbers.of


def _goes_on(row: Row, first: int, at: int, number: Sum) -> bool:
    """Say whether "and" joins within the number: "two hundred and five", not "two and five"."""
    numbers, lower = row.numbers, row.lower
    if number.last != "scale" or _opens_a_range(row, first):
        return False
    value = numbers.cardinals.get(lower[at]) or numbers.ordinals.get(lower[at])
    if not value or (number.current or 0) % 100:
        return False
    if begins_a_part(row, at):
        return False  # "six million and two thirds"
    step = row.over_hyphen(at + 1)
    if lower[step] in numbers.cardinals:
        step = row.over_hyphen(step + 1)
    behind = numbers.scales.get(lower[step]) or numbers.plural_scales.get(lower[step])
    # "two hundred and five thousand" is one number, so is "two thousand and two hundred"; "two
    # hundred and three hundred" are two.
    if behind == _HUNDRED:
        return number.current is None
    return behind != _DOZEN


def _opens_a_range(row: Row, first: int) -> bool:
    before = row.lower[max(0, first - 3) : first]
    return any(word in row.numbers.range_opens for word in before)


def _summed(row: Row, first: int, end: int, found: Sum) -> Reading:
    """Return what the words come to, with the decimals or the part behind them."""
    number = found.number
    if found.ordinal:
        return Reading(first, end, number, ONE, ordinal=True, spelled=True)
    scale = Decimal(found.scale if found.total else ONE)
    if scale == ONE and found.last == "scale":
        scale = Decimal(_HUNDRED)
    return (
        pointed(row, first, end, number)
        or improper(row, first, end, number)
        or and_a_part(row, first, end, number, scale)
        or Reading(first, end, number, found.step, spelled=True, scale=Decimal(found.scale))
    )
