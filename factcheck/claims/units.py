"""Units: what stands before and behind a numeral and says of what it is."""

from decimal import Decimal

import attrs

from factcheck.claims import ones
from factcheck.claims.compounds import joined
from factcheck.claims.heights import with_heights
from factcheck.claims.measured import Figure
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.rates import Rates
from factcheck.claims.sentences import Sentence
from factcheck.reference.forms import Forms, load_forms
from factcheck.reference.grammar import grammar
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import Units, load_units, plain

_HYPHEN = "-"
_DEGREE = "degree"
_LENGTH = "metre"
_MILLIONS = "m"
_THOUSANDS = "k"
_KILOMETRE = "kilometre"
# A dash is longer, or has space around it.
_MINUS = frozenset("-\u2212")
_OPENS = frozenset("([")
_COUNT = "count"
_UNKNOWN = "currency"
_LETTERS = 4  # before the sign of a currency at most: "BBD$"
_NEAR = 6  # tokens around a figure that may tell what its "m" is
_TEMPERATURES = frozenset({_DEGREE, "degree_Celsius", "degree_Fahrenheit", None})


def figures(sentence: Sentence) -> list[Figure]:
    """Return the numerals of a sentence with their units; ordinals and malformed ones are none."""
    found, units = readings(sentence), load_units()
    code = sentence.page.language.code
    row = [one for one in found if not (one.ordinal or one.malformed)]
    if not units.singles.isdisjoint(sentence.vocabulary):
        row = ones.added(sentence, row)
    if not row:
        return []
    reader = _Reader(sentence, units, load_forms(code), load_numbers(code))
    return reader.figures(row)


