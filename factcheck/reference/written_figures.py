"""How languages without tables of their own write figures: points, commas, and what stands by."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import attrs

from factcheck.errors import DataError
from factcheck.reference.language import load_world
from factcheck.reference.units import load_units

_FILE = "written_figures.toml"
_KEYS = frozenset(
    {
        *("counters", "decimals", "dollars", "grouped_by", "money", "months", "numbered"),
        *("ordinal_point", "own", "percent", "points", "scale_starts", "scale_words", "unspaced"),
    }
)
_MOST_DIGITS = 16
_APART = re.compile("[ ']")


@attrs.frozen(kw_only=True)
class WrittenFigures:
    """What can be known of the figures of a language without knowing its words."""

    decimal: str | None  # the sign before decimals; None: not known
    group: str | None  # the sign between thousands
    unspaced: bool
    ordinal_point: bool
    money: Mapping[str, str]
    percent: tuple[str, ...]  # the longest first
    points: tuple[str, ...]
    scale_words: frozenset[str]
    scale_starts: tuple[str, ...]
    counters: tuple[str, ...]
    numbered: frozenset[str]
    months: frozenset[str]


@cache
def written_figures(code: str) -> WrittenFigures:
    """Return how a language writes its figures.

    >>> written_figures("de").decimal, written_figures("ja").decimal
    (',', '.')
    """
    table = load_world("written_figures")
    if wrong := sorted(set(table) ^ _KEYS):
        raise DataError(_FILE, wrong[0], "unknown or missing key")
    money = {**table["money"], **table["own"].get(code, {})}
    if code in table["dollars"]:
        money["$"] = "USD"
    for sign, unit in money.items():
        if not load_units().is_money(unit):
            raise DataError(_FILE, sign, f"there is no currency {unit!r}")
    return WrittenFigures(
        decimal=_sign(table["decimals"], code),
        group=_sign(table["grouped_by"], code),
        unspaced=code in table["unspaced"],
        ordinal_point=code in table["ordinal_point"],
        money=money,
        percent=tuple(sorted(table["percent"], key=lambda word: (-len(word), word))),
        points=tuple(table["points"]),
        scale_words=frozenset(table["scale_words"]),
        scale_starts=tuple(table["scale_starts"]),
        counters=tuple(table["counters"]),
        numbered=frozenset(table["numbered"]),
        months=frozenset(table["months"]),
    )


def _sign(table: Mapping[str, list[str]], code: str) -> str | None:
    return next((sign for sign, codes in table.items() if code in codes), None)


@attrs.frozen
class Read:
    """A figure as it was read: its number and the step of its last digit."""

    number: Decimal
    decimals: int = 0


def read_figure(word: str, written: WrittenFigures, *, measured: bool = False) -> Read | str:
    """Return a figure as a language writes it, or why it cannot be read.

    With a currency or a percent sign, *measured*, a point can be no clock time and no date.

    >>> read_figure("1.234,5", written_figures("de"))
    Read(number=Decimal('1234.5'), decimals=1)
    >>> read_figure("1.234", written_figures("fr"))
    "'1.234' can be read in two ways"
    """
    bare = word.replace(" ", "").replace("'", "")
    signs = [sign for sign in bare if sign in ".,"]
    if problem := _what_is_wrong(bare):
        return problem
    if not signs:
        return Read(Decimal(bare)) if bare == word else _grouped(_APART.split(word), word)
    if len(set(signs)) == 2:
        return _both(bare, signs[-1]) if signs[-1] not in signs[:-1] else _no_number(word)
    return _one_sign(bare, word, signs, written, measured=measured)


def _what_is_wrong(bare: str) -> str | None:
    if sum(map(str.isdigit, bare)) > _MOST_DIGITS:
        return "too long for a number of anything"
    if len(bare) > 1 and bare[0] == "0" and bare[1].isdigit():
        return "begins with a nought: no number of anything"
    return None


def _no_number(word: str) -> str:
    return f"{word!r} groups its digits as no number does"


def _decimal(whole: str, part: str) -> Read:
    return Read(Decimal(f"{whole}.{part}"), len(part))


def _both(bare: str, last: str) -> Read | str:
    """Return a figure with points and commas: what comes last parts the decimals."""
    whole, _, part = bare.partition(last)
    grouped = _grouped(whole.split("." if last == "," else ","), bare)
    return grouped if isinstance(grouped, str) else _decimal(str(grouped.number), part)


def _grouped(parts: list[str], word: str) -> Read | str:
    if 0 < len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:]):
        return Read(Decimal("".join(parts)))
    return _no_number(word)


def _one_sign(
    bare: str, word: str, signs: list[str], written: WrittenFigures, *, measured: bool
) -> Read | str:
    """Return a figure with points or commas, one of which can be either before three digits."""
    sign, parts = signs[0], bare.split(signs[0])
    if len(parts) > 2:
        return _grouped(parts, word)
    whole, part = parts
    either = len(part) == 3 and len(whole) <= 3 and whole != "0"
    if bare != word or sign == written.decimal:
        return _decimal(whole, part)
    if either:
        return (
            _grouped(parts, word) if sign == written.group else f"{word!r} can be read in two ways"
        )
    if measured or written.decimal is None:
        return _decimal(whole, part)
    return f"{word!r} has decimals behind a sign that its language does not part them with"
