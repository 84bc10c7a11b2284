"""A fact-check sheet that the desk has filled in, read back as its decisions."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from factcheck.errors import DecisionError, UsageError
from factcheck.model import Decision, Ruling
from factcheck.reference import sheet
from factcheck.reference.codes import codes_named

SHEETS = frozenset({".csv", ".xlsx"})
ROWS = 100_000  # of a sheet
_UNPACKED = 100_000_000  # bytes of a workbook: it is packed, and may hold much more than it seems
_FINGERPRINT = re.compile(r"\bk[0-9a-f]{12}\b")
_GUARD = "'"  # what keeps a spreadsheet from reading a cell as a formula
_SHEET_CURE = "write it anew with factcheck report -f xlsx:sheet.xlsx"
_TOLD = 60  # characters of a cell that a message repeats
_SHEETS, _COLUMNS = 20, 200  # of a workbook, that are looked at


@attrs.frozen
class Row:
    """A row of a sheet: its line, and its cells by the names of their columns."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "").removeprefix(_GUARD).strip()


def decisions_of_sheet(content: bytes, file: Path) -> tuple[Decision, ...]:
    """Return what the desk wrote under "verified" and "note", a decision for each finding.

    A row that is marked stands for its finding: all rows of the finding are its claims.
    """
    read = _rows_of_workbook if file.suffix.lower() == ".xlsx" else _rows_of_csv
    rows = list(_named(read(content, file), file))
    findings: dict[str, list[Row]] = {}
    for row in rows:
        findings.setdefault(row[sheet.FINDING] or f"row {row.line}", []).append(row)
    return tuple(one for group in findings.values() for one in _decisions(group, file))


def _named(table: Iterable[Sequence[str]], file: Path) -> Iterator[Row]:
    """Yield the rows below the header, cells by the names of their columns."""
    lines = iter(table)
    header = [cell.strip().casefold() for cell in next(lines, ())]
    if missing := [name for name in sheet.NEEDED_COLUMNS if name not in header]:
        problem = f"this is no fact-check sheet: it has no column {', '.join(missing)}"
        raise DecisionError(file, 1, problem, _SHEET_CURE)
    for line, cells in enumerate(lines, 2):
        if line > ROWS:
            raise DecisionError(file, line, f"more than {ROWS:,} rows", "split the sheet")
        if any(cell.strip() for cell in cells):
            yield Row(line, dict(zip(header, cells, strict=False)))


def _decisions(rows: Sequence[Row], file: Path) -> Iterator[Decision]:
    """Yield the decision on a finding, if a row of it is marked."""
    marked = [(row, _ruling(row, file)) for row in rows]
    rulings = {ruling: row for row, ruling in reversed(marked) if ruling is not None}
    if not rulings:
        return
    if len(rulings) > 1:
        line = max(row.line for row in rulings.values())
        problem = "the rows of one finding are marked in two ways"
        raise DecisionError(file, line, problem, "mark one row, or all alike")
    ((ruling, row),) = rulings.items()
    notes = dict.fromkeys(one[sheet.NOTE] for one, mark in marked if mark and one[sheet.NOTE])
    if not notes:
        problem = f"{row[sheet.VERIFIED]!a} gives no reason"
        raise DecisionError(file, row.line, problem, "write it under note")
    claims = {
        name: (one[sheet.ARTICLE], one[sheet.QUOTE])
        for one in rows
        for name in _FINGERPRINT.findall(one[sheet.FINGERPRINT])
    }
    least = 1 if ruling is Ruling.ACCEPTED else 2
    if len(claims) < least:
        problem = "no fingerprint is left in the row" if not claims else "one claim is no match"
        raise DecisionError(file, row.line, problem, _SHEET_CURE)
    names = sorted(claims)
    yield Decision(
        ruling=ruling,
        claims=tuple(names),
        codes=_codes(row, file) if ruling is Ruling.ACCEPTED else (),
        reason="; ".join(notes),
        place=f"{file}:{row.line}",
        about=row[sheet.SUMMARY] or None,
        articles=tuple(claims[name][0] for name in names),
        figures=tuple(claims[name][1] for name in names),
    )


def _ruling(row: Row, file: Path) -> Ruling | None:
    word = " ".join(row[sheet.VERIFIED].casefold().split())
    if word not in sheet.WORDS:
        known = ", ".join(name for name, ruling in sheet.WORDS.items() if ruling)
        told = ascii(word[:_TOLD])
        raise DecisionError(file, row.line, f"verified = {told} is not understood", f"use {known}")
    return sheet.WORDS[word]


def _codes(row: Row, file: Path) -> tuple[str, ...]:
    if not row[sheet.CODE]:
        return ()
    try:
        return tuple(sorted(codes_named(row[sheet.CODE])))
    except UsageError as error:
        raise DecisionError(file, row.line, str(error), _SHEET_CURE) from error


def _rows_of_csv(content: bytes, file: Path) -> Iterator[Sequence[str]]:
    """Yield the rows of a table of text, whatever parts its cells."""
    try:
        text = content.decode(
            "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        )
    except UnicodeDecodeError as error:
        cure = "save it as CSV in UTF-8"
        raise DecisionError(file, None, "this is no text in UTF-8", cure) from error
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)  # of equals the first: a comma
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        yield from reader
    except csv.Error as error:
        cure = "save it anew as CSV"
        raise DecisionError(file, reader.line_num, f"this is no table: {error}", cure) from error


def _rows_of_workbook(content: bytes, file: Path) -> Iterator[Sequence[str]]:
    """Yield the rows of the first sheet that holds a column for the desk; nothing is computed."""
    try:
        import openpyxl  # noqa: PLC0415 - an extra, and large
    except ImportError as error:
        cure = "pip install 'factcheck-desk[xlsx]'"
        raise DecisionError(file, None, "a workbook needs the library openpyxl", cure) from error
    try:
        _refuse_bombs(content, file)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
        tables = [_cells(one) for one in book.worksheets[:_SHEETS]]
        yield from next((one for one in tables if _is_for_the_desk(one)), tables[0])
    except DecisionError:
        raise
    except Exception as error:  # a broken workbook fails in many ways
        problem = "this workbook cannot be read: it is broken, or locked by a password"
        raise DecisionError(file, None, problem, "save it anew as .xlsx, or as CSV") from error


def _refuse_bombs(content: bytes, file: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        unpacked = sum(member.file_size for member in package.infolist())
    if unpacked > _UNPACKED:
        raise DecisionError(file, None, "too large for a fact-check sheet", _SHEET_CURE)


def _cells(worksheet: Any) -> list[list[str]]:  # noqa: ANN401 -- openpyxl is not there yet
    """Return the cells of a worksheet as text; a formula is its own text."""
    worksheet.reset_dimensions()  # what a workbook tells of its size need not be so
    rows = worksheet.iter_rows(max_row=ROWS + 2, max_col=_COLUMNS, values_only=True)
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


def _is_for_the_desk(rows: Sequence[Sequence[str]]) -> bool:
    header = {cell.strip().casefold() for cell in (rows[0] if rows else ())}
    return header.issuperset(sheet.NEEDED_COLUMNS)
