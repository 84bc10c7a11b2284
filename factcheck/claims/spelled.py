"""Spelled: numerals in words, and what each word adds to the number before it."""

from decimal import Decimal

import attrs

from factcheck.claims.figures import grain_of
from factcheck.claims.parts import and_a_part
from factcheck.claims.readings import ONE, ZERO, Opening, Reading
from factcheck.reference.numbers import Numbers
from factcheck.reference.units import plain

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
    total: Decimal = ZERO
    grain: Decimal = ONE  # of what the last scale has multiplied
    scale: Decimal = ONE  # the last of "thousand", "million" …
    ordinal: bool = False
    last: str | None = None  # the kind of the last word

    @property
    def number(self) -> Decimal:
        """The number so far."""
        return self.total + (self.current or ZERO)

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
        self.current = (self.current or ZERO) + value
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
            self.current = (self.current or ONE) * value
        else:
            self.current = (self.current or ZERO) + value
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


def vague(opening: Opening) -> Reading | None:
    """Return "dozens", "tens of thousands", "several hundred", "a couple"."""
    numbers, lower = opening.numbers, opening.lower
    at = 1 if lower[0] in numbers.articles else 0
    if lower[at] == "few" and (at == 0 or lower[2] not in numbers.scales):
        return None
    for length in (3, 1):
        end = at + length
        ends = numbers.vague.get(" ".join(lower[at:end]))
        if ends is None:
            continue
        of = end + 1 if lower[end] == "of" and lower[end + 1] in numbers.scales else end
        scale, end = opening.scales(of)
        low, high = (plain(number * scale) for number in ends)
        return Reading(*opening.up_to(end), low, grain_of(low), vague=True, high=high)
    return None


def in_words(opening: Opening) -> Reading | None:
    """Return a number in words, cardinal or ordinal: "thirty-four", "a hundred", "second"."""
    numbers, lower = opening.numbers, opening.lower
    if lower[0] in numbers.articles:
        return _from(opening, 1, Sum(numbers, current=ONE)) if lower[1] in numbers.scales else None
    if lower[0] in numbers.scales:
        # "hundred", "million" on their own: only behind a determiner, as in "per million".
        return None
    return _from(opening, 0, Sum(numbers))


def _from(opening: Opening, at: int, number: Sum) -> Reading | None:
    """Return the number whose words begin at a place; an article before them stands for one."""
    end = 0
    while True:
        step = opening.over_hyphen(at) if end else at
        word = opening.lower[step]
        if word in opening.numbers.joins and _goes_on(opening, step + 1, number):
            at = step + 1
        elif number.takes(word):
            at = end = step + 1
        else:
            break
    return _summed(opening, end, number) if end else None


def _goes_on(opening: Opening, at: int, number: Sum) -> bool:
    """Say whether "and" joins within the number: "two hundred and five", not "two and five"."""
    numbers, lower = opening.numbers, opening.lower
    if number.last != "scale" or _opens_a_range(opening):
        return False
    value = numbers.cardinals.get(lower[at]) or numbers.ordinals.get(lower[at])
    if not value or (number.current or ZERO) % 100:
        return False
    step = opening.over_hyphen(at + 1)
    if lower[step] in numbers.cardinals:
        step = opening.over_hyphen(step + 1)
    # "two hundred and five thousand" is one number, "two hundred and three hundred" are two.
    return numbers.scales.get(lower[step]) not in (12, 100)


def _opens_a_range(opening: Opening) -> bool:
    before = opening.sentence.lower[max(0, opening.first - 3) : opening.first]
    return any(word in opening.numbers.range_opens for word in before)


def _summed(opening: Opening, end: int, found: Sum) -> Reading:
    """Return what the words come to, with the decimals or the part behind them."""
    number = found.number
    if found.ordinal:
        return Reading(*opening.up_to(end), number, ONE, ordinal=True, spelled=True)
    point, behind = opening.lower[end], opening.lower[end + 1]
    if point in opening.numbers.point and behind in opening.numbers.cardinals and not found.total:
        return _pointed(opening, end + 1, number)
    part = and_a_part(opening, end, number, found.scale if found.total else ONE)
    if part:
        return part
    first, number = opening.sign(), plain(number)
    return Reading(
        first,
        opening.first + end,
        -number if first < opening.first else number,
        plain(found.step),
        spelled=True,
        scale=found.scale,
    )


def _pointed(opening: Opening, at: int, number: Decimal) -> Reading:
    """Return a number with the decimals that begin at a place: "two point five"."""
    cardinals = opening.numbers.cardinals
    digits = ""
    while cardinals.get(opening.lower[at], 10) < 10:
        digits += str(cardinals[opening.lower[at]])
        at += 1
    scale, at = opening.scales(at)
    whole = Decimal(f"{number}.{digits or 0}")
    grain = ONE.scaleb(-len(digits))
    return Reading(
        *opening.up_to(at), plain(whole * scale), plain(grain * scale), spelled=True, scale=scale
    )
