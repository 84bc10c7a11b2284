"""Ranges: two figures as the ends of one, or one with how far off it may be."""

from decimal import Decimal
from functools import cache

import attrs

from factcheck.claims import hedges
from factcheck.claims.changes import tells_change
from factcheck.claims.levels import by_its_letter
from factcheck.claims.measured import Amount, Figure, scaled
from factcheck.claims.prepositions import is_preposition
from factcheck.claims.sentences import Sentence
from factcheck.model import Hedge
from factcheck.reference.changes import Changes, load_changes
from factcheck.reference.hedges import Hedges, load_hedges
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.units import plain

_HYPHEN = "-"
_COMMA = ","
_FROM = "from"
_BEFORE = 3  # tokens that may stand between "between" and the first end: "the ages of"
_OPENED = 5  # tokens that may stand between "from" and the level it tells: "an average of"
_THOUSAND = 1000
_FEW = 10
_HUNDRED = 100
# A range of figures that only end on the same scale is no wider than this: "20-30,000".
_WIDEST = 3


@cache
def joints(code: str) -> frozenset[str]:
    """Return the words and signs that may follow the first of two figures that are one amount."""
    numbers, guards = load_numbers(code), load_hedges(code)
    words = {*numbers.range_opens.values(), *numbers.joins, _HYPHEN, _COMMA}
    words.update(phrase[0] for phrase in guards.margins)
    return guards.through.union(words, numbers.range_parts)


def margin(sentence: Sentence, one: Figure, error: Figure) -> Amount | None:
    """Return a figure with its error: "5 ± 0.3", "5 grams, plus or minus 0.3 grams"."""
    start = one.last + (sentence.lower[one.last] == _COMMA)
    end = error.first + (error.number < 0)  # "minus" has been read as a sign
    phrases = load_hedges(sentence.page.language.code).margins
    if tuple(sentence.lower[start:end]) not in phrases or one.reading.vague:
        return None
    if one.unit is not None and error.unit is not None and one.unit != error.unit:
        return None
    number, off = plain(one.number), abs(error.number)
    return Amount(
        sentence=sentence,
        first=one.first,
        last=error.last,
        core=(one.reading.first, error.reading.last),
        low=number - off,
        high=number + off,
        grain=min(one.grain, error.grain),
        hedge=Hedge.NONE,
        unit=one.unit or error.unit,
        reading=one.reading,
        is_range=True,
    )


def between(sentence: Sentence, low: Figure, high: Figure) -> Amount | None:
    """Return "between 18 and 45", "10-15", "2 to 3 million"."""
    if low.reading.vague or high.reading.vague or _is_in_parts(low) is not _is_in_parts(high):
        return None
    code = sentence.page.language.code
    return _Range(sentence, load_numbers(code), load_hedges(code), low, high).read()


def _is_in_parts(figure: Figure) -> bool:
    return bool(figure.reading.parts)


