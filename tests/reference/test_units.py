"""Units: what stands for them, what they are in their base, and that pint agrees."""

import subprocess
import sys
from decimal import Decimal

import pytest

from factcheck.errors import DataError
from factcheck.reference.units import check_units, load_units
from tests.builders import quantity

NAMES = [
    ("km", "kilometre"),
    ("kilometers", "kilometre"),
    ("miles", "mile"),
    ("km/h", "kilometre / hour"),
    ("sq km", "square_kilometre"),
    ("km²", "square_kilometre"),
    ("per cent", "percent"),
    ("%", "percent"),
    ("% points", "percentage_point"),
    ("US dollars", "USD"),
    ("euros", "EUR"),
    ("MW", "megawatt"),
    ("metric tons", "tonne"),
    ("°C", "degree_Celsius"),
    ("sq. km", "square_kilometre"),
    ("U.S. dollars", "USD"),
    ("parts per million", "per_million"),
    ("litres per 100 km", "litre_per_hundred_kilometres"),
    ("mmBtu", "million_btu"),
    ("unheard-of", None),
    ("mw", None),  # signs keep their case
]

VALUES = [
    (quantity(6, "mile"), "9656.064", "metre"),
    (quantity(3, "week"), "1814400", "second"),
    (quantity(2, "decade"), "240", "month"),
    (quantity(30, "degree_Celsius"), "303.15", "kelvin"),
    (quantity(90, "kilometre / hour"), "25", "metre / second"),
    (quantity(2, "litre"), "0.002", "metre ** 3"),
    (quantity(25, "GBP_pence"), "0.25", "GBP"),
    (quantity(240, "person / hour"), "5760", "person / day"),
    (quantity(24, "count / decade"), "2.4", "count / year"),
    (quantity(12, "per_hundred_thousand"), "0.012", "percent"),
    (quantity(50, "basis_point"), "0.5", "percentage_point"),
    (quantity(420, "per_million"), "0.042", "percent"),
    (quantity(3, "per_ten_thousand"), "0.03", "percent"),
    (quantity(7, "per_hundred"), "7", "percent"),
    (quantity(20, "MYR_sen"), "0.2", "MYR"),
    (quantity(6, "USD / gallon"), "1585.0323141488904923", "USD / metre ** 3"),
    (quantity(120, "barrel / day"), None, "metre ** 3 / second"),
]

BAD = [
    ({"cubit": {}}, "units.toml: [cubit]: says not what it is: 'is = …'"),
    (
        {"cubit": {"is": "[cubit]", "plural": "cubits"}},
        "units.toml: [cubit]: unknown key 'plural'",
    ),
    ({"cubit": {"is": "0.5 * ell"}}, "units.toml: [cubit]: unknown unit 'ell'"),
    ({"cubit": {"is": "[cubit]", "en": "cubits"}}, "units.toml: [cubit]: 'en' is no list"),
    (
        {"ell": {"is": "[ell]", "en": ["arm"]}, "cubit": {"is": "[cubit]", "en": ["arm"]}},
        "units.toml: [cubit]: 'arm' stands for ell as well, and no rule decides",
    ),
    (
        {"ell": {"is": "[ell]", "smaller": ["cubit"]}},
        "units.toml: [ell, cubit]: unknown unit 'cubit'",
    ),
    (
        {"ell": {"is": "[ell]", "rest": "cubit"}},
        "units.toml: [ell, cubit]: unknown unit 'cubit'",
    ),
    (
        {"ell": {"is": "[ell]"}, "rules": {"arm": {"default": "cubit"}}},
        "units.toml: [rules.arm]: unknown unit 'cubit'",
    ),
]


@pytest.mark.parametrize(("word", "unit"), NAMES)
def test_words_and_signs_stand_for_units(word: str, unit: str | None) -> None:
    """Words in any case, signs in their own."""
    assert load_units().named(word) == unit


