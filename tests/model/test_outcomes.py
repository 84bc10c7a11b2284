"""Outcomes: which claims belong together, and what follows."""

import attrs
import pytest

from factcheck.model import (
    Alignment,
    Claim,
    Finding,
    Match,
    Position,
    Quote,
    Reason,
    Report,
    Scope,
    Span,
    Verdict,
)
from tests.builders import article, people

TEXT = "34 people were hurt."


def _claim(name: str = "a1", number: int = 34) -> Claim:
    value = people(number)
    return Claim(
        quote=Quote(article(TEXT, name), Span(0, 9)),
        sentence=Span(0, len(TEXT)),
        value=value,
        stated=value,
        found_by="counts",
    )


def _finding(*claims: Claim, verdict: Verdict = Verdict.AGREES, rung: str = "same") -> Finding:
    return Finding(
        verdict=verdict,
        code=rung,
        rung=rung,
        check="How many voices stand behind it.",
        scope=Scope.ACROSS,
        summary="34 people in both",
        claims=claims,
        positions=(Position(value=people(34), claims=claims, origins=("Herald",)),),
    )


def test_verdicts_are_ordered_from_mild_to_grave() -> None:
    """The order is that of the output contract."""
    assert [verdict.value for verdict in sorted(Verdict, key=lambda one: one.severity)] == [
        "agrees",
        "fits",
        "uncompared",
        "superseded",
        "disputed",
        "conflicts",
    ]


@pytest.mark.parametrize("weight", [0.1, 1.3, -2.6])
def test_a_weight_can_be_summed_exactly(weight: float) -> None:
    """Only quarters of a bit are weights: their sums have no rounding."""
    with pytest.raises(ValueError, match="a quarter of a bit"):
        Reason("measure", "the same measure", weight)


def test_the_parts_of_a_match_add_up() -> None:
    """A reason without a weight counts for nothing; the rest sums to the weight."""
    reasons = (
        Reason("measure", "the same measure", 4.25),
        Reason("place", "elsewhere", -1.5),
        Reason("verdict", "the same value"),
    )

    assert Match(_claim("a1"), _claim("a2"), reasons).weight == 2.75
    assert Match(_claim("a1"), _claim("a2"), ()).weight == 0


def test_one_claim_is_no_alignment() -> None:
    """Nothing is aligned with itself."""
    with pytest.raises(ValueError, match="needs two claims"):
        Alignment((_claim(),), ())


def test_the_id_of_a_finding_does_not_depend_on_the_order_of_its_claims() -> None:
    """Claims, code and scope make the id."""
    one = _finding(_claim("a1"), _claim("a2"))

    assert one.id == _finding(_claim("a2"), _claim("a1")).id
    assert one.id != _finding(_claim("a1"), _claim("a3")).id
    assert one.id != attrs.evolve(one, code="about-the-same").id
    assert one.id != attrs.evolve(one, scope=Scope.WITHIN).id


def test_the_gravest_stands_first() -> None:
    """Findings sort by severity, then those across articles, then by place."""
    mild = _finding(_claim("a1"), _claim("a2"))
    within = attrs.evolve(mild, scope=Scope.WITHIN)
    grave = _finding(_claim("a8"), _claim("a9"), verdict=Verdict.CONFLICTS)
    later = _finding(_claim("a3"), _claim("a4"))

    assert sorted([within, later, mild, grave], key=lambda one: one.order) == [
        grave,
        mild,
        later,
        within,
    ]


def test_a_report_tells_what_met_nothing() -> None:
    """A claim that is part of no finding across articles is unmatched, also one found within."""
    met, alone, within = _claim("a1"), _claim("a2"), _claim("a3")
    report = Report(
        articles=(),
        voices=(),
        claims=(met, alone, within),
        findings=(_finding(met), attrs.evolve(_finding(within), scope=Scope.WITHIN)),
    )

    assert report.unmatched == (alone, within)


def test_findings_are_picked_by_verdict() -> None:
    """A reader asks for the conflicts alone."""
    mild = _finding(_claim("a1"), _claim("a2"))
    grave = _finding(_claim("a8"), _claim("a9"), verdict=Verdict.CONFLICTS)
    report = Report(articles=(), voices=(), claims=(), findings=(grave, mild))

    assert report.of(Verdict.CONFLICTS) == (grave,)
    assert report.of(Verdict.AGREES, Verdict.CONFLICTS) == (grave, mild)
    assert report.of(Verdict.FITS) == ()
