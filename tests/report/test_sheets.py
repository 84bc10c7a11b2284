"""The fact-check sheet: as CSV and as a workbook, read back, with hostile articles as well."""

import csv
import io
import re
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import openpyxl
import pytest

from factcheck.errors import UsageError
from factcheck.model import Accepted, Decision, Position, Report, Ruling
from factcheck.pipeline import check
from factcheck.reference import sheet
from factcheck.report.presentation import Presentation
from factcheck.report.sheets import as_csv, as_xlsx
from factcheck.report.sheets.rows import SOURCES
from tests.builders import quantity
from tests.report.example import CONFLICT, FITTING, HERALD_LOSSES, REPORT
from tests.report.hostile import ARTICLES, hostile_report
from tests.report.stories import leak

REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story": leak,
    "hostile": hostile_report,
}
FORMULA = re.compile(r"\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
NUMBER = re.compile(r"-?[\d.,]+%?")


def _read(written: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(written.removeprefix("\ufeff")), delimiter=delimiter))


def _rows(report: Report) -> list[dict[str, str]]:
    head, *rows = _read(as_csv.render(report))
    return [dict(zip(head, row, strict=True)) for row in rows]


@cache
def _book(name: str) -> Any:  # noqa: ANN401 - openpyxl's
    made = as_xlsx.render(REPORTS[name]())
    return openpyxl.load_workbook(io.BytesIO(made))


def _with_figure(low: str) -> Report:
    """Return a report on one figure."""
    claim = attrs.evolve(HERALD_LOSSES, value=quantity(low, "percent"))
    finding = attrs.evolve(
        CONFLICT,
        claims=(claim,),
        positions=(Position(value=claim.value, claims=(claim,), origins=("x",)),),
    )
    return attrs.evolve(REPORT, findings=(finding,))


def test_what_is_read_back_has_its_columns() -> None:
    """The decisions of a desk find what they need, and the words that it is offered are known."""
    assert set(sheet.NEEDED_COLUMNS) <= set(sheet.COLUMNS)
    assert len(set(sheet.COLUMNS)) == len(sheet.COLUMNS)
    assert {*sheet.OFFERED, sheet.SETTLED} <= sheet.WORDS.keys()


def test_a_figure_is_a_row() -> None:
    """With who says it, when and where, and room for what the desk finds."""
    first = _rows(REPORT)[0]

    assert first == {
        "fact": "cannot both be right",
        "quote": "50 times those",
        "read as": "50 times",
        "number": "50",
        "source": "The Herald",
        "published": "2024-07-05",
        "speaker": "",
        "sentence": first["sentence"],
        "place": "story/herald.txt:3:117",
        "verdict": "conflicts",
        "kind": "cannot both be right",
        "voices": "2",
        "verified": "",
        "note": "",
        "summary": CONFLICT.summary,
        "check": "Both sentences.",
        "finding": CONFLICT.id,
        "code": "different-figures",
        "fingerprint": HERALD_LOSSES.fingerprint,
        "article": "herald",
        "address": "",
    }
    assert "«50 times those» of the previous year" in first["sentence"]


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_there_is_a_row_for_every_figure(report: Callable[[], Report]) -> None:
    """Of every finding, those that the desk has settled last."""
    settled = [one.finding for one in report().accepted]
    wanted = [claim.fingerprint for one in (*report().findings, *settled) for claim in one.claims]

    assert [row["fingerprint"] for row in _rows(report())] == wanted


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_no_text_is_a_formula(delimiter: str) -> None:
    """Not even where the country's spreadsheets part cells by semicolons."""
    for row in _read(as_csv.render(hostile_report()), delimiter):
        for cell in row:
            inner = cell.lstrip("\"' ") if delimiter != "," else cell
            assert not FORMULA.match(inner) or cell.startswith("'") or "'" in cell[:4]


TEXTS = {
    "=1+1": "'=1+1",
    "  =1+1": "'  =1+1",
    "@SUM(1)": "'@SUM(1)",
    "+1-2": "'+1-2",
    "-3.2": "-3.2",
    "-3.2%": "-3.2%",
    "+5": "+5",
    "-cmd": "'-cmd",
    "\uff1d1+1": "'\uff1d1+1",
    "a;=1+1": "a;'=1+1",
    'a;"=1+1': "a;\"'=1+1",
    "34 people": "34 people",
}


@pytest.mark.parametrize(("text", "cell"), TEXTS.items())
def test_texts_are_guarded_and_numbers_are_not(text: str, cell: str) -> None:
    """A leading apostrophe tells a spreadsheet that it is text."""
    finding = attrs.evolve(CONFLICT, fact=text)
    [row, *_] = _rows(attrs.evolve(REPORT, findings=(finding,)))

    assert row["fact"] == cell


def test_a_negative_number_stays_a_number() -> None:
    """As text it could not be added up."""
    [row] = _rows(_with_figure("-3.2"))

    assert row["number"] == "-3.2"


def test_excel_sees_that_it_is_utf_8() -> None:
    """By the mark at its head; and lines end as the format wants it."""
    written = as_csv.render(REPORT)

    assert written.startswith("\ufefffact,")
    assert written.count("\r\n") == 1 + len(_rows(REPORT))


