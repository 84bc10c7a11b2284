"""Find counts of people and things."""

from collections.abc import Iterator

import attrs

from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.changes import Change, change_at
from factcheck.claims.found import Found
from factcheck.claims.nouns import Counted, counted_at, nouns_of
from factcheck.claims.numerals import readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Aspect, Hedge, Interval, Quantity
from factcheck.reference.nouns import Nouns
from factcheck.reference.silences import load_silences
from factcheck.reference.units import load_units

_PEOPLE = "people"
_BACK = "refers back, counts nothing new"
_LARGE = 100
_TOO_VAGUE = 10
_FAR = 40  # tokens to look back for the people of whom a sentence speaks


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find counts of people and things."""
    del page
    counter = _Counter(sentence)
    for amount in amounts(sentence):
        if amount.unit is None and not amount.reading.parts:
            yield counter.count(amount)
    for reading in readings(sentence):
        if reading.malformed:
            value = Quantity(amount=Interval.exactly(reading.number), unit="count")
            yield Found(
                sentence=sentence,
                tokens=(reading.first, reading.last),
                core=(reading.first, reading.last),
                stated=value,
                value=value,
                excluded=reading.malformed,
            )


@attrs.define
class _Said:
    """What the sentence has counted last, for a figure that names nothing itself."""

    counted: tuple[int, int] | None = None
    counted_as: str | None = None
    person: bool = False


class _Counter:
    """Reads the counts of one sentence, from left to right."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.lower = sentence.lower
        self.code = sentence.page.language.code
        self.nouns: Nouns = nouns_of(sentence)
        self.said: _Said | None = None

    def count(self, amount: Amount) -> Found:
        """Return a bare amount as a count, or as set aside."""
        if (
            amount.first
            and self.lower[amount.core[0] - 1] == "-"
            and self._tied(amount.core[0] - 1)
        ):
            return self._aside(amount, "part of a compound or a code")
        high = amount.reading.high
        if high is not None and high < _TOO_VAGUE and not amount.is_range:
            return self._aside(amount, "too vague to compare")
        compound = self._compound(amount)
        if compound is not None:
            return compound
        several = amount.is_range or amount.reading.number != 1
        counted = counted_at(self.sentence, amount.last, several=several)
        if counted is not None and not counted.pronoun:
            return self._with_noun(amount, counted)
        return self._without_noun(amount, counted)

    # ---- with a noun

    def _with_noun(self, amount: Amount, counted: Counted) -> Found:
        before = self.lower[amount.first - 1] if amount.first else ""
        if self._points_back(amount, before):
            found = self._built(amount, counted, None)
            found.excluded = _BACK
            return found
        if amount.reading.number == 1 and amount.reading.spelled and before in self.nouns.definite:
            return self._aside(amount, _BACK)
        change = self._change(amount)
        found = self._built(amount, counted, change)
        if change is None and not self._is_part(amount):
            self.said = _Said(found.counted, found.counted_as, counted.person)
        return found

    def _is_part(self, amount: Amount) -> bool:
        """Say whether the count is part of another: "including two children"."""
        before = self.lower[max(0, amount.first - 2) : amount.first]
        return not self.nouns.parts.isdisjoint(before)

    def _points_back(self, amount: Amount, before: str) -> bool:
        """Say whether "the two countries" only repeats who is spoken of."""
        if before not in self.nouns.definite or not amount.reading.spelled:
            return False
        return amount.reading.number == 2 or (
            amount.reading.number <= 10 and before in ("these", "those")
        )

    def _built(self, amount: Amount, counted: Counted, change: Change | None) -> Found:
        rate = self._rate(counted.tokens[1])
        unit = "person" if counted.person else "count"
        found = amount.found(f"{unit} / {rate[0]}" if rate else unit)
        last = rate[1] if rate else counted.tokens[1]
        of_those = self.lower[amount.last : amount.last + 1] == ["of"] and not amount.reading.vague
        found.tokens = (amount.first, amount.last if of_those else max(last, amount.last))
        found.counted = counted.tokens
        if change is not None:
            found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
        return found

    def _rate(self, index: int) -> tuple[str, int] | None:
        """Return what a count is "per", behind its noun: "2,500 people a day"."""
        units = load_units()
        if index + 1 >= len(self.sentence):
            return None
        if self.lower[index] not in self.nouns.per:
            return None
        found = units.behind(self.sentence.words, self.lower, index + 1)
        if found is None or found[0] not in units.rates:
            return None
        return found

    def _change(self, amount: Amount) -> Change | None:
        return change_at(self.sentence, amount.first, amount.last, share=False)

    # ---- without one

    def _without_noun(self, amount: Amount, counted: Counted | None) -> Found:
        reason = self._why_nothing(amount)
        if reason is not None:
            return self._aside(amount, reason)
        change = self._change(amount)
        said = self._said_before(amount, counted)
        rate = self._rate(amount.last)
        unit = "person" if said is not None and said.person else "count"
        found = amount.found(f"{unit} / {rate[0]}" if rate else unit)
        if rate:
            found.tokens = (amount.first, rate[1])
        if said is not None:
            found.counted, found.counted_as = said.counted, said.counted_as
            if change is None:
                self.said = said
        if change is not None:
            found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
        elif said is None and not self._worth_reading(amount):
            found.excluded = "a number of nothing that is named"
        return found

    def _why_nothing(self, amount: Amount) -> str | None:
        reading, words = amount.reading, self.sentence.words
        figure = words[reading.first]
        if reading.vague and reading.high is None:
            return "a decade, or the like"
        if (
            not amount.is_range
            and figure.isdigit()
            and len(figure) == 4
            and 1900 <= reading.number < 2100
        ):
            return "a year"
        if (
            amount.is_range
            and figure.isdigit()
            and len(figure) == 4
            and 1900 <= reading.number < 2100
        ):
            return "years"
        if self._beside_a_figure(reading.first - 1) or self._beside_a_figure(reading.last):
            return "a clock time or a ratio"
        if self.lower[reading.last : reading.last + 1] and (
            self.lower[reading.last] in load_silences(self.code).clocks
        ):
            return "a clock time"
        return None

    def _beside_a_figure(self, sign: int) -> bool:
        """Say whether a colon or a slash ties two figures: "2:15", "1/7"."""
        words = self.sentence.words
        return (
            0 < sign < len(words) - 1
            and words[sign] in ":/"
            and self._tied(sign)
            and words[sign - 1][-1].isdigit()
            and words[sign + 1][0].isdigit()
        )

    def _said_before(self, amount: Amount, counted: Counted | None) -> _Said | None:
        """Return what is counted where the figure has no noun of its own."""
        if counted is not None and counted.person:
            return _Said(None, _PEOPLE, person=True)
        befalls = self._befalls(amount)
        if befalls and self.said is not None and not self.said.person:
            return self._people_before(amount)
        if self.said is not None and self._continues(amount, befalls=befalls):
            return self.said
        if befalls:
            return self._people_before(amount)
        return self._measured(amount)

    def _befalls(self, amount: Amount) -> bool:
        """Say whether a verb beside the figure tells of people: "killed at least five"."""
        before = self.lower[max(0, amount.first - 1) : amount.first]
        if not self.nouns.befalls_before.isdisjoint(before):
            return True
        at = amount.last
        while (
            at < min(len(self.lower), amount.last + 4) and self.lower[at] in self.nouns.auxiliaries
        ):
            at += 1
        return at < len(self.lower) and self.lower[at] in self.nouns.befalls | {"left"}

    def _continues(self, amount: Amount, *, befalls: bool) -> bool:
        """Say whether the figure goes on with what was counted last."""
        if befalls or amount.reading.number >= _LARGE:
            return True
        before = self.lower[amount.first - 1] if amount.first else ""
        return before in self.nouns.continues

    def _people_before(self, amount: Amount) -> _Said:
        """Return the people of whom the sentence speaks, else people."""
        for at in range(amount.first - 1, max(-1, amount.first - _FAR), -1):
            word = self.sentence.words[at]
            if self.lower[at] in self.nouns.speakers:
                break
            if (
                self.nouns.is_person(word)
                and self.nouns.is_plural(word)
                and self._is_apart(at, amount.first)
            ):
                start = at
                while start and self.nouns.is_demonym(self.sentence.words[start - 1]):
                    start -= 1
                return _Said((start, at + 1), None, person=True)
        return _Said(None, _PEOPLE, person=True)

    def _is_apart(self, at: int, first: int) -> bool:
        """Say whether the noun stands in an earlier clause, where it is the subject."""
        return bool({";", ",", ":"}.intersection(self.lower[at:first]))

    def _measured(self, amount: Amount) -> _Said | None:
        """Return what a noun before the figure says it counts: "a toll of 24"."""
        for at in range(amount.first - 1, max(-1, amount.first - 8), -1):
            word = self.lower[at]
            if word in ".;:()":
                return None
            if word in self.nouns.measures:
                return _Said(None, _PEOPLE, person=True)
            if word in self.nouns.totals and self.lower[at + 1 : at + 2] == ["of"]:
                counted = counted_at(self.sentence, at + 2, several=True)
                if counted is not None and counted.tokens[1] <= amount.first:
                    return _Said(counted.tokens, None, person=counted.person)
        return None

    def _worth_reading(self, amount: Amount) -> bool:
        """Say whether a bare figure says something, rather than numbers a list."""
        if amount.reading.vague:
            return False
        if (
            abs(amount.reading.number) >= _LARGE
            or amount.hedge is not Hedge.NONE
            or amount.grain < 1
        ):
            return True
        if amount.first == 0 and amount.last == len(self.lower):
            return True  # a line of its own: a cell, the label of a graphic
        before = self.lower[amount.first - 1] if amount.first else ""
        return before in self.nouns.leads and not amount.reading.spelled

    # ---- set aside

    def _compound(self, amount: Amount) -> Found | None:
        """Read a number tied to a noun: "a 12-member jury" counts, "two-storey" does not."""
        at = amount.last
        if at + 1 >= len(self.lower) or self.lower[at] != "-" or not self._tied(at):
            return None
        word = self.lower[at + 1]
        if not word.isalpha():
            return None
        if word not in load_silences(self.code).compounds:
            return self._aside(
                amount, f"part of a compound: {self.sentence.phrase(*amount.core)}-{word}"
            )
        person = word in self.nouns.people or word == "strong"
        found = amount.found("person" if person else "count")
        found.tokens = (amount.first, at + 2)
        if word == "strong":
            found.counted_as = _PEOPLE
        else:
            found.counted = (at + 1, at + 2)
        return found

    def _tied(self, hyphen: int) -> bool:
        return self.sentence.touching(hyphen) and self.sentence.touching(hyphen + 1)

    def _aside(self, amount: Amount, reason: str) -> Found:
        found = amount.found("count")
        found.excluded = reason
        return found
