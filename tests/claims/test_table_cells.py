"""Cells of tables: what a figure is of is told by its own column and row, and by nothing else."""

from decimal import Decimal

import pytest

from factcheck.claims import extract
from factcheck.model import Article, Claim, Moment, Quantity, Span, Stretch, Zone

ABOVE = "In 2019, police in Amsel arrested 900 people.\n"


def _claims(row: str) -> list[Claim]:
    text = ABOVE + row
    table = (Stretch(Zone.TABLE, Span(len(ABOVE), len(text))),)
    found = extract(Article(id="herald", text=text, stretches=table))
    return [one for one in found if one.zone is Zone.TABLE]


def _claim(row: str, quote: str) -> Claim:
    return next(one for one in _claims(row) if one.quote.exact == quote)


MEASURES = [
    # a row of a table                                        its cell   what that is of
    ("Hatay: Deaths: 1,234; Injured: 567.", "1,234", "deaths"),
    ("Hatay: Deaths: 1,234; Injured: 567.", "567", "injuries"),
    ("Hatay: Injured: 567; Deaths: 1,234.", "567", "injuries"),
    ("Hatay: Injured: 567; Deaths: 1,234.", "1,234", "deaths"),
    ("Hatay: Killed: 12; Arrested: 5.", "12", "deaths"),
    ("Hatay: Killed: 12; Arrested: 5.", "5", "arrests"),
    ("Hatay: Arrested: 5; Killed: 12.", "5", "arrests"),
    ("Hatay: Arrested: 5; Killed: 12.", "12", "deaths"),
    ("Hatay: Injured: 567; Arrested: 31.", "567", "injuries"),
    ("Hatay: Injured: 567; Arrested: 31.", "31", "arrests"),
    ("Hatay: Deaths: 12; Arrests: 5; Turnout: 45.6%.", "12", "deaths"),
    ("Hatay: Deaths: 12; Arrests: 5; Turnout: 45.6%.", "5", "arrests"),
    ("Hatay: Deaths: 12; Arrests: 5; Turnout: 45.6%.", "45.6%", "turnout"),
    ("2023: Inflation: 3.4%; Unemployment: 4.1%.", "3.4%", "inflation"),
    ("2023: Inflation: 3.4%; Unemployment: 4.1%.", "4.1%", "unemployment"),
    ("Unemployment: 2023: 4.1%; 2024: 4.3%.", "4.1%", "unemployment"),
    ("Unemployment: 2023: 4.1%; 2024: 4.3%.", "4.3%", "unemployment"),
    ("Deaths: Hatay: 12; Adana: 5.", "12", "deaths"),
    ("Deaths: Hatay: 12; Adana: 5.", "5", "deaths"),
    ("Hatay: Rooms: 40; Deaths: 12.", "40", None),
    ("Hatay: Deaths: 12; Rooms: 40.", "40", None),
    ("Hatay: Deaths: 12; Rooms: 40.", "12", "deaths"),
    ("Hatay: Rooms: 40; Injured: 12; Tables: 31.", "31", None),
    ("Hatay: Rooms: 40; Injured: 12; Tables: 31.", "12", "injuries"),
]
PERIODS = [
    # a row of a table                                        its cell   the year that it covers
    ("Hatay: Deaths, 2023: 1,234; Deaths, 2024: 567.", "1,234", 2023),
    ("Hatay: Deaths, 2023: 1,234; Deaths, 2024: 567.", "567", 2024),
    ("Hatay: 2023: 1,234; 2024: 567.", "1,234", 2023),
    ("Hatay: 2023: 1,234; 2024: 567.", "567", 2024),
    ("Unemployment: 2023: 4.1%; 2024: 4.3%.", "4.1%", 2023),
    ("Unemployment: 2023: 4.1%; 2024: 4.3%.", "4.3%", 2024),
    ("2023: Inflation: 3.4%; Unemployment: 4.1%.", "3.4%", 2023),
    ("2023: Inflation: 3.4%; Unemployment: 4.1%.", "4.1%", 2023),
    ("2023: Deaths: 12; Injured: 31.", "31", 2023),
    ("2023: Deaths: 12; Deaths, 2022: 31.", "31", 2022),
    ("2023: 45%.", "45%", 2023),
    ("Hatay: Deaths (2023): 12; Injured (2024): 31.", "12", 2023),
    ("Hatay: Deaths (2023): 12; Injured (2024): 31.", "31", 2024),
    ("Hatay: Deaths: 12; Injured: 31.", "12", None),
    ("Hatay: Deaths, 2022-2023: 12; Injured: 31.", "12", None),
    ("Hatay: Deaths, 2022: 12; Injured: 31.", "31", None),
]
UNITS = [
    # a row of a table                                        its cell   amount, unit
    ("Hatay: Share (%): 12.5; Deaths: 31.", "12.5", "12.5 percent"),
    ("Hatay: Deaths: 31; Share (%): 12.5.", "12.5", "12.5 percent"),
    ("Hatay: Deaths: 31; Share (%): 12.5.", "31", "31 person"),
    ("Hatay: Turnout (per cent): 61.5; Deaths: 31.", "61.5", "61.5 percent"),
    ("Hatay: Deaths (confirmed): 31; Injured: 12.", "31", "31 person"),
    ("Hatay: Deaths: 1,234; Injured: 567.", "1,234", "1234 person"),
    ("Hatay: Cost: $4.5 million; Deaths: 31.", "$4.5 million", "4500000 USD"),
    ("Hatay: Cost ($): $4.5 million; Deaths: 31.", "$4.5 million", "4500000 USD"),
    ("Hatay: Share (%): 45%; Deaths: 31.", "45%", "45 percent"),
]
SET_ASIDE = [
    ("Hatay: Revenue ($m): 4.5; Profit ($bn): 1.2.", "4.5"),
    ("Hatay: Revenue ($m): 4.5; Profit ($bn): 1.2.", "1.2"),
    ("Hatay: Cost (\u00a3m): 4.5; Deaths: 31.", "4.5"),
    ("Hatay: Deaths: 31; Cost (\u00a3m): 4.5.", "4.5"),
    ("Hatay: Deaths: 31; Price per barrel ($): 70.", "70"),
    ("Hatay: Deaths: 31; Area (km\u00b2): 80.", "80"),
    ("Hatay: Population (thousands): 1,234; Deaths: 31.", "1,234"),
    ("Hatay: Deaths: 31; Population (thousands): 1,234.", "1,234"),
    ("Hatay: Deaths: 31; in thousands: 1,234.", "1,234"),
    ("Hatay: Deaths: 31; Exports, millions: 1,234.", "1,234"),
    ("Hatay: Deaths: 31; Income (\u20ac): 1,234.", "1,234"),
]
PLACES = ["Hatay", "Adana", "Kars"]


