"""A fact-check sheet that was filled in is read back as decisions."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from factcheck.decisions import read_decisions
from factcheck.errors import DecisionError
from factcheck.model import Ruling
from factcheck.pipeline import check
from factcheck.reference import sheet
from tests.decisions.desk import HERALD, PRINTS, REPORT, SWAPPED, TRIBUNE

COLUMNS = (
    *(sheet.FINDING, sheet.CODE, sheet.SUMMARY, sheet.ARTICLE, sheet.QUOTE, sheet.FINGERPRINT),
    *sheet.DESK_COLUMNS,
)


def rows(verified: str = "", note: str = "", second: str = "") -> list[Sequence[str]]:
    """Return the sheet on the two papers, with what a desk wrote into its first row."""
    told = [
        [SWAPPED.id, SWAPPED.code, SWAPPED.summary, one.quote.article.id, one.quote.exact]
        for one in SWAPPED.claims
    ]
    prints = [one.fingerprint for one in SWAPPED.claims]
    return [
        COLUMNS,
        [*told[0], prints[0], verified, note],
        [*told[1], prints[1], second, ""],
    ]


def written(folder: Path, table: Sequence[Sequence[object]], name: str) -> Path:
    """Return a file with the sheet."""
    file = folder / name
    if name.endswith(".xlsx"):
        book = openpyxl.Workbook()
        assert book.active is not None
        book.active.title = "Notes"
        page = book.create_sheet("Fact check")
        for row in table:
            page.append(list(row))
        book.save(file)
        return file
    text = io.StringIO()
    csv.writer(text, delimiter=";" if "semicolon" in name else ",").writerows(table)
    file.write_bytes(text.getvalue().encode("utf-16" if "wide" in name else "utf-8"))
    return file


MARKS = {
    "yes": Ruling.ACCEPTED,
    "OK": Ruling.ACCEPTED,
    " Verified ": Ruling.ACCEPTED,
    "x": Ruling.ACCEPTED,
    "Wrong  match": Ruling.REJECTED,
    "same fact": Ruling.CONFIRMED,
}
FILES = ("sheet.csv", "semicolon.csv", "wide.csv", "sheet.xlsx")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("mark", MARKS)
def test_a_marked_row_decides_on_its_finding(mark: str, name: str, tmp_path: Path) -> None:
    """One marked row speaks for the finding, with the note as the reason."""
    [made] = read_decisions(written(tmp_path, rows(mark, "told by telephone"), name))

    assert made.ruling is MARKS[mark]
    assert set(made.claims) == set(PRINTS.values())
    assert (made.reason, made.about) == ("told by telephone", SWAPPED.summary)
    assert made.place == f"{tmp_path / name}:2"
    assert made.codes == ((SWAPPED.code,) if made.ruling is Ruling.ACCEPTED else ())


@pytest.mark.parametrize("mark", ["", "no", "?", "open"])
def test_a_row_without_a_mark_decides_nothing(mark: str, tmp_path: Path) -> None:
    """What is still open in the sheet is still open in the report."""
    assert read_decisions(written(tmp_path, rows(mark, "later"), "sheet.csv")) == ()


def test_the_way_round(tmp_path: Path) -> None:
    """What was written into the sheet holds in the next report."""
    made = read_decisions(written(tmp_path, rows("yes", "told by telephone"), "sheet.xlsx"))
    report = check([HERALD, TRIBUNE], decisions=made)

    assert [one.finding.id for one in report.accepted] == [SWAPPED.id]
    assert len(report.findings) == len(REPORT.findings) - 1


def test_cells_that_were_guarded_against_formulas(tmp_path: Path) -> None:
    """The sign that keeps a cell from being a formula is none of its words."""
    table = [
        [f"'{cell}" if number else cell for cell in row]
        for number, row in enumerate(rows("yes", "so"))
    ]

    assert read_decisions(written(tmp_path, table, "sheet.csv"))[0].reason == "so"


WRONG = {
    "an unknown word": (rows("maybe", "x"), 2, "verified = 'maybe' is not understood (use checked"),
    "no note": (rows("yes"), 2, "'yes' gives no reason (write it under note)"),
    "two marks": (rows("yes", "x", "wrong match"), 3, "marked in two ways"),
    "no sheet": ([["a", "b"], ["1", "2"]], 1, "it has no column code, fingerprint, verified, note"),
    "nothing": ([], 1, "this is no fact-check sheet"),
    "a formula for a mark": (rows("=1+1", "x"), 2, "verified = '=1+1' is not understood"),
}


@pytest.mark.parametrize("name", ["sheet.csv", "sheet.xlsx"])
@pytest.mark.parametrize(("table", "line", "words"), WRONG.values(), ids=WRONG)
def test_what_is_not_understood_is_told_with_its_row(
    table: Sequence[Sequence[str]], line: int, words: str, name: str, tmp_path: Path
) -> None:
    """A slip in the sheet ends in one line with the row and the cure."""
    file = written(tmp_path, table, name)
    with pytest.raises(DecisionError) as caught:
        read_decisions(file)

    assert words in str(caught.value)
    assert str(caught.value).startswith(f"{file}:{line}: ")


def bomb() -> bytes:
    """Return a package whose content is a thousand times its size."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for number in range(12):
            package.writestr(f"xl/{number}.xml", b" " * 10_000_000)
    return packed.getvalue()


HOSTILE = {
    "no package": (lambda: b"PK no", "cannot be read"),
    "another package": (lambda: bomb()[:5000], "cannot be read"),
    "a bomb": (bomb, "too large for a fact-check sheet"),
}


@pytest.mark.parametrize(("content", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_workbook_is_refused(content: object, words: str, tmp_path: Path) -> None:
    """A broken or swollen workbook ends in one line, before it is unpacked."""
    file = tmp_path / "sheet.xlsx"
    assert callable(content)
    file.write_bytes(content())
    with pytest.raises(DecisionError, match=words):
        read_decisions(file)


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00", b"a\x00b,\n" * 10, b'"' + b"x" * 200_000],
    ids=["wide", "NUL", "long"],
)
def test_a_hostile_table_is_refused(content: bytes, tmp_path: Path) -> None:
    """The same for a table of text."""
    file = tmp_path / "sheet.csv"
    file.write_bytes(content)
    with pytest.raises(DecisionError):
        read_decisions(file)
