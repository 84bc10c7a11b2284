"""The tables of quantities: what loading cannot see, and that bad entries are named."""

import copy
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from factcheck.errors import DataError
from factcheck.reference.changes import check_changes, load_changes
from factcheck.reference.forms import check_forms
from factcheck.reference.hedges import check_hedges
from factcheck.reference.language import load_table, load_world
from factcheck.reference.nouns import check_nouns, load_nouns
from factcheck.reference.numbers import check_numbers, load_numbers
from factcheck.reference.silences import check_silences
from factcheck.reference.units import load_units

CHECKS: dict[str, Callable[[Mapping[str, Any], str], object]] = {
    "changes": check_changes,
    "forms": check_forms,
    "hedges": check_hedges,
    "nouns": check_nouns,
    "numbers": check_numbers,
    "silences": check_silences,
}

BAD: list[tuple[str, list[str], object, str]] = [
    ("hedges", ["before", "sort_of"], ["kind of"], "[before.sort_of]: is no hedge"),
    ("hedges", ["before", "nearly"], ["about"], "[before.nearly]: 'about' has two meanings"),
    ("numbers", ["cardinals", "eleventy"], "110", "[cardinals.eleventy]: not a whole number"),
    ("numbers", ["vague", "oodles"], [9, 3], "[vague.oodles]: not a least and a most"),
    ("numbers", ["signs", "%"], [3, 2], "[signs.%]: not a part of one"),
    ("changes", ["moves", "sideways"], ["drifted"], "'sideways' is no direction"),
    ("changes", ["moves", "down"], ["rose"], "'rose' goes both ways"),
    ("changes", ["factors", "doubled"], ["two", "up"], "not a factor and a direction"),
    ("nouns", ["plural_things"], ["people"], "'people' counts people as well"),
    ("silences", ["phrases", "a joke"], ["first of all"], "'first of all' has two reasons"),
]


@pytest.mark.parametrize("name", CHECKS)
def test_an_unknown_key_is_named(name: str) -> None:
    """A slip in a key does not pass for a word."""
    table = {**load_table(name), "colour": ["red"]}

    with pytest.raises(DataError, match=r"bad\.toml: \[colour\]: unknown key"):
        CHECKS[name](table, "bad.toml")


@pytest.mark.parametrize("name", CHECKS)
def test_a_missing_key_is_named(name: str) -> None:
    """A language pack is whole, or it says what it lacks."""
    whole = load_table(name)
    for key in whole:
        if key == "not_after":  # the one table that a language may do without
            continue
        with pytest.raises(DataError, match=rf"\[{key}\]: is missing"):
            CHECKS[name]({other: words for other, words in whole.items() if other != key}, "bad")


@pytest.mark.parametrize(("name", "keys", "value", "message"), BAD)
def test_a_wrong_entry_is_named(name: str, keys: list[str], value: object, message: str) -> None:
    """File, key and what is wrong stand in the message."""
    table = copy.deepcopy(load_table(name))
    place = table
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value

    with pytest.raises(DataError) as caught:
        CHECKS[name](table, "bad.toml")

    assert "bad.toml" in str(caught.value)
    assert message in str(caught.value)


@pytest.mark.parametrize("name", CHECKS)
def test_words_are_written_once_and_in_lower_case(name: str) -> None:
    """Matching is done in lower case: a capital would never be found, a copy misleads."""
    for key, words in _lists(load_table(name)):
        assert len(set(words)) == len(words), (key, sorted(w for w in words if words.count(w) > 1))
        if key not in ("demonyms", "unsure"):
            assert [word for word in words if word != word.lower()] == [], key


def _lists(table: Mapping[str, Any]) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for key, value in table.items():
        if isinstance(value, dict):
            found += _lists(value)
        elif isinstance(value, list) and all(isinstance(word, str) for word in value):
            found.append((key, value))
    return found


@pytest.mark.parametrize("name", ["units", "currencies"])
def test_units_are_sorted_or_grouped(name: str) -> None:
    """Every unit can be resolved, and has a way to be written or a reason for none."""
    table = load_world(name)
    units = load_units()

    assert all(units.unit(unit).factor > 0 for unit in table if unit != "rules")


def test_no_stop_word_is_a_person() -> None:
    """A word that ends a noun phrase cannot be its head."""
    nouns = load_nouns()

    assert nouns.stops & (nouns.people | nouns.peoples) == frozenset()


def test_every_move_has_one_direction() -> None:
    """A verb of change that stands in two tables goes the same way in both."""
    changes = load_changes()
    for one in (changes.moves, changes.changes, changes.nouns):
        for other in (changes.moves, changes.changes, changes.nouns):
            shared = one.keys() & other.keys()
            assert all(one[word] is other[word] for word in shared)


def test_scales_and_suffixes_agree() -> None:
    """Spellings as "5bn" and "5 bn" are one number."""
    numbers = load_numbers()
    shared = numbers.scales.keys() & numbers.suffixes.keys()

    assert shared
    assert all(numbers.scales[word] == numbers.suffixes[word] for word in shared)
