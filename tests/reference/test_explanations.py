"""Every word of a report that names a judgement is explained."""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest

from factcheck.errors import DataError
from factcheck.findings.remarks import REMARKS
from factcheck.ladder import Ladder
from factcheck.model import Verdict
from factcheck.reference.explanations import (
    check_explanations,
    explanation_of,
    load_explanations,
)
from factcheck.reference.kinds import load_kinds


def _rungs() -> Iterator[str]:
    """Yield the names of the rungs of all ladders."""
    for package in ("factcheck.alignments", "factcheck.findings"):
        folder = importlib.import_module(package).__path__
        inner = pkgutil.walk_packages(folder, f"{package}.")
        for name in [package, *(one.name for one in inner)]:
            for value in vars(importlib.import_module(name)).values():
                if isinstance(value, Ladder):
                    yield from (rung.name for rung in value.rungs)


RUNGS = sorted(set(_rungs()))
VERDICTS = [verdict.value for verdict in Verdict]


def test_every_rung_is_explained() -> None:
    """Whatever reason a report gives can be asked about."""
    assert [rung for rung in RUNGS if explanation_of(rung) is None] == []


def test_every_verdict_is_explained() -> None:
    """So can each verdict."""
    kinds = {name: explanation.kind for name in VERDICTS if (explanation := explanation_of(name))}

    assert kinds == dict.fromkeys(VERDICTS, "verdict")


def test_nothing_is_explained_that_is_not_there() -> None:
    """A rung that was renamed or dropped takes its explanation along."""
    names = {explanation.name for explanation in load_explanations()}

    kinds = {kind.name for kind in load_kinds().values()}
    remarks = {code.replace("-", " ") for code in REMARKS}
    assert sorted(names - {*RUNGS, *VERDICTS, *kinds, *remarks}) == []


def test_every_remark_is_explained() -> None:
    """What is said beside a verdict can be asked about as well."""
    assert [code for code in REMARKS if explanation_of(code) is None] == []


@pytest.mark.parametrize(
    "name", ["Cannot both be right", "cannot-both-be-right", " CONFLICTS ", "Swapped digits"]
)
def test_a_name_may_be_typed_as_it_comes(name: str) -> None:
    """Case, spaces and hyphens are of no consequence."""
    assert explanation_of(name) is not None


def test_a_word_that_is_no_rung_is_unknown() -> None:
    """Nothing is made up."""
    assert explanation_of("perhaps") is None


WRONG: dict[str, dict[str, Any]] = {
    "unknown kind 'mood'": {"kind": "mood", "means": "…"},
    "missing keys: check": {"kind": "verdict", "means": "…"},
    "missing keys: advice": {"kind": "evidence", "means": "…", "advice": "…"},
}


@pytest.mark.parametrize(("message", "entry"), WRONG.items(), ids=WRONG.keys())
def test_a_wrong_entry_is_named(message: str, entry: dict[str, Any]) -> None:
    """File and key stand in the message."""
    with pytest.raises(DataError, match=rf"explanations\.toml: \[agrees\].*{message}"):
        list(check_explanations({"agrees": entry}))