@attrs.define(eq=False)
class _Reader:
    """Reads the units of one sentence."""

    sentence: Sentence
    units: Units
    forms: Forms
    numbers: Numbers
    lower: list[str] = attrs.field(init=False)
    words: list[str] = attrs.field(init=False)
    rates: Rates = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Keep what every figure is read with."""
        self.lower, self.words = self.sentence.lower, self.sentence.words
        self.rates = Rates(self.sentence, self.units, self.forms)

    def figures(self, found: list[Reading]) -> list[Figure]:
        """Return numerals with their units, two of one measure as one."""
        row: list[Figure] = []
        reached = 0
        for reading in found:
            # Part of the unit before it: "per 100,000", "and a half", "km2".
            if reading.first >= reached:
                row.append(self.figure(reading, reached))
                reached = row[-1].last
        if len(row) > 1:
            number = len(row)
            row = joined(self.sentence, row, self.units, self.forms)
            if len(row) < number:
                self._rate_sums(row)
            row = with_heights(self.sentence, row, self.units, self.forms)
            self.share_units(row)
        return row

    def _rate_sums(self, row: list[Figure]) -> None:
        """Give a sum told in two figures what it is per: "two pounds forty for each share"."""
        for one in row:
            if one.unit is not None and self.units.is_money(one.unit):
                one.unit, one.last = self.rates.of(one.unit, one.last)

    def share_units(self, row: list[Figure]) -> None:
        """Give a figure the unit that the next one states for both: "45 and 50 mg"."""
        for place in range(len(row) - 2, -1, -1):
            one, behind = row[place], row[place + 1]
            if one.unit or not behind.unit or behind.first != behind.reading.first:
                continue
            if self._is_a_side(one.first):
                continue
            between = [word for word in self.lower[one.last : behind.first] if word != _HYPHEN]
            if len(between) != 1:
                continue
            sides = between[0] in self.forms.sides and self._is_length(behind.unit)
            parts = one.reading.parts or behind.reading.parts
            lists = between[0] in self.forms.lists and not parts
            if (sides or lists) and one.reading.spelled == behind.reading.spelled:
                one.unit = behind.unit

    def _is_a_side(self, first: int) -> bool:
        """Say whether a figure is the second side of a result: "won 5-3, 190 pounds"."""
        lower = self.lower
        tied = first > 2 and lower[first - 1] == _HYPHEN and lower[first - 2].isdigit()
        return tied and lower[first - 3] in self.forms.results

    def _is_length(self, unit: str) -> bool:
        return self.units.unit(unit).base == _LENGTH

    def figure(self, reading: Reading, reached: int) -> Figure:
        """Return a numeral with its currency sign or unit; *reached* is taken by the one before."""
        figure = Figure(
            reading=reading,
            first=reading.first,
            last=reading.last,
            unit=None,
            number=reading.number,
            grain=reading.grain,
        )
        if not self._prefixed(figure, reached) and not self._is_clock(reading.first):
            self._suffixed(figure)
        return figure

    def _is_clock(self, first: int) -> bool:
        """Say whether a figure is the rest of one before a colon: "6:00 minutes"."""
        if first < 2 or self.lower[first - 1] != ":":
            return False
        sentence = self.sentence
        tied = sentence.touching(first) and sentence.touching(first - 1)
        return tied and self.lower[first - 2][-1].isdigit()

    # ---- before the figure

    def _prefixed(self, figure: Figure, reached: int) -> bool:
        """Read the currency whose sign stands before a figure, and say whether one does."""
        first, sentence = figure.first, self.sentence
        if not first:
            return False
        tied = self.lower[first - 1] == _HYPHEN and first > 1 and sentence.touching(first - 1)
        first -= tied  # "US-$50", "$-3"
        sign = self.words[first - 1]
        found = self.units.before(self.words, self.lower, first, figure.number)
        if found is None:
            return False
        unit, start = found
        if start < first - 1 and self._is_letter(start) and not sentence.touching(start + 1):
            # "A $50 fine": the letter is a word.
            found = self.units.before([sign], [sign], 1)
            if found is None:
                return False
            unit, start = found[0], first - 1
        # A letter before a figure is money when it touches it: "R26".
        is_letter = sign.isalpha() and len(sign) == 1
        apart = not sentence.touching(first)
        if start < reached or (apart and (is_letter or self._is_a_noun(figure, start))):
            return False
        if is_letter and self._goes_on(figure.last):
            return False  # "N617XP"
        if tied and not sign[-1].isalpha():
            figure.number = -abs(figure.number)
        unit, last = self._named_again(unit, figure.last, by_sign=not sign.isalnum())
        if self._is_lettered_sign(start):
            start -= 1
            unit = _UNKNOWN  # "X$4m" is no dollar that the table knows
        figure.unit, figure.last = self.rates.of(unit, last)
        figure.first = start
        if start > max(0, reached) and self._has_a_sign(start - 1):
            figure.number, figure.first = -abs(figure.number), start - 1
        return True

    def _is_lettered_sign(self, start: int) -> bool:
        """Say whether letters touch the sign of a currency, and make another one of it."""
        if not start or self.words[start].isalnum() or not self.sentence.touching(start):
            return False
        letters = self.words[start - 1]
        return letters.isalpha() and letters[0].isupper() and len(letters) <= _LETTERS

    def _has_a_sign(self, minus: int) -> bool:
        """Say whether a minus stands before the sign of a currency, and is no dash: "-$5m"."""
        sentence = self.sentence
        sign = sentence.page.article.text[sentence.starts[minus]]
        if sign not in _MINUS or not sentence.touching(minus + 1):
            return False
        before = self.words[minus - 1] if minus else "("
        if sentence.touching(minus):
            return before in _OPENS
        return not (before[-1].isdigit() or before.lower() in self.numbers.ends_figures)

    def _is_a_noun(self, figure: Figure, first: int) -> bool:
        """Say whether the word for a currency is no sign: "pushed the euro 0.4 per cent lower"."""
        if self.words[first] not in self.units.singles:
            return False
        before = self.lower[first - 1] if first else ""
        if before in grammar().determiners:
            return True
        last, lower = figure.last, self.lower
        found = self.units.behind(self.words, lower, last) if last < len(lower) else None
        return found is not None and not self.units.is_money(found[0])

    def _is_letter(self, index: int) -> bool:
        return len(self.words[index]) == 1 and self.words[index].isupper()

    def _named_again(self, unit: str, last: int, *, by_sign: bool) -> tuple[str, int]:
        """Return the currency that a figure with one names again: "$50 million US dollars"."""
        if last >= len(self.lower):
            return unit, last
        found = self.units.behind(self.words, self.lower, last)
        if found is None or not self.units.is_money(found[0]):
            named = self.units.by_name.get(self.lower[last])
            if by_sign and named and self.rates.ends(last + 1):
                return named, last + 1
            return unit, last
        ahead = self.words[found[1] : found[1] + 1]
        if ahead and ahead[0][0].isdigit():
            return unit, last  # the sign of the next figure
        return found if by_sign or found[0] == unit else (unit, last)

    # ---- behind the figure

    def _suffixed(self, figure: Figure) -> None:
        """Read the unit behind a figure, with its part and what it is "per"."""
        unit, last = self._suffix(figure.reading)
        if unit is None:
            self._without_unit(figure)
            return
        if unit == _LENGTH and self._is_million(figure, last):
            self._scale(figure, last)
            return
        unit = ones.paid(self.sentence, self.forms, figure.reading) or unit
        part = ones.and_a_part(self.sentence, self.numbers, last)
        if part is not None:
            figure.number, figure.grain, last = figure.number + part[0], part[0], part[1]
        scale = self.numbers.scales.get(self.lower[last]) if last < len(self.lower) else None
        if scale is not None and figure.reading.scale == 1 and self.units.is_money(unit):
            figure.number, figure.grain = figure.number * scale, figure.grain * scale
            last += 1  # "75 USD million"
        figure.unit, figure.last = self.rates.of(unit, last)
        if unit in _TEMPERATURES:
            self._below_zero(figure)

    def _is_million(self, figure: Figure, last: int) -> bool:
        """Say whether the "m" of a figure is no metre: "sales rose to 3m"."""
        if self.words[last - 1] != _MILLIONS or last - figure.reading.last != 1:
            return False
        around = self.lower[max(0, figure.first - _NEAR) : last + _NEAR]
        return not self.forms.millions.isdisjoint(around) and self.forms.lengths.isdisjoint(around)

    def _scale(self, figure: Figure, last: int) -> None:
        reading, scale = figure.reading, Decimal(self.numbers.suffixes[_MILLIONS])
        figure.number, figure.grain = plain(reading.number * scale), plain(reading.grain * scale)
        figure.last = last
        figure.reading = attrs.evolve(
            reading, last=last, number=figure.number, grain=figure.grain, scale=scale
        )

    def _without_unit(self, figure: Figure) -> None:
        """Read "12 per 100,000", "20 below zero"."""
        word = self.words[figure.last] if figure.last < len(self.words) else ""
        share = self.rates.out_of(figure)
        if share is None and word in self.forms.exchange:
            share = self._exchanged(figure)
        if word[1:] in self.units.currencies and word[0] == _MILLIONS.upper():
            self._scale(figure, figure.last + 1)  # "120 MSEK"
            figure.unit = word[1:]
        elif share is not None:
            figure.unit, figure.last = share
        elif not figure.reading.vague and figure.reading.scale == 1:
            self._below_zero(figure)

    def _exchanged(self, figure: Figure) -> tuple[str, int] | None:
        """Return the unit of a rate of exchange: "149.82 per dollar"."""
        found = None if figure.reading.spelled else self.rates.per_money(figure.last)
        return found and (f"{_COUNT} / {found[0]}", found[1])

    def _below_zero(self, figure: Figure) -> None:
        last = figure.last
        if " ".join(self.lower[last : last + 2]) in self.forms.below_zero:
            figure.number, figure.last = -abs(figure.number), last + 2
            figure.unit = figure.unit or _DEGREE

    def _suffix(self, reading: Reading) -> tuple[str | None, int]:
        """Return the unit behind the figure, and the token behind that."""
        last = reading.last
        if last >= len(self.lower):
            return None, last
        if self.sentence.touching(last):
            if self.lower[last] == _THOUSANDS and self._is_run(last + 1):
                return _KILOMETRE, last + 1
            sign = self.units.touching(self.words[last])
            if sign and not self._goes_on(last + 1) and not self._is_lettered(reading, sign):
                return sign, last + 1
        step = self._over_joint(reading)
        if step >= len(self.lower):
            return None, last
        found = self._unit_at(step, reading)
        if found is None:
            return self._closing(step, last)
        return (None, last) if self._refused(step, last, found[1]) else found

    def _is_run(self, step: int) -> bool:
        """Say whether a race or a course stands at a token: "a 10k race", "the 5K run"."""
        return step < len(self.lower) and self.lower[step] in self.numbers.unscaled

    def _refused(self, step: int, last: int, end: int) -> bool:
        """Say whether words are no unit: "5-m", "3 US$50 notes", "year on year"."""
        word = self.words[end - 1]
        if len(word) == 1 and end - step == 1 and step > last:
            return True
        goes_on = self._goes_on(end) and (word.isalpha() or self.words[end][0].isdigit())
        if goes_on and (len(word) == 1 or not self.sentence.touching(step)):
            return True
        behind = self.lower[end : end + 2]
        return behind[1:] == [self.lower[end - 1]] and behind[0] in self.forms.upon

    def _is_lettered(self, reading: Reading, sign: str) -> bool:
        """Say whether a figure and its letter name a thing: "seat 14C", "a 13F filing"."""
        if sign not in _TEMPERATURES:
            return False
        last = reading.last + 1
        before = self.lower[reading.first - 1] if reading.first else ""
        behind = self.lower[last] if last < len(self.lower) else ""
        return before in self.forms.lettered or behind in self.forms.lettered_too

    def _goes_on(self, index: int) -> bool:
        return self.sentence.touching(index) and self.words[index][0].isalnum()

    def _closing(self, step: int, last: int) -> tuple[str | None, int]:
        """Return a unit whose word can be nothing else where it stands: "2.5 in thick"."""
        unit = self.units.closing.get(self.lower[step])
        if unit is None:
            return None, last
        behind = self.lower[step + 1] if step + 1 < len(self.lower) else "."
        at_end = behind == "." and step + 2 >= len(self.lower)
        if behind in self.forms.sizes or (
            at_end and not self.forms.tells_size.isdisjoint(self.lower)
        ):
            return unit, step + 1
        return None, last

    def _over_joint(self, reading: Reading) -> int:
        """Return the token where a unit may stand: behind "-", "of", "of an"."""
        step, lower, size = reading.last, self.lower, len(self.lower)
        word, has_more = lower[step], step + 1 < size
        if has_more and (
            (word == _HYPHEN and self.sentence.touching(step))
            or (word in self.forms.of_units and reading.vague)
        ):
            return step + 1
        is_part = bool(reading.parts)
        if not is_part and word in self.forms.of_units and has_more:
            # "one and three quarters of an hour", "0.5 of a point"
            tied = reading.spelled or lower[step + 1] in self.numbers.articles
            is_part = tied and bool(reading.number % 1)
        if is_part:
            step += word in self.forms.of_units
            # "half an hour", "a quarter of a mile"
            step += step < size and lower[step] in self.numbers.articles
        return step

    def _unit_at(self, index: int, reading: Reading) -> tuple[str, int] | None:
        """Return the unit at a token, or behind a word that changes nothing: "two more years"."""
        found = self.units.behind(self.words, self.lower, index, reading.number)
        if found is None:
            ahead = index + 1
            if self.lower[index] in self.forms.between_units and ahead < len(self.lower):
                found = self.units.behind(self.words, self.lower, ahead, reading.number)
                return found if found and len(self.words[ahead]) > 3 else None
            return None
        # A power touches its unit, and ends it: "6ft2", not "6ft 2in", "6ft2in".
        end = found[1] - 1
        if (
            end > index
            and self.words[end].isdigit()
            and (not self.sentence.touching(end) or self._goes_on(end + 1))
        ):
            shorter = self.words[:end]
            return self.units.behind(shorter, self.lower, index, reading.number)
        return found
