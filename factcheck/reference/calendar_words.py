"""The words of time of a language: which class of the grammar a word belongs to."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Grain, Hedge
from factcheck.reference.language import check_keys, load_table
from factcheck.reference.named_days import named_days
from factcheck.reference.time_zones import load_zones

# The lists of names, and the value of the first in each.
_NAMES = (
    ("months", 1), ("small_months", 1), ("verb_months", 1), ("weekdays", 0), ("short_weekdays", 0),
    ("ordinals", 1),
)  # fmt: skip
# The files of a language that hold its words of time, and the headings of each.
_FILES = {
    "time": (
        "names", "seasons", "parts", "units", "classes", "deictic", "middles", "decades",
        "vague",
        "guards", "tenses",
    ),
    "named_days": ("named", "national", "telling", "anniversaries"),
    "zones": ("zones", "ambiguous", "places", "wide"),
    "recurring": ("recurring",),
    "time_silences": ("silent", "labels", "years", "figures", "eras", "opening"),
}  # fmt: skip


@attrs.frozen
class Word:
    """What a word, or a phrase of several, means in the grammar of dates."""

    kind: str  # the class of the grammar: "month", "unit", "ago"
    value: Any  # the number of the month, the grain of the unit …
    forms: tuple[str, ...]  # the words of the phrase as the table has them
    starts_large: bool = attrs.field(init=False)  # it counts only with a capital letter

    @starts_large.default
    def _has_a_capital(self) -> bool:
        return any(form[0].isupper() for form in self.forms)

    def written_as(self, words: list[str]) -> bool:
        """Say whether these words have the capitals that the table asks for."""
        return not self.starts_large or all(map(_has_capitals, self.forms, words))


def _has_capitals(form: str, word: str) -> bool:
    if len(form) > 1 and form.isupper():
        return word.isupper()
    return word[0].isupper() or not form[0].isupper()


@attrs.frozen
class HowOften:
    """What an adverb tells: every so many of a unit; a part of the day; or one of two readings."""

    count: int
    unit: str = attrs.field()
    least: bool = False  # it can mean twice in one unit, as "biweekly" can
    part: str | None = None

    @unit.validator
    def _is_a_unit(self, _: object, unit: str) -> None:
        Grain(unit)


@attrs.frozen
class Recurring:
    """The words that tell how often something happens."""

    adverbs: Mapping[str, "HowOften"]
    prefixes: Mapping[str, Mapping[str, str]]  # what a prefix makes of an adverb
    nth: Mapping[str, int]
    clock: Mapping[str, str]
    parts: Mapping[str, str]
    every: frozenset[str]
    single: frozenset[str]
    loosely: frozenset[str]
    halves: frozenset[str]
    weekdays: frozenset[str]
    weekends: frozenset[str]
    during: frozenset[str]
    counted: frozenset[str]
    in_the: frozenset[str]
    determiners: frozenset[str]
    listed: frozenset[str]
    not_all: frozenset[str]
    dated: frozenset[str]
    not_every: frozenset[str]
    often: frozenset[str]
    times: frozenset[str]
    per: frozenset[str]
    papers: frozenset[str]
    measured: frozenset[str]
    paper_names: frozenset[str]


@attrs.frozen
class Guards:
    """The words that stand beside a date and say how it is meant, or join it to another."""

    mods: Mapping[str, str]
    more: Mapping[tuple[str, ...], Hedge]
    about: frozenset[str]
    nearly: frozenset[str]
    to: frozenset[str]
    both: frozenset[str]
    clock: frozenset[str]
    clock_leads: frozenset[str]
    zones: frozenset[str]
    exactly: frozenset[str]
    lasting: frozenset[str]
    then: frozenset[str]


@attrs.frozen(eq=False)
class CalendarWords:
    """All words of time of a language, by their first word in lower case, the longest first."""

    words: Mapping[str, tuple[Word, ...]]
    silent: Mapping[str, frozenset[Any]]
    labels: Mapping[str, frozenset[str]]
    years: Mapping[str, frozenset[str]]
    figures: Mapping[str, frozenset[str]]
    eras: Mapping[str, frozenset[str]]
    opening: Mapping[str, frozenset[str]]
    tenses: Mapping[str, frozenset[tuple[str, ...]]]
    recurring: Recurring
    guards: Guards
    telling: Mapping[str, frozenset[str]]  # of named days


@cache
def load_calendar_words(code: str = "en") -> CalendarWords:
    """Return the words of time of a language.

    >>> load_calendar_words().words["november"][0].value
    11
    """
    table: dict[str, Any] = {}
    for name, headings in _FILES.items():
        part = load_table(name, code)
        check_keys(part, headings, f"{name}.toml")
        table |= part
    words: dict[str, list[Word]] = {}
    for word in _words(table, code):
        words.setdefault(word.forms[0].lower(), []).append(word)
    return CalendarWords(
        {first: _longest_first(those) for first, those in words.items()},
        {key: frozenset(those) for key, those in table["silent"].items()},
        {key: frozenset(those) for key, those in table["labels"].items()},
        {key: frozenset(those) for key, those in table["years"].items()},
        {key: frozenset(those) for key, those in table["figures"].items()},
        {key: frozenset(those) for key, those in table["eras"].items()},
        {key: frozenset(those) for key, those in table["opening"].items()},
        {
            key: frozenset(tuple(cut(phrase)) for phrase in those)
            for key, those in table["tenses"].items()
        },
        _recurring(table["recurring"]),
        _guards(table["guards"]),
        {key: frozenset(those) for key, those in table["telling"].items()},
    )


def _recurring(table: dict[str, Any]) -> Recurring:
    try:
        adverbs = {word: HowOften(**rule) for word, rule in table["adverbs"].items()}
    except (TypeError, ValueError) as error:
        raise DataError("recurring.toml", "recurring.adverbs", str(error)) from error
    words: dict[str, Any] = {
        key: words if isinstance(words, dict) else frozenset(words) for key, words in table.items()
    }
    return Recurring(**{**words, "adverbs": adverbs})


def _guards(table: dict[str, Any]) -> Guards:
    try:
        more = {tuple(phrase.split()): Hedge(name) for phrase, name in table["more"].items()}
    except ValueError as error:
        raise DataError("time.toml", "guards.more", str(error)) from error
    lists = {key: frozenset(words) for key, words in table.items() if key not in ("mods", "more")}
    return Guards(mods=table["mods"], more=more, **lists)


def _longest_first(words: list[Word]) -> tuple[Word, ...]:
    return tuple(sorted(words, key=lambda word: -len(word.forms)))


def _words(table: dict[str, Any], code: str) -> Iterator[Word]:
    yield from _vague(table["vague"])
    yield from _days(table)
    yield from _zones(code)
    for word, years in table["anniversaries"].items():
        yield from _entries("anniversary", years, [word])
    for kind, first in _NAMES:
        for value, forms in enumerate(table["names"][kind], first):
            yield from _entries(kind.removesuffix("s"), value, forms)
    for kind, heading in (("season", "seasons"), ("part", "parts"), ("class", "classes")):
        for value, forms in table[heading].items():
            yield from _entries(value if kind == "class" else kind, value, forms)
    for value, (singular, plural) in table["units"].items():
        kind = value if value in ("quarter", "half", "weekend") else "unit"
        yield from _entries(kind, Grain(value), singular)
        yield from _entries(
            f"{kind}s" if kind == "unit" else f"{kind}_plural", Grain(value), plural
        )
    for form, value in table["middles"].items():
        middle = value if value in table["seasons"] else Grain(value)
        yield from _entries("middle_of", middle, [form])
    for kind in ("deictic", "decades"):
        for form, value in table[kind].items():
            yield from _entries(kind.removesuffix("s"), value, [form])


def _vague(table: dict[str, list[str]]) -> Iterator[Word]:
    for reference, phrases in table.items():
        for phrase in phrases:
            yield from _entries("vague", reference, [phrase])


def _days(table: dict[str, Any]) -> Iterator[Word]:
    for name, day in named_days(table):
        # Sentences are cut at the signs within a word: "al-Fitr", "9/11".
        # Small letters are left to the sentence: "the day after thanksgiving".
        form = name.lower().replace("-", " - ").replace("/", " / ")
        yield from _entries("named", day, [form])


def _zones(code: str) -> Iterator[Word]:
    for name, zone in load_zones(code).named.items():
        yield from _entries("zone", zone, [name])


def _entries(kind: str, value: Any, forms: list[str]) -> Iterator[Word]:  # noqa: ANN401 - any kind
    for form in forms:
        yield Word(kind, value, tuple(cut(form)))


def cut(phrase: str) -> list[str]:
    """Return the words of a phrase as sentences are cut: clitics and signs by themselves.

    >>> cut("New Year's Eve")
    ['New', 'Year', "'s", 'Eve']
    """
    parts: list[str] = []
    for word in phrase.split():
        stem, apostrophe, clitic = word.partition("'")
        if apostrophe and clitic in ("s", "ll"):
            parts += [*([stem] if stem else []), apostrophe + clitic]
        elif apostrophe:
            parts += [part for part in (stem, apostrophe, clitic) if part]
        elif len(word) > 1 and word.endswith(".") and word.count(".") == 1:
            parts += [word[:-1], "."]
        else:
            parts.append(word)
    return parts
