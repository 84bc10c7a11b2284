"""Rows of context: a sentence, a figure in it, and what the figure is about."""

from typing import Any

import attrs

from factcheck.claims import extract
from factcheck.model import Claim, Moment, Quantity
from tests.builders import article


@attrs.frozen
class Row:
    """What must be known of one figure or date of a text; what is not given is not asked."""

    text: str
    figure: str  # words of the quote
    asked: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.figure} · {self.text[-60:]}"


def row(text: str, figure: str, measure: str | None = "?", **asked: Any) -> Row:  # noqa: ANN401
    """Return a row; *who* and *where* are sets of keys, *when* is a TIMEX3 value."""
    return Row(text, figure, asked if measure == "?" else {"measure": measure, **asked})


def known(one: Row) -> dict[str, Any]:
    """Return what the claim of a row says, for the questions of the row."""
    claim = claim_of(one.text, one.figure)
    told = {
        "measure": claim.subject.measure,
        "counted": claim.subject.counted,
        "unit": claim.stated.unit if isinstance(claim.stated, Quantity) else None,
        "aspect": claim.subject.aspect.value,
        "base": claim.subject.base,
        "since": _timex(claim.subject.base_period),
        "ordinal": claim.subject.ordinal.amount.known if claim.subject.ordinal else None,
        "who": {name.key for name in claim.subject.participants},
        "where": {place.key for place in claim.scope.place},
        "when": _timex(claim.scope.period),
        "as_of": _timex(claim.scope.as_of),
        "says": claim.attribution.speaker,
        "via": claim.attribution.via,
        "stance": claim.attribution.stance.value,
    }
    return {question: told[question] for question in one.asked}


def claim_of(text: str, figure: str) -> Claim:
    """Return the claim whose quote holds the words *figure*: the last that does."""
    found = [claim for claim in extract(article(text)) if figure in claim.quote.exact]
    assert found, f"no claim holds {figure!r}"
    return found[-1]


def _timex(moment: Moment | None) -> str | None:
    return moment.timex if moment else None
