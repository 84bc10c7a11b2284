"""Words that tie a change to the figures that it leads between."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.reference.language import load_table


@attrs.frozen
class Arithmetic:
    """The words of ``languages/en/arithmetic.toml``, which says what each list holds."""

    before: frozenset[str]
    compared: frozenset[str]
    with_: frozenset[str]
    held: frozenset[str]
    behind: tuple[str, ...]
    to: frozenset[str]
    parts: tuple[str, ...]
    apposed: frozenset[str]
    ends_at: frozenset[str]
    revised: frozenset[str]
    told_first: frozenset[str]
    expectations: frozenset[str]
    adjusted: frozenset[str]
    anaphors: frozenset[str]
    spans: Mapping[str, str]  # the time that a word stands for


@cache
def arithmetic() -> Arithmetic:
    """Return the words of the table."""
    table = load_table("arithmetic")
    others = ("behind", "parts", "spans")
    lists: dict[str, Any] = {
        "with_" if name == "with" else name: frozenset(words)
        for name, words in table.items()
        if name not in others
    }
    spans = {word: span for span, words in table["spans"].items() for word in words}
    return Arithmetic(
        behind=tuple(table["behind"]), parts=tuple(table["parts"]), spans=spans, **lists
    )
