"""The command and its formats: what it writes beside them, asks for first, and takes back."""

import csv
import io
from pathlib import Path

import openpyxl
import pytest

from factcheck.cli import main
from factcheck.decisions.sheets import decisions_of_sheet
from factcheck.model import Ruling

STORIES = {
    "herald.txt": "A fire at the Holm mill killed 34 people on 5 July 2024, police said.\n",
    "tribune.txt": "A fire at the Holm mill killed 43 people on 5 July 2024, police said.\n",
}


@pytest.fixture(autouse=True)
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two articles that differ, and go there."""
    for name, text in STORIES.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    return tmp_path


def test_an_action_gets_lines_and_a_summary(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lines beside the text, the whole report on the page of the run."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(story / "summary.md"))

    assert main(["report", *STORIES, "-f", "github"]) == 1
    assert capsys.readouterr().out.startswith("::error file=herald.txt,line=1,endLine=1,col=")
    assert (story / "summary.md").read_text("utf-8").startswith("# Figures and dates in 2 articles")


def test_reviews_need_a_publisher_before_any_work(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody waits for a thousand articles to be told so, and no file is read."""
    assert main(["report", "no-such-file.txt", "-f", "claimreview"]) == 2
    assert "--desk NAME --claimreview-url" in capsys.readouterr().err


def test_reviews_are_written_for_who_publishes_them(capsys: pytest.CaptureFixture[str]) -> None:
    """With the options that the message names."""
    given = ["--desk", "Copy desk", "--claimreview-url", "https://desk.example/checks"]
    main(["report", *STORIES, "-f", "claimreview", *given])

    assert '"alternateName": "Sources conflict: 34 people / 43 people"' in capsys.readouterr().out


def test_a_filled_csv_is_read_back(story: Path) -> None:
    """What the desk writes below "verified" and "note" decides on the finding."""
    main(["report", *STORIES, "-f", "csv:sheet.csv"])
    rows = list(csv.reader(io.StringIO((story / "sheet.csv").read_text("utf-8-sig"))))
    mark, note = rows[0].index("verified"), rows[0].index("note")
    rows[1][mark], rows[1][note] = "ok", "two counts"
    filled = io.StringIO()
    csv.writer(filled).writerows(rows)
    [decision] = decisions_of_sheet(filled.getvalue().encode(), Path("sheet.csv"))

    assert decision.ruling is Ruling.ACCEPTED
    assert decision.reason == "two counts"
    assert decision.codes == (rows[1][rows[0].index("code")],)
    assert rows[1][rows[0].index("fingerprint")] in decision.claims


def test_a_filled_workbook_is_read_back(story: Path) -> None:
    """The same, as Excel hands it back."""
    main(["report", *STORIES, "-f", "xlsx:sheet.xlsx"])
    book = openpyxl.load_workbook(story / "sheet.xlsx")
    figures = book["figures"]
    head = [cell.value for cell in figures[1]]
    figures.cell(2, head.index("verified") + 1, "wrong match")
    figures.cell(2, head.index("note") + 1, "two fires")
    book.save(story / "sheet.xlsx")
    [decision] = decisions_of_sheet((story / "sheet.xlsx").read_bytes(), Path("sheet.xlsx"))

    assert (decision.ruling, decision.reason) == (Ruling.REJECTED, "two fires")


def test_bytes_are_not_written_to_a_pipe_as_text(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    """A workbook in a pipe is the workbook."""
    main(["report", *STORIES, "-f", "xlsx"])
    written = capsysbinary.readouterr().out

    assert openpyxl.load_workbook(io.BytesIO(written)).sheetnames == ["figures", "sources"]
