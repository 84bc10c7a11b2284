"""Rates: what a figure is per: "a day", "per barrel", "per share", "per 100,000 people"."""

import attrs

from factcheck.claims.measured import Figure
from factcheck.claims.nouns import nouns_of
from factcheck.claims.numerals import reading_at
from factcheck.claims.sentences import Sentence
from factcheck.reference.forms import Forms
from factcheck.reference.nouns import Nouns
from factcheck.reference.units import TIMES, Units

_HYPHEN = "-"
_SLASH = "/"
_COUNT = "count"
_LONG = "month"  # the base of the times that are longer than weeks
_NOUNS = 5  # words from a figure to its "per": "12.4 drug overdose deaths per 100,000"


@attrs.define(eq=False)
class Rates:
    """Reads the rates of one sentence."""

    sentence: Sentence
    units: Units
    forms: Forms
    _has_shares: bool = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """See whether a share by the thousand can stand here at all."""
        self._has_shares = not self.forms.per_number.isdisjoint(self.sentence.lower)

    def of(self, unit: str, last: int) -> tuple[str, int]:
        """Return a unit with what it is "per": "mile / hour", "USD / barrel"."""
        if "/" in unit:
            return unit, last
        found = self._per(last)
        if found is None and self.units.is_money(unit):
            found = self.per_money(last)
        if found is None or not self._fits(unit, last, found[0]):
            return unit, last
        return f"{unit} / {found[0]}", found[1]

    def _fits(self, unit: str, last: int, whole: str) -> bool:
        """Say whether a unit can be "per" another: hours a day can, days an hour cannot."""
        part, per = self.units.unit(unit), self.units.unit(whole)
        if part.base not in TIMES:
            return unit != whole
        if self.sentence.lower[last] not in self.forms.per_time:
            return False
        if per.base == part.base:
            return part.factor < per.factor
        return per.base not in TIMES or per.base == _LONG

    def _per(self, last: int) -> tuple[str, int] | None:
        """Return the unit of a rate that begins at *last*: "a day", "per barrel", "/h"."""
        lower = self.sentence.lower
        step = self._for(last)
        for_each, last = step != last, step
        if last + 1 >= len(lower):
            return None
        word = lower[last]
        if word == _HYPHEN and lower[last + 1] in self.forms.per_tied:  # "$50-a-day"
            return self._unit(last + 3) or self._tied_noun(last + 3)
        if word not in self.forms.per or (word == _SLASH and not self.sentence.touching(last)):
            return None
        any_noun = for_each or word in self.forms.per_any
        return self._unit(last + 1) or self._noun(last + 1, any_noun=any_noun)

    def _for(self, last: int) -> int:
        """Return where a rate goes on behind "for" each of a thing, or "in cash for" it."""
        lower = self.sentence.lower
        step = last + 2 if " ".join(lower[last : last + 2]) in self.forms.paid else last
        told = lower[step : step + 2]
        is_for = len(told) == 2 and told[0] in self.forms.per_for and told[1] in self.forms.per_each
        return step + 1 if is_for else last

    def per_money(self, last: int) -> tuple[str, int] | None:
        """Return the currency that a rate of exchange is told in: "per dollar", "to the euro"."""
        lower, size = self.sentence.lower, len(self.sentence)
        if last + 1 >= size or lower[last] not in self.forms.exchange:
            return None
        step = last + 1 + (lower[last + 1] in self.forms.exchanged)
        found = self.units.behind(self.sentence.words, lower, step) if step < size else None
        if found is None or lower[step][-1] == "s" or not self.units.is_money(found[0]):
            return None
        return found if self.ends(found[1]) or lower[found[1]] in self._nouns.stops else None

    def _tied_noun(self, index: int) -> tuple[str, int] | None:
        lower = self.sentence.lower
        known = index < len(lower) and lower[index] in self.forms.rated
        return (_COUNT, index + 1) if known else None

    def _noun(self, index: int, *, any_noun: bool) -> tuple[str, int] | None:
        """Return a count for a rate "per" what is no unit: "per share", "a season"."""
        lower = self.sentence.lower
        if index >= len(lower):
            return None
        step = index
        while step + 1 < len(lower) and lower[step] in self.forms.rated_leading:
            step += 1
        nouns, word = self._nouns, lower[step]
        if word not in self.forms.rated:
            if not any_noun or not self._is_noun(nouns, step):
                return None
            step += lower[step + 1 : step + 2] != [] and lower[step + 1] in self.forms.rated
            if not self._is_over(nouns, step + 1):
                return None  # "per court documents"
        elif not any_noun and not self._is_over(nouns, step + 1):
            return None  # "a season ticket"
        return _COUNT, step + 1

    def _is_noun(self, nouns: Nouns, index: int) -> bool:
        """Say whether a word may be one thing of many: not in "per Reuters", "per the rules"."""
        word = self.sentence.words[index]
        return (
            len(word) > 1
            and word.isalpha()
            and word.islower()
            and word not in nouns.stops
            and word not in self.forms.not_per
            and not nouns.is_plural(word)
        )

    def _is_over(self, nouns: Nouns, index: int) -> bool:
        """Say whether a noun ends before a token."""
        lower = self.sentence.lower
        if index >= len(lower):
            return True
        word = lower[index]
        if word in self.forms.not_a_rate:
            return False  # "won $5m a season earlier"
        return not word[0].isalnum() or word in nouns.stops

    @property
    def _nouns(self) -> Nouns:
        return nouns_of(self.sentence)

    def _unit(self, index: int) -> tuple[str, int] | None:
        lower = self.sentence.lower
        if index >= len(lower):
            return None
        each = self.units.each.get(lower[index])
        found = (each, index + 1) if each else None
        found = found or self.units.behind(self.sentence.words, lower, index)
        if found is None or found[0] not in self.units.rates:
            return None
        behind = lower[found[1] : found[1] + 2]
        if behind and behind[0] in self.forms.not_a_rate and behind[-1] not in self.forms.net:
            return None  # "$5m a year earlier"
        return found

    def ends(self, index: int) -> bool:
        """Say whether no noun follows at a token: "$75 Canadian." but "$75 Canadian notes"."""
        lower = self.sentence.lower
        return (
            index >= len(lower) or not lower[index][0].isalpha() or lower[index] in self.forms.per
        )

    def out_of(self, figure: Figure) -> tuple[str, int] | None:
        """Return "per_thousand" and the like, for "12 per 1,000", "12 deaths per 1,000 people"."""
        if not self._has_shares:
            return None
        lower = self.sentence.lower
        for start in range(figure.last, min(figure.last + _NOUNS, len(lower) - 1)):
            if lower[start] in self.forms.per_number:
                return self._share(figure, start + 1)
            if not lower[start].isalpha():
                return None
        return None

    def _share(self, figure: Figure, index: int) -> tuple[str, int] | None:
        whole = reading_at(self.sentence, index)
        if whole is None or figure.number >= whole.number or whole.last > len(self.sentence):
            return None
        unit, last, lower = self.units.out_of.get(whole.number), whole.last, self.sentence.lower
        if unit is None or last >= len(lower):
            return (unit, last) if unit else None
        if self.units.behind(self.sentence.words, lower, last):
            return None  # "per 100 km"
        return unit, last + (lower[last] in self.forms.heads)
