"""Unit words: what stands for a unit, by the first token, and what decides between two."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import Any

import attrs

from factcheck.errors import DataError

TOKEN = re.compile(r"\d+|(?:[^\W\d_]\.){2,6}+|[^\W\d_]+|\S")
_NEAR = 40  # tokens around a word that may decide what it stands for
_NOTHING = "nothing"  # what cues say that make a word no unit
_RULE_KEYS = {"default": str, "cues": dict, "least": int, "always": list, "not_near": list}
_FIGURE = re.compile(r"\d{1,15}+")
_PRICE = re.compile(r"\d{1,3}+ (?: ,\d{3} ){0,3}+ \.\d\d", re.VERBOSE)


@attrs.frozen
class Rule:
    """What a word stands for, by the words around it."""

    default: str | None
    cues: tuple[tuple[str | None, frozenset[str]], ...] = ()
    least: Decimal = Decimal(0)
    always: frozenset[str] = frozenset()
    not_near: frozenset[str] = frozenset()

    def decide(self, context: Sequence[str]) -> str | None:
        """Return the unit that the first cue in a sentence speaks for, else the default."""
        return next(
            (unit for unit, cues in self.cues if not cues.isdisjoint(context)), self.default
        )


# Words by their first token: the other tokens, the unit and its rule; the longest first.
Entry = tuple[tuple[str, ...], str, Rule | None]
Phrases = Mapping[str, tuple[Entry, ...]]


def decided(
    entry: Entry, lower: Sequence[str], index: int, figure: Decimal | None = None
) -> str | None:
    """Return the unit of a word that stands at *index*, by its rule if it has one."""
    _, unit, rule = entry
    if rule is None:
        return unit
    if figure is not None and abs(figure) < rule.least:
        return None
    return rule.decide(lower[max(0, index - _NEAR) : index + _NEAR]) if rule.cues else rule.default


def figure_of(word: str) -> Decimal | None:
    """Return the figure that begins a token, if one does: what a letter before it may mean.

    >>> figure_of("28"), figure_of("1,200"), figure_of("million")
    (Decimal('28'), Decimal('1200'), None)
    """
    found = _FIGURE.match(word.replace(",", ""))
    return Decimal(found[0]) if found else None


def is_much(words: Sequence[str], at: int, scales: AbstractSet[str]) -> bool:
    """Say whether a figure is a sum by its looks: "4 million", "4bn", "4.50".

    >>> is_much(["K", "4", "million"], 1, {"million"}), is_much(["K", "4"], 1, {"million"})
    (True, False)
    """
    if at + 1 < len(words) and words[at + 1] in scales:
        return True
    return at < len(words) and _PRICE.fullmatch(words[at]) is not None


def check_keys(entry: Any, keys: Mapping[str, type], path: str, name: str) -> None:  # noqa: ANN401  what a file holds
    """Say what is wrong with the keys of an entry, if anything is."""
    if not isinstance(entry, dict):
        raise DataError(path, name, "is no table")
    for key, value in entry.items():
        if key not in keys:
            raise DataError(path, name, f"unknown key {key!r}")
        if not isinstance(value, keys[key]):
            raise DataError(path, name, f"{key!r} is no {keys[key].__name__}")


def rules_of(table: Mapping[str, Any], path: str) -> dict[str, Rule]:
    """Return the rules of a file by the words that they decide."""
    rules = {}
    for word, entry in table.get("rules", {}).items():
        check_keys(entry, _RULE_KEYS, path, f"rules.{word}")
        cues = tuple(
            (None if unit == _NOTHING else unit, frozenset(words))
            for unit, words in entry.get("cues", {}).items()
        )
        least = Decimal(entry.get("least", 0))
        lists = (frozenset(entry.get(key, ())) for key in ("always", "not_near"))
        rules[" ".join(TOKEN.findall(word))] = Rule(entry.get("default"), cues, least, *lists)
    return rules


Spelled = tuple[str, tuple[str, ...], str, str]  # unit, tokens, key, file


def spelled(tables: Mapping[str, Mapping[str, Any]], path: str) -> Iterator[Spelled]:
    """Yield the spellings of all units of a file."""
    for unit, entry in tables.items():
        for key in ("symbols", "attached", "closing", "each", "en", "prefixes"):
            for word in entry.get(key, ()):
                yield unit, tuple(TOKEN.findall(word)), key, path


def phrases(spellings: Iterable[Spelled], rules: Mapping[str, Rule]) -> Phrases:
    """Return spellings by their first token, or say which stands for two units."""
    table: dict[str, dict[tuple[str, ...], str]] = {}
    ruled: dict[tuple[str, ...], Rule] = {}
    for unit, tokens, _, path in spellings:
        rests = table.setdefault(tokens[0], {})
        word = " ".join(tokens)
        rule = rules.get(word)
        if rule is not None:
            ruled[tokens] = rule
        elif rests.get(tokens[1:], unit) != unit:
            other = rests[tokens[1:]]
            raise DataError(path, unit, f"{word!r} stands for {other} as well, and no rule decides")
        rests.setdefault(tokens[1:], unit)
    return {
        first: tuple(
            (rest, unit, ruled.get((first, *rest)))
            for rest, unit in sorted(rests.items(), key=lambda one: len(one[0]), reverse=True)
        )
        for first, rests in table.items()
    }


def backwards(spellings: Iterable[Spelled], rules: Mapping[str, Rule]) -> Phrases:
    """Return spellings by their last token: what stands before a figure."""
    turned = {" ".join(TOKEN.findall(word)[::-1]): rule for word, rule in rules.items()}
    kept = ((unit, tokens[::-1], key, path) for unit, tokens, key, path in spellings)
    return {
        last: tuple((rest[::-1], unit, rule) for rest, unit, rule in entries)
        for last, entries in phrases(kept, turned).items()
    }