@pytest.mark.parametrize(("row", "quote", "measure"), MEASURES)
def test_a_cell_is_of_what_its_column_or_row_names(
    row: str, quote: str, measure: str | None
) -> None:
    """The head of a neighbour and the prose above tell nothing of it."""
    assert _claim(row, quote).subject.measure == measure


@pytest.mark.parametrize(("row", "quote", "year"), PERIODS)
def test_a_cell_covers_the_year_of_its_column_or_row(
    row: str, quote: str, year: int | None
) -> None:
    """A year of another column is none of its."""
    period = _claim(row, quote).scope.period

    assert (period.first_day.year if isinstance(period, Moment) and period.first_day else None) == (
        year
    )


@pytest.mark.parametrize(("row", "quote", "value"), UNITS)
def test_a_cell_is_in_percent_where_its_column_is(row: str, quote: str, value: str) -> None:
    """The quote stays what is written; only the unit is the column's."""
    found, (amount, unit) = _claim(row, quote), value.split()

    assert isinstance(found.value, Quantity)
    assert (found.value.amount.single, found.value.unit) == (Decimal(amount), unit)
    assert found.excluded is None


@pytest.mark.parametrize(("row", "quote"), SET_ASIDE)
def test_a_cell_whose_column_has_another_unit_is_set_aside(row: str, quote: str) -> None:
    """A figure that is not what it looks like is compared with nothing, and says why."""
    assert _claim(row, quote).excluded is not None


@pytest.mark.parametrize("place", PLACES)
def test_a_cell_is_where_its_row_is(place: str) -> None:
    """The prose above tells no place of it."""
    found = _claim(f"{place}: Deaths: 12; Injured: 31.", "31")

    assert [one.name for one in found.scope.place] == [place]