def test_without_quotes_there_are_no_words_of_articles() -> None:
    """Values and places remain."""
    head, first, *_ = _read(as_csv.render(REPORT, Presentation(quotes=False)))
    row = dict(zip(head, first, strict=True))

    assert (row["quote"], row["sentence"], row["summary"]) == ("", "", "")
    assert (row["read as"], row["place"]) == ("50 times", "story/herald.txt:3:117")


def _settled() -> Report:
    decision = Decision(
        ruling=Ruling.ACCEPTED, reason="two surveys", author="Copy desk", place="d.toml: 1"
    )
    return attrs.evolve(
        REPORT, findings=(FITTING,), accepted=(Accepted(finding=CONFLICT, decision=decision),)
    )


def test_what_the_desk_has_settled_is_filled_in() -> None:
    """Nobody decides twice."""
    told = [(row["finding"], row["verified"], row["note"]) for row in _rows(_settled())]

    assert told[0] == (FITTING.id, "", "")
    assert told[-1] == (CONFLICT.id, "verified", "two surveys (Copy desk)")


@pytest.mark.parametrize("name", REPORTS)
def test_a_workbook_holds_the_same(name: str) -> None:
    """Row by row, cell by cell."""
    rows = list(_book(name)["figures"].iter_rows(values_only=True))
    table = _read(as_csv.render(REPORTS[name]()))

    assert rows[0] == sheet.COLUMNS
    assert len(rows) == len(table)
    for cells, texts in zip(rows[1:], table[1:], strict=True):
        for cell, text in zip(cells, texts, strict=True):
            assert _as_text(cell).lstrip("'") == _plain(text)


def _as_text(cell: object) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float | int):
        return f"{Decimal(str(cell)).normalize():f}"
    return "" if cell is None else str(cell).replace("\ufffd", "?")


def _plain(text: str) -> str:
    """Return a cell of the CSV as the workbook has it: unguarded, numbers without zeros."""
    if re.fullmatch(r"-?\d+(?:\.\d+)?", text):
        return f"{Decimal(text).normalize():f}"
    return re.sub("[\ufffe\uffff]", "?", re.sub(r";([\s\"']*)'(?=[=+\-@])", r";\1", text)).lstrip(
        "'"
    )


@pytest.mark.parametrize("name", REPORTS)
def test_a_workbook_has_no_formula(name: str) -> None:
    """Not in a cell of the hostile report either, and not after one is edited."""
    for worksheet in _book(name).worksheets:
        for row in worksheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d")
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@")):
                    assert cell.quotePrefix


def test_cells_have_types() -> None:
    """A number can be added up and a day be sorted by."""
    first = next(_book("example")["figures"].iter_rows(min_row=2, max_row=2))
    cells = dict(zip(sheet.COLUMNS, first, strict=True))

    assert cells["number"].value == 50
    assert cells["voices"].value == 2
    assert cells["published"].value == datetime(2024, 7, 5)  # noqa: DTZ001 - a sheet knows no zone
    assert cells["published"].number_format == "yyyy-mm-dd"


def test_a_number_that_is_too_long_for_a_sheet_is_text() -> None:
    """None of its digits is lost."""
    long = "12345678901234567890"
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx.render(_with_figure(long))))

    assert book["figures"].cell(2, sheet.COLUMNS.index("number") + 1).value == long


def test_the_head_stays_and_the_desk_can_choose() -> None:
    """The words that are offered are those that are understood when the sheet is read back."""
    figures = _book("example")["figures"]
    [words] = figures.data_validations.dataValidation

    assert figures.freeze_panes == "A2"
    assert words.formula1 == '"verified,same fact,wrong match,open"'
    assert str(words.sqref).startswith("M2:M")
    assert figures["M1"].value == "verified"


def test_the_sources_stand_on_a_sheet_of_their_own() -> None:
    """When, whose voice, and where."""
    head, *rows = _book("example")["sources"].iter_rows(values_only=True)

    assert head == SOURCES
    assert [row[0] for row in rows] == ["gazette", "The Herald", "Daily Tribune"]
    assert rows[2][3:6] == ("Northern Wire", "credit line", "herald")


@pytest.mark.parametrize("name", REPORTS)
def test_every_part_of_a_workbook_is_xml(name: str) -> None:
    """Strict readers open it as well."""
    with zipfile.ZipFile(io.BytesIO(as_xlsx.render(REPORTS[name]()))) as package:
        for member in package.namelist():
            ET.fromstring(package.read(member))  # noqa: S314 - we wrote it


def test_a_workbook_is_the_same_every_time() -> None:
    """Without the clock of who wrote it; in any order of articles."""
    made = as_xlsx.render(check(ARTICLES))
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        days = {one.date_time[:3] for one in package.infolist()}
        core = package.read("docProps/core.xml")

    assert as_xlsx.render(check(reversed(ARTICLES))) == made
    assert days == {(1980, 1, 1)}
    assert core.count(b"1980-01-01T00:00:00Z") == 2


def test_a_missing_library_is_told_with_its_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    with pytest.raises(UsageError, match=r"pip install 'factcheck-desk\[xlsx\]'"):
        as_xlsx.render(REPORT)


def test_a_day_is_a_day() -> None:
    """And a year alone is a year."""
    published = [row["published"] for row in _rows(REPORT)]

    assert date.fromisoformat(published[0])
    assert "2024" in published
