"""Tests of the names of kinds."""

import pytest

from factcheck.errors import UsageError
from factcheck.model import Verdict
from factcheck.reference.codes import codes_named
from factcheck.reference.kinds import load_kinds

NAMED = {
    "swapped-digits": {"swapped-digits"},
    "Swapped-Digits": {"swapped-digits"},
    "CF26": {"weekday-does-not-fit"},
    "cf26,swapped-digits": {"weekday-does-not-fit", "swapped-digits"},
    " cf26 ;\nswapped-digits ,": {"weekday-does-not-fit", "swapped-digits"},
    "CF40": {
        *("headline-against-text", "caption-against-text", "line-against-text"),
        *("two-totals-in-one-text", "corrected-but-printed"),
    },
}


@pytest.mark.parametrize(("text", "codes"), NAMED.items(), ids=NAMED)
def test_a_name_stands_for_kinds(text: str, codes: set[str]) -> None:
    """Kinds are named by code or by a number of the catalogue, one or several."""
    assert codes_named(text) == codes


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_stands_for_all_its_kinds(verdict: Verdict) -> None:
    """Who writes "conflicts" means each kind of conflict."""
    wanted = {code for code, kind in load_kinds().items() if kind.verdict is verdict}

    assert codes_named(verdict.value) == wanted


UNKNOWN = {
    "swaped-digits": "did you mean swapped-digits?",
    "conflict": "did you mean conflicts?",
    "CF99": "did you mean CF",
    "swapped-digits, nonsense-of-mine": "'nonsense-of-mine' (factcheck rules",
    "": "name a kind",
    " , ": "name a kind",
    "x" * 100_000: "…",
    "\x1b[31m\ud83d": "\\x1b[31m\\ud83d",
}


@pytest.mark.parametrize(("text", "told"), UNKNOWN.items(), ids=range(len(UNKNOWN)))
def test_an_unknown_name_is_told_with_what_was_meant(text: str, told: str) -> None:
    """A slip is met with the nearest name, whatever stands there, in a short message."""
    with pytest.raises(UsageError) as caught:
        codes_named(text)

    assert told in str(caught.value)
    assert len(str(caught.value)) < 300
