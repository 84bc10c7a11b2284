"""The words of the furniture of pages: checked as they are loaded."""

import copy
import re
from collections.abc import Callable
from typing import Any

import pytest

from factcheck.errors import DataError
from factcheck.reference.language import load_table
from factcheck.reference.page_words import _check, page_words


def _drop(table: dict[str, Any]) -> None:
    del table["photo"]


def _misspell(table: dict[str, Any]) -> None:
    table["byline"]["joinning"] = []


def _invent(table: dict[str, Any]) -> None:
    table["line"][0]["zone"] = "sidebar"


def _extend(table: dict[str, Any]) -> None:
    table["line"][0]["middle"] = []


WRONG: dict[str, Callable[[dict[str, Any]], None]] = {
    "[photo]: unknown or missing table": _drop,
    "[byline]: unknown or missing key 'joinning'": _misspell,
    "[line]: there is no zone 'sidebar'": _invent,
    "[line]: unknown key 'middle'": _extend,
}


@pytest.mark.parametrize("problem", WRONG)
def test_wrong_words_are_refused(problem: str) -> None:
    """Unknown and missing tables, keys and zones are named with their file."""
    table = copy.deepcopy(load_table("page"))
    WRONG[problem](table)

    with pytest.raises(DataError, match=re.escape(f"page.toml: {problem}")):
        _check(table, "page.toml")


def test_the_words_are_in_small_letters() -> None:
    """A word in capitals would never be met."""
    words = page_words()
    forms = [form.words for found in words.starts.values() for form in found]
    forms += [*words.whole, *words.heads, *words.calls, *words.ours, *words.caption_opens]

    assert [form for form in forms if form != form.lower()] == []


def test_every_beginning_can_be_met() -> None:
    """The first word of a form is whole, so that lines are found by theirs."""
    words = page_words()
    ends = [form.words for found in words.starts.values() for form in found]

    assert [form for form in ends if form[-1].isalpha() and " " not in form] == []
