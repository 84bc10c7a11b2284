"""Numerals: every number of a sentence, in figures or in words."""

from bisect import bisect_left
from decimal import Decimal
from weakref import WeakKeyDictionary

import attrs

from factcheck.claims import figures
from factcheck.claims.found import Numeral
from factcheck.claims.sentences import Sentence
from factcheck.claims.spelled import Sum
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import load_units, plain

_ONE = Decimal(1)
_ZERO = Decimal(0)
_DIGITS = frozenset("0123456789")
# Nobody but a reader of numerals asks twice within a sentence; the cache dies with it.
_READ: "WeakKeyDictionary[Sentence, tuple[Reading, ...]]" = WeakKeyDictionary()


@attrs.frozen
class Reading(Numeral):
    """A numeral, and what the reader of amounts needs to know of how it is written."""

    high: Decimal | None = None  # of a vague number: the most it says
    scale: Decimal = _ONE  # "million" in "3 million"
    parts: int | None = None  # of a fraction: thirds are 3
    counter: int | None = None  # of a fraction: how many parts


def numerals(sentence: Sentence) -> tuple[Numeral, ...]:
    """Return the numbers of a sentence in order."""
    return readings(sentence)


def readings(sentence: Sentence) -> tuple[Reading, ...]:
    """Return the numbers of a sentence in order, with all that is known of them."""
    found = _READ.get(sentence)
    if found is None:
        found = _READ[sentence] = tuple(_read(sentence))
    return found


def reading_at(sentence: Sentence, index: int) -> Reading | None:
    """Return the number that begins at a token, if one does."""
    row = readings(sentence)
    place = bisect_left(row, index, key=_first)
    return row[place] if place < len(row) and row[place].first == index else None


def _first(reading: Reading) -> int:
    return reading.first


def _read(sentence: Sentence) -> list[Reading]:
    numbers = load_numbers(sentence.page.language.code)
    starters, lower = numbers.starters, sentence.lower
    found: list[Reading] = []
    reached = 0
    for index, word in enumerate(lower):
        if index >= reached and (word[0] in _DIGITS or word in starters):
            reading = _Reader(sentence, numbers, index).read()
            if reading is not None:
                found.append(reading)
                reached = reading.last
    return found


