"""CSV: the fact-check sheet for any spreadsheet, and to be read back."""

import csv
import io
import re
from datetime import date
from decimal import Decimal

from factcheck.model import Report
from factcheck.reference import sheet
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sheets.rows import Cell, rows_of

# Without it Excel takes UTF-8 for the encoding of the country.
_MARK = "\ufeff"
# What begins a formula, also in full width and behind blanks; a plain number is none.
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_NUMBER = re.compile(r"[-+]?\d[\d.,]*%?")
# Where a semicolon parts the cells, a text may begin a cell of its own.
_PARTED = re.compile(r"(;[\s\"']*)(?=[=+\-@])")


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return a row for each figure, below a head that says what the columns hold."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(sheet.COLUMNS)
    for row in rows_of(report, presentation):
        writer.writerow([_cell(row[name]) for name in sheet.COLUMNS])
    return _MARK + written.getvalue()


def _cell(value: Cell) -> str:
    """Return a cell: numbers and days as they are, texts so that none is a formula."""
    if isinstance(value, str):
        return _harmless(value)
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else "" if value is None else str(value)


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet computes.

    >>> _harmless("=1+1"), _harmless("-3.2%")
    ("'=1+1", '-3.2%')
    """
    guarded = _PARTED.sub(r"\1'", text)
    begins = _FORMULA.match(text) and not _NUMBER.fullmatch(text)
    return f"'{guarded}" if begins else guarded