@attrs.define
class _Range:
    """Reads two figures as the ends of a range."""

    sentence: Sentence
    numbers: Numbers
    hedges: Hedges
    low: Figure
    high: Figure

    def read(self) -> Amount | None:
        start, joint = self._joint()
        if start is None:
            return None
        self._rescale()
        unit = self._unit()
        if unit is None and (self.low.unit or self.high.unit):
            return None
        number, top = self._ends(start, joint)
        if number >= top or not self._is_likely(joint, number, top):
            return None
        low, high = self.low, self.high
        first, hedge = hedges.before(self.sentence, start, in_digits=not low.reading.spelled)
        last, after = hedges.behind(self.sentence, high.last)
        if first < start and is_preposition(self.sentence, self.hedges, first, high, last):
            first, hedge = start, Hedge.NONE
        steps = low.grain * (number / low.number) if low.number else low.grain, high.grain
        return Amount(
            sentence=self.sentence,
            first=first,
            last=last,
            core=(low.reading.first, high.reading.last),
            low=number,
            high=top,
            grain=plain(max(steps) if joint == "or" else min(steps)),
            hedge=after if hedge is Hedge.NONE else hedge,
            unit=unit,
            reading=high.reading,
            is_range=True,
        )

    # ---- what joins the ends

    def _joint(self) -> tuple[int | None, str]:
        """Return the first token of a range and the word that joins it, if it is one."""
        sentence, lower = self.sentence, self.sentence.lower
        middle, end = self.low.last, self.high.first
        if lower[middle] == _HYPHEN and lower[middle + 1] == "to" and sentence.touching(middle):
            middle += 1  # "8- to 16-metre"
        word = lower[middle]
        closes = word in self.numbers.range_opens.values()
        if not closes and word not in self.numbers.range_parts and word not in self.hedges.through:
            return None, ""
        tied = middle > self.low.last and lower[middle + 1] == _HYPHEN
        if middle + 1 + tied != end:  # "3-to-5-percent"
            inner, guard = hedges.before(sentence, end, in_digits=True)
            if middle + 1 != inner or (word == "or" and guard is not Hedge.NONE):
                return None, ""
        opener, start = self._opener()
        if closes and start is not None and self.numbers.range_opens.get(opener) == word:
            return start, word
        joins = (opener != _FROM or word != "to") and self._joins(word, middle, opener)
        return (self.low.first, word) if joins else (None, "")

    def _opener(self) -> tuple[str, int | None]:
        """Return the word that may open the range, and the first token of the range then."""
        lower, first = self.sentence.lower, self.low.first
        start, _ = hedges.before(self.sentence, first, in_digits=True)
        at = start - 1
        if at < 0:
            return "", None
        if lower[at] in self.hedges.opened:
            while at > max(0, start - 1 - _BEFORE) and lower[at] in self.hedges.opened:
                at -= 1
            return (lower[at], first) if lower[at] in self.numbers.range_opens else ("", None)
        opener = lower[at]
        if opener == _FROM and not self._is_span(at):
            return opener, None
        if at and lower[at - 1] in self.hedges.openings:
            at -= 1
        return opener, at

    def _is_span(self, opener: int) -> bool:
        """Say whether "from … to …" spans a range rather than tells a change."""
        before = self.sentence.lower[max(0, opener - 6) : opener]
        return not self.numbers.spans.isdisjoint(before) or not tells_change(self.sentence, opener)

    def _joins(self, word: str, middle: int, opener: str) -> bool:
        """Say whether a word between two figures makes them a range."""
        if word == _HYPHEN:
            return self._is_tight(middle)
        if word == "to" and (self._begins_with_a_year() or self._goes_on_from()):
            return False  # "December 2022 to 745,000"
        if word == "to" and self._is_moved(opener) and not self._is_narrow():
            return False  # "rose 3p to 154p" is a step and a level
        if word == "to" and (opener == "by" or opener in self._changes().moves):
            # "Rose by 20 to 30" is a step and a level as well; "by 10 to 15 tonnes" is a range.
            return self.low.unit is None and self.high.unit is not None
        return word in self.numbers.range_parts or word in self.hedges.through

    def _changes(self) -> Changes:
        return load_changes(self.sentence.page.language.code)

    def _is_moved(self, opener: str) -> bool:
        changes = self._changes()
        return opener == "by" or opener in changes.moves or opener in changes.changes

    def _goes_on_from(self) -> bool:
        """Say whether a change is told "from an average of $3 to $4"."""
        lower, first = self.sentence.lower, self.low.first
        for at in range(first - 1, max(-1, first - 1 - _OPENED), -1):
            if lower[at] == _FROM:
                return not self._is_span(at)
            if not lower[at].isalpha():
                return False
        return False

    def _is_narrow(self) -> bool:
        return 0 < self.high.number <= self.low.number * _WIDEST

    def _is_tight(self, hyphen: int) -> bool:
        """Say whether a hyphen has space on both sides or on none."""
        return self.sentence.touching(hyphen) == self.sentence.touching(hyphen + 1)

    def _begins_with_a_year(self) -> bool:
        word = self.sentence.words[self.low.reading.first]
        return word.isdigit() and len(word) == 4 and 1900 <= self.low.number < 2100

    # ---- the ends themselves

    def _rescale(self) -> None:
        """Take the letter of "$10-15m" for a scale: beside money it is no metre."""
        low, high = self.low, self.high
        if low.unit == high.unit:
            return
        if low.first < low.reading.first:
            self.high = by_its_letter(self.sentence, self.numbers, high)
        elif high.unit is None and high.reading.scale > 1:
            self.low = by_its_letter(self.sentence, self.numbers, low)

    def _unit(self) -> str | None:
        """Return the unit of both ends, where one may state it: "10 to 15%", "$10 to 15"."""
        low, high = self.low, self.high
        if low.unit is None or low.unit == high.unit:
            return high.unit
        if high.unit is None:
            return low.unit if low.first < low.reading.first else None
        # "$80 to $85 a barrel"
        return high.unit if high.unit.startswith(f"{low.unit} / ") else None

    def _ends(self, start: int, joint: str) -> tuple[Decimal, Decimal]:
        """Return both ends, each in the scale that one of them states."""
        low, high = self.low, self.high
        number, top = plain(scaled(low.reading, low.number, high.reading)), high.number
        number *= self._shared_scale()
        if number > top and number <= 0:
            return top, number  # "from -5 to -18"
        tied = joint in (_HYPHEN, "to") and start == low.first
        if tied and self._lacks_thousands(number, top):
            number *= _THOUSAND
        return number, top

    def _lacks_thousands(self, number: Decimal, top: Decimal) -> bool:
        """Say whether the second end states the thousands of both: "20-30,000 people"."""
        word = self.sentence.words[self.low.reading.first]
        return (
            word.isdigit()
            and 1 < number < _THOUSAND
            and top % _THOUSAND == 0
            and self.high.reading.scale == 1
            and number * _THOUSAND < top <= number * _THOUSAND * _WIDEST
        )

    def _shared_scale(self) -> int:
        """Return the hundreds or dozens that the second end states for both, or one.

        "Four to five hundred" and "two to three dozen" are ranges of hundreds and of dozens.
        """
        low, high = self.low, self.high
        if low.last != low.reading.last or not (low.reading.spelled and high.reading.spelled):
            return 1
        scale = self.numbers.scales.get(self.sentence.lower[high.reading.last - 1], 1)
        fits = scale <= _HUNDRED and low.number < _HUNDRED
        return scale if fits and low.number * scale < high.number else 1

    def _is_likely(self, joint: str, number: Decimal, top: Decimal) -> bool:
        """Say whether "or" leaves a choice of two steps: "five or six", "1,000 or 2,000"."""
        if joint != "or" or top < _FEW or top - number == max(self.high.grain, Decimal(1)):
            return True
        return top < _HUNDRED and number % 5 == 0 and top % 5 == 0 and top <= 2 * number
