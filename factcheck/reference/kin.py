"""Kin: which counted nouns name the same people or things in other words."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.grammar import singular
from factcheck.reference.language import check_keys, load_table
from factcheck.reference.nouns import load_nouns

_FILE = "languages/en/kin.toml"


class Kin(Enum):
    """How near two counted nouns are."""

    WORD = "the same word"
    CLASS = "words for the same"
    KIND = "a kind of the other"
    OTHER = "something else"


@attrs.frozen
class Kinship:
    """The classes of counted nouns; the data file says what each list holds."""

    class_of: Mapping[str, str]
    kinds: Mapping[str, frozenset[str]]
    anybody: frozenset[str]  # classes
    sexes: frozenset[str]
    young: frozenset[str]

    def named(self, words: str) -> str:
        """Return the class of a noun phrase: that of its last words, or its head.

        >>> load_kinship().named("masked thieves"), load_kinship().named("asylum seekers")
        ('robber', 'asylum seeker')
        """
        last = words.lower().replace("-", " ").split()
        for length in (2, 1):
            told = " ".join([*last[-length:-1], _single(last[-1])]) if last else ""
            if told in self.class_of:
                return self.class_of[told]
        return _single(last[-1]) if last else ""

    def is_kind(self, one: str, other: str) -> bool:
        """Say whether one class is a kind of another, also by a class between.

        >>> load_kinship().is_kind("baby", "child"), load_kinship().is_kind("child", "baby")
        (True, False)
        """
        below = self.kinds.get(other, frozenset())
        return one in below or any(self.is_kind(one, kind) for kind in below)


def kin(left: str, right: str) -> Kin:
    """Return how near two counted nouns are, by their last words.

    >>> kin("nations", "countries").value, kin("carriages", "trains").value
    ('words for the same', 'something else')
    """
    known = load_kinship()
    if _head(left) == _head(right):
        return Kin.WORD
    mine, others = known.named(left), known.named(right)
    if mine == others:
        return Kin.CLASS
    if known.is_kind(mine, others) or known.is_kind(others, mine):
        return Kin.KIND
    both = {mine, others}
    if not all(
        _is_person(words) or one in known.anybody for words, one in ((left, mine), (right, others))
    ):
        return Kin.OTHER
    if both & known.anybody:
        return Kin.KIND
    sexed = both & known.sexes
    return Kin.KIND if len(sexed) == 1 and not both & known.young else Kin.OTHER


def _head(words: str) -> str:
    return _single(words.lower().split()[-1]) if words.split() else ""


def _is_person(words: str) -> bool:
    last = next(iter(words.replace("-", " ").rsplit(maxsplit=1)[-1:]), "")
    nouns = load_nouns()
    return bool(last) and (nouns.is_person(last) or _single(last.lower()) in nouns.people)


@cache
def load_kinship() -> Kinship:
    """Return the classes of counted nouns of English."""
    return check_kinship(load_table("kin"))


def check_kinship(table: Mapping[str, Any]) -> Kinship:
    """Return the classes of a table, or say what is wrong with it."""
    check_keys(table, ("anybody", "kinds", "same", "sexes", "young"), _FILE)
    class_of: dict[str, str] = {}
    for name, words in table["same"].items():
        for word in words:
            if class_of.setdefault(word, name) != name:
                raise DataError(_FILE, name, f"{word!r} is of {class_of[word]!r} as well")
    for name, words in table["kinds"].items():
        for word in (name, *words):
            if class_of.setdefault(word, word) != word:
                raise DataError(_FILE, f"kinds.{name}", f"{word!r} is of {class_of[word]!r}")
    return Kinship(
        class_of,
        {name: frozenset(words) for name, words in table["kinds"].items()},
        *(
            frozenset(class_of.get(word, word) for word in table[key])
            for key in ("anybody", "sexes", "young")
        ),
    )


@cache
def _single(word: str) -> str:
    """Return the singular of a word for people or things."""
    irregular = load_table("nouns")["irregular"]
    if word in irregular:
        return str(irregular[word])
    if word.endswith("men") and word != "men":
        return word[:-3] + "man"
    return singular(word)
