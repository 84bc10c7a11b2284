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
        "befalls",
        "beside",
        "company",
        "dated",
        "family",
        "figures",
        "form",
        "light",
        "nouns",
        "phrases",
        "ratios",
        "recurring",
        "strict",
        "strong",
        "states",
        "sure",
        "takes",
        "unsure",
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
    NOTHING = "nothing"  # words that tell of nothing, though a part of them would: "first aid"


@attrs.frozen
class Sign:
    """What a word of a measure says: of which class it is, and as what."""

    measure: str
    part: Part
    unsure: bool = False  # a word of many senses, which must keep company that tells this one
    event: str | None = None  # the class that it tells of a date, if that is another one
    doubted: bool = False  # it does so only beside that class's company
    others: tuple["Sign", ...] = ()  # what it says of other kinds of quantities: "grab"


@attrs.frozen
class Measure:
    """A class of predicates."""

    name: str
    family: str
    takes: frozenset[str]  # kinds of quantities
    recurring: bool
    light: bool
    strong: bool
    company: frozenset[str] = frozenset()  # words beside which an unsure word tells the class
    sure: frozenset[str] = frozenset()  # kinds of quantities with which it does so alone
    strict: bool = False  # takes no count of things with a name of their own
    dated: bool = False  # no figure is of it
    befalls: bool = False  # its verbs tell what is done to those who are counted
    beside: bool = False  # its words tell it only directly beside a figure


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

        What a rate is of tells its kind, unless the rate has one: a unit of no kind fits no class.

        >>> sorted(measures().kinds("EUR / year")), sorted(measures().kinds("rank"))
        (['money'], [])
        >>> sorted(measures().kinds("GBP_pence")), sorted(measures().kinds("GBP_pence / count"))
        (['money'], ['money'])
        >>> sorted(measures().kinds("mile / hour")), sorted(measures().kinds("sievert"))
        (['speed'], ['other'])
        """
        known = self._kinds.get(unit)
        if known is not None:
            return known
        if unit[:_CODE].isupper() and unit[_CODE : _CODE + 1] in _AFTER_CODE:
            return _MONEY
        whole, slash, _ = unit.partition(" / ")
        return (self.kinds(whole) & _OF_RATES or _OTHER) if slash else _OTHER

    def fits(self, measure: str, unit: str) -> bool:
        """Say whether a class measures quantities of a unit.

        >>> measures().fits("revenue", "EUR"), measures().fits("revenue", "person")
        (True, False)
        """
        kinds = self.kinds(unit)
        return not kinds or not kinds.isdisjoint(self.classes[measure].takes)


_CODE = 3  # letters of a currency
_AFTER_CODE = ("", "_")  # "GBP", "GBP_pence"
_MONEY = frozenset({"money"})
_OTHER = frozenset({"other"})
_OF_RATES = frozenset({"count", "energy", "mass", "money", "people", "person", "points", "volume"})
_RATIO = frozenset({"ratio"})
_SILENT = "nothing"


@cache
def measures() -> Measures:
    """Return the measures of English."""
    table = dict(load_table("measures"))
    kinds, companies = table.pop("kinds"), table.pop("companies")
    senses = {words: [Sign(_SILENT, Part.NOTHING)] for words in table.pop(_SILENT)["phrases"]}
    classes = {name: _measure(name, entry, kinds, companies) for name, entry in table.items()}
    for name, entry in table.items():
        for words, part, unsure in _signs(name, entry) if "figures" not in entry else ():
            _add(senses.setdefault(words, []), Sign(name, part, unsure), words, classes)
    for name, entry in table.items():
        for words, _, unsure in _signs(name, entry) if "figures" in entry else ():
            _date(senses.get(words, []), name, entry["figures"], words, doubted=unsure)
    return Measures(
        classes,
        Phrases((words_of(words), _in_one(found, classes)) for words, found in senses.items()),
        _by_unit(kinds),
    )


def _add(senses: list[Sign], sign: Sign, words: str, classes: dict[str, Measure]) -> None:
    """Add what some words say to what they are known to say; two classes take other kinds."""
    for place, known in enumerate(senses):
        if known.measure == sign.measure:
            senses[place] = _joined(known, sign, words)
            return
    for known in senses:
        apart = known.part is not Part.NOTHING and (
            _are_apart(classes[known.measure], classes[sign.measure])
            or _keep_other_company(known, sign, classes)
        )
        if not apart:
            _joined(known, sign, words)  # says what is wrong
    senses.append(sign)


def _date(senses: list[Sign], event: str, figures: str, words: str, *, doubted: bool) -> None:
    """Let words tell another class of dates than of figures."""
    for place, known in enumerate(senses):
        if known.measure == figures and known.event == event and not known.doubted:
            return  # "killing" is a sure noun, though "kill" is a doubted verb
        if known.measure == figures:
            senses[place] = attrs.evolve(known, event=event, doubted=doubted)
            return
    raise DataError(_FILE, event, f"{words!r} is no word of {figures!r}")


def _are_apart(one: Measure, other: Measure) -> bool:
    """Say whether the kind of a figure always tells of which of two classes it is."""
    known = bool(one.takes or other.takes)
    return known and one.takes.isdisjoint(other.takes - _RATIO)


def _keep_other_company(one: Sign, other: Sign, classes: dict[str, Measure]) -> bool:
    """Say whether the words beside them always tell two senses apart: "enrolled", "took part"."""
    if not (one.unsure and other.unsure):
        return False
    return classes[one.measure].company.isdisjoint(classes[other.measure].company)


def _in_one(senses: list[Sign], classes: dict[str, Measure]) -> Sign:
    """Return what some words say first: what dates can be of, before what takes figures alone."""
    ordered = sorted(senses, key=lambda sign: not sign.event and _is_of_figures(sign, classes))
    return attrs.evolve(ordered[0], others=tuple(ordered[1:])) if ordered[1:] else ordered[0]


def _measure(
    name: str,
    entry: dict[str, Any],
    kinds: dict[str, Any],
    companies: dict[str, list[str]] | None = None,
) -> Measure:
    if unknown := sorted(set(entry) - _KEYS):
        raise DataError(_FILE, name, f"unknown key {unknown[0]!r}")
    asked = {*entry.get("takes", ()), *entry.get("sure", ())}
    if strange := sorted(asked - set(kinds) - _MONEY):
        raise DataError(_FILE, name, f"unknown kind {strange[0]!r}")
    return Measure(
        name,
        entry.get("family", name),
        _taken(entry),
        entry.get("recurring", False),
        entry.get("light", False),
        entry.get("strong", False),
        _company(name, entry, companies or {}),
        frozenset(entry.get("sure", ())),
        entry.get("strict", False),
        entry.get("dated", False),
        entry.get("befalls", False),
        entry.get("beside", False),
    )


def _taken(entry: dict[str, Any]) -> frozenset[str]:
    """Return the kinds of quantity that a class measures: with them, as a rule, ratios."""
    takes = frozenset[str](entry.get("takes", ()))
    return takes | _RATIO if takes and entry.get("ratios", True) else takes


def _company(name: str, entry: dict[str, Any], companies: dict[str, list[str]]) -> frozenset[str]:
    """Return the words that unsure words of a class need beside them."""
    found: set[str] = set()
    for word in entry.get("company", ()):
        if word.startswith(_LIST) and word[1:] not in companies:
            raise DataError(_FILE, name, f"unknown company {word!r}")
        found.update(companies[word[1:]] if word.startswith(_LIST) else (word,))
    # No word keeps itself company.
    found.difference_update(*(forms_of(word) for word in entry.get("unsure", ())))
    return frozenset(found)


_LIST = "@"  # before the name of a list of companies


def _signs(name: str, entry: dict[str, Any]) -> Iterator[tuple[str, Part, bool]]:
    unsure = frozenset[str](entry.get("unsure", ()))
    listed = {words for key, _ in _PARTS for words in entry.get(key, ())}
    if stray := sorted(unsure - listed):
        raise DataError(_FILE, name, f"unsure of {stray[0]!r}, which it does not list")
    for key, part in _PARTS:
        for words in entry.get(key, ()):
            forms = sorted(set(forms_of(words))) if part is Part.VERB else (words,)
            for form in forms:
                yield form, part, words in unsure


_PARTS = (
    ("nouns", Part.NOUN),
    ("verbs", Part.VERB),
    ("phrases", Part.PHRASE),
    ("who", Part.WHO),
    ("states", Part.STATE),
)


def _is_of_figures(sign: Sign, classes: dict[str, Measure]) -> bool:
    return sign.measure in classes and bool(classes[sign.measure].takes)


def _joined(known: Sign | None, sign: Sign, words: str) -> Sign:
    """Return the sign of words that two entries list: one class, or it is a mistake."""
    if known is None or known == sign:
        return sign
    if known.measure != sign.measure:
        raise DataError(_FILE, sign.measure, f"{words!r} also stands for {known.measure!r}")
    part = Part.STATE if sign.part is Part.STATE else Part.EITHER
    return Sign(sign.measure, part, known.unsure and sign.unsure)


def _by_unit(kinds: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    known = {unit: frozenset[str]() for unit in kinds["any"]}
    for kind, covered in kinds.items():
        for unit in covered if kind != "any" else ():
            known[unit] = known.get(unit, frozenset()) | {kind}
    return known
