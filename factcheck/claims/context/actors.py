"""Actors: names that no table knows, and that their page shows to be of firms, parties, teams.

A capitalised word is one where it owns something, stands behind what it is ("rival Delmark"), heads
an item of a list, or does something, and where the page nowhere says that something lies in it.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

import attrs

from factcheck.claims.context.capitals import (
    CAPITAL,
    DEMONYM,
    HEAD,
    NO_NAME,
    PLACE,
    STARTS,
    TITLE,
)
from factcheck.claims.context.kinds import (
    ADVERB,
    DETERMINER,
    PREPOSITION,
    VERB,
    kinds,
)
from factcheck.claims.context.names import Mention, roll_of, shouted
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Name
from factcheck.reference.context_words import word_set
from factcheck.reference.frequencies import bits
from factcheck.reference.grammar import grammar
from factcheck.reference.holders import holder_words
from factcheck.reference.measures import measures
from factcheck.reference.nouns import load_nouns
from factcheck.reference.places import fold, places


@attrs.define(eq=False)
class Actor(Mention):
    """A name that no table knows: it may be a person's or a body's."""

    firm: bool = False  # known to be a body's


@lru_cache(maxsize=2)
def actors_of(page: Page) -> dict[int, list[Actor]]:
    """Return the actors of a page by the numbers of its sentences, in order."""
    found: dict[int, list[Actor]] = {}
    acting: set[str] = set()
    firms: set[str] = set()
    lying: set[str] = set()
    inside: set[str] = set()  # what has a capital where no sentence begins
    for number, row in roll_of(page).shapes.items():
        if not row or shouted(row):
            continue
        sentence = page.sentences[number]
        found[number] = _runs(sentence, row)
        for one in found[number]:
            if one.first and sentence.words[one.first - 1] not in _BEGINS:
                inside.add(one.name.key)
            if _lies(sentence, one):
                lying.add(one.name.key)
            elif _is_firm(sentence, one):
                firms.add(one.name.key)
            elif _acts(sentence, one, found[number]):
                acting.add(one.name.key)
    known = (acting | firms) - lying
    for number, mentions in found.items():
        found[number] = [one for one in mentions if one.name.key in known and _is_name(one, inside)]
        for one in found[number]:
            one.firm = one.name.key in firms
    return found


_BEGINS = frozenset('".:-\u2013\u2014\u2022(')
_RARE = 18.0  # bits of a word that is a name though it only begins sentences


def _is_name(one: Mention, inside: set[str]) -> bool:
    rare = max(bits(word) for word in one.name.key.split()) > _RARE
    return rare or one.name.key in inside


def _runs(sentence: Sentence, row: list[int]) -> list[Actor]:
    """Return the capitalised words of a sentence that no table explains."""
    roll = roll_of(sentence.page)
    taken = {at for one in roll.of(sentence) for at in range(one.first, one.last)}
    found: list[Actor] = []
    reached = 0
    for index in roll.capitals[sentence.number]:
        if index < reached or index in taken:
            continue
        if not _may_be(sentence, row, index):
            if not row[index] & _OTHERS and sentence.lower[index] not in _before_names():
                reached = _run_end(sentence, row, index)  # "Oklahoma City" is no City
            continue
        last = reached = _run_end(sentence, row, index)
        if last - index <= _LONGEST and taken.isdisjoint(range(index, last)):
            words = sentence.phrase(index, last)
            if not places().named(words):
                found.append(Actor(index, last, Name(full=words, key=fold(words)), person=False))
    return found


@cache
def _before_names() -> frozenset[str]:
    """Return the words that may have a capital before a name: "But Delmark", "Brewer Delmark"."""
    return grammar().stop | holder_words().kinds_of_holders


def _run_end(sentence: Sentence, row: list[int], first: int) -> int:
    """Return the end of the capitalised words that begin at a token."""
    last = first + 1
    while last < len(row) and row[last] & CAPITAL:
        last += 1
    if last + 1 < len(row) and sentence.words[last] == "'" and row[last + 1] & HEAD:
        return last + 2  # "Farmers' League"
    return last


_LONGEST = 3  # words
_OTHERS = NO_NAME | TITLE | DEMONYM


def _may_be(sentence: Sentence, row: list[int], index: int) -> bool:
    """Say whether a capitalised word may begin a name that no table knows."""
    word = sentence.lower[index]
    if not row[index] & STARTS or row[index] & _OTHERS or len(word) < _SHORTEST:
        return False
    if row[index] & PLACE and places().named(sentence.words[index]):
        return False
    known = grammar()
    if word in _before_names() or word in known.auxiliaries:
        return False
    if load_nouns().is_person(word) and not row[_run_end(sentence, row, index) - 1] & HEAD:
        return False  # "Police", but "Farmers' League"
    return kinds()[word] & (PREPOSITION | DETERMINER | ADVERB) == 0 and (
        measures().signs.at((word,), 0) is None
    )


_SHORTEST = 3  # letters


def _lies(sentence: Sentence, one: Mention) -> bool:
    """Say whether something is said to be in a name: it is a place's."""
    lower, first = sentence.lower, one.first
    before = lower[first - 1] if first else ""
    if before == "of" and first > 1:
        return lower[first - 2] in word_set("place_nouns")
    if before not in holder_words().in_places:
        return before in word_set("place_nouns")
    return first < 2 or lower[first - 2] not in holder_words().held_in


def _acts(sentence: Sentence, one: Mention, others: Sequence[Mention]) -> bool:
    """Say whether a name owns, does or is something that places hardly are."""
    lower, last = sentence.lower, one.last
    after = lower[last] if last < len(lower) else ""
    if after in ("'s", ":") or after[:1].isdigit():
        return True
    if after == "and":
        joined = [other for other in others if other.first == last + 1]
        return any(_acts(sentence, other, []) for other in joined)
    before = lower[one.first - 1] if one.first else ""
    if kinds()[before or "."] & PREPOSITION:
        return before in holder_words().given_to and before != "at"
    while last < len(lower) and kinds()[lower[last]] & ADVERB:
        last += 1
    if lower[last + 1 : last + 2] == ["'t"]:
        return True  # "Corvane isn't losing money"
    return last < len(lower) and bool(kinds()[lower[last]] & VERB)


def _is_firm(sentence: Sentence, one: Mention) -> bool:
    """Say whether the words around a name tell that it is that of a firm, a party or a team."""
    lower, first, last, known = sentence.lower, one.first, one.last, holder_words()
    if last - first > 1 and lower[last - 1] in known.told_of_holders:
        return True
    if lower[last : last + 1] == [","]:
        apposed = lower[last + 1 : last + _APPOSED]
        if apposed[:1] and apposed[0] in ("a", "an", "the") and "," in apposed:
            apposed = apposed[: apposed.index(",")]
        # "Corvane, the world's second-largest maker of pumps,"
        return (
            apposed[:1] != []
            and apposed[0] in ("a", "an", "the")
            and not (known.kinds_of_holders.isdisjoint(apposed))
        )
    return (first > 0 and lower[first - 1] in known.kinds_of_holders) or (
        last < len(lower) and lower[last] in known.told_of_holders
    )


_APPOSED = 9  # words of an apposition in which the kind of a firm stands
