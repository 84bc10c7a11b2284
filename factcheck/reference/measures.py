"""Measures: what figures and dates of the news are about, in classes of verbs and nouns."""

from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.grammar import Phrases, forms_of, words_of
from factcheck.reference.language import load_table

_FILE = "languages/en/measures.toml"
_KEYS = frozenset(
    {
        "family",
        "form",
        "light",
        "nouns",
        "phrases",
        "recurring",
        "strong",
        "states",
        "takes",
        "verbs",
        "who",
    }
)


class Part(Enum):
    """What kind of word tells a measure."""

    NOUN = "noun"
    VERB = "verb"
    EITHER = "either"  # "attacks", "visit"
    PHRASE = "phrase"
    WHO = "who"  # those who are counted: "passengers"
    STATE = "state"  # what happened to those who are counted: "injured"


@attrs.frozen
class Sign:
    """What a word of a measure says: of which class it is, and as what."""

    measure: str
    part: Part


@attrs.frozen
class Measure:
    """A class of predicates."""

    name: str
    family: str
    takes: frozenset[str]  # kinds of quantities
    recurring: bool
    light: bool
    strong: bool


@attrs.frozen
class Measures:
    """All classes, and the words that tell them."""

    classes: dict[str, Measure]
    signs: Phrases[Sign] = attrs.field(repr=False)
    _kinds: dict[str, frozenset[str]] = attrs.field(repr=False)

    def family(self, measure: str | None) -> str | None:
        """Return the family of a class; classes of one family may be one fact in other words.

        >>> measures().family("summit"), measures().family("meeting")
        ('encounter', 'encounter')
        """
        known = self.classes.get(measure) if measure else None
        return known.family if known else measure

    def recurring(self, measure: str | None) -> bool:
        """Say whether events of the class happen often between the same people.

        >>> measures().recurring("meeting"), measures().recurring("summit")
        (True, False)
        """
        known = self.classes.get(measure) if measure else None
        return known is not None and known.recurring

    def kinds(self, unit: str) -> frozenset[str]:
        """Return the kinds of quantity that a unit covers; none for those that fit any class.

        >>> sorted(measures().kinds("EUR")), sorted(measures().kinds("percent"))
        (['money'], [])
        """
        if len(unit) == 3 and unit.isupper():
            return _MONEY
        return self._kinds.get(unit, frozenset())

    def fits(self, measure: str, unit: str) -> bool:
        """Say whether a class measures quantities of a unit.

        >>> measures().fits("revenue", "EUR"), measures().fits("revenue", "person")
        (True, False)
        """
        kinds = self.kinds(unit)
        return not kinds or not kinds.isdisjoint(self.classes[measure].takes)


_MONEY = frozenset({"money"})


@cache
def measures() -> Measures:
    """Return the measures of English."""
    table = dict(load_table("measures"))
    kinds = table.pop("kinds")
    classes = {name: _measure(name, entry, kinds) for name, entry in table.items()}
    parts: dict[str, Sign] = {}
    for name, entry in table.items():
        for words, part in _signs(entry):
            parts[words] = _joined(parts.get(words), Sign(name, part), words)
    return Measures(
        classes,
        Phrases((words_of(words), sign) for words, sign in parts.items()),
        _by_unit(kinds),
    )


def _measure(name: str, entry: dict[str, Any], kinds: dict[str, Any]) -> Measure:
    if unknown := sorted(set(entry) - _KEYS):
        raise DataError(_FILE, name, f"unknown key {unknown[0]!r}")
    if strange := sorted(set(entry.get("takes", ())) - set(kinds) - _MONEY):
        raise DataError(_FILE, name, f"unknown kind {strange[0]!r}")
    return Measure(
        name,
        entry.get("family", name),
        frozenset(entry.get("takes", ())),
        entry.get("recurring", False),
        entry.get("light", False),
        entry.get("strong", False),
    )


def _signs(entry: dict[str, Any]) -> Iterator[tuple[str, Part]]:
    for noun in entry.get("nouns", ()):
        yield noun, Part.NOUN
    for verb in entry.get("verbs", ()):
        for form in set(forms_of(verb)):
            yield form, Part.VERB
    for phrase in entry.get("phrases", ()):
        yield phrase, Part.PHRASE
    for noun in entry.get("who", ()):
        yield noun, Part.WHO
    for word in entry.get("states", ()):
        yield word, Part.STATE


def _joined(known: Sign | None, sign: Sign, words: str) -> Sign:
    """Return the sign of words that two entries list: one class, or it is a mistake."""
    if known is None or known == sign:
        return sign
    if known.measure != sign.measure:
        raise DataError(_FILE, sign.measure, f"{words!r} also stands for {known.measure!r}")
    return Sign(sign.measure, Part.STATE if sign.part is Part.STATE else Part.EITHER)


def _by_unit(kinds: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    units = {unit for covered in kinds.values() for unit in covered}
    return {unit: frozenset(k for k, covered in kinds.items() if unit in covered) for unit in units}
