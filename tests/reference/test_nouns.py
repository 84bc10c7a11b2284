"""Nouns: which words count people."""

import pytest

from factcheck.reference.nouns import load_nouns


@pytest.mark.parametrize(
    "word", ["persons", "MPs", "MLAs", "MEPs", "MSPs", "senators", "councillors", "aldermen"]
)
def test_who_holds_an_office_is_a_person(word: str) -> None:
    """Whoever is counted by an office is counted as a person."""
    assert load_nouns().is_person(word)


@pytest.mark.parametrize("word", ["seats", "offices", "persona", "mists"])
def test_what_is_held_is_none(word: str) -> None:
    """Seats and offices are things."""
    assert not load_nouns().is_person(word)