@pytest.mark.parametrize(("stated", "value", "base"), VALUES)
def test_a_quantity_in_its_base(stated: object, value: str | None, base: str) -> None:
    """Exact decimals, whatever the way there."""
    assert isinstance(stated, type(quantity(1)))
    found = load_units().base(stated)

    assert found.unit == base
    assert value in (None, str(found.amount.low))


def test_a_word_of_two_units_is_decided_by_its_sentence() -> None:
    """Pounds of cocaine are a mass, pounds alone are money."""
    units = load_units()
    heavy = ["10", "pounds", "of", "cocaine"]
    rich = ["10", "pounds", "in", "cash"]

    assert units.behind(heavy, heavy, 1) == ("pound", 2)
    assert units.behind(rich, rich, 1) == ("GBP", 2)


def test_a_code_that_is_a_name_needs_a_sum() -> None:
    """COP 28 is a summit, COP 28,000 is money."""
    units = load_units()
    for figure, found in (("28", None), ("28,000", ("COP", 0))):
        assert units.before(["COP", figure], ["cop", figure], 1) == found


@pytest.mark.parametrize("code", sorted(load_units().currencies))
def test_a_code_is_read_on_both_sides(code: str) -> None:
    """Every ISO code is money before a figure and behind one."""
    units = load_units()
    much = Decimal(1000)

    assert units.before([code, "1,000"], [code.lower(), "1,000"], 1) == (code, 0)
    assert units.behind([code], [code.lower()], 0, much) == (code, 1)


def test_coins_and_units_that_go_on_fit_together() -> None:
    """What goes on with a unit is of its dimension, and smaller."""
    units = load_units()
    for large, small in units.smaller:
        above, below = units.unit(large), units.unit(small)
        if large not in units.currencies:
            assert above.base == below.base
            assert above.factor > below.factor
        else:
            assert below.factor < 1


def test_pint_agrees_on_every_unit() -> None:
    """What is read from the table without pint is what pint makes of it."""
    units = load_units()
    for name in units.definitions:
        if " " in name or "offset" in units.definitions[name]:
            continue
        ours = units.unit(name)
        theirs = units.registry.parse_expression(name).to_base_units()

        assert abs(ours.factor - Decimal(theirs.magnitude)) <= ours.factor * Decimal("1e-20")
        assert " ".join(f"{theirs.units}".split()) == ours.base


@pytest.mark.parametrize("degrees", ["-40", "0", "37.5"])
def test_pint_agrees_on_temperatures(degrees: str) -> None:
    """Celsius and Fahrenheit have a zero of their own."""
    units = load_units()
    for name in ("degree_Celsius", "degree_Fahrenheit"):
        ours = units.base(quantity(degrees, name)).amount.low
        theirs = units.registry.Quantity(Decimal(degrees), name).to("kelvin").magnitude

        assert ours is not None
        assert abs(ours - theirs) < Decimal("1e-15")


def test_currencies_never_meet() -> None:
    """Each currency is the base of itself."""
    units = load_units()

    assert all(units.unit(code).base == code for code in units.currencies)


@pytest.mark.parametrize(("table", "message"), BAD)
def test_a_wrong_entry_is_named(table: dict[str, object], message: str) -> None:
    """The message names the file, the entry and what is wrong with it."""
    with pytest.raises(DataError) as caught:
        check_units(table, {})

    assert str(caught.value) == message


def test_an_unknown_unit_is_an_error() -> None:
    """Nothing is made of a unit that no table knows."""
    with pytest.raises(DataError):
        load_units().unit("furlong_per_moon")


def test_a_story_of_hours_and_months_needs_no_pint() -> None:
    """Pint takes long to load: only a unit that needs it may cost that."""
    program = (
        "import sys; from factcheck.reference.units import load_units; u = load_units(); "
        "[u.unit(name) for name in ('hour', 'month', 'mile', 'USD', 'person / day', 'percent')]; "
        "sys.exit('pint' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
