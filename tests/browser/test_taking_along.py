"""What a reader takes along: a note on the clipboard, and files of what is shown."""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from factcheck.model import Finding
from tests.browser.controls import choice, more, shown, words
from tests.browser.reports import Pages, report
from tests.browser.screens import Screens

STORY = "harbour-fire"
FINDINGS = report(STORY).findings
CONFLICT = FINDINGS[0]
COPY = "Copy as note"
WITHOUT_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
WITHOUT_COMMAND = "document.execCommand = () => false"


def pasted(page: Page) -> str:
    """Return what is on the clipboard."""
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def assert_told(note: str, finding: Finding) -> None:
    """Fail unless a note tells the finding as an editor would hand it on."""
    assert finding.id in note
    assert f"To check: {finding.check}" in note
    assert finding.rung in note
    for claim in finding.claims:
        quote = claim.quote
        assert " ".join(quote.exact.split()) in note
        assert quote.article.name in note
        assert f"{quote.article.path}:{quote.line}:{quote.column}" in note
        assert quote.article.published is not None
        assert quote.article.published.written in note


def test_a_note_is_copied(pages: Pages, screens: Screens) -> None:
    """The fact, both positions with their sentences and places, and what to check, as text."""
    granted = ["clipboard-read", "clipboard-write"]
    page = screens.open(pages.of(STORY), permissions=granted).page
    finding = page.locator(f"#{CONFLICT.id}")
    finding.get_by_role("button", name=COPY).click()
    expect(finding.get_by_role("button", name="Copied")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="Note copied")).to_be_attached()

    assert_told(pasted(page), CONFLICT)


def test_a_note_is_copied_without_the_clipboard(pages: Pages, screens: Screens) -> None:
    """Browsers that keep it from a file copy what is selected."""
    page = screens.open(pages.of(STORY), permissions=["clipboard-read", "clipboard-write"]).page
    own = page.evaluate_handle("navigator.clipboard")
    page.evaluate(WITHOUT_CLIPBOARD)
    finding = page.locator(f"#{CONFLICT.id}")
    finding.get_by_role("button", name=COPY).click()
    expect(finding.get_by_role("button", name="Copied")).to_be_focused()

    assert_told(own.evaluate("(own) => own.readText()"), CONFLICT)


def test_a_note_can_be_copied_by_hand(pages: Pages, screens: Screens) -> None:
    """Where nothing copies, the note stands there, selected."""
    page = screens.open(pages.of(STORY)).page
    page.evaluate(WITHOUT_CLIPBOARD)
    page.evaluate(WITHOUT_COMMAND)
    page.locator(f"#{CONFLICT.id}").get_by_role("button", name=COPY).click()
    field = page.get_by_role("dialog").get_by_role("textbox")
    expect(field).to_be_focused()

    assert_told(field.input_value(), CONFLICT)
    assert page.evaluate("getSelection().toString()") == field.input_value()


def downloaded(page: Page, name: str) -> tuple[str, str]:
    """Return the name and the text of a file that a button offers."""
    with page.expect_download() as offered:
        page.get_by_role("button", name=name, exact=True).click()
    text = Path(offered.value.path()).read_bytes().decode()
    return offered.value.suggested_filename, text


def rows_of(text: str) -> list[dict[str, str]]:
    """Return the rows of a file for spreadsheets."""
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def expected_rows(findings: list[Finding]) -> set[tuple[str, str, str, str]]:
    """Return what a file must tell of findings: each claim's figure, source and place."""
    return {
        (
            finding.id,
            " ".join(position.claims[0].quote.exact.split()),
            claim.quote.article.name,
            f"{claim.quote.article.path}:{claim.quote.line}:{claim.quote.column}",
        )
        for finding in findings
        for position in finding.positions
        for claim in position.claims
    }


