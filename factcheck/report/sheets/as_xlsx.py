"""XLSX: the fact-check sheet as a workbook, with a second sheet that lists the sources."""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from factcheck.errors import UsageError
from factcheck.model import Report
from factcheck.reference import sheet
from factcheck.report.machine import xml_safe
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sheets.rows import SOURCES, Cell, rows_of, sources_of

_WIDTHS = {
    sheet.FACT: 32,
    sheet.QUOTE: 20,
    sheet.READ_AS: 20,
    sheet.SENTENCE: 60,
    sheet.PLACE: 28,
    sheet.KIND: 24,
    sheet.NOTE: 32,
    sheet.SUMMARY: 60,
    sheet.CHECK: 40,
    sheet.SPEAKER: 20,
    sheet.SOURCE: 20,
    "title": 40,
    "file": 28,
    "address": 40,
}
_WIDTH = 14
_WRAPPED = frozenset({sheet.FACT, sheet.SENTENCE, sheet.SUMMARY, sheet.CHECK, sheet.NOTE})
# A program of sheets counts with 15 digits: a longer figure is kept as text.
_DIGITS = 15
# The same bytes for the same report: nothing of the clock is in them.
_BEGINNING = datetime(1980, 1, 1)  # noqa: DTZ001 - openpyxl takes no zone; of it is the oldest zip
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def render(report: Report, presentation: Presentation = DEFAULT) -> bytes:
    """Return the workbook."""
    try:
        import openpyxl  # noqa: PLC0415 - an extra, and large
    except ImportError as error:
        cure = "pip install 'factcheck-desk[xlsx]'"
        raise UsageError(f"a workbook needs the library openpyxl ({cure})") from error
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    figures, sources = book.create_sheet("figures"), book.create_sheet("sources")
    _fill(figures, sheet.COLUMNS, rows_of(report, presentation))
    _fill(sources, SOURCES, sources_of(report))
    _offer_words(figures)
    stamp = presentation.stamp
    made = _BEGINNING if stamp is None else stamp.replace(tzinfo=None)
    book.properties.creator = "factcheck"
    book.properties.created = made
    packed = io.BytesIO()
    book.save(packed)
    return _reproducible(packed.getvalue(), made)


def _fill(worksheet: Any, columns: Sequence[str], rows: Iterable[Mapping[str, Cell]]) -> None:  # noqa: ANN401 -- openpyxl is not there yet
    """Write a head that stays in sight, and the rows below it."""
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - as above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - as above

    for number, name in enumerate(columns, 1):
        worksheet.cell(1, number, name).font = Font(bold=True)
        letter = get_column_letter(number)
        worksheet.column_dimensions[letter].width = _WIDTHS.get(name, _WIDTH)
    top = Alignment(vertical="top")
    wrapped = Alignment(vertical="top", wrap_text=True)
    for line, row in enumerate(rows, 2):
        for number, name in enumerate(columns, 1):
            cell = worksheet.cell(line, number)
            _write(cell, row[name])
            cell.alignment = wrapped if name in _WRAPPED else top
    worksheet.freeze_panes = "A2"
    worksheet.auto_filter.ref = worksheet.dimensions


def _write(cell: Any, value: Cell) -> None:  # noqa: ANN401 -- as above
    """Write a value as what it is: a text is never a formula, not even when it is edited."""
    if isinstance(value, Decimal) and len(value.as_tuple().digits) > _DIGITS:
        value = f"{value:f}"
    if isinstance(value, str):
        cell.value = xml_safe(value)
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in tuple("=+-@'")
    else:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"


def _offer_words(worksheet: Any) -> None:  # noqa: ANN401 -- as above
    """Let the desk choose what it writes below "verified"; other words are allowed."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - as above
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - as above

    words = DataValidation(
        type="list",
        formula1=f'"{",".join(sheet.OFFERED)}"',
        allow_blank=True,
        showErrorMessage=False,
    )
    letter = get_column_letter(sheet.COLUMNS.index(sheet.VERIFIED) + 1)
    words.add(f"{letter}2:{letter}{max(2, worksheet.max_row)}")
    worksheet.add_data_validation(words)


def _reproducible(packed: bytes, made: datetime) -> bytes:
    """Return a package without the clock of who packed it."""
    again = io.BytesIO()
    modified = rb"\g<1>" + made.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(again, "w") as new:
        for member in old.infolist():
            content = old.read(member)
            if member.filename == "docProps/core.xml":
                content = _MODIFIED.sub(modified, content)
            entry = zipfile.ZipInfo(member.filename)  # of 1 January 1980
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, content)
    return again.getvalue()
