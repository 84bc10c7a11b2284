"""The grammar of a language in tables: closed classes of words, and the forms of verbs."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_table

Meaning = TypeVar("Meaning")

_WORD = re.compile(r"(?:[^\W\d_]\.){2,6}+|\d++|'s\b|[^\W\d_]++(?:&[^\W\d_]++)?+|\S", re.IGNORECASE)
_GAP = "*"
_GAP_LENGTH = 6


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a phrase, cut as the tokens of a sentence are.

    >>> words_of("the U.S. Navy's no-fly zone")
    ('the', 'U.S.', 'Navy', "'s", 'no', '-', 'fly', 'zone')
    """
    if text.isalpha():
        return (text,)
    plain = text.replace(" ", "").isalpha()
    return tuple(text.split() if plain else _WORD.findall(text))


class Phrases(Generic[Meaning]):
    """Phrases of words, each with a meaning; "*" stands for up to six words of any kind.

    >>> phrases = Phrases([(("claim", "*", "lives"), "deaths"), (("claim",), "speech")])
    >>> phrases.at(["they", "claim", "12", "more", "lives"], 1)
    (5, 'deaths')
    >>> phrases.at(["they", "claim", "12", "prizes"], 1)
    (2, 'speech')
    """

    def __init__(self, entries: Iterable[tuple[Sequence[str], Meaning]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for words, meaning in entries:
            self._by_first.setdefault(words[0], []).append((tuple(words[1:]), meaning))
        self._seconds: dict[str, set[str]] = {}  # of words that begin longer phrases alone
        self._alone: dict[str, Meaning] = {}  # of words that begin no longer phrase
        for first, tails in self._by_first.items():
            if len(tails) > 1:
                tails.sort(key=lambda tail: -len(tail[0]))
            elif not tails[0][0]:
                self._alone[first] = tails[0][1]
            seconds = {tail[0] if tail else _GAP for tail, _ in tails}
            if _GAP not in seconds:
                self._seconds[first] = seconds
        self.first_words = frozenset(self._by_first)

    def __contains__(self, word: str) -> bool:
        return word in self._by_first

    def at(self, words: Sequence[str], index: int) -> tuple[int, Meaning] | None:
        """Return the end and the meaning of the longest phrase that begins at a word."""
        first = words[index]
        if first in self._alone:
            return index + 1, self._alone[first]
        seconds = self._seconds.get(first)
        if seconds and (index + 1 == len(words) or words[index + 1] not in seconds):
            return None
        for tail, meaning in self._by_first.get(first, ()):
            end = _end_of(tail, words, index + 1) if tail else index + 1
            if end is not None:
                return end, meaning
        return None


def _end_of(tail: tuple[str, ...], words: Sequence[str], at: int) -> int | None:
    for place, word in enumerate(tail):
        if word == _GAP:
            rest = tail[place + 1 :]
            # A gap skips at least one word: "claimed 12 lives", never "claimed lives".
            stops = range(at + 1, min(at + 1 + _GAP_LENGTH, len(words)))
            return next((end for stop in stops if (end := _end_of(rest, words, stop))), None)
        if at >= len(words) or words[at] != word:
            return None
        at += 1
    return at


@attrs.frozen
class Grammar:
    """The words that hold a sentence together."""

    be: frozenset[str]
    have: frozenset[str]
    modals: frozenset[str]
    auxiliaries: frozenset[str]
    denials: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    coordinators: frozenset[str]
    prepositions: frozenset[str]
    locatives: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    persons: frozenset[str]
    adverbs: frozenset[str]
    connecting: frozenset[str]
    comparing: Phrases[bool]
    finite: frozenset[str]  # verb forms that can carry a clause: "went", "says"
    pasts: frozenset[str]  # of these, the past tenses: "went", "cut"
    not_verbs: frozenset[str]
    figures: frozenset[str]
    stop: frozenset[str]
    singulars: dict[str, str]

    def singular(self, noun: str) -> str:
        """Return the singular of a noun; see ``singular``."""
        return singular(noun)


@cache
def grammar() -> Grammar:
    """Return the grammar of English."""
    table = load_table("grammar")
    sets = {
        key: frozenset(table[key])
        for key in (
            "be", "have", "modals", "denials", "subordinators", "relatives", "coordinators",
            "prepositions", "locatives", "determiners", "pronouns", "adverbs", "connecting",
            "figures", "not_verbs",
        )
    }  # fmt: skip
    auxiliaries = sets["be"] | sets["have"] | sets["modals"] | frozenset(table["do"])
    closed = frozenset[str]().union(*sets.values(), auxiliaries) - sets["figures"]
    return Grammar(
        **sets,
        auxiliaries=auxiliaries,
        persons=frozenset(table["persons"]),
        comparing=Phrases((words_of(phrase), True) for phrase in table["comparing"]),
        finite=frozenset(
            form for verb in table["common_verbs"] for form in (past(verb), third(verb))
        ),
        pasts=frozenset(past(verb) for verb in table["common_verbs"]),
        stop=closed | frozenset(table["stop"]) - sets["not_verbs"],
        singulars=table["singular"],
    )


@lru_cache(maxsize=20_000)
def singular(noun: str) -> str:
    """Return the singular of a noun, roughly: the same for both forms is what matters.

    >>> [singular(noun) for noun in ("lives", "countries", "attacks", "crisis")]
    ['life', 'country', 'attack', 'crisis']
    """
    known = grammar().singulars
    if noun in known:
        return known[noun]
    if not noun.endswith("s"):
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    if not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun


def forms_of(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb; of several words the first is the one that changes.

    >>> forms_of("take into custody")[2]
    'took into custody'
    >>> forms_of("stop"), forms_of("carry")[1:3]
    (('stop', 'stops', 'stopped', 'stopped', 'stopping'), ('carries', 'carried'))
    """
    head, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    forms = (head, third(head), past(head), participle(head), gerund(head))
    return tuple(form + tail for form in forms)


def third(verb: str) -> str:
    """Return the form with "he": "he goes"."""
    if verb == "have":
        return "has"
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _ends_in_y(verb) else verb + "s"


def past(verb: str) -> str:
    """Return the past: "went", "denied", "planned"."""
    return _irregular(verb, 0) or _regular(verb)


def participle(verb: str) -> str:
    """Return the past participle: "gone", "denied", "planned"."""
    return _irregular(verb, 1) or _regular(verb)


def gerund(verb: str) -> str:
    """Return the form in -ing: "dying", "planning"."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return _doubled(verb) + "ing"


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _ends_in_y(verb) else _doubled(verb) + "ed"


def _ends_in_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2:-1] not in "aeiou"


def _doubled(verb: str) -> str:
    return verb + verb[-1] if verb in _verb_table("doubled") else verb


def _irregular(verb: str, place: int) -> str | None:
    prefix, _, bare = verb.rpartition("-")
    forms = _verb_table("irregular").get(bare)
    if forms is None:
        return None
    if len(forms) != 2:
        raise DataError("languages/en/grammar.toml", f"irregular.{bare}", "expected two forms")
    return (f"{prefix}-" if prefix else "") + str(forms[place])


def _verb_table(name: str) -> Any:  # noqa: ANN401 - a table or a list, as the file has it
    return load_table("grammar")[name]
