"""Two figures of one fact: which kind of agreement or conflict they are."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.findings.desk import Desk
from factcheck.findings.rules import judge
from factcheck.model import (
    Aspect,
    Claim,
    Direction,
    Grain,
    Hedge,
    Interval,
    Quantity,
    Stance,
    Verdict,
)
from factcheck.reference.kinds import kind
from tests.builders import claim, day, people, quantity
from tests.findings.figure_rows import FIGURES, MARGINS

SOME = settings(deadline=None, max_examples=60, derandomize=True)


@pytest.mark.parametrize(("left", "right", "code"), FIGURES)
def test_which_kind_it_is(left: Claim, right: Claim, code: str) -> None:
    """Each kind has its case and its nearest other one, both ways round."""
    assert judge(left, right).outcome.code == code
    assert judge(right, left).outcome.code == code


@pytest.mark.parametrize(("one", "other", "margins", "code"), MARGINS)
def test_what_a_poll_can_tell(one: int, other: int, margins: dict[str, int], code: str) -> None:
    """Shares that differ by less than the margin of error fit each other; of two margins, both."""
    shares = [
        claim(quantity(one, "percent"), paper="a"),
        claim(quantity(other, "percent"), paper="b"),
    ]
    told = [
        claim(quantity(number, "point"), paper=paper, measure="margin of error")
        for paper, number in margins.items()
    ]
    desk = Desk((*shares, *told))

    assert judge(*shares, desk).outcome.code == code  # type: ignore[arg-type, call-arg]
    assert judge(*reversed(shares), desk).outcome.code == code  # type: ignore[arg-type, call-arg]


FIGURE = st.one_of(
    st.integers(0, 99),
    st.sampled_from([340, 430, 1_234, 1_243, 12_340, 18_412, 18_512, 1_812, 3_400_000]),
)
UNITS = ["person", "count", "percent", "percentage_point", "times", "rank", "USD"]


@st.composite
def claims(draw: st.DrawFn, paper: str) -> Claim:
    """Draw a claim of a figure."""
    number, unit = draw(FIGURE), draw(st.sampled_from(UNITS))
    shape = draw(st.sampled_from(["single", "single", "low", "high", "range"]))
    high = {"single": number, "low": None, "high": number, "range": number + 7}[shape]
    low = None if shape == "high" else number
    hedge = draw(st.sampled_from([Hedge.NONE, Hedge.ABOUT, Hedge.NEARLY]))
    value = quantity(low, unit, high, grain=draw(st.sampled_from([1, 10, 100])), hedge=hedge)
    words = draw(st.sampled_from(["three times more", "a figure"]))
    sentence = draw(
        st.sampled_from(["Officials gave {}.", '"We lost {} of them today," she said.'])
    )
    return claim(
        value,
        words,
        paper=paper,
        sentence=sentence,
        published=draw(st.sampled_from(["2024-03-04", "2024-03-05"])),
        measure=draw(st.sampled_from([None, "deaths", "inflation", "score for"])),
        aspect=draw(st.sampled_from(Aspect)),
        direction=draw(st.sampled_from([None, *Direction])),
        base=draw(st.sampled_from([None, day("2023-01-01", "2023-12-31", grain=Grain.YEAR)])),
        speaker=draw(st.sampled_from([None, "Ana Ruiz", "police"])),
        stance=draw(st.sampled_from([Stance.ASSERTED, Stance.EXPECTED, Stance.DENIED])),
    )


@SOME
@given(claims("a"), claims("b"))
def test_which_comes_first_is_of_no_consequence(left: Claim, right: Claim) -> None:
    """The judgement on two claims is that on the two read the other way round."""
    assert judge(left, right) is judge(right, left)


@SOME
@given(
    st.integers(1, 10**6),
    st.sampled_from([10, 100, 1000]),
    st.sampled_from([Hedge.NONE, Hedge.ABOUT]),
)
def test_rounding_one_makes_no_conflict(number: int, grain: int, hedge: Hedge) -> None:
    """Two articles that give one figure do not conflict if one of them rounds it."""
    rounded = (number + grain // 2) // grain * grain
    exact, coarse = (
        claim(people(number)),
        claim(people(rounded, grain=grain, hedge=hedge), paper="b"),
    )

    assert judge(exact, coarse).outcome.verdict in (Verdict.AGREES, Verdict.FITS)


@SOME
@given(claims("a"), claims("b"))
def test_a_hedge_makes_nothing_graver(left: Claim, right: Claim) -> None:
    """Who adds "about" to a figure is in no conflict that he was not in before."""
    value = left.value
    assert isinstance(value, Quantity)
    rough = attrs.evolve(value, hedge=Hedge.ABOUT)
    hedged = attrs.evolve(left, value=rough, stated=rough)

    if value.hedge is Hedge.NONE and judge(left, right).outcome.verdict is not Verdict.CONFLICTS:
        assert judge(hedged, right).outcome.verdict is not Verdict.CONFLICTS


@SOME
@given(st.integers(1, 10**5), st.integers(1, 10**5), st.sampled_from([1, 10, 100]))
def test_a_bound_makes_nothing_graver(one: int, other: int, grain: int) -> None:
    """Who says "at least" of a figure is in no conflict that he was not in before."""
    exact, plain = claim(people(one)), claim(people(other, grain=grain), paper="b")
    value = Quantity(
        amount=Interval(exact.value.amount.low, None),  # type: ignore[union-attr]
        unit="person",
        hedge=Hedge.AT_LEAST,
    )
    bound = claim(value)

    assert judge(bound, plain).outcome.verdict.severity <= max(
        judge(exact, plain).outcome.verdict.severity, kind("within-bounds").verdict.severity
    )
