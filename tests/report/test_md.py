"""Markdown: what a parser of CommonMark sees in it is what we wrote, and the articles' words."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html.parser import HTMLParser

import attrs
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.model import Report
from factcheck.report.as_md import render, render_within
from factcheck.report.lines import shown
from factcheck.report.markdown import bold, code, words
from factcheck.report.presentation import Presentation
from tests.report.example import CONFLICT, FITTING, REPORT
from tests.report.hostile import PAYLOADS, hostile_report
from tests.report.stories import leak

REPORTS: dict[str, Callable[[], Report]] = {
    "example": lambda: REPORT,
    "a story": leak,
    "hostile": hostile_report,
}
OURS = re.compile(r"<details><summary>[\w ,]+(?: \([\d,]+\))?</summary>|</details>")


@cache
def _tokens(written: str) -> tuple[Token, ...]:
    def flat(tokens: list[Token]) -> Iterator[Token]:
        for one in tokens:
            yield one
            yield from flat(one.children or [])

    return tuple(flat(MarkdownIt("commonmark").enable("table").parse(written)))


class _Text(HTMLParser):
    """The text of a page, as a reader sees it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def _seen(markdown: str) -> str:
    page = _Text()
    page.feed(MarkdownIt("commonmark").enable("table").render(markdown))
    return page.text.replace("\u2060", "")


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_no_html_comes_from_an_article(report: Callable[[], Report]) -> None:
    """There are the folds that we write, and nothing else."""
    tokens = _tokens(render(report()))
    blocks = [one.content for one in tokens if one.type == "html_block"]

    assert not [one for one in tokens if one.type == "html_inline"]
    assert all(OURS.fullmatch(line) for one in blocks for line in one.strip().split("\n"))


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_no_link_and_no_picture_comes_from_an_article(report: Callable[[], Report]) -> None:
    """Links lead to the words in a live page; nothing is loaded."""
    tokens = _tokens(render(report()))
    links = [str(one.attrGet("href")) for one in tokens if one.type == "link_open"]

    assert all(re.match(r"https?://[^#]+#.*:~:text=", link) for link in links)
    assert not [one for one in tokens if one.type in ("image", "fence", "code_block")]


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_headings_are_ours(report: Callable[[], Report]) -> None:
    """The title, the sections, and one for each finding that is told in full."""
    tokens = _tokens(render(report()))
    levels = [one.tag for one in tokens if one.type == "heading_open"]
    full = [one for one in report().findings if one.verdict.value in ("conflicts", "disputed")]

    assert levels.count("h1") == 1
    assert levels.count("h3") == len(full)
    assert len(levels) == levels.count("h1") + levels.count("h2") + levels.count("h3")


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_tables_have_the_cells_of_their_heads(report: Callable[[], Report]) -> None:
    """A bar in a name makes no cell: what stands in one table has as many in each row."""
    tokens = _tokens(render(report()))
    rows = [
        list(group.split("cell"))
        for group in "".join(
            {"tr_open": "row", "th_open": "cell", "td_open": "cell", "table_close": "row"}.get(
                one.type, ""
            )
            for one in tokens
        ).split("row")
        if group
    ]
    written = [one for one in render(report()).split("\n") if one.startswith("| ")]
    bars = {len(re.findall(r"(?<!\\)\|", one)) for one in written}

    assert bars == {4, 5}
    assert {len(one) - 1 for one in rows} == {3, 4}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_words_are_seen_as_they_are(payload: str) -> None:
    """Escaping hides nothing: the reader sees what the terminal would show."""
    assert " ".join(_seen(words(payload)).split()) == " ".join(shown(payload).split())


OPENINGS = (
    *("1. one", "2) two", "12.", "- item", "+ item", "* item", "-", "# head", "===", "---", "***"),
    *("> quote", "    code", "| a | b |", "```", "~~~", "[x]: y", ":--", "_x_"),
)


@pytest.mark.parametrize("text", OPENINGS)
def test_no_line_begins_anything(text: str) -> None:
    """Neither at the start of a line, nor below another line, in a list or in a quotation."""
    for frame in ("{}", "above\n{}", "- {}", "> {}", "above\n\n{}\n\nbelow"):
        tokens = _tokens(frame.format(words(text)))
        kinds = {one.type for one in tokens} - {"softbreak", "text"}
        allowed = {"paragraph_open", "paragraph_close", "inline", "text_special"}
        if frame.startswith("- "):
            allowed |= {
                "bullet_list_open",
                "bullet_list_close",
                "list_item_open",
                "list_item_close",
            }
        if frame.startswith("> "):
            allowed |= {"blockquote_open", "blockquote_close"}
        assert kinds <= allowed
        assert len([one for one in tokens if one.type == "list_item_open"]) <= 1


REACHING_OUT = ("@everyone", "a@b.example", "#1", "http://evil.example", "WWW.evil.example")


@pytest.mark.parametrize("text", REACHING_OUT)
def test_nobody_is_called_and_nothing_is_linked(text: str) -> None:
    """What makes links and mentions of the rendered text finds none of them whole."""
    rendered = MarkdownIt("commonmark").render(words(text))

    assert text not in rendered
    assert not re.search(r"@\w|#\w|://|www\.", rendered, re.IGNORECASE)


def test_a_figure_is_bold_where_stars_can_make_it_so() -> None:
    """Beside a letter they would be seen as stars."""
    assert bold("killed ", "34 people", ", police") == "killed **34 people**, police"
    assert bold("US", "$4.5m", " in") == "US\\$4.5m in"


def test_a_name_is_code_if_nothing_in_it_ends_that() -> None:
    """Else it is words."""
    assert code("story/herald.txt:3:17") == "`story/herald.txt:3:17`"
    assert code("a`b") == "a&#96;b"


def test_a_conflict_is_told_in_full() -> None:
    """Its positions side by side, its sentences with the figure in bold, and what to check."""
    written = render(REPORT)

    assert "### Cannot both be right\n" in written
    assert "| 50 times those | The Herald | The Herald, 2024-07-05 |\n" in written
    assert "\n> Damage is **10 times that** of the previous year, insurers say." in written
    assert "- **To check:** Both sentences.\n" in written
    assert written.index(CONFLICT.id) < written.index("<details>") < written.index(FITTING.id)


def test_what_is_told_in_short_names_each_figure() -> None:
    """With who gives it and where."""
    assert "\n  - At least 34 people · The Herald, 2024-07-05, says" in render(REPORT)


def test_a_loss_is_told_at_the_head() -> None:
    """Nobody takes the report for a whole one."""
    assert render(REPORT).split("\n")[2] == (
        "**1 input could not be read; this report is incomplete:**"
    )


def test_without_quotes_there_are_values_and_places() -> None:
    """No sentence of an article."""
    written = render(REPORT, Presentation(quotes=False))

    assert "\n> " not in written
    assert "| 50 times | The Herald |" in written
    assert "insurers say" not in written


def test_what_does_not_fit_is_left_out_at_the_end() -> None:
    """Whole blocks, the gravest first, and a line that says so."""
    whole = render(leak())
    for limit in (200, 1_000, 3_000, len(whole.encode()) - 1):
        part = render_within(leak(), limit)
        assert len(part.encode()) <= limit
        assert part.endswith("`-f md:FILE` writes all of it.*\n")
        assert part.count("<details>") == part.count("</details>")
        assert whole.startswith(part.rsplit("\n\n", 1)[0])

    assert render_within(leak(), len(whole.encode()) + 500) == whole


def test_nothing_found_is_said() -> None:
    """Not an empty page."""
    assert "nothing that two articles both tell" in render(attrs.evolve(REPORT, findings=()))
