"""Grids: the cells of a table in rows, with what spans several of them where it belongs."""

from collections.abc import Callable, Iterator

import attrs

from factcheck.articles.html.tree import Element

_MOST_COLUMNS = 200
_MOST_CELLS = 200_000
# What no cell of figures holds: with these, a table only arranges the page.
_ARRANGED = frozenset(
    {
        "table",
        "h1",
        "h2",
        "h3",
        "article",
        "section",
        "form",
        "nav",
        "iframe",
        "aside",
        "blockquote",
        "figure",
    }
)
_LONGEST_CELL = 400  # characters


@attrs.frozen
class Grid:
    """The rows of a table, all of one length, and whether the first names the columns."""

    rows: list[list[str]]
    headed: bool

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return self.rows[0] if self.headed and self.rows else []


@attrs.define
class _Cell:
    text: str
    header: bool
    across: int
    down: int


def is_data(table: Element) -> bool:
    """Say whether a table is one, rather than a way to arrange a page."""
    if table.get("role") in ("presentation", "none") or _is_nested(table):
        return False
    rows = list(_rows(table))
    widest = max((len(_cells(row)) for row in rows), default=0)
    if widest < 2 or len(rows) < (1 if table.find(".//th") is not None else 2):
        return False
    return all(_length(cell) <= _LONGEST_CELL for row in rows for cell in _cells(row))


def _is_nested(table: Element) -> bool:
    return any(one is not table for one in table.iter(*_ARRANGED))


def _length(cell: Element) -> int:
    return sum(len(text.strip()) for text in cell.itertext())


def _rows(table: Element) -> Iterator[Element]:
    yield from table.iter("tr")


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def rows_of(table: Element, read: Callable[[Element], str]) -> Grid:
    """Return the rows of a table; *read* gives the words of a cell."""
    rows: list[list[str]] = []
    headers: list[list[str]] = []
    held: dict[int, _Cell] = {}  # columns that a cell of a row above reaches into
    count = 0
    for element in _rows(table):
        cells = [_cell(one, read) for one in _cells(element)]
        row = list(_spread(cells, held))
        count += len(row)
        if count > _MOST_CELLS:
            row = [cell.text for cell in cells]
        is_header = bool(cells) and (all(cell.header for cell in cells) or _in_head(element))
        if is_header and not rows:
            headers.append(row)
        elif any(cell.strip() for cell in row):
            rows.append(row)
    return _grid(headers, rows, named=_named_by_first(table))


def _in_head(row: Element) -> bool:
    return row.getparent() is not None and row.getparent().tag == "thead"


def _cell(element: Element, read: Callable[[Element], str]) -> _Cell:
    return _Cell(
        read(element),
        element.tag == "th",
        _span(element, "colspan", _MOST_COLUMNS),
        _span(element, "rowspan", 1000),
    )


def _span(element: Element, name: str, most: int) -> int:
    written = (element.get(name) or "").strip()[:6]
    return min(most, max(1, int(written))) if written.isascii() and written.isdigit() else 1


def _spread(cells: list[_Cell], held: dict[int, _Cell]) -> Iterator[str]:
    """Yield the texts of a row by column; a figure that spans several stands in the first."""
    column, waiting = 0, iter(cells)
    cell = next(waiting, None)
    while column < _MOST_COLUMNS and (cell is not None or column <= max(held, default=-1)):
        if (above := held.get(column)) is not None:
            yield above.text
            above.down -= 1
            if above.down < 1:
                del held[column]
            column += 1
            continue
        if cell is None:
            yield ""
            column += 1
            continue
        repeated = cell.text if cell.header or not _has_digits(cell.text) else ""
        for place in range(cell.across):
            yield cell.text if place == 0 or cell.header else ""
            if cell.down > 1:
                held[column] = _Cell(
                    repeated if place == 0 or cell.header else "", cell.header, 1, cell.down - 1
                )
            column += 1
        cell = next(waiting, None)
    while cell is not None:  # beyond all columns: nothing is lost
        yield cell.text
        cell = next(waiting, None)


def _has_digits(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _named_by_first(table: Element) -> bool:
    """Say whether the first cell of each row names it."""
    return any(
        cells and cells[0].tag == "th" and any(cell.tag == "td" for cell in cells)
        for cells in map(_cells, _rows(table))
    )


def _grid(headers: list[list[str]], rows: list[list[str]], *, named: bool) -> Grid:
    if not headers and _is_header(rows):
        headers, rows = rows[:1], rows[1:]
    if not rows:
        return Grid(headers, headed=False)
    width = max(map(len, [*headers, *rows]))
    if headers:
        names = [_joined(headers, column) for column in range(width)]
        return Grid([names, *rows], headed=True)
    # Rows like "Deaths | 34": the name stands before its figures.
    if named or _is_named(rows):
        return Grid([[""] * width, *rows], headed=True)
    return Grid(rows, headed=False)


def _joined(headers: list[list[str]], column: int) -> str:
    """Return the name of a column, from the top down: "2024 Deaths"."""
    names: list[str] = []
    for row in headers:
        name = row[column] if column < len(row) else ""
        if name and name not in names:
            names.append(name)
    return " ".join(names)


def _is_header(rows: list[list[str]]) -> bool:
    """Say whether the first row names the columns, without saying so: words over figures."""
    if len(rows) < 2 or len(rows[0]) < 2 or any(map(_has_digits, rows[0])):
        return False
    return all(rows[0][1:]) and all(any(map(_has_digits, row[1:])) for row in rows[1:])


def _is_named(rows: list[list[str]]) -> bool:
    """Say whether each row is a name and its figures."""
    return all(
        len(row) >= 2 and row[0] and not _has_digits(row[0]) and any(map(_has_digits, row[1:]))
        for row in rows
    )