class _Reader:
    """Reads one numeral from a token on."""

    def __init__(self, sentence: Sentence, numbers: Numbers, first: int) -> None:
        self.sentence = sentence
        self.numbers = numbers
        self.first = first
        self.words = sentence.words
        self.lower = [*sentence.lower[first : first + 16], "", "", "", ""]  # never runs out
        self.end = min(len(sentence) - first, 16)

    def read(self) -> Reading | None:
        word = self.lower[0]
        if word[0] in _DIGITS:
            return self._figure()
        return self._vague() or self._part() or self._spelled()

    # ---- in figures

    def _figure(self) -> Reading | None:
        at, word = self._grouped_by_spaces()
        read = figures.read(word)
        if read is None:
            return self._reading(at, _ZERO, malformed=figures.what_is_wrong(word))
        number, grain = read
        if self._is_decimals_only():
            number, grain = number.scaleb(-len(word)), _ONE.scaleb(-len(word))
            return self._scaled(at, number, grain, first=self.first - 1)
        if self._touches(at) and self.lower[at] in self.numbers.ordinal_ends:
            return self._reading(at + 1, number, ordinal=True)
        if self._touches(at) and self.lower[at] == "s":
            return self._reading(at + 1, number, vague=True)  # "the 1960s", "in her 40s"
        part = self._written_part(at, number)
        if part is not None:
            return part
        return self._scaled(at, number, grain, first=self._sign())

    def _grouped_by_spaces(self) -> tuple[int, str]:
        """Return a figure whose thousands stand apart: "37 000", and the token behind it."""
        word, at = self.lower[0], 1
        if not (word.isdigit() and len(word) <= 3 and word[0] != "0") or self._follows_a_name():
            return at, word
        while (
            self.lower[at][:3].isdigit()
            and (len(self.lower[at]) == 3 or self.lower[at][3:4] == ".")
            and self.sentence.starts[self.first + at] == self.sentence.ends[self.first + at - 1] + 1
            and self.sentence.page.plain[self.sentence.ends[self.first + at - 1]] == " "
        ):
            word += self.lower[at]
            at += 1
            if "." in word:
                break
        return at, word

    def _follows_a_name(self) -> bool:
        """Say whether the figure belongs to the name before it: "June 3 200 people fled"."""
        if not self.first or not self.words[self.first - 1][0].isalpha():
            return False
        if self.sentence.touching(self.first):
            units = load_units()
            return units.before(self.words, self.sentence.lower, self.first) is None
        return self.words[self.first - 1][0].isupper()

    def _is_decimals_only(self) -> bool:
        """Say whether the point of ".25" stands before the figure."""
        first, sentence = self.first, self.sentence
        return (
            first > 0
            and self.words[first - 1] == "."
            and sentence.touching(first)
            and self.lower[0].isdigit()
            and (first == 1 or not sentence.touching(first - 1) or self.words[first - 2] in "$€£")
        )

    def _sign(self) -> int:
        """Return the first token with the sign, where there is one."""
        first, sentence = self.first, self.sentence
        if first == 0:
            return first
        before = self.words[first - 1]
        if before == "-" and sentence.touching(first) and self._opens(first - 1):
            return first - 1
        return first - 1 if before.lower() in self.numbers.minus else first

    def _opens(self, hyphen: int) -> bool:
        """Say whether a hyphen is a sign: not in "10-15", "10 -15", "COVID-19"."""
        if hyphen == 0:
            return True
        before = self.words[hyphen - 1]
        if self.sentence.touching(hyphen):
            return before in "(["
        return not before[-1].isdigit()

    def _written_part(self, at: int, number: Decimal) -> Reading | None:
        """Return "3/4", "7 3/4", "2½", "5 and a half"."""
        sign = self.numbers.signs.get(self.lower[at])
        if sign and number == number.to_integral_value():
            return self._mixed(at + 1, number, *sign)
        if self.lower[at] == "/" and self._touches(at) and self._touches(at + 1):
            return self._slashed(0, _ZERO)
        if (
            self.lower[at].isdigit()
            and self.lower[at + 1] == "/"
            and self._touches(at + 1)
            and not self._touches(at)
        ):
            return self._slashed(at, number)
        return None if at == 0 else self._and_a_part(at, number)

    def _slashed(self, at: int, number: Decimal) -> Reading | None:
        above, below = self.lower[at], self.lower[at + 2]
        if not (above.isdigit() and below.isdigit() and len(above) < 3 and len(below) < 4):
            return None
        whole = int(below)
        if not 0 < int(above) < whole or self.lower[at + 3] == "/" or below[0] == "0":
            return None
        if whole not in self.numbers.fractions.values() and self.lower[at + 3] != "of":
            return None
        return self._mixed(at + 3, number, int(above), whole)

    def _scaled(self, at: int, number: Decimal, grain: Decimal, first: int) -> Reading:
        """Return a figure with the scale behind it: "3 million", "1.5bn", "2-million"."""
        scale = _ONE
        suffix = self.words[self.first + at] if at < self.end else ""
        if self._touches(at) and suffix in self.numbers.suffixes and self._may_scale(at, suffix):
            scale, at = Decimal(self.numbers.suffixes[suffix]), at + 1
        elif suffix == "m" and self._has_currency():
            scale, at = Decimal(self.numbers.suffixes[suffix]), at + 1  # "$50 m"
        else:
            scale, at = self._scales(at)
        if first < self.first and self.words[first] != ".":
            number = -number
        half = self._and_a_part(at, number if scale == 1 else _ZERO)
        if half:
            half = attrs.evolve(half, first=first)
            total = plain(number * scale)
            return half if scale == 1 else self._with_part_of_scale(half, total, scale)
        return self._reading(
            at,
            plain(number * scale),
            grain=plain(grain * scale) if scale > 1 or grain < 1 else grain,
            scale=scale,
            first=first,
        )

    def _may_scale(self, at: int, suffix: str) -> bool:
        """Say whether a letter that is also a unit means a scale here: "$50m", "3m people"."""
        if suffix not in self.numbers.unsure:
            return True
        units, sentence = load_units(), self.sentence
        if self._has_currency():
            return True
        behind = self.first + at + 1
        if behind >= len(sentence) or sentence.touching(behind):
            return suffix == "M" or (suffix == "m" and self._has_decimals(at))
        word = self.lower[at + 1]
        if units.behind(self.words, sentence.lower, behind):
            return True
        if word.isalpha() and len(word) > 3 and word[-1] == "s":
            return True
        return word in ("people", "men", "women", "children") or suffix == "M"

    def _has_currency(self) -> bool:
        return load_units().before(self.words, self.sentence.lower, self._sign()) is not None

    def _has_decimals(self, at: int) -> bool:
        return "." in self.lower[at - 1]

    def _scales(self, at: int) -> tuple[Decimal, int]:
        """Return the product of the scale words from *at* on, and the token behind them."""
        scale = _ONE
        while True:
            step = self._over_hyphen(at)
            word = self.lower[step]
            if word not in self.numbers.scales:
                return scale, at
            scale, at = scale * self.numbers.scales[word], step + 1

    # ---- in words

    def _vague(self) -> Reading | None:
        """Return "dozens", "tens of thousands", "several hundred", "a couple"."""
        vague = self.numbers.vague
        at = 1 if self.lower[0] in self.numbers.articles else 0
        for length in (3, 1):
            ends = vague.get(" ".join(self.lower[at : at + length]))
            if ends is None:
                continue
            if at == 1 and self.lower[1] == "few" and self.lower[2] not in self.numbers.scales:
                return None
            if at == 0 and self.lower[0] == "few":
                return None
            end = at + length
            of = (
                end + 1
                if self.lower[end] == "of" and self.lower[end + 1] in self.numbers.scales
                else end
            )
            scale, end = self._scales(of) if self._scales(of)[0] > 1 else (_ONE, end)
            low, high = (plain(number * scale) for number in ends)
            return self._reading(end, low, grain=figures.grain_of(low), vague=True, high=high)
        return None

    def _part(self) -> Reading | None:
        """Return "half a million", "a third", "two-thirds", "three quarters of a million"."""
        numbers, lower = self.numbers, self.lower
        sign = numbers.signs.get(lower[0])
        if sign:
            return self._of_scale(1, *sign)
        if lower[0] in ("half", "quarter") and not self._is_of_a_pair():
            return self._of_scale(1, 1, numbers.fractions[lower[0]])
        counter = 1 if lower[0] in numbers.articles else numbers.cardinals.get(lower[0], 0)
        at = self._over_hyphen(1)
        parts = numbers.fractions.get(lower[at])
        if not counter or parts is None or counter >= parts:
            return None
        plural = lower[at].endswith("s") or lower[at] == "halves"
        if plural != (counter > 1):
            return None
        if lower[0] in numbers.articles and not self._names_a_part(at):
            return None
        return self._of_scale(at + 1, counter, parts)

    def _is_of_a_pair(self) -> bool:
        """Say whether "half" is one of two, or a place in a row: "the first half"."""
        before = self.sentence.lower[self.first - 1] if self.first else ""
        after = self.lower[self._over_hyphen(1)]
        if self.lower[0] == "quarter":
            return after not in self.numbers.scales
        return (
            before in self.numbers.ordinals
            or before in ("other", "latter", "better", "second", "last", "top", "bottom", "-", "'s")
            or (before in self.numbers.articles and after not in ("of", *self.numbers.scales))
            or after
            in (
                "time",
                "way",
                "brother",
                "sister",
                "hearted",
                "century",
                "past",
                "year",
                "day",
                "baked",
                "empty",
                "full",
                "naked",
                "term",
                "mast",
                "back",
                "marathon",
                "open",
                "eaten",
                "built",
                "finished",
            )
        )

    def _names_a_part(self, at: int) -> bool:
        """Say whether "a third" is a part rather than one more: "a third of voters"."""
        behind = self.lower[at + 1]
        return (
            self.lower[at] in ("half", "quarter")
            or behind in ("of", "more", "less", "fewer")
            or not behind
        )

    def _of_scale(self, at: int, counter: int, parts: int) -> Reading:
        """Return a part, or the part of a scale behind it: "half a million"."""
        step = at + 1 if self.lower[at] == "of" else at
        if self.lower[step] in self.numbers.articles:
            step += 1
        scale, end = self._scales(step)
        if scale == 1:
            grain = min(Decimal("0.1"), plain(_divided(1, parts * parts)))
            return self._reading(
                at,
                _divided(counter, parts),
                grain=grain,
                spelled=True,
                parts=parts,
                counter=counter,
            )
        number = plain(_divided(counter, parts) * scale)
        grain = figures.grain_of(number) if number >= 100 else _ONE
        return self._reading(end, number, grain=grain, spelled=True, scale=scale)

    def _mixed(self, at: int, number: Decimal, counter: int, parts: int) -> Reading:
        """Return a whole number with a part, and the scale behind: "three and a half million"."""
        scale, end = self._scales(at)
        total = plain((number + _divided(counter, parts)) * scale)
        only_part = number == 0 and scale == 1
        grain = min(Decimal("0.1"), _divided(1, parts * parts)) if only_part else _divided(1, parts)
        return self._reading(
            end,
            total,
            grain=plain(grain * scale),
            spelled=not self.lower[0][0].isdigit(),
            scale=scale,
            parts=parts if only_part else None,
            counter=counter if only_part else None,
        )

    def _and_a_part(self, at: int, number: Decimal) -> Reading | None:
        """Return "five and a half", "two and three quarters"."""
        numbers, lower = self.numbers, self.lower
        joined = self._over_hyphen(at)
        if lower[joined] not in numbers.joins:
            return None
        step = self._over_hyphen(joined + 1)
        counter = 1 if lower[step] in numbers.articles else numbers.cardinals.get(lower[step], 0)
        place = self._over_hyphen(step + 1)
        parts = numbers.fractions.get(lower[place])
        if not counter or parts is None or counter >= parts or parts > 10:
            return None
        if counter == 1 and parts not in (2, 4) and lower[step] in numbers.articles:
            return None  # "five and a third party"
        return self._mixed(place + 1, number, counter, parts)

    def _spelled(self) -> Reading | None:
        """Return a number in words, cardinal or ordinal."""
        numbers, lower = self.numbers, self.lower
        if lower[0] in numbers.articles:
            if lower[1] not in numbers.scales:
                return None
            return self._spelled_from(1, _ONE)
        if lower[0] in numbers.scales:
            # "hundred", "million" on their own: only behind a determiner, as in "per million".
            return None
        return self._spelled_from(0, None)

    def _spelled_from(self, at: int, article: Decimal | None) -> Reading | None:
        """Return the number whose words begin at *at*; an *article* before them stands for one."""
        number, end = Sum(self.numbers, current=article), 0
        while True:
            step = self._over_hyphen(at) if end else at
            if self.lower[step] in self.numbers.joins and self._goes_on(step + 1, number):
                at = step + 1
            elif number.takes(self.lower[step]):
                at = end = step + 1
            else:
                break
        if not end:
            return None
        return self._summed(number, end)

    def _summed(self, found: Sum, end: int) -> Reading:
        number = found.number
        if found.ordinal:
            return self._reading(end, number, ordinal=True, spelled=True)
        point, behind = self.lower[end], self.lower[end + 1]
        if point in self.numbers.point and behind in self.numbers.cardinals and not found.total:
            return self._pointed(end + 1, number)
        part = self._and_a_part(end, _ZERO if found.total else number)
        if part:
            return self._with_part_of_scale(part, number, found.scale) if found.total else part
        return self._reading(
            end,
            plain(number),
            grain=plain(found.step),
            spelled=True,
            scale=found.scale,
            first=self._sign(),
        )

    def _with_part_of_scale(self, part: Reading, number: Decimal, scale: Decimal) -> Reading:
        """Return "a million and a half"."""
        total = plain(number + part.number * scale)
        return attrs.evolve(
            part, number=total, grain=figures.grain_of(total), scale=scale, parts=None, counter=None
        )

    def _goes_on(self, at: int, number: Sum) -> bool:
        """Say whether "and" joins within the number: "two hundred and five", not "two and five"."""
        numbers, lower = self.numbers, self.lower
        if number.last != "scale" or self._opens_a_range():
            return False
        value = numbers.cardinals.get(lower[at]) or numbers.ordinals.get(lower[at])
        if not value or (number.current or _ZERO) % 100:
            return False
        step = self._over_hyphen(at + 1)
        if lower[step] in numbers.cardinals:
            step = self._over_hyphen(step + 1)
        # "two hundred and five thousand" is one number, "two hundred and three hundred" are two.
        return numbers.scales.get(lower[step]) not in (12, 100)

    def _opens_a_range(self) -> bool:
        before = self.sentence.lower[max(0, self.first - 3) : self.first]
        return any(word in self.numbers.range_opens for word in before)

    def _pointed(self, at: int, number: Decimal) -> Reading:
        digits = ""
        while (
            self.lower[at] in self.numbers.cardinals and self.numbers.cardinals[self.lower[at]] < 10
        ):
            digits += str(self.numbers.cardinals[self.lower[at]])
            at += 1
        scale, at = self._scales(at)
        whole = Decimal(f"{number}.{digits or 0}")
        grain = _ONE.scaleb(-len(digits))
        return self._reading(
            at, plain(whole * scale), grain=plain(grain * scale), spelled=True, scale=scale
        )

    # ---- small change

    def _touches(self, at: int) -> bool:
        return at < self.end and self.sentence.touching(self.first + at)

    def _over_hyphen(self, at: int) -> int:
        """Return the token behind a hyphen that ties two words: "twenty-five"."""
        if self.lower[at] == "-" and self._touches(at) and self._touches(at + 1):
            return at + 1
        return at

    def _reading(  # noqa: PLR0913  one place builds all readings
        self,
        at: int,
        number: Decimal,
        *,
        grain: Decimal = _ONE,
        first: int | None = None,
        ordinal: bool = False,
        spelled: bool = False,
        vague: bool = False,
        malformed: str | None = None,
        high: Decimal | None = None,
        scale: Decimal = _ONE,
        parts: int | None = None,
        counter: int | None = None,
    ) -> Reading:
        if first is not None and first < self.first and spelled:
            number = -number
        return Reading(
            self.first if first is None else first,
            self.first + at,
            number,
            grain,
            ordinal,
            spelled,
            vague,
            malformed,
            high,
            scale,
            parts,
            counter,
        )


def _divided(counter: int, parts: int) -> Decimal:
    return Decimal(counter) / Decimal(parts)
