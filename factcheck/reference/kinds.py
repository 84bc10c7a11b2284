"""Kinds of agreement and conflict: the catalogue of what figures and dates can amount to.

Each is a table of ``catalogue/*.toml`` under its stable code:

``name``
    what the reader of a report sees
``verdict``
    what it amounts to
``catalogue``
    its numbers in the catalogue of kinds: AG01 to AG20 for agreement, CF01 to CF47 for conflict
``means``
    what it says about the figures or dates, in a sentence or two
``check``
    what an editor should look at before relying on it
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.model import Verdict
from factcheck.reference.language import check_keys, load_world

FILES = (
    "figures",
    "dates",
    "later",
    "authorities",
    "arithmetic",
    "mix_ups",
    "parts",
    "calendar",
    "conversions",
    "within",
)  # in the order of the reference


@attrs.frozen(kw_only=True)
class Kind:
    """A kind of agreement or conflict."""

    code: str  # stable: "swapped-digits"
    name: str  # for the reader: "the same digits, swapped"
    verdict: Verdict
    catalogue: tuple[str, ...]
    means: str
    check: str


def kind(code: str) -> Kind:
    """Return the kind with this code; a KeyError if there is none.

    >>> kind("swapped-digits").verdict.value
    'conflicts'
    """
    return load_kinds()[code]


@cache
def load_kinds() -> Mapping[str, Kind]:
    """Return all kinds by their codes, in the order of their files."""
    found: dict[str, Kind] = {}
    for name in FILES:
        path = f"catalogue/{name}"
        for one in check_kinds(load_world(path), f"{path}.toml"):
            if one.code in found:
                raise DataError(f"{path}.toml", one.code, "a code stands for one kind")
            found[one.code] = one
    return found


def check_kinds(table: Mapping[str, Any], path: str) -> Iterator[Kind]:
    """Yield the kinds of a table that is as it should be."""
    verdicts = {verdict.value: verdict for verdict in Verdict}
    for code, entry in table.items():
        check_keys(entry, ("name", "verdict", "catalogue", "means", "check"), f"{path}: [{code}]")
        if entry["verdict"] not in verdicts:
            raise DataError(path, code, f"unknown verdict {entry['verdict']!r}")
        yield Kind(
            code=code,
            name=entry["name"],
            verdict=verdicts[entry["verdict"]],
            catalogue=tuple(entry["catalogue"]),
            means=entry["means"],
            check=entry["check"],
        )
