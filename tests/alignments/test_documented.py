"""The page on evidence tells every rung with its weight."""

from pathlib import Path

import pytest

from factcheck.alignments.comparisons import IDENTITY, MOMENT_LADDERS, QUANTITY_LADDERS, VETO
from factcheck.alignments.groups import CORROBORATION
from factcheck.alignments.rivals import ANCHOR, CONFLICT
from factcheck.ladder import Rung

PAGE = Path(__file__).parents[2] / "docs/reference/evidence.md"
RUNGS = {
    rung.name: rung for ladder in (*QUANTITY_LADDERS, *MOMENT_LADDERS) for rung in ladder.rungs
}


@pytest.mark.parametrize("rung", RUNGS.values(), ids=RUNGS.keys())
def test_rungs(rung: Rung[float]) -> None:
    """Each rung stands in a table with the weight that it has."""
    weight = "veto" if rung.outcome == VETO else f"{rung.outcome:g}"

    assert f"| {rung.name} | {weight} |" in PAGE.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "bits"),
    [
        ("corroboration", CORROBORATION),
        ("conflict", CONFLICT),
        ("identity", IDENTITY),
        ("anchor", ANCHOR.weight),
    ],
)
def test_thresholds(name: str, bits: float) -> None:
    """What each channel needs stands there as well."""
    sign = "+" if name == "anchor" else ""

    assert f"| {name} | {sign}{bits:g} |" in PAGE.read_text("utf-8")
