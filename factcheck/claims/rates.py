"""Rates: what a figure is per: "a day", "per barrel", "per 100,000 people"."""

import attrs

from factcheck.claims.measured import Figure
from factcheck.claims.numerals import reading_at
from factcheck.claims.sentences import Sentence
from factcheck.reference.forms import Forms
from factcheck.reference.units import TIMES, Units

_HYPHEN = "-"
_SLASH = "/"
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
        found = self._per(last)
        if found is None or "/" in unit or self.units.unit(unit).base in TIMES:
            return unit, last
        return f"{unit} / {found[0]}", found[1]

    def _per(self, last: int) -> tuple[str, int] | None:
        """Return the unit of a rate that begins at *last*: "a day", "per barrel", "/h"."""
        lower = self.sentence.lower
        if last + 1 >= len(lower):
            return None
        word = lower[last]
        if word == _HYPHEN and lower[last + 1] in self.forms.per_tied:  # "$50-a-day"
            return self._unit(last + 3)
        if word not in self.forms.per or (word == _SLASH and not self.sentence.touching(last)):
            return None
        return self._unit(last + 1)

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
