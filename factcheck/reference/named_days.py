"""Days that have a name: the rules of their days, by name."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs

from factcheck.errors import DataError

_FILE = "named_days.toml"
ELSE = "else"  # stands for all states that have no rule of their own


def _days(texts: Iterable[str]) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, texts))


def _pairs(rows: Iterable[Iterable[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((weekday, days) for weekday, days in rows)


@attrs.frozen
class NamedDay:
    """The rule of a day, a month or a period that has a name; see ``named_days.toml``."""

    month: int = 0
    day: int = 0
    weekday: int = 0
    nth: int = 0
    back_to: int | None = None
    easter: int | None = None
    orthodox: int | None = None
    table: str = ""
    on: tuple[date, ...] = attrs.field(default=(), converter=_days)
    moved: tuple[tuple[int, int], ...] = attrs.field(default=(), converter=_pairs)
    plus: int = 0
    long: tuple[int, ...] = attrs.field(default=(), converter=tuple)
    days: int = attrs.field(default=1, validator=attrs.validators.ge(1))
    until: "NamedDay | None" = None
    every: int | None = None
    first: int | None = None
    once: bool = False
    about: bool = False
    shy: bool = False
    national: tuple[tuple[str, "NamedDay"], ...] = ()  # the code of a state, and its rule

    def __attrs_post_init__(self) -> None:
        """Refuse a day that no year has."""
        date(2000, self.month or 1, self.day or 1)


def named_days(table: dict[str, Any]) -> Iterator[tuple[str, NamedDay]]:
    """Yield every name, in each of its spellings, and its rule."""
    rules = {name: dict(entry) for name, entry in table["named"].items()}
    spellings = {name: (name, *entry.pop("also", ())) for name, entry in rules.items()}
    days: dict[str, NamedDay] = {}
    for name in sorted(rules, key=lambda name: "until" in rules[name]):
        days[name] = _rule(f"named.{name}", rules[name], days)
    for name, those in table["national"].items():
        states = tuple((code, _rule(f"national.{name}", one, days)) for code, one in those.items())
        days[name], spellings[name] = NamedDay(national=states), (name,)
    for name, day in days.items():
        for form in spellings[name]:
            yield form, day


def _rule(key: str, entry: dict[str, Any], days: dict[str, NamedDay]) -> NamedDay:
    try:
        if "until" in entry:
            entry = {**entry, "until": days[entry["until"]]}
        return NamedDay(**entry)
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(_FILE, key, str(error)) from error
