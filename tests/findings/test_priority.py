"""What is shown first, and why: points whose parts add up."""

from factcheck import check
from factcheck.findings.priority import priority_of
from factcheck.model import Finding, Hedge, Match, Position, Reason, Scope, Value, Verdict
from tests.builders import article, claim, people


def finding(
    one: Value,
    other: Value,
    *,
    verdict: Verdict = Verdict.CONFLICTS,
    origins: tuple[tuple[str, ...], tuple[str, ...]] = (("A",), ("B",)),
    bits: float = 12.0,
) -> Finding:
    """Return a finding on two values."""
    left, right = claim(one), claim(other, paper="b")
    return Finding(
        verdict=verdict,
        code="different-figures",
        rung="cannot both be right",
        check="Both sentences.",
        scope=Scope.ACROSS,
        summary="…",
        claims=(left, right),
        positions=(
            Position(value=one, claims=(left,), origins=origins[0]),
            Position(value=other, claims=(right,), origins=origins[1]),
        ),
        matches=(Match(left, right, (Reason("measure", "the same measure", bits),)),),
    )


EXACT = finding(people(2_176), people(1_970))


def points(one: Finding) -> int:
    """Return the points of a finding."""
    return priority_of(one).points


def test_the_parts_add_up() -> None:
    """Each part is named, and tells what was seen."""
    priority = priority_of(EXACT)

    assert [(part.name, part.seen, part.points) for part in priority.parts] == [
        ("verdict", "conflicts", 50),
        ("evidence", "12 bits that it is one fact", 5),
        ("independence", "2 voices", 14),
        ("precision", "4 significant digits", 10),
    ]
    assert priority.points == 79


def test_a_conflict_comes_before_what_can_be_right() -> None:
    """The verdict weighs most."""
    assert points(EXACT) > points(finding(people(2_176), people(1_970), verdict=Verdict.SUPERSEDED))


def test_stronger_evidence_comes_first() -> None:
    """The surer it is that both speak of one fact."""
    assert points(finding(people(2_176), people(1_970), bits=20.0)) > points(EXACT)


def test_more_voices_come_first_and_a_shared_one_last() -> None:
    """A voice on both sides is likely a slip in a copy."""
    many = finding(people(2_176), people(1_970), origins=(("A", "C"), ("B",)))
    shared = finding(people(2_176), people(1_970), origins=(("A", "B"), ("B",)))

    assert points(many) > points(EXACT) > points(shared)


def test_precise_figures_come_first() -> None:
    """The rougher of the two counts, and a hedge makes a figure rougher."""
    rough = finding(people(2_176), people(2_000, grain=1_000))
    hedged = finding(people(2_176), people(1_970, hedge=Hedge.ABOUT))

    assert points(EXACT) > points(hedged) > points(rough)


def test_no_finding_has_more_than_a_hundred_points() -> None:
    """Whatever comes together."""
    most = finding(people(21_761), people(19_704), bits=99.0, origins=(("A", "C"), ("B", "D")))

    assert points(most) == 100


def test_within_a_verdict_the_most_points_come_first() -> None:
    """Two conflicts: the exact one of two papers before the rough one."""
    report = check(
        [
            article("The flood in Ostmark killed 2,176 people. Some 300 homes burned.", "a"),
            article("The flood in Ostmark killed 1,970 people. Some 900 homes burned.", "b"),
        ]
    )
    found = [one.priority.points for one in report.of(Verdict.CONFLICTS)]

    assert found == sorted(found, reverse=True)
