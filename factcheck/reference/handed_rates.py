"""Rates that a desk hands over: what one currency was worth in another, on which day.

A TOML file holds a table ``[[rate]]`` for each, with ``date``, ``from``, ``to`` and ``rate``; a CSV
file has these four columns. Nothing is converted by any other rate, and by none that is older than
``OLDEST`` days: banks give none on weekends and holidays, and those of another week are others.
"""

import csv
import io
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import attrs

from factcheck.errors import DataError
from factcheck.reference.units import load_units

OLDEST = 7  # days before the day that is asked for
_KEYS = ("date", "from", "to", "rate")
_LARGEST = Decimal(10) ** 9


@attrs.frozen(order=True)
class Quoted:
    """What one unit of a currency was worth in another, on a day."""

    day: date
    one: str
    other: str
    rate: Decimal

    def convert(self, amount: Decimal, unit: str) -> Decimal:
        """Return a sum of the one currency in the other, or the other way round."""
        return amount * self.rate if unit == self.one else amount / self.rate


@attrs.frozen
class HandedRates:
    """The rates of a file, by pairs of currencies, the oldest first.

    >>> HandedRates().on(date(2024, 7, 5), "EUR", "USD") is None
    True
    """

    quoted: Mapping[tuple[str, str], tuple[Quoted, ...]] = attrs.field(factory=dict)

    def on(self, day: date, one: str, other: str) -> Quoted | None:
        """Return the rate of a day, or the latest of the week before it, in either direction."""
        near = [
            known[place - 1]
            for known in (self.quoted.get((one, other), ()), self.quoted.get((other, one), ()))
            if (place := bisect_right(known, day, key=lambda each: each.day))
            and day - known[place - 1].day <= timedelta(OLDEST)
        ]
        # Of two directions on one day the first in the alphabet is taken, in whatever order asked.
        return max(sorted(near, key=lambda each: each.one), key=lambda each: each.day, default=None)


def read_rates(path: Path) -> HandedRates:
    """Return the rates of a TOML or a CSV file; what is wrong in it is told with its line."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, ValueError) as error:
        raise DataError(path, "rates", f"cannot be read: {error}") from error
    rows = _rows_of_csv(text) if path.suffix.lower() == ".csv" else _rows_of_toml(path, text)
    found: dict[tuple[str, str], dict[date, Quoted]] = {}
    for place, row in rows:
        one = _quoted(path, place, row)
        known = found.setdefault((one.one, one.other), {})
        if known.setdefault(one.day, one) != one:
            raise DataError(path, place, f"another rate of {one.one} in {one.other} for {one.day}")
    if not found:
        raise DataError(path, "rates", "it holds no rate: date, from, to and rate make one")
    return HandedRates({pair: tuple(sorted(days.values())) for pair, days in found.items()})


def _rows_of_csv(text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""), skipinitialspace=True)
    for row in reader:
        yield f"line {reader.line_num}", {key or "": value for key, value in row.items()}


def _rows_of_toml(path: Path, text: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
    import tomllib  # noqa: PLC0415 - only who hands rates over waits for it

    try:
        table = tomllib.loads(text, parse_float=Decimal)
    except ValueError as error:
        raise DataError(path, "rates", f"this is no TOML: {error}") from error
    rows = table.pop("rate", [])
    if table or not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DataError(path, next(iter(table), "rate"), "expected tables [[rate]], and only these")
    return [(f"rate {number}", row) for number, row in enumerate(rows, 1)]


def _quoted(path: Path, place: str, row: Mapping[str, Any]) -> Quoted:
    """Return a rate of a row that is as it should be."""
    if set(row) != set(_KEYS):
        wrong = ", ".join(sorted(set(row) ^ set(_KEYS), key=str))
        raise DataError(path, place, f"unknown or missing: {wrong}; a rate has {', '.join(_KEYS)}")
    one, other = (_currency(path, place, row[key]) for key in ("from", "to"))
    if one == other:
        raise DataError(path, place, f"from {one} to {one} is no rate")
    return Quoted(_day(path, place, row["date"]), one, other, _rate(path, place, row["rate"]))


def _currency(path: Path, place: str, value: object) -> str:
    name = str(value).strip().upper()
    if name not in load_units().currencies:
        raise DataError(path, place, f"there is no currency {value!r}: write a code such as EUR")
    return name


def _day(path: Path, place: str, value: object) -> date:
    try:
        return value if type(value) is date else date.fromisoformat(str(value).strip())
    except ValueError as error:
        raise DataError(path, place, f"there is no day {value!r}: write 2024-07-05") from error


def _rate(path: Path, place: str, value: object) -> Decimal:
    try:
        rate = Decimal(str(value).strip())
    except InvalidOperation as error:
        raise DataError(path, place, f"{value!r} is no rate: write 1.0835") from error
    if isinstance(value, bool) or not rate.is_finite() or not 1 / _LARGEST < rate < _LARGEST:
        raise DataError(path, place, f"{value!r} is no rate: write 1.0835")
    return rate
