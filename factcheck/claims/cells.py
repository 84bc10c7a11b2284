"""Cells: what a figure of a table is of is told by the head of its own column, and its row.

"Hatay: Killed: 12; Arrested: 5." counts twelve who were killed: a neighbour's head tells nothing
of them. A head may name the time, "Deaths, 2023", and a unit, "Cost (£m)".
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

import attrs

from factcheck.model import Claim, Grain, Moment, Quantity, Zone
from factcheck.reference.measures import measures
from factcheck.reference.numbers import load_numbers
from factcheck.reference.units import load_units

_YEAR = re.compile(r"(?<![\w.,/\-])(?:19|20)\d\d(?![\w/\-]|[.,]\d)")
_WORD = re.compile(r"\w{1,40}|[^\w\s]")
_BARE = re.compile(r"[+\-]?\d[\d.,\s]{0,24}")
_IN_BRACKETS = re.compile(r"\(([^()\n]{1,24})\)")
_LONGEST = 400  # characters before a figure in which its row and its head stand
_PERCENT = frozenset({"%", "percent", "per cent", "pct"})
_SIGNS = frozenset("$\u00a3\u20ac\u00a5\u20b9%")
_SET_ASIDE = "the head of its column gives it a unit"


def in_cells(claims: Sequence[Claim], language: str) -> list[Claim]:
    """Return the claims again; those of cells as their row and their column have them."""
    return [
        _in_cell(claim, language)
        if claim.zone is Zone.TABLE and claim.excluded is None and not claim.is_moment
        else claim
        for claim in claims
    ]


@attrs.frozen
class _Cell:
    """The names of the row and of the column that a figure stands in."""

    row: str
    column: str


def _cell_of(claim: Claim) -> _Cell | None:
    """Return the cell whose whole content a figure is, as ``articles/tables.py`` writes rows."""
    text, span = claim.quote.article.text, claim.quote.span
    start = text.rfind("\n", max(0, span.start - _LONGEST), span.start) + 1
    before, behind = text[start : span.start], text[span.end : span.end + 1]
    if not before.endswith(": ") or behind not in ("", "\n", ";", "."):
        return None
    *_, own = before[:-2].rsplit("; ", maxsplit=1)
    first = before.partition("; ")[0]
    row, colon, _ = first.partition(": ")
    labelled = colon and first.count(": ") >= _NAMED
    return _Cell(row if labelled else "", own.rpartition(": ")[2])


_NAMED = 2  # colons before the first figure of a row that has a name: "Hatay: Deaths: "


def _in_cell(claim: Claim, language: str) -> Claim:
    cell = _cell_of(claim)
    if cell is None or not isinstance(claim.value, Quantity):
        return claim
    return _of_time(_of_unit(_of_measure(claim, cell), cell, language), cell)


def _of_measure(claim: Claim, cell: _Cell) -> Claim:
    """Return a claim whose measure is one that its own column or row names."""
    subject, value = claim.subject, claim.value
    column, row = list(_measures_in(cell.column)), list(_measures_in(cell.row))
    named = column or row
    if subject.measure is None or subject.measure in named:
        return claim
    measure = named[0] if len(set(named)) == 1 else None
    # What a neighbour is counted in is not what this figure is counted in.
    people = measure is not None and bool(
        measures().kinds(_PERSON) & measures().classes[measure].takes
    )
    kept = subject.counted if people else None
    subject = attrs.evolve(subject, measure=measure, also=(), counted=kept)
    if isinstance(value, Quantity) and value.unit == _PERSON and not people:
        value = attrs.evolve(value, unit="count")
    return attrs.evolve(claim, subject=subject, value=value, stated=value)


_PERSON = "person"


def _measures_in(head: str) -> Iterator[str]:
    words = [word.lower() for word in _WORD.findall(head)]
    for place in range(len(words)):
        hit = measures().signs.at(words, place)
        if hit is not None:
            yield hit[1].measure
            yield from (one.measure for one in hit[1].others)


def _of_unit(claim: Claim, cell: _Cell, language: str) -> Claim:
    """Return a bare figure as its column measures it: in percent, or set aside."""
    if not _BARE.fullmatch(claim.quote.exact) or not isinstance(claim.value, Quantity):
        return claim
    unit = _unit_in(cell.column, language)
    if unit is None:
        return claim
    if unit in _PERCENT:
        value = attrs.evolve(claim.value, unit="percent")
        subject = attrs.evolve(claim.subject, counted=None)
        return attrs.evolve(claim, value=value, stated=value, subject=subject)
    return attrs.evolve(claim, excluded=f"{_SET_ASIDE}: {unit}")


def _unit_in(head: str, language: str) -> str | None:
    """Return the unit that a head names in brackets, or the scale: "Cost (£m)", "in thousands"."""
    bracket = _IN_BRACKETS.search(head)
    inside = bracket[1].strip() if bracket else ""
    words = [word.lower() for word in _WORD.findall(inside or head)]
    scales = load_numbers(language).plural_scales
    scaled = [word for word in words if word in scales]
    if scaled:
        return " ".join(words) if inside else scaled[0]
    if not inside:
        return None
    if inside.lower() in _PERCENT or not _SIGNS.isdisjoint(inside):
        return inside.lower() if inside.lower() in _PERCENT else inside
    known = load_units().behind(_padded(_WORD.findall(inside)), _padded(words), 0)
    return inside if known is not None and known[1] >= len(words) else None


def _padded(words: list[str]) -> list[str]:
    return [*words, *[""] * _AHEAD]


_AHEAD = 12  # words that a unit may look behind itself


def _of_time(claim: Claim, cell: _Cell) -> Claim:
    """Return a claim with the one year that its column names, or else its row."""
    years = _YEAR.findall(cell.column) or _YEAR.findall(cell.row)
    if len(years) != 1:
        return claim
    year = int(years[0])
    period = Moment(
        start=date(year, 1, 1), end=date(year, 12, 31), grain=Grain.YEAR, timex=f"{year}"
    )
    return attrs.evolve(claim, scope=attrs.evolve(claim.scope, period=period))
