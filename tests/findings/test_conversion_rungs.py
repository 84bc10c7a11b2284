"""Two claims of one fact, in two units or two currencies: a row for every rung, both ways round."""

from decimal import Decimal

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from factcheck.findings.desk import Desk
from factcheck.findings.rules import judge
from factcheck.model import Claim, Hedge, Interval, Quantity, Span, Verdict
from factcheck.reference.kinds import kind
from factcheck.reference.units import load_units
from tests.builders import claim, quantity

JUNE_3, JUNE_4 = "2023-06-03", "2023-06-04"
TWO_SUMS = "The deal is worth {} ($2.64m), it said."


def measured(  # noqa: PLR0913 -- a row names what it needs
    low: int | str,
    unit: str,
    high: int | str = "same",
    *,
    paper: str = "a1",
    grain: int | str = 1,
    quote: str = "a figure",
    **more: object,
) -> Claim:
    """Return a claim of a figure as written, with its value in base units."""
    stated = quantity(low, unit, high, grain=grain)
    found = claim(load_units().base(stated), quote, paper=paper, **more)  # type: ignore[arg-type]
    return attrs.evolve(found, stated=stated)


def again(one: Claim, low: str, unit: str, grain: str) -> Claim:
    """Return the claim that stands in brackets behind another one."""
    quote = attrs.evolve(one.quote, span=_bracket(one))
    value = quantity(low, unit, grain=grain)
    return attrs.evolve(one, quote=quote, value=value, stated=value)


def _bracket(one: Claim) -> Span:
    start = one.quote.article.text.index("$")
    return attrs.evolve(one.quote.span, start=start, end=start + len("$2.64m"))


def euros_in_dollars() -> Desk:
    """Return a desk of one article that gives €2.03 million as $2.64 million."""
    euros = measured(2_030_000, "EUR", grain=10_000, paper="z", quote="€2.03m", sentence=TWO_SUMS)
    return Desk((euros, again(euros, "2640000", "USD", "10000")))


RATES = euros_in_dollars()
NONE = Desk()

ROWS: list[tuple[Claim, Claim, Desk, str]] = [
    # By the rates of the desk, and not without any.
    (
        measured(103_000_000, "EUR", grain=1_000_000),
        measured(136_000_000, "USD", grain=1_000_000, paper="b"),
        RATES,
        "same-in-another-currency",
    ),
    (
        measured(103_000_000, "EUR", grain=1_000_000),
        measured(136_000_000, "USD", grain=1_000_000, paper="b"),
        NONE,
        "another-currency",
    ),
    (
        measured(103_000_000, "EUR", grain=1_000_000),
        measured(210_000_000, "USD", grain=1_000_000, paper="b"),
        RATES,
        "currencies-do-not-fit",
    ),
    # Between what fits and what cannot, rates of other weeks lie.
    (
        measured(103_000_000, "EUR", grain=1_000_000),
        measured(148_000_000, "USD", grain=1_000_000, paper="b"),
        RATES,
        "another-currency",
    ),
    # What changed in between may be another sum.
    (
        measured(103_000_000, "EUR", grain=1_000_000, published=JUNE_3),
        measured(
            210_000_000,
            "USD",
            grain=1_000_000,
            paper="b",
            published=JUNE_4,
            sentence="The revised figure is {}.",
        ),
        RATES,
        "revised",
    ),
    # One sign for several currencies.
    (
        measured(5_000_000, "USD", quote="US$5m"),
        measured(5_000_000, "AUD", quote="A$5m", paper="b"),
        NONE,
        "another-dollar",
    ),
    (
        measured(5_000_000, "USD", quote="$5m"),
        measured(5_000_000, "AUD", quote="A$5m", paper="b"),
        NONE,
        "bare-sign",
    ),
    (
        measured(5_000_000, "JPY", quote="5m yen"),
        measured(5_000_000, "CNY", quote="5m yuan", paper="b"),
        NONE,
        "another-dollar",
    ),
    (
        measured(5_000_000, "USD", quote="US$5m"),
        measured(6_000_000, "AUD", quote="A$6m", paper="b"),
        NONE,
        "another-currency",
    ),
    (
        measured(5_000_000, "USD", quote="$5m"),
        measured(5_000_000, "GBP", quote="£5m", paper="b"),
        NONE,
        "another-currency",
    ),
    # Converted, and rounded as newsrooms do.
    (
        measured(90, "kilometre"),
        measured(56, "mile", paper="b"),
        NONE,
        "rounded",
    ),
    (
        measured(195, "kilometre / hour"),
        measured(120, "mile / hour", paper="b"),
        NONE,
        "same-in-another-unit",
    ),
    (
        measured(193, "kilometre / hour"),
        measured(120, "mile / hour", grain=10, paper="b"),
        NONE,
        "rounded",
    ),
    (
        measured(30, "degree_Celsius"),
        measured(86, "degree_Fahrenheit", paper="b"),
        NONE,
        "same-figure",
    ),
    (
        measured(30, "degree_Celsius"),
        measured(85, "degree_Fahrenheit", paper="b"),
        NONE,
        "same-in-another-unit",
    ),
    (
        measured(30, "degree_Celsius"),
        measured(95, "degree_Fahrenheit", paper="b"),
        NONE,
        "different-figures",
    ),
    # The same figure with another unit.
    (
        measured(5_300, "ton"),
        measured(5_300, "tonne", paper="b"),
        NONE,
        "ton-or-tonne",
    ),
    (
        measured(140, "kilometre"),
        measured(140, "mile", paper="b"),
        NONE,
        "same-digits-another-unit",
    ),
    (
        measured(20, "degree_Celsius"),
        measured(20, "degree_Fahrenheit", paper="b"),
        NONE,
        "same-digits-another-unit",
    ),
    (
        measured(140, "kilometre"),
        measured(120, "mile", paper="b"),
        NONE,
        "different-figures",
    ),
    # The same figure with another scale word.
    (
        measured("3400000", "EUR", quote="3.4 million euros", grain=100_000),
        measured("3400000000", "EUR", quote="3.4bn euros", grain=100_000_000, paper="b"),
        NONE,
        "scale-word",
    ),
    (
        measured(500_000, "INR", quote="5 lakh rupees", grain=100_000),
        measured(50_000_000, "INR", quote="5 crore rupees", grain=10_000_000, paper="b"),
        NONE,
        "scale-word",
    ),
    (
        measured(3_400_000, "EUR", quote="3,400,000 euros"),
        measured(3_400_000_000, "EUR", quote="3,400,000,000 euros", paper="b"),
        NONE,
        "thousandfold",
    ),
    (
        measured(5_000_000, "INR", quote="50 lakh rupees", grain=100_000),
        measured(5_000_000, "INR", quote="5 million rupees", grain=1_000_000, paper="b"),
        NONE,
        "same-figure",
    ),
]