def test_what_is_shown_is_saved(pages: Pages, screens: Screens) -> None:
    """A row a sentence, only of what the filter shows; the names say how many of how many."""
    page = screens.open(pages.of(STORY)).page
    more(page)
    name, text = downloaded(page, "CSV")
    rows = rows_of(text)

    assert name == f"factcheck-{len(FINDINGS)}-of-{len(FINDINGS)}.csv"
    assert {
        (row["finding"], row["figure"], row["source"], row["place"]) for row in rows
    } == expected_rows(list(FINDINGS))
    assert all(row["fact"] and row["check"] for row in rows)
    # A sentence that several articles have stands there once.
    told = {(row["finding"], row["figure"]) for row in rows if row["sentence"]}
    assert told == {(row["finding"], row["figure"]) for row in rows}

    choice(page, "Verdict").select_option("agrees")
    agreeing = set(shown(page))
    name, text = downloaded(page, "CSV")

    assert name == f"factcheck-{len(agreeing)}-of-{len(FINDINGS)}.csv"
    assert {row["finding"] for row in rows_of(text)} == agreeing

    name, text = downloaded(page, "JSON")
    content = json.loads(text)

    assert name == f"factcheck-{len(agreeing)}-of-{len(FINDINGS)}.json"
    assert (content["shown"], content["of"]) == (len(agreeing), len(FINDINGS))
    assert content["filter"] == {"verdict": "agrees"}
    assert {one["id"] for one in content["findings"]} == agreeing
    assert {
        (one["id"], position["figure"], witness["source"], witness["place"])
        for one in content["findings"]
        for position in one["positions"]
        for witness in position["witnesses"]
    } == expected_rows([one for one in FINDINGS if one.id in agreeing])

    name, text = downloaded(page, "Notes")

    assert name == f"factcheck-{len(agreeing)}-of-{len(FINDINGS)}.txt"
    assert text.startswith(f"{len(agreeing)} of {len(FINDINGS)} findings: ")
    for finding in FINDINGS:
        assert (f"[{finding.id}]" in text) is (finding.id in agreeing)


CELLS = {
    "=1+1": "'=1+1",
    '=HYPERLINK("http://evil.example")': '\'=HYPERLINK("http://evil.example")',
    "@SUM(A1)": "'@SUM(A1)",
    "+cmd|' /C calc'!A0": "'+cmd|' /C calc'!A0",
    "-2+3": "'-2+3",
    "\uff1d1+1": "'\uff1d1+1",
    "-3.2%": "-3.2%",
    "+1,234": "+1,234",
    "-7": "-7",
    "34 people": "34 people",
    'a "quoted" name, with a comma': 'a "quoted" name, with a comma',
}
# Words of the page are changed as an article could have written them.
REWRITE = """(cells) => {
  const findings = [...document.querySelectorAll("[data-section] [data-finding]")];
  cells.forEach((cell, place) => {
    findings[place].querySelector("[data-figure]").textContent = cell;
    findings[place].querySelector("[data-witness]").dataset.source = cell;
  });
}"""


def test_a_spreadsheet_computes_nothing(pages: Pages, screens: Screens) -> None:
    """What begins like a formula is told to be text; figures stay figures."""
    page = screens.open(pages.of(STORY)).page
    page.evaluate(REWRITE, list(CELLS))
    more(page)
    _, text = downloaded(page, "CSV")
    rows = rows_of(text)

    assert {row["figure"] for row in rows} >= set(CELLS.values())
    assert {row["source"] for row in rows} >= set(CELLS.values())
    assert not {row["figure"] for row in rows} & (CELLS.keys() - set(CELLS.values()))


@pytest.mark.parametrize("kind", ["CSV", "JSON", "Notes"])
def test_hostile_words_are_saved_as_words(kind: str, pages: Pages, screens: Screens) -> None:
    """Each file of a hostile report can be read back, and no cell of it is a formula."""
    screen = screens.open(pages.of("hostile"))
    more(screen.page)
    _, text = downloaded(screen.page, kind)
    read: dict[str, Callable[[str], object]] = {"CSV": rows_of, "JSON": json.loads, "Notes": str}

    assert "<script>alert('owned')</script>" in text
    assert read[kind](text)
    if kind == "CSV":
        cells = [cell for row in rows_of(text) for cell in row.values()]
        assert not [cell for cell in cells if cell[:1] in "=@\t\r" and cell]
    assert screen.complaints == []


def test_hostile_words_can_be_asked_for(pages: Pages, screens: Screens) -> None:
    """A filter takes markup for words, and so do its choices and the address."""
    screen = screens.open(pages.of("hostile"))
    page = screen.page
    words(page).fill("<img src=x onerror=alert(2)>")
    expect(page).to_have_url(re.compile("#q="))
    assert shown(page)
    assert choice(page, "Source").is_hidden()
    more(page)
    name = choice(page, "Source").locator("option").nth(1).get_attribute("value")
    choice(page, "Source").select_option(name)
    page.reload()
    expect(choice(page, "Source")).to_have_value(str(name))
    expect(words(page)).to_have_value("<img src=x onerror=alert(2)>")

    assert screen.complaints == []
    assert page.locator("img").count() == 0
