"""Units: what stands before and behind a numeral and says of what it is."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from factcheck.claims import hedges
from factcheck.claims.measured import Figure
from factcheck.claims.numerals import Reading, reading_at, readings
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import Units, load_units

_HYPHEN = "-"
_PER = frozenset({"a", "an", "per", "/", "each", "every"})
# Units that are themselves the time of a rate, and are "per" nothing.
_TIMES = ("second", "month")
# A second figure of the smaller unit goes on with the first: "6ft 2in".
COMPOUNDS = frozenset(
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


def figures(sentence: Sentence) -> list[Figure]:
    """Return the numerals of a sentence with their units; ordinals and malformed ones are none."""
    reader = _Reader(sentence)
    row = [one for one in readings(sentence) if not (one.ordinal or one.malformed)]
    row = sorted([*row, *reader.single_units()], key=lambda one: one.first)
    return reader.share_units([reader.figure(one) for one in row])


class _Reader:
    """Reads the units of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.lower = sentence.lower
        self.units: Units = load_units()
        self.numbers: Numbers = load_numbers(sentence.page.language.code)

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
        return before == "for" and self.units.unit(unit).base in _TIMES

    def _and_a_part(self, last: int) -> tuple[Decimal, int] | None:
        """Return the part behind a unit: "an hour and a half"."""
        words = self.lower[last : last + 3]
        if len(words) == 3 and words[0] in self.numbers.joins and words[1] in self.numbers.articles:
            parts = self.numbers.fractions.get(words[2])
            if parts in (2, 4):
                return Decimal(1) / parts, last + 3
        return None

    def _and_a_smaller(self, unit: str, last: int) -> bool:
        """Say whether a smaller unit follows: "an hour and 45 minutes"."""
        if self.lower[last : last + 1] != ["and"]:
            return False
        behind = reading_at(self.sentence, last + 1)
        return behind is not None and (unit, self._suffix(behind)[0]) in COMPOUNDS

    def share_units(self, row: list[Figure]) -> list[Figure]:
        """Return the figures, with the unit that the next one states for both: "45 and 50 mg"."""
        for place in range(len(row) - 2, -1, -1):
            one, behind = row[place], row[place + 1]
            if one.unit or not behind.unit or behind.first != behind.reading.first:
                continue
            if self.lower[one.last : behind.first] in (["and"], [","], ["or"]) and (
                one.reading.spelled == behind.reading.spelled and not one.reading.parts
            ):
                row[place] = attrs.evolve(one, unit=behind.unit)
        return row

    def figure(self, reading: Reading) -> Figure:
        """Return a numeral with its currency sign or unit."""
        number, grain = reading.number, reading.grain
        prefix = self._prefix(reading)
        if prefix is not None:
            unit, first = prefix
            unit, last = self._rate(unit, self._code_repeated(reading.last))
            return Figure(
                reading=reading, first=first, last=last, unit=unit, number=number, grain=grain
            )
        behind, last = self._suffix(reading)
        part = self._and_a_part(last) if behind else None
        if part is not None:
            number, grain, last = number + part[0], part[0], part[1]
        return Figure(
            reading=reading,
            first=reading.first,
            last=last,
            unit=behind,
            number=number,
            grain=grain,
        )

    # ---- before the figure

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
        sign = sentence.words[first - 1]
        # Letters before a figure are money when they touch it or are a code: "R26", "USD 50".
        if sign.isalpha() and len(sign) == 1 and not sentence.touching(first):
            return None
        return found

    def _code_repeated(self, last: int) -> int:
        """Return the token behind a currency that is named twice: "$50 million US dollars"."""
        if last >= len(self.sentence):
            return last
        found = self.units.behind(self.sentence.words, self.lower, last)
        if found and self.units.is_money(found[0]):
            return found[1]
        return last

    # ---- behind the figure

    def _suffix(self, reading: Reading) -> tuple[str | None, int]:
        """Return the unit behind the figure, and the token behind that."""
        sentence, last = self.sentence, reading.last
        if last >= len(sentence):
            return None, last
        if sentence.touching(last):
            sign = self.units.touching(sentence.words[last])
            if sign and not (last + 1 < len(sentence) and self._goes_on(last + 1)):
                return self._rate(sign, last + 1)
        step = self._over_joint(reading)
        if step >= len(sentence):
            return None, last
        found = self._unit_at(step, reading)
        if found is None or (len(sentence.words[step]) == 1 and step > last):
            return None, last
        if self.lower[found[1] : found[1] + 2] == ["on", self.lower[found[1] - 1]]:
            return None, last  # "up by 65,000 year on year"
        return self._rate(*found)

    def _goes_on(self, index: int) -> bool:
        return self.sentence.touching(index) and self.sentence.words[index][0].isalnum()

    def _over_joint(self, reading: Reading) -> int:
        """Return the token where a unit may stand: behind "-", "of", "of an"."""
        sentence, step = self.sentence, reading.last
        word, has_more = self.lower[step], step + 1 < len(sentence)
        if has_more and (
            (word == _HYPHEN and sentence.touching(step)) or (word == "of" and reading.vague)
        ):
            return step + 1
        if reading.parts:
            step += word == "of"
            # "half an hour", "a quarter of a mile"
            step += step < len(sentence) and self.lower[step] in self.numbers.articles
        return step

    def _unit_at(self, index: int, reading: Reading) -> tuple[str, int] | None:
        """Return the unit at a token; a power touches its unit: "6ft2", not "6ft 2in"."""
        words = self.sentence.words
        found = self.units.behind(words, self.lower, index, reading.number)
        if found and words[found[1] - 1].isdigit() and not self.sentence.touching(found[1] - 1):
            shorter = words[: found[1] - 1]
            return self.units.behind(shorter, self.lower, index, reading.number)
        return found

    def _rate(self, unit: str, last: int) -> tuple[str, int]:
        """Return a unit with what it is "per": "mile / hour", "USD / barrel"."""
        found = self._per(last)
        if found is None or "/" in unit or self.units.unit(unit).base in _TIMES:
            return unit, last
        return f"{unit} / {found[0]}", found[1]

    def _per(self, last: int) -> tuple[str, int] | None:
        """Return the unit of a rate that begins at *last*: "a day", "per barrel", "/h"."""
        if last + 1 >= len(self.sentence):
            return None
        word = self.lower[last]
        if word == _HYPHEN and self.lower[last + 1] in ("a", "per"):  # "$50-a-day"
            return self._per_unit(last + 3)
        if word not in _PER or (word == "/" and not self.sentence.touching(last)):
            return None
        return self._per_unit(last + 1)

    def _per_unit(self, index: int) -> tuple[str, int] | None:
        if index >= len(self.sentence):
            return None
        found = self.units.behind(self.sentence.words, self.lower, index)
        return found if found and found[0] in self.units.rates else None
