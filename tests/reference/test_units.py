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
        {"ell": {"is": "[ell]"}, "rules": {"arm": {"default": "cubit"}}},
        "units.toml: [rules.arm]: unknown unit 'cubit'",
    ),
]


@pytest.mark.parametrize(("word", "unit"), NAMES)
def test_words_and_signs_stand_for_units(word: str, unit: str | None) -> None:
    """Words in any case, signs in their own."""
    assert load_units().named(word) == unit


@pytest.mark.parametrize(("stated", "value", "base"), VALUES)
def test_a_quantity_in_its_base(stated: object, value: str, base: str) -> None:
    """Exact decimals, whatever the way there."""
    assert isinstance(stated, type(quantity(1)))
    found = load_units().base(stated)

    assert (str(found.amount.low), found.unit) == (value, base)


def test_a_word_of_two_units_is_decided_by_its_sentence() -> None:
    """Pounds of cocaine are a mass, pounds alone are money."""
    units = load_units()
    heavy = ["10", "pounds", "of", "cocaine"]
    rich = ["10", "pounds", "in", "cash"]

    assert units.behind(heavy, heavy, 1) == ("pound", 2)
    assert units.behind(rich, rich, 1) == ("GBP", 2)


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