@pytest.mark.parametrize(("left", "right", "desk", "code"), ROWS)
def test_which_rung_decides(left: Claim, right: Claim, desk: Desk, code: str) -> None:
    """Each rung has its case, and which claim is read first is of no consequence."""
    assert judge(left, right, desk).name == kind(code).name
    assert judge(right, left, desk).name == kind(code).name


EXACT = (
    ("mile", "foot"),
    ("kilometre", "metre"),
    ("pound", "ounce"),
    ("hour", "minute"),
    ("tonne", "kilogram"),
)
ROUNDED = (
    ("kilometre", "mile"),
    ("kilogram", "pound"),
    ("degree_Celsius", "degree_Fahrenheit"),
    ("hectare", "acre"),
)
FIGURES = some.integers(min_value=11, max_value=9_999)


@example(19, 20, ("mile", "foot"), Hedge.NONE)
@example(140, 135, ("mile", "foot"), Hedge.NONE)
@example(1_234, 1_243, ("kilometre", "metre"), Hedge.NONE)
@given(FIGURES, FIGURES, some.sampled_from(EXACT), some.sampled_from([Hedge.NONE, Hedge.ABOUT]))
def test_another_unit_of_one_side_changes_no_verdict(
    one: int, other: int, units: tuple[str, str], hedge: Hedge
) -> None:
    """What is converted exactly, and shown as precisely, is judged as it was."""
    left, right = measured(one, units[0]), measured(other, units[0], paper="b")
    right = attrs.evolve(right, value=attrs.evolve(right.value, hedge=hedge))

    converted, as_it_was = judge(left, _converted(right, units[1])), judge(left, right)

    # Which slip it may be hangs on the digits, and those another unit has not.
    assert converted.outcome.verdict is as_it_was.outcome.verdict


@given(FIGURES, FIGURES, some.sampled_from(ROUNDED))
def test_rounding_what_is_converted_makes_no_conflict_and_hides_none(
    one: int, other: int, units: tuple[str, str]
) -> None:
    """Converted and rounded, the same stays compatible, and what is far apart a conflict."""
    left, right = measured(one, units[0]), measured(other, units[0], paper="b")
    verdict = judge(left, _rounded(right, units[1])).outcome.verdict

    if one == other:
        assert verdict in (Verdict.AGREES, Verdict.FITS)
    if max(one, other) > Decimal("1.2") * min(one, other) and abs(one - other) > len(units) * 2:
        assert verdict is Verdict.CONFLICTS


def _converted(one: Claim, unit: str) -> Claim:
    """Return a claim as it would be with its figure in another unit, exactly."""
    factor = load_units().unit(one.stated.unit).factor / load_units().unit(unit).factor  # type: ignore[union-attr]
    stated = attrs.evolve(
        one.stated,
        amount=one.stated.amount.times(factor),  # type: ignore[arg-type, union-attr]
        grain=one.stated.grain * factor,  # type: ignore[arg-type, operator]
        unit=unit,  # type: ignore[arg-type]
    )
    return attrs.evolve(one, stated=stated)


def _rounded(one: Claim, unit: str) -> Claim:
    """Return a claim with its figure in another unit, in whole ones."""
    assert isinstance(one.stated, Quantity)
    units = load_units()
    own, wanted = units.unit(one.stated.unit), units.unit(unit)
    exact = (one.stated.amount.known * own.factor + own.zero - wanted.zero) / wanted.factor
    figure = exact.to_integral_value()
    stated = attrs.evolve(one.stated, amount=Interval.exactly(figure), grain=Decimal(1), unit=unit)
    return attrs.evolve(one, stated=stated, value=units.base(stated))
