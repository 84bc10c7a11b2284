"""The words of contests: bad entries are named, and the lists fit one another."""

import pytest

from factcheck.errors import DataError
from factcheck.reference.contests import check_contests, load_contests
from factcheck.reference.language import load_table


def test_an_unknown_key_is_named() -> None:
    """A slip in a key does not pass for a word."""
    with pytest.raises(DataError, match=r"bad\.toml: \[colour\]: unknown key"):
        check_contests({**load_table("contests"), "colour": ["red"]}, "bad.toml")


@pytest.mark.parametrize("key", load_table("contests"))
def test_a_missing_key_is_named(key: str) -> None:
    """The list of words is whole, or it says what it lacks."""
    table = {name: words for name, words in load_table("contests").items() if name != key}

    with pytest.raises(DataError, match=rf"\[{key}\]: is missing"):
        check_contests(table, "bad.toml")


@pytest.mark.parametrize("key", load_table("contests"))
def test_words_are_written_once_and_in_lower_case(key: str) -> None:
    """Matching is done in lower case: a capital would never be found, a copy misleads."""
    words = load_table("contests")[key]

    assert len(set(words)) == len(words)
    assert [word for word in words if word != word.lower()] == []


def test_a_vote_is_a_contest() -> None:
    """What may be told with the smaller figure first makes two figures a result at all."""
    contests = load_contests()

    assert contests.votes <= contests.contests
    assert contests.odds.isdisjoint(contests.contests - contests.votes - {"backed"})
