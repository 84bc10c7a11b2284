"""What a language counts: people and things."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import check_keys, load_table

_LISTS = (
    "people",
    "collective",
    "plural_things",
    "demonym_ends",
    "demonyms",
    "never",
    "stops",
    "leading",
    "definite",
    "indefinite",
    "pronouns",
    "people_pronouns",
    "speakers",
    "befalls",
    "befalls_before",
    "auxiliaries",
    "measures",
    "totals",
    "continues",
    "parts",
    "predicated",
    "per",
    "ranked",
    "ranking",
    "leads",
    "beings",
    "lived",
    "turning",
    "dying",
    "at_age",
    "age_ends",
    "age_verbs",
    "joins",
    "moments",
    "rank_goes_on",
    "ranks_at",
    "numbered",
    "parts_of",
    "denials_go_on",
    "denials",
    "denial_verbs",
    "denials_late",
    "undone",
    "undone_verbs",
    "parents",
    "occasions",
    "strong",
    "pointing",
    "possessives",
    "opens",
    "takes",
    "bullets",
    "groups",
    "leaves",
)
_TABLES = ("comes_to", "irregular")
_WORDS = ("children", "denied")
_NO_PLURAL_ENDS = ("ss", "us", "is", "ous", "'s")


@attrs.frozen
class Nouns:
    """The nouns of a language; the data file says what each list holds."""

    people: frozenset[str]  # singular
    peoples: frozenset[str]  # plural, collective words included
    things: frozenset[str]  # plural things that have no plural ending
    collective: frozenset[str]  # those of them without a plural ending
    demonym_ends: tuple[str, ...]
    demonyms: frozenset[str]
    never: frozenset[str]
    stops: frozenset[str]
    leading: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    pronouns: frozenset[str]
    people_pronouns: frozenset[str]
    speakers: frozenset[str]
    befalls: frozenset[str]
    befalls_before: frozenset[str]
    auxiliaries: frozenset[str]
    measures: frozenset[str]
    totals: frozenset[str]
    continues: frozenset[str]
    parts: frozenset[str]
    per: frozenset[str]
    predicated: frozenset[str]
    ranked: frozenset[str]
    ranking: frozenset[str]
    leads: frozenset[str]
    beings: frozenset[str]
    lived: frozenset[str]
    turning: frozenset[str]
    dying: frozenset[str]
    at_age: frozenset[str]
    age_ends: frozenset[str]
    age_verbs: frozenset[str]
    joins: frozenset[str]
    moments: frozenset[str]
    rank_goes_on: frozenset[str]
    ranks_at: frozenset[str]
    numbered: frozenset[str]
    parts_of: frozenset[str]
    leaves: frozenset[str]
    groups: frozenset[str]
    bullets: frozenset[str]
    takes: frozenset[str]
    opens: frozenset[str]
    possessives: frozenset[str]
    pointing: frozenset[str]
    strong: frozenset[str]
    occasions: frozenset[str]
    denials: frozenset[str]
    denials_go_on: frozenset[str]
    denial_verbs: frozenset[str]
    denials_late: frozenset[str]
    denied: str
    undone: frozenset[str]
    undone_verbs: frozenset[str]
    parents: frozenset[str]
    children: str
    comes_to: Mapping[str, frozenset[str]]

    def is_plural(self, word: str) -> bool:
        """Say whether a word, as written, is a plural noun by its looks.

        >>> [load_nouns().is_plural(word) for word in ("migrants", "Chinese", "was", "aircraft")]
        [True, False, False, True]
        """
        small = word.lower()
        if small in self.peoples or small in self.things:
            return True
        return (
            len(small) > 2
            and small[-1] == "s"
            and small not in self.never
            and not small.endswith(_NO_PLURAL_ENDS)
        )

    def is_person(self, word: str) -> bool:
        """Say whether a word, as written, stands for people."""
        small = word.lower()
        return small in self.people or small in self.peoples or self.is_demonym(word)

    def is_modifier(self, small: str) -> bool:
        """Say whether a word for people has no plural ending, and may stand before a noun.

        >>> load_nouns().is_modifier("police")
        True
        """
        return small in self.collective

    def is_demonym(self, word: str) -> bool:
        """Say whether a word names people by where they are from, or by what they believe."""
        return word in self.demonyms or (
            word[0].isupper() and len(word) > 4 and word.endswith(self.demonym_ends)
        )


@cache
def load_nouns(code: str = "en") -> Nouns:
    """Return the nouns of a language.

    >>> load_nouns().is_person("firefighters")
    True
    """
    return check_nouns(load_table("nouns", code), f"languages/{code}/nouns.toml")


def check_nouns(table: Mapping[str, Any], path: str) -> Nouns:
    """Return the nouns of a table, or say what is wrong with it."""
    check_keys(table, {*_LISTS, *_TABLES, *_WORDS}, path)
    lists = {name: frozenset(table[name]) for name in _LISTS}
    both = lists["collective"] & lists["plural_things"]
    if both:
        raise DataError(path, "plural_things", f"{min(both)!r} counts people as well")
    irregular = {
        plural for plural, singular in table["irregular"].items() if singular in lists["people"]
    }
    regular = {_plural(word) for word in lists["people"] if word not in table["irregular"].values()}
    kept = {name: words for name, words in lists.items() if name not in _DERIVED}
    return Nouns(
        peoples=lists["collective"] | irregular | regular,
        things=lists["plural_things"],
        comes_to={word: frozenset(before) for word, before in table["comes_to"].items()},
        children=table["children"],
        denied=table["denied"],
        demonym_ends=tuple(sorted(lists["demonym_ends"])),
        **kept,
    )


_DERIVED = ("plural_things", "demonym_ends")


def _plural(word: str) -> str:
    """Return the plural of a noun for people.

    >>> [_plural(word) for word in ("migrant", "witness", "deputy", "boy", "gunman")]
    ['migrants', 'witnesses', 'deputies', 'boys', 'gunmen']
    """
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("woman"):
        return word[:-5] + "women"
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeou":
        return word[:-1] + "ies"
    return word + "s"
